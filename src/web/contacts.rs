//! The abuse contacts of other websites: found, entered, approved.

mod settle;
mod view;

pub(super) use settle::{approve, enter, refuse, search_again};
pub(super) use view::ContactView;

use super::Answer;
use super::form::Faults;
use super::page::{Page, show as show_page};
use super::visit::{self, Visit};
use crate::app::App;
use crate::db::Id;
use crate::error::Result;
use crate::model::contact::{self, Contact, decides};
use crate::model::person;
use crate::text::Words;
use actix_web::web;
use askama::Template;
use chrono::{DateTime, Utc};

#[derive(Template)]
#[template(path = "contacts/list.html")]
struct ContactsPage {
    page: Page,
    contacts: Vec<Line>,
    to_decide: usize,
}

/// One contact in the list.
struct Line {
    id: String,
    domain: String,
    kind: &'static str,
    state_label: String,
    address: String,
    source: String,
    waiting: usize,
    at_iso: String,
    at_full: String,
    at: String,
}

impl Line {
    fn new(t: &Words, contact: &Contact, waiting: usize, now: DateTime<Utc>) -> Self {
        let at = contact.settled_at.or(contact.searched_at).unwrap_or(contact.created_at).time();
        let proposed = contact.found.first().map(|candidate| candidate.address.clone());
        Self {
            id: contact.id.to_string(),
            domain: contact.domain.clone(),
            kind: view::kind(contact.state),
            state_label: t.code("contact-state", contact.state.key()),
            address: contact.address.clone().or(proposed).unwrap_or_default(),
            source: view::source(t, contact),
            waiting,
            at_iso: at.to_rfc3339(),
            at_full: t.moment(at),
            at: t.since(at, now),
        }
    }
}

/// The page of one contact.
#[derive(Template)]
#[template(path = "contacts/show.html")]
struct ContactPage {
    page: Page,
    contact: ContactView,
    waiting: usize,
    decides: bool,
    faults: Faults,
}

/// `GET /contacts`
pub(super) async fn list(app: web::Data<App>, visit: Visit) -> Answer {
    let actor = visit.actor()?;
    let contacts = app.read(move |tx| contact::all(tx, &actor)).await?;
    let (t, now) = (visit.words(), visit.now());
    let to_decide =
        contacts.iter().filter(|(contact, waiting)| *waiting > 0 && contact.waits_for_decision()).count();
    show_page(&ContactsPage {
        page: Page::load(&app, &visit, "/contacts").await?,
        contacts: contacts.iter().map(|(contact, waiting)| Line::new(t, contact, *waiting, now)).collect(),
        to_decide,
    })
}

/// `GET /contacts/{id}`
pub(super) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    show_page(&load(&app, &visit, &visit::id(&path)?, None, Faults::default()).await?)
}

/// The page, with what was typed and what is wrong with it.
async fn load(app: &App, visit: &Visit, id: &Id, typed: Option<&str>, faults: Faults) -> Result<ContactPage> {
    let (actor, id) = (visit.actor()?, id.clone());
    let decides = decides(&actor);
    let (contact, waiting, people) = app
        .read(move |tx| {
            let contact = contact::find_for(tx, &actor, &id)?;
            let waiting = contact::notices::waiting(tx, &contact.id)?.len();
            Ok((contact, waiting, person::all(tx)?))
        })
        .await?;
    let back = format!("/contacts/{}", contact.id);
    let mut view = ContactView::of(visit.words(), &contact, visit.now(), decides, &back).naming(&people);
    if let Some(typed) = typed {
        view = view.with_typed(typed);
    }
    let page = Page::load(app, visit, "/contacts").await?;
    Ok(ContactPage { page, contact: view, waiting, decides, faults })
}
