//! Planned pauses: from, until, why. For a platform's maintenance, never for a night or a weekend.

use super::switch::LONGEST_TEXT_CHARACTERS;
use super::{of, queue};
use crate::db::schema::channel_pauses;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use chrono::Duration;
use diesel::prelude::*;

/// Longest pause. A longer one is the switch.
const LONGEST_DAYS: i64 = 14;

/// A planned pause.
#[derive(Clone, Debug, Queryable)]
pub struct Pause {
    /// The key.
    pub id: Id,
    /// From.
    pub begins_at: Utc,
    /// Until.
    pub ends_at: Utc,
    /// Why, in the words of whoever planned it.
    pub why: String,
    /// Who planned it.
    pub person: Id,
}

/// The pauses of a channel that are not over, the next one first.
///
/// # Errors
/// When the database refuses.
pub fn planned(tx: &mut Tx<'_>, platform: &str) -> Result<Vec<Pause>> {
    Ok(channel_pauses::table
        .filter(channel_pauses::platform.eq(platform))
        .filter(channel_pauses::lifted_at.is_null())
        .filter(channel_pauses::ends_at.gt(tx.now))
        .order(channel_pauses::begins_at.asc())
        .select((
            channel_pauses::id,
            channel_pauses::begins_at,
            channel_pauses::ends_at,
            channel_pauses::why,
            channel_pauses::person_id,
        ))
        .load(tx.c)?)
}

/// The pause of a channel that is on now.
///
/// # Errors
/// When the database refuses.
pub fn now(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Pause>> {
    let now = tx.now;
    Ok(planned(tx, platform)?.into_iter().find(|pause| pause.begins_at <= now))
}

/// Plans a pause.
///
/// # Errors
/// [`Error::Invalid`] when it ends before it begins, is over already, lasts longer than two weeks
/// or has no reason; when the actor is no administrator.
pub fn plan(
    tx: &mut Tx<'_>,
    actor: &Actor,
    platform: &str,
    (begins_at, ends_at): (Utc, Utc),
    why: &str,
) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let channel = of(tx, platform)?;
    let why = why.trim();
    if ends_at <= begins_at || ends_at <= tx.now {
        return Err(Error::invalid("ends_at", "pause-ends"));
    }
    if ends_at - begins_at > Duration::days(LONGEST_DAYS) {
        return Err(Error::invalid("ends_at", "pause-long"));
    }
    if why.is_empty() {
        return Err(Error::invalid("pause_why", "pause-why"));
    }
    if why.chars().count() > LONGEST_TEXT_CHARACTERS {
        return Err(Error::invalid("pause_why", "channel-text-long"));
    }
    diesel::insert_into(channel_pauses::table)
        .values((
            channel_pauses::id.eq(Id::new()),
            channel_pauses::platform.eq(platform),
            channel_pauses::begins_at.eq(begins_at),
            channel_pauses::ends_at.eq(ends_at),
            channel_pauses::why.eq(why),
            channel_pauses::person_id.eq(&actor.id),
            channel_pauses::at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "channel.pause_planned").about(&channel.id).record(tx)
}

/// Lifts a pause: what waits leaves at once, in order.
///
/// # Errors
/// [`Error::NotFound`]; when the actor is no administrator.
pub fn lift(tx: &mut Tx<'_>, actor: &Actor, platform: &str, pause: &Id) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let channel = of(tx, platform)?;
    let lifted = diesel::update(
        channel_pauses::table
            .find(pause)
            .filter(channel_pauses::platform.eq(platform))
            .filter(channel_pauses::lifted_at.is_null()),
    )
    .set(channel_pauses::lifted_at.eq(tx.now))
    .execute(tx.c)?;
    if lifted == 0 {
        return Err(Error::NotFound);
    }
    queue::wake(tx, platform)?;
    Entry::by(&actor.id, "channel.pause_lifted").about(&channel.id).record(tx)
}
