//! The figures as words and numbers: what the page shows and what the exports hold.

use super::ask::list_address;
use crate::error::Result;
use crate::model::times::due::Due;
use crate::model::times::listed::{Asked, Figure};
use crate::model::times::log_rank::LogRank;
use crate::model::times::survival::Quantile;
use crate::model::times::{Group, Question, Split};
use crate::text::Words;
use chrono::Duration;
use platform_adapters::law;

/// The times at which shares are told, in minutes.
pub(super) const MARKS_MIN: [u32; 5] = [60, 24 * 60, 48 * 60, 7 * 24 * 60, 28 * 24 * 60];
/// What is counted apart, in the order of [`crate::model::times::Counts::apart`].
pub(super) const APART: [Figure; 9] = [
    Figure::GoneBefore,
    Figure::Expired,
    Figure::BlockedHere,
    Figure::Private,
    Figure::Unsure,
    Figure::Dropped,
    Figure::Returned,
    Figure::Several,
    Figure::GoneUnanswered,
];
/// Nine in ten.
pub(super) const NINE_IN_TEN: f64 = 0.9;
const SMALLEST_P: f64 = 0.001;

/// The figures of one group in words. What is not reached is said so, never zero.
pub(super) struct Row {
    pub(super) label: String,
    /// Links, those for which it came, those still open.
    pub(super) counts: [Figured; 3],
    pub(super) median: Option<String>,
    pub(super) between: String,
    pub(super) nine: Option<String>,
    /// At each mark: the share that ended, its interval, how many were watched that long.
    pub(super) shares: Vec<Option<(String, String, String)>>,
    /// What is counted apart, in the order of the table's head.
    pub(super) apart: Vec<Figured>,
}

/// A count, and the address of the list behind it; empty when there is none.
#[derive(Clone)]
pub(super) struct Figured {
    pub(super) words: String,
    pub(super) path: String,
}

/// The four ways of one platform and severity.
pub(super) struct DueRow {
    pub(super) platform: String,
    pub(super) severity: String,
    pub(super) target: String,
    pub(super) counts: [Figured; 4],
}

/// The name of a group.
pub(super) fn label(t: &Words, question: &Question, key: &str) -> String {
    let known = |words: String| if key.is_empty() { t.word_not_known() } else { words };
    if let Some(other) = question.other {
        // The two periods as they are written in the fields above.
        let period = if key == other.key() { other.key() } else { key.to_owned() };
        period.replace("..", " – ")
    } else {
        known(match question.split.key() {
            "platform" => t.platform(key),
            "door" => t.code("door", key),
            "keyword" => keyword(t, key),
            "age" => t.code("times-age", key),
            "language" => t.code("language", key),
            "severity" => t.code("times-severity", key),
            _ => key.to_owned(),
        })
    }
}

/// A kind of content in words.
pub(super) fn keyword(t: &Words, key: &str) -> String {
    if key.is_empty() { t.word_not_known() } else { law::keyword_label(key, t.language()).to_owned() }
}

/// The groups in the order of the page: most links first, months and periods as time goes.
pub(super) fn in_order(question: &Question, groups: &mut [Group]) {
    if question.other.is_none() && question.split != Split::Month {
        groups.sort_by_key(|group| std::cmp::Reverse(group.counts.links));
    }
}

impl Row {
    /// The figures of a group; `key` is its value, `None` for all groups together.
    ///
    /// # Errors
    /// As [`list_address`].
    pub(super) fn new(t: &Words, question: &Question, key: Option<&str>, group: &Group) -> Result<Self> {
        // Two periods together are no question of a list.
        let has_lists = question.other.is_none() || key.is_some();
        let figured = |count: u64, figure: Figure| {
            let asked = (count > 0 && has_lists).then(|| Asked::of(question, key, figure));
            Figured::new(t, count, asked.as_ref())
        };
        let counts = &group.counts;
        let median = group.curve.median();
        let apart = counts.apart().into_iter().zip(APART).map(|(count, figure)| figured(count, figure));
        Ok(Self {
            label: key.map_or_else(|| t.times_whole(), |key| label(t, question, key)),
            counts: [
                figured(counts.links, Figure::Links)?,
                figured(group.curve.events, Figure::Ended)?,
                figured(counts.open, Figure::Open)?,
            ],
            median: median.time.map(|minutes| span(t, minutes)),
            between: between(t, median),
            nine: group.curve.quantile(NINE_IN_TEN).time.map(|minutes| span(t, minutes)),
            shares: MARKS_MIN.iter().map(|mark| share(t, group, *mark)).collect(),
            apart: apart.collect::<Result<_>>()?,
        })
    }
}

impl Figured {
    fn new(t: &Words, count: u64, asked: Option<&Asked>) -> Result<Self> {
        let path = asked.map(list_address).transpose()?.unwrap_or_default();
        Ok(Self { words: number(t, count), path })
    }
}

/// The share that ended by a mark, its interval, and how many were watched that long.
fn share(t: &Words, group: &Group, mark: u32) -> Option<(String, String, String)> {
    let mark = f64::from(mark);
    let (waiting, interval) = group.curve.share(mark)?;
    let between = interval
        .map(|(low, high)| t.times_between(t.percent(1.0 - low), t.percent(1.0 - high)))
        .unwrap_or_default();
    let at_risk = i64::try_from(group.curve.at_risk(mark)).unwrap_or(i64::MAX);
    Some((t.percent(1.0 - waiting), between, t.times_at_risk(at_risk)))
}

/// The interval of a median; the upper end may not be reached.
fn between(t: &Words, median: Quantile) -> String {
    match (median.low, median.high) {
        (Some(low), Some(high)) => t.times_between(span(t, high), span(t, low)),
        (Some(low), None) => t.times_at_least(span(t, low)),
        _ => String::new(),
    }
}

impl DueRow {
    /// # Errors
    /// As [`list_address`].
    pub(super) fn new(t: &Words, question: &Question, due: &Due) -> Result<Self> {
        let figured = |count: u64, figure: Figure| {
            let of_platform =
                Question { other: None, platform: Some(due.platform.clone()), ..question.clone() };
            let severity = Some(due.severity.clone());
            let asked = Asked { severity, ..Asked::of(&of_platform, None, figure) };
            Figured::new(t, count, (count > 0).then_some(&asked))
        };
        Ok(Self {
            platform: t.platform(&due.platform),
            severity: t.code("times-severity", &due.severity),
            target: t.span(Duration::hours(due.target_hours)),
            counts: [
                figured(due.in_time, Figure::InTime)?,
                figured(due.late, Figure::Late)?,
                figured(due.open_in_time, Figure::OpenInTime)?,
                figured(due.open_late, Figure::OpenLate)?,
            ],
        })
    }
}

/// What the test found, in one sentence.
pub(super) fn verdict(t: &Words, test: &LogRank) -> String {
    let statistic = decimal(t, test.statistic, 2);
    let p = if test.p < SMALLEST_P {
        format!("< {}", decimal(t, SMALLEST_P, 3))
    } else {
        format!("= {}", decimal(t, test.p, 3))
    };
    t.times_log_rank(test.degrees, p, statistic)
}

fn decimal(t: &Words, value: f64, digits: usize) -> String {
    with_sign(t, format!("{value:.digits$}"))
}

/// A number with the decimal sign of the language.
pub(super) fn with_sign(t: &Words, number: String) -> String {
    if t.language() == platform_adapters::Language::En { number } else { number.replace('.', ",") }
}

pub(super) fn number(t: &Words, count: u64) -> String {
    t.number(i64::try_from(count).unwrap_or(i64::MAX))
}

#[expect(clippy::cast_possible_truncation, reason = "minutes of the sums are whole and far below 2^52")]
pub(super) fn span(t: &Words, minutes: f64) -> String {
    span_of(t, minutes as i64)
}

pub(super) fn span_of(t: &Words, minutes: i64) -> String {
    t.span(Duration::minutes(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::spell::Clock;
    use crate::model::times::Period;
    use crate::model::times::survival::{Curve, Wait};
    use platform_adapters::Language;

    #[test]
    fn an_interval_reads_from_its_lower_to_its_upper_end() {
        let hours: Vec<Wait> = (1..=20_u32).map(|hour| Wait::new(f64::from(hour * 60), true)).collect();
        let group = Group { curve: Curve::of(&hours), ..Group::default() };
        let question = Question {
            period: Period { from: 0, to: 0 },
            other: None,
            clock: Clock::Gone,
            split: Split::Month,
            platform: None,
        };
        let row = Row::new(Words::of(Language::En), &question, None, &group).unwrap();
        assert_eq!(row.median.as_deref(), Some("10 h"));
        assert_eq!(row.between, "5 h to 15 h");
        let (share, between, at_risk) = row.shares.first().cloned().flatten().unwrap();
        assert_eq!((share.as_str(), at_risk.as_str()), ("5%", "20 links"));
        assert!(between.starts_with("0.7% to "), "{between}");
    }
}
