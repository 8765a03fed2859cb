//! The log-rank test: whether groups wait equally long.
//!
//! N. Mantel, Cancer Chemotherapy Reports 50 (1966), 163–170; for more than two groups with the
//! covariance of the hypergeometric distribution: R. Peto, J. Peto, J. Royal Stat. Soc. A 135 (1972),
//! 185–207.

use super::chi_square;
use super::survival::{Curve, float};
use std::collections::BTreeMap;

/// What is left of a variance by rounding alone, as a share of the largest.
const ROUNDING: f64 = 1e-10;

/// The outcome of a test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogRank {
    /// The statistic: 0 when the groups waited alike.
    pub statistic: f64,
    /// Degrees of freedom: groups less one.
    pub degrees: usize,
    /// The chance of a statistic at least this large when the groups wait alike.
    pub p: f64,
}

/// Tests all groups against each other; `None` with fewer than two groups that hold something.
#[must_use]
pub fn log_rank(groups: &[Curve]) -> Option<LogRank> {
    let groups: Vec<&Curve> = groups.iter().filter(|group| group.n > 0).collect();
    if groups.len() < 2 {
        None
    } else {
        let degrees = groups.len() - 1;
        let statistic = statistic(&groups);
        Some(LogRank { statistic, degrees, p: chi_square::above(statistic, degrees) })
    }
}

/// Observed less expected, squared over its covariance; the last group follows from the others.
fn statistic(groups: &[&Curve]) -> f64 {
    let free = groups.len() - 1;
    let mut excess = vec![0.0; free];
    let mut covariance = vec![vec![0.0; free]; free];
    for moment in moments(groups) {
        let share = moment.events / moment.at_risk;
        let spread = if moment.at_risk > 1.0 {
            share * (moment.at_risk - moment.events) / (moment.at_risk - 1.0)
        } else {
            0.0
        };
        for (one, row) in covariance.iter_mut().enumerate() {
            let (at_risk, events) = moment.group(one);
            if let Some(excess) = excess.get_mut(one) {
                *excess += events - at_risk * share;
            }
            for (other, cell) in row.iter_mut().enumerate() {
                let own = if one == other { at_risk } else { 0.0 };
                *cell += spread * (own - at_risk * moment.group(other).0 / moment.at_risk);
            }
        }
    }
    squared(covariance, excess)
}

/// A time at which something ended.
struct Moment {
    at_risk: f64,
    events: f64,
    /// At risk and ended, by group.
    groups: Vec<(f64, f64)>,
}

impl Moment {
    fn group(&self, index: usize) -> (f64, f64) {
        self.groups.get(index).copied().unwrap_or_default()
    }
}

/// The times at which something ended, each once, with what stood in each group.
fn moments(groups: &[&Curve]) -> Vec<Moment> {
    let mut times: BTreeMap<u64, f64> = BTreeMap::new();
    for point in groups.iter().flat_map(|group| &group.points).filter(|point| point.events > 0) {
        // Bits of numbers that are not negative rise with them; adding zero makes −0 a 0.
        times.insert((point.time + 0.0).to_bits(), point.time);
    }
    let mut places = vec![0_usize; groups.len()];
    let mut moments = Vec::new();
    for time in times.into_values() {
        let mut standing = Vec::new();
        for (group, place) in groups.iter().zip(&mut places) {
            while group.points.get(*place).is_some_and(|point| point.time < time) {
                *place += 1;
            }
            let point = group.points.get(*place);
            let events = point.filter(|point| point.time <= time).map_or(0, |point| point.events);
            standing.push((float(point.map_or(0, |point| point.at_risk)), float(events)));
        }
        moments.push(Moment {
            at_risk: standing.iter().map(|(at_risk, _)| at_risk).sum(),
            events: standing.iter().map(|(_, events)| events).sum(),
            groups: standing,
        });
    }
    moments
}

/// x′ V⁻ x by elimination with the largest diagonal first. A group that was never at risk when
/// something ended has no variance and says nothing: it is left out, as a generalised inverse does.
fn squared(mut v: Vec<Vec<f64>>, mut x: Vec<f64>) -> f64 {
    let diagonal = |v: &[Vec<f64>], index: usize| v.get(index).and_then(|row| row.get(index)).copied();
    let least = (0..x.len()).filter_map(|index| diagonal(&v, index)).fold(0.0, f64::max) * ROUNDING;
    let mut open: Vec<usize> = (0..x.len()).collect();
    let mut sum = 0.0;
    loop {
        let largest = open
            .iter()
            .filter_map(|index| diagonal(&v, *index).map(|value| (*index, value)))
            .max_by(|a, b| a.1.total_cmp(&b.1));
        let Some((pivot, value)) = largest.filter(|(_, value)| *value > least) else { break };
        let Some((row, head)) = v.get(pivot).cloned().zip(x.get(pivot).copied()) else { break };
        sum += head * head / value;
        open.retain(|index| *index != pivot);
        for index in &open {
            let factor = row.get(*index).copied().unwrap_or_default() / value;
            if let Some(cell) = x.get_mut(*index) {
                *cell -= factor * head;
            }
            for (cell, above) in v.get_mut(*index).into_iter().flatten().zip(&row) {
                *cell -= factor * above;
            }
        }
    }
    sum
}

#[cfg(test)]
mod tests;
