//! The people behind the links, for the desk: who is in danger, whose time runs out.

use super::{DeskRow, OpenCase, Reason, of_nobody, row};
use crate::db::Id;
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::contact_consents;
use crate::error::Result;
use crate::model::case::{Priority, Safety};
use crate::model::telling::{self, consent};
use crate::model::{Actor, Tx, care, debrief, hand_over};
use diesel::prelude::*;
use std::collections::HashMap;

/// A running deadline stays until blackmail is over, whether somebody took care of the caller or not.
pub(super) fn care_rows(tx: &mut Tx<'_>, case: &OpenCase, rows: &mut Vec<DeskRow>) -> Result<()> {
    if case.priority != Priority::Urgent {
        return Ok(());
    }
    let keys = CaseKeys::load(tx.c, tx.vault, &case.id)?;
    let safety: Safety = keys.open(Ring::Identity, "cases.safety", &case.id, &case.sealed_safety)?;
    if let Some(deadline) = care::now(tx, &keys, safety)?.running_deadline() {
        rows.push(row(Reason::Blackmail, case, deadline));
    }
    if safety.needs_care() {
        rows.push(row(Reason::Care, case, case.opened_at));
    }
    Ok(())
}

/// Something is new since she was last told, and she agreed to be reached. Without consent nobody is
/// asked to call: she may not be safe when the telephone rings.
pub(super) fn tell_rows(
    tx: &mut Tx<'_>,
    open: &HashMap<Id, OpenCase>,
    rows: &mut Vec<DeskRow>,
) -> Result<()> {
    let ids: Vec<Id> = contact_consents::table
        .filter(contact_consents::ended_at.is_null())
        .select(contact_consents::case_id)
        .distinct()
        .load(tx.c)?;
    for case in ids.iter().filter_map(|id| open.get(id)) {
        let Some(since) = telling::news_since(tx, &case.id)? else { continue };
        let keys = CaseKeys::load(tx.c, tx.vault, &case.id)?;
        if consent::standing(tx, &keys)?.iter().any(|given| given.consent.allowed) {
            rows.push(row(Reason::Tell, case, since));
        }
    }
    Ok(())
}

/// What colleagues offer. The case is not named: whoever is asked may not see it yet.
pub(super) fn hand_over_rows(tx: &mut Tx<'_>, actor: &Actor, rows: &mut Vec<DeskRow>) -> Result<()> {
    for offer in hand_over::waiting(tx, actor)? {
        rows.push(of_nobody(Reason::HandOver, None, offer.at));
    }
    Ok(())
}

/// Talks that colleagues asked of this supervisor: the number of the case, and nothing else.
pub(super) fn debrief_rows(tx: &mut Tx<'_>, actor: &Actor, rows: &mut Vec<DeskRow>) -> Result<()> {
    for asked in debrief::asked(tx, actor)? {
        let case = Some((asked.case, asked.number));
        rows.push(DeskRow { case, ..of_nobody(Reason::Talk, None, asked.at) });
    }
    Ok(())
}
