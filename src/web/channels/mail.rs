//! How mail is made: with the notice for machines, and encrypted.

use super::show::answer;
use crate::app::App;
use crate::model::mail_option::{self, MailOption};
use crate::openpgp;
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::Visit;
use actix_web::web;
use chrono::{DateTime, Utc};

/// The section; only for platforms that take mail.
pub(super) struct MailSection {
    pub(super) is_offered: bool,
    pub(super) attaches_json: bool,
}

impl MailSection {
    pub(super) fn new(is_offered: bool, option: &MailOption) -> Self {
        Self { is_offered, attaches_json: option.attaches_json }
    }
}

/// The section of the recipient's key.
pub(super) struct OpenpgpSection {
    pub(super) is_offered: bool,
    pub(super) has_key: bool,
    /// In groups of four digits, as people compare them.
    pub(super) fingerprint: String,
    pub(super) user_ids: Vec<String>,
    pub(super) expires: String,
    /// Why it cannot be used any more; empty while it can.
    pub(super) unusable: String,
    pub(super) typed: String,
}

impl OpenpgpSection {
    pub(super) fn new(
        t: &Words,
        is_offered: bool,
        option: &MailOption,
        now: DateTime<Utc>,
        typed: Option<&Form>,
    ) -> Self {
        let mut section = Self {
            is_offered,
            has_key: option.openpgp_key.is_some(),
            fingerprint: String::new(),
            user_ids: Vec::new(),
            expires: String::new(),
            unusable: String::new(),
            typed: typed.map(|form| form.text("openpgp_key").to_owned()).unwrap_or_default(),
        };
        match option.openpgp_key.as_deref().map(|key| openpgp::read(key, now)) {
            Some(Ok(key)) => {
                section.fingerprint = grouped(&key.fingerprint);
                section.user_ids = key.user_ids;
                section.expires =
                    key.expires_at.map_or_else(|| t.word_never(), |expires_at| t.date(expires_at));
            }
            Some(Err(why)) => section.unusable = t.code("refused", why.key()),
            None => {}
        }
        section
    }
}

fn grouped(digits: &str) -> String {
    const GROUP: usize = 4;
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && place % GROUP == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// `POST /channels/{platform}/mail`
pub(in crate::web) async fn save(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, platform, attaches) = (visit.actor()?, path.to_string(), form.ticked("attaches_json"));
    let outcome = app.write(move |tx| mail_option::attach_json(tx, &actor, &platform, attaches)).await;
    answer(&app, &visit, &path, &form, outcome, "done-channel-saved").await
}

/// `POST /channels/{platform}/openpgp`
pub(in crate::web) async fn save_key(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    let (key, forget) = (form.text("openpgp_key").to_owned(), form.ticked("forget_key"));
    let outcome = app
        .write(move |tx| {
            if forget {
                mail_option::forget_key(tx, &actor, &platform)
            } else {
                mail_option::set_key(tx, &actor, &platform, &key)
            }
        })
        .await;
    let flash = if forget { "attention-channel-openpgp-forgotten" } else { "done-channel-openpgp-set" };
    answer(&app, &visit, &path, &form, outcome, flash).await
}
