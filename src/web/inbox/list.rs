//! `GET /inbox`: the replies that wait for a person.

use super::domain_of;
use crate::app::App;
use crate::model::message::MessageState;
use crate::model::message::sheet::{self, Waiting};
use crate::text::Words;
use crate::web::Answer;
use crate::web::mailbox::HealthView;
use crate::web::page::{Page, show as show_page};
use crate::web::visit::Visit;
use actix_web::web;
use askama::Template;
use chrono::{DateTime, Utc};

#[derive(Template)]
#[template(path = "inbox/list.html")]
struct ListPage {
    page: Page,
    to_confirm: Vec<Row>,
    questions: Vec<Row>,
    unmatched: Vec<Row>,
    health: HealthView,
}

/// One reply in the list.
struct Row {
    id: String,
    platform: String,
    notice: String,
    case: String,
    domain: String,
    subject: String,
    start: String,
    /// Whether no person wrote it.
    automatic: bool,
    /// Whether nothing of it could be read.
    unreadable: bool,
    /// Stored name of the proposed or confirmed meaning; empty when there is none.
    meaning: &'static str,
    iso: String,
    when: String,
}

/// `GET /inbox`
pub(in crate::web) async fn list(app: web::Data<App>, visit: Visit) -> Answer {
    let actor = visit.actor()?;
    let waiting = app.read(move |tx| sheet::list(tx, &actor)).await?;
    let (t, now) = (visit.words(), visit.now());
    let rows = |state: MessageState| -> Vec<Row> {
        let of_state = waiting.iter().filter(|one| one.message.state == state);
        of_state.map(|one| row(one, t, now)).collect()
    };
    show_page(&ListPage {
        to_confirm: rows(MessageState::Proposed),
        questions: rows(MessageState::Question),
        unmatched: rows(MessageState::Unmatched),
        health: HealthView::load(&app, t, now).await?,
        page: Page::load(&app, &visit, "/inbox").await?,
    })
}

fn row(one: &Waiting, t: &Words, now: DateTime<Utc>) -> Row {
    const START_CHARACTERS: usize = 160;
    let message = &one.message;
    let at = message.arrived_at.time();
    let words: Vec<&str> = message.mail.text.split_whitespace().collect();
    let heard = message.heard.as_ref();
    Row {
        automatic: heard.is_some_and(|heard| heard.automatic.is_some()),
        unreadable: heard.is_some_and(|heard| heard.fault.as_deref() == Some("unreadable")),
        id: message.id.to_string(),
        platform: one.about.as_ref().map(|about| t.platform(&about.platform)).unwrap_or_default(),
        notice: one.about.as_ref().map(|about| about.number.clone()).unwrap_or_default(),
        case: one.about.as_ref().map(|about| about.case_number.clone()).unwrap_or_default(),
        domain: domain_of(&message.mail.from),
        subject: match message.mail.subject.trim() {
            "" => t.inbox_no_subject(),
            subject => subject.to_owned(),
        },
        start: words.join(" ").chars().take(START_CHARACTERS).collect(),
        meaning: message.meaning.or(message.proposed).map_or("", platform_adapters::Meaning::key),
        iso: at.to_rfc3339(),
        when: t.when(at, now),
    }
}
