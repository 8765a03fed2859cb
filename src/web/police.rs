//! The police of a case: when they were informed, and what waits for them.

mod hold;
mod line;
mod record;

pub(super) use hold::{approve, ask, end, see};
pub(super) use line::{CaseLine, HeldView};
pub(super) use record::record;

use super::Answer;
use super::cases::Moment;
use super::form::Form;
use super::page::{Page, go_saying, show as show_page};
use super::visit::{self, Visit};
use crate::app::App;
use crate::db::Id;
use crate::model::case::{self, CaseState};
use crate::model::item::{self, ItemState};
use crate::model::person::{self, Role};
use crate::model::police::{self, Detail, hold as holds};
use actix_web::web;
use askama::Template;
use hold::HoldView;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "police/show.html")]
struct PolicePage {
    page: Page,
    case_id: String,
    number: String,
    /// Whether the case is open: a closed one holds nothing.
    is_open: bool,
    informed: Vec<InformedView>,
    holds: Vec<HoldView>,
    /// The links that can be held: key and short name.
    links: Vec<(String, String)>,
    most_hours: i64,
}

/// One time the police were informed, in words.
struct InformedView {
    at: Moment,
    station: String,
    reference: String,
    remark: String,
    by: String,
}

/// `GET /cases/{id}/police`
pub(super) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id, t) = (visit.actor()?, visit::id(&path)?, visit.words());
    let (now, me, supervises) = (visit.now(), actor.id.clone(), actor.role.covers(Role::Supervisor));
    let (case, informed, holds, items, names) = app
        .read(move |tx| {
            let (case, keys) = case::find_for(tx, &actor, &id)?;
            let (informed, holds) = (police::of_case(tx, &keys)?, holds::of_case(tx, &keys)?);
            let names: HashMap<Id, String> =
                person::all(tx)?.into_iter().map(|person| (person.id, person.profile.name)).collect();
            Ok((case, informed, holds, item::of_case(tx, &keys)?, names))
        })
        .await?;
    let name = |id: &Id| names.get(id).cloned().unwrap_or_else(|| t.items_by_colleague());
    let label = |item: &item::Item| format!("{} {}", t.platform(&item.platform), item.short());
    let labels: HashMap<Id, String> = items.iter().map(|item| (item.id.clone(), label(item))).collect();
    show_page(&PolicePage {
        page: Page::load(&app, &visit, "/cases").await?,
        case_id: case.id.to_string(),
        number: case.number,
        is_open: case.state == CaseState::Open,
        informed: informed
            .into_iter()
            .map(|one| InformedView {
                at: Moment::when(t, one.at, now),
                station: one.detail.station,
                reference: one.detail.reference,
                remark: one.detail.remark,
                by: name(&one.recorded_by),
            })
            .collect(),
        holds: holds
            .iter()
            .map(|hold| {
                let may_approve = supervises && hold.asked.0 != me;
                HoldView::new(t, hold, &labels, &name, now, may_approve)
            })
            .collect(),
        links: items
            .iter()
            .filter(|item| item.state != ItemState::Dropped)
            .map(|item| (item.id.to_string(), label(item)))
            .collect(),
        most_hours: holds::MOST_HOURS,
    })
}

/// `POST /cases/{id}/police`: they were informed.
pub(super) async fn inform(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id, at) = (visit.actor()?, visit::id(&path)?, form.moment("informed_at")?);
    let back = format!("/cases/{id}/police");
    let detail = Detail {
        station: form.text("station").to_owned(),
        reference: form.text("reference").to_owned(),
        remark: form.text("remark").to_owned(),
    };
    app.write(move |tx| police::inform(tx, &actor, &id, at, &detail)).await?;
    go_saying(&app, &back, "done-police-informed")
}
