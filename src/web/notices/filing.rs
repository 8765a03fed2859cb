//! What a person does about a notice: file it by hand, find out whether it arrived, try again,
//! take it back.

use super::edit::place_of;
use super::show::load;
use super::{notice_path, review_path};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::notice::{self, draft, filing};
use crate::model::{Actor, Tx};
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::page::{go_saying, show_as};
use crate::web::visit::{self, Visit};
use actix_web::http::StatusCode;
use actix_web::web;

/// `POST /notices/{id}/submission`: "I filed it".
pub(in crate::web) async fn submission(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let id = visit::id(&path)?;
    match by_hand(&app, &visit, &id, &form).await {
        Ok(()) => go_saying(&app, &notice_path(&id), "done-notices-filed"),
        Err(error) => fault(&app, &visit, &id, &form, error).await,
    }
}

/// `POST /notices/{id}/receipt`: whether a notice of which nobody is sure was received.
pub(in crate::web) async fn receipt(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let id = visit::id(&path)?;
    match form.text("received") {
        "yes" => match by_hand(&app, &visit, &id, &form).await {
            Ok(()) => go_saying(&app, &notice_path(&id), "done-notices-was-received"),
            Err(error) => fault(&app, &visit, &id, &form, error).await,
        },
        "no" => act(&app, &visit, &id, filing::not_received, "info-notices-was-not-received").await,
        _ => Err(Error::invalid("received", "choice")),
    }
}

async fn by_hand(app: &App, visit: &Visit, id: &Id, form: &Form) -> Result<()> {
    let (actor, id) = (visit.actor()?, id.clone());
    let (reference, gave_none) = (form.text("reference").to_owned(), form.ticked("gave_none"));
    let knows_aside = form.ticked("knows_aside");
    app.write(move |tx| filing::by_hand_knowing(tx, &actor, &id, &reference, gave_none, knows_aside)).await
}

async fn fault(app: &App, visit: &Visit, id: &Id, form: &Form, error: Error) -> Answer {
    let faults = Faults::of(error, visit.words())?;
    show_as(StatusCode::UNPROCESSABLE_ENTITY, &load(app, visit, id, form, faults).await?)
}

/// `POST /notices/{id}/retry`
pub(in crate::web) async fn retry(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    act(&app, &visit, &visit::id(&path)?, filing::retry, "done-notices-retried").await
}

/// `POST /notices/{id}/reopening`
pub(in crate::web) async fn reopen(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    act(&app, &visit, &visit::id(&path)?, draft::reopen, "info-notices-reopened").await
}

/// `POST /notices/{id}/withdrawal`: a draft goes back to the review, where the others are.
pub(in crate::web) async fn withdraw(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let id = visit::id(&path)?;
    if form.text("from") == "review" {
        let (actor, id) = (visit.actor()?, id.clone());
        let case = app
            .write(move |tx| {
                draft::withdraw(tx, &actor, &id)?;
                Ok(notice::find_for(tx, &actor, &id)?.0.case_id)
            })
            .await?;
        return go_saying(&app, &review_path(&case), "done-notices-withdrawn");
    }
    act(&app, &visit, &id, draft::withdraw, "done-notices-withdrawn").await
}

/// Does one thing to a notice and goes to where it can be seen.
async fn act(
    app: &App,
    visit: &Visit,
    id: &Id,
    verb: fn(&mut Tx<'_>, &Actor, &Id) -> Result<()>,
    flash: &'static str,
) -> Answer {
    let (actor, id) = (visit.actor()?, id.clone());
    let place = app
        .write(move |tx| {
            verb(tx, &actor, &id)?;
            place_of(tx, &actor, &id)
        })
        .await?;
    go_saying(app, &place, flash)
}
