//! The picture "Still online after filing": one step curve a platform, in units of the drawing.

use crate::model::times::PlatformTimes;
use crate::model::times::kaplan_meier::{Observation, curve};
use crate::text::Words;
use chrono::Duration;
use std::fmt::Write;

/// More curves than this cannot be told apart.
pub(super) const MOST_CURVES: usize = 6;

const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 330.0;
const LEFT: f64 = 56.0;
const RIGHT: f64 = 800.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = 290.0;
const LABEL_GAP: f64 = 18.0;
/// The length of the piece of line before a label.
const SAMPLE: f64 = 24.0;

/// How far the axis may reach and where its marks stand, in minutes.
const HORIZONS_MIN: [(i64, i64); 11] = [
    (12, 2),
    (30, 5),
    (60, 10),
    (2 * 60, 20),
    (6 * 60, 60),
    (12 * 60, 2 * 60),
    (24 * 60, 4 * 60),
    (48 * 60, 8 * 60),
    (7 * 24 * 60, 24 * 60),
    (14 * 24 * 60, 2 * 24 * 60),
    (30 * 24 * 60, 5 * 24 * 60),
];

/// A picture, ready to be written down.
#[derive(Debug)]
pub(super) struct Chart {
    /// The measures of the drawing, as a view box wants them.
    pub(super) view_box: String,
    /// Lines across, with their words: position from the top.
    pub(super) shares: Vec<(String, String)>,
    /// Marks of the time axis, with their words: position from the left.
    pub(super) times: Vec<(String, String)>,
    /// The curves, the platform with most links first.
    pub(super) curves: Vec<Curve>,
    /// Ends of the lines across, and the baseline.
    pub(super) left: String,
    pub(super) right: String,
    pub(super) top: String,
    pub(super) bottom: String,
}

/// One curve.
#[derive(Debug)]
pub(super) struct Curve {
    /// The class that gives colour and dashes: `k1` to `k6`.
    pub(super) class: String,
    /// The path of the steps.
    pub(super) steps: String,
    /// The path of a piece of the same line before the label.
    pub(super) sample: String,
    /// The platform.
    pub(super) label: String,
    /// Where its name stands.
    pub(super) label_x: String,
    pub(super) label_y: String,
}

/// The shortest axis on which nine removals in ten are seen.
pub(super) fn horizon(platforms: &[PlatformTimes]) -> (Duration, Duration) {
    let mut ended: Vec<Duration> = platforms
        .iter()
        .flat_map(|times| &times.waits)
        .filter(|wait| wait.ended)
        .map(|wait| wait.length)
        .collect();
    ended.sort_unstable();
    let most = ended.get((ended.len() * 9 / 10).min(ended.len().saturating_sub(1)));
    let most = most.copied().unwrap_or(Duration::hours(24));
    let (reach, step) = HORIZONS_MIN
        .into_iter()
        .find(|(reach, _)| Duration::minutes(*reach) >= most)
        .unwrap_or((30 * 24 * 60, 5 * 24 * 60));
    (Duration::minutes(reach), Duration::minutes(step))
}

/// The marks of the axis, without its beginning.
pub(super) fn marks((reach, step): (Duration, Duration)) -> Vec<Duration> {
    let mut marks = Vec::new();
    let mut mark = step;
    while mark <= reach {
        marks.push(mark);
        mark += step;
    }
    marks
}

impl Chart {
    /// Draws the platforms, which come with the most links first.
    pub(super) fn new(t: &Words, horizon: (Duration, Duration), platforms: &[PlatformTimes]) -> Self {
        let shares = [1.0, 0.75, 0.5, 0.25, 0.0].map(|share| (number(y(share)), t.percent(share)));
        let times = std::iter::once(Duration::zero())
            .chain(marks(horizon))
            .map(|mark| {
                let words = if mark.is_zero() { "0".to_owned() } else { t.span(mark) };
                (number(x(mark, horizon.0)), words)
            })
            .collect();
        let drawn: Vec<&PlatformTimes> = platforms.iter().take(MOST_CURVES).collect();
        let ends: Vec<f64> = drawn.iter().map(|times| y(last_share(&times.waits, horizon.0))).collect();
        let curves = drawn
            .into_iter()
            .zip(apart(&ends))
            .enumerate()
            .map(|(index, (times, label_y))| Curve {
                class: format!("k{}", index + 1),
                steps: steps(&times.waits, horizon.0),
                sample: format!("M{},{}h{}", number(RIGHT + 8.0), number(label_y), number(SAMPLE)),
                label: t.platform(&times.platform),
                label_x: number(RIGHT + 8.0 + SAMPLE + 6.0),
                label_y: number(label_y + 4.0),
            })
            .collect();
        Self {
            view_box: format!("0 0 {} {}", number(WIDTH), number(HEIGHT)),
            shares: shares.into(),
            times,
            curves,
            left: number(LEFT),
            right: number(RIGHT),
            top: number(TOP),
            bottom: number(BOTTOM),
        }
    }
}

/// The share still online where the curve ends.
fn last_share(waits: &[Observation], reach: Duration) -> f64 {
    let points = curve(waits);
    points.iter().take_while(|point| point.after <= reach).last().map_or(1.0, |point| point.still_waiting)
}

/// The steps as a path: across to each time, then down. The curve ends with the longest wait that
/// was seen, because nothing is known beyond it.
fn steps(waits: &[Observation], reach: Duration) -> String {
    let mut path = format!("M{},{}", number(LEFT), number(y(1.0)));
    for point in curve(waits).iter().take_while(|point| point.after <= reach) {
        // Writing to a text cannot fail.
        let _ = write!(path, "H{}V{}", number(x(point.after, reach)), number(y(point.still_waiting)));
    }
    let longest = waits.iter().map(|wait| wait.length).max().unwrap_or_default().min(reach);
    let _ = write!(path, "H{}", number(x(longest, reach)));
    path
}

/// Places for labels near these heights, apart from each other and inside of the picture.
fn apart(ends: &[f64]) -> Vec<f64> {
    let mut order: Vec<(usize, f64)> = ends.iter().copied().enumerate().collect();
    order.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut free = TOP;
    for (_, place) in &mut order {
        *place = place.max(free);
        free = *place + LABEL_GAP;
    }
    let mut lowest = BOTTOM;
    for (_, place) in order.iter_mut().rev() {
        *place = place.min(lowest);
        lowest = *place - LABEL_GAP;
    }
    order.sort_by_key(|(index, _)| *index);
    order.into_iter().map(|(_, place)| place).collect()
}

#[expect(clippy::cast_precision_loss, reason = "thirty days have far fewer than 2^52 seconds")]
fn x(after: Duration, reach: Duration) -> f64 {
    let share = after.num_milliseconds() as f64 / reach.num_milliseconds().max(1) as f64;
    LEFT + share.clamp(0.0, 1.0) * (RIGHT - LEFT)
}

fn y(share: f64) -> f64 {
    BOTTOM - share.clamp(0.0, 1.0) * (BOTTOM - TOP)
}

/// At most one decimal, which is finer than a screen shows.
fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform_adapters::Language;

    fn wait(hours: i64, ended: bool) -> Observation {
        Observation { length: Duration::hours(hours), ended }
    }

    fn times(platform: &str, waits: Vec<Observation>) -> PlatformTimes {
        PlatformTimes {
            gone_before: 0,
            expired: 0,
            blocked_here: 0,
            private: 0,
            platform: platform.to_owned(),
            links: waits.len(),
            acknowledged: 0,
            gone: 0,
            open: 0,
            came_back: 0,
            median_to_acknowledge: None,
            median_to_person: None,
            median_to_gone: None,
            waits,
        }
    }

    #[test]
    fn a_curve_steps_down_where_a_link_was_gone_and_ends_where_nothing_more_is_known() {
        let waits = [wait(6, true), wait(12, false)];
        assert_eq!(steps(&waits, Duration::hours(24)), "M56,16H242V153H428");
    }

    #[test]
    fn nothing_is_drawn_beyond_the_axis() {
        let waits = [wait(6, true), wait(48, true)];
        assert_eq!(steps(&waits, Duration::hours(24)), "M56,16H242V153H800");
    }

    #[test]
    fn a_platform_that_removed_nothing_stays_on_top() {
        assert_eq!(steps(&[wait(12, false)], Duration::hours(24)), "M56,16H428");
        assert!((last_share(&[wait(12, false)], Duration::hours(24)) - 1.0).abs() < f64::EPSILON);
    }

    #[test]
    fn the_axis_reaches_as_far_as_nine_removals_in_ten() {
        let mut waits: Vec<_> = (0..19).map(|_| wait(5, true)).collect();
        waits.push(wait(20 * 24, true));
        assert_eq!(horizon(&[times("x", waits)]).0, Duration::hours(6));
        assert_eq!(horizon(&[times("x", vec![wait(400, false)])]).0, Duration::hours(24));
        assert_eq!(horizon(&[times("x", vec![wait(5000, true)])]).0, Duration::days(30));
        assert_eq!(horizon(&[]).0, Duration::hours(24));
    }

    #[test]
    fn marks_divide_every_axis_to_its_end() {
        for (reach, step) in HORIZONS_MIN {
            let marks = marks((Duration::minutes(reach), Duration::minutes(step)));
            assert_eq!(marks.last(), Some(&Duration::minutes(reach)));
            assert!((5..=7).contains(&marks.len()), "{reach}");
        }
    }

    #[test]
    fn labels_of_curves_that_end_together_stand_apart_and_inside() {
        let places = apart(&[290.0, 16.0, 289.0, 288.0, 290.0, 17.0]);
        assert!(places.iter().all(|place| (TOP..=BOTTOM).contains(place)), "{places:?}");
        for (index, one) in places.iter().enumerate() {
            for other in places.iter().skip(index + 1) {
                assert!((one - other).abs() >= LABEL_GAP - 0.01, "{places:?}");
            }
        }
        assert!(places.get(1) < places.get(5) && places.get(5) < places.get(3), "{places:?}");
    }

    #[test]
    fn at_most_six_platforms_are_drawn_each_in_its_own_way() {
        let keys = ["instagram", "facebook", "tiktok", "snapchat", "discord", "x", "youtube"];
        let platforms: Vec<_> = keys.iter().map(|key| times(key, vec![wait(5, true)])).collect();
        let chart = Chart::new(Words::of(Language::En), horizon(&platforms), &platforms);
        let classes: Vec<&str> = chart.curves.iter().map(|curve| curve.class.as_str()).collect();
        assert_eq!(classes, ["k1", "k2", "k3", "k4", "k5", "k6"]);
        assert_eq!(chart.curves.first().map(|curve| curve.label.as_str()), Some("Instagram"));
        assert_eq!(chart.shares.first().map(|(y, words)| (y.as_str(), words.as_str())), Some(("16", "100%")));
        assert_eq!(chart.times.len(), 7);
    }
}
