//! Channels whose signed receipts are believed without a person, each with a reason.
//!
//! Even then a mail only ever says "received": what a platform did is always confirmed by a person.

use crate::db::schema::{channels, trusts};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::reply::mail_domains;

const LONGEST_REASON_CHARACTERS: usize = 500;

/// Whether a channel is trusted, and why.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = trusts)]
pub struct Trust {
    /// Whether.
    pub trusted: bool,
    /// Why, in the words of whoever decided.
    pub reason: String,
    /// Who decided.
    pub changed_by: Id,
    /// When.
    pub changed_at: Utc,
}

/// What was decided about the channel of a platform; `None` when nobody ever did.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Trust>> {
    Ok(trusts::table.find(platform).select(Trust::as_select()).first(tx.c).optional()?)
}

/// Whether signed receipts of this platform are believed.
///
/// # Errors
/// When the database refuses.
pub fn is_trusted(tx: &mut Tx<'_>, platform: &str) -> Result<bool> {
    Ok(can_be_trusted(platform) && of(tx, platform)?.is_some_and(|trust| trust.trusted))
}

/// Whether the adapter knows mail domains of the platform: without, no signature can be its own.
#[must_use]
pub fn can_be_trusted(platform: &str) -> bool {
    !mail_domains(platform).is_empty()
}

/// Trusts a channel, or no longer.
///
/// # Errors
/// [`Error::NotFound`] for an unknown platform; [`Error::Invalid`] without a reason;
/// [`Error::Refused`] for a platform without mail domains.
pub fn set(tx: &mut Tx<'_>, actor: &Actor, platform: &str, trusted: bool, reason: &str) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let channel: Id =
        channels::table.filter(channels::platform.eq(platform)).select(channels::id).first(tx.c)?;
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > LONGEST_REASON_CHARACTERS {
        return Err(Error::invalid("trust_reason", "trust-reason"));
    }
    if trusted && !can_be_trusted(platform) {
        return Err(Error::Refused("trust-no-domain"));
    }
    diesel::delete(trusts::table.find(platform)).execute(tx.c)?;
    diesel::insert_into(trusts::table)
        .values((
            trusts::platform.eq(platform),
            trusts::trusted.eq(trusted),
            trusts::reason.eq(reason),
            trusts::changed_by.eq(&actor.id),
            trusts::changed_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    let action = if trusted { "channel.trusted" } else { "channel.untrusted" };
    Entry::by(&actor.id, action).about(&channel).record(tx)
}
