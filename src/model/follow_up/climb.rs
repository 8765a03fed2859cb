//! One step of the ladder: links that are still up collect into one reminder.

use super::stop::rewrite;
use super::{FollowUpKind, climb_of, concerns, look_back_at, of};
use crate::db::case_keys::CaseKeys;
use crate::db::schema::{cases, climbs, follow_ups, messages, notice_items, notices};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::Tx;
use crate::model::case::{self, CaseState};
use crate::model::channel::{self, Channel, door};
use crate::model::event::Entry;
use crate::model::item::{self, Item, ItemState};
use crate::model::ladder::{self, Step, StepKind};
use crate::model::message::MessageState;
use crate::model::notice::{self, Notice, NoticeState, compose, draft};
use crate::model::police::hold;
use chrono::Duration;
use diesel::prelude::*;
use platform_adapters::look::Seen;
use platform_adapters::{Door, by_key};

/// How soon to ask again while nothing is seen to be up, or another follow-up is still waiting.
const AGAIN_HOURS: i64 = 6;

/// So many hours of follow-up.
pub(in crate::model) fn after(tx: &Tx<'_>, hours: i64) -> Duration {
    tx.rules.pace.hours(i32::try_from(hours).unwrap_or(i32::MAX))
}

/// A first notice whose next step is due, and its links that the last look found up.
struct Due {
    notice: Notice,
    up: Vec<Item>,
}

/// Takes the next step of a notice's ladder when it is due. Returns when to come back; `None` when
/// there is nothing left to do.
///
/// # Errors
/// When the database refuses.
pub fn climb(tx: &mut Tx<'_>, id: &Id) -> Result<Option<Utc>> {
    let (notice, keys) = notice::for_job(tx, id)?;
    let state: CaseState = cases::table.find(keys.case()).select(cases::state).first(tx.c)?;
    if state != CaseState::Open || !notice.state.is_out() || of(tx, id)?.is_some() {
        return Ok(None);
    }
    let Some((step, at)) = next_step(tx, &notice)? else { return Ok(None) };
    if at > tx.now {
        return Ok(Some(at));
    }
    let links = links(tx, &keys, &notice)?;
    if links.is_empty() {
        return Ok(None);
    }
    let again = tx.now + after(tx, AGAIN_HOURS);
    if let Some(until) = hold::of_notice(tx, &notice)? {
        // The ladder rests while the police are waited for.
        return Ok(Some(until.min(again)));
    }
    if !links.iter().any(is_up) || has_unread(tx, id)? {
        return Ok(Some(again));
    }
    let taken = match step.kind {
        kind if kind.asks() => ask(tx, &keys, &notice).map(|()| true)?,
        kind => follow(tx, &keys, &notice, &step, kind)?,
    };
    // A reminder that nobody has sent yet does not keep a supervisor from being asked in time.
    if !taken && !ask_in_time(tx, &keys, &notice)? {
        return Ok(Some(again));
    }
    Ok(next_step(tx, &notice)?.map(|(_, at)| at.max(tx.now + Duration::seconds(1))))
}

/// The next step of a notice and when it is due, counted from when it left.
fn next_step(tx: &mut Tx<'_>, notice: &Notice) -> Result<Option<(Step, Utc)>> {
    let taken = climb_of(tx, &notice.id)?.steps;
    let step = steps_of(tx, notice)?.into_iter().nth(taken);
    Ok(step.zip(notice.sent_at).map(|(step, sent_at)| {
        let at = sent_at + after(tx, step.after_hours);
        (step, at)
    }))
}

/// The steps that hold for a notice, by its platform and how urgent its case is.
fn steps_of(tx: &mut Tx<'_>, notice: &Notice) -> Result<Vec<Step>> {
    let severity = cases::table.find(&notice.case_id).select(cases::priority).first(tx.c)?;
    ladder::of(tx, &notice.platform, severity)
}

/// The links of a notice that are neither gone nor decided nor set aside. One that came back and
/// was asked about anew belongs to the newer notice.
fn links(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<Vec<Item>> {
    let mut links = Vec::new();
    for (id, _) in &notice.items {
        let item = item::find(tx, keys, id)?;
        let is_open = matches!(item.state, ItemState::Asked | ItemState::Claimed);
        let is_ours = item.asked_at.is_some_and(|asked| notice.sent_at.is_some_and(|sent| asked <= sent));
        if is_open && is_ours {
            links.push(item);
        }
    }
    Ok(links)
}

/// Whether an answer about the notice waits to be read, or a question to be answered: that comes
/// before any reminder.
fn has_unread(tx: &mut Tx<'_>, notice: &Id) -> Result<bool> {
    let unread: i64 = messages::table
        .filter(messages::notice_id.eq(notice))
        .filter(messages::state.eq_any([MessageState::Proposed, MessageState::Question]))
        .count()
        .get_result(tx.c)?;
    Ok(unread > 0)
}

fn is_up(item: &Item) -> bool {
    concerns(item) && item.seen == Some(Seen::Up)
}

/// Asks a supervisor when that step is due although one before it still waits for a person.
fn ask_in_time(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<bool> {
    let Some(sent_at) = notice.sent_at else { return Ok(false) };
    let taken = climb_of(tx, &notice.id)?.steps;
    let steps = steps_of(tx, notice)?;
    let asking = steps.iter().enumerate().skip(taken).find(|(_, step)| step.kind.asks());
    let Some((place, step)) = asking else { return Ok(false) };
    if sent_at + after(tx, step.after_hours) > tx.now {
        return Ok(false);
    }
    for _ in taken..place {
        step_taken(tx, &notice.id)?;
    }
    ask(tx, keys, notice).map(|()| true)
}

/// Puts the notice on the desk of the supervisors.
fn ask(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<()> {
    step_taken(tx, &notice.id)?;
    diesel::update(climbs::table.find(&notice.id))
        .set((
            climbs::asked_at.eq(tx.now),
            climbs::answered_by.eq(None::<Id>),
            climbs::answered_at.eq(None::<Utc>),
        ))
        .execute(tx.c)?;
    Entry::by_maybe(None, "notice.supervisor_asked").in_case(keys).about(&notice.id).record(tx)
}

/// Writes or widens the follow-up. `false` while another one of this recipient is with a person.
fn follow(tx: &mut Tx<'_>, keys: &CaseKeys, first: &Notice, step: &Step, kind: StepKind) -> Result<bool> {
    let channel = channel::of(tx, &first.platform)?;
    let Some(door) = door_of(&channel, first, step, kind) else {
        step_taken(tx, &first.id)?;
        Entry::by_maybe(None, "notice.step_skipped").in_case(keys).about(&first.id).record(tx)?;
        return Ok(true);
    };
    let mut due = due_together(tx, keys, first)?;
    match waiting(tx, keys, &first.platform)? {
        Some(open) if open.state == NoticeState::Draft && !open.text.edited && open.door == door => {
            let follow_up = of(tx, &open.id)?;
            let is_in_it = |id: &Id| follow_up.as_ref().is_some_and(|known| known.follows.contains(id));
            // The reminder before this one is still a draft: a second one would say the same.
            if is_in_it(&first.id) {
                return Ok(false);
            }
            due.retain(|one| !is_in_it(&one.notice.id));
            widen(tx, keys, &open, &due)?;
        }
        Some(_) => return Ok(false),
        None => write(tx, keys, first, step, door, &due)?,
    }
    for one in &due {
        step_taken(tx, &one.notice.id)?;
    }
    Ok(true)
}

/// Through which door a step goes; `None` when the platform or the channel has none for it.
fn door_of(channel: &Channel, first: &Notice, step: &Step, kind: StepKind) -> Option<Door> {
    if kind == StepKind::Escalate {
        return step.contact.as_ref().map(|_| Door::Email);
    }
    let has_mailbox = channel.address.as_deref().is_some_and(door::is_mail_address);
    let usable = |door: &Door| match door {
        Door::Email => has_mailbox,
        Door::Form => true,
        Door::Api => false,
    };
    // An interface gives no receipt and takes no thread: reminding by it says nothing new.
    let same = Some(first.door).filter(|door| kind == StepKind::Remind && usable(door));
    same.or_else(|| {
        let doors = by_key(&first.platform).map(|platform| platform.doors()).unwrap_or_default();
        doors.iter().copied().find(|door| usable(door) && *door != first.door)
    })
}

/// Every first notice of the case to the same recipient whose next step is due: they share one
/// follow-up. A step that asks a supervisor is each notice's own.
fn due_together(tx: &mut Tx<'_>, keys: &CaseKeys, first: &Notice) -> Result<Vec<Due>> {
    let held = hold::held(tx, keys.case())?;
    let mut together = Vec::new();
    for notice in notice::of_case(tx, keys)? {
        let is_like = notice.platform == first.platform && notice.door == first.door && notice.state.is_out();
        if !is_like || of(tx, &notice.id)?.is_some() {
            continue;
        }
        let is_due = match next_step(tx, &notice)? {
            Some((step, at)) => at <= tx.now && !step.kind.asks(),
            None => false,
        };
        if is_due && !has_unread(tx, &notice.id)? {
            let up: Vec<Item> = links(tx, keys, &notice)?
                .into_iter()
                .filter(is_up)
                .filter(|item| held.until(&item.id).is_none())
                .collect();
            if !up.is_empty() {
                together.push(Due { notice, up });
            }
        }
    }
    Ok(together)
}

/// The reminder to this platform that has not left.
fn waiting(tx: &mut Tx<'_>, keys: &CaseKeys, platform: &str) -> Result<Option<Notice>> {
    let unfinished = NoticeState::ALL.iter().copied().filter(|state| state.is_unfinished());
    let id: Option<Id> = notices::table
        .filter(notices::case_id.eq(keys.case()))
        .filter(notices::platform.eq(platform))
        .filter(notices::state.eq_any(unfinished.collect::<Vec<_>>()))
        .filter(
            notices::id.eq_any(
                follow_ups::table
                    .filter(follow_ups::kind.ne(FollowUpKind::Complaint))
                    .select(follow_ups::notice_id),
            ),
        )
        .select(notices::id)
        .first(tx.c)
        .optional()?;
    id.map(|id| notice::find(tx, keys, &id)).transpose()
}

fn write(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    first: &Notice,
    step: &Step,
    door: Door,
    due: &[Due],
) -> Result<()> {
    let items: Vec<&Item> = due.iter().flat_map(|one| one.up.iter()).collect();
    let firsts: Vec<Id> = due.iter().map(|one| one.notice.id.clone()).collect();
    let (person_shown, known) = case::known_for_job(tx, keys)?;
    let reminder = look_back_at(tx, keys, &firsts, &items)?;
    let facts = platform_adapters::Notice {
        reference: compose::new_reference(&tx.rules.case_prefix)?,
        reminder: Some(reminder),
        good_faith: false,
        ..compose::again(&first.text.facts, person_shown, &known, &items)
    };
    let by = first.approved_by.clone().unwrap_or_else(|| first.created_by.clone());
    let id = draft::insert(
        tx,
        keys,
        draft::New { platform: &first.platform, door, items: &items, by: &by, group: "follow-up" },
        facts,
    )?;
    // A mail leaves by itself only where there is something to leave by and somebody has vouched.
    let automatic = step.automatic && door == Door::Email && first.approved_by.is_some();
    let kind = match step.kind {
        StepKind::SecondDoor => FollowUpKind::SecondDoor,
        StepKind::Escalate => FollowUpKind::Escalation,
        StepKind::Remind | StepKind::Supervisor | StepKind::Regulator => FollowUpKind::Reminder,
    };
    let recipient = step.contact.as_ref().filter(|_| kind == FollowUpKind::Escalation);
    for follows in &firsts {
        diesel::insert_into(follow_ups::table)
            .values((
                follow_ups::notice_id.eq(&id),
                follow_ups::follows.eq(follows),
                follow_ups::kind.eq(kind),
                follow_ups::recipient.eq(recipient),
                follow_ups::automatic.eq(automatic),
                follow_ups::created_at.eq(tx.now),
            ))
            .execute(tx.c)?;
    }
    Entry::by_maybe(None, "notice.reminder_written").in_case(keys).about(&id).record(tx)?;
    if automatic { draft::approve_by_ladder(tx, keys, &id, &by) } else { Ok(()) }
}

/// Later links join the draft that nobody has sent yet.
fn widen(tx: &mut Tx<'_>, keys: &CaseKeys, open: &Notice, due: &[Due]) -> Result<()> {
    let Some(follow_up) = of(tx, &open.id)? else { return Ok(()) };
    for one in due {
        diesel::insert_into(follow_ups::table)
            .values((
                follow_ups::notice_id.eq(&open.id),
                follow_ups::follows.eq(&one.notice.id),
                follow_ups::kind.eq(follow_up.kind),
                follow_ups::recipient.eq(&follow_up.recipient),
                follow_ups::automatic.eq(follow_up.automatic),
                follow_ups::created_at.eq(tx.now),
            ))
            .execute(tx.c)?;
        for item in &one.up {
            if open.items.iter().all(|(id, _)| id != &item.id) {
                diesel::insert_into(notice_items::table)
                    .values((notice_items::notice_id.eq(&open.id), notice_items::item_id.eq(&item.id)))
                    .execute(tx.c)?;
            }
        }
    }
    let open = notice::find(tx, keys, &open.id)?;
    let left = super::stop::left(tx, keys, &open)?;
    let left: Vec<&Item> = left.iter().collect();
    rewrite(tx, keys, &open, &left)
}

fn step_taken(tx: &mut Tx<'_>, notice: &Id) -> Result<()> {
    let changed =
        diesel::update(climbs::table.find(notice)).set(climbs::steps.eq(climbs::steps + 1)).execute(tx.c)?;
    if changed == 0 {
        diesel::insert_into(climbs::table)
            .values((climbs::notice_id.eq(notice), climbs::steps.eq(1_i64)))
            .execute(tx.c)?;
    }
    Ok(())
}
