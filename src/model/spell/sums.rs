//! The sums of closed spells: how many waits of each length, by month of asking and one dimension. With them
//! the figures of any number of closed links cost no more than their lengths; open ones are read one by one.

use super::{Clock, Ending, Spell};
use crate::db::schema::{spell_sums, spells};
use crate::db::{Utc, forks};
use crate::error::Result;
use crate::model::Tx;
use crate::text_enum;
use chrono::Datelike;
use diesel::prelude::*;
use std::collections::HashMap;

text_enum! {
    /// By what the figures can be split.
    Dimension {
        /// By platform.
        Platform = "platform",
        /// By the door of the first notice.
        Door = "door",
        /// By kind of content.
        Keyword = "keyword",
        /// By who is shown.
        Age = "age",
        /// By language of the notice.
        Language = "language",
        /// By severity of the case.
        Severity = "severity",
    }
}

impl Dimension {
    /// The value of a spell in this dimension.
    #[must_use]
    pub fn of(self, spell: &Spell) -> &str {
        match self {
            Self::Platform => &spell.platform,
            Self::Door => &spell.door,
            Self::Keyword => &spell.keyword,
            Self::Age => spell.age.key(),
            Self::Language => &spell.language,
            Self::Severity => &spell.severity,
        }
    }
}

text_enum! {
    /// What is counted of closed spells besides the waits of the four clocks.
    Count {
        /// Seen gone after the notice.
        Gone = "count_gone",
        /// Seen gone after the notice, without any answer until then.
        GoneUnanswered = "count_gone_unanswered",
        /// Gone before anything was asked.
        GoneBefore = "count_gone_before",
        /// Ended by itself.
        Expired = "count_expired",
        /// Set aside.
        Dropped = "count_dropped",
        /// Came back later.
        Returned = "count_returned",
        /// Several recipients were told.
        Several = "count_several",
    }
}

/// The platform of sums over all of them.
pub const ALL_PLATFORMS: &str = "";

/// One sum: `events` waits of this length came to their end, `censored` did not.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Queryable, Selectable, Insertable)]
#[diesel(table_name = spell_sums)]
pub struct Sum {
    /// Month of asking in Brussels: year × 12 + month − 1.
    pub month: i64,
    /// The key of a [`Dimension`].
    pub dimension: String,
    /// The value in that dimension.
    pub value: String,
    /// The platform's key, or [`ALL_PLATFORMS`].
    pub platform: String,
    /// The key of a [`Clock`] or of a [`Count`].
    pub figure: String,
    /// The length for a clock, 0 for a count.
    pub minutes: i64,
    /// How many came to their end; the count itself.
    pub events: i64,
    /// How many are right-censored.
    pub censored: i64,
}

/// The month of a moment in Brussels: year × 12 + month − 1.
#[must_use]
pub fn month_of(at: Utc) -> i64 {
    let day = at.time().with_timezone(&chrono_tz::Europe::Brussels);
    i64::from(day.year()) * 12 + i64::from(day.month0())
}

/// The counts that a closed spell adds to.
fn counts(spell: &Spell) -> Vec<Count> {
    let mut counts = Vec::new();
    match spell.ending {
        Some(Ending::Gone) => {
            counts.push(Count::Gone);
            let gone_at = spell.gone_at.unwrap_or(spell.asked_at);
            if spell.acknowledged_at.is_none_or(|at| at > gone_at) {
                counts.push(Count::GoneUnanswered);
            }
        }
        Some(Ending::GoneBefore) => counts.push(Count::GoneBefore),
        Some(Ending::Expired) => counts.push(Count::Expired),
        Some(Ending::Dropped) => counts.push(Count::Dropped),
        None => {}
    }
    if spell.returned_at.is_some() {
        counts.push(Count::Returned);
    }
    if spell.recipients > 1 {
        counts.push(Count::Several);
    }
    counts
}

/// The sums that one closed spell adds to, each with one event or one censored wait. None while it is open.
fn sums_of(spell: &Spell) -> Vec<Sum> {
    let Some(ended_at) = spell.ended_at else { return Vec::new() };
    let mut figures: Vec<(&str, i64, i64, i64)> = Vec::new();
    for clock in Clock::ALL {
        if let Some(wait) = spell.wait(*clock, ended_at) {
            let events = i64::from(wait.ended);
            figures.push((clock.key(), wait.minutes, events, 1 - events));
        }
    }
    figures.extend(counts(spell).into_iter().map(|count| (count.key(), 0, 1, 0)));
    let month = month_of(spell.asked_at);
    let mut sums = Vec::new();
    for dimension in Dimension::ALL {
        for platform in [ALL_PLATFORMS, &spell.platform] {
            for (figure, minutes, events, censored) in &figures {
                sums.push(Sum {
                    month,
                    dimension: dimension.key().to_owned(),
                    value: dimension.of(spell).to_owned(),
                    platform: platform.to_owned(),
                    figure: (*figure).to_owned(),
                    minutes: *minutes,
                    events: *events,
                    censored: *censored,
                });
            }
        }
    }
    sums
}

/// Adds a closed spell to the sums, or takes it out with `times` −1.
pub(super) fn add(tx: &mut Tx<'_>, spell: &Spell, times: i64) -> Result<()> {
    for sum in sums_of(spell) {
        let key = (
            sum.dimension.as_str(),
            sum.platform.as_str(),
            sum.month,
            sum.figure.as_str(),
            sum.value.as_str(),
            sum.minutes,
        );
        forks::add_spell_sum(tx.c, key, sum.events * times, sum.censored * times)?;
    }
    Ok(())
}

/// Every sum.
///
/// # Errors
/// When the database refuses.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Sum>> {
    Ok(spell_sums::table.select(Sum::as_select()).load(tx.c)?)
}

/// Counts all sums anew from the spells: for a check, and after spells were written in bulk.
///
/// # Errors
/// When the database refuses.
pub fn rebuild(tx: &mut Tx<'_>) -> Result<()> {
    let mut totals: HashMap<Sum, (i64, i64)> = HashMap::new();
    let closed = spells::table.filter(spells::ended_at.is_not_null()).select(Spell::as_select());
    for spell in closed.load_iter::<Spell, diesel::connection::DefaultLoadingMode>(tx.c)? {
        for mut sum in sums_of(&spell?) {
            let (events, censored) = (sum.events, sum.censored);
            (sum.events, sum.censored) = (0, 0);
            let total = totals.entry(sum).or_default();
            total.0 += events;
            total.1 += censored;
        }
    }
    diesel::delete(spell_sums::table).execute(tx.c)?;
    for (mut sum, (events, censored)) in totals {
        (sum.events, sum.censored) = (events, censored);
        diesel::insert_into(spell_sums::table).values(&sum).execute(tx.c)?;
    }
    Ok(())
}
