//! On or off, with a reason that everybody reads who has to wait.

use super::of;
use crate::db::schema::channels;
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;

/// Longest reason in characters.
const LONGEST_REASON_CHARACTERS: usize = 300;

/// Switches a channel on, or off with a reason.
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
    if reason.chars().count() > LONGEST_REASON_CHARACTERS {
        return Err(Error::invalid("off_reason", "channel-text-long"));
    }
    diesel::update(channels::table.find(&before.id))
        .set((
            channels::enabled.eq(enabled),
            channels::off_reason.eq((!enabled).then_some(reason)),
            channels::version.eq(before.version + 1),
        ))
        .execute(tx.c)?;
    let action = if enabled { "channel.switched_on" } else { "channel.switched_off" };
    Entry::by(&actor.id, action).about(&before.id).record(tx)
}
