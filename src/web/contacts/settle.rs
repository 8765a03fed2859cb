//! Entering, approving and refusing a contact. Each form says where it stood, and leads back there.

use super::load;
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::contact::settle;
use crate::model::{Actor, Tx};
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::page::{go_saying, local_path, show_as};
use crate::web::visit::{self, Visit};
use actix_web::http::StatusCode;
use actix_web::web;

/// `POST /contacts/{id}/address`
pub(in crate::web) async fn enter(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let address = form.text("address").trim().to_owned();
    let (at_once, takes_xarf) = (form.ticked("approve"), form.ticked("takes_xarf"));
    let flash = if at_once { "done-contact-approved" } else { "done-contact-entered" };
    settled(&app, &visit, &path, &form, flash, move |tx, actor, id, version| {
        settle::enter(tx, actor, id, version, &address)?;
        if at_once { settle::approve(tx, actor, id, version + 1, &address, takes_xarf) } else { Ok(()) }
    })
    .await
}

/// `POST /contacts/{id}/approval`
pub(in crate::web) async fn approve(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (address, takes_xarf) = (form.text("address").to_owned(), form.ticked("takes_xarf"));
    settled(&app, &visit, &path, &form, "done-contact-approved", move |tx, actor, id, version| {
        settle::approve(tx, actor, id, version, &address, takes_xarf)
    })
    .await
}

/// `POST /contacts/{id}/refusal`
pub(in crate::web) async fn refuse(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    settled(&app, &visit, &path, &form, "done-contact-refused", settle::refuse).await
}

/// `POST /contacts/{id}/search`
pub(in crate::web) async fn search_again(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    settled(&app, &visit, &path, &form, "done-contact-wanted", settle::search_again).await
}

/// Does it, and goes back to where the form stood; what does not fit is shown on the contact's page.
async fn settled(
    app: &App,
    visit: &Visit,
    path: &str,
    form: &Form,
    flash: &'static str,
    act: impl FnOnce(&mut Tx<'_>, &Actor, &Id, i64) -> Result<()> + Send + 'static,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(path)?);
    let version = form.number("version").map_err(|_| Error::Conflict)?;
    let done = {
        let id = id.clone();
        app.write(move |tx| act(tx, &actor, &id, version)).await
    };
    match done {
        Ok(()) => go_saying(app, local_path(form.text("return")), flash),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = load(app, visit, &id, Some(form.text("address")), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
