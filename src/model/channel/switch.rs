//! On or off, with a reason that everybody reads who has to wait. Off holds what waits, too.

use super::{of, queue};
use crate::db::schema::{channel_switches, channels};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;

/// Longest text of one line in characters: a reason, why a pause is planned.
pub(super) const LONGEST_TEXT_CHARACTERS: usize = 300;

/// One time that somebody switched a channel.
#[derive(Clone, Debug, Queryable)]
pub struct Switched {
    /// On or off.
    pub enabled: bool,
    /// Why, when off.
    pub reason: Option<String>,
    /// Who.
    pub person: Id,
    /// When.
    pub at: Utc,
}

/// Switches a channel on, or off with a reason. What waits stays in line and leaves in the same
/// order once it is on.
///
/// # Errors
/// [`Error::Invalid`] without a reason; when the actor is no administrator.
pub fn set(tx: &mut Tx<'_>, actor: &Actor, platform: &str, enabled: bool, reason: &str) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let before = of(tx, platform)?;
    let reason = reason.trim();
    if !enabled && reason.is_empty() {
        return Err(Error::invalid("off_reason", "off-reason"));
    }
    if reason.chars().count() > LONGEST_TEXT_CHARACTERS {
        return Err(Error::invalid("off_reason", "channel-text-long"));
    }
    let reason = (!enabled).then_some(reason);
    diesel::update(channels::table.find(&before.id))
        .set((
            channels::enabled.eq(enabled),
            channels::off_reason.eq(reason),
            channels::version.eq(before.version + 1),
        ))
        .execute(tx.c)?;
    diesel::insert_into(channel_switches::table)
        .values((
            channel_switches::id.eq(Id::new()),
            channel_switches::platform.eq(platform),
            channel_switches::enabled.eq(enabled),
            channel_switches::reason.eq(reason),
            channel_switches::person_id.eq(&actor.id),
            channel_switches::at.eq(tx.now),
        ))
        .execute(tx.c)?;
    queue::wake(tx, platform)?;
    let action = if enabled { "channel.switched_on" } else { "channel.switched_off" };
    Entry::by(&actor.id, action).about(&before.id).record(tx)
}

/// Who switched a channel last, and when.
///
/// # Errors
/// When the database refuses.
pub fn last(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Switched>> {
    Ok(channel_switches::table
        .filter(channel_switches::platform.eq(platform))
        .order((channel_switches::at.desc(), channel_switches::id.desc()))
        .select((
            channel_switches::enabled,
            channel_switches::reason,
            channel_switches::person_id,
            channel_switches::at,
        ))
        .first(tx.c)
        .optional()?)
}
