//! Response times as JSON: the same shape for a file and for the desk's own links.

use crate::cli::fault::Fault;
use crate::model::times::Figures;
use crate::model::times::log_rank::{LogRank, log_rank};
use crate::model::times::survival::{Curve, Point, Wait};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Report<'a> {
    groups: Vec<Group<'a>>,
    logrank: Option<Test>,
}

#[derive(Serialize)]
struct Group<'a> {
    group: &'a str,
    n: u64,
    events: u64,
    median: Option<f64>,
    median_low: Option<f64>,
    median_high: Option<f64>,
    curve: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    time: f64,
    at_risk: u64,
    events: u64,
    censored: u64,
    survival: f64,
    low: Option<f64>,
    high: Option<f64>,
}

#[derive(Serialize)]
struct Test {
    statistic: f64,
    degrees: usize,
    p: f64,
}

/// The curves, medians and the test over all groups of a file, as one line of JSON in its unit of time.
///
/// # Errors
/// When a figure cannot be written, which would be a fault of the program.
pub(super) fn of_waits(groups: &BTreeMap<String, Vec<Wait>>) -> Result<String, Fault> {
    let curves: Vec<Curve> = groups.values().map(|waits| Curve::of(waits)).collect();
    let groups = groups.keys().zip(&curves).map(|(name, curve)| Group::of(name, curve)).collect();
    json(&Report { groups, logrank: log_rank(&curves).map(Test::of) })
}

/// The same of the desk's own links, in minutes. Groups in which nothing was waited for are left out.
///
/// # Errors
/// When a figure cannot be written, which would be a fault of the program.
pub(super) fn of_figures(figures: &Figures) -> Result<String, Fault> {
    let counted = figures.groups.iter().filter(|group| group.curve.n > 0);
    let groups = counted.map(|group| Group::of(&group.key, &group.curve)).collect();
    json(&Report { groups, logrank: figures.log_rank.map(Test::of) })
}

fn json(report: &Report<'_>) -> Result<String, Fault> {
    serde_json::to_string(report)
        .map_err(|error| Fault::failed(format!("the figures cannot be written: {error}")))
}

impl<'a> Group<'a> {
    fn of(group: &'a str, curve: &Curve) -> Self {
        let median = curve.median();
        Self {
            group,
            n: curve.n,
            events: curve.events,
            median: median.time,
            median_low: median.low,
            median_high: median.high,
            curve: curve.points.iter().map(Row::of).collect(),
        }
    }
}

impl Row {
    fn of(point: &Point) -> Self {
        Self {
            time: point.time,
            at_risk: point.at_risk,
            events: point.events,
            censored: point.censored,
            survival: point.survival,
            low: point.interval.map(|(low, _)| low),
            high: point.interval.map(|(_, high)| high),
        }
    }
}

impl Test {
    fn of(test: LogRank) -> Self {
        Self { statistic: test.statistic, degrees: test.degrees, p: test.p }
    }
}
