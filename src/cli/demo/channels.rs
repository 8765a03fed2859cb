//! The channels of the practice hotline: mail on reserved names, one interface, one switched off.

use crate::error::Result;
use crate::model::channel::{self, Change, Credential};
use crate::model::{Actor, Tx, recipient};
use platform_adapters::{Door, Language};

/// Platform, door, address, promised hours. An answer by the interface never comes as a mail, so
/// YouTube promises nothing.
const CHANNELS: [(&str, Door, &str, Option<i64>); 9] = [
    ("instagram", Door::Form, "", Some(48)),
    ("facebook", Door::Form, "", Some(48)),
    ("tiktok", Door::Form, "", Some(24)),
    ("snapchat", Door::Email, "trusted-flaggers@snapchat.example", Some(24)),
    ("discord", Door::Form, "", None),
    ("x", Door::Form, "", Some(72)),
    ("youtube", Door::Api, "", None),
    ("telegram", Door::Email, "abuse@telegram.example", Some(72)),
    ("website", Door::Email, "abuse@hosting.example", None),
];
const OFF: &str = "whatsapp";
const OFF_REASON: &str = "Portal under maintenance in this practice";

/// Sets the channels up.
///
/// # Errors
/// When the database refuses.
pub(super) fn set_up(tx: &mut Tx<'_>, administrator: &Actor) -> Result<()> {
    for (platform, door, address, promised_hours) in CHANNELS {
        let credential = (door == Door::Api).then(|| Credential {
            refresh_token: "practice-refresh".to_owned(),
            reason_id: "practice-1".to_owned(),
            secondary_reason_id: String::new(),
        });
        let change = Change {
            version: channel::of(tx, platform)?.version,
            door,
            address: address.to_owned(),
            promised_hours,
            language: Some(Language::En),
            credential,
        };
        channel::change(tx, administrator, platform, &change)?;
    }
    channel::switch::set(tx, administrator, OFF, false, OFF_REASON)?;
    recipient::approve_seeded(tx, administrator)
}
