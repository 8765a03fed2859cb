//! Escalation of a notice: its clocks, its ladder, the complaint, and what goes before a body outside.

mod dossier;
mod view;

pub(super) use dossier::make;

use super::Answer;
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::{self, Visit};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::person::Role;
use crate::model::proceeding::{self, ProceedingKind, ProceedingOutcome};
use crate::model::{complaint, deadline, notice};
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use view::{ComplaintView, OutsideView, ProceedingView, RungView, RunningView};

#[derive(Template)]
#[template(path = "escalation/show.html")]
struct EscalationPage {
    page: Page,
    id: String,
    number: String,
    platform: String,
    severity: String,
    running: Option<RunningView>,
    rungs: Vec<RungView>,
    complaint: ComplaintView,
    /// Bodies for disputes, then the regulators.
    outside: Vec<OutsideView>,
    proceedings: Vec<ProceedingView>,
    /// The endings to choose from: stored name and label.
    outcomes: Vec<(&'static str, String)>,
    is_supervisor: bool,
    has_left: bool,
    faults: Faults,
}

/// `GET /notices/{id}/escalation`
pub(super) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    show_page(&load(&app, &visit, &visit::id(&path)?, Faults::default()).await?)
}

async fn load(app: &App, visit: &Visit, id: &Id, faults: Faults) -> Result<EscalationPage> {
    let (actor, id) = (visit.actor()?, id.clone());
    let is_supervisor = actor.role.covers(Role::Supervisor);
    let (notice, deadlines, proceedings, may_dispute) = app
        .read(move |tx| {
            let (notice, keys) = notice::find_for(tx, &actor, &id)?;
            let deadlines = deadline::of(tx, &keys, &notice)?;
            let proceedings = proceeding::of_notice(tx, &keys, &notice.id)?;
            let may_dispute = proceeding::complaint_was_rejected(tx, &keys, &notice)?;
            Ok((notice, deadlines, proceedings, may_dispute))
        })
        .await?;
    let (t, now) = (visit.words(), visit.now());
    Ok(EscalationPage {
        page: Page::load(app, visit, "/cases").await?,
        id: notice.id.to_string(),
        number: notice.number.clone(),
        platform: t.platform(&notice.platform),
        severity: t.code("escalation-severity", deadlines.severity.key()),
        running: deadlines.running.map(|running| RunningView::of(&running, t, now)),
        rungs: deadlines.steps.iter().map(|rung| RungView::of(rung, t, now)).collect(),
        complaint: ComplaintView::of(&deadlines.complaint, t, now),
        outside: OutsideView::all(&notice.platform, deadlines.complaint.clock.is_some(), may_dispute, t),
        proceedings: proceedings.iter().map(|one| ProceedingView::of(one, t)).collect(),
        outcomes: ProceedingOutcome::ALL
            .iter()
            .map(|outcome| (outcome.key(), t.code("proceeding-outcome", outcome.key())))
            .collect(),
        is_supervisor,
        has_left: notice.sent_at.is_some() && !notice.is_flag(),
        faults,
    })
}

/// `POST /notices/{id}/complaint`: the draft is read and sent where all drafts are.
pub(super) async fn complain(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let (case, complaint) = app
        .write(move |tx| {
            let complaint = complaint::begin(tx, &actor, &id)?;
            let (notice, _) = notice::find_for(tx, &actor, &complaint)?;
            Ok((notice.case_id, complaint))
        })
        .await?;
    let to = format!("/cases/{case}/notices?open={complaint}#notice-{complaint}");
    go_saying(&app, &to, "done-complaint-written")
}

/// `POST /notices/{id}/proceedings`
pub(super) async fn file(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let kind = ProceedingKind::by_key(form.text("kind")).ok_or(Error::NotFound)?;
    let done = {
        let (id, form) = (id.clone(), form.clone());
        app.write(move |tx| {
            proceeding::file(tx, &actor, &id, kind, form.text("body"), form.text("reference"))
        })
        .await
    };
    match done {
        Ok(()) => go_saying(&app, &format!("/notices/{id}/escalation#proceedings"), "done-proceeding-filed"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &load(&app, &visit, &id, faults).await?)
        }
    }
}

/// `POST /proceedings/{id}/outcome`
pub(super) async fn decide(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let outcome = ProceedingOutcome::by_key(form.text("outcome"));
    let outcome = outcome.ok_or_else(|| Error::invalid("outcome", "proceeding-outcome"))?;
    let notice = app.write(move |tx| proceeding::decide(tx, &actor, &id, outcome)).await?;
    go_saying(&app, &format!("/notices/{notice}/escalation#proceedings"), "done-proceeding-decided")
}
