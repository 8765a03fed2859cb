//! The open spells of a question, read one by one: each is right-censored now, or when last seen.

use super::group::Gathering;
use super::survival::{Wait, float};
use super::{Period, Question, month};
use crate::db::Utc;
use crate::db::schema::spells;
use crate::error::Result;
use crate::model::Tx;
use crate::model::spell::{Spell, Standing};
use chrono::{Days, NaiveDate};
use diesel::prelude::*;

/// Adds the open spells of a period.
pub(super) fn gather(
    tx: &mut Tx<'_>,
    question: &Question,
    period: Period,
    gathering: &mut Gathering,
) -> Result<()> {
    let now = tx.now;
    for spell in spells(tx, period, question.platform.as_deref())? {
        let key = question.group(period, question.value(&spell), month(spell.asked_at));
        let (waits, counts) = gathering.group(key);
        counts.links += 1;
        counts.open += 1;
        match spell.standing {
            Standing::BlockedHere => counts.blocked_here += 1,
            Standing::Private => counts.private += 1,
            Standing::Unsure => counts.unsure += 1,
            Standing::Unseen | Standing::Up | Standing::Absent => {}
        }
        if spell.recipients > 1 {
            counts.several += 1;
        }
        if let Some(wait) = spell.wait(question.clock, now) {
            let minutes = float(u64::try_from(wait.minutes).unwrap_or_default());
            waits.push(Wait::new(minutes, wait.ended));
        }
    }
    Ok(())
}

/// The open spells that were asked about in a period.
pub(super) fn spells(tx: &mut Tx<'_>, period: Period, platform: Option<&str>) -> Result<Vec<Spell>> {
    let mut query = spells::table.filter(spells::ended_at.is_null()).into_boxed();
    let (from, to) = days_around(period);
    if let Some(from) = from {
        query = query.filter(spells::asked_at.ge(from));
    }
    if let Some(to) = to {
        query = query.filter(spells::asked_at.lt(to));
    }
    if let Some(platform) = platform {
        query = query.filter(spells::platform.eq(platform));
    }
    let mut open: Vec<Spell> = query.select(Spell::as_select()).load(tx.c)?;
    open.retain(|spell| period.holds(month(spell.asked_at)));
    Ok(open)
}

/// The moments around a period, with a day more on both sides: the month is that of Brussels.
pub(super) fn days_around(period: Period) -> (Option<Utc>, Option<Utc>) {
    let from = first_day(period.from).and_then(|day| day.checked_sub_days(Days::new(1)));
    let to = first_day(period.to + 1).and_then(|day| day.checked_add_days(Days::new(1)));
    (from.map(midnight), to.map(midnight))
}

fn first_day(month: i64) -> Option<NaiveDate> {
    let year = i32::try_from(month.div_euclid(12)).ok()?;
    let month = u32::try_from(month.rem_euclid(12)).ok()?;
    NaiveDate::from_ymd_opt(year, month + 1, 1)
}

fn midnight(day: NaiveDate) -> Utc {
    Utc::from(day.and_time(chrono::NaiveTime::MIN).and_utc())
}
