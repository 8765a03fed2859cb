//! The door of each platform as this organisation uses it: kind, address, credential, on or off.

use crate::db::{Id, Place, Sealed, Utc, schema::channels};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx, recipient};
use diesel::prelude::*;
use platform_adapters::{Door, Language};
use serde::{Deserialize, Serialize};

const SECRET: &str = "channels.secret";
const HOURS: std::ops::RangeInclusive<i64> = 1..=720;

/// The channel of one platform.
#[derive(Clone, Debug)]
pub struct Channel {
    /// The key.
    pub id: Id,
    /// The platform's key.
    pub platform: String,
    /// The door in use.
    pub door: Door,
    /// Whether notices may be sent.
    pub enabled: bool,
    /// Why not, in the words of whoever switched it off.
    pub off_reason: Option<String>,
    /// Mail address or portal; `None` means the adapter's default.
    pub address: Option<String>,
    /// Hours within which the platform promised to answer.
    pub promised_hours: Option<i64>,
    /// The language of notices, when the platform wants a certain one.
    pub language: Option<Language>,
    /// Whether a credential is stored. It is never shown.
    pub has_credential: bool,
    /// When something last left by it.
    pub last_success_at: Option<Utc>,
    /// When something last failed.
    pub last_failure_at: Option<Utc>,
    /// Why.
    pub last_failure: Option<String>,
    /// Counts the changes: two people cannot overwrite each other.
    pub version: i64,
}

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

impl Channel {
    /// What keeps an enabled channel from sending: the word of the refusal that a draft would meet.
    #[must_use]
    pub fn lacks(&self) -> Option<&'static str> {
        match self.door {
            Door::Email if self.address.is_none() => Some("channel-no-address"),
            Door::Api if !self.has_credential => Some("channel-no-credential"),
            _ => None,
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = channels)]
struct Row {
    id: Id,
    platform: String,
    door: String,
    enabled: bool,
    off_reason: Option<String>,
    address: Option<String>,
    promised_hours: Option<i64>,
    language: Option<String>,
    sealed_secret: Option<Sealed>,
    last_success_at: Option<Utc>,
    last_failure_at: Option<Utc>,
    last_failure: Option<String>,
    version: i64,
}

/// What an administrator sets.
#[derive(Clone, Debug)]
pub struct Change {
    /// The version that was shown.
    pub version: i64,
    /// The door.
    pub door: Door,
    /// Whether notices may be sent.
    pub enabled: bool,
    /// Why not; needed when switched off.
    pub off_reason: String,
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

/// Makes sure that every platform has a channel, with the adapter's first door.
///
/// # Errors
/// When the database refuses.
pub fn ensure_all(tx: &mut Tx<'_>) -> Result<()> {
    let existing: Vec<String> = channels::table.select(channels::platform).load(tx.c)?;
    for platform in platform_adapters::platforms() {
        if existing.iter().any(|key| key == platform.key()) {
            continue;
        }
        let door = platform.doors().first().copied().unwrap_or(Door::Form);
        diesel::insert_into(channels::table)
            .values((
                channels::id.eq(Id::new()),
                channels::platform.eq(platform.key()),
                channels::door.eq(door.key()),
                channels::enabled.eq(true),
                channels::version.eq(1_i64),
            ))
            .execute(tx.c)?;
    }
    Ok(())
}

/// Every channel, in the order of the platforms.
///
/// # Errors
/// When the database refuses.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Channel>> {
    let rows: Vec<Row> = channels::table.select(Row::as_select()).load(tx.c)?;
    let mut channels: Vec<Channel> = rows.into_iter().map(Channel::from).collect();
    let place = |channel: &Channel| {
        platform_adapters::platforms().iter().position(|platform| platform.key() == channel.platform)
    };
    channels.sort_by_key(place);
    Ok(channels)
}

/// The channel of a platform.
///
/// # Errors
/// [`Error::NotFound`] for an unknown platform.
pub fn of(tx: &mut Tx<'_>, platform: &str) -> Result<Channel> {
    let row: Row =
        channels::table.filter(channels::platform.eq(platform)).select(Row::as_select()).first(tx.c)?;
    Ok(row.into())
}

/// Changes a channel.
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
    let off_reason = (!change.enabled).then(|| change.off_reason.trim().to_owned());
    diesel::update(channels::table.find(&before.id))
        .set((
            channels::door.eq(change.door.key()),
            channels::enabled.eq(change.enabled),
            channels::off_reason.eq(off_reason),
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
    if !change.enabled && change.off_reason.trim().is_empty() {
        return Err(Error::invalid("off_reason", "off-reason"));
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

/// Notes how the last hand-over went. `failure` is a short technical reason without addresses.
///
/// # Errors
/// When the database refuses.
pub fn note_health(tx: &mut Tx<'_>, platform: &str, failure: Option<&str>) -> Result<()> {
    let channel = channels::table.filter(channels::platform.eq(platform));
    match failure {
        None => diesel::update(channel).set(channels::last_success_at.eq(tx.now)).execute(tx.c)?,
        Some(why) => diesel::update(channel)
            .set((channels::last_failure_at.eq(tx.now), channels::last_failure.eq(why)))
            .execute(tx.c)?,
    };
    Ok(())
}

impl From<Row> for Channel {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            door: Door::by_key(&row.door).unwrap_or(Door::Form),
            language: row.language.as_deref().and_then(Language::by_key),
            platform: row.platform,
            enabled: row.enabled,
            off_reason: row.off_reason,
            address: row.address,
            promised_hours: row.promised_hours,
            has_credential: row.sealed_secret.is_some(),
            last_success_at: row.last_success_at,
            last_failure_at: row.last_failure_at,
            last_failure: row.last_failure,
            version: row.version,
        }
    }
}
