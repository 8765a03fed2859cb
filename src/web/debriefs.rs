//! A talk after a hard case: the offer on the desk, what was asked of a supervisor, the house's words.

use super::Answer;
use super::cases::Moment;
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::{self, Visit};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::debrief::text::LONGEST_CHARS;
use crate::model::debrief::{self, text};
use crate::model::{Actor, Tx, person};
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use platform_adapters::Language;
use std::collections::HashMap;

/// What is offered on the desk.
pub(super) struct OfferView {
    pub(super) id: String,
    pub(super) number: String,
    /// What the house says; empty while the shipped words hold.
    pub(super) words: String,
    /// Of whom a talk can be asked: key and name.
    pub(super) supervisors: Vec<(String, String)>,
}

/// What is offered to who opens the desk: the oldest, one at a time.
pub(super) fn offer(tx: &mut Tx<'_>, actor: &Actor, language: Language) -> Result<Option<OfferView>> {
    let Some(offer) = debrief::offered(tx, actor)?.into_iter().next() else { return Ok(None) };
    let supervisors = debrief::supervisors(tx, actor)?;
    Ok(Some(OfferView {
        id: offer.id.to_string(),
        number: offer.number,
        words: text::of(tx, language)?.unwrap_or_default(),
        supervisors: supervisors.into_iter().map(|one| (one.id.to_string(), one.profile.name)).collect(),
    }))
}

/// `POST /debriefs/{id}/request`
pub(super) async fn ask(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let of = visit::id(form.text("person")).map_err(|_| Error::invalid("person", "no-supervisor"))?;
    app.write(move |tx| debrief::ask(tx, &actor, &id, &of)).await?;
    go_saying(&app, "/desk", "done-debrief-asked")
}

/// `POST /debriefs/{id}/refusal`
pub(super) async fn not_now(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    app.write(move |tx| debrief::not_now(tx, &actor, &id)).await?;
    go_saying(&app, "/desk", "done-debrief-not-now")
}

#[derive(Template)]
#[template(path = "debriefs/list.html")]
struct ListPage {
    page: Page,
    /// What was asked of the reader: key, case number, who, since when.
    asked: Vec<(String, String, String, Moment)>,
    /// The house's words: key and name of the language, words, the shipped ones.
    texts: Vec<TextView>,
    longest: usize,
    faults: Faults,
}

struct TextView {
    key: &'static str,
    label: String,
    words: String,
    shipped: String,
}

/// `GET /debriefs`
pub(super) async fn list(app: web::Data<App>, visit: Visit) -> Answer {
    show_page(&load(&app, &visit, None, Faults::default()).await?)
}

/// The page; with what was typed for one language when that did not fit.
async fn load(
    app: &App,
    visit: &Visit,
    typed: Option<(Language, String)>,
    faults: Faults,
) -> Result<ListPage> {
    let (actor, t, now) = (visit.actor()?, visit.words(), visit.now());
    let (asked, names, mut words) = app
        .read(move |tx| {
            let names: HashMap<Id, String> =
                person::all(tx)?.into_iter().map(|one| (one.id, one.profile.name)).collect();
            let mut words = Vec::new();
            for language in Language::ALL {
                words.push((language, text::of(tx, language)?.unwrap_or_default()));
            }
            Ok((debrief::asked(tx, &actor)?, names, words))
        })
        .await?;
    if let Some((language, typed)) = typed {
        words.iter_mut().filter(|(one, _)| *one == language).for_each(|(_, words)| words.clone_from(&typed));
    }
    Ok(ListPage {
        page: Page::load(app, visit, "/debriefs").await?,
        asked: asked
            .into_iter()
            .map(|one| {
                let who = names.get(&one.person).cloned().unwrap_or_else(|| t.items_by_colleague());
                (one.id.to_string(), one.number, who, Moment::since(t, one.at, now))
            })
            .collect(),
        texts: words
            .into_iter()
            .map(|(language, words)| TextView {
                key: language.key(),
                label: t.code("language", language.key()),
                words,
                shipped: crate::text::Words::of(language).debrief_shipped(),
            })
            .collect(),
        longest: LONGEST_CHARS,
        faults,
    })
}

/// `POST /debriefs/text`
pub(super) async fn write(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let actor = visit.actor()?;
    let language =
        Language::by_key(form.text("language")).ok_or_else(|| Error::invalid("language", "choice"))?;
    let words = form.text("words").to_owned();
    let written = {
        let words = words.clone();
        app.write(move |tx| text::write(tx, &actor, language, &words)).await
    };
    match written {
        Ok(()) => go_saying(&app, "/debriefs", "done-saved"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = load(&app, &visit, Some((language, words)), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// `POST /debriefs/{id}/ending`
pub(super) async fn end(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    app.write(move |tx| debrief::end(tx, &actor, &id)).await?;
    go_saying(&app, "/debriefs", "done-debrief-ended")
}
