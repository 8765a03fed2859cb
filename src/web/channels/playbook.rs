//! The playbook of a platform, for whoever files there; supervisors keep it right.

use super::health::HealthView;
use super::words::PlaybookView;
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::channel::playbook::{self, Text};
use crate::model::channel::{alarms, sheet};
use crate::model::person::Role;
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::page::{Page, go_saying, show as show_page, show_as};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;

#[derive(Template)]
#[template(path = "channels/playbook.html")]
struct PlaybookPage {
    page: Page,
    book: PlaybookView,
    health: HealthView,
    is_supervisor: bool,
    /// The version that the form changes; empty for the adapter's facts.
    version: String,
    typed: Text,
    history: Vec<Version>,
    faults: Faults,
    is_conflict: bool,
}

/// One version in words.
struct Version {
    by: String,
    when: String,
    text: Text,
}

/// `GET /channels/{platform}/playbook`
pub(in crate::web) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    show_page(&load(&app, &visit, &path, None, Faults::default(), false).await?)
}

async fn load(
    app: &App,
    visit: &Visit,
    platform: &str,
    form: Option<&Form>,
    faults: Faults,
    is_conflict: bool,
) -> Result<PlaybookPage> {
    let (t, now) = (visit.words(), visit.now());
    let sheet = {
        let platform = platform.to_owned();
        app.read(move |tx| sheet::sheet(tx, &platform)).await?
    };
    let book = PlaybookView::named(t, platform, &sheet.playbook, &sheet.names);
    let typed = match form {
        Some(form) => read(form),
        None => {
            Text { wants: book.wants.clone(), expect: book.expect.clone(), contact: book.contact.clone() }
        }
    };
    let versions = &sheet.playbook.versions;
    Ok(PlaybookPage {
        page: Page::load(app, visit, "/channels").await?,
        health: HealthView::new(t, &sheet.channel, &sheet.health, &sheet.names, now),
        is_supervisor: visit.actor()?.role.covers(Role::Supervisor),
        version: versions.first().map(|version| version.id.to_string()).unwrap_or_default(),
        history: versions
            .iter()
            .map(|version| Version {
                by: sheet.names.get(&version.person).cloned().unwrap_or_default(),
                when: t.moment(version.at.time()),
                text: version.text.clone(),
            })
            .collect(),
        book,
        typed,
        faults,
        is_conflict,
    })
}

fn read(form: &Form) -> Text {
    Text {
        wants: form.text("wants").to_owned(),
        expect: form.text("expect").to_owned(),
        contact: form.text("contact").to_owned(),
    }
}

/// `POST /channels/{platform}/playbook`
pub(in crate::web) async fn write(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    let (seen, text) = (Id::parse(form.text("version")), read(&form));
    let outcome = app.write(move |tx| playbook::write(tx, &actor, &platform, seen.as_ref(), &text)).await;
    match outcome {
        Ok(()) => go_saying(&app, &format!("/channels/{path}/playbook"), "done-channel-playbook"),
        Err(Error::Conflict) => {
            let page = load(&app, &visit, &path, Some(&form), Faults::default(), true).await?;
            show_as(StatusCode::CONFLICT, &page)
        }
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = load(&app, &visit, &path, Some(&form), faults, false).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// `POST /channels/{platform}/playbook/check`
pub(in crate::web) async fn check(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    app.write(move |tx| playbook::check(tx, &actor, &platform)).await?;
    go_saying(&app, &format!("/channels/{path}/playbook"), "done-channel-checked")
}

/// `POST /channels/{platform}/alarms`
pub(in crate::web) async fn see_alarms(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    app.write(move |tx| alarms::see(tx, &actor, &platform)).await?;
    go_saying(&app, &format!("/channels/{path}/playbook"), "done-channel-alarm-seen")
}
