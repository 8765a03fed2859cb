//! Alarms: each is raised once, stands on the desk of the supervisors until one has seen it, and
//! ends by itself.

use super::of;
use crate::db::schema::channel_alarms;
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;

crate::text_enum! {
    /// What an alarm is about.
    AlarmKind {
        /// The account has to be connected again.
        Reconnect = "reconnect",
        /// The other side does not answer.
        Down = "down",
        /// It used to answer, and does not any more.
        Silence = "silence",
    }
}

/// An alarm that has not ended.
#[derive(Clone, Debug, Queryable)]
pub struct Alarm {
    /// The platform's key.
    pub platform: String,
    /// What it is about.
    pub kind: AlarmKind,
    /// Since when.
    pub raised_at: Utc,
    /// When somebody saw it.
    pub seen_at: Option<Utc>,
}

/// Raises an alarm, unless the same one is up. One line in the log, one row on the desk.
pub(super) fn raise(tx: &mut Tx<'_>, platform: &str, kind: AlarmKind) -> Result<()> {
    if open(tx)?.iter().any(|alarm| alarm.platform == platform && alarm.kind == kind) {
        return Ok(());
    }
    let channel = of(tx, platform)?;
    diesel::insert_into(channel_alarms::table)
        .values((
            channel_alarms::id.eq(Id::new()),
            channel_alarms::platform.eq(platform),
            channel_alarms::kind.eq(kind),
            channel_alarms::raised_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    tracing::warn!(platform, kind = kind.key(), "a channel needs somebody");
    Entry::by_maybe(None, "channel.alarm_raised").about(&channel.id).record(tx)
}

/// Ends an alarm.
pub(super) fn end(tx: &mut Tx<'_>, platform: &str, kind: AlarmKind) -> Result<()> {
    diesel::update(
        channel_alarms::table
            .filter(channel_alarms::platform.eq(platform))
            .filter(channel_alarms::kind.eq(kind))
            .filter(channel_alarms::ended_at.is_null()),
    )
    .set(channel_alarms::ended_at.eq(tx.now))
    .execute(tx.c)?;
    Ok(())
}

/// The alarms that are up, the oldest first.
///
/// # Errors
/// When the database refuses.
pub fn open(tx: &mut Tx<'_>) -> Result<Vec<Alarm>> {
    Ok(channel_alarms::table
        .filter(channel_alarms::ended_at.is_null())
        .order(channel_alarms::raised_at.asc())
        .select((
            channel_alarms::platform,
            channel_alarms::kind,
            channel_alarms::raised_at,
            channel_alarms::seen_at,
        ))
        .load(tx.c)?)
}

/// A supervisor has seen the alarms of a channel: they leave the desk.
///
/// # Errors
/// When the actor is no supervisor.
pub fn see(tx: &mut Tx<'_>, actor: &Actor, platform: &str) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let channel = of(tx, platform)?;
    diesel::update(
        channel_alarms::table
            .filter(channel_alarms::platform.eq(platform))
            .filter(channel_alarms::ended_at.is_null())
            .filter(channel_alarms::seen_at.is_null()),
    )
    .set((channel_alarms::seen_at.eq(tx.now), channel_alarms::seen_by.eq(&actor.id)))
    .execute(tx.c)?;
    Entry::by(&actor.id, "channel.alarm_seen").about(&channel.id).record(tx)
}
