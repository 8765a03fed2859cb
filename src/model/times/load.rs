//! Who has how many open links in open cases, and how long ago they were asked about: load, so that work can be
//! shared. No speed, no mean, no order by number: it measures nobody. A closed case is nobody's work until one of
//! its links comes back.

use super::listed::{Asked, Figure};
use super::{Period, Question, Split, month};
use crate::db::schema::{cases, spells};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::case::CaseState;
use crate::model::person::Role;
use crate::model::spell::Clock;
use crate::model::spell::sums::Dimension;
use crate::model::{Actor, Tx, person};
use chrono::Duration;
use diesel::prelude::*;
use std::collections::{HashMap, HashSet};

/// The ends of the ages that are told apart, in hours; the last age has none.
pub const AGES_H: [i64; 4] = [24, 48, 7 * 24, 28 * 24];
/// January 1990: before any link.
const FIRST_MONTH: i64 = 1990 * 12;

/// The open links of one person, or of nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenLoad {
    /// The person; `None` for cases that nobody has.
    pub person: Option<Id>,
    /// The name; empty for nobody.
    pub name: String,
    /// How many open cases have such links.
    pub cases: u64,
    /// How many open links of each age: up to each of [`AGES_H`], and older.
    pub links: [u64; 5],
}

/// The load of everyone who has open links, by name; what nobody has comes last.
///
/// # Errors
/// When the actor is no supervisor.
pub fn of(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<OpenLoad>> {
    actor.needs(Role::Supervisor)?;
    let rows: Vec<(Option<Id>, Id, Utc)> = spells::table
        .inner_join(cases::table)
        .filter(spells::ended_at.is_null())
        .filter(cases::state.eq(CaseState::Open))
        .select((cases::assigned_to, cases::id, spells::asked_at))
        .load(tx.c)?;
    let names: HashMap<Id, String> =
        person::all(tx)?.into_iter().map(|person| (person.id, person.profile.name)).collect();
    let mut loads: HashMap<Option<Id>, (OpenLoad, HashSet<Id>)> = HashMap::new();
    for (person, case, asked_at) in rows {
        let (load, of) = loads.entry(person.clone()).or_insert_with(|| {
            let name = person.as_ref().and_then(|id| names.get(id).cloned()).unwrap_or_default();
            (OpenLoad { person, name, cases: 0, links: [0; 5] }, HashSet::new())
        });
        if let Some(count) = load.links.get_mut(age_of(tx.now, asked_at)) {
            *count += 1;
        }
        of.insert(case);
    }
    let mut loads: Vec<OpenLoad> = loads
        .into_values()
        .map(|(load, of)| OpenLoad { cases: u64::try_from(of.len()).unwrap_or(u64::MAX), ..load })
        .collect();
    loads.sort_by_key(|load| (load.person.is_none(), load.name.to_lowercase(), load.person.clone()));
    Ok(loads)
}

/// The place of an age among [`AGES_H`].
fn age_of(now: Utc, asked_at: Utc) -> usize {
    AGES_H.iter().position(|hours| now - asked_at <= Duration::hours(*hours)).unwrap_or(AGES_H.len())
}

/// The list behind a number: the open links of a person, of one age or of all.
#[must_use]
pub fn list(now: Utc, person: Option<Id>, age: Option<usize>) -> Asked {
    let question = Question {
        period: Period { from: FIRST_MONTH, to: month(now) },
        other: None,
        clock: Clock::Gone,
        split: Split::By(Dimension::Platform),
        platform: None,
    };
    Asked { question, group: None, figure: Figure::Open, severity: None, person: Some(person), age }
}

/// The moments between which links of an age were asked about, the first included.
pub(super) fn between(now: Utc, age: usize) -> (Option<Utc>, Option<Utc>) {
    let ago = |hours: &i64| now - Duration::hours(*hours);
    let younger = age.checked_sub(1).and_then(|younger| AGES_H.get(younger));
    (AGES_H.get(age).map(ago), younger.map(ago))
}
