//! What stands where against the house's own targets: in time, late, open in time, open late. Never law.

use super::open;
use super::{Period, Question, month};
use crate::db::schema::spell_sums;
use crate::error::Result;
use crate::model::case::Priority;
use crate::model::person::Role;
use crate::model::spell::sums::Dimension;
use crate::model::spell::{Clock, Spell};
use crate::model::{Actor, Tx, target};
use chrono::Duration;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use std::collections::BTreeMap;

const HOUR_MIN: i64 = 60;

/// The four ways of one platform and severity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// The platform's key.
    pub platform: String,
    /// The key of the severity.
    pub severity: String,
    /// The target in hours: ours.
    pub target_hours: i64,
    /// Seen gone within the target.
    pub in_time: u64,
    /// Seen gone after it.
    pub late: u64,
    /// Still open, target not passed.
    pub open_in_time: u64,
    /// Still open, target passed.
    pub open_late: u64,
}

/// The four ways of each platform and severity, links asked about in the period of a question.
///
/// # Errors
/// When the actor is no supervisor.
pub fn of(tx: &mut Tx<'_>, actor: &Actor, question: &Question) -> Result<Vec<Due>> {
    actor.needs(Role::Supervisor)?;
    let mut dues: BTreeMap<(String, String), Due> = BTreeMap::new();
    for (platform, severity, minutes, events) in gone(tx, question.period)? {
        if question.platform.as_ref().is_none_or(|only| *only == platform) {
            let due = entry(tx, &mut dues, platform, severity)?;
            let count = u64::try_from(events).unwrap_or_default();
            if minutes <= due.target_hours * HOUR_MIN {
                due.in_time += count;
            } else {
                due.late += count;
            }
        }
    }
    let now = tx.now;
    for spell in open::spells(tx, question.period, question.platform.as_deref())? {
        let due = entry(tx, &mut dues, spell.platform, spell.severity)?;
        if now - spell.asked_at <= Duration::hours(due.target_hours) {
            due.open_in_time += 1;
        } else {
            due.open_late += 1;
        }
    }
    Ok(dues
        .into_values()
        .filter(|due| due.in_time + due.late + due.open_in_time + due.open_late > 0)
        .collect())
}

/// Whether a link that is gone went within so many hours, as the sums count it.
#[must_use]
pub(super) fn is_in_time(spell: &Spell, target_hours: i64) -> bool {
    // Whatever time it is: a link that is gone has its own end.
    let wait = spell.wait(Clock::Gone, spell.ended_at.unwrap_or(spell.asked_at));
    wait.is_some_and(|wait| wait.ended && wait.minutes <= target_hours * HOUR_MIN)
}

fn entry<'a>(
    tx: &mut Tx<'_>,
    dues: &'a mut BTreeMap<(String, String), Due>,
    platform: String,
    severity: String,
) -> Result<&'a mut Due> {
    let key = (platform, severity);
    if !dues.contains_key(&key) {
        let priority = Priority::by_key(&key.1).unwrap_or(Priority::Normal);
        let due = Due {
            platform: key.0.clone(),
            severity: key.1.clone(),
            target_hours: target::of(tx, &key.0, priority)?,
            ..Due::default()
        };
        dues.insert(key.clone(), due);
    }
    Ok(dues.entry(key).or_default())
}

/// Platform, severity, minutes until gone, and how many.
fn gone(tx: &mut Tx<'_>, period: Period) -> Result<Vec<(String, String, i64, i64)>> {
    let platforms: Vec<&str> = platform_adapters::platforms().iter().map(|platform| platform.key()).collect();
    Ok(spell_sums::table
        .filter(spell_sums::dimension.eq(Dimension::Severity.key()))
        .filter(spell_sums::platform.eq_any(platforms))
        .filter(spell_sums::month.eq_any(period.months(month(tx.now))))
        .filter(spell_sums::figure.eq(Clock::Gone.key()))
        .group_by((spell_sums::platform, spell_sums::value, spell_sums::minutes))
        .select((
            sql::<Text>("platform"),
            sql::<Text>("value"),
            sql::<BigInt>("minutes"),
            sql::<BigInt>("CAST(SUM(events) AS BIGINT)"),
        ))
        .load(tx.c)?)
}
