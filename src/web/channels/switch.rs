//! On or off, with a reason.

use super::show::answer;
use crate::app::App;
use crate::model::channel::{self, Channel};
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::Visit;
use actix_web::web;

/// The section.
pub(super) struct SwitchSection {
    pub(super) enabled: bool,
    pub(super) off_reason: String,
}

impl SwitchSection {
    pub(super) fn new(channel: &Channel, typed: Option<&Form>) -> Self {
        match typed.filter(|form| form.has("enabled")) {
            Some(form) => Self {
                enabled: form.text("enabled") == "yes",
                off_reason: form.text("off_reason").to_owned(),
            },
            None => {
                Self { enabled: channel.enabled, off_reason: channel.off_reason.clone().unwrap_or_default() }
            }
        }
    }
}

/// `POST /channels/{platform}/switch`
pub(in crate::web) async fn save(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    let (enabled, reason) = (form.text("enabled") == "yes", form.text("off_reason").to_owned());
    let outcome = app.write(move |tx| channel::switch::set(tx, &actor, &platform, enabled, &reason)).await;
    answer(&app, &visit, &path, &form, outcome, "done-channel-switched").await
}
