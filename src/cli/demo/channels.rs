//! The channels of the practice hotline: mail on reserved names, one interface, one switched off.

use super::people::Staff;
use crate::error::Result;
use crate::model::Tx;
use crate::model::channel::{self, Change};
use crate::model::connection::{self, Secret, consent, reason};
use platform_adapters::{Door, Language, Reason, law};

/// Platform, door, address, promised hours.
const CHANNELS: [(&str, Door, &str, Option<i64>); 9] = [
    ("instagram", Door::Form, "", Some(48)),
    ("facebook", Door::Form, "", Some(48)),
    ("tiktok", Door::Form, "", Some(24)),
    ("snapchat", Door::Email, "trusted-flaggers@snapchat.example", Some(24)),
    ("discord", Door::Form, "", None),
    ("x", Door::Form, "", Some(72)),
    ("youtube", Door::Form, "", Some(48)),
    ("telegram", Door::Email, "abuse@telegram.example", Some(72)),
    ("website", Door::Email, "", None),
];
const OFF: &str = "whatsapp";
const OFF_REASON: &str = "Portal under maintenance in this practice";

/// Sets the channels up.
///
/// # Errors
/// When the database refuses.
pub(super) fn set_up(tx: &mut Tx<'_>, staff: &Staff) -> Result<()> {
    let administrator = &staff.administrator;
    for (platform, door, address, promised_hours) in CHANNELS {
        let change = Change {
            version: channel::of(tx, platform)?.version,
            door,
            address: address.to_owned(),
            promised_hours,
            language: Some(Language::En),
        };
        channel::change(tx, administrator, platform, &change)?;
    }
    channel::switch::set(tx, administrator, OFF, false, OFF_REASON)?;
    connect(tx, staff, "youtube")
}

/// Connects the pretend account: flags go out beside the notices about videos.
fn connect(tx: &mut Tx<'_>, staff: &Staff, platform: &str) -> Result<()> {
    let token = "practice-refresh";
    let id = consent::begin(tx, &staff.administrator, platform, &Secret::Token(token.to_owned()))?;
    connection::connected(tx, &id, token, Some("Practice hotline"))?;
    let reasons =
        [Reason { id: "practice-1".to_owned(), label: "Sexual content".to_owned(), second: Vec::new() }];
    reason::store(tx, &id, Some((&reasons, None)))?;
    let chosen: Vec<(String, String)> =
        law::KEYWORDS.iter().map(|keyword| ((*keyword).to_owned(), "practice-1".to_owned())).collect();
    reason::choose(tx, &staff.supervisor, platform, &chosen)
}
