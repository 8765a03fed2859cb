//! The quiet hours of the house: mail to staff waits until they end. Notices to platforms know none.

use crate::db::Utc;
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx, calendar, setting};
use chrono::NaiveTime;
use chrono_tz::Europe::Brussels;
use serde::{Deserialize, Serialize};

const SETTING: &str = "staff_mail.quiet";

/// When mail to staff waits, on the clock in Brussels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// From when on; with the same end there are no quiet hours.
    pub from: NaiveTime,
    /// Until when; earlier than `from`: on the next day.
    pub to: NaiveTime,
    /// Whether weekends and public holidays are quiet all day.
    pub free_days: bool,
}

impl Default for Quiet {
    /// From ten in the evening until seven in the morning.
    fn default() -> Self {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        Self { from: hour(22), to: hour(7), free_days: false }
    }
}

impl Quiet {
    /// Whether mail waits at this moment.
    ///
    /// # Errors
    /// As [`calendar::is_free`].
    pub fn holds(&self, now: Utc) -> Result<bool> {
        let local = now.time().with_timezone(&Brussels);
        let at = local.time();
        let in_hours = if self.from <= self.to {
            self.from <= at && at < self.to
        } else {
            at >= self.from || at < self.to
        };
        Ok(in_hours || (self.free_days && calendar::is_free(local.date_naive())?))
    }
}

/// The quiet hours that hold.
///
/// # Errors
/// When what is stored cannot be read.
pub fn of(tx: &mut Tx<'_>) -> Result<Quiet> {
    match setting::get(tx, SETTING)? {
        Some(text) => serde_json::from_str(&text).map_err(Error::internal),
        None => Ok(Quiet::default()),
    }
}

/// Sets the quiet hours of the house.
///
/// # Errors
/// When the actor is no supervisor.
pub fn set(tx: &mut Tx<'_>, actor: &Actor, quiet: Quiet) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let text = serde_json::to_string(&quiet).map_err(Error::internal)?;
    setting::set(tx, SETTING, &text)?;
    Entry::by(&actor.id, "staff_mail.quiet_set").record(tx)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn at(text: &str) -> Utc {
        DateTime::parse_from_rfc3339(text).unwrap().with_timezone(&chrono::Utc).into()
    }

    #[test]
    fn the_night_lies_around_midnight_also_when_the_clock_changes() {
        let night = Quiet::default();
        for (moment, holds) in [
            ("2026-11-03T21:59:00+01:00", false),
            ("2026-11-03T22:00:00+01:00", true),
            ("2026-11-04T06:59:00+01:00", true),
            ("2026-11-04T07:00:00+01:00", false),
            // In summer Brussels is two hours ahead of UTC, from the night of 29 March 2026 on.
            ("2026-03-29T04:59:00Z", true),
            ("2026-03-29T05:00:00Z", false),
            ("2026-03-28T05:30:00Z", true),
            ("2026-10-25T05:30:00Z", true),
            ("2026-10-25T06:00:00Z", false),
        ] {
            assert_eq!(night.holds(at(moment)).unwrap(), holds, "{moment}");
        }
    }

    #[test]
    fn free_days_are_quiet_where_the_house_says_so_and_no_hours_are_no_hours() {
        let hours = NaiveTime::from_hms_opt(0, 0, 0).unwrap();
        let never = Quiet { from: hours, to: hours, free_days: false };
        let free = Quiet { free_days: true, ..never };
        let noon = |day: &str| at(&format!("{day}T12:00:00+01:00"));
        for (day, is_free) in [("2026-11-11", true), ("2026-11-14", true), ("2026-11-12", false)] {
            assert_eq!(free.holds(noon(day)).unwrap(), is_free, "{day}");
            assert!(!never.holds(noon(day)).unwrap());
        }
    }
}
