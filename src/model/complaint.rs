//! The complaint of Article 20 of Regulation (EU) 2022/2065: about what a platform decided.
//!
//! It is a follow-up of the decided notice, written, approved, sent and answered like any notice. It
//! is open for at least six months from the day on which whoever sent the notice was informed
//! (Article 20(1)), about a decision to act or not to act, also when "the action taken was not
//! adequate". Without a decision there is nothing to complain about. The clock is computed.

use crate::db::case_keys::CaseKeys;
use crate::db::schema::{cases, follow_ups, items, messages, notice_items, notices};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::case::{self, CaseState};
use crate::model::channel::{self, door};
use crate::model::event::Entry;
use crate::model::follow_up::{self, Beside, FollowUpKind};
use crate::model::item::{self, Item, ItemState};
use crate::model::message::MessageState;
use crate::model::message::statement::{self, Statement};
use crate::model::notice::{self, Notice, NoticeState, Outcome, compose, draft};
use crate::model::{Actor, Tx};
use chrono::{Days, Months, NaiveDate};
use chrono_tz::Europe::Brussels;
use diesel::prelude::*;
use platform_adapters::look::Seen;
use platform_adapters::reply::statement::{Action, Ground};
use platform_adapters::{Decision, Door, DsaScope, Meaning, Reminder, Why, by_key};
use std::collections::{BTreeMap, HashSet};

/// "At least six months" (Article 20(1)), as calendar months.
const OPEN_MONTHS: Months = Months::new(6);
/// How long a refusal lies before the desk asks whether to complain. Our own measure.
const ASK_AFTER_DAYS: Days = Days::new(5);

/// The clock of a complaint, by the calendar in Brussels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The day on which we were told.
    pub told_on: NaiveDate,
    /// The last day on which it is open by law.
    pub last_day: NaiveDate,
    /// Days left after today; negative once it is over.
    pub days_left: i64,
}

/// What can be done about the decision on a notice.
#[derive(Clone, Debug)]
pub struct Stand {
    /// How the clock stands; `None` while nothing was decided.
    pub clock: Option<Clock>,
    /// The statement of reasons, when a person confirmed one.
    pub statement: Option<Statement>,
    /// Why the decision is contested.
    pub why: Option<Why>,
    /// The links about which a complaint can be written.
    pub links: Vec<Item>,
    /// The complaints about it, the oldest first, with what became of their links.
    pub complaints: Vec<(Beside, Vec<Option<Outcome>>)>,
    /// Whether Article 20 binds the service for one of the links.
    pub is_bound: bool,
    /// Whether the notice is itself a complaint, another follow-up, or a flag.
    pub is_first: bool,
}

impl Stand {
    /// Whether a complaint can be written now.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.is_first
            && self.is_bound
            && !self.links.is_empty()
            && self.clock.is_some_and(|clock| clock.days_left >= 0)
    }
}

/// How the complaint about the decision on this notice stands.
///
/// # Errors
/// When the database refuses.
pub fn stand(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<Stand> {
    let is_first = !notice.is_flag() && follow_up::of(tx, &notice.id)?.is_none();
    let complaints = of_notice(tx, &notice.id)?;
    let ids = with_reminders(tx, &notice.id)?;
    let told_at = told_at(tx, &ids)?.or(notice.decided_at);
    let mut links = Vec::new();
    let mut why = None;
    let taken = complained(tx, &notice.id)?;
    let mut is_bound = false;
    for (id, outcome) in &notice.items {
        let item = item::find(tx, keys, id)?;
        is_bound |= by_key(&item.platform)
            .is_some_and(|platform| platform.dsa_scope(&item.link.target) == DsaScope::OnlinePlatform);
        if let (Some(reason), false) = (contested(&item, *outcome), taken.contains(id)) {
            // A refusal weighs more than a half measure.
            why = if why == Some(Why::Kept) { why } else { Some(reason) };
            links.push(item);
        }
    }
    let mut statements = Vec::new();
    for id in &ids {
        statements.extend(statement::of_notice(tx, keys, id)?);
    }
    statements.sort_by_key(|statement| statement.told_at);
    Ok(Stand {
        clock: told_at.map(|at| clock(at, tx.now)),
        statement: statements.pop(),
        why,
        links,
        complaints,
        is_bound,
        is_first,
    })
}

/// Why what was decided about a link is contested; `None` when it is not.
fn contested(item: &Item, outcome: Option<Outcome>) -> Option<Why> {
    let is_there = matches!(item.state, ItemState::Refused | ItemState::Claimed | ItemState::Asked);
    match outcome {
        Some(Outcome::Kept) if is_there => Some(Why::Kept),
        Some(Outcome::Restricted) if is_there => Some(Why::Partial),
        Some(Outcome::Removed) if item.state == ItemState::Asked && item.seen == Some(Seen::Up) => {
            Some(Why::Undone)
        }
        _ => None,
    }
}

/// How the clock stands when we were told at this time.
#[must_use]
pub fn clock(told_at: Utc, now: Utc) -> Clock {
    let day = |at: Utc| at.time().with_timezone(&Brussels).date_naive();
    let told_on = day(told_at);
    let last_day = told_on.checked_add_months(OPEN_MONTHS).unwrap_or(told_on);
    Clock { told_on, last_day, days_left: (last_day - day(now)).num_days() }
}

/// The notice and the reminders that follow it: an answer may come by either.
fn with_reminders(tx: &mut Tx<'_>, notice: &Id) -> Result<Vec<Id>> {
    let mut ids: Vec<Id> = follow_ups::table
        .filter(follow_ups::follows.eq(notice))
        .filter(follow_ups::kind.ne(FollowUpKind::Complaint))
        .select(follow_ups::notice_id)
        .load(tx.c)?;
    ids.push(notice.clone());
    Ok(ids)
}

/// When we were first told a decision: the earliest, so that nobody is late.
fn told_at(tx: &mut Tx<'_>, notices: &[Id]) -> Result<Option<Utc>> {
    let decisions = [Meaning::Removed, Meaning::Restricted, Meaning::Kept].map(Meaning::key);
    Ok(messages::table
        .filter(messages::notice_id.eq_any(notices))
        .filter(messages::state.eq(MessageState::Settled))
        .filter(messages::meaning.eq_any(decisions))
        .select(diesel::dsl::min(messages::arrived_at))
        .first(tx.c)?)
}

/// The complaints that follow a notice, those taken back left out.
fn of_notice(tx: &mut Tx<'_>, notice: &Id) -> Result<Vec<(Beside, Vec<Option<Outcome>>)>> {
    let mut complaints = Vec::new();
    for (beside, kind) in follow_up::followers(tx, notice)? {
        if kind == FollowUpKind::Complaint {
            let outcomes = notice_items::table
                .filter(notice_items::notice_id.eq(&beside.id))
                .select(notice_items::outcome)
                .load(tx.c)?;
            complaints.push((beside, outcomes));
        }
    }
    Ok(complaints)
}

/// The links of a notice about which somebody complained already.
fn complained(tx: &mut Tx<'_>, notice: &Id) -> Result<HashSet<Id>> {
    let complaints: Vec<Id> = follow_ups::table
        .inner_join(notices::table.on(notices::id.eq(follow_ups::notice_id)))
        .filter(follow_ups::follows.eq(notice))
        .filter(follow_ups::kind.eq(FollowUpKind::Complaint))
        .filter(notices::state.ne(NoticeState::Withdrawn))
        .select(follow_ups::notice_id)
        .load(tx.c)?;
    let links: Vec<Id> = notice_items::table
        .filter(notice_items::notice_id.eq_any(complaints))
        .select(notice_items::item_id)
        .load(tx.c)?;
    Ok(links.into_iter().collect())
}

/// Writes the complaint about a notice as a draft and returns it.
///
/// # Errors
/// [`Error::Refused`] without a decision to contest, when the six months are over, or when
/// Article 20 does not bind the service.
pub fn begin(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Id> {
    let (first, keys) = notice::find_for(tx, actor, id)?;
    let (case, _) = case::find_for(tx, actor, &first.case_id)?;
    let stand = stand(tx, &keys, &first)?;
    if !stand.is_first || stand.links.is_empty() {
        return Err(Error::Refused("complaint-nothing"));
    }
    if !stand.is_bound {
        return Err(Error::Refused("complaint-not-bound"));
    }
    match stand.clock {
        None => return Err(Error::Refused("complaint-no-decision")),
        Some(clock) if clock.days_left < 0 => return Err(Error::Refused("complaint-late")),
        Some(_) => {}
    }
    let items: Vec<&Item> = stand.links.iter().collect();
    let before = follow_up::look_back_at(tx, &keys, std::slice::from_ref(id), &items)?;
    let before = look_back(tx, &keys, id, &items, before)?;
    let facts = platform_adapters::Notice {
        reminder: Some(before),
        ..compose::facts(tx, &case, &items, &compose::new_reference(&tx.rules.case_prefix)?, first.language)
    };
    let door = door_of(tx, &first)?;
    let group = format!("complaint-{id}");
    let new = draft::New { platform: &first.platform, door, items: &items, by: &actor.id, group: &group };
    let complaint = draft::insert(tx, &keys, new, facts)?;
    diesel::insert_into(follow_ups::table)
        .values((
            follow_ups::notice_id.eq(&complaint),
            follow_ups::follows.eq(id),
            follow_ups::kind.eq(FollowUpKind::Complaint),
            follow_ups::recipient.eq(None::<String>),
            follow_ups::automatic.eq(false),
            follow_ups::created_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "notice.complaint_written").in_case(&keys).about(&complaint).record(tx)?;
    Ok(complaint)
}

/// A complaint is read by people: the way of the first notice, but never an interface.
fn door_of(tx: &mut Tx<'_>, first: &Notice) -> Result<Door> {
    let channel = channel::of(tx, &first.platform)?;
    let has_mailbox = channel.address.as_deref().is_some_and(door::is_mail_address);
    Ok(match first.door {
        Door::Email if !has_mailbox && first.platform != crate::model::contact::PLATFORM => Door::Form,
        Door::Api => Door::Form,
        door => door,
    })
}

/// What a complaint tells of the decision, on top of what a reminder tells of the notice.
pub(super) fn look_back(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    first: &Id,
    items: &[&Item],
    mut before: Reminder,
) -> Result<Reminder> {
    let notice = notice::find(tx, keys, first)?;
    let stand = stand(tx, keys, &notice)?;
    let outcome_of =
        |item: &Item| notice.items.iter().find(|(id, _)| id == &item.id).and_then(|(_, outcome)| *outcome);
    let whys: Vec<Why> = items.iter().filter_map(|item| contested(item, outcome_of(item))).collect();
    let why = if whys.contains(&Why::Kept) { Why::Kept } else { whys.first().copied().unwrap_or(Why::Kept) };
    if items.iter().any(|item| item.seen != Some(Seen::Up)) {
        before.seen_up_at = None;
    }
    let told = stand.statement.map(|statement| statement.told);
    let usual = match why {
        Why::Kept => Action::Kept,
        Why::Partial => Action::Restricted,
        Why::Undone => Action::Removed,
    };
    before.decision = Some(Decision {
        told_on: stand.clock.unwrap_or_else(|| clock(tx.now, tx.now)).told_on,
        action: told.as_ref().map_or(usual, |told| told.action),
        ground: told.as_ref().map_or(Ground::NotStated, |told| told.ground),
        clause: told.map(|told| told.clause).unwrap_or_default(),
        why,
    });
    Ok(before)
}

/// A decision that nobody has complained about, for the desk.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The decided notice.
    pub notice: Id,
    /// Its number.
    pub number: String,
    /// Its case.
    pub case_id: Id,
    /// The platform's key.
    pub platform: String,
    /// How many links.
    pub links: usize,
    /// How the clock stands.
    pub clock: Clock,
    /// When the desk began to ask.
    pub since: Utc,
}

/// The refusals of open cases, told five days ago or longer, that nobody has complained about.
///
/// # Errors
/// When the database refuses.
pub fn waiting(tx: &mut Tx<'_>) -> Result<Vec<Waiting>> {
    let rows: Vec<(Id, String, Id, String, Option<Utc>, Id)> = notice_items::table
        .inner_join(notices::table)
        .inner_join(items::table)
        .inner_join(cases::table.on(cases::id.eq(notices::case_id)))
        .filter(cases::state.eq(CaseState::Open))
        .filter(notice_items::outcome.eq(Outcome::Kept))
        .filter(items::state.eq(ItemState::Refused))
        .filter(notices::door.ne(Door::Api.key()))
        .filter(diesel::dsl::not(notices::id.eq_any(follow_ups::table.select(follow_ups::notice_id))))
        .select((
            notices::id,
            notices::number,
            notices::case_id,
            notices::platform,
            notices::decided_at,
            items::id,
        ))
        .load(tx.c)?;
    type Group = (String, Id, String, Option<Utc>, Vec<Id>);
    let mut grouped: BTreeMap<Id, Group> = BTreeMap::new();
    for (notice, number, case_id, platform, decided_at, item) in rows {
        grouped.entry(notice).or_insert((number, case_id, platform, decided_at, Vec::new())).4.push(item);
    }
    let mut waiting = Vec::new();
    for (notice, (number, case_id, platform, decided_at, links)) in grouped {
        let taken = complained(tx, &notice)?;
        let links = links.iter().filter(|link| !taken.contains(link)).count();
        let ids = with_reminders(tx, &notice)?;
        let Some(told_at) = told_at(tx, &ids)?.or(decided_at) else { continue };
        let since = told_at.time().checked_add_days(ASK_AFTER_DAYS).map_or(told_at, Utc::from);
        let clock = clock(told_at, tx.now);
        if links > 0 && since <= tx.now && clock.days_left >= 0 {
            waiting.push(Waiting { notice, number, case_id, platform, links, clock, since });
        }
    }
    Ok(waiting)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Utc {
        Utc::from(text.parse::<chrono::DateTime<chrono::Utc>>().unwrap())
    }

    #[test]
    fn six_calendar_months_run_from_the_day_in_brussels() {
        let clock = clock(at("2026-08-30T22:30:00Z"), at("2027-02-28T12:00:00Z"));
        assert_eq!(clock.told_on.to_string(), "2026-08-31", "half past midnight in Brussels");
        assert_eq!(clock.last_day.to_string(), "2027-02-28", "the shorter month ends it");
        assert_eq!(clock.days_left, 0, "the last day still counts");
        assert_eq!(super::clock(at("2026-08-30T22:30:00Z"), at("2027-03-01T12:00:00Z")).days_left, -1);
    }
}
