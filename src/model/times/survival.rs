//! The Kaplan–Meier estimator: what share is still waiting after a time, when some waits are not
//! over yet, and how sure that is.
//!
//! E. L. Kaplan, P. Meier: Nonparametric Estimation from Incomplete Observations, J. Am. Stat.
//! Assoc. 53 (1958), 457–481. The variance is Greenwood's (1926); the interval is taken on the scale
//! log(−log S), so that it stays between 0 and 1: J. D. Kalbfleisch, R. L. Prentice, The Statistical
//! Analysis of Failure Time Data (1980), 1.3. The interval of a quantile holds the times at which the
//! interval of the curve holds the share: R. Brookmeyer, J. Crowley, Biometrics 38 (1982), 29–41.

/// The 97.5 % quantile of the normal distribution: two-sided 95 %.
const Z_95: f64 = 1.959_963_984_540_054;
/// Products of shares such as 2/3 · 3/4 miss one half by a rounding error; the curve itself reaches it.
const ROUNDING: f64 = 1e-12;

/// One wait, in any unit of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wait {
    /// How long it was seen: finite, not negative.
    pub time: f64,
    /// Whether what was waited for happened then; otherwise it is right-censored.
    pub ended: bool,
    /// How many waits are alike; 0 is none.
    pub count: u64,
}

/// A row of the curve: one distinct time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Time since the start.
    pub time: f64,
    /// Waits not over and still watched just before.
    pub at_risk: u64,
    /// Waits that ended at that time.
    pub events: u64,
    /// Waits watched until that time and no longer.
    pub censored: u64,
    /// Share still waiting from then on.
    pub survival: f64,
    /// The 95 % interval of that share; `None` while nothing ended or once nothing is left, because
    /// the scale has no value for 1 and 0.
    pub interval: Option<(f64, f64)>,
}

/// The curve of one group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    /// How many waits.
    pub n: u64,
    /// How many of them ended.
    pub events: u64,
    /// The distinct times, rising.
    pub points: Vec<Point>,
}

/// A quantile with its 95 % interval; each is `None` when it is not reached.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Quantile {
    /// The smallest time at which at least this share has ended.
    pub time: Option<f64>,
    /// The smallest time at which the lower limit of the curve allows it.
    pub low: Option<f64>,
    /// The smallest time at which the upper limit of the curve demands it.
    pub high: Option<f64>,
}

impl Wait {
    /// One wait.
    #[must_use]
    pub fn new(time: f64, ended: bool) -> Self {
        Self { time, ended, count: 1 }
    }
}

impl Curve {
    /// The curve of these waits, in any order.
    #[must_use]
    pub fn of(waits: &[Wait]) -> Self {
        let mut sorted: Vec<Wait> = waits.iter().copied().filter(|wait| wait.count > 0).collect();
        sorted.sort_by(|a, b| a.time.total_cmp(&b.time));
        let n = sorted.iter().map(|wait| wait.count).sum();
        let mut points = Vec::new();
        let (mut at_risk, mut survival, mut variance) = (n, 1.0, 0.0);
        for alike in sorted.chunk_by(|a, b| a.time == b.time) {
            let Some(time) = alike.first().map(|wait| wait.time) else { continue };
            let counted =
                |ended| alike.iter().filter(|wait| wait.ended == ended).map(|wait| wait.count).sum();
            let (events, censored): (u64, u64) = (counted(true), counted(false));
            let left = at_risk - events;
            survival *= float(left) / float(at_risk);
            if left > 0 {
                variance += float(events) / (float(at_risk) * float(left));
            }
            points.push(Point {
                time,
                at_risk,
                events,
                censored,
                survival,
                interval: interval(survival, variance),
            });
            at_risk = left - censored;
        }
        Self { n, events: points.iter().map(|point| point.events).sum(), points }
    }

    /// The median: half have ended.
    #[must_use]
    pub fn median(&self) -> Quantile {
        self.quantile(0.5)
    }

    /// The time by which this share has ended (0.9: nine in ten), with its interval.
    ///
    /// Once nothing is left waiting, the whole band lies at 0, as in Python's lifelines; R's survfit
    /// knows no upper limit there.
    #[must_use]
    pub fn quantile(&self, ended: f64) -> Quantile {
        let waiting = 1.0 - ended + ROUNDING;
        let first = |value: &dyn Fn(&Point) -> f64| {
            self.points.iter().find(|point| value(point) <= waiting).map(|point| point.time)
        };
        Quantile {
            time: first(&|point| point.survival),
            low: first(&|point| point.interval.map_or(point.survival, |(low, _)| low)),
            high: first(&|point| point.interval.map_or(point.survival, |(_, high)| high)),
        }
    }

    /// The row in force at a time; `None` before the first distinct time.
    #[must_use]
    pub fn at(&self, time: f64) -> Option<&Point> {
        self.points.iter().take_while(|point| point.time <= time).last()
    }

    /// The share still waiting after a time, with its interval. `None` when no wait was watched that
    /// long and something is still waiting, because nothing is known then.
    #[must_use]
    pub fn share(&self, time: f64) -> Option<(f64, Option<(f64, f64)>)> {
        let (survival, interval) =
            self.at(time).map_or((1.0, None), |point| (point.survival, point.interval));
        let is_known = self.n > 0 && (self.at_risk(time) > 0 || survival <= 0.0);
        is_known.then_some((survival, interval))
    }

    /// How many waits were watched at least this long without being over before.
    #[must_use]
    pub fn at_risk(&self, time: f64) -> u64 {
        self.points.iter().find(|point| point.time >= time).map_or(0, |point| point.at_risk)
    }
}

/// Greenwood's interval on the scale log(−log S).
fn interval(survival: f64, variance: f64) -> Option<(f64, f64)> {
    if survival > 0.0 && survival < 1.0 {
        let log = survival.ln();
        let half = Z_95 * variance.sqrt() / log;
        let at = |shift: f64| (-((-log).ln() + shift).exp()).exp();
        Some((at(-half), at(half)))
    } else {
        None
    }
}

/// A count as a number to calculate with.
#[expect(clippy::cast_precision_loss, reason = "counts of links are far below 2^52")]
pub(super) fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests;
