//! The figures as words and numbers: what the page shows and what the exports hold.

use crate::model::times::due::Due;
use crate::model::times::log_rank::LogRank;
use crate::model::times::survival::Quantile;
use crate::model::times::{Group, Question, Split};
use crate::text::Words;
use chrono::Duration;

/// The times at which shares are told, in minutes.
pub(super) const MARKS_MIN: [u32; 5] = [60, 24 * 60, 48 * 60, 7 * 24 * 60, 28 * 24 * 60];
/// Nine in ten.
pub(super) const NINE_IN_TEN: f64 = 0.9;
const SMALLEST_P: f64 = 0.001;

/// The figures of one group in words. What is not reached is said so, never zero.
pub(super) struct Row {
    pub(super) label: String,
    pub(super) links: String,
    pub(super) ended: String,
    pub(super) open: String,
    pub(super) median: Option<String>,
    pub(super) between: String,
    pub(super) nine: Option<String>,
    /// At each mark: the share that ended, its interval, how many were watched that long.
    pub(super) shares: Vec<Option<(String, String, String)>>,
    /// What is counted apart, in the order of the table's head.
    pub(super) apart: Vec<String>,
}

/// The four ways of one platform and severity.
pub(super) struct DueRow {
    pub(super) platform: String,
    pub(super) severity: String,
    pub(super) target: String,
    pub(super) counts: [String; 4],
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
            "keyword" => t.code("cases", &key.to_lowercase()),
            "age" => t.code("times-age", key),
            "language" => t.code("language", key),
            "severity" => t.code("times-severity", key),
            _ => key.to_owned(),
        })
    }
}

/// The groups in the order of the page: most links first, months and periods as time goes.
pub(super) fn in_order(question: &Question, groups: &mut [Group]) {
    if question.other.is_none() && question.split != Split::Month {
        groups.sort_by_key(|group| std::cmp::Reverse(group.counts.links));
    }
}

impl Row {
    pub(super) fn new(t: &Words, label: String, group: &Group) -> Self {
        let count = |count: u64| number(t, count);
        let counts = &group.counts;
        let median = group.curve.median();
        let apart = counts.apart();
        Self {
            label,
            links: count(counts.links),
            ended: count(group.curve.events),
            open: count(counts.open),
            median: median.time.map(|minutes| span(t, minutes)),
            between: between(t, median),
            nine: group.curve.quantile(NINE_IN_TEN).time.map(|minutes| span(t, minutes)),
            shares: MARKS_MIN.iter().map(|mark| share(t, group, *mark)).collect(),
            apart: apart.into_iter().map(count).collect(),
        }
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
    pub(super) fn new(t: &Words, due: &Due) -> Self {
        let count = |count: u64| number(t, count);
        Self {
            platform: t.platform(&due.platform),
            severity: t.code("times-severity", &due.severity),
            target: t.span(Duration::hours(due.target_hours)),
            counts: [due.in_time, due.late, due.open_in_time, due.open_late].map(count),
        }
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

/// A number with the decimal sign of the language.
fn decimal(t: &Words, value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    if t.language() == platform_adapters::Language::En { text } else { text.replace('.', ",") }
}

pub(super) fn number(t: &Words, count: u64) -> String {
    t.number(i64::try_from(count).unwrap_or(i64::MAX))
}

#[expect(clippy::cast_possible_truncation, reason = "minutes of the sums are whole and far below 2^52")]
pub(super) fn span(t: &Words, minutes: f64) -> String {
    t.span(Duration::minutes(minutes as i64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::times::survival::{Curve, Wait};
    use platform_adapters::Language;

    #[test]
    fn an_interval_reads_from_its_lower_to_its_upper_end() {
        let hours: Vec<Wait> = (1..=20_u32).map(|hour| Wait::new(f64::from(hour * 60), true)).collect();
        let group = Group { curve: Curve::of(&hours), ..Group::default() };
        let row = Row::new(Words::of(Language::En), String::new(), &group);
        assert_eq!(row.median.as_deref(), Some("10 h"));
        assert_eq!(row.between, "5 h to 15 h");
        let (share, between, at_risk) = row.shares.first().cloned().flatten().unwrap();
        assert_eq!((share.as_str(), at_risk.as_str()), ("5%", "20 links"));
        assert!(between.starts_with("0.7% to "), "{between}");
    }
}
