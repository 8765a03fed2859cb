//! What follows a notice on which a platform has not acted: reminders, by the steps of the ladder.
//!
//! A follow-up is a notice of its own, so it is written, approved, sent, filed and answered like
//! one. It starts no clock anew: how long a platform takes is counted from the first notice.

pub mod climb;
pub mod stop;

use crate::db::case_keys::CaseKeys;
use crate::db::schema::{cases, checks, climbs, follow_ups, notice_items, notices};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::complaint;
use crate::model::event::Entry;
use crate::model::item::{Item, ItemState};
use crate::model::job::{self, JobKind};
use crate::model::ladder;
use crate::model::notice::{self, Notice, NoticeChange, NoticeState, Outcome, reference};
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::{Earlier, Reminder};

crate::text_enum! {
    /// What kind of follow-up.
    FollowUpKind {
        /// The same way as the first notice.
        Reminder = "reminder",
        /// By another door of the platform.
        SecondDoor = "second_door",
        /// To a named contact.
        Escalation = "escalation",
        /// A complaint about the decision on the first notice (Article 20).
        Complaint = "complaint",
    }
}

/// What makes a notice a follow-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Of which kind.
    pub kind: FollowUpKind,
    /// The notices it follows, the oldest first. Never empty.
    pub follows: Vec<Id>,
    /// The mail address of the contact, when it does not go to the channel's.
    pub recipient: Option<String>,
    /// Whether the program approved it by itself.
    pub automatic: bool,
}

/// A notice beside another, by its number.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Beside {
    /// The key.
    pub id: Id,
    /// Its number.
    pub number: String,
    /// How far it is.
    pub state: NoticeState,
    /// When it was written.
    pub created_at: Utc,
    /// When it left us.
    pub sent_at: Option<Utc>,
}

/// How far the ladder of a first notice was climbed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Climb {
    /// How many steps were taken.
    pub steps: usize,
    /// Since when a supervisor is asked; none when nobody is, or somebody has answered.
    pub asked_at: Option<Utc>,
}

/// What makes this notice a follow-up; `None` for a first notice.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, notice: &Id) -> Result<Option<FollowUp>> {
    let rows: Vec<(FollowUpKind, Id, Option<String>, bool)> = follow_ups::table
        .filter(follow_ups::notice_id.eq(notice))
        .order(follow_ups::follows.asc())
        .select((follow_ups::kind, follow_ups::follows, follow_ups::recipient, follow_ups::automatic))
        .load(tx.c)?;
    let follows = rows.iter().map(|(_, follows, ..)| follows.clone()).collect();
    Ok(rows.into_iter().next().map(|(kind, _, recipient, automatic)| FollowUp {
        kind,
        follows,
        recipient,
        automatic,
    }))
}

/// The mail address this notice goes to instead of the channel's.
///
/// # Errors
/// When the database refuses.
pub fn recipient(tx: &mut Tx<'_>, notice: &Id) -> Result<Option<String>> {
    Ok(of(tx, notice)?.and_then(|follow_up| follow_up.recipient))
}

/// The Message-IDs of the mails that this one follows, the oldest first (RFC 5322, 3.6.4).
///
/// # Errors
/// When the database refuses.
pub fn thread(tx: &mut Tx<'_>, notice: &Id) -> Result<Vec<String>> {
    Ok(follow_ups::table
        .inner_join(notices::table.on(notices::id.eq(follow_ups::follows)))
        .filter(follow_ups::notice_id.eq(notice))
        .filter(notices::door.eq(platform_adapters::Door::Email.key()))
        .order(notices::sent_at.asc())
        .select(notices::message_id)
        .load(tx.c)?)
}

/// The notices that this one follows, the oldest first.
///
/// # Errors
/// When the database refuses.
pub fn firsts(tx: &mut Tx<'_>, notice: &Id) -> Result<Vec<Beside>> {
    Ok(follow_ups::table
        .inner_join(notices::table.on(notices::id.eq(follow_ups::follows)))
        .filter(follow_ups::notice_id.eq(notice))
        .order(notices::sent_at.asc())
        .select((notices::id, notices::number, notices::state, notices::created_at, notices::sent_at))
        .load(tx.c)?)
}

/// The follow-ups of a notice, the oldest first, those taken back left out.
///
/// # Errors
/// When the database refuses.
pub fn followers(tx: &mut Tx<'_>, notice: &Id) -> Result<Vec<(Beside, FollowUpKind)>> {
    Ok(follow_ups::table
        .inner_join(notices::table.on(notices::id.eq(follow_ups::notice_id)))
        .filter(follow_ups::follows.eq(notice))
        .filter(notices::state.ne(NoticeState::Withdrawn))
        .order(notices::created_at.asc())
        .select((
            (notices::id, notices::number, notices::state, notices::created_at, notices::sent_at),
            follow_ups::kind,
        ))
        .load(tx.c)?)
}

/// Whether a follow-up may still be about this link: asked about, and neither gone nor decided.
#[must_use]
pub fn concerns(item: &Item) -> bool {
    item.state == ItemState::Asked
}

impl FollowUpKind {
    /// Whether a follow-up of this kind may still be about this link. A complaint is about what a
    /// platform decided.
    #[must_use]
    pub fn concerns(self, item: &Item) -> bool {
        match self {
            Self::Complaint => {
                matches!(item.state, ItemState::Asked | ItemState::Claimed | ItemState::Refused)
            }
            Self::Reminder | Self::SecondDoor | Self::Escalation => concerns(item),
        }
    }
}

/// What a follow-up tells of the notices before it; `None` for a first notice.
///
/// # Errors
/// When the database refuses.
pub fn look_back(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id, items: &[&Item]) -> Result<Option<Reminder>> {
    match of(tx, notice)? {
        Some(follow_up) => {
            let before = look_back_at(tx, keys, &follow_up.follows, items)?;
            match (follow_up.kind, follow_up.follows.first()) {
                (FollowUpKind::Complaint, Some(first)) => {
                    complaint::look_back(tx, keys, first, items, before).map(Some)
                }
                _ => Ok(Some(before)),
            }
        }
        None => Ok(None),
    }
}

pub(in crate::model) fn look_back_at(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    firsts: &[Id],
    items: &[&Item],
) -> Result<Reminder> {
    let rows: Vec<(Id, String, Option<Utc>)> = notices::table
        .filter(notices::id.eq_any(firsts))
        .order(notices::sent_at.asc())
        .select((notices::id, notices::reference, notices::sent_at))
        .load(tx.c)?;
    let mut earlier = Vec::with_capacity(rows.len());
    for (id, reference, sent_at) in rows {
        let theirs = reference::current(tx, keys, &id)?.into_iter().map(|one| one.text).collect();
        let sent_at = sent_at.unwrap_or(tx.now).time();
        earlier.push(Earlier { reference, sent_at, theirs });
    }
    let ids: Vec<&Id> = items.iter().map(|item| &item.id).collect();
    let ups: Vec<(Id, Utc)> = checks::table
        .filter(checks::item_id.eq_any(ids))
        .filter(checks::seen.eq("up"))
        .order(checks::at.asc())
        .select((checks::item_id, checks::at))
        .load(tx.c)?;
    // The last look at each, and the oldest of these: the sentence is true for every link.
    let last: std::collections::HashMap<Id, Utc> = ups.into_iter().collect();
    let seen_up_at = Some(last.into_values().min().unwrap_or(tx.now).time());
    Ok(Reminder { earlier, seen_up_at, decision: None })
}

/// Plans the first step of the ladder for a notice that has just left. A follow-up has no ladder,
/// and neither has a flag, which stands beside a notice that has one.
///
/// # Errors
/// When the database refuses.
pub fn begin(tx: &mut Tx<'_>, notice: &Notice, sent_at: Utc) -> Result<()> {
    if notice.is_flag() || of(tx, &notice.id)?.is_some() {
        return Ok(());
    }
    let severity = cases::table.find(&notice.case_id).select(cases::priority).first(tx.c)?;
    match ladder::of(tx, &notice.platform, severity)?.first() {
        Some(step) => {
            job::plan(tx, JobKind::ClimbLadder, &notice.id, sent_at + climb::after(tx, step.after_hours))
        }
        None => Ok(()),
    }
}

/// How far the ladder of a notice was climbed.
///
/// # Errors
/// When the database refuses.
pub fn climb_of(tx: &mut Tx<'_>, notice: &Id) -> Result<Climb> {
    let row: Option<(i64, Option<Utc>, Option<Utc>)> = climbs::table
        .find(notice)
        .select((climbs::steps, climbs::asked_at, climbs::answered_at))
        .first(tx.c)
        .optional()?;
    Ok(row.map_or_else(Climb::default, |(steps, asked_at, answered_at)| Climb {
        steps: usize::try_from(steps).unwrap_or(0),
        asked_at: asked_at.filter(|_| answered_at.is_none()),
    }))
}

/// A supervisor has dealt with a notice on which the platform did not act.
///
/// # Errors
/// [`Error::Refused`] when nobody was asked.
pub fn answer(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let (notice, keys) = notice::find_for(tx, actor, id)?;
    if climb_of(tx, id)?.asked_at.is_none() {
        return Err(Error::Refused("supervisor-not-asked"));
    }
    diesel::update(climbs::table.find(id))
        .set((climbs::answered_by.eq(&actor.id), climbs::answered_at.eq(tx.now)))
        .execute(tx.c)?;
    Entry::by(&actor.id, "notice.supervisor_answered").in_case(&keys).about(&notice.id).record(tx)
}

/// An outcome that came by one notice holds for the notices it follows, and for their other
/// follow-ups. The outcome of a complaint is its own, and no other is a complaint's.
///
/// # Errors
/// When the database refuses.
pub fn carry(tx: &mut Tx<'_>, notice: &Id, item: &Id, outcome: Outcome) -> Result<()> {
    for other in related(tx, notice)? {
        let changed =
            diesel::update(notice_items::table.find((&other, item)).filter(notice_items::outcome.is_null()))
                .set(notice_items::outcome.eq(outcome))
                .execute(tx.c)?;
        if changed > 0 {
            decide_when_whole(tx, &other)?;
        }
    }
    Ok(())
}

fn related(tx: &mut Tx<'_>, notice: &Id) -> Result<Vec<Id>> {
    if of(tx, notice)?.is_some_and(|follow_up| follow_up.kind == FollowUpKind::Complaint) {
        return Ok(Vec::new());
    }
    let mut firsts: Vec<Id> =
        follow_ups::table.filter(follow_ups::notice_id.eq(notice)).select(follow_ups::follows).load(tx.c)?;
    if firsts.is_empty() {
        firsts.push(notice.clone());
    }
    let followers: Vec<Id> = follow_ups::table
        .filter(follow_ups::follows.eq_any(&firsts))
        .filter(follow_ups::kind.ne(FollowUpKind::Complaint))
        .select(follow_ups::notice_id)
        .load(tx.c)?;
    let mut all: Vec<Id> = firsts.into_iter().chain(followers).filter(|id| id != notice).collect();
    all.sort();
    all.dedup();
    Ok(all)
}

fn decide_when_whole(tx: &mut Tx<'_>, id: &Id) -> Result<()> {
    let open: i64 = notice_items::table
        .filter(notice_items::notice_id.eq(id))
        .filter(notice_items::outcome.is_null())
        .count()
        .get_result(tx.c)?;
    let (state, may_have_left): (NoticeState, bool) =
        notices::table.find(id).select((notices::state, notices::may_have_left)).first(tx.c)?;
    // A draft or a failed one was never received: it is taken back elsewhere.
    if open > 0 || !state.is_out() {
        return Ok(());
    }
    let state = state.after(NoticeChange::Decided, may_have_left).from(state)?;
    diesel::update(notices::table.find(id))
        .set((notices::state.eq(state), notices::decided_at.eq(tx.now)))
        .execute(tx.c)?;
    Ok(())
}
