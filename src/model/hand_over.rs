//! Handing a case over: offered to a colleague or to the team with a note, taken or refused.
//!
//! Nobody has to keep a case that weighs too much, and nobody gets one without saying yes.

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{cases, hand_overs};
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::{self, Role};
use crate::model::{Actor, Tx, case, debrief};
use crate::text_enum;
use diesel::prelude::*;

const COLUMN: &str = "hand_overs.note";
/// A note is short.
pub const LONGEST_NOTE_CHARS: usize = 500;

text_enum! {
    /// How an offer ended.
    Ending {
        /// Somebody took the case.
        Taken = "taken",
        /// The colleague said no.
        Refused = "refused",
        /// Another offer took its place.
        Replaced = "replaced",
    }
}

/// An offer that waits.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The key.
    pub id: Id,
    /// The case.
    pub case: Id,
    /// Its number.
    pub number: String,
    /// Who offers.
    pub by: Id,
    /// To whom; none for the whole team.
    pub to: Option<Id>,
    /// When.
    pub at: Utc,
    /// What the colleague should know.
    pub note: String,
}

/// Offers a case to a colleague, or to the team. An earlier offer of it ends. The case stays whose it is
/// until somebody says yes.
///
/// # Errors
/// [`Error::Invalid`] when the colleague does not work on cases or the note is too long.
pub fn offer(tx: &mut Tx<'_>, actor: &Actor, id: &Id, to: Option<&Id>, note: &str) -> Result<()> {
    let (_, keys) = case::find_for(tx, actor, id)?;
    let note = note.trim();
    if note.chars().count() > LONGEST_NOTE_CHARS {
        return Err(Error::invalid("note", "long"));
    }
    if let Some(to) = to {
        let person = person::find(tx, to)?;
        if to == &actor.id || person.disabled_at.is_some() || !person.role.covers(Role::Caseworker) {
            return Err(Error::invalid("person", "no-caseworker"));
        }
    }
    end(tx, actor, id, Ending::Replaced)?;
    let row = Id::new();
    diesel::insert_into(hand_overs::table)
        .values((
            hand_overs::id.eq(&row),
            hand_overs::case_id.eq(id),
            hand_overs::offered_by.eq(&actor.id),
            hand_overs::offered_to.eq(to),
            hand_overs::offered_at.eq(tx.now),
            hand_overs::sealed_note.eq(keys.seal(Ring::Operations, COLUMN, &row, &note.to_owned())?),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "hand_over.offered").in_case(&keys).record(tx)
}

/// The offers that wait for the actor: those to them, and those of others to the team.
///
/// # Errors
/// When the actor does not work on cases.
pub fn waiting(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Offer>> {
    actor.needs(Role::Caseworker)?;
    type Columns = (Id, Id, String, Id, Option<Id>, Utc, Sealed);
    let rows: Vec<Columns> = hand_overs::table
        .inner_join(cases::table)
        .filter(hand_overs::ended_at.is_null())
        .order(hand_overs::offered_at.asc())
        .select((
            hand_overs::id,
            hand_overs::case_id,
            cases::number,
            hand_overs::offered_by,
            hand_overs::offered_to,
            hand_overs::offered_at,
            hand_overs::sealed_note,
        ))
        .load(tx.c)?;
    let mut offers = Vec::new();
    for (id, case, number, by, to, at, sealed) in rows {
        let is_mine = to.as_ref().map_or(by != actor.id, |to| to == &actor.id);
        if is_mine {
            let keys = CaseKeys::load(tx.c, tx.vault, &case)?;
            let note = keys.open(Ring::Operations, COLUMN, &id, &sealed)?;
            offers.push(Offer { id, case, number, by, to, at, note });
        }
    }
    Ok(offers)
}

/// Takes an offered case; tells which. Who had it, when it was hard, is offered a talk.
///
/// # Errors
/// [`Error::NotFound`] when it does not wait for the actor.
pub fn take(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Id> {
    let offer = waiting_one(tx, actor, id)?;
    let keys = CaseKeys::load(tx.c, tx.vault, &offer.case)?;
    end(tx, actor, &offer.case, Ending::Taken)?;
    diesel::update(cases::table.find(&offer.case)).set(cases::assigned_to.eq(&actor.id)).execute(tx.c)?;
    let (case, _) = case::find_for(tx, actor, &offer.case)?;
    debrief::offer(tx, &keys, &case, &offer.by)?;
    Entry::by(&actor.id, "hand_over.taken").in_case(&keys).record(tx)?;
    Ok(offer.case)
}

/// Says no to an offer. Nobody has to say why.
///
/// # Errors
/// [`Error::NotFound`] when it does not wait for the actor.
pub fn refuse(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let offer = waiting_one(tx, actor, id)?;
    if offer.to.is_none() {
        // What was offered to everybody, one person cannot refuse for all.
        return Err(Error::NotFound);
    }
    let keys = CaseKeys::load(tx.c, tx.vault, &offer.case)?;
    end(tx, actor, &offer.case, Ending::Refused)?;
    Entry::by(&actor.id, "hand_over.refused").in_case(&keys).record(tx)
}

fn waiting_one(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Offer> {
    waiting(tx, actor)?.into_iter().find(|offer| &offer.id == id).ok_or(Error::NotFound)
}

/// Ends what waits for a case; a case has one offer at a time.
fn end(tx: &mut Tx<'_>, actor: &Actor, case: &Id, ending: Ending) -> Result<()> {
    diesel::update(
        hand_overs::table.filter(hand_overs::case_id.eq(case)).filter(hand_overs::ended_at.is_null()),
    )
    .set((hand_overs::ending.eq(ending), hand_overs::ended_by.eq(&actor.id), hand_overs::ended_at.eq(tx.now)))
    .execute(tx.c)?;
    Ok(())
}
