//! What a person does with a reply: confirm its meaning, answer, file it, set it aside.

use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::message::{settle, sheet};
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::page::go_saying;
use crate::web::visit::{self, Visit};
use actix_web::web;
use platform_adapters::Meaning;

/// `POST /inbox/{id}/meaning`
pub(in crate::web) async fn confirm(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let meaning = Meaning::by_key(form.text("meaning")).ok_or_else(|| Error::invalid("meaning", "choice"))?;
    let items = form.all("item").iter().map(|item| visit::id(item)).collect::<Result<Vec<Id>>>()?;
    let place = match meaning {
        Meaning::Question => Some(reply_path(&id)),
        _ => None,
    };
    let next = app
        .write(move |tx| {
            settle::confirm(tx, &actor, &id, meaning, &items)?;
            sheet::next_after(tx, &actor, &id)
        })
        .await?;
    let flash = match meaning {
        Meaning::Question => "attention-inbox-question",
        _ => "done-inbox-confirmed",
    };
    go_saying(&app, &place.unwrap_or_else(|| next_path(next)), flash)
}

/// `POST /inbox/{id}/answer`
pub(in crate::web) async fn answered(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let next = app
        .write(move |tx| {
            settle::answered(tx, &actor, &id)?;
            sheet::next_after(tx, &actor, &id)
        })
        .await?;
    go_saying(&app, &next_path(next), "done-inbox-answered")
}

/// `POST /inbox/{id}/notice`: stays with the reply, whose meaning is the next thing to say.
pub(in crate::web) async fn file(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let notice = Id::parse(form.text("notice")).ok_or_else(|| Error::invalid("notice", "choice"))?;
    let place = reply_path(&id);
    app.write(move |tx| settle::file(tx, &actor, &id, &notice)).await?;
    go_saying(&app, &place, "done-inbox-filed")
}

/// `POST /inbox/{id}/discarding`
pub(in crate::web) async fn discard(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let next = app
        .write(move |tx| {
            settle::discard(tx, &actor, &id)?;
            sheet::next_after(tx, &actor, &id)
        })
        .await?;
    go_saying(&app, &next_path(next), "done-inbox-discarded")
}

fn reply_path(id: &Id) -> String {
    format!("/inbox/{id}")
}

/// On to the reply that waits next, or back to the list.
pub(super) fn next_path(next: Option<Id>) -> String {
    next.map_or_else(|| "/inbox".to_owned(), |id| reply_path(&id))
}
