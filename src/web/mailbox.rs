//! `GET /mailbox`: where replies are read, and how that goes.

use super::Answer;
use super::page::{Page, show as show_page};
use super::visit::Visit;
use crate::app::App;
use crate::error::Result;
use crate::model::mailbox;
use crate::text::Words;
use actix_web::web;
use askama::Template;
use chrono::{DateTime, Utc};

#[derive(Template)]
#[template(path = "mailbox/show.html")]
struct MailboxPage {
    page: Page,
    health: HealthView,
    kind: String,
    reads_signatures: bool,
}

/// How reading goes, in words.
pub(super) struct HealthView {
    /// A whole sentence while it fails; empty while it works.
    pub(super) failing: String,
    /// When it was last read: for machines and for people.
    pub(super) read_at: Option<(String, String)>,
}

impl HealthView {
    /// Asks how reading goes.
    pub(super) async fn load(app: &App, t: &Words, now: DateTime<Utc>) -> Result<Self> {
        let health = app.read(mailbox::health).await?;
        let why = health.failure.unwrap_or_default();
        Ok(Self {
            failing: health
                .failing_since
                .map(|since| {
                    t.mailbox_failing_since(t.when(since.time(), now), t.code("mailbox-failure", &why))
                })
                .unwrap_or_default(),
            read_at: health.read_at.map(|at| (at.time().to_rfc3339(), t.when(at.time(), now))),
        })
    }
}

/// `GET /mailbox`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    let t = visit.words();
    let mailbox = app.outside.mailbox.as_ref();
    show_page(&MailboxPage {
        page: Page::load(&app, &visit, "/channels").await?,
        health: HealthView::load(&app, t, visit.now()).await?,
        kind: t.code("mailbox-kind", mailbox.map_or("none", |mailbox| mailbox.kind())),
        reads_signatures: mailbox.is_some_and(|mailbox| mailbox.reads_signatures()),
    })
}
