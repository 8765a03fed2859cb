//! The door of each platform as this organisation uses it, and the care it needs.

pub mod alarms;
pub mod breaker;
pub mod door;
pub mod health;
pub mod hold;
pub mod pauses;
pub mod playbook;
pub mod queue;
pub mod rate;
pub mod sheet;
pub mod silence;
pub mod switch;
pub mod test_mode;

pub use door::{Change, change};

use crate::db::{Id, Utc, schema::channels};
use crate::error::Result;
use crate::model::{Tx, contact};
use diesel::prelude::*;
use platform_adapters::{Door, Language};

/// What marks the lane of flags.
const FLAGS: &str = ":flags";

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
    /// When something last left by it.
    pub last_success_at: Option<Utc>,
    /// When something last failed.
    pub last_failure_at: Option<Utc>,
    /// Why.
    pub last_failure: Option<String>,
    /// Counts the changes: two people cannot overwrite each other.
    pub version: i64,
}

impl Channel {
    /// What keeps an enabled channel from sending: the word of the refusal that a draft would meet.
    #[must_use]
    pub fn lacks(&self) -> Option<&'static str> {
        match self.door {
            // The address of another website is its contact's.
            Door::Email if self.address.is_none() && self.platform != contact::PLATFORM => {
                Some("channel-no-address")
            }
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
    last_success_at: Option<Utc>,
    last_failure_at: Option<Utc>,
    last_failure: Option<String>,
    version: i64,
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
        // An interface is an extra flag, never the way of a notice.
        let door = platform.doors().iter().copied().find(|door| *door != Door::Api).unwrap_or(Door::Form);
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
/// [`crate::error::Error::NotFound`] for an unknown platform.
pub fn of(tx: &mut Tx<'_>, platform: &str) -> Result<Channel> {
    let row: Row =
        channels::table.filter(channels::platform.eq(platform)).select(Row::as_select()).first(tx.c)?;
    Ok(row.into())
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
            last_success_at: row.last_success_at,
            last_failure_at: row.last_failure_at,
            last_failure: row.last_failure,
            version: row.version,
        }
    }
}

/// Each platform has two lanes: notices, and flags through its interface. One that fails does not
/// hold the other.
pub(crate) fn lane(platform: &str, door: Door) -> String {
    match door {
        Door::Api => format!("{platform}{FLAGS}"),
        Door::Email | Door::Form => platform.to_owned(),
    }
}

/// The platform of a lane.
fn platform_of(lane: &str) -> &str {
    lane.strip_suffix(FLAGS).unwrap_or(lane)
}
