//! The four clocks of a spell and the waits they give.

use super::{Ending, Spell, Standing};
use crate::db::Utc;
use crate::text_enum;
use chrono::Duration;

text_enum! {
    /// What is waited for, from the moment the notice left.
    Clock {
        /// The first confirmation, by a machine or a person.
        Acknowledged = "acknowledged",
        /// The first answer that a person seems to have written.
        Answered = "answered",
        /// The first decision.
        Decided = "decided",
        /// Seen gone. The upper bound: the first look that found it gone.
        Gone = "gone",
    }
}

/// How long was waited, and whether it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Minutes, rounded up as [`minutes_up`] does.
    pub minutes: i64,
    /// Whether what was waited for came; otherwise the wait is right-censored.
    pub ended: bool,
}

const HOUR_MIN: i64 = 60;
const DAY_MIN: i64 = 24 * HOUR_MIN;

/// A length in minutes, rounded up: to the minute in the first hour, to five minutes in the first day, to the
/// hour in the first 28 days, to the day beyond. Up, so that no platform looks quicker than it was.
#[must_use]
pub fn minutes_up(length: Duration) -> i64 {
    const MINUTE_MS: i64 = 60_000;
    let length_ms = length.num_milliseconds().max(0);
    let minutes = length_ms.div_euclid(MINUTE_MS) + i64::from(length_ms.rem_euclid(MINUTE_MS) > 0);
    let step = if minutes <= HOUR_MIN {
        1
    } else if minutes <= DAY_MIN {
        5
    } else if minutes <= 28 * DAY_MIN {
        HOUR_MIN
    } else {
        DAY_MIN
    };
    minutes.div_euclid(step) * step + if minutes.rem_euclid(step) > 0 { step } else { 0 }
}

impl Spell {
    /// The wait by one clock; none for a link that was gone before anything was asked.
    ///
    /// A link that nobody can tell any more, that was set aside or that ended by itself is followed until it
    /// was last seen. For an answer nobody waits longer than the spell lasts.
    #[must_use]
    pub fn wait(&self, clock: Clock, now: Utc) -> Option<Wait> {
        if self.ending == Some(Ending::GoneBefore) {
            return None;
        }
        let came_at = match clock {
            Clock::Acknowledged => self.acknowledged_at,
            Clock::Answered => self.answered_at,
            Clock::Decided => self.decided_at,
            Clock::Gone => self.gone_at.filter(|_| self.ending == Some(Ending::Gone)),
        };
        let until = came_at.unwrap_or_else(|| self.followed_until(clock, now));
        Some(Wait { minutes: minutes_up(until - self.asked_at), ended: came_at.is_some() })
    }

    fn followed_until(&self, clock: Clock, now: Utc) -> Utc {
        match self.ended_at {
            Some(ended_at) => ended_at,
            None if clock == Clock::Gone && self.standing == Standing::Unsure => {
                self.seen_at.unwrap_or(self.asked_at).max(self.asked_at)
            }
            None => now,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_rounded_up_and_coarser_the_longer_they_are() {
        let up = |seconds| minutes_up(Duration::seconds(seconds));
        assert_eq!(up(0), 0);
        assert_eq!(up(1), 1);
        assert_eq!(up(60), 1);
        assert_eq!(up(59 * 60 + 1), 60);
        assert_eq!(up(3600 + 1), 65);
        assert_eq!(up(24 * 3600), DAY_MIN);
        assert_eq!(up(24 * 3600 + 1), 25 * HOUR_MIN);
        assert_eq!(up(28 * 86400), 28 * DAY_MIN);
        assert_eq!(up(28 * 86400 + 1), 29 * DAY_MIN);
        assert_eq!(up(-5), 0);
    }

    #[test]
    fn every_whole_hour_of_a_target_is_a_bound_of_the_rounding() {
        for hours in 1..=28 * 24 {
            assert_eq!(minutes_up(Duration::hours(hours)), hours * HOUR_MIN);
        }
    }
}
