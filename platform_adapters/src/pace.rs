//! How much an interface takes, as its platform publishes it.

/// A quota in units of the platform's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Units for a day.
    pub units_a_day: i64,
    /// Units that one notice costs.
    pub units_a_notice: i64,
}

impl Pace {
    /// How many notices a day the whole quota is good for.
    #[must_use]
    pub fn notices_a_day(self) -> i64 {
        self.units_a_day.checked_div(self.units_a_notice).unwrap_or(0)
    }
}
