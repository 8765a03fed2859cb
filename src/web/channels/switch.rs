//! On or off, with a reason.

use super::show::answer;
use crate::app::App;
use crate::db::Id;
use crate::model::channel::switch::Switched;
use crate::model::channel::{self, Channel};
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::Visit;
use actix_web::web;
use std::collections::HashMap;

/// The section.
pub(super) struct SwitchSection {
    pub(super) enabled: bool,
    pub(super) off_reason: String,
    /// Who switched it last, and when; empty when nobody did.
    pub(super) last: String,
}

impl SwitchSection {
    pub(super) fn new(
        t: &Words,
        channel: &Channel,
        switched: Option<&Switched>,
        names: &HashMap<Id, String>,
        typed: Option<&Form>,
    ) -> Self {
        let last = switched
            .map(|last| {
                let person = names.get(&last.person).cloned().unwrap_or_default();
                t.channels_switched_by(person, t.moment(last.at.time()))
            })
            .unwrap_or_default();
        let (enabled, off_reason) = match typed.filter(|form| form.has("enabled")) {
            Some(form) => (form.text("enabled") == "yes", form.text("off_reason").to_owned()),
            None => (channel.enabled, channel.off_reason.clone().unwrap_or_default()),
        };
        Self { enabled, off_reason, last }
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
