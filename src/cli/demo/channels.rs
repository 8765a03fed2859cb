//! The channels of the practice hotline: mail on reserved names, one interface, one switched off.

use super::people::Staff;
use crate::error::Result;
use crate::model::channel::pauses;
use crate::model::channel::playbook;
use crate::model::channel::playbook::Text;
use crate::model::channel::{self, Change};
use crate::model::connection::{self, Secret, consent, reason};
use crate::model::{Tx, recipient};
use chrono::Duration;
use platform_adapters::{Door, Language, Reason, law};

/// Platform, door, address, promised hours.
const CHANNELS: [(&str, Door, &str, Option<i64>); 9] = [
    ("instagram", Door::Form, "", Some(48)),
    ("facebook", Door::Form, "", Some(48)),
    ("tiktok", Door::Form, "", Some(24)),
    ("snapchat", Door::Email, "trusted-flaggers@snapchat.example", Some(24)),
    ("discord", Door::Form, "", None),
    ("x", Door::Form, "", Some(72)),
    ("youtube", Door::Form, "", None),
    ("telegram", Door::Email, "abuse@telegram.example", Some(72)),
    ("website", Door::Email, "", None),
];
/// The platform with a pause and a playbook.
const KEPT: &str = "snapchat";
const PAUSE_WHY: &str = "The mailbox of this practice platform moves to another server";
/// The desk is set up long before it is looked at: the pause still lies ahead then.
const PAUSE_AFTER_HOURS: i64 = super::feed::SET_UP_AGO_DAYS * 24 + 6;
const PAUSE_HOURS: i64 = 3;
const WANTS: &str =
    "The practice form, by mail: exact user name, time with its zone, public story or private chat.";
const EXPECT: &str = "In this practice: a receipt within an hour, a decision within half a day.";
const CONTACT: &str = "The practice desk of the platform, in the onboarding folder.";
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
    care(tx, staff)?;
    recipient::approve_seeded(tx, administrator)?;
    connect(tx, staff, "youtube")
}

/// A pause that lies ahead, and a playbook that somebody keeps.
fn care(tx: &mut Tx<'_>, staff: &Staff) -> Result<()> {
    let begins_at = tx.now + Duration::hours(PAUSE_AFTER_HOURS);
    let span = (begins_at, begins_at + Duration::hours(PAUSE_HOURS));
    pauses::plan(tx, &staff.administrator, KEPT, span, PAUSE_WHY)?;
    let text = Text { wants: WANTS.to_owned(), expect: EXPECT.to_owned(), contact: CONTACT.to_owned() };
    playbook::write(tx, &staff.supervisor, KEPT, None, &text)?;
    playbook::check(tx, &staff.supervisor, KEPT)
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
