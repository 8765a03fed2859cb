//! What is done to one group.

use super::case::known;
use super::load;
use crate::app::App;
use crate::error::Error;
use crate::model::group::watch::{self, Found};
use crate::model::group::{self, link as links};
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::page::{go_saying, show_as};
use crate::web::visit::{self, Visit};
use actix_web::http::StatusCode;
use actix_web::web;

/// `POST /groups/{id}`: what was typed stays in the form when it does not fit.
pub(in crate::web) async fn change(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id, version) = (visit.actor()?, visit::id(&path)?, form.number("version")?);
    let (known, back) = (known(&form)?, format!("/groups/{id}"));
    let changed = {
        let (id, known) = (id.clone(), known.clone());
        app.write(move |tx| group::change(tx, &actor, &id, version, &known)).await
    };
    match changed {
        Ok(()) => go_saying(&app, &back, "done-group-changed"),
        Err(Error::Conflict) => {
            // What is there now stands beside what was typed: saving again is a choice then.
            let faults = Faults { list: vec![("name".to_owned(), visit.words().conflict_text())] };
            show_as(StatusCode::CONFLICT, &load(&app, &visit, id, Some(known), faults).await?)
        }
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = load(&app, &visit, id, Some(known), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// `POST /groups/{id}/unlinking`
pub(in crate::web) async fn unlink(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id, item) = (visit.actor()?, visit::id(&path)?, visit::id(form.text("item"))?);
    let back = format!("/groups/{id}");
    let stays = app.write(move |tx| links::take_out(tx, &actor, &id, &item)).await?;
    go_saying(&app, if stays { &back } else { "/groups" }, "done-group-unlinked")
}

/// `POST /groups/{id}/sightings`
pub(in crate::web) async fn see(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let (members, at, back) = (form.number("members")?, form.moment("seen_at")?, format!("/groups/{id}"));
    app.write(move |tx| watch::see(tx, &actor, &id, members, at)).await?;
    go_saying(&app, &back, "done-group-seen")
}

/// `POST /groups/{id}/end`
pub(in crate::web) async fn gone(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id, at) = (visit.actor()?, visit::id(&path)?, form.moment("gone_at")?);
    let back = format!("/groups/{id}");
    app.write(move |tx| watch::gone(tx, &actor, &id, at)).await?;
    go_saying(&app, &back, "done-group-gone")
}

/// `POST /groups/{id}/checks`
pub(in crate::web) async fn check(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id, days) = (visit.actor()?, visit::id(&path)?, form.number("after_days")?);
    let found = Found::by_key(form.text("found")).ok_or_else(|| Error::invalid("found", "choice"))?;
    let back = format!("/groups/{id}");
    app.write(move |tx| watch::check(tx, &actor, &id, days, found)).await?;
    go_saying(&app, &back, "done-group-checked")
}
