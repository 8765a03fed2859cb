//! Which category and keyword each phenomenon is filed under, as this desk set it.
//!
//! The shipped table holds until a supervisor changes a cell, with the reason; every change stays.

use crate::db::schema::mapping_changes;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::law::{Mapping, Pair, PairFault, Phenomenon};
use std::ops::RangeInclusive;

/// How long the reason of a change may be.
pub const REASON_CHARS: RangeInclusive<usize> = 10..=2000;
/// Longest words of `KEYWORD_OTHER`.
const OTHER_LONGEST_CHARS: usize = 80;

/// One change of a cell.
#[derive(Clone, Debug)]
pub struct Change {
    /// The phenomenon.
    pub phenomenon: Phenomenon,
    /// Whether it is the cell for minors.
    pub minor: bool,
    /// What holds from then on.
    pub pair: Pair,
    /// Whether the shipped pair was taken back.
    pub shipped: bool,
    /// Why, in the words of who changed it.
    pub reason: String,
    /// Who.
    pub by: Id,
    /// When.
    pub at: Utc,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = mapping_changes)]
struct Row {
    phenomenon: String,
    minor: bool,
    category: String,
    keyword: String,
    other: Option<String>,
    shipped: bool,
    reason: String,
    person_id: Id,
    at: Utc,
}

/// The table that holds now.
///
/// # Errors
/// When the database refuses.
pub fn current(tx: &mut Tx<'_>) -> Result<Mapping> {
    let mut mapping = Mapping::shipped();
    for change in history(tx)?.into_iter().rev() {
        let pair = match mapping_of_shipped(&change) {
            Some(shipped) => shipped,
            None => change.pair,
        };
        // What does not fit any more, after an update of the schema, leaves what was there before.
        let _unfit = mapping.set(change.phenomenon, change.minor, pair).is_err();
    }
    Ok(mapping)
}

/// A cell that went back to the shipped pair follows later versions of this program.
fn mapping_of_shipped(change: &Change) -> Option<Pair> {
    if change.shipped { Mapping::shipped().cell(change.phenomenon, change.minor).cloned() } else { None }
}

/// Every change, newest first.
///
/// # Errors
/// When the database refuses.
pub fn history(tx: &mut Tx<'_>) -> Result<Vec<Change>> {
    let rows: Vec<Row> = mapping_changes::table
        .order((mapping_changes::at.desc(), mapping_changes::id.desc()))
        .select(Row::as_select())
        .load(tx.c)?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(Change {
                phenomenon: Phenomenon::by_key(&row.phenomenon)?,
                minor: row.minor,
                pair: Pair { category: row.category, keyword: row.keyword, other: row.other },
                shipped: row.shipped,
                reason: row.reason,
                by: row.person_id,
                at: row.at,
            })
        })
        .collect())
}

/// Changes a cell.
///
/// # Errors
/// [`Error::Invalid`] without a reason, or when the pair does not fit: above all a keyword that
/// excludes minors, for a minor.
pub fn change(
    tx: &mut Tx<'_>,
    actor: &Actor,
    phenomenon: Phenomenon,
    minor: bool,
    pair: Pair,
    reason: &str,
) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    if pair.other.as_ref().is_some_and(|words| words.chars().count() > OTHER_LONGEST_CHARS) {
        return Err(Error::invalid("other", "law-other"));
    }
    match pair.check(minor) {
        Ok(()) => {}
        Err(PairFault::ExcludesMinors) => return Err(Error::invalid("pair", "law-excludes-minors")),
        Err(PairFault::OnlyMinors) => return Err(Error::invalid("pair", "law-only-minors")),
        Err(PairFault::OtherWords) => return Err(Error::invalid("other", "law-other")),
        Err(PairFault::Unknown) => return Err(Error::invalid("pair", "choice")),
    }
    store(tx, actor, phenomenon, minor, &pair, false, reason)
}

/// Takes the shipped pair of a cell back.
///
/// # Errors
/// [`Error::Invalid`] without a reason; [`Error::Refused`] when the shipped pair holds already.
pub fn restore(
    tx: &mut Tx<'_>,
    actor: &Actor,
    phenomenon: Phenomenon,
    minor: bool,
    reason: &str,
) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let shipped = Mapping::shipped().cell(phenomenon, minor).cloned().ok_or(Error::NotFound)?;
    if current(tx)?.cell(phenomenon, minor) == Some(&shipped) {
        return Err(Error::Refused("law-shipped-already"));
    }
    store(tx, actor, phenomenon, minor, &shipped, true, reason)
}

fn store(
    tx: &mut Tx<'_>,
    actor: &Actor,
    phenomenon: Phenomenon,
    minor: bool,
    pair: &Pair,
    shipped: bool,
    reason: &str,
) -> Result<()> {
    let reason = reason.trim();
    if !REASON_CHARS.contains(&reason.chars().count()) {
        return Err(Error::invalid("reason", "law-reason"));
    }
    let id = Id::new();
    diesel::insert_into(mapping_changes::table)
        .values((
            mapping_changes::id.eq(&id),
            mapping_changes::phenomenon.eq(phenomenon.key()),
            mapping_changes::minor.eq(minor),
            mapping_changes::category.eq(&pair.category),
            mapping_changes::keyword.eq(&pair.keyword),
            mapping_changes::other.eq(&pair.other),
            mapping_changes::shipped.eq(shipped),
            mapping_changes::reason.eq(reason),
            mapping_changes::person_id.eq(&actor.id),
            mapping_changes::at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "law.mapping_changed").about(&id).record(tx)
}
