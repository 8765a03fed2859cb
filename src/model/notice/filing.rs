//! What a person does about a notice: file it in a portal, find out whether it arrived, try again.

use super::{NoticeChange, send};
use crate::db::Id;
use crate::db::schema::notices;
use crate::error::{Error, Result};
use crate::model::channel::test_mode;
use crate::model::event::Entry;
use crate::model::job::{self, JobKind};
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::Door;

const LONGEST_REFERENCE_CHARACTERS: usize = 200;

/// "I filed it": the platform's reference, or the word of the person that it gave none. Also the
/// answer "it was received" for a notice that may have left.
///
/// # Errors
/// [`Error::Invalid`] without either; [`Error::Refused`] when it is sent already.
pub fn by_hand(tx: &mut Tx<'_>, actor: &Actor, id: &Id, reference: &str, gave_none: bool) -> Result<()> {
    let reference = reference.trim();
    if reference.is_empty() && !gave_none {
        return Err(Error::invalid("reference", "reference-empty"));
    }
    if reference.chars().count() > LONGEST_REFERENCE_CHARACTERS {
        return Err(Error::invalid("reference", "reference-long"));
    }
    let (notice, keys) = super::find_for(tx, actor, id)?;
    if test_mode::is_test(tx, id)? {
        return send::tested(tx, &keys, &notice, Some(&actor.id));
    }
    let state = notice.after(NoticeChange::ByHand)?;
    let reference = (!reference.is_empty()).then_some(reference);
    send::left_us(tx, &keys, &notice, state, reference, Some(&actor.id))
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
