//! One look at a link, by a machine or a person, and what it means.

use crate::db::case_keys::CaseKeys;
use crate::db::schema::{checks, items, look_evidence};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::follow_up;
use crate::model::item::{self, Item, ItemChange, ItemState, watch};
use crate::model::look::{Evidence, alarm, evidence};
use crate::model::{Actor, Tx, case, spell};
use chrono::Duration;
use diesel::prelude::*;
use platform_adapters::Verdict;
use platform_adapters::look::{Restricted, Seen, Unsure, rule_may_be_private};
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
    /// `up`, `gone`, `restricted`, `blocked_here`, `expired` or `unsure`.
    pub seen: String,
    /// For whom it is there, or why it could not be told.
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
        self.seen == Seen::Gone.key() && rule_may_be_private(&self.rule)
    }
}

/// The rule written down when a person looked.
const BY_PERSON: &str = "person";
/// A look that is held back is repeated so soon at the earliest.
const HELD_HOURS: i32 = 1;
/// Longest note of a person who looked, in characters.
const NOTE_LONGEST_CHARS: usize = 2000;

/// Writes down what the checker saw. Returns when to look next.
///
/// *Gone* needs two looks at least an hour apart; one alone changes nothing. While the looks at the
/// platform are not trusted, what was seen is kept and changes nothing.
///
/// # Errors
/// When the database refuses.
pub fn record(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    item: &Item,
    verdict: &Verdict,
    evidence: &Evidence,
) -> Result<Option<Utc>> {
    let verdict = &told_apart(item, verdict, tx.now);
    let has_turned = evidence.is_fetched() && turned(item.seen, verdict.seen);
    let mut holding = None;
    if evidence.is_fetched() {
        holding = alarm::holding(tx, &item.platform)?;
    }
    let check = insert(tx, item, None, verdict, evidence.status.map(i64::from))?;
    evidence::insert(tx, keys, &check, evidence, has_turned, holding.as_ref(), "")?;
    if holding.is_none() && has_turned {
        holding = alarm::on_jump(tx, &item.platform)?;
    }
    if holding.is_some() {
        return hold(tx, item, verdict.seen);
    }
    let look = Look { seen: verdict.seen, at: tx.now, by: None, code: evidence.code(&verdict.rule) };
    settle(tx, keys, item, &look)
}

/// What ends by itself is only known to have done so once its time is over: before, somebody may
/// have taken it down as well.
fn told_apart(item: &Item, verdict: &Verdict, now: Utc) -> Verdict {
    let hours = platform_adapters::look::ends_by_itself_after_hours(item.kind);
    let is_over = hours.is_none_or(|hours| now - item.added_at >= Duration::hours(hours));
    if verdict.seen == Seen::Expired && !is_over {
        Verdict::new(Seen::Unsure(Unsure::Ambiguous), &verdict.rule)
    } else {
        verdict.clone()
    }
}

/// Whether something that was there is said to be there no longer, or cannot be told any more.
fn turned(before: Option<Seen>, now: Seen) -> bool {
    before.is_some_and(Seen::is_there) && !now.is_there()
}

/// Keeps a look that does not count: only the time of the next one moves. A first look that finds
/// nothing there is followed by its second all the same: when somebody says that it is true, both
/// count.
fn hold(tx: &mut Tx<'_>, item: &Item, seen: Seen) -> Result<Option<Utc>> {
    let pace = tx.rules.pace;
    let soonest = tx.now + pace.hours(HELD_HOURS);
    let held: i64 = checks::table
        .inner_join(look_evidence::table.on(look_evidence::check_id.eq(checks::id)))
        .filter(checks::item_id.eq(&item.id))
        .filter(look_evidence::held_by.is_not_null())
        .count()
        .get_result(tx.c)?;
    let is_first = matches!(seen, Seen::Gone | Seen::Expired) && held == 1;
    let next = watch::next(item.state, item.asked_at, item.gone_at, item.gone_since, tx.now, pace);
    let next = next.map(|next| if is_first { soonest } else { next.max(soonest) });
    diesel::update(items::table.find(&item.id))
        .set((items::next_look_at.eq(next), items::looks.eq(items::looks + 1)))
        .execute(tx.c)?;
    Ok(next)
}

/// Takes back what a look changed that does not count any more: the link shows the last look that
/// does.
pub(super) fn take_back(tx: &mut Tx<'_>, id: &Id) -> Result<()> {
    let last: Option<(String, Option<String>, Utc)> = checks::table
        .left_join(look_evidence::table.on(look_evidence::check_id.eq(checks::id)))
        .filter(checks::item_id.eq(id))
        .filter(look_evidence::held_by.is_null())
        .order(checks::at.desc())
        .select((checks::seen, checks::unsure_why, checks::at))
        .first(tx.c)
        .optional()?;
    let (seen, why, at) = match last {
        Some((seen, why, at)) => (Some(seen), why, Some(at)),
        None => (None, None, None),
    };
    diesel::update(items::table.find(id))
        .set((
            items::seen.eq(seen),
            items::unsure_why.eq(why),
            items::looked_at.eq(at),
            items::gone_since.eq(None::<Utc>),
        ))
        .execute(tx.c)?;
    Ok(())
}

/// Lets the looks that an alarm held back count after all, each from its own time.
pub(super) fn count_held(tx: &mut Tx<'_>, alarm: &Id) -> Result<()> {
    type Held = (Check, String, String, Option<String>, Option<String>);
    let held: Vec<Held> = checks::table
        .inner_join(look_evidence::table.on(look_evidence::check_id.eq(checks::id)))
        .filter(look_evidence::held_by.eq(alarm))
        .order((checks::at.asc(), checks::id.asc()))
        .select((
            Check::as_select(),
            look_evidence::profile,
            look_evidence::reads,
            look_evidence::host,
            look_evidence::country,
        ))
        .load(tx.c)?;
    for (check, profile, reads, host, country) in held {
        diesel::update(look_evidence::table.find(&check.id))
            .set(look_evidence::held_by.eq(None::<Id>))
            .execute(tx.c)?;
        let (item, keys) = item::for_job(tx, &check.item_id)?;
        let seen = Seen::by_keys(&check.seen, check.unsure_why.as_deref());
        let is_newer = item.looked_at.is_none_or(|looked_at| looked_at < check.at);
        let Some(seen) = seen.filter(|_| is_newer && item.state != ItemState::Dropped) else { continue };
        let status = check.status.and_then(|status| u16::try_from(status).ok());
        let evidence = Evidence { status, profile, reads, host, country };
        let look = Look { seen, at: check.at, by: None, code: evidence.code(&check.rule) };
        let next = settle(tx, &keys, &item, &look)?;
        watch::plan(tx, &item.id, next)?;
    }
    Ok(())
}

/// Writes down what a person saw, with a note that is sealed. A person's word is enough.
///
/// # Errors
/// When the actor may not see the link, or the note is too long.
pub fn by_person(tx: &mut Tx<'_>, actor: &Actor, id: &Id, seen: Seen, note: &str) -> Result<()> {
    if note.chars().count() > NOTE_LONGEST_CHARS {
        return Err(Error::invalid("note", "note-long"));
    }
    let (item, keys) = item::find_for(tx, actor, id)?;
    let verdict = Verdict::new(seen, BY_PERSON);
    let check = insert(tx, &item, Some(&actor.id), &verdict, None)?;
    evidence::insert(tx, &keys, &check, &Evidence::nothing(), false, None, note)?;
    let said = match seen.why() {
        Some(why) => format!("{} {why}", seen.key()),
        None => seen.key().to_owned(),
    };
    Entry::by(&actor.id, "item.checked").in_case(&keys).about(id).record_with(tx, Some(&said))?;
    let look = Look { seen, at: tx.now, by: Some(&actor.id), code: String::new() };
    let next = settle(tx, &keys, &item, &look)?;
    watch::plan(tx, id, next)
}

/// One look that counts.
struct Look<'a> {
    seen: Seen,
    at: Utc,
    by: Option<&'a Id>,
    /// The evidence in one line, for the audit trail.
    code: String,
}

/// What a look that decides does to a link.
fn change(seen: Seen) -> Option<ItemChange> {
    match seen {
        Seen::Gone => Some(ItemChange::FoundGone),
        Seen::Expired => Some(ItemChange::FoundExpired),
        Seen::Up | Seen::Restricted(Restricted::EmbedOff) => Some(ItemChange::FoundUp),
        Seen::Restricted(_) | Seen::BlockedHere => Some(ItemChange::FoundLimited),
        Seen::Unsure(_) => None,
    }
}

fn settle(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Item, look: &Look<'_>) -> Result<Option<Utc>> {
    let (by, seen, at) = (look.by, look.seen, look.at);
    let is_absent = matches!(seen, Seen::Gone | Seen::Expired);
    let mut gone_since = match seen {
        _ if by.is_some() => None,
        Seen::Gone | Seen::Expired => Some(item.gone_since.unwrap_or(at)),
        Seen::Unsure(_) => item.gone_since,
        Seen::Up | Seen::Restricted(_) | Seen::BlockedHere => None,
    };
    let span = watch::agreeing_span(tx.rules.pace);
    let agrees = by.is_some() || gone_since.is_some_and(|since| at - since >= span);
    let change = change(seen).filter(|_| !is_absent || agrees);
    let state = match change {
        Some(change) => item.state.after(change).from(item.state).unwrap_or(item.state),
        None => item.state,
    };
    let (mut gone_at, mut returned_at) = (item.gone_at, item.returned_at);
    let note = |action: &'static str| Entry::by_maybe(by, action).in_case(keys).about(&item.id);
    let code = Some(&look.code).filter(|code| !code.is_empty());
    if state != item.state && matches!(state, ItemState::Gone | ItemState::Expired) {
        // The first of the agreeing looks is when it was first seen gone.
        let first = item.gone_since.unwrap_or(at);
        gone_since = None;
        if state == ItemState::Gone {
            gone_at = Some(first);
            note("item.gone").record_with(tx, code)?;
        } else {
            note("item.expired").record_with(tx, code)?;
        }
    }
    let came_back = matches!(item.state, ItemState::Gone | ItemState::Expired) && state == ItemState::Listed;
    if came_back {
        gone_at = None;
        returned_at = Some(at);
        note("item.came_back").record_with(tx, code)?;
        case::item_came_back(tx, keys)?;
    }
    let asked_at = if came_back { None } else { item.asked_at };
    let next = watch::next(state, asked_at, gone_at, gone_since, tx.now, tx.rules.pace);
    diesel::update(items::table.find(&item.id))
        .set((
            items::state.eq(state),
            items::seen.eq(seen.key()),
            items::unsure_why.eq(seen.why()),
            items::looked_at.eq(at),
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
    spell::settle(tx, &item.id)?;
    Ok(next)
}

fn insert(
    tx: &mut Tx<'_>,
    item: &Item,
    by: Option<&Id>,
    verdict: &Verdict,
    status: Option<i64>,
) -> Result<Id> {
    let id = Id::new();
    diesel::insert_into(checks::table)
        .values((
            checks::id.eq(&id),
            checks::item_id.eq(&item.id),
            checks::at.eq(tx.now),
            checks::by.eq(by),
            checks::seen.eq(verdict.seen.key()),
            checks::unsure_why.eq(verdict.seen.why()),
            checks::rule.eq(&verdict.rule),
            checks::status.eq(status),
        ))
        .execute(tx.c)?;
    Ok(id)
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

/// What a person can say they saw, in the order of the form.
pub const SAYABLE: [&str; 8] = ["up", "gone", "private", "blocked_here", "age", "login", "expired", "unsure"];

/// What a person can say they saw, by its word in a form.
#[must_use]
pub fn seen_by_key(key: &str) -> Option<Seen> {
    match key {
        "unsure" => Some(Seen::Unsure(Unsure::NoWay)),
        key => SAYABLE.contains(&key).then(|| Seen::by_word(key)).flatten(),
    }
}
