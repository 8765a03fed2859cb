//! What needs a person now, most urgent first.

mod channels;
mod contacts;
mod follow;
mod groups;
mod people;
mod police;
mod reason;
mod tracks;

pub use reason::Reason;

use crate::db::schema::{cases, channels as channel_table, items, messages, notices};
use crate::db::{Id, Sealed, Utc};
use crate::error::Result;
use crate::model::case::list::sees;
use crate::model::case::{CaseState, Priority};
use crate::model::contact;
use crate::model::item::ItemState;
use crate::model::message::MessageState;
use crate::model::notice::NoticeState;
use crate::model::person::Role;
use crate::model::police::hold;
use crate::model::{Actor, Tx, answer, mailbox};
use diesel::prelude::*;
use follow::Around;
use platform_adapters::Door;
use std::collections::{HashMap, HashSet};

/// One row of the desk.
#[derive(Clone, Debug)]
pub struct DeskRow {
    /// Why it is here.
    pub reason: Reason,
    /// The case; none for an unmatched reply.
    pub case: Option<(Id, String)>,
    /// The notices and their numbers.
    pub notices: Vec<(Id, String)>,
    /// The message.
    pub message: Option<Id>,
    /// The keys of the platforms.
    pub platforms: Vec<String>,
    /// How many links.
    pub links: usize,
    /// How many reports of a portal were filed, of how many.
    pub filed: Option<(usize, usize)>,
    /// The hours of our target that has passed, or the days until a complaint is over.
    pub time: Option<i64>,
    /// Since when.
    pub since: Utc,
    /// Whose case it is.
    pub assigned_to: Option<Id>,
}

/// Whose work is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The actor's own cases, and what belongs to nobody.
    Mine,
    /// Every case the actor may see.
    Team,
}

struct OpenCase {
    id: Id,
    number: String,
    priority: Priority,
    assigned_to: Option<Id>,
    opened_at: Utc,
    sealed_safety: Sealed,
}

/// The rows, most urgent first, the longest waiting first among equals.
///
/// # Errors
/// When the actor does not work on cases.
pub fn rows(tx: &mut Tx<'_>, actor: &Actor, scope: Scope) -> Result<Vec<DeskRow>> {
    actor.needs(Role::Caseworker)?;
    let open = open_cases(tx, actor, scope)?;
    let mut rows = Vec::new();
    for case in open.values() {
        people::care_rows(tx, case, &mut rows)?;
    }
    people::tell_rows(tx, &open, &mut rows)?;
    people::hand_over_rows(tx, actor, &mut rows)?;
    let around = Around::load(tx)?;
    let with_unfinished = notice_rows(tx, &open, &around, &mut rows)?;
    if actor.role.covers(Role::Supervisor) {
        follow::supervisor_rows(tx, &open, &around, &mut rows)?;
    }
    follow::late_rows(tx, &open, &around, &mut rows)?;
    follow::complaint_rows(tx, &open, &mut rows)?;
    item_rows(tx, &open, &with_unfinished, &mut rows)?;
    message_rows(tx, actor, scope, &open, &mut rows)?;
    answer_rows(tx, &open, &mut rows)?;
    mailbox_row(tx, &mut rows)?;
    channels::alarm_rows(tx, actor, &mut rows)?;
    police::rows(tx, actor, &open, &mut rows)?;
    tracks::rows(tx, &open, &mut rows)?;
    groups::rows(tx, &open, &mut rows)?;
    if actor.role.covers(Role::Supervisor) {
        channels::rows(tx, &mut rows)?;
        people::debrief_rows(tx, actor, &mut rows)?;
    }
    if contact::decides(actor) {
        contacts::rows(tx, &open, &mut rows)?;
    }
    rows.sort_by_key(|row| (row.reason, row.since));
    Ok(merge(rows))
}

/// One row a case where one act settles all of them: writing notices, or reviewing the drafts.
fn merge(rows: Vec<DeskRow>) -> Vec<DeskRow> {
    let mut merged: Vec<DeskRow> = Vec::with_capacity(rows.len());
    let mut places: HashMap<(Reason, Option<Id>), usize> = HashMap::new();
    for row in rows {
        if !row.reason.is_merged() {
            merged.push(row);
            continue;
        }
        let place =
            *places.entry((row.reason, row.case.as_ref().map(|(id, _)| id.clone()))).or_insert(merged.len());
        match merged.get_mut(place) {
            Some(earlier) => {
                earlier.links += row.links;
                earlier.notices.extend(row.notices);
                for platform in row.platforms {
                    if !earlier.platforms.contains(&platform) {
                        earlier.platforms.push(platform);
                    }
                }
            }
            None => merged.push(row),
        }
    }
    merged
}

fn open_cases(tx: &mut Tx<'_>, actor: &Actor, scope: Scope) -> Result<HashMap<Id, OpenCase>> {
    of_state(tx, actor, scope, CaseState::Open, None)
}

/// The cases in a state, or those of `ids` in it, as far as the actor wants and may see them.
fn of_state(
    tx: &mut Tx<'_>,
    actor: &Actor,
    scope: Scope,
    state: CaseState,
    ids: Option<Vec<Id>>,
) -> Result<HashMap<Id, OpenCase>> {
    type Columns = (Id, String, Priority, Option<Id>, Id, Utc, Sealed);
    let mut query = cases::table.filter(cases::state.eq(state)).into_boxed();
    if let Some(ids) = ids {
        query = query.filter(cases::id.eq_any(ids));
    }
    let found: Vec<Columns> = query
        .select((
            cases::id,
            cases::number,
            cases::priority,
            cases::assigned_to,
            cases::opened_by,
            cases::opened_at,
            cases::sealed_safety,
        ))
        .load(tx.c)?;
    let mut open = HashMap::new();
    for (id, number, priority, assigned_to, opened_by, opened_at, sealed_safety) in found {
        let wanted = match scope {
            Scope::Mine => assigned_to.as_ref().is_none_or(|to| to == &actor.id),
            Scope::Team => true,
        };
        if wanted && sees(actor, assigned_to.as_ref(), &opened_by) {
            let case = OpenCase { id: id.clone(), number, priority, assigned_to, opened_at, sealed_safety };
            open.insert(id, case);
        }
    }
    Ok(open)
}

fn row(reason: Reason, case: &OpenCase, since: Utc) -> DeskRow {
    DeskRow {
        reason,
        case: Some((case.id.clone(), case.number.clone())),
        notices: Vec::new(),
        message: None,
        platforms: Vec::new(),
        links: 0,
        filed: None,
        time: None,
        since,
        assigned_to: case.assigned_to.clone(),
    }
}

/// Returns how many unfinished notices each case and platform has.
fn notice_rows(
    tx: &mut Tx<'_>,
    open: &HashMap<Id, OpenCase>,
    around: &Around,
    rows: &mut Vec<DeskRow>,
) -> Result<HashMap<(Id, String), usize>> {
    let promised: HashMap<String, Option<i64>> = channel_table::table
        .select((channel_table::platform, channel_table::promised_hours))
        .load::<(String, Option<i64>)>(tx.c)?
        .into_iter()
        .collect();
    type Columns = (Id, String, Id, String, String, NoticeState, Utc, Option<Utc>, Option<Utc>, Option<Utc>);
    let found: Vec<Columns> = notices::table
        .inner_join(cases::table)
        .filter(cases::state.eq(CaseState::Open))
        .filter(notices::state.ne(NoticeState::Withdrawn))
        .select((
            notices::id,
            notices::number,
            notices::case_id,
            notices::platform,
            notices::door,
            notices::state,
            notices::created_at,
            notices::approved_at,
            notices::sent_at,
            notices::decided_at,
        ))
        .load(tx.c)?;
    let mut unfinished = HashMap::new();
    for (id, number, case_id, platform, door, state, created_at, approved_at, sent_at, decided_at) in found {
        let Some(case) = open.get(&case_id) else { continue };
        let is_follow_up = around.is_follow_up(&id);
        // Nobody answers a flag by an interface, and it asks for nothing itself.
        let is_flag = door == Door::Api.key();
        // A reminder says nothing about links that nothing was asked about yet.
        if state.is_unfinished() && !is_follow_up && !is_flag {
            *unfinished.entry((case_id, platform.clone())).or_insert(0) += 1;
        }
        let late = match (sent_at, decided_at, promised.get(&platform).copied().flatten()) {
            (Some(sent_at), None, Some(hours)) if !is_follow_up && !is_flag && around.is_open(&id) => {
                let due = sent_at + tx.rules.pace.hours(i32::try_from(hours).unwrap_or(i32::MAX));
                (due < tx.now).then_some(due)
            }
            _ => None,
        };
        let approved_at = approved_at.unwrap_or(created_at);
        let (reason, since) = match state {
            NoticeState::Draft if around.is_reminder(&id) => (Reason::Remind, created_at),
            NoticeState::Draft => (Reason::Draft, created_at),
            NoticeState::Ready if door == Door::Form.key() => (Reason::File, approved_at),
            NoticeState::Unsure => (Reason::Unsure, approved_at),
            NoticeState::Failed => (Reason::Failed, approved_at),
            _ => match late {
                Some(due) => (Reason::Overdue, due),
                None => continue,
            },
        };
        rows.push(DeskRow {
            links: if reason == Reason::Remind { around.asked(&id) } else { 0 },
            filed: around.filed(&id, &platform),
            notices: vec![(id, number)],
            platforms: vec![platform],
            ..row(reason, case, since)
        });
    }
    Ok(unfinished)
}

fn item_rows(
    tx: &mut Tx<'_>,
    open: &HashMap<Id, OpenCase>,
    unfinished: &HashMap<(Id, String), usize>,
    rows: &mut Vec<DeskRow>,
) -> Result<()> {
    type Columns = (Id, Id, String, ItemState, Utc, Option<Utc>, Option<String>, Option<Utc>);
    let found: Vec<Columns> = items::table
        .inner_join(cases::table)
        .filter(cases::state.eq(CaseState::Open))
        .select((
            items::id,
            items::case_id,
            items::platform,
            items::state,
            items::added_at,
            items::returned_at,
            items::seen,
            items::looked_at,
        ))
        .load(tx.c)?;
    let held = hold::everywhere(tx)?;
    let mut grouped: HashMap<(Id, String, Reason), (usize, Utc)> = HashMap::new();
    let mut open_links: HashMap<Id, usize> = HashMap::new();
    let mut links: HashMap<Id, usize> = HashMap::new();
    for (id, case_id, platform, state, added_at, returned_at, seen, looked_at) in found {
        if !open.contains_key(&case_id) {
            continue;
        }
        if state != ItemState::Dropped {
            *links.entry(case_id.clone()).or_default() += 1;
        }
        if state.is_open() {
            *open_links.entry(case_id.clone()).or_default() += 1;
        }
        let cannot_tell = seen.as_deref() == Some("unsure") && looked_at.is_some();
        let covered = unfinished.contains_key(&(case_id.clone(), platform.clone()));
        let reason = match (state, returned_at) {
            // A notice about it must not be written now.
            (ItemState::Listed, _) if held.get(&case_id).is_some_and(|held| held.until(&id).is_some()) => {
                continue;
            }
            (ItemState::Listed, Some(_)) if !covered => Reason::CameBack,
            (ItemState::Listed, None) if !covered => Reason::Unasked,
            (ItemState::Refused, _) => Reason::Refused,
            (ItemState::Asked | ItemState::Claimed, _) if cannot_tell => Reason::CannotTell,
            _ => continue,
        };
        let since = match reason {
            Reason::CameBack => returned_at.unwrap_or(added_at),
            Reason::CannotTell => looked_at.unwrap_or(added_at),
            _ => added_at,
        };
        let entry = grouped.entry((case_id, platform, reason)).or_insert((0, since));
        entry.0 += 1;
        entry.1 = entry.1.min(since);
    }
    for ((case_id, platform, reason), (links, since)) in grouped {
        if let Some(case) = open.get(&case_id) {
            rows.push(DeskRow { platforms: vec![platform], links, ..row(reason, case, since) });
        }
    }
    let unfinished: HashSet<&Id> = unfinished.keys().map(|(case_id, _)| case_id).collect();
    for (case_id, links) in links {
        let finished = !open_links.contains_key(&case_id) && !unfinished.contains(&case_id);
        if let (true, Some(case)) = (finished, open.get(&case_id)) {
            rows.push(DeskRow { links, ..row(Reason::Close, case, case.opened_at) });
        }
    }
    Ok(())
}

/// The mailbox is everybody's: who works at the desk must know that answers may be missing.
fn mailbox_row(tx: &mut Tx<'_>, rows: &mut Vec<DeskRow>) -> Result<()> {
    if let Some(since) = mailbox::health(tx)?.failing_since {
        rows.push(of_nobody(Reason::Mailbox, None, since));
    }
    Ok(())
}

/// A row without a case.
fn of_nobody(reason: Reason, message: Option<Id>, since: Utc) -> DeskRow {
    DeskRow {
        reason,
        case: None,
        notices: Vec::new(),
        message,
        platforms: Vec::new(),
        links: 0,
        filed: None,
        time: None,
        since,
        assigned_to: None,
    }
}

fn message_rows(
    tx: &mut Tx<'_>,
    actor: &Actor,
    scope: Scope,
    open: &HashMap<Id, OpenCase>,
    rows: &mut Vec<DeskRow>,
) -> Result<()> {
    type Columns = (Id, Option<Id>, MessageState, Utc, Option<String>);
    let found: Vec<Columns> = messages::table
        .left_join(notices::table.on(messages::notice_id.eq(notices::id.nullable())))
        .filter(messages::state.eq_any([
            MessageState::Unmatched,
            MessageState::Proposed,
            MessageState::Question,
        ]))
        .select((
            messages::id,
            messages::case_id,
            messages::state,
            messages::arrived_at,
            notices::platform.nullable(),
        ))
        .load(tx.c)?;
    // An answer about a closed case still needs a person.
    let ids: Vec<Id> = found.iter().filter_map(|row| row.1.clone()).collect();
    let closed = of_state(tx, actor, scope, CaseState::Closed, Some(ids))?;
    for (id, case_id, state, arrived_at, platform) in found {
        let reason = match state {
            MessageState::Question => Reason::Question,
            MessageState::Unmatched => Reason::Unmatched,
            _ => Reason::Reply,
        };
        match case_id {
            Some(case_id) => {
                if let Some(case) = open.get(&case_id).or_else(|| closed.get(&case_id)) {
                    let platforms = platform.into_iter().collect();
                    rows.push(DeskRow { message: Some(id), platforms, ..row(reason, case, arrived_at) });
                }
            }
            None => rows.push(of_nobody(reason, Some(id), arrived_at)),
        }
    }
    Ok(())
}

/// Answers of ours that may have left, or did not: their notice is where a person goes on.
fn answer_rows(tx: &mut Tx<'_>, open: &HashMap<Id, OpenCase>, rows: &mut Vec<DeskRow>) -> Result<()> {
    for one in answer::in_trouble(tx)? {
        if let Some(case) = open.get(&one.case_id) {
            let reason = if one.state == NoticeState::Unsure { Reason::Unsure } else { Reason::Failed };
            let (notices, platforms) = (vec![(one.notice_id, one.number)], vec![one.platform]);
            rows.push(DeskRow { notices, platforms, ..row(reason, case, one.since) });
        }
    }
    Ok(())
}
