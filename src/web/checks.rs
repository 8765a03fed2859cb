//! Looks at a link by a person.

use super::Answer;
use super::form::Form;
use super::page::{go_saying, local_path};
use super::visit::{Visit, id};
use crate::app::App;
use crate::error::Error;
use crate::model::check;
use actix_web::web;

/// `POST /items/{id}/checks`
pub(super) async fn by_person(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let seen = check::seen_by_key(form.text("seen")).ok_or_else(|| Error::invalid("seen", "choice"))?;
    let note = form.text("note").to_owned();
    app.write(move |tx| check::by_person(tx, &actor, &id, seen, &note)).await?;
    go_saying(&app, local_path(form.text("return")), "done-link-looked")
}
