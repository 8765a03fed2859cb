//! The closed spells of a question, from their sums.

use super::group::Gathering;
use super::survival::{Wait, float};
use super::{Period, Question, Split, month, month_key};
use crate::db::schema::spell_sums;
use crate::error::Result;
use crate::model::Tx;
use crate::model::spell::sums::{ALL_PLATFORMS, Count};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

/// A value or month, a figure, a length in minutes, how many ended and how many did not.
type Row = (String, String, i64, i64, i64);

/// Adds the closed spells of a period.
pub(super) fn gather(
    tx: &mut Tx<'_>,
    question: &Question,
    period: Period,
    gathering: &mut Gathering,
) -> Result<()> {
    let by_month = question.other.is_none() && question.split == Split::Month;
    for (key, figure, minutes, events, censored) in rows(tx, question, period, by_month)? {
        let group = if question.other.is_some() { period.key() } else { key };
        let (waits, counts) = gathering.group(group);
        let counted = |count: i64| u64::try_from(count).unwrap_or_default();
        match Count::by_key(&figure) {
            Some(count) => counts.add(count, counted(events)),
            None => {
                let time = float(counted(minutes));
                waits.push(Wait { time, ended: true, count: counted(events) });
                waits.push(Wait { time, ended: false, count: counted(censored) });
            }
        }
    }
    Ok(())
}

/// The database adds up what is alike, so that a year costs hardly more than a month.
fn rows(tx: &mut Tx<'_>, question: &Question, period: Period, by_month: bool) -> Result<Vec<Row>> {
    let figures: Vec<&str> =
        Count::ALL.iter().map(|count| count.key()).chain(std::iter::once(question.clock.key())).collect();
    let asked = spell_sums::table
        .filter(spell_sums::dimension.eq(question.split.dimension().key()))
        .filter(spell_sums::platform.eq(question.platform.as_deref().unwrap_or(ALL_PLATFORMS)))
        .filter(spell_sums::month.eq_any(period.months(month(tx.now))))
        .filter(spell_sums::figure.eq_any(figures));
    // Added up, a whole number of 64 bits becomes a decimal in PostgreSQL: back to what it was.
    let events = || sql::<BigInt>("CAST(SUM(events) AS BIGINT)");
    let censored = || sql::<BigInt>("CAST(SUM(censored) AS BIGINT)");
    if by_month {
        let rows: Vec<(i64, String, i64, i64, i64)> = asked
            .group_by((spell_sums::month, spell_sums::figure, spell_sums::minutes))
            .select((
                sql::<BigInt>("month"),
                sql::<Text>("figure"),
                sql::<BigInt>("minutes"),
                events(),
                censored(),
            ))
            .load(tx.c)?;
        let named = |(month, figure, minutes, events, censored)| {
            (month_key(month), figure, minutes, events, censored)
        };
        Ok(rows.into_iter().map(named).collect())
    } else {
        Ok(asked
            .group_by((spell_sums::value, spell_sums::figure, spell_sums::minutes))
            .select((
                sql::<Text>("value"),
                sql::<Text>("figure"),
                sql::<BigInt>("minutes"),
                events(),
                censored(),
            ))
            .load(tx.c)?)
    }
}
