//! One look at a link, by a machine or a person, and what it means.

use crate::db::case_keys::CaseKeys;
use crate::db::schema::{checks, items};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::event::Entry;
use crate::model::follow_up;
use crate::model::item::{self, Item, ItemChange, ItemState, watch};
use crate::model::{Actor, Tx, case};
use diesel::prelude::*;
use platform_adapters::Verdict;
use platform_adapters::look::{Seen, Unsure, rule_may_be_private};
use std::collections::HashMap;

/// One look, as the timeline shows it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = checks)]
pub struct Check {
    /// The key.
    pub id: Id,
    /// The link.
    pub item_id: Id,
    /// When.
    pub at: Utc,
    /// Who looked; nobody when the checker did.
    pub by: Option<Id>,
    /// `up`, `gone`, `restricted` or `unsure`.
    pub seen: String,
    /// Why it could not be told.
    pub unsure_why: Option<String>,
    /// The rule that decided.
    pub rule: String,
    /// The HTTP status.
    pub status: Option<i64>,
}

impl Check {
    /// Whether it found the link gone by an answer that the platform also gives for something
    /// made private.
    #[must_use]
    pub fn may_be_private(&self) -> bool {
        self.seen == seen_key(Seen::Gone) && rule_may_be_private(&self.rule)
    }
}

/// The rule written down when a person looked.
const BY_PERSON: &str = "person";

/// Writes down what the checker saw. Returns when to look next.
///
/// *Gone* needs two looks at least an hour apart; one alone changes nothing.
///
/// # Errors
/// When the database refuses.
pub fn record(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    item: &Item,
    verdict: &Verdict,
    status: Option<u16>,
) -> Result<Option<Utc>> {
    insert(tx, item, None, verdict, status.map(i64::from))?;
    let span = watch::agreeing_span(tx.rules.pace);
    let gone_since = match verdict.seen {
        Seen::Gone => Some(item.gone_since.unwrap_or(tx.now)),
        Seen::Up | Seen::Restricted => None,
        Seen::Unsure(_) => item.gone_since,
    };
    let agrees = verdict.seen == Seen::Gone && gone_since.is_some_and(|since| tx.now - since >= span);
    let change = match verdict.seen {
        Seen::Gone if agrees => Some(ItemChange::FoundGone),
        Seen::Up => Some(ItemChange::FoundUp),
        _ => None,
    };
    settle(tx, keys, item, None, verdict.seen, gone_since, change)
}

/// Writes down what a person saw. A person's word is enough.
///
/// # Errors
/// When the actor may not see the link.
pub fn by_person(tx: &mut Tx<'_>, actor: &Actor, id: &Id, seen: Seen) -> Result<()> {
    let (item, keys) = item::find_for(tx, actor, id)?;
    let verdict = Verdict::new(seen, BY_PERSON);
    insert(tx, &item, Some(&actor.id), &verdict, None)?;
    let change = match seen {
        Seen::Gone => Some(ItemChange::FoundGone),
        Seen::Up => Some(ItemChange::FoundUp),
        Seen::Restricted | Seen::Unsure(_) => None,
    };
    let next = settle(tx, &keys, &item, Some(&actor.id), seen, None, change)?;
    watch::plan(tx, id, next)
}

fn settle(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    item: &Item,
    by: Option<&Id>,
    seen: Seen,
    gone_since: Option<Utc>,
    change: Option<ItemChange>,
) -> Result<Option<Utc>> {
    let state = match change {
        Some(change) => item.state.after(change).from(item.state).unwrap_or(item.state),
        None => item.state,
    };
    let (mut gone_at, mut returned_at, mut gone_since) = (item.gone_at, item.returned_at, gone_since);
    if state == ItemState::Gone && item.state != ItemState::Gone {
        // The first of the agreeing looks is when it was first seen gone.
        gone_at = Some(item.gone_since.unwrap_or(tx.now));
        gone_since = None;
        Entry::by_maybe(by, "item.gone").in_case(keys).about(&item.id).record(tx)?;
    }
    let came_back = item.state == ItemState::Gone && state == ItemState::Listed;
    if came_back {
        gone_at = None;
        returned_at = Some(tx.now);
        Entry::by_maybe(by, "item.came_back").in_case(keys).about(&item.id).record(tx)?;
        case::item_came_back(tx, keys)?;
    }
    let asked_at = if came_back { None } else { item.asked_at };
    let next = watch::next(state, asked_at, gone_at, gone_since, tx.now, tx.rules.pace);
    let unsure_why = match seen {
        Seen::Unsure(why) => Some(why.key()),
        _ => None,
    };
    diesel::update(items::table.find(&item.id))
        .set((
            items::state.eq(state),
            items::seen.eq(seen_key(seen)),
            items::unsure_why.eq(unsure_why),
            items::looked_at.eq(tx.now),
            items::gone_since.eq(gone_since),
            items::gone_at.eq(gone_at),
            items::returned_at.eq(returned_at),
            items::asked_at.eq(asked_at),
            items::next_look_at.eq(next),
            items::looks.eq(items::looks + 1),
        ))
        .execute(tx.c)?;
    if state != item.state {
        follow_up::stop::settle(tx, keys)?;
    }
    Ok(next)
}

fn insert(
    tx: &mut Tx<'_>,
    item: &Item,
    by: Option<&Id>,
    verdict: &Verdict,
    status: Option<i64>,
) -> Result<()> {
    let unsure_why = match verdict.seen {
        Seen::Unsure(why) => Some(why.key()),
        _ => None,
    };
    diesel::insert_into(checks::table)
        .values((
            checks::id.eq(Id::new()),
            checks::item_id.eq(&item.id),
            checks::at.eq(tx.now),
            checks::by.eq(by),
            checks::seen.eq(seen_key(verdict.seen)),
            checks::unsure_why.eq(unsure_why),
            checks::rule.eq(&verdict.rule),
            checks::status.eq(status),
        ))
        .execute(tx.c)?;
    if let Some(by) = by {
        let keys = CaseKeys::load(tx.c, tx.vault, &item.case_id)?;
        Entry::by(by, "item.checked").in_case(&keys).about(&item.id).record(tx)?;
    }
    Ok(())
}

/// The looks at a link, newest first.
///
/// # Errors
/// When the database refuses.
pub fn of_item(tx: &mut Tx<'_>, item: &Id, at_most: i64) -> Result<Vec<Check>> {
    Ok(checks::table
        .filter(checks::item_id.eq(item))
        .order(checks::at.desc())
        .limit(at_most)
        .select(Check::as_select())
        .load(tx.c)?)
}

/// The last look at each link of a case, by link.
///
/// # Errors
/// When the database refuses.
pub fn last_of_case(tx: &mut Tx<'_>, case: &Id) -> Result<HashMap<Id, Check>> {
    let last: Vec<Check> = checks::table
        .inner_join(items::table.on(checks::item_id.eq(items::id)))
        .filter(items::case_id.eq(case))
        .filter(checks::at.nullable().eq(items::looked_at))
        .select(Check::as_select())
        .load(tx.c)?;
    Ok(last.into_iter().map(|check| (check.item_id.clone(), check)).collect())
}

/// The stored word for what was seen.
#[must_use]
pub fn seen_key(seen: Seen) -> &'static str {
    match seen {
        Seen::Up => "up",
        Seen::Gone => "gone",
        Seen::Restricted => "restricted",
        Seen::Unsure(_) => "unsure",
    }
}

/// What a person can say they saw, by its word in a form.
#[must_use]
pub fn seen_by_key(key: &str) -> Option<Seen> {
    match key {
        "up" => Some(Seen::Up),
        "gone" => Some(Seen::Gone),
        "restricted" => Some(Seen::Restricted),
        "unsure" => Some(Seen::Unsure(Unsure::NoWay)),
        _ => None,
    }
}
