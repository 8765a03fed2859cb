//! The house's own targets: within how many hours a platform should have removed a link. Never law: Articles 16
//! and 22 of Regulation (EU) 2022/2065 name no number of hours.

use crate::db::forks;
use crate::db::schema::targets;
use crate::error::{Error, Result};
use crate::model::case::Priority;
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;

/// The scope of the targets for every platform without targets of its own.
pub const DEFAULT: &str = "default";
/// Hours that a target may have: up to 28 days, where lengths are counted to the hour.
pub const HOURS: std::ops::RangeInclusive<i64> = 1..=28 * 24;

/// The hours when nothing was set.
#[must_use]
pub fn usual(severity: Priority) -> i64 {
    match severity {
        Priority::Urgent => 24,
        Priority::Normal => 48,
    }
}

/// The target of a platform in hours: its own, or the default's, or the usual one.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, platform: &str, severity: Priority) -> Result<i64> {
    for scope in [platform, DEFAULT] {
        if let Some(hours) = own(tx, scope, severity)? {
            return Ok(hours);
        }
    }
    Ok(usual(severity))
}

/// The target that was set for this scope itself.
///
/// # Errors
/// When the database refuses.
pub fn own(tx: &mut Tx<'_>, scope: &str, severity: Priority) -> Result<Option<i64>> {
    Ok(targets::table.find((scope, severity.key())).select(targets::hours).first(tx.c).optional()?)
}

/// Sets the target of a scope, a platform's key or [`DEFAULT`]; `None`: it has none of its own any more.
///
/// # Errors
/// When the actor is no supervisor, or the hours do not fit.
pub fn set(
    tx: &mut Tx<'_>,
    actor: &Actor,
    scope: &str,
    severity: Priority,
    hours: Option<i64>,
) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    if scope != DEFAULT && platform_adapters::by_key(scope).is_none() {
        return Err(Error::NotFound);
    }
    if hours.is_some_and(|hours| !HOURS.contains(&hours)) {
        return Err(Error::invalid("hours", "target-hours"));
    }
    match hours {
        Some(hours) => forks::set_target(tx.c, scope, severity.key(), hours, &actor.id, tx.now)?,
        None => {
            diesel::delete(targets::table.find((scope, severity.key()))).execute(tx.c)?;
        }
    }
    Entry::by(&actor.id, "channel.target_changed").record(tx)
}
