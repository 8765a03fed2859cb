//! Through which door: kind, address, promise, language, credential.

use super::{Row, of};
use crate::db::{Place, schema::channels};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx, recipient};
use diesel::prelude::*;
use platform_adapters::{Door, Language};
use serde::{Deserialize, Serialize};

const SECRET: &str = "channels.secret";
const HOURS: std::ops::RangeInclusive<i64> = 1..=720;

/// The credential of an interface. Sealed, written once, never shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credential {
    /// The OAuth2 refresh token of the organisation's account.
    pub refresh_token: String,
    /// The reason id that the interface wants (YouTube: `videoAbuseReportReasons.list`).
    pub reason_id: String,
    /// The secondary reason id, or empty.
    pub secondary_reason_id: String,
}

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
    /// What changes in the credential: an empty field keeps what is stored, a wholly empty one
    /// forgets it. `None` keeps all of it.
    pub credential: Option<Credential>,
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
    let address = if change.door == Door::Api { "" } else { address };
    diesel::update(channels::table.find(&before.id))
        .set((
            channels::door.eq(change.door.key()),
            channels::address.eq((!address.is_empty()).then_some(address)),
            channels::promised_hours.eq(change.promised_hours),
            channels::language.eq(change.language.map(Language::key)),
            channels::version.eq(before.version + 1),
        ))
        .execute(tx.c)?;
    if let Some(given) = &change.credential {
        let sealed = match merged(tx, platform, given)? {
            Some(credential) => {
                let place = Place::of_desk(SECRET, before.id.as_str());
                Some(tx.vault.secrets.seal_json(&place, &credential)?)
            }
            None => None,
        };
        diesel::update(channels::table.find(&before.id))
            .set(channels::sealed_secret.eq(sealed))
            .execute(tx.c)?;
    }
    if change.door == Door::Email {
        recipient::changed(tx, &actor.id, platform, before.address.as_deref().unwrap_or_default(), address)?;
    }
    Entry::by(&actor.id, "channel.changed").about(&before.id).record(tx)
}

/// The given credential, completed with what is stored; `None` when it is to be forgotten.
fn merged(tx: &mut Tx<'_>, platform: &str, given: &Credential) -> Result<Option<Credential>> {
    if *given == Credential::default() {
        return Ok(None);
    }
    let stored = credential(tx, platform)?.unwrap_or_default();
    let either = |given: &str, stored: String| {
        let given = given.trim();
        if given.is_empty() { stored } else { given.to_owned() }
    };
    let whole = Credential {
        refresh_token: either(&given.refresh_token, stored.refresh_token),
        reason_id: either(&given.reason_id, stored.reason_id),
        secondary_reason_id: either(&given.secondary_reason_id, stored.secondary_reason_id),
    };
    if whole.refresh_token.is_empty() {
        return Err(Error::invalid("refresh_token", "empty"));
    }
    if whole.reason_id.is_empty() {
        return Err(Error::invalid("reason_id", "empty"));
    }
    Ok(Some(whole))
}

fn check(adapter: &dyn platform_adapters::Platform, change: &Change, address: &str) -> Result<()> {
    if !adapter.doors().contains(&change.door) {
        return Err(Error::invalid("door", "door"));
    }
    if change.promised_hours.is_some_and(|hours| !HOURS.contains(&hours)) {
        return Err(Error::invalid("promised_hours", "hours"));
    }
    let fits = match change.door {
        Door::Email => {
            let parts: Vec<&str> = address.split('@').collect();
            matches!(parts.as_slice(), [name, host] if !name.is_empty() && host.contains('.'))
                && !address.chars().any(|c| c.is_whitespace() || c.is_control())
        }
        Door::Form => address.is_empty() || address.starts_with("https://"),
        Door::Api => true,
    };
    if fits { Ok(()) } else { Err(Error::invalid("address", "address")) }
}

/// The stored credential.
///
/// # Errors
/// When it does not open.
pub fn credential(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Credential>> {
    let row: Row =
        channels::table.filter(channels::platform.eq(platform)).select(Row::as_select()).first(tx.c)?;
    match row.sealed_secret {
        Some(sealed) => {
            let place = Place::of_desk(SECRET, row.id.as_str());
            tx.vault.secrets.open_json(&place, &sealed).map(Some)
        }
        None => Ok(None),
    }
}
