//! The ladder: what follows, and after how many hours, when a platform has not acted.

use super::Answer;
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::Visit;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::case::Priority;
use crate::model::ladder::{self, DEFAULT, MOST_STEPS, Step, StepKind};
use crate::model::person::Role;
use crate::text::Words;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;

#[derive(Template)]
#[template(path = "ladder/show.html")]
struct LadderPage {
    page: Page,
    scopes: Vec<ScopeView>,
    kinds: Vec<(&'static str, String)>,
    faults: Faults,
}

/// The steps of all platforms, or of one; for all cases, or for urgent ones.
struct ScopeView {
    key: String,
    label: String,
    /// Whether it has steps of its own.
    is_own: bool,
    /// What holds there, in a line.
    summary: String,
    rows: Vec<StepView>,
    /// The steps for urgent cases only: one, or none within such.
    urgent: Vec<ScopeView>,
}

/// One row of the form; an empty kind is no step.
#[derive(Clone, Default)]
struct StepView {
    kind: &'static str,
    after_hours: String,
    automatic: bool,
    contact: String,
}

/// `GET /ladder`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    show_page(&load(&app, &visit, None, Faults::default()).await?)
}

/// `POST /ladder/{platform}`: the fields of the rows come in order; a row without a kind is no step.
pub(super) async fn save(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, scope) = (visit.actor()?, path.into_inner());
    let outcome = match steps(&form) {
        Ok(steps) => {
            let scope = scope.clone();
            app.write(move |tx| ladder::set(tx, &actor, &scope, &steps)).await
        }
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => go_saying(&app, &format!("/ladder#{scope}"), "done-ladder-saved"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = load(&app, &visit, Some((&scope, typed(&form))), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

fn steps(form: &Form) -> Result<Vec<Step>> {
    typed(form)
        .into_iter()
        .filter_map(|row| StepKind::by_key(row.kind).map(|kind| (kind, row)))
        .map(|(kind, row)| {
            let hours = row.after_hours.trim().parse();
            Ok(Step {
                kind,
                after_hours: hours.map_err(|_| Error::invalid("after_hours", "ladder-hours"))?,
                automatic: row.automatic,
                contact: Some(row.contact.trim().to_owned()).filter(|contact| !contact.is_empty()),
            })
        })
        .collect()
}

/// What was typed, row by row. A box that was not ticked is not sent: each names its row.
fn typed(form: &Form) -> Vec<StepView> {
    let kinds = form.all("kind").into_iter().zip(form.all("after_hours")).zip(form.all("contact"));
    let ticked = form.all("automatic");
    kinds
        .enumerate()
        .map(|(place, ((kind, after_hours), contact))| StepView {
            kind: StepKind::by_key(&kind).map(StepKind::key).unwrap_or_default(),
            after_hours,
            automatic: ticked.contains(&place.to_string()),
            contact,
        })
        .collect()
}

async fn load(
    app: &App,
    visit: &Visit,
    typed: Option<(&str, Vec<StepView>)>,
    faults: Faults,
) -> Result<LadderPage> {
    visit.actor()?.needs(Role::Supervisor)?;
    let t = visit.words();
    let keys: Vec<&'static str> = std::iter::once(DEFAULT)
        .chain(platform_adapters::platforms().iter().map(|platform| platform.key()))
        .collect();
    let stored = app
        .read(move |tx| {
            let mut of = |key: &str, scope: String, severity| -> Result<Stored> {
                Ok((ladder::own(tx, &scope)?, ladder::of(tx, key, severity)?, scope))
            };
            keys.into_iter()
                .map(|key| {
                    let urgent = ladder::of_severity(key, Priority::Urgent);
                    Ok((key, of(key, key.to_owned(), Priority::Normal)?, of(key, urgent, Priority::Urgent)?))
                })
                .collect::<Result<Vec<_>>>()
        })
        .await?;
    let typed = typed.as_ref().map(|(scope, rows)| (*scope, rows.as_slice()));
    let scopes = stored
        .into_iter()
        .map(|(key, all, urgent)| {
            let label = if key == DEFAULT { t.ladder_default() } else { t.platform(key) };
            let urgent = ScopeView::of(t.ladder_urgent(&label), urgent, typed, t);
            ScopeView { urgent: vec![urgent], ..ScopeView::of(label, all, typed, t) }
        })
        .collect();
    Ok(LadderPage {
        page: Page::load(app, visit, "/ladder").await?,
        scopes,
        kinds: StepKind::ALL.iter().map(|kind| (kind.key(), t.code("ladder-step", kind.key()))).collect(),
        faults,
    })
}

/// The steps that were set, those that hold, and the scope.
type Stored = (Vec<Step>, Vec<Step>, String);

impl ScopeView {
    fn of(label: String, (own, holds, key): Stored, typed: Option<(&str, &[StepView])>, t: &Words) -> Self {
        // What holds for every platform is always there to be changed.
        let shown = if key == DEFAULT { &holds } else { &own };
        let mut rows: Vec<StepView> = match typed {
            Some((scope, rows)) if scope == key => rows.to_vec(),
            _ => shown.iter().map(StepView::of).collect(),
        };
        rows.resize(MOST_STEPS, StepView::default());
        Self { label, is_own: !own.is_empty(), summary: summary(&holds, t), rows, key, urgent: Vec::new() }
    }
}

impl StepView {
    fn of(step: &Step) -> Self {
        Self {
            kind: step.kind.key(),
            after_hours: step.after_hours.to_string(),
            automatic: step.automatic,
            contact: step.contact.clone().unwrap_or_default(),
        }
    }
}

fn summary(steps: &[Step], t: &Words) -> String {
    let steps = steps.iter().map(|step| {
        let span = t.span(chrono::Duration::hours(step.after_hours));
        format!("{span}: {}", t.code("ladder-step", step.kind.key()))
    });
    steps.collect::<Vec<_>>().join(" · ")
}
