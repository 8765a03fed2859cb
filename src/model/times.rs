//! Response times: how long is waited by each of four clocks, with what is still open counted as
//! right-censored. Counted from the spells alone: the closed ones from their sums, the open ones one by
//! one, so that the cost grows with the open links only.

mod chi_square;
mod closed;
pub mod due;
mod group;
pub mod listed;
pub mod load;
pub mod log_rank;
mod open;
pub mod published;
mod question;
pub mod survival;

pub use group::{Counts, Group};
pub use question::{Period, Question, Split};

use crate::db::Utc;
use crate::error::Result;
use crate::model::person::Role;
use crate::model::spell::sums::month_of;
use crate::model::{Actor, Tx};
use group::Gathering;
use log_rank::{LogRank, log_rank};
use survival::Curve;

/// What a question is answered with.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// The groups that hold something: the periods when two are compared, else the values of the
    /// split, by their key.
    pub groups: Vec<Group>,
    /// All groups as one.
    pub whole: Group,
    /// Whether the groups waited equally long; `None` with fewer than two.
    pub log_rank: Option<LogRank>,
}

/// The figures of a question, for supervisors.
///
/// # Errors
/// When the actor is no supervisor.
pub fn figures(tx: &mut Tx<'_>, actor: &Actor, question: &Question) -> Result<Figures> {
    actor.needs(Role::Supervisor)?;
    count(tx, question)
}

/// The figures of a question, for the command line and the yearly report.
///
/// # Errors
/// When the database refuses.
pub fn count(tx: &mut Tx<'_>, question: &Question) -> Result<Figures> {
    let mut gathering = Gathering::default();
    for period in question.periods() {
        closed::gather(tx, question, period, &mut gathering)?;
        open::gather(tx, question, period, &mut gathering)?;
    }
    let (groups, whole) = gathering.close();
    let curves: Vec<Curve> = groups.iter().map(|group| group.curve.clone()).collect();
    Ok(Figures { groups, whole, log_rank: log_rank(&curves) })
}

/// The month of a moment in Brussels: year × 12 + month − 1.
#[must_use]
pub fn month(at: Utc) -> i64 {
    month_of(at)
}

/// A month as people and machines write it: `2026-03`.
#[must_use]
pub fn month_key(month: i64) -> String {
    format!("{:04}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1)
}

/// The month that is written `2026-03`; `None` for anything else.
#[must_use]
pub fn month_by_key(key: &str) -> Option<i64> {
    let (year, month) = key.split_once('-')?;
    let is_plain =
        |part: &str, digits| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = is_plain(year, 4) && is_plain(month, 2);
    let (year, month): (i64, i64) = (year.parse().ok()?, month.parse().ok()?);
    (is_plain && (1..=12).contains(&month) && year > 0).then_some(year * 12 + month - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_read_as_it_is_written() {
        for key in ["2026-01", "2026-12", "1999-07"] {
            assert_eq!(month_by_key(key).map(month_key).as_deref(), Some(key));
        }
        for wrong in ["2026", "2026-13", "2026-00", "26-01", "2026-1", "+026-01", "", "2026-01-01"] {
            assert_eq!(month_by_key(wrong), None, "{wrong}");
        }
    }
}
