//! Mandates: somebody asked the organisation to act in her name. Needed where the law gives a right
//! to the person shown, or to a body that she mandated (Articles 53 and 86 of Regulation (EU)
//! 2022/2065; their wording was not checked).

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::mandates;
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::{Actor, Tx, case, police};
use chrono::NaiveDate;
use chrono_tz::Europe::Brussels;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

const DETAIL: &str = "mandates.detail";

crate::text_enum! {
    /// Who gave it: a role, never a name.
    Giver {
        /// The person shown.
        Shown = "shown",
        /// Her or his legal representative.
        Representative = "representative",
        /// An heir.
        Heir = "heir",
    }
}

crate::text_enum! {
    /// What it covers.
    Scope {
        /// Complaints in the name of the person: to platforms (Article 20) and to the coordinator
        /// for digital services (Article 53).
        Complaint = "complaint",
        /// Out-of-court dispute settlement in the name of the person (Article 21).
        Dispute = "dispute",
        /// Requests under the TAKE IT DOWN Act of the United States.
        UsRequest = "us_request",
    }
}

/// What is sealed of a mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// Who gave it.
    pub giver: Giver,
    /// What it covers; at least one.
    pub scopes: Vec<Scope>,
    /// The day it was signed.
    pub given_on: NaiveDate,
    /// Its last day; none when it names none.
    pub until: Option<NaiveDate>,
    /// Where the signed paper is kept; may be empty.
    pub kept_at: String,
}

/// A mandate, opened.
#[derive(Clone, Debug)]
pub struct Mandate {
    /// The key.
    pub id: Id,
    /// Who, what, until when.
    pub detail: Detail,
    /// Who wrote it down.
    pub recorded_by: Id,
    /// When it was taken back, when it was.
    pub ended_at: Option<Utc>,
}

impl Mandate {
    /// Whether it was in force at a moment, by the days of the desk.
    #[must_use]
    pub fn covers(&self, at: Utc) -> bool {
        let day = day_of(at);
        let has_begun = self.detail.given_on <= day;
        let is_over = self.detail.until.is_some_and(|until| until < day);
        let was_taken_back = self.ended_at.is_some_and(|ended| ended <= at);
        has_begun && !is_over && !was_taken_back
    }
}

/// The mandates of a case, the newest first.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Mandate>> {
    let rows: Vec<(Id, Sealed, Id, Option<Utc>)> = mandates::table
        .filter(mandates::case_id.eq(keys.case()))
        .order((mandates::recorded_at.desc(), mandates::id.desc()))
        .select((mandates::id, mandates::sealed_detail, mandates::recorded_by, mandates::ended_at))
        .load(tx.c)?;
    rows.into_iter()
        .map(|(id, sealed, recorded_by, ended_at)| {
            let detail = keys.open(Ring::Operations, DETAIL, &id, &sealed)?;
            Ok(Mandate { id, detail, recorded_by, ended_at })
        })
        .collect()
}

/// Refuses what needs a mandate when none with this scope was in force at that moment.
///
/// # Errors
/// [`Error::Refused`].
pub fn needs(tx: &mut Tx<'_>, keys: &CaseKeys, scope: Scope, at: Utc) -> Result<()> {
    let is_given = of_case(tx, keys)?.iter().any(|one| one.covers(at) && one.detail.scopes.contains(&scope));
    if is_given { Ok(()) } else { Err(Error::Refused("mandate-missing")) }
}

/// Writes a mandate down.
///
/// # Errors
/// [`Error::Invalid`] without a scope, for a day ahead, or an end before its beginning.
pub fn give(tx: &mut Tx<'_>, actor: &Actor, case_id: &Id, detail: &Detail) -> Result<()> {
    let (_, keys) = case::find_for(tx, actor, case_id)?;
    let detail = Detail { kept_at: police::words("kept_at", &detail.kept_at)?, ..detail.clone() };
    if detail.scopes.is_empty() {
        return Err(Error::invalid("scope", "mandate-scope"));
    }
    if detail.given_on > day_of(tx.now) {
        return Err(Error::invalid("given_on", "moment-ahead"));
    }
    if detail.until.is_some_and(|until| until < detail.given_on) {
        return Err(Error::invalid("until", "mandate-until"));
    }
    let id = Id::new();
    diesel::insert_into(mandates::table)
        .values((
            mandates::id.eq(&id),
            mandates::case_id.eq(case_id),
            mandates::sealed_detail.eq(keys.seal(Ring::Operations, DETAIL, &id, &detail)?),
            mandates::recorded_by.eq(&actor.id),
            mandates::recorded_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "mandate.recorded").in_case(&keys).about(&id).record(tx)
}

/// Writes down that it was taken back. What was asked before stays asked. The case.
///
/// # Errors
/// [`Error::Refused`] when that was written down already.
pub fn end(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Id> {
    let (case_id, ended): (Id, Option<Utc>) =
        mandates::table.find(id).select((mandates::case_id, mandates::ended_at)).first(tx.c)?;
    let (_, keys) = case::find_for(tx, actor, &case_id)?;
    if ended.is_some() {
        return Err(Error::Refused("mandate-ended"));
    }
    diesel::update(mandates::table.find(id))
        .set((mandates::ended_by.eq(&actor.id), mandates::ended_at.eq(tx.now)))
        .execute(tx.c)?;
    Entry::by(&actor.id, "mandate.ended").in_case(&keys).about(id).record(tx)?;
    Ok(case_id)
}

fn day_of(at: Utc) -> NaiveDate {
    at.time().with_timezone(&Brussels).date_naive()
}
