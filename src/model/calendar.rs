//! The staff's calendar: working hours in Belgium, without weekends and public holidays.
//!
//! It tells how much time the team had, and measures nothing else: harm runs day and night, and
//! platforms work around the clock.

use crate::db::Utc;
use crate::error::{Error, Result};
use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveTime, TimeZone, Weekday};
use chrono_tz::Europe::Brussels;
use serde::Deserialize;

/// The working day on the clock in Brussels. Our own measure.
const FROM_HOUR: u32 = 9;
const TO_HOUR: u32 = 17;

#[derive(Deserialize)]
struct Holidays {
    #[expect(dead_code, reason = "where the days are known from stands beside them")]
    source: String,
    /// Month and day.
    fixed: Vec<String>,
    /// Counted from Easter Sunday.
    days_after_easter: Vec<u64>,
}

/// The public holidays of a year, in order.
///
/// # Errors
/// When the list of the program cannot be read.
pub fn holidays(year: i32) -> Result<Vec<NaiveDate>> {
    let data: Holidays =
        serde_json::from_str(include_str!("calendar/belgian_holidays.json")).map_err(Error::internal)?;
    let easter = easter(year).ok_or_else(|| Error::internal("a year without Easter"))?;
    let mut days: Vec<NaiveDate> = data
        .fixed
        .iter()
        .filter_map(|day| NaiveDate::parse_from_str(&format!("{year}-{day}"), "%Y-%m-%d").ok())
        .chain(data.days_after_easter.iter().filter_map(|after| easter.checked_add_days(Days::new(*after))))
        .collect();
    days.sort_unstable();
    Ok(days)
}

/// Whether a day is a Saturday, a Sunday or a public holiday.
///
/// # Errors
/// As [`holidays`].
pub fn is_free(day: NaiveDate) -> Result<bool> {
    let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    Ok(is_weekend || holidays(day.year())?.contains(&day))
}

/// Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let place = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(place / 31).ok()?, u32::try_from(place % 31 + 1).ok()?)
}

/// How much working time lies between two moments.
///
/// # Errors
/// As [`holidays`].
pub fn working_time(from: Utc, to: Utc) -> Result<Duration> {
    let (from, to) = (from.time().with_timezone(&Brussels), to.time().with_timezone(&Brussels));
    let mut total = Duration::zero();
    let mut day = from.date_naive();
    let mut free = holidays(day.year())?;
    while day <= to.date_naive() {
        if day.ordinal0() == 0 {
            free = holidays(day.year())?;
        }
        let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        if let (false, Some(opens), Some(closes)) =
            (is_weekend || free.contains(&day), at(day, FROM_HOUR), at(day, TO_HOUR))
        {
            total += (closes.min(to) - opens.max(from)).max(Duration::zero());
        }
        day = day.succ_opt().ok_or_else(|| Error::internal("the end of time"))?;
    }
    Ok(total)
}

fn at(day: NaiveDate, hour: u32) -> Option<DateTime<chrono_tz::Tz>> {
    let time = NaiveTime::from_hms_opt(hour, 0, 0)?;
    Brussels.from_local_datetime(&day.and_time(time)).earliest()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Utc {
        Utc::from(text.parse::<DateTime<chrono::Utc>>().unwrap())
    }

    #[test]
    fn easter_moves_the_holidays_of_spring() {
        for (year, sunday) in
            [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28")]
        {
            assert_eq!(easter(year).unwrap().to_string(), sunday);
        }
        let days: Vec<String> = holidays(2026).unwrap().iter().map(NaiveDate::to_string).collect();
        assert_eq!(
            days,
            [
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-05-25",
                "2026-07-21",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25",
            ]
        );
    }

    #[test]
    fn nights_weekends_and_holidays_are_no_working_time() {
        // Friday 16:00 to Monday 10:00 in Brussels: an hour on each.
        let span = working_time(utc("2026-11-06T15:00:00Z"), utc("2026-11-09T09:00:00Z")).unwrap();
        assert_eq!(span, Duration::hours(2));
        // 11 November is free; the tenth and the twelfth are whole days.
        let span = working_time(utc("2026-11-09T23:00:00Z"), utc("2026-11-12T23:00:00Z")).unwrap();
        assert_eq!(span, Duration::hours(16));
        // Over New Year.
        let span = working_time(utc("2026-12-31T00:00:00Z"), utc("2027-01-02T00:00:00Z")).unwrap();
        assert_eq!(span, Duration::hours(8));
    }
}
