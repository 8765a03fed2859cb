//! Waiting for the police: a link, or a whole case, about which no notice leaves for some hours.
//!
//! An exception, never the default: how fast something is removed and what the police can still
//! secure pull in opposite directions. Somebody asks, a supervisor who did not ask approves, and it
//! ends by itself. Whether it runs is computed from the time, never stored.

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::police_holds;
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::case::{self, CaseState};
use crate::model::event::Entry;
use crate::model::notice::{self, Notice};
use crate::model::person::Role;
use crate::model::{Actor, Tx, item};
use diesel::prelude::*;
use std::collections::HashMap;

/// Longest hold, in hours. Our own bound: no law gives one.
pub const MOST_HOURS: i64 = 72;
const REASON: &str = "police_holds.reason";

/// A hold, opened.
#[derive(Clone, Debug)]
pub struct Hold {
    /// The key.
    pub id: Id,
    /// The link; none for the whole case.
    pub item: Option<Id>,
    /// Why.
    pub reason: String,
    /// For how many hours at the most.
    pub hours: i64,
    /// Who asked, and when.
    pub asked: (Id, Utc),
    /// Who approved, and when.
    pub approved: Option<(Id, Utc)>,
    /// When it ends by itself; none before it was approved.
    pub ends_at: Option<Utc>,
    /// Who ended it before, or did not allow it, and when.
    pub ended: Option<(Id, Utc)>,
    /// Who has seen that it ended, and when.
    pub seen: Option<(Id, Utc)>,
}

crate::text_enum! {
    /// Where a hold stands; computed.
    Standing {
        /// Waits for a supervisor.
        Asked = "asked",
        /// Keeps notices back now.
        Running = "running",
        /// Ended by itself.
        Over = "over",
        /// Somebody ended it before its time.
        Lifted = "lifted",
        /// It was not allowed, or not wanted any more.
        Declined = "declined",
    }
}

impl Hold {
    /// Where it stands at this moment.
    #[must_use]
    pub fn standing(&self, now: Utc) -> Standing {
        match (self.ends_at, &self.ended) {
            (None, None) => Standing::Asked,
            (None, Some(_)) => Standing::Declined,
            (Some(_), Some(_)) => Standing::Lifted,
            (Some(ends_at), None) if ends_at > now => Standing::Running,
            (Some(_), None) => Standing::Over,
        }
    }
}

/// What is held in one case now, and until when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    whole: Option<Utc>,
    items: HashMap<Id, Utc>,
}

impl Held {
    /// Until when nothing leaves about this link; `None` when it is not held.
    #[must_use]
    pub fn until(&self, item: &Id) -> Option<Utc> {
        self.whole.max(self.items.get(item).copied())
    }

    /// Until when the whole case is held.
    #[must_use]
    pub fn whole(&self) -> Option<Utc> {
        self.whole
    }

    /// When the last hold of the case ends.
    #[must_use]
    pub fn last(&self) -> Option<Utc> {
        self.whole.max(self.items.values().copied().max())
    }

    fn add(&mut self, item: Option<Id>, ends_at: Utc) {
        match item {
            None => self.whole = self.whole.max(Some(ends_at)),
            Some(item) => {
                let until = self.items.entry(item).or_insert(ends_at);
                *until = (*until).max(ends_at);
            }
        }
    }
}

/// What is held now in every case that holds something.
///
/// # Errors
/// When the database refuses.
pub fn everywhere(tx: &mut Tx<'_>) -> Result<HashMap<Id, Held>> {
    let rows: Vec<(Id, Option<Id>, Option<Utc>)> = police_holds::table
        .filter(police_holds::ends_at.gt(tx.now))
        .filter(police_holds::ended_at.is_null())
        .select((police_holds::case_id, police_holds::item_id, police_holds::ends_at))
        .load(tx.c)?;
    let mut held: HashMap<Id, Held> = HashMap::new();
    for (case, item, ends_at) in rows {
        if let Some(ends_at) = ends_at {
            held.entry(case).or_default().add(item, ends_at);
        }
    }
    Ok(held)
}

/// What is held now in a case.
///
/// # Errors
/// When the database refuses.
pub fn held(tx: &mut Tx<'_>, case: &Id) -> Result<Held> {
    Ok(everywhere(tx)?.remove(case).unwrap_or_default())
}

/// Until when a notice has to wait; `None` when it may leave.
///
/// # Errors
/// When the database refuses.
pub fn of_notice(tx: &mut Tx<'_>, notice: &Notice) -> Result<Option<Utc>> {
    let held = held(tx, &notice.case_id)?;
    Ok(notice.items.iter().filter_map(|(item, _)| held.until(item)).max())
}

/// Refuses while a link of the notice is held.
///
/// # Errors
/// [`Error::Refused`].
pub fn check(tx: &mut Tx<'_>, notice: &Notice) -> Result<()> {
    match of_notice(tx, notice)? {
        Some(_) => Err(Error::Refused("notice-held")),
        None => Ok(()),
    }
}

/// The holds of a case, the newest first.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Hold>> {
    let rows: Vec<Row> = police_holds::table
        .filter(police_holds::case_id.eq(keys.case()))
        .order((police_holds::asked_at.desc(), police_holds::id.desc()))
        .select(Row::as_select())
        .load(tx.c)?;
    rows.into_iter().map(|row| open(keys, row)).collect()
}

/// Asks that nothing leaves about these links, or about the whole case when there are none.
///
/// # Errors
/// [`Error::Invalid`] for the reason or the hours; [`Error::Refused`] when one is asked or runs
/// already, or the case is closed.
pub fn ask(
    tx: &mut Tx<'_>,
    actor: &Actor,
    case_id: &Id,
    items: &[Id],
    hours: i64,
    reason: &str,
) -> Result<()> {
    let (case, keys) = case::find_for(tx, actor, case_id)?;
    if case.state != CaseState::Open {
        return Err(Error::Refused("hold-closed"));
    }
    let reason = super::words("reason", reason)?;
    if reason.is_empty() {
        return Err(Error::invalid("reason", "empty"));
    }
    if !(1..=MOST_HOURS).contains(&hours) {
        return Err(Error::invalid("hours", "hold-hours"));
    }
    let known = of_case(tx, &keys)?;
    let wanted: Vec<Option<Id>> =
        if items.is_empty() { vec![None] } else { items.iter().cloned().map(Some).collect() };
    for item in wanted {
        if let Some(item) = &item {
            item::find(tx, &keys, item)?;
        }
        let is_under_way = |hold: &Hold| {
            hold.item == item && matches!(hold.standing(tx.now), Standing::Asked | Standing::Running)
        };
        if known.iter().any(is_under_way) {
            return Err(Error::Refused("hold-already"));
        }
        let id = Id::new();
        diesel::insert_into(police_holds::table)
            .values((
                police_holds::id.eq(&id),
                police_holds::case_id.eq(case_id),
                police_holds::item_id.eq(&item),
                police_holds::sealed_reason.eq(keys.seal(Ring::Operations, REASON, &id, &reason)?),
                police_holds::hours.eq(hours),
                police_holds::asked_by.eq(&actor.id),
                police_holds::asked_at.eq(tx.now),
            ))
            .execute(tx.c)?;
        let about = item.unwrap_or(id);
        Entry::by(&actor.id, "police.hold_asked").in_case(&keys).about(&about).record(tx)?;
    }
    Ok(())
}

/// Allows a hold, which begins now. Unedited drafts go on without the held links.
///
/// # Errors
/// [`Error::Refused`] when the actor asked for it, or it does not wait.
pub fn approve(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Id> {
    actor.needs(Role::Supervisor)?;
    let (hold, keys) = find_for(tx, actor, id)?;
    if hold.standing(tx.now) != Standing::Asked {
        return Err(Error::Refused("hold-settled"));
    }
    if hold.asked.0 == actor.id {
        return Err(Error::Refused("hold-own"));
    }
    let (case, _) = case::find_for(tx, actor, keys.case())?;
    let ends_at = tx.now + tx.rules.pace.hours(i32::try_from(hold.hours).unwrap_or(i32::MAX));
    diesel::update(police_holds::table.find(id))
        .set((
            police_holds::approved_by.eq(&actor.id),
            police_holds::approved_at.eq(tx.now),
            police_holds::ends_at.eq(ends_at),
        ))
        .execute(tx.c)?;
    notice::held::leave_out(tx, &keys, &case)?;
    let about = hold.item.unwrap_or(hold.id);
    Entry::by(&actor.id, "police.hold_approved").in_case(&keys).about(&about).record(tx)?;
    Ok(keys.case().clone())
}

/// Ends a hold before its time, or takes it back before it was approved. Everybody who works on the
/// case may: notices leaving is the rule.
///
/// # Errors
/// [`Error::Refused`] when it is over already.
pub fn end(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Id> {
    let (hold, keys) = find_for(tx, actor, id)?;
    let action = match hold.standing(tx.now) {
        Standing::Asked => "police.hold_declined",
        Standing::Running => "police.hold_lifted",
        Standing::Over | Standing::Lifted | Standing::Declined => return Err(Error::Refused("hold-settled")),
    };
    diesel::update(police_holds::table.find(id))
        .set((police_holds::ended_by.eq(&actor.id), police_holds::ended_at.eq(tx.now)))
        .execute(tx.c)?;
    let about = hold.item.unwrap_or(hold.id);
    Entry::by(&actor.id, action).in_case(&keys).about(&about).record(tx)?;
    Ok(keys.case().clone())
}

/// Writes down that somebody has seen that it ended by itself.
///
/// # Errors
/// [`Error::Refused`] when it did not.
pub fn see(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Id> {
    let (hold, keys) = find_for(tx, actor, id)?;
    if hold.standing(tx.now) != Standing::Over || hold.seen.is_some() {
        return Err(Error::Refused("hold-settled"));
    }
    diesel::update(police_holds::table.find(id))
        .set((police_holds::seen_by.eq(&actor.id), police_holds::seen_at.eq(tx.now)))
        .execute(tx.c)?;
    let about = hold.item.unwrap_or(hold.id);
    Entry::by(&actor.id, "police.hold_seen").in_case(&keys).about(&about).record(tx)?;
    Ok(keys.case().clone())
}

/// A hold that needs somebody: its case, since when, and who asked. With `is_over`, those that ended
/// by themselves and nobody has seen; otherwise those that wait for a supervisor.
pub(in crate::model) fn to_see(tx: &mut Tx<'_>, is_over: bool) -> Result<Vec<(Id, Utc, Id)>> {
    let open = police_holds::table
        .filter(police_holds::ended_at.is_null())
        .filter(police_holds::seen_at.is_null())
        .into_boxed();
    let open = if is_over {
        open.filter(police_holds::ends_at.le(tx.now))
    } else {
        open.filter(police_holds::ends_at.is_null())
    };
    let rows: Vec<(Id, Utc, Option<Utc>, Id)> = open
        .select((
            police_holds::case_id,
            police_holds::asked_at,
            police_holds::ends_at,
            police_holds::asked_by,
        ))
        .load(tx.c)?;
    Ok(rows
        .into_iter()
        .map(|(case, asked_at, ends_at, by)| (case, ends_at.unwrap_or(asked_at), by))
        .collect())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = police_holds)]
struct Row {
    id: Id,
    item_id: Option<Id>,
    sealed_reason: Sealed,
    hours: i64,
    asked_by: Id,
    asked_at: Utc,
    approved_by: Option<Id>,
    approved_at: Option<Utc>,
    ends_at: Option<Utc>,
    ended_by: Option<Id>,
    ended_at: Option<Utc>,
    seen_by: Option<Id>,
    seen_at: Option<Utc>,
}

fn find_for(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<(Hold, CaseKeys)> {
    let case_id: Id = police_holds::table.find(id).select(police_holds::case_id).first(tx.c)?;
    let (_, keys) = case::find_for(tx, actor, &case_id)?;
    let row: Row = police_holds::table.find(id).select(Row::as_select()).first(tx.c)?;
    Ok((open(&keys, row)?, keys))
}

fn open(keys: &CaseKeys, row: Row) -> Result<Hold> {
    Ok(Hold {
        reason: keys.open(Ring::Operations, REASON, &row.id, &row.sealed_reason)?,
        id: row.id,
        item: row.item_id,
        hours: row.hours,
        asked: (row.asked_by, row.asked_at),
        approved: row.approved_by.zip(row.approved_at),
        ends_at: row.ends_at,
        ended: row.ended_by.zip(row.ended_at),
        seen: row.seen_by.zip(row.seen_at),
    })
}
