//! Through which door: kind, address, promise, language.

use super::of;
use crate::db::schema::channels;
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx, contact, recipient};
use diesel::prelude::*;
use platform_adapters::{Door, Language};

const HOURS: std::ops::RangeInclusive<i64> = 1..=720;

/// What an administrator sets.
#[derive(Clone, Debug)]
pub struct Change {
    /// The version that was shown.
    pub version: i64,
    /// The door.
    pub door: Door,
    /// Mail address or portal; empty for the adapter's default.
    pub address: String,
    /// Promised hours.
    pub promised_hours: Option<i64>,
    /// The language of notices.
    pub language: Option<Language>,
}

/// Changes the door of a channel.
///
/// # Errors
/// When something does not fit, or somebody changed it meanwhile.
pub fn change(tx: &mut Tx<'_>, actor: &Actor, platform: &str, change: &Change) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let before = of(tx, platform)?;
    let adapter = platform_adapters::by_key(platform).ok_or(Error::NotFound)?;
    let address = change.address.trim();
    check(adapter, change, address)?;
    if before.version != change.version {
        return Err(Error::Conflict);
    }
    diesel::update(channels::table.find(&before.id))
        .set((
            channels::door.eq(change.door.key()),
            channels::address.eq((!address.is_empty()).then_some(address)),
            channels::promised_hours.eq(change.promised_hours),
            channels::language.eq(change.language.map(Language::key)),
            channels::version.eq(before.version + 1),
        ))
        .execute(tx.c)?;
    super::breaker::mended(tx, platform)?;
    if change.door == Door::Email {
        recipient::changed(tx, &actor.id, platform, before.address.as_deref().unwrap_or_default(), address)?;
    }
    Entry::by(&actor.id, "channel.changed").about(&before.id).record(tx)
}

fn check(adapter: &dyn platform_adapters::Platform, change: &Change, address: &str) -> Result<()> {
    if change.door == Door::Api || !adapter.doors().contains(&change.door) {
        return Err(Error::invalid("door", "door"));
    }
    if change.promised_hours.is_some_and(|hours| !HOURS.contains(&hours)) {
        return Err(Error::invalid("promised_hours", "hours"));
    }
    let fits = match change.door {
        // The address of another website is its contact's.
        Door::Email if adapter.key() == contact::PLATFORM && address.is_empty() => true,
        Door::Email => is_mail_address(address),
        Door::Form => address.is_empty() || address.starts_with("https://"),
        Door::Api => false,
    };
    if fits { Ok(()) } else { Err(Error::invalid("address", "address")) }
}

/// Whether a text has the form of one mail address.
pub(in crate::model) fn is_mail_address(text: &str) -> bool {
    let parts: Vec<&str> = text.split('@').collect();
    matches!(parts.as_slice(), [name, host] if !name.is_empty() && host.contains('.'))
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}
