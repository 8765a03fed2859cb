//! How long somebody of the staff was on pages of cases today.
//!
//! INHOPE advises to review at most four hours a day (law.md, section 4.5). The time is counted from pages
//! that were opened; a gap counts up to a cap, so that a page left open overnight counts for little. It is a
//! hint for the person and a load for those who plan the rota, never a ranking and never a control.

use crate::db::schema::exposures;
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::person::{self, Role};
use crate::model::{Actor, Tx};
use chrono::Duration;
use diesel::prelude::*;

/// Between two pages at most so much counts.
pub const LONGEST_GAP_MINUTES: i64 = 10;
/// From here on a pause is suggested.
pub const HINT_MINUTES: i64 = 210;
/// The guideline of INHOPE.
pub const GUIDELINE_MINUTES: i64 = 240;

/// The load of one person.
#[derive(Clone, Debug)]
pub struct Load {
    /// The name.
    pub name: String,
    /// Minutes today.
    pub minutes: i64,
    /// Open cases that are theirs.
    pub cases: i64,
}

/// Somebody opened a page of a case.
///
/// # Errors
/// When the database refuses.
pub fn seen(tx: &mut Tx<'_>, person: &Id) -> Result<()> {
    let day = day(tx.now);
    let row: Option<(i64, Utc)> = exposures::table
        .find((person, &day))
        .select((exposures::seconds, exposures::seen_at))
        .first(tx.c)
        .optional()?;
    match row {
        Some((seconds, seen_at)) => {
            let gap = (tx.now - seen_at).clamp(Duration::zero(), Duration::minutes(LONGEST_GAP_MINUTES));
            diesel::update(exposures::table.find((person, &day)))
                .set((exposures::seconds.eq(seconds + gap.num_seconds()), exposures::seen_at.eq(tx.now)))
                .execute(tx.c)?;
        }
        None => {
            diesel::insert_into(exposures::table)
                .values((
                    exposures::person_id.eq(person),
                    exposures::day.eq(&day),
                    exposures::seconds.eq(0_i64),
                    exposures::seen_at.eq(tx.now),
                ))
                .execute(tx.c)?;
        }
    }
    Ok(())
}

/// Minutes of a person today.
///
/// # Errors
/// When the database refuses.
pub fn today(tx: &mut Tx<'_>, person: &Id) -> Result<i64> {
    let seconds: Option<i64> =
        exposures::table.find((person, day(tx.now))).select(exposures::seconds).first(tx.c).optional()?;
    Ok(seconds.unwrap_or(0) / 60)
}

/// The load of everybody who works on cases, by name.
///
/// # Errors
/// When the actor is no supervisor.
pub fn loads(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Load>> {
    use crate::db::schema::cases;
    use crate::model::case::CaseState;
    actor.needs(Role::Supervisor)?;
    let mut loads = Vec::new();
    for person in person::caseworkers(tx)? {
        let open: i64 = cases::table
            .filter(cases::state.eq(CaseState::Open))
            .filter(cases::assigned_to.eq(&person.id))
            .count()
            .get_result(tx.c)?;
        loads.push(Load { minutes: today(tx, &person.id)?, name: person.profile.name, cases: open });
    }
    loads.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(loads)
}

/// The day in Belgium: a night shift begins anew at midnight there.
fn day(now: Utc) -> String {
    now.time().with_timezone(&chrono_tz::Europe::Brussels).date_naive().to_string()
}
