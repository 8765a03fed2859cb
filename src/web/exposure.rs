//! How long somebody was on pages of cases today; for supervisors, the load of the team.

use super::Answer;
use super::page::{Page, show as show_page};
use super::visit::Visit;
use crate::app::App;
use crate::model::exposure::{self, GUIDELINE_MINUTES, HINT_MINUTES, LONGEST_GAP_MINUTES, Load};
use crate::model::person::Role;
use crate::text::Words;
use actix_web::web;
use askama::Template;
use chrono::Duration;

/// Pages on which descriptions of cases can be read.
const OF_CASES: [&str; 4] = ["/cases/", "/notices/", "/items/", "/inbox/"];

#[derive(Template)]
#[template(path = "exposure/show.html")]
struct ExposurePage {
    page: Page,
    today: String,
    guideline: String,
    gap: String,
    /// The team by name: name, time, open cases.
    team: Vec<(String, String, i64)>,
    is_supervisor: bool,
}

/// `GET /exposure`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    let (actor, t) = (visit.actor()?, visit.words());
    let is_supervisor = actor.role.covers(Role::Supervisor);
    let (minutes, loads) = app
        .read(move |tx| {
            let loads = if is_supervisor { exposure::loads(tx, &actor)? } else { Vec::new() };
            Ok((exposure::today(tx, &actor.id)?, loads))
        })
        .await?;
    let span = |minutes: i64| t.span(Duration::minutes(minutes));
    show_page(&ExposurePage {
        page: Page::load(&app, &visit, "/exposure").await?,
        today: span(minutes),
        guideline: span(GUIDELINE_MINUTES),
        gap: span(LONGEST_GAP_MINUTES),
        team: loads.into_iter().map(|Load { name, minutes, cases }| (name, span(minutes), cases)).collect(),
        is_supervisor,
    })
}

/// Counts the page that is opened, when it is one of a case, and says when it is time for a pause.
pub(super) async fn counted(app: &App, visit: &Visit) -> Option<String> {
    let (path, person) = (visit.path(), visit.session()?.person.id.clone());
    if path.starts_with("/cases/new") || !OF_CASES.iter().any(|start| path.starts_with(start)) {
        return None;
    }
    let counted = app.write(move |tx| {
        exposure::seen(tx, &person)?;
        exposure::today(tx, &person)
    });
    // A caller waits: the page must not fail because the minutes could not be counted.
    counted.await.ok().and_then(|minutes| hint(minutes, visit.words()))
}

fn hint(minutes: i64, t: &Words) -> Option<String> {
    if minutes >= GUIDELINE_MINUTES {
        Some(t.exposure_hint_over())
    } else if minutes >= HINT_MINUTES {
        Some(t.exposure_hint_near())
    } else {
        None
    }
}
