//! The only place that asks the time; tests set it.

use chrono::{DateTime, Duration, SubsecRound, Utc};
use std::sync::{Arc, Mutex, PoisonError};

/// Where the time comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still until somebody moves it.
    Set(Arc<Mutex<DateTime<Utc>>>),
}

impl Clock {
    /// A clock that stands at `at`.
    #[must_use]
    pub fn set_to(at: DateTime<Utc>) -> Self {
        Self::Set(Arc::new(Mutex::new(at)))
    }

    /// Now, in UTC, cut to microseconds: both engines keep that much.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the only place that asks the time")]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now().trunc_subsecs(6),
            Self::Set(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Moves a set clock forward. The machine's clock does not move.
    pub fn forward(&self, by: Duration) {
        if let Self::Set(at) = self {
            let mut at = at.lock().unwrap_or_else(PoisonError::into_inner);
            *at += by;
        }
    }
}

/// How long an hour of the follow-up lasts: an hour, or less in the demo, where the page says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    hour: Duration,
}

impl Pace {
    /// An hour lasts an hour.
    #[must_use]
    pub fn real() -> Self {
        Self { hour: Duration::hours(1) }
    }

    /// An hour lasts `hour`.
    #[must_use]
    pub fn with_hour(hour: Duration) -> Self {
        Self { hour }
    }

    /// So many hours of follow-up.
    #[must_use]
    pub fn hours(self, hours: i32) -> Duration {
        self.hour * hours
    }

    /// So many days of follow-up.
    #[must_use]
    pub fn days(self, days: i32) -> Duration {
        self.hour * (24 * days)
    }

    /// The length of an hour when it is not an hour.
    #[must_use]
    pub fn shortened(self) -> Option<Duration> {
        if self == Self::real() { None } else { Some(self.hour) }
    }
}
