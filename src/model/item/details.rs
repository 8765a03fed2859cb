//! Which private details stand at a link (doxxing): kinds only, as somebody saw them, never the details
//! themselves.

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::items;
use crate::db::{Id, Sealed};
use crate::error::Result;
use crate::model::case::facts::Answer;
use crate::model::case::{self, Case, Known};
use crate::model::event::Entry;
use crate::model::{Actor, Tx, item, notice};
use diesel::prelude::*;
use platform_adapters::PrivateDetail;

const DETAILS: &str = "items.details";

/// Writes down which private details stand at a link; an empty list says that none do. Drafts that
/// nobody edited follow. A home address or a school makes the case urgent, as in the safety check.
///
/// # Errors
/// [`crate::error::Error::NotFound`].
pub fn mark(tx: &mut Tx<'_>, actor: &Actor, id: &Id, details: &[PrivateDetail]) -> Result<()> {
    let (item, keys) = item::find_for(tx, actor, id)?;
    let details: Vec<PrivateDetail> =
        PrivateDetail::ALL.into_iter().filter(|detail| details.contains(detail)).collect();
    if item.details.as_ref() == Some(&details) {
        return Ok(());
    }
    let sealed = keys.seal(Ring::Operations, DETAILS, id, &details)?;
    diesel::update(items::table.find(id)).set(items::sealed_details.eq(sealed)).execute(tx.c)?;
    Entry::by(&actor.id, "item.details_marked").in_case(&keys).about(id).record(tx)?;
    let (case, _) = case::find_for(tx, actor, &item.case_id)?;
    let finds_her = details.iter().any(|it| matches!(it, PrivateDetail::Home | PrivateDetail::School));
    if finds_her && case.safety.address != Answer::Yes {
        is_exposed(tx, actor, case)
    } else {
        notice::draft::rewrite_unedited(tx, &keys, &case)
    }
}

/// The answer to the safety question on address and school becomes *yes*; drafts are written again.
fn is_exposed(tx: &mut Tx<'_>, actor: &Actor, case: Case) -> Result<()> {
    let mut safety = case.safety;
    safety.address = Answer::Yes;
    let known = Known {
        person_shown: case.person_shown,
        language: case.language,
        facts: case.facts,
        person: case.person,
        safety,
    };
    case::update(tx, actor, &case.id, case.version, &known)
}

/// What was written down of a link; none while nobody said.
pub(super) fn open(keys: &CaseKeys, id: &Id, sealed: Option<&Sealed>) -> Result<Option<Vec<PrivateDetail>>> {
    sealed.map(|sealed| keys.open(Ring::Operations, DETAILS, id, sealed)).transpose()
}
