//! Units that an account may spend a day, counted by the platform's own day.

use super::{find, interface};
use crate::db::{Id, Utc, schema::connections};
use crate::error::Result;
use crate::model::Tx;
use chrono::{Days, Duration, NaiveDate, NaiveTime, TimeZone};
use diesel::prelude::*;
use platform_adapters::Interface;

/// The platform's day at a moment.
#[must_use]
pub fn day(interface: &Interface, at: Utc) -> NaiveDate {
    at.time().with_timezone(&zone(interface)).date_naive()
}

fn zone(interface: &Interface) -> chrono_tz::Tz {
    interface.day_zone.parse().unwrap_or(chrono_tz::UTC)
}

/// Counts what is spent before it is spent. `None` when it fits; else how long until the day ends.
///
/// # Errors
/// When the database refuses.
pub fn spend(tx: &mut Tx<'_>, id: &Id, units: i64) -> Result<Option<Duration>> {
    let connection = find(tx, id)?;
    let interface = interface(&connection.platform)?;
    let spent = connection.units_today + units;
    if spent > interface.units_a_day {
        return Ok(Some(until_next_day(interface, tx.now)));
    }
    diesel::update(connections::table.find(id))
        .set((connections::units_day.eq(day(interface, tx.now).to_string()), connections::units.eq(spent)))
        .execute(tx.c)?;
    Ok(None)
}

fn until_next_day(interface: &Interface, now: Utc) -> Duration {
    let tomorrow = day(interface, now).checked_add_days(Days::new(1));
    let start = tomorrow
        .and_then(|day| zone(interface).from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest());
    match start {
        Some(start) => (start.with_timezone(&chrono::Utc) - now.time()).max(Duration::minutes(1)),
        None => Duration::days(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform_adapters::by_key;

    #[test]
    fn the_day_is_the_platforms_own() {
        let interface = by_key("youtube").unwrap().interface().unwrap();
        let at = |hour| Utc::from(chrono::Utc.with_ymd_and_hms(2026, 11, 2, hour, 30, 0).unwrap());
        assert_eq!(day(interface, at(7)), NaiveDate::from_ymd_opt(2026, 11, 1).unwrap());
        assert_eq!(day(interface, at(8)), NaiveDate::from_ymd_opt(2026, 11, 2).unwrap());
        assert_eq!(until_next_day(interface, at(7)), Duration::minutes(30));
        assert_eq!(until_next_day(interface, at(8)), Duration::minutes(23 * 60 + 30));
    }
}
