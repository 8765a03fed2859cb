//! One address of a platform: looked at a second time, approved, taken back.

use super::Answer;
use super::page::{Page, go_saying, show as show_page};
use super::visit::{Visit, id};
use crate::app::App;
use crate::model::recipient::{self, Sheet};
use actix_web::web;
use askama::Template;

#[derive(Template)]
#[template(path = "recipients/show.html")]
struct RecipientPage {
    page: Page,
    id: String,
    platform: String,
    platform_label: String,
    address: String,
    domain: String,
    asked_by: String,
    asked_at: String,
    asked_iso: String,
    approved: Option<(String, String)>,
    may_approve: bool,
    is_alone: bool,
}

/// `GET /recipients/{id}`
pub(super) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let sheet = app.read(move |tx| recipient::sheet(tx, &actor, &id)).await?;
    let page = Page::load(&app, &visit, "/channels").await?;
    show_page(&build(page, sheet))
}

fn build(page: Page, sheet: Sheet) -> RecipientPage {
    let (t, recipient) = (page.t, sheet.recipient);
    let approver = sheet.approved_by.map(|person| person.profile.name);
    RecipientPage {
        id: recipient.id.to_string(),
        platform_label: t.platform(&recipient.platform),
        platform: recipient.platform,
        domain: recipient.address.rsplit_once('@').map(|(_, domain)| domain.to_owned()).unwrap_or_default(),
        address: recipient.address,
        asked_by: sheet.asked_by.profile.name,
        asked_at: t.moment(recipient.asked_at.time()),
        asked_iso: recipient.asked_at.time().to_rfc3339(),
        approved: approver.zip(recipient.approved_at.map(|at| t.moment(at.time()))),
        may_approve: sheet.may_approve,
        is_alone: sheet.is_alone,
        page,
    }
}

/// `POST /recipients/{id}/approval`
pub(super) async fn approve(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let platform = app
        .write(move |tx| {
            let platform = recipient::sheet(tx, &actor, &id)?.recipient.platform;
            recipient::approve(tx, &actor, &id).map(|()| platform)
        })
        .await?;
    go_saying(&app, &format!("/channels/{platform}"), "done-recipient-approved")
}

/// `POST /recipients/{id}/revocation`
pub(super) async fn revoke(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let platform = app
        .write(move |tx| {
            let platform = recipient::sheet(tx, &actor, &id)?.recipient.platform;
            recipient::revoke(tx, &actor, &id).map(|()| platform)
        })
        .await?;
    go_saying(&app, &format!("/channels/{platform}"), "attention-recipient-revoked")
}
