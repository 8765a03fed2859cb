//! `GET /channels/{platform}`: one section a concern, each with a form of its own.

use super::Sheet;
use super::door::DoorSection;
use super::health::HealthView;
use super::limit::LimitSection;
use super::mail::{MailSection, OpenpgpSection};
use super::pauses::PausesSection;
use super::recipient::RecipientSection;
use super::switch::SwitchSection;
use super::trust::TrustSection;
use super::words::PlaybookView;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::{channel, mail_option, recipient, trust};
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::page::{Page, go_saying, show as show_page, show_as};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use platform_adapters::Door;

/// The page. A section is a struct here, a file beside this one, and a partial of the same name in
/// `templates/channels/`.
#[derive(Template)]
#[template(path = "channels/show.html")]
pub(super) struct ChannelPage {
    page: Page,
    sheet: Sheet,
    door: DoorSection,
    switch: SwitchSection,
    health: HealthView,
    pauses: PausesSection,
    limit: LimitSection,
    book: PlaybookView,
    test_typed: String,
    trust: TrustSection,
    mail: MailSection,
    openpgp: OpenpgpSection,
    recipient: RecipientSection,
    faults: Faults,
    /// Somebody changed the channel while this was typed: both are shown.
    is_conflict: bool,
}

/// `GET /channels/{platform}`
pub(in crate::web) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    show_page(&load(&app, &visit, &path, None, Faults::default(), false).await?)
}

/// The answer to the form of a section: back to the page, or the form again with what was typed.
pub(in crate::web) async fn answer(
    app: &App,
    visit: &Visit,
    platform: &str,
    form: &Form,
    outcome: Result<()>,
    flash: &'static str,
) -> Answer {
    match outcome {
        Ok(()) => go_saying(app, &format!("/channels/{platform}"), flash),
        Err(Error::Conflict) => {
            let page = load(app, visit, platform, Some(form), Faults::default(), true).await?;
            show_as(StatusCode::CONFLICT, &page)
        }
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = load(app, visit, platform, Some(form), faults, false).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// The page, with what was typed into one of its forms and what is wrong with it.
async fn load(
    app: &App,
    visit: &Visit,
    platform: &str,
    typed: Option<&Form>,
    faults: Faults,
    is_conflict: bool,
) -> Result<ChannelPage> {
    let t = visit.words();
    let adapter = platform_adapters::by_key(platform).ok_or(Error::NotFound)?;
    let (sheet, mail, recipients, trusted) = {
        let platform = platform.to_owned();
        let read = app.read(move |tx| {
            Ok((
                channel::sheet::sheet(tx, &platform)?,
                mail_option::of(tx, &platform)?,
                recipient::of_platform(tx, &platform)?,
                trust::of(tx, &platform)?,
            ))
        });
        read.await?
    };
    // The mail of another website goes to its contact, whose address has an approval of its own.
    let takes_mail = adapter.doors().contains(&Door::Email);
    let takes_key = takes_mail && platform != "website";
    let (channel, names, now) = (sheet.channel, &sheet.names, visit.now());
    Ok(ChannelPage {
        page: Page::load(app, visit, "/channels").await?,
        door: DoorSection::new(t, adapter, &channel, typed, is_conflict),
        switch: SwitchSection::new(t, &channel, sheet.switched.as_ref(), names, typed),
        health: HealthView::new(t, &channel, &sheet.health, names, now),
        pauses: PausesSection::new(t, &sheet.pauses, names, typed),
        limit: LimitSection::new(t, platform, sheet.own_limit, typed),
        book: PlaybookView::named(t, platform, &sheet.playbook, names),
        test_typed: typed.map(|form| form.text("test_address").to_owned()).unwrap_or_default(),
        trust: TrustSection::new(app, platform, trusted, typed),
        mail: MailSection::new(takes_mail, &mail),
        openpgp: OpenpgpSection::new(t, takes_key, &mail, now, typed),
        recipient: RecipientSection::new(t, takes_key, recipients, now),
        sheet: Sheet::new(t, channel, now),
        faults,
        is_conflict,
    })
}
