//! Reports one by one, references, and what a supervisor decided.

use super::notice_path;
use super::show::load;
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::follow_up;
use crate::model::notice::filing::reports;
use crate::model::notice::reference;
use crate::model::{Actor, Tx};
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::page::{go_saying, show_as};
use crate::web::visit::{self, Visit};
use actix_web::http::StatusCode;
use actix_web::web;

/// `POST /notices/{id}/reports`: "I filed this one".
pub(in crate::web) async fn file_report(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let sheet = usize::try_from(form.number("sheet")?).map_err(|_| Error::invalid("sheet", "number"))?;
    let (reference, gave_none) = (form.text("reference").to_owned(), form.ticked("gave_none"));
    act(&app, &visit, &path, &form, "done-filing-report", move |tx, actor, id| {
        reports::file(tx, actor, id, sheet, &reference, gave_none)
    })
    .await
}

/// `POST /notices/{id}/reports/rest`
pub(in crate::web) async fn leave_out_rest(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    act(&app, &visit, &path, &form, "done-filing-rest", reports::leave_out_rest).await
}

/// `POST /notices/{id}/references`: an empty `item` is the whole notice.
pub(in crate::web) async fn add_reference(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let text = form.text("reference").to_owned();
    let item = match form.text("item") {
        "" => None,
        item => Some(visit::id(item)?),
    };
    act(&app, &visit, &path, &form, "done-references-added", move |tx, actor, id| {
        reference::add(tx, actor, id, item.as_ref(), &text)
    })
    .await
}

/// `POST /notices/{id}/references/correction`
pub(in crate::web) async fn correct_reference(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (old, text) = (visit::id(form.text("id"))?, form.text("reference").to_owned());
    act(&app, &visit, &path, &form, "done-references-corrected", move |tx, actor, id| {
        reference::correct(tx, actor, id, &old, &text)
    })
    .await
}

/// `POST /notices/{id}/references/removal`
pub(in crate::web) async fn remove_reference(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let old = visit::id(form.text("id"))?;
    act(&app, &visit, &path, &form, "done-references-removed", move |tx, actor, id| {
        reference::remove(tx, actor, id, &old)
    })
    .await
}

/// `POST /notices/{id}/supervision`
pub(in crate::web) async fn supervised(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    act(&app, &visit, &path, &form, "done-follow-ups-supervised", follow_up::answer).await
}

/// Does one thing to a notice; what does not fit is said on its page.
async fn act(
    app: &App,
    visit: &Visit,
    path: &str,
    form: &Form,
    flash: &'static str,
    verb: impl FnOnce(&mut Tx<'_>, &Actor, &Id) -> Result<()> + Send + 'static,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(path)?);
    let done = {
        let id = id.clone();
        app.write(move |tx| verb(tx, &actor, &id)).await
    };
    match done {
        Ok(()) => go_saying(app, &notice_path(&id), flash),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &load(app, visit, &id, form, faults).await?)
        }
    }
}
