//! The audit trail as the data protection officer reads it: who did what when, and nothing sealed.

use super::{Event, newest};
use crate::db::schema::cases;
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::person::{self, Role};
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use std::collections::HashMap;

/// One entry, with names instead of keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrailLine {
    /// Its place in the chain.
    pub seq: i64,
    /// When.
    pub at: Utc,
    /// Who; `None` when the program did it by itself.
    pub who: Option<String>,
    /// What, for example `case.opened`.
    pub action: String,
    /// The number of the case.
    pub case: Option<String>,
    /// The member of staff it was done to.
    pub about: Option<String>,
}

/// The newest lines, newest first, before an entry when one is given.
///
/// # Errors
/// When the actor is not the data protection officer.
pub fn lines(tx: &mut Tx<'_>, actor: &Actor, before: Option<i64>, at_most: i64) -> Result<Vec<TrailLine>> {
    actor.needs(Role::Officer)?;
    let events = newest(tx, before, at_most)?;
    let names: HashMap<Id, String> =
        person::all(tx)?.into_iter().map(|person| (person.id, person.profile.name)).collect();
    let numbers = case_numbers(tx, &events)?;
    let line = |event: Event| TrailLine {
        seq: event.seq,
        at: event.at,
        who: event.actor.as_ref().map(|id| names.get(id).cloned().unwrap_or_else(|| id.to_string())),
        case: event.case_id.and_then(|id| numbers.get(&id).cloned()),
        about: event.object.and_then(|id| names.get(&id).cloned()),
        action: event.action,
    };
    Ok(events.into_iter().map(line).collect())
}

fn case_numbers(tx: &mut Tx<'_>, events: &[Event]) -> Result<HashMap<Id, String>> {
    let ids: Vec<&Id> = events.iter().filter_map(|event| event.case_id.as_ref()).collect();
    let rows: Vec<(Id, String)> =
        cases::table.filter(cases::id.eq_any(ids)).select((cases::id, cases::number)).load(tx.c)?;
    Ok(rows.into_iter().collect())
}
