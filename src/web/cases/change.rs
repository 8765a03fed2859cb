//! What is done to a case: cared for, noted, given to somebody, closed, opened again.

use super::super::Answer;
use super::super::form::Form;
use super::super::page::go_saying;
use super::super::visit::{Visit, id};
use super::case_path;
use crate::app::App;
use crate::error::Error;
use crate::model::case::{self, CloseReason, Closing};
use actix_web::web;

/// `POST /cases/{id}/care`
pub(in crate::web) async fn care(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let back = case_path(&id);
    app.write(move |tx| case::care_done(tx, &actor, &id)).await?;
    go_saying(&app, &back, "done-case-cared")
}

/// `POST /cases/{id}/notes`
pub(in crate::web) async fn note(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let (back, text) = (case_path(&id), form.text("note").replace("\r\n", "\n"));
    app.write(move |tx| case::note(tx, &actor, &id, &text)).await?;
    go_saying(&app, &back, "done-case-noted")
}

/// `POST /cases/{id}/assignment`: to `person`; to nobody when that is empty.
pub(in crate::web) async fn assign(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, case_id) = (visit.actor()?, id(&path)?);
    let back = case_path(&case_id);
    let to = match form.text("person") {
        "" => None,
        person => Some(id(person).map_err(|_| Error::invalid("person", "no-caseworker"))?),
    };
    let flash = if to.is_some() { "done-case-assigned" } else { "done-case-left" };
    app.write(move |tx| case::assign(tx, &actor, &case_id, to.as_ref())).await?;
    go_saying(&app, &back, flash)
}

/// `POST /cases/{id}/closing`
pub(in crate::web) async fn close(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let back = case_path(&id);
    let reason =
        CloseReason::by_key(form.text("reason")).ok_or_else(|| Error::invalid("reason", "reason"))?;
    let closing = Closing {
        reason,
        override_: form.ticked("override"),
        sets_replies_aside: form.ticked("replies_aside"),
    };
    app.write(move |tx| case::close(tx, &actor, &id, closing)).await?;
    go_saying(&app, &back, "done-case-closed")
}

/// `POST /cases/{id}/reopening`
pub(in crate::web) async fn reopen(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let back = case_path(&id);
    app.write(move |tx| case::reopen(tx, &actor, &id)).await?;
    go_saying(&app, &back, "done-case-reopened")
}
