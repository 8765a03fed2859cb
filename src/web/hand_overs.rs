//! Handing a case over: offering it, and what others offer.

use super::Answer;
use super::cases::{Moment, case_path};
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::{Visit, id};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::hand_over::{self, LONGEST_NOTE_CHARS};
use crate::model::{case, person};
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "hand_overs/list.html")]
struct ListPage {
    page: Page,
    offers: Vec<OfferView>,
}

struct OfferView {
    id: String,
    number: String,
    by: String,
    is_to_team: bool,
    at: Moment,
    note: String,
}

#[derive(Template)]
#[template(path = "hand_overs/new.html")]
struct NewPage {
    page: Page,
    id: String,
    number: String,
    /// Key and name.
    people: Vec<(String, String)>,
    note: String,
    longest: usize,
    faults: Faults,
}

/// `GET /hand-overs`
pub(super) async fn list(app: web::Data<App>, visit: Visit) -> Answer {
    let (actor, t) = (visit.actor()?, visit.words());
    let (offers, names) = app
        .read(move |tx| {
            let names: HashMap<Id, String> =
                person::all(tx)?.into_iter().map(|one| (one.id, one.profile.name)).collect();
            Ok((hand_over::waiting(tx, &actor)?, names))
        })
        .await?;
    let offers = offers
        .into_iter()
        .map(|offer| OfferView {
            id: offer.id.to_string(),
            number: offer.number,
            by: names.get(&offer.by).cloned().unwrap_or_else(|| t.items_by_colleague()),
            is_to_team: offer.to.is_none(),
            at: Moment::since(t, offer.at, visit.now()),
            note: offer.note,
        })
        .collect();
    show_page(&ListPage { page: Page::load(&app, &visit, "/desk").await?, offers })
}

/// `GET /cases/{id}/hand-overs`
pub(super) async fn new(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let id = id(&path)?;
    show_page(&load(&app, &visit, &id, String::new(), Faults::default()).await?)
}

async fn load(app: &App, visit: &Visit, id: &Id, note: String, faults: Faults) -> Result<NewPage> {
    let (actor, key) = (visit.actor()?, id.clone());
    let me = actor.id.clone();
    let (number, people) = app
        .read(move |tx| Ok((case::find_for(tx, &actor, &key)?.0.number, person::caseworkers(tx)?)))
        .await?;
    Ok(NewPage {
        page: Page::load(app, visit, "/cases").await?,
        id: id.to_string(),
        number,
        people: people
            .into_iter()
            .filter(|one| one.id != me)
            .map(|one| (one.id.to_string(), one.profile.name))
            .collect(),
        note,
        longest: LONGEST_NOTE_CHARS,
        faults,
    })
}

/// `POST /cases/{id}/hand-overs`: to `person`; to the team when that is empty.
pub(super) async fn offer(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, key) = (visit.actor()?, id(&path)?);
    let to = match form.text("person") {
        "" => None,
        person => Some(id(person).map_err(|_| Error::invalid("person", "no-caseworker"))?),
    };
    let note = form.text("note").replace("\r\n", "\n");
    let (case, said) = (key.clone(), note.clone());
    match app.write(move |tx| hand_over::offer(tx, &actor, &case, to.as_ref(), &said)).await {
        Ok(()) => go_saying(&app, &case_path(&key), "done-hand-over-offered"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &load(&app, &visit, &key, note, faults).await?)
        }
    }
}

/// `POST /hand-overs/{id}/taking`
pub(super) async fn take(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let case = app.write(move |tx| hand_over::take(tx, &actor, &id)).await?;
    go_saying(&app, &case_path(&case), "done-hand-over-taken")
}

/// `POST /hand-overs/{id}/refusal`
pub(super) async fn refuse(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    app.write(move |tx| hand_over::refuse(tx, &actor, &id)).await?;
    go_saying(&app, "/hand-overs", "done-hand-over-refused")
}
