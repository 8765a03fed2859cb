//! Which cases somebody may see, and how they are found.

use super::{CaseState, Priority};
use crate::db::schema::{cases, items};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::item::ItemState;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use std::collections::{HashMap, HashSet};

/// A list shows so many cases at the most.
pub const AT_MOST: usize = 200;

/// A case in a list: nothing personal.
#[derive(Clone, Debug)]
pub struct CaseRow {
    /// The key.
    pub id: Id,
    /// Its number.
    pub number: String,
    /// Whether it is open.
    pub state: CaseState,
    /// How soon it needs somebody.
    pub priority: Priority,
    /// Whose case it is.
    pub assigned_to: Option<Id>,
    /// When it was opened.
    pub opened_at: Utc,
    /// Links in all.
    pub links: i64,
    /// Links seen to be gone.
    pub gone: i64,
    /// Links still open.
    pub open_links: i64,
}

/// Which cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// Open ones.
    Open,
    /// Closed ones.
    Closed,
    /// Mine that are open.
    Mine,
}

/// Whether the actor may see the case: a supervisor every one; a caseworker those that are
/// theirs, that they opened, or that nobody has.
///
/// # Errors
/// When the database refuses.
pub fn may_see(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<bool> {
    let row: Option<(Option<Id>, Id)> = cases::table
        .find(id)
        .filter(cases::state.ne(CaseState::Erased))
        .select((cases::assigned_to, cases::opened_by))
        .first(tx.c)
        .optional()?;
    let Some((assigned_to, opened_by)) = row else { return Ok(false) };
    Ok(sees(actor, assigned_to.as_ref(), &opened_by))
}

/// Which of these cases the actor may see, in one query.
///
/// # Errors
/// When the database refuses.
pub fn seen_of(tx: &mut Tx<'_>, actor: &Actor, ids: &[Id]) -> Result<HashSet<Id>> {
    let rows: Vec<(Id, Option<Id>, Id)> = cases::table
        .filter(cases::id.eq_any(ids))
        .filter(cases::state.ne(CaseState::Erased))
        .select((cases::id, cases::assigned_to, cases::opened_by))
        .load(tx.c)?;
    let seen = rows.into_iter().filter(|(_, assigned_to, by)| sees(actor, assigned_to.as_ref(), by));
    Ok(seen.map(|(id, ..)| id).collect())
}

/// The rule of [`may_see`], for a case whose row is at hand.
#[must_use]
pub fn sees(actor: &Actor, assigned_to: Option<&Id>, opened_by: &Id) -> bool {
    match actor.role {
        Role::Supervisor => true,
        Role::Caseworker => assigned_to.is_none_or(|to| to == &actor.id) || opened_by == &actor.id,
        Role::Administrator | Role::Officer => false,
    }
}

/// The cases somebody may see, urgent and new ones first.
///
/// # Errors
/// When the database refuses.
pub fn list(tx: &mut Tx<'_>, actor: &Actor, filter: Filter) -> Result<Vec<CaseRow>> {
    let mut query = cases::table.into_boxed();
    query = match filter {
        Filter::Open => query.filter(cases::state.eq(CaseState::Open)),
        Filter::Closed => query.filter(cases::state.eq(CaseState::Closed)),
        Filter::Mine => {
            query.filter(cases::state.eq(CaseState::Open)).filter(cases::assigned_to.eq(&actor.id))
        }
    };
    if actor.role == Role::Caseworker {
        // As in `sees`, before the limit counts.
        query = query.filter(
            cases::assigned_to
                .is_null()
                .or(cases::assigned_to.eq(&actor.id).assume_not_null())
                .or(cases::opened_by.eq(&actor.id)),
        );
    }
    let ids = query
        .order(cases::opened_at.desc())
        .limit(i64::try_from(AT_MOST).unwrap_or(i64::MAX))
        .select(cases::id)
        .load(tx.c)?;
    rows(tx, actor, ids)
}

/// The cases that a search finds: by number, by the exact address of a link, or by the exact
/// account of the content. Never by a person.
///
/// # Errors
/// When the database refuses.
pub fn search(tx: &mut Tx<'_>, actor: &Actor, text: &str) -> Result<Vec<CaseRow>> {
    let text = text.trim();
    let mut ids: Vec<Id> =
        cases::table.filter(cases::number.eq(text.to_uppercase())).select(cases::id).load(tx.c)?;
    for found in platform_adapters::reader::read(text).links {
        if let Some(target) = found.target {
            let hash = tx.vault.index.hash(&target.key)?;
            ids.extend(
                items::table.filter(items::key_hash.eq(hash)).select(items::case_id).load::<Id>(tx.c)?,
            );
        }
    }
    let account = text.trim_start_matches('@');
    if !account.is_empty() && !account.contains(char::is_whitespace) {
        let hash = tx.vault.index.hash(&super::super::item::account_text(account))?;
        ids.extend(
            items::table.filter(items::account_hash.eq(hash)).select(items::case_id).load::<Id>(tx.c)?,
        );
    }
    ids.sort();
    ids.dedup();
    rows(tx, actor, ids)
}

fn rows(tx: &mut Tx<'_>, actor: &Actor, ids: Vec<Id>) -> Result<Vec<CaseRow>> {
    let mut counts: HashMap<Id, (i64, i64, i64)> = HashMap::new();
    let states: Vec<(Id, ItemState)> =
        items::table.filter(items::case_id.eq_any(&ids)).select((items::case_id, items::state)).load(tx.c)?;
    for (case, state) in states {
        let count = counts.entry(case).or_default();
        if state != ItemState::Dropped {
            count.0 += 1;
        }
        if state == ItemState::Gone {
            count.1 += 1;
        }
        if state.is_open() {
            count.2 += 1;
        }
    }
    type Columns = (Id, String, CaseState, Priority, Option<Id>, Id, Utc);
    let found: Vec<Columns> = cases::table
        .filter(cases::id.eq_any(&ids))
        .select((
            cases::id,
            cases::number,
            cases::state,
            cases::priority,
            cases::assigned_to,
            cases::opened_by,
            cases::opened_at,
        ))
        .load(tx.c)?;
    let mut rows = Vec::with_capacity(found.len());
    for (id, number, state, priority, assigned_to, opened_by, opened_at) in found {
        if state == CaseState::Erased || !sees(actor, assigned_to.as_ref(), &opened_by) {
            continue;
        }
        let (links, gone, open_links) = counts.get(&id).copied().unwrap_or_default();
        rows.push(CaseRow { id, number, state, priority, assigned_to, opened_at, links, gone, open_links });
    }
    rows.sort_by_key(|row| {
        (row.state != CaseState::Open, row.priority != Priority::Urgent, std::cmp::Reverse(row.opened_at))
    });
    Ok(rows)
}
