//! The police of a case: when they were informed, what waits for them, and the record for them.
//!
//! Nothing here informs anybody: a person does, by the usual way, and writes it down.

pub mod evidence;
pub mod hold;

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::police_reports;
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::notice::draft;
use crate::model::{Actor, Tx, case};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

const DETAIL: &str = "police_reports.detail";
/// Longest station, reference or remark, in characters.
pub(in crate::model) const LONGEST_CHARS: usize = 500;

/// What the police were told of, and where; sealed with the operations key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// The station or unit.
    pub station: String,
    /// The number of the official report or another reference; may be empty.
    pub reference: String,
    /// A remark; may be empty.
    pub remark: String,
}

/// One time the police were informed.
#[derive(Clone, Debug)]
pub struct Informed {
    /// The key.
    pub id: Id,
    /// Station and reference.
    pub detail: Detail,
    /// When they were informed.
    pub at: Utc,
    /// Who wrote it down.
    pub recorded_by: Id,
    /// When that was.
    pub recorded_at: Utc,
}

/// Every time the police were informed of a case, the newest first.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Informed>> {
    let rows: Vec<(Id, Sealed, Utc, Id, Utc)> = police_reports::table
        .filter(police_reports::case_id.eq(keys.case()))
        .order((police_reports::informed_at.desc(), police_reports::id.desc()))
        .select((
            police_reports::id,
            police_reports::sealed_detail,
            police_reports::informed_at,
            police_reports::recorded_by,
            police_reports::recorded_at,
        ))
        .load(tx.c)?;
    rows.into_iter()
        .map(|(id, sealed, at, recorded_by, recorded_at)| {
            let detail = keys.open(Ring::Operations, DETAIL, &id, &sealed)?;
            Ok(Informed { id, detail, at, recorded_by, recorded_at })
        })
        .collect()
}

/// Writes down that the police were informed.
///
/// # Errors
/// [`Error::Invalid`] without a station, or when the moment lies ahead.
pub fn inform(tx: &mut Tx<'_>, actor: &Actor, case_id: &Id, at: Utc, detail: &Detail) -> Result<()> {
    let (case, keys) = case::find_for(tx, actor, case_id)?;
    if at > tx.now {
        return Err(Error::invalid("informed_at", "moment-ahead"));
    }
    let detail = Detail {
        station: words("station", &detail.station)?,
        reference: words("reference", &detail.reference)?,
        remark: words("remark", &detail.remark)?,
    };
    if detail.station.is_empty() {
        return Err(Error::invalid("station", "empty"));
    }
    let id = Id::new();
    diesel::insert_into(police_reports::table)
        .values((
            police_reports::id.eq(&id),
            police_reports::case_id.eq(case_id),
            police_reports::sealed_detail.eq(keys.seal(Ring::Operations, DETAIL, &id, &detail)?),
            police_reports::informed_at.eq(at),
            police_reports::recorded_by.eq(&actor.id),
            police_reports::recorded_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    // A draft that tells of a threat to life says that the police know.
    draft::rewrite_unedited(tx, &keys, &case)?;
    Entry::by(&actor.id, "police.informed").in_case(&keys).about(&id).record(tx)
}

/// Words of a field without blanks around them.
pub(in crate::model) fn words(field: &'static str, text: &str) -> Result<String> {
    let text = text.trim().replace("\r\n", "\n");
    if text.chars().count() > LONGEST_CHARS {
        return Err(Error::invalid(field, "police-long"));
    }
    Ok(text)
}
