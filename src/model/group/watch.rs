//! What was seen of a group: its members, that it is gone, and whether it came back elsewhere.

use super::{Group, find_for, link};
use crate::db::schema::{exposure_groups, group_checks, group_sightings};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::{Actor, Tx};
use chrono::Duration;
use diesel::prelude::*;

/// After so many days a group that was gone is looked for again. Our own rhythm, no legal term.
pub const CHECK_DAYS: [i64; 3] = [1, 7, 30];
/// More members than any platform allows in a group.
const MOST_MEMBERS: i64 = 100_000_000;

crate::text_enum! {
    /// What a look for a group that was gone found.
    Found {
        /// Nothing.
        Nothing = "nothing",
        /// The same group is there again.
        Back = "back",
        /// Another group took its place.
        Successor = "successor",
    }
}

/// How many members somebody saw.
#[derive(Clone, Debug, Queryable)]
pub struct Sighting {
    /// The members.
    pub members: i64,
    /// When they were seen.
    pub seen_at: Utc,
    /// Who wrote it down.
    pub by: Id,
}

/// One look that is due after a group was gone.
#[derive(Clone, Debug)]
pub struct Check {
    /// After how many days.
    pub after_days: i64,
    /// When.
    pub due_at: Utc,
    /// What was found, by whom, when.
    pub done: Option<(Found, Id, Utc)>,
}

/// A group with a look that is due.
#[derive(Clone, Debug)]
pub struct Due {
    /// The platform's key.
    pub platform: String,
    /// The cases with links in it.
    pub cases: Vec<Id>,
    /// Since when the look is due.
    pub since: Utc,
}

/// Writes down how many members a group had.
///
/// # Errors
/// [`Error::Invalid`] for a number that cannot be, or a moment ahead.
pub fn see(tx: &mut Tx<'_>, actor: &Actor, id: &Id, members: i64, seen_at: Utc) -> Result<()> {
    let (_, keys) = find_for(tx, actor, id)?;
    if !(0..=MOST_MEMBERS).contains(&members) {
        return Err(Error::invalid("members", "number"));
    }
    not_ahead(tx, "seen_at", seen_at)?;
    diesel::insert_into(group_sightings::table)
        .values((
            group_sightings::id.eq(Id::new()),
            group_sightings::group_id.eq(id),
            group_sightings::members.eq(members),
            group_sightings::seen_at.eq(seen_at),
            group_sightings::recorded_by.eq(&actor.id),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "group.seen").in_case(&keys).about(id).record(tx)
}

/// The members as they were seen, the latest first.
///
/// # Errors
/// When the database refuses.
pub fn sightings(tx: &mut Tx<'_>, id: &Id) -> Result<Vec<Sighting>> {
    Ok(group_sightings::table
        .filter(group_sightings::group_id.eq(id))
        .order((group_sightings::seen_at.desc(), group_sightings::id.desc()))
        .select((group_sightings::members, group_sightings::seen_at, group_sightings::recorded_by))
        .load(tx.c)?)
}

/// Writes down that a group is gone: it is looked for again after [`CHECK_DAYS`].
///
/// # Errors
/// [`Error::Refused`] when that was written down already; [`Error::Invalid`] for a moment ahead.
pub fn gone(tx: &mut Tx<'_>, actor: &Actor, id: &Id, at: Utc) -> Result<()> {
    let (group, keys) = find_for(tx, actor, id)?;
    if group.gone_at.is_some() {
        return Err(Error::Refused("group-settled"));
    }
    not_ahead(tx, "gone_at", at)?;
    set_gone(tx, &group, Some(at))?;
    Entry::by(&actor.id, "group.gone").in_case(&keys).about(id).record(tx)
}

/// The looks that a group needs since it was gone; none while it is there.
///
/// # Errors
/// When the database refuses.
pub fn checks(tx: &mut Tx<'_>, group: &Group) -> Result<Vec<Check>> {
    let Some(gone_at) = group.gone_at else { return Ok(Vec::new()) };
    let done: Vec<(i64, Found, Id, Utc)> = group_checks::table
        .filter(group_checks::group_id.eq(&group.id))
        .filter(group_checks::gone_at.eq(gone_at))
        .select((
            group_checks::after_days,
            group_checks::found,
            group_checks::checked_by,
            group_checks::checked_at,
        ))
        .load(tx.c)?;
    let looked = |days: i64| {
        let one = done.iter().find(|(after, ..)| *after == days);
        one.map(|(_, found, by, at)| (*found, by.clone(), *at))
    };
    Ok(CHECK_DAYS
        .into_iter()
        .map(|after_days| Check {
            after_days,
            due_at: gone_at + Duration::days(after_days),
            done: looked(after_days),
        })
        .collect())
}

/// Writes down what a look found. A group that is back is no longer gone.
///
/// # Errors
/// [`Error::Refused`] when this look is not due, or done.
pub fn check(tx: &mut Tx<'_>, actor: &Actor, id: &Id, after_days: i64, found: Found) -> Result<()> {
    let (group, keys) = find_for(tx, actor, id)?;
    let checks = checks(tx, &group)?;
    let is_due = checks
        .iter()
        .any(|check| check.after_days == after_days && check.done.is_none() && check.due_at <= tx.now);
    let gone_at = group.gone_at.filter(|_| is_due).ok_or(Error::Refused("group-check"))?;
    diesel::insert_into(group_checks::table)
        .values((
            group_checks::id.eq(Id::new()),
            group_checks::group_id.eq(id),
            group_checks::gone_at.eq(gone_at),
            group_checks::after_days.eq(after_days),
            group_checks::found.eq(found),
            group_checks::checked_by.eq(&actor.id),
            group_checks::checked_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    if found == Found::Back {
        set_gone(tx, &group, None)?;
    }
    Entry::by(&actor.id, "group.checked").in_case(&keys).about(id).record(tx)
}

/// The groups with a look that is due.
///
/// # Errors
/// When the database refuses.
pub fn due(tx: &mut Tx<'_>) -> Result<Vec<Due>> {
    let gone: Vec<Id> = exposure_groups::table
        .filter(exposure_groups::gone_at.is_not_null())
        .select(exposure_groups::id)
        .load(tx.c)?;
    let mut due = Vec::new();
    for id in gone {
        let group = super::find(tx, &id)?;
        let open = checks(tx, &group)?.into_iter().find(|check| check.done.is_none());
        if let Some(check) = open.filter(|check| check.due_at <= tx.now) {
            due.push(Due {
                platform: group.known.platform,
                cases: link::cases_of(tx, &id)?,
                since: check.due_at,
            });
        }
    }
    Ok(due)
}

fn set_gone(tx: &mut Tx<'_>, group: &Group, at: Option<Utc>) -> Result<()> {
    diesel::update(exposure_groups::table.find(&group.id))
        .set((exposure_groups::gone_at.eq(at), exposure_groups::version.eq(group.version + 1)))
        .execute(tx.c)?;
    Ok(())
}

fn not_ahead(tx: &Tx<'_>, field: &'static str, at: Utc) -> Result<()> {
    if at > tx.now { Err(Error::invalid(field, "moment-ahead")) } else { Ok(()) }
}
