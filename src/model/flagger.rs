//! The status of trusted flagger (Article 22 of Regulation (EU) 2022/2065) and its areas.
//!
//! An administrator enters what the Digital Services Coordinator decided; every entry stays. Only
//! while the status is awarded, has begun and covers the category does a notice say that a trusted
//! flagger files. Otherwise it is a plain notice under Article 16 and says nothing of it.

mod standing;

pub use standing::{NoticeStanding, Why, of_notice, record, recorded, standing};

use crate::db::schema::flagger_decisions;
use crate::db::{Id, Utc};
use crate::error::{Error, FieldError, Result};
use crate::model::event::Entry;
use crate::model::mapping::REASON_CHARS;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use chrono::NaiveDate;
use diesel::prelude::*;
use platform_adapters::law;

const NAME_LONGEST_CHARS: usize = 200;

crate::text_enum! {
    /// What the coordinator's last decision says.
    Status {
        /// The status is awarded.
        Awarded = "awarded",
        /// It is suspended while the coordinator investigates (Article 22(6)).
        Suspended = "suspended",
        /// There is none.
        None = "none",
    }
}

/// What holds, as an administrator entered it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The status.
    pub status: Status,
    /// Who awarded it.
    pub awarded_by: String,
    /// The reference of the decision.
    pub decision: String,
    /// The first day on which it holds; none when it always did.
    pub valid_from: Option<NaiveDate>,
    /// The areas of expertise, as category identifiers; none when they were never entered, which
    /// only the setting of old allows: then every category is taken as in the area.
    pub areas: Option<Vec<String>>,
    /// Why it was entered, who did and when; none for the setting of old.
    pub entered: Option<(String, Id, Utc)>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = flagger_decisions)]
struct Row {
    status: Status,
    awarded_by: Option<String>,
    decision: Option<String>,
    valid_from: Option<String>,
    areas: String,
    reason: String,
    person_id: Id,
    at: Utc,
}

/// What holds now. Until something was entered, the setting `TAKEDOWN_FLAGGER_REFERENCE` counts as
/// a decision without areas.
///
/// # Errors
/// When the database refuses.
pub fn current(tx: &mut Tx<'_>) -> Result<Decision> {
    let entered = history(tx)?.into_iter().next();
    Ok(entered.unwrap_or_else(|| of_setting(tx.rules.flagger_reference.as_deref())))
}

fn of_setting(reference: Option<&str>) -> Decision {
    Decision {
        status: if reference.is_some() { Status::Awarded } else { Status::None },
        awarded_by: String::new(),
        decision: reference.unwrap_or_default().to_owned(),
        valid_from: None,
        areas: None,
        entered: None,
    }
}

/// Everything that was entered, newest first.
///
/// # Errors
/// When the database refuses.
pub fn history(tx: &mut Tx<'_>) -> Result<Vec<Decision>> {
    let rows: Vec<Row> = flagger_decisions::table
        .order((flagger_decisions::at.desc(), flagger_decisions::id.desc()))
        .select(Row::as_select())
        .load(tx.c)?;
    Ok(rows
        .into_iter()
        .map(|row| Decision {
            status: row.status,
            awarded_by: row.awarded_by.unwrap_or_default(),
            decision: row.decision.unwrap_or_default(),
            valid_from: row.valid_from.and_then(|day| day.parse().ok()),
            areas: Some(row.areas.split_whitespace().map(str::to_owned).collect()),
            entered: Some((row.reason, row.person_id, row.at)),
        })
        .collect())
}

/// What an administrator enters.
#[derive(Clone, Debug)]
pub struct NewDecision {
    /// The status.
    pub status: Status,
    /// Who awarded it.
    pub awarded_by: String,
    /// The reference of the decision.
    pub decision: String,
    /// The first day.
    pub valid_from: Option<NaiveDate>,
    /// Category identifiers.
    pub areas: Vec<String>,
    /// Why it is entered.
    pub reason: String,
}

/// Enters a decision.
///
/// # Errors
/// [`Error::Invalid`] when an awarded or suspended status lacks who awarded it, the reference, the
/// day or an area, or when the reason is missing.
pub fn enter(tx: &mut Tx<'_>, actor: &Actor, new: &NewDecision) -> Result<()> {
    actor.needs(Role::Administrator)?;
    check(new)?;
    let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let id = Id::new();
    diesel::insert_into(flagger_decisions::table)
        .values((
            flagger_decisions::id.eq(&id),
            flagger_decisions::status.eq(new.status),
            flagger_decisions::awarded_by.eq(text(&new.awarded_by)),
            flagger_decisions::decision.eq(text(&new.decision)),
            flagger_decisions::valid_from.eq(new.valid_from.map(|day| day.to_string())),
            flagger_decisions::areas.eq(new.areas.join(" ")),
            flagger_decisions::reason.eq(new.reason.trim()),
            flagger_decisions::person_id.eq(&actor.id),
            flagger_decisions::at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "flagger.entered").about(&id).record(tx)
}

fn check(new: &NewDecision) -> Result<()> {
    let mut faults = Vec::new();
    let mut fault = |field, why| faults.push(FieldError { field, why });
    let is_name = |text: &str| (1..=NAME_LONGEST_CHARS).contains(&text.trim().chars().count());
    if new.status != Status::None {
        if !is_name(&new.awarded_by) {
            fault("awarded_by", "flagger-awarded-by");
        }
        if !is_name(&new.decision) {
            fault("decision", "flagger-decision");
        }
        if new.valid_from.is_none() {
            fault("valid_from", "date");
        }
        if new.areas.is_empty() {
            fault("areas", "flagger-areas");
        }
    }
    if new.areas.iter().any(|area| law::category_by_id(area).is_none()) {
        fault("areas", "choice");
    }
    if !REASON_CHARS.contains(&new.reason.trim().chars().count()) {
        fault("reason", "law-reason");
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}
