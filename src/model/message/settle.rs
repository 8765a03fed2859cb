//! A person says what a message means, files it, or sets it aside.

use super::{MAIL, MessageState, find_for};
use crate::db::Id;
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{items, messages, notice_items, notices};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::follow_up;
use crate::model::item::{self, ItemChange};
use crate::model::notice::{self, Notice, NoticeChange, Outcome, reference, send};
use crate::model::{Actor, Tx, spell};
use diesel::prelude::*;
use platform_adapters::Meaning;

/// Confirms what a message means. A decision counts for every link of the notice that has no
/// outcome yet, or for those in `items` when some are named.
///
/// # Errors
/// [`Error::Refused`] when it has no notice, or was settled already.
pub fn confirm(tx: &mut Tx<'_>, actor: &Actor, id: &Id, meaning: Meaning, items: &[Id]) -> Result<()> {
    let (message, keys) = find_for(tx, actor, id)?;
    if !matches!(message.state, MessageState::Proposed | MessageState::Question) {
        return Err(Error::Refused("message-settled"));
    }
    let (Some(notice_id), Some(keys)) = (&message.notice_id, &keys) else {
        return Err(Error::Refused("message-unmatched"));
    };
    let (notice, _) = notice::find_for(tx, actor, notice_id)?;
    if let Some(text) = &message.mail.reference {
        reference::note(tx, keys, &notice.id, None, text, None)?;
    }
    apply(tx, keys, &notice, meaning, items)?;
    let state = if meaning == Meaning::Question { MessageState::Question } else { MessageState::Settled };
    diesel::update(messages::table.find(id))
        .set((
            messages::state.eq(state),
            messages::meaning.eq(meaning.key()),
            messages::settled_by.eq(&actor.id),
            messages::settled_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    heard_about(tx, &notice)?;
    Entry::by(&actor.id, "reply.confirmed")
        .in_case(keys)
        .about(&notice.id)
        .record_with(tx, Some(&meaning.key()))
}

/// Takes a signed receipt over a trusted channel as confirmed, without a person. A notice that cannot
/// be received leaves the message to a person.
pub(super) fn believe(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    id: &Id,
    notice: &Id,
    text: Option<&str>,
) -> Result<()> {
    let (notice, _) = notice::for_job(tx, notice)?;
    if notice.after(NoticeChange::Confirmed).is_err() {
        return Ok(());
    }
    if let Some(text) = text {
        reference::note(tx, keys, &notice.id, None, text, None)?;
    }
    apply(tx, keys, &notice, Meaning::Received, &[])?;
    diesel::update(messages::table.find(id))
        .set((
            messages::state.eq(MessageState::Settled),
            messages::meaning.eq(Meaning::Received.key()),
            messages::settled_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    heard_about(tx, &notice)?;
    Entry::by_maybe(None, "reply.believed").in_case(keys).about(&notice.id).record(tx)
}

/// An answer may have told something of each link of its notice.
fn heard_about(tx: &mut Tx<'_>, notice: &Notice) -> Result<()> {
    notice.items.iter().try_for_each(|(item, _)| spell::settle(tx, item))
}

/// What a platform's answer means for its notice and the links.
fn apply(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice, meaning: Meaning, items: &[Id]) -> Result<()> {
    let Some(outcome) = Outcome::of(meaning) else {
        if meaning == Meaning::Undelivered {
            return send::bounced(tx, keys, notice);
        }
        if meaning == Meaning::Received {
            let state = notice.after(NoticeChange::Confirmed)?;
            diesel::update(notices::table.find(&notice.id))
                .set((
                    notices::state.eq(state),
                    notices::received_at.eq(notice.received_at.unwrap_or(tx.now)),
                    notices::open_key.eq(None::<String>),
                    notices::version.eq(notice.version + 1),
                ))
                .execute(tx.c)?;
            was_out_after_all(tx, keys, notice)?;
        }
        return Ok(());
    };
    let mut open = 0;
    for (item_id, known) in &notice.items {
        let meant = if items.is_empty() { known.is_none() } else { items.contains(item_id) };
        if meant {
            set_outcome(tx, keys, &notice.id, item_id, outcome)?;
        } else if known.is_none() {
            open += 1;
        }
    }
    let change = if open == 0 { NoticeChange::Decided } else { NoticeChange::Confirmed };
    let state = notice.after(change)?;
    let decided_at = if open == 0 { Some(notice.decided_at.unwrap_or(tx.now)) } else { None };
    diesel::update(notices::table.find(&notice.id))
        .set((
            notices::state.eq(state),
            notices::received_at.eq(notice.received_at.unwrap_or(tx.now)),
            notices::decided_at.eq(decided_at),
            notices::open_key.eq(None::<String>),
            notices::version.eq(notice.version + 1),
        ))
        .execute(tx.c)?;
    was_out_after_all(tx, keys, notice)?;
    follow_up::stop::settle(tx, keys)
}

/// An answer proves that a notice of which nobody was sure did arrive.
fn was_out_after_all(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<()> {
    if notice.sent_at.is_some() {
        return Ok(());
    }
    let sent_at = notice.approved_at.unwrap_or(tx.now);
    diesel::update(notices::table.find(&notice.id)).set(notices::sent_at.eq(sent_at)).execute(tx.c)?;
    for (item_id, outcome) in &notice.items {
        let item = item::find(tx, keys, item_id)?;
        if outcome.is_none() && item.state == item::ItemState::Listed {
            item::apply(tx, &item, ItemChange::Sent)?;
        }
        if item.asked_at.is_none() && item.state.is_open() {
            diesel::update(items::table.find(item_id)).set(items::asked_at.eq(sent_at)).execute(tx.c)?;
        }
    }
    follow_up::begin(tx, notice, sent_at)
}

fn set_outcome(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id, item_id: &Id, outcome: Outcome) -> Result<()> {
    diesel::update(notice_items::table.find((notice, item_id)))
        .set(notice_items::outcome.eq(outcome))
        .execute(tx.c)?;
    follow_up::carry(tx, notice, item_id, outcome)?;
    let item = item::find(tx, keys, item_id)?;
    let change = match outcome {
        Outcome::Removed | Outcome::Restricted => ItemChange::SaidRemoved,
        Outcome::Kept => ItemChange::SaidKept,
    };
    item::apply(tx, &item, change)?;
    if change == ItemChange::SaidRemoved {
        // Seen soon, or contradicted soon.
        item::watch::plan(tx, item_id, Some(tx.now))?;
    }
    Ok(())
}

/// Says that a question of the platform was answered.
///
/// # Errors
/// [`Error::Refused`] when it is no question.
pub fn answered(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (message, keys) = find_for(tx, actor, id)?;
    if message.state != MessageState::Question {
        return Err(Error::Refused("message-no-question"));
    }
    diesel::update(messages::table.find(id)).set(messages::state.eq(MessageState::Settled)).execute(tx.c)?;
    match &keys {
        Some(keys) => Entry::by(&actor.id, "reply.answered").in_case(keys).about(id).record(tx),
        None => Ok(()),
    }
}

/// Sets aside every reply about a case that waits: nothing more is done about it. What it told stays as it
/// was confirmed, or unconfirmed.
pub(in crate::model) fn set_aside(tx: &mut Tx<'_>, actor: &Actor, keys: &CaseKeys) -> Result<()> {
    let waiting: Vec<Id> = messages::table
        .filter(messages::case_id.eq(keys.case()))
        .filter(messages::state.eq_any([MessageState::Proposed, MessageState::Question]))
        .order(messages::arrived_at.asc())
        .select(messages::id)
        .load(tx.c)?;
    for id in waiting {
        diesel::update(messages::table.find(&id))
            .set((
                messages::state.eq(MessageState::Settled),
                messages::settled_by.eq(&actor.id),
                messages::settled_at.eq(tx.now),
            ))
            .execute(tx.c)?;
        Entry::by(&actor.id, "reply.set_aside").in_case(keys).about(&id).record(tx)?;
    }
    Ok(())
}

/// Files an unmatched message under a notice: from now on it is sealed under that case.
///
/// # Errors
/// [`Error::Refused`] when it has a notice already.
pub fn file(tx: &mut Tx<'_>, actor: &Actor, id: &Id, notice_id: &Id) -> Result<()> {
    let (message, _) = find_for(tx, actor, id)?;
    if message.state != MessageState::Unmatched {
        return Err(Error::Refused("message-settled"));
    }
    let (notice, keys) = notice::find_for(tx, actor, notice_id)?;
    diesel::update(messages::table.find(id))
        .set((
            messages::notice_id.eq(&notice.id),
            messages::case_id.eq(&notice.case_id),
            messages::matched_by.eq("person"),
            messages::state.eq(MessageState::Proposed),
            messages::sealed_mail.eq(keys.seal(Ring::Operations, MAIL, id, &message.mail)?),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "reply.filed").in_case(&keys).about(id).record(tx)
}

/// Sets aside a message that is about no notice.
///
/// # Errors
/// [`Error::Refused`] when it has a notice.
pub fn discard(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (message, _) = find_for(tx, actor, id)?;
    if message.state != MessageState::Unmatched {
        return Err(Error::Refused("message-settled"));
    }
    diesel::update(messages::table.find(id))
        .set((
            messages::state.eq(MessageState::Discarded),
            messages::settled_by.eq(&actor.id),
            messages::settled_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "reply.discarded").about(id).record(tx)
}
