//! When a link is looked at: after asking 1 h, 6 h, 24 h, then daily; after gone 1, 7, 30, 90 days.

use super::ItemState;
use crate::clock::Pace;
use crate::db::{Id, Utc, schema::items};
use crate::error::Result;
use crate::model::Tx;
use crate::model::job::{self, JobKind};
use chrono::Duration;
use diesel::prelude::*;

const AFTER_ASKING_HOURS: [i32; 3] = [1, 6, 24];
const AFTER_GONE_DAYS: [i32; 4] = [1, 7, 30, 90];
const DAY_HOURS: i32 = 24;
/// Two looks must be at least this far apart before both together mean *gone*.
pub const AGREEING_LOOKS_HOURS: i32 = 1;

/// The span that two agreeing looks need.
#[must_use]
pub fn agreeing_span(pace: Pace) -> Duration {
    pace.hours(AGREEING_LOOKS_HOURS)
}

/// When to look next.
///
/// `asked_at` is when the notice left, `gone_at` when it was seen gone, `gone_since` when a first
/// look found it gone. `None`: never again.
#[must_use]
pub fn next(
    state: ItemState,
    asked_at: Option<Utc>,
    gone_at: Option<Utc>,
    gone_since: Option<Utc>,
    now: Utc,
    pace: Pace,
) -> Option<Utc> {
    if matches!(state, ItemState::Dropped | ItemState::Expired) {
        return None;
    }
    if state == ItemState::Gone {
        let gone_at = gone_at.unwrap_or(now);
        return AFTER_GONE_DAYS.iter().map(|days| gone_at + pace.days(*days)).find(|at| *at > now);
    }
    if let Some(since) = gone_since {
        let span = agreeing_span(pace);
        // When the second look could not tell, the third comes an hour later and not at once.
        return Some(if since + span > now { since + span } else { now + span });
    }
    let daily = now + pace.hours(DAY_HOURS);
    match asked_at {
        Some(asked_at) => Some(
            AFTER_ASKING_HOURS
                .iter()
                .map(|hours| asked_at + pace.hours(*hours))
                .find(|at| *at > now)
                .unwrap_or(daily),
        ),
        None => Some(daily),
    }
}

/// Writes down when a link is looked at next and plans the job.
///
/// # Errors
/// When the database refuses.
pub fn plan(tx: &mut Tx<'_>, item: &Id, at: Option<Utc>) -> Result<()> {
    diesel::update(items::table.find(item)).set(items::next_look_at.eq(at)).execute(tx.c)?;
    match at {
        Some(at) => job::plan(tx, JobKind::CheckItem, item, at),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn looks_follow_the_table() {
        let pace = Pace::real();
        let start = Utc::from(chrono::Utc.with_ymd_and_hms(2026, 3, 12, 9, 0, 0).unwrap());
        let asked = |now| next(ItemState::Asked, Some(start), None, None, now, pace);
        assert_eq!(asked(start), Some(start + Duration::hours(1)));
        assert_eq!(asked(start + Duration::hours(1)), Some(start + Duration::hours(6)));
        assert_eq!(asked(start + Duration::hours(6)), Some(start + Duration::hours(24)));
        assert_eq!(asked(start + Duration::hours(24)), Some(start + Duration::hours(48)));
        let gone = |now| next(ItemState::Gone, Some(start), Some(start), None, now, pace);
        assert_eq!(gone(start), Some(start + Duration::days(1)));
        assert_eq!(gone(start + Duration::days(30)), Some(start + Duration::days(90)));
        assert_eq!(gone(start + Duration::days(90)), None);
        assert_eq!(next(ItemState::Dropped, None, None, None, start, pace), None);
        let suspected = next(ItemState::Asked, Some(start), None, Some(start), start, pace);
        assert_eq!(suspected, Some(start + Duration::hours(1)));
        let late = start + Duration::minutes(70);
        let again = next(ItemState::Asked, Some(start), None, Some(start), late, pace);
        assert_eq!(again, Some(late + Duration::hours(1)));
        assert_eq!(next(ItemState::Expired, Some(start), None, None, start, pace), None);
    }
}
