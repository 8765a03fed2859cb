//! How fast we go: our own limit, and what the other side asks for.
//!
//! A table count and not a bucket in memory: several processes share the channel, and a restart
//! must not give it away.

use super::hold::{Hold, Why};
use super::of;
use crate::db::Utc;
use crate::db::schema::{attempts, channel_limits, notices, test_notices};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use chrono::Duration;
use diesel::prelude::*;
use platform_adapters::Door;

/// The most an administrator may allow: a slip of the keyboard must not become a flood.
const MOST: i64 = 100_000;

/// Outcomes of attempts that surely were not taken.
const NOT_TAKEN: [&str; 4] = ["later", "slowed", "trial", "reconnect"];

/// How many notices may leave by a channel. `None`: as many as there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limit {
    /// Within 60 minutes.
    pub per_hour: Option<i64>,
    /// Within 24 hours.
    pub per_day: Option<i64>,
}

/// The limit that an administrator set, or half of what the platform publishes.
///
/// # Errors
/// When the database refuses.
pub fn limit(tx: &mut Tx<'_>, platform: &str) -> Result<Limit> {
    Ok(own_limit(tx, platform)?.unwrap_or_else(|| default_limit(platform)))
}

/// The limit that an administrator set.
///
/// # Errors
/// When the database refuses.
pub fn own_limit(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Limit>> {
    let row: Option<(Option<i64>, Option<i64>)> = channel_limits::table
        .find(platform)
        .select((channel_limits::per_hour, channel_limits::per_day))
        .first(tx.c)
        .optional()?;
    Ok(row.map(|(per_hour, per_day)| Limit { per_hour, per_day }))
}

/// Half of what the platform publishes for its interface: it holds flags only.
#[must_use]
pub fn default_limit(platform: &str) -> Limit {
    let interface = platform_adapters::by_key(platform).and_then(platform_adapters::Platform::interface);
    let whole = interface.and_then(|known| known.units_a_day.checked_div(known.units_a_report));
    Limit { per_hour: None, per_day: whole.map(|whole| whole / 2) }
}

/// Sets the limit; both empty means the default again.
///
/// # Errors
/// [`Error::Invalid`] for a number that does not fit; when the actor is no administrator.
pub fn set(tx: &mut Tx<'_>, actor: &Actor, platform: &str, limit: Limit) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let channel = of(tx, platform)?;
    if limit.per_hour.is_some_and(|most| !(1..=MOST).contains(&most)) {
        return Err(Error::invalid("per_hour", "limit"));
    }
    if limit.per_day.is_some_and(|most| !(1..=MOST).contains(&most)) {
        return Err(Error::invalid("per_day", "limit"));
    }
    diesel::delete(channel_limits::table.find(platform)).execute(tx.c)?;
    if limit != Limit::default() {
        diesel::insert_into(channel_limits::table)
            .values((
                channel_limits::platform.eq(platform),
                channel_limits::per_hour.eq(limit.per_hour),
                channel_limits::per_day.eq(limit.per_day),
            ))
            .execute(tx.c)?;
    }
    super::queue::wake(tx, platform)?;
    Entry::by(&actor.id, "channel.limit_set").about(&channel.id).record(tx)
}

/// Until when our own limit holds the channel.
pub(super) fn hold(tx: &mut Tx<'_>, platform: &str, door: Door) -> Result<Option<Hold>> {
    let limit = match (own_limit(tx, platform)?, door) {
        (Some(own), _) => own,
        (None, Door::Api) => default_limit(platform),
        (None, Door::Email | Door::Form) => Limit::default(),
    };
    let mut until: Option<Utc> = None;
    for (most, span) in [(limit.per_hour, Duration::hours(1)), (limit.per_day, Duration::hours(24))] {
        let Some(most) = most else { continue };
        if let Some(first) = counted(tx, platform, door, span, most)? {
            until = until.max(Some(first + span));
        }
    }
    Ok(until.map(|until| Hold { why: Why::Limit, since: tx.now, until: Some(until), reason: None, by: None }))
}

/// How many attempts reached the platform within the last 24 hours.
///
/// # Errors
/// When the database refuses.
pub fn used_in_a_day(tx: &mut Tx<'_>, platform: &str) -> Result<i64> {
    let doors = [Door::Api, Door::Email];
    Ok(times(tx, platform, &doors, Duration::hours(24))?.len().try_into().unwrap_or(i64::MAX))
}

/// When the attempt was made that has to leave the window before another one fits in.
fn counted(tx: &mut Tx<'_>, platform: &str, door: Door, span: Duration, most: i64) -> Result<Option<Utc>> {
    let times = times(tx, platform, &[door], span)?;
    let place = usize::try_from(most - 1).unwrap_or(usize::MAX);
    Ok(times.get(place).copied())
}

/// The moments of the attempts within the span, the latest first. What never left the machine and
/// tests do not count.
fn times(tx: &mut Tx<'_>, platform: &str, doors: &[Door], span: Duration) -> Result<Vec<Utc>> {
    Ok(attempts::table
        .inner_join(notices::table.on(attempts::notice_id.eq(notices::id)))
        .left_join(test_notices::table.on(test_notices::notice_id.eq(notices::id)))
        .filter(notices::platform.eq(platform))
        .filter(notices::door.eq_any(doors.iter().map(|door| door.key())))
        .filter(test_notices::notice_id.is_null())
        .filter(attempts::started_at.gt(tx.now - span))
        .filter(attempts::outcome.ne_all(NOT_TAKEN))
        .filter(attempts::outcome.ne("refused").or(attempts::status.is_not_null()))
        .order(attempts::started_at.desc())
        .select(attempts::started_at)
        .load(tx.c)?)
}

/// Whether an answer asks the whole channel to go slower, and not only this notice: it names a
/// time, or it is a limit by its status (RFC 6585, section 4) or by Google's reasons.
#[must_use]
pub(super) fn asks_to_slow(words: &str, wait: Option<Duration>) -> bool {
    const SIGNS: [&str; 3] = ["HTTP 429", "rateLimitExceeded", "quotaExceeded"];
    wait.is_some() || SIGNS.iter().any(|sign| words.contains(sign))
}
