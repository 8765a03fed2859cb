//! Dates, durations and numbers as people write them in each language. Times are shown as the clock
//! in Brussels shows them; durations are never rounded up, so nothing looks later than it is.
//! Values are taken as they are or by reference, because templates hand over references.

use super::Words;
use super::variable::Given;
use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};
use chrono_tz::Europe::Brussels;
use platform_adapters::Language;

/// Between digits of a number and before a French or German percent sign.
const NO_BREAK_SPACE: &str = "\u{a0}";
/// From here on a duration is told in days and hours.
const DAYS_FROM_H: i64 = 48;

impl Words {
    /// A moment as it is best read now: `today 14:05`, `yesterday 09:30`, `tomorrow 08:00`,
    /// `12 Mar 2026 14:05`.
    #[must_use]
    pub fn when(&self, at: impl Given<DateTime<Utc>>, now: impl Given<DateTime<Utc>>) -> String {
        let (at, now) = (at.given(), now.given());
        let day = at.with_timezone(&Brussels).date_naive();
        let today = now.with_timezone(&Brussels).date_naive();
        let clock = self.clock(at);
        match day.signed_duration_since(today).num_days() {
            0 => self.time_today(clock),
            -1 => self.time_yesterday(clock),
            1 => self.time_tomorrow(clock),
            _ => self.time_on(clock, self.day(day)),
        }
    }

    /// A moment in full, for documents and lists that are kept: `12 Mar 2026 14:05`.
    #[must_use]
    pub fn moment(&self, at: impl Given<DateTime<Utc>>) -> String {
        let at = at.given();
        self.time_on(self.clock(at), self.date(at))
    }

    /// The day of a moment: `12 Mar 2026`.
    #[must_use]
    pub fn date(&self, at: impl Given<DateTime<Utc>>) -> String {
        self.day(at.given().with_timezone(&Brussels).date_naive())
    }

    /// A day: `12 Mar 2026`.
    #[must_use]
    pub fn day(&self, day: impl Given<NaiveDate>) -> String {
        let day = day.given();
        let month = self.code("month", &day.month().to_string());
        self.time_day(day.day(), month, day.year().to_string())
    }

    /// The time of day: `14:05`.
    #[must_use]
    pub fn clock(&self, at: impl Given<DateTime<Utc>>) -> String {
        at.given().with_timezone(&Brussels).format("%H:%M").to_string()
    }

    /// A duration in at most two units: `48 s`, `12 min`, `3 h 12 min`, `2 d 4 h`. The sign is dropped.
    #[must_use]
    pub fn span(&self, span: impl Given<Duration>) -> String {
        let seconds = span.given().num_seconds().abs();
        let (minutes, hours) = (seconds / 60, seconds / 3600);
        if seconds < 60 {
            self.time_seconds(seconds)
        } else if minutes < 60 {
            self.time_minutes(minutes)
        } else if hours < DAYS_FROM_H {
            two_units(self.time_hours(hours), minutes % 60, |rest| self.time_minutes(rest))
        } else {
            two_units(self.time_days(hours / 24), hours % 24, |rest| self.time_hours(rest))
        }
    }

    /// How long ago: `just now`, `3 h 12 min ago`; a negative span lies ahead: `in 48 min`.
    #[must_use]
    pub fn ago(&self, span: impl Given<Duration>) -> String {
        let span = span.given();
        if span.num_seconds() < 0 {
            self.time_in(self.span(span))
        } else if span.num_seconds() < 60 {
            self.time_just_now()
        } else {
            self.time_ago(self.span(span))
        }
    }

    /// How far `at` lies from `now`, in words: `3 h 12 min ago` or `in 48 min`.
    #[must_use]
    pub fn since(&self, at: impl Given<DateTime<Utc>>, now: impl Given<DateTime<Utc>>) -> String {
        self.ago(now.given().signed_duration_since(at.given()))
    }

    /// A whole number with its thousands set apart: `1,098`, `1 098`, `1.098`.
    #[must_use]
    pub fn number(&self, number: impl Given<i64>) -> String {
        let number = number.given();
        let separator = match self.language() {
            Language::En => ",",
            Language::Fr => NO_BREAK_SPACE,
            Language::Nl | Language::De => ".",
        };
        let digits = number.unsigned_abs().to_string();
        let mut text = String::from(if number < 0 { "−" } else { "" });
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(separator);
            }
            text.push(digit);
        }
        text
    }

    /// A share from 0 to 1 as a percentage with at most one decimal: `96%`, `96,4 %`. Something that
    /// is not quite all never reads as all, nor something as nothing. A dash when it is not a number.
    #[must_use]
    pub fn percent(&self, share: impl Given<f64>) -> String {
        let share = share.given();
        if !share.is_finite() {
            return "–".to_owned();
        }
        let mut percent = (share * 1000.0).round() / 10.0;
        if percent >= 100.0 && share < 1.0 {
            percent = 99.9;
        } else if percent <= 0.0 && share > 0.0 {
            percent = 0.1;
        }
        let digits = percent.to_string();
        match self.language() {
            Language::En => format!("{digits}%"),
            Language::Nl => format!("{}%", digits.replace('.', ",")),
            Language::Fr | Language::De => format!("{}{NO_BREAK_SPACE}%", digits.replace('.', ",")),
        }
    }
}

/// A first unit, and a second one when it is not zero.
fn two_units(first: String, rest: i64, second: impl Fn(i64) -> String) -> String {
    if rest == 0 { first } else { format!("{first} {}", second(rest)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    fn each<T: std::fmt::Debug>(say: impl Fn(&Words) -> T) -> [T; 4] {
        Language::ALL.map(|language| say(Words::of(language)))
    }

    #[test]
    fn a_moment_of_today_shows_the_clock_of_brussels() {
        let said = each(|t| t.when(utc("2026-07-01T12:05:00Z"), utc("2026-07-01T20:00:00Z")));
        assert_eq!(said, ["today 14:05", "aujourd’hui à 14:05", "vandaag 14:05", "heute 14:05"]);
    }

    /// 22:30 in London is already the next day in Brussels.
    #[test]
    fn the_day_changes_at_midnight_in_brussels() {
        let now = utc("2026-03-12T22:50:00Z");
        let t = Words::of(Language::En);
        assert_eq!(t.when(utc("2026-03-12T23:10:00Z"), now), "tomorrow 00:10");
        assert_eq!(t.when(utc("2026-03-11T22:30:00Z"), now), "yesterday 23:30");
    }

    #[test]
    fn an_older_moment_shows_its_day() {
        let said = each(|t| t.when(utc("2026-03-12T13:05:00Z"), utc("2026-03-20T10:00:00Z")));
        assert_eq!(
            said,
            ["12 Mar 2026 14:05", "12 mars 2026 à 14:05", "12 mrt 2026 14:05", "12. März 2026 14:05"]
        );
    }

    #[test]
    fn spans_take_the_two_units_that_matter() {
        let t = Words::of(Language::En);
        assert_eq!(t.span(Duration::seconds(48)), "48 s");
        assert_eq!(t.span(Duration::seconds(12 * 60 + 59)), "12 min");
        assert_eq!(t.span(Duration::minutes(3 * 60 + 12)), "3 h 12 min");
        assert_eq!(t.span(Duration::minutes(-180)), "3 h");
        assert_eq!(t.span(Duration::hours(52)), "2 d 4 h");
    }

    #[test]
    fn spans_use_the_units_of_the_language() {
        let long = each(|t| t.span(Duration::hours(52)));
        assert_eq!(long, ["2 d 4 h", "2 j 4 h", "2 d 4 u", "2 Tg. 4 Std."]);
    }

    #[test]
    fn ago_and_ahead() {
        let past = each(|t| t.ago(Duration::minutes(192)));
        assert_eq!(past, ["3 h 12 min ago", "il y a 3 h 12 min", "3 u 12 min geleden", "vor 3 Std. 12 Min."]);
        let ahead = each(|t| t.ago(Duration::minutes(-48)));
        assert_eq!(ahead, ["in 48 min", "dans 48 min", "over 48 min", "in 48 Min."]);
        assert_eq!(Words::of(Language::En).ago(Duration::seconds(3)), "just now");
    }

    #[test]
    fn numbers_are_grouped() {
        let said = each(|t| t.number(1_234_567));
        assert_eq!(said, ["1,234,567", "1\u{a0}234\u{a0}567", "1.234.567", "1.234.567"]);
        let t = Words::of(Language::En);
        assert_eq!([t.number(0), t.number(999), t.number(-1000)], ["0", "999", "−1,000"]);
    }

    #[test]
    fn percentages_never_round_to_all_or_nothing() {
        let said = each(|t| t.percent(0.9642));
        assert_eq!(said, ["96.4%", "96,4\u{a0}%", "96,4%", "96,4\u{a0}%"]);
        let t = Words::of(Language::En);
        assert_eq!([t.percent(1.0), t.percent(0.9999), t.percent(0.0001)], ["100%", "99.9%", "0.1%"]);
        assert_eq!([t.percent(0.0), t.percent(f64::NAN)], ["0%", "–"]);
    }
}
