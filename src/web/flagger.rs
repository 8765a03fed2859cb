//! The status of trusted flagger and its areas, entered by administrators.

use super::Answer;
use super::cases::Moment;
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::Visit;
use crate::app::App;
use crate::error::{Error, FieldError, Result};
use crate::model::flagger::{self, Decision, NewDecision, Status};
use crate::model::person::{self, Role};
use crate::text::Words;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use chrono::NaiveDate;
use platform_adapters::law;

#[derive(Template)]
#[template(path = "flagger/show.html")]
struct FlaggerPage {
    page: Page,
    may_enter: bool,
    now: DecisionView,
    history: Vec<DecisionView>,
    statuses: Vec<(&'static str, String, bool)>,
    areas: Vec<(&'static str, &'static str, bool)>,
    awarded_by: String,
    decision: String,
    valid_from: String,
    reason: String,
    faults: Faults,
}

/// One entry in words.
struct DecisionView {
    status: &'static str,
    label: String,
    awarded_by: String,
    decision: String,
    valid_from: String,
    /// The areas; none while they were never entered.
    areas: Option<Vec<&'static str>>,
    entered: Option<(String, String, Moment)>,
}

/// `GET /flagger`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    show_page(&page(&app, &visit, None, Faults::default()).await?)
}

/// `POST /flagger`
pub(super) async fn enter(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let actor = visit.actor()?;
    let outcome = match typed(&form) {
        Ok(new) => app.write(move |tx| flagger::enter(tx, &actor, &new)).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => go_saying(&app, "/flagger", "done-flagger-entered"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page(&app, &visit, Some(&form), faults).await?)
        }
    }
}

fn typed(form: &Form) -> Result<NewDecision> {
    let day = form.text("valid_from").trim();
    let valid_from = day.parse::<NaiveDate>().ok();
    if valid_from.is_none() && !day.is_empty() {
        return Err(Error::Invalid(vec![FieldError { field: "valid_from", why: "date" }]));
    }
    Ok(NewDecision {
        status: Status::by_key(form.text("status")).ok_or_else(|| Error::invalid("status", "choice"))?,
        awarded_by: form.text("awarded_by").to_owned(),
        decision: form.text("decision").to_owned(),
        valid_from,
        areas: form.all("areas"),
        reason: form.text("reason").to_owned(),
    })
}

async fn page(app: &App, visit: &Visit, typed: Option<&Form>, faults: Faults) -> Result<FlaggerPage> {
    let (current, history, people) =
        app.read(|tx| Ok((flagger::current(tx)?, flagger::history(tx)?, person::all(tx)?))).await?;
    let t = visit.words();
    let view = |decision: &Decision| {
        let entered = decision.entered.as_ref().map(|(reason, by, at)| {
            let person = people.iter().find(|person| &person.id == by);
            let who = person.map(|person| person.profile.name.clone()).unwrap_or_default();
            (reason.clone(), who, Moment::when(t, *at, visit.now()))
        });
        DecisionView::of(decision, entered, t)
    };
    let text = |name: &str, stored: String| typed.map_or(stored, |form| form.text(name).to_owned());
    let status = text("status", current.status.key().to_owned());
    let ticked = typed.map_or_else(|| current.areas.clone().unwrap_or_default(), |form| form.all("areas"));
    Ok(FlaggerPage {
        may_enter: visit.actor()?.role.covers(Role::Administrator),
        statuses: Status::ALL
            .iter()
            .map(|one| (one.key(), t.code("flagger-status", one.key()), one.key() == status))
            .collect(),
        areas: law::categories()
            .iter()
            .map(|one| (one.id.as_str(), one.label.in_language(t.language()), ticked.contains(&one.id)))
            .collect(),
        awarded_by: text("awarded_by", current.awarded_by.clone()),
        decision: text("decision", current.decision.clone()),
        valid_from: text("valid_from", current.valid_from.map(|day| day.to_string()).unwrap_or_default()),
        reason: text("reason", String::new()),
        now: view(&current),
        history: history.iter().map(view).collect(),
        page: Page::load(app, visit, "/flagger").await?,
        faults,
    })
}

impl DecisionView {
    fn of(decision: &Decision, entered: Option<(String, String, Moment)>, t: &Words) -> Self {
        let area = |id: &String| law::category_by_id(id).map(|one| one.label.in_language(t.language()));
        Self {
            status: decision.status.key(),
            label: t.code("flagger-status", decision.status.key()),
            awarded_by: decision.awarded_by.clone(),
            decision: decision.decision.clone(),
            valid_from: decision.valid_from.map(|day| t.day(day)).unwrap_or_default(),
            areas: decision.areas.as_ref().map(|areas| areas.iter().filter_map(area).collect()),
            entered,
        }
    }
}
