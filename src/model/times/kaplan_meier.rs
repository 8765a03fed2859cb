//! The Kaplan–Meier estimator: what share is still waiting after a time, when some waits are not
//! over yet.
//!
//! E. L. Kaplan, P. Meier: Nonparametric Estimation from Incomplete Observations, J. Am. Stat.
//! Assoc. 53 (1958), 457–481.

use crate::db::Utc;
use chrono::Duration;

/// One wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// How long it was seen.
    pub length: Duration,
    /// Whether what was waited for happened; otherwise it is right-censored.
    pub ended: bool,
}

/// A point of the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Time since the start.
    pub after: Duration,
    /// Share still waiting from then on.
    pub still_waiting: f64,
}

impl Observation {
    /// The wait from `start` to `end`, or to `now` when it has not ended.
    #[must_use]
    pub fn until(start: Utc, end: Option<Utc>, now: Utc) -> Self {
        let length = (end.unwrap_or(now) - start).max(Duration::zero());
        Self { length, ended: end.is_some() }
    }
}

/// The curve: one point for each time at which something ended.
#[must_use]
pub fn curve(observations: &[Observation]) -> Vec<Point> {
    let mut sorted = observations.to_vec();
    sorted.sort_by_key(|observation| observation.length);
    let mut points = Vec::new();
    let mut still_waiting = 1.0;
    let mut at_risk = sorted.len();
    for group in sorted.chunk_by(|a, b| a.length == b.length) {
        let ended = group.iter().filter(|observation| observation.ended).count();
        if let (Some(first), true) = (group.first(), ended > 0) {
            still_waiting *= 1.0 - share(ended, at_risk);
            points.push(Point { after: first.length, still_waiting });
        }
        at_risk -= group.len();
    }
    points
}

/// The share still waiting after a time, and how many waits reached it; `None` when no wait was seen
/// that long and something is still waiting, because nothing is known then.
#[must_use]
pub fn after(observations: &[Observation], time: Duration) -> Option<(f64, usize)> {
    let at_risk = observations.iter().filter(|observation| observation.length >= time).count();
    let still_waiting = curve(observations)
        .into_iter()
        .take_while(|point| point.after <= time)
        .last()
        .map_or(1.0, |point| point.still_waiting);
    let is_known = !observations.is_empty() && (at_risk > 0 || still_waiting <= 0.0);
    is_known.then_some((still_waiting, at_risk))
}

/// The first time at which half or fewer are still waiting; `None` when it is not reached.
#[must_use]
pub fn median(observations: &[Observation]) -> Option<Duration> {
    // Products of shares such as 2/3 · 3/4 miss one half by a rounding error.
    const HALF: f64 = 0.5 + 1e-9;
    curve(observations).into_iter().find(|point| point.still_waiting <= HALF).map(|point| point.after)
}

#[expect(clippy::cast_precision_loss, reason = "counts of links are far below 2^52")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(hours: i64, ended: bool) -> Observation {
        Observation { length: Duration::hours(hours), ended }
    }

    #[test]
    fn waits_that_are_not_over_pull_the_median_up() {
        let ended: Vec<_> = (1..=4).map(|hours| seen(hours, true)).collect();
        assert_eq!(median(&ended), Some(Duration::hours(2)));
        let mut open = ended;
        open.extend([seen(10, false), seen(10, false)]);
        assert_eq!(median(&open), Some(Duration::hours(3)));
    }

    #[test]
    fn a_median_that_is_not_reached_is_none_and_not_zero() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[seen(1, true), seen(5, false), seen(5, false)]), None);
    }

    #[test]
    fn nothing_is_known_beyond_the_longest_open_wait() {
        let waits = [seen(1, true), seen(5, false)];
        assert_eq!(after(&waits, Duration::zero()), Some((1.0, 2)));
        assert_eq!(after(&waits, Duration::hours(5)), Some((0.5, 1)));
        assert_eq!(after(&waits, Duration::hours(6)), None);
        assert_eq!(after(&[seen(1, true)], Duration::hours(6)), Some((0.0, 0)));
        assert_eq!(after(&[], Duration::zero()), None);
    }

    /// The worked example of leukaemia remission times (Freireich et al. 1963, 6-MP arm), whose
    /// published median is 23 weeks.
    #[test]
    fn the_published_example_has_its_published_median() {
        let ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
        let censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
        let mut all: Vec<_> = ended.iter().map(|weeks| seen(*weeks, true)).collect();
        all.extend(censored.iter().map(|weeks| seen(*weeks, false)));
        assert_eq!(median(&all), Some(Duration::hours(23)));
        let last = curve(&all).last().copied().unwrap();
        assert!((last.still_waiting - 0.448).abs() < 0.001, "{last:?}");
    }
}
