//! Answers to what platforms write: written, reviewed, sent, found out about.

mod show;

pub(super) use show::show;

use self::show::{Typed, load};
use super::Answer;
use super::form::{Faults, Form};
use super::page::{go, go_saying, show_as};
use super::visit::{Visit, id};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::answer::write;
use crate::model::{Actor, Tx};
use actix_web::http::StatusCode;
use actix_web::web;

/// `POST /inbox/{id}/answers`
pub(super) async fn begin(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let answer = app.write(move |tx| write::begin(tx, &actor, &id)).await?;
    go(&format!("/answers/{answer}"))
}

/// `POST /answers/{id}/text`
pub(super) async fn save(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let outcome = match form.number("version") {
        Ok(version) => {
            let (id, subject, body) =
                (id.clone(), form.text("subject").to_owned(), form.text("body").to_owned());
            app.write(move |tx| write::edit(tx, &actor, &id, version, &subject, &body)).await
        }
        Err(_) => Err(Error::Conflict),
    };
    match outcome {
        Ok(()) => go(&format!("/answers/{id}#review")),
        Err(error) => again(&app, &visit, &id, &form, error).await,
    }
}

/// `POST /answers/{id}/approval`
pub(super) async fn approve(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let version = form.number("version").map_err(|_| Error::Conflict)?;
    let outcome = {
        let id = id.clone();
        app.write(move |tx| write::approve(tx, &actor, &id, version)).await
    };
    match outcome {
        Ok(()) => go_saying(&app, &format!("/answers/{id}"), "done-answer-approved"),
        Err(error) => again(&app, &visit, &id, &form, error).await,
    }
}

/// The page again, with what was typed and what is wrong with it.
async fn again(app: &App, visit: &Visit, id: &Id, form: &Form, error: Error) -> Answer {
    let is_conflict = matches!(error, Error::Conflict);
    let (status, faults) = match error {
        Error::Conflict => (StatusCode::CONFLICT, Faults::default()),
        other => (StatusCode::UNPROCESSABLE_ENTITY, Faults::of(other, visit.words())?),
    };
    let typed = form
        .has("body")
        .then(|| Typed { subject: form.text("subject").to_owned(), body: form.text("body").to_owned() });
    show_as(status, &load(app, visit, id, typed, faults, is_conflict).await?)
}

/// `POST /answers/{id}/receipt`
pub(super) async fn receipt(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let arrived = match form.text("arrived") {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::invalid("arrived", "choice")),
    };
    act(&app, &visit, &path, "done-answer-found-out", move |tx, actor, id| {
        write::found_out(tx, actor, id, arrived)
    })
    .await
}

/// `POST /answers/{id}/retry`
pub(super) async fn retry(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    act(&app, &visit, &path, "done-answer-approved", write::retry).await
}

/// `POST /answers/{id}/reopening`
pub(super) async fn reopen(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    act(&app, &visit, &path, "info-answer-reopened", write::reopen).await
}

/// `POST /answers/{id}/withdrawal`
pub(super) async fn withdraw(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    act(&app, &visit, &path, "info-answer-withdrawn", write::withdraw).await
}

async fn act(
    app: &App,
    visit: &Visit,
    path: &str,
    flash: &'static str,
    verb: impl FnOnce(&mut Tx<'_>, &Actor, &Id) -> Result<()> + Send + 'static,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(path)?);
    let place = format!("/answers/{id}");
    app.write(move |tx| verb(tx, &actor, &id)).await?;
    go_saying(app, &place, flash)
}
