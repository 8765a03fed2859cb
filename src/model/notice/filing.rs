//! What a person does about a notice: file it in a portal, find out whether it arrived, try again.

pub mod reports;

use super::{NoticeChange, NoticeState, draft, reference as references, send};
use crate::db::Id;
use crate::db::schema::notices;
use crate::error::{Error, Result};
use crate::model::channel::test_mode;
use crate::model::event::Entry;
use crate::model::job::{self, JobKind};
use crate::model::police::hold;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::Door;

/// "I filed it": the platform's reference, or the word of the person that it gave none. Also the
/// answer "it was received" for a notice that may have left.
///
/// # Errors
/// [`Error::Invalid`] without either, or while the text asks for a link that was set aside;
/// [`Error::Refused`] when it is sent already.
pub fn by_hand(tx: &mut Tx<'_>, actor: &Actor, id: &Id, reference: &str, gave_none: bool) -> Result<()> {
    by_hand_knowing(tx, actor, id, reference, gave_none, false)
}

/// The same; `knows_aside` is the word of the person that the links set aside were left out.
///
/// # Errors
/// As [`by_hand`].
pub fn by_hand_knowing(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &Id,
    reference: &str,
    gave_none: bool,
    knows_aside: bool,
) -> Result<()> {
    check_reference(reference, gave_none)?;
    let (notice, keys) = super::find_for(tx, actor, id)?;
    if test_mode::is_test(tx, id)? {
        return send::tested(tx, &keys, &notice, Some(&actor.id));
    }
    let state = notice.after(NoticeChange::ByHand)?;
    let is_filed_now = notice.state == NoticeState::Ready && notice.door == Door::Form;
    if is_filed_now {
        hold::check(tx, &notice)?;
    }
    if is_filed_now && !knows_aside && draft::asks_for_dropped(tx, &keys, &notice)? {
        return Err(Error::invalid("knows_aside", "filed-aside"));
    }
    let reference = Some(reference.trim()).filter(|reference| !reference.is_empty());
    send::left_us(tx, &keys, &notice, state, reference, Some(&actor.id))
}

fn check_reference(reference: &str, gave_none: bool) -> Result<()> {
    let reference = reference.trim();
    if reference.is_empty() && !gave_none {
        return Err(Error::invalid("reference", "reference-empty"));
    }
    if reference.chars().count() > references::LONGEST_CHARACTERS {
        return Err(Error::invalid("reference", "reference-long"));
    }
    Ok(())
}

/// "It was not received": the notice may be sent again.
///
/// # Errors
/// [`Error::Refused`] unless the notice is unsure.
pub fn not_received(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (notice, keys) = super::find_for(tx, actor, id)?;
    let state = notice.after(NoticeChange::NotSent)?;
    diesel::update(notices::table.find(id))
        .set((
            notices::state.eq(state),
            notices::may_have_left.eq(false),
            notices::version.eq(notice.version + 1),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "notice.not_received").in_case(&keys).about(id).record(tx)
}

/// Tries a failed notice again, with the same text.
///
/// # Errors
/// [`Error::Refused`] when it may have left us.
pub fn retry(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (notice, keys) = super::find_for(tx, actor, id)?;
    let state = notice.after(NoticeChange::Retry)?;
    diesel::update(notices::table.find(id))
        .set((
            notices::state.eq(state),
            notices::failure.eq(None::<String>),
            notices::version.eq(notice.version + 1),
        ))
        .execute(tx.c)?;
    if notice.door != Door::Form {
        job::plan(tx, JobKind::SendNotice, id, tx.now)?;
    }
    Entry::by(&actor.id, "notice.retried").in_case(&keys).about(id).record(tx)
}
