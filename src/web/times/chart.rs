//! The picture "Still waiting after the notice": a step curve for each group with its band, marks where a
//! wait is not over, and how many are watched beneath. In units of the drawing.

use crate::model::times::survival::{Curve, Point};
use crate::text::Words;
use chrono::Duration;
use std::fmt::Write;

/// More curves than this cannot be told apart.
pub(super) const MOST_CURVES: usize = 6;

const WIDTH: f64 = 960.0;
const LEFT: f64 = 130.0;
const RIGHT: f64 = 800.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = 290.0;
const LABEL_GAP: f64 = 18.0;
/// The length of the piece of line before a label.
const SAMPLE: f64 = 24.0;
/// Half the height of a mark where waits are not over.
const TICK: f64 = 4.0;
/// Marks closer than this are drawn as one.
const TICK_GAP: f64 = 4.0;
/// From the baseline to the first row of those at risk, and from row to row.
const RISK_FIRST: f64 = 62.0;
const RISK_GAP: f64 = 18.0;

/// How far the axis may reach and where its marks stand, in minutes.
const HORIZONS_MIN: [(u32, u32); 13] = [
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
    (90 * 24 * 60, 15 * 24 * 60),
    (360 * 24 * 60, 60 * 24 * 60),
];
const DAY_MIN: u32 = 24 * 60;

/// One group to draw.
pub(super) struct Drawn<'a> {
    /// Its name.
    pub(super) label: String,
    /// Its curve, in minutes.
    pub(super) curve: &'a Curve,
}

/// A picture, ready to be written down.
#[derive(Debug)]
pub(super) struct Chart {
    /// The measures of the drawing, as a view box wants them.
    pub(super) view_box: String,
    /// Lines across, with their words: position from the top.
    pub(super) shares: Vec<(String, String)>,
    /// Marks of the time axis, with their words: position from the left.
    pub(super) times: Vec<(String, String)>,
    /// The curves, as they were given.
    pub(super) curves: Vec<Drawing>,
    /// Where the words above those at risk stand.
    pub(super) risk_head: String,
    /// Ends of the lines across, and the baseline.
    pub(super) left: String,
    pub(super) right: String,
    pub(super) top: String,
    pub(super) bottom: String,
}

/// One curve.
#[derive(Debug)]
pub(super) struct Drawing {
    /// The class that gives colour and dashes: `k1` to `k6`.
    pub(super) class: String,
    /// The path of the steps.
    pub(super) steps: String,
    /// The path around its 95 % interval; empty where there is none.
    pub(super) band: String,
    /// The path of the marks where waits are not over.
    pub(super) ticks: String,
    /// The path of a piece of the same line before the label.
    pub(super) sample: String,
    /// The group.
    pub(super) label: String,
    /// Where its name stands.
    pub(super) label_x: String,
    pub(super) label_y: String,
    /// Where its row of those at risk stands, and the row: position from the left and how many.
    pub(super) risk_y: String,
    pub(super) risk: Vec<(String, String)>,
}

/// How far the axis reaches and the distance of its marks, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Horizon {
    reach: u32,
    step: u32,
}

impl Horizon {
    /// The shortest axis on which nine in ten of what ended is seen.
    fn of(drawn: &[Drawn<'_>]) -> Self {
        let mut ended: Vec<(f64, u64)> = drawn
            .iter()
            .flat_map(|group| &group.curve.points)
            .filter(|point| point.events > 0)
            .map(|point| (point.time, point.events))
            .collect();
        ended.sort_by(|one, other| one.0.total_cmp(&other.0));
        let needed = ended.iter().map(|(_, events)| events).sum::<u64>().saturating_mul(9).div_ceil(10);
        let mut seen = 0;
        let most = ended.iter().find(|(_, events)| {
            seen += events;
            seen >= needed
        });
        let most = most.map_or(f64::from(DAY_MIN), |(time, _)| *time);
        let (reach, step) = HORIZONS_MIN
            .into_iter()
            .find(|(reach, _)| f64::from(*reach) >= most)
            .unwrap_or((360 * DAY_MIN, 60 * DAY_MIN));
        Self { reach, step }
    }

    /// The marks of the axis, with its beginning.
    fn marks(self) -> impl Iterator<Item = u32> {
        (0..=self.reach / self.step.max(1)).map(move |index| index * self.step)
    }

    fn x(self, minutes: f64) -> f64 {
        LEFT + (minutes / f64::from(self.reach.max(1))).clamp(0.0, 1.0) * (RIGHT - LEFT)
    }

    /// The rows of a curve that are on the axis.
    fn points(self, curve: &Curve) -> impl Iterator<Item = &Point> {
        curve.points.iter().take_while(move |point| point.time <= f64::from(self.reach))
    }

    /// The longest wait that was seen, as far as the axis reaches.
    fn longest(self, curve: &Curve) -> f64 {
        curve.points.last().map_or(0.0, |point| point.time).min(f64::from(self.reach))
    }
}

impl Chart {
    /// Draws the groups, at most [`MOST_CURVES`].
    pub(super) fn new(t: &Words, drawn: &[Drawn<'_>]) -> Self {
        let drawn = drawn.get(..MOST_CURVES).unwrap_or(drawn);
        let horizon = Horizon::of(drawn);
        let shares = [1.0, 0.75, 0.5, 0.25, 0.0].map(|share| (number(y(share)), t.percent(share)));
        let words = |mark: u32| {
            if mark == 0 { "0".to_owned() } else { t.span(Duration::minutes(i64::from(mark))) }
        };
        let times = horizon.marks().map(|mark| (number(horizon.x(f64::from(mark))), words(mark))).collect();
        let ends: Vec<f64> = drawn
            .iter()
            .map(|group| y(horizon.points(group.curve).last().map_or(1.0, |point| point.survival)))
            .collect();
        let mut risk_y = BOTTOM + RISK_FIRST;
        let mut curves = Vec::new();
        for (index, (group, label_y)) in drawn.iter().zip(apart(&ends)).enumerate() {
            curves.push(Drawing {
                class: format!("k{}", index + 1),
                steps: steps(group.curve, horizon),
                band: band(group.curve, horizon),
                ticks: ticks(group.curve, horizon),
                sample: format!("M{},{}h{}", number(RIGHT + 8.0), number(label_y), number(SAMPLE)),
                label: group.label.clone(),
                label_x: number(RIGHT + 8.0 + SAMPLE + 6.0),
                label_y: number(label_y + 4.0),
                risk_y: number(risk_y),
                risk: at_risk(t, group.curve, horizon),
            });
            risk_y += RISK_GAP;
        }
        Self {
            view_box: format!("0 0 {} {}", number(WIDTH), number(risk_y)),
            shares: shares.into(),
            times,
            curves,
            risk_head: number(BOTTOM + RISK_FIRST - RISK_GAP),
            left: number(LEFT),
            right: number(RIGHT),
            top: number(TOP),
            bottom: number(BOTTOM),
        }
    }
}

/// The steps as a path: across to each time, then down. The curve ends with the longest wait that
/// was seen, because nothing is known beyond it.
fn steps(curve: &Curve, horizon: Horizon) -> String {
    let mut path = format!("M{},{}", number(LEFT), number(y(1.0)));
    for point in horizon.points(curve).filter(|point| point.events > 0) {
        // Writing to a text cannot fail.
        let _ = write!(path, "H{}V{}", number(horizon.x(point.time)), number(y(point.survival)));
    }
    let _ = write!(path, "H{}", number(horizon.x(horizon.longest(curve))));
    path
}

/// The way around the interval: along the upper limits, back along the lower ones.
fn band(curve: &Curve, horizon: Horizon) -> String {
    let limits: Vec<(f64, f64, f64)> = horizon
        .points(curve)
        .filter(|point| point.events > 0)
        .filter_map(|point| point.interval.map(|(low, high)| (horizon.x(point.time), y(low), y(high))))
        .collect();
    let Some((first, ..)) = limits.first() else { return String::new() };
    let end = horizon.x(horizon.longest(curve));
    let mut path = format!("M{},{}", number(*first), number(y(1.0)));
    for (x, _, high) in &limits {
        let _ = write!(path, "H{}V{}", number(*x), number(*high));
    }
    let _ = write!(path, "H{}", number(end));
    for (x, low, _) in limits.iter().rev() {
        let _ = write!(path, "V{}H{}", number(*low), number(*x));
    }
    path.push('Z');
    path
}

/// A short line down across the curve wherever waits are not over.
fn ticks(curve: &Curve, horizon: Horizon) -> String {
    let mut path = String::new();
    let mut last = f64::NEG_INFINITY;
    for point in horizon.points(curve).filter(|point| point.censored > 0) {
        let x = horizon.x(point.time);
        if x - last >= TICK_GAP {
            let _ =
                write!(path, "M{},{}v{}", number(x), number(y(point.survival) - TICK), number(2.0 * TICK));
            last = x;
        }
    }
    path
}

fn at_risk(t: &Words, curve: &Curve, horizon: Horizon) -> Vec<(String, String)> {
    let count = |mark: u32| i64::try_from(curve.at_risk(f64::from(mark))).unwrap_or(i64::MAX);
    horizon.marks().map(|mark| (number(horizon.x(f64::from(mark))), t.number(count(mark)))).collect()
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
    use crate::model::times::survival::Wait;
    use platform_adapters::Language;

    const DAY: Horizon = Horizon { reach: 24 * 60, step: 4 * 60 };

    fn curve(waits: &[(u32, bool)]) -> Curve {
        let waits: Vec<Wait> =
            waits.iter().map(|(hours, ended)| Wait::new(f64::from(hours * 60), *ended)).collect();
        Curve::of(&waits)
    }

    fn horizon(waits: &[(u32, bool)]) -> u32 {
        let curve = curve(waits);
        Horizon::of(&[Drawn { label: String::new(), curve: &curve }]).reach / 60
    }

    #[test]
    fn a_curve_steps_down_where_a_wait_ended_and_ends_where_nothing_more_is_known() {
        assert_eq!(steps(&curve(&[(6, true), (12, false)]), DAY), "M130,16H297.5V153H465");
    }

    #[test]
    fn nothing_is_drawn_beyond_the_axis() {
        assert_eq!(steps(&curve(&[(6, true), (48, true)]), DAY), "M130,16H297.5V153H800");
    }

    #[test]
    fn a_group_in_which_nothing_ended_stays_on_top_without_a_band() {
        let open = curve(&[(12, false)]);
        assert_eq!(steps(&open, DAY), "M130,16H465");
        assert_eq!(band(&open, DAY), "");
        assert_eq!(ticks(&open, DAY), "M465,12v8");
    }

    #[test]
    fn a_band_goes_along_both_limits_and_closes() {
        let band = band(&curve(&[(6, true), (12, false)]), DAY);
        assert!(band.starts_with("M297.5,16H297.5V") && band.ends_with("H297.5Z"), "{band}");
    }

    #[test]
    fn the_axis_reaches_as_far_as_nine_ends_in_ten() {
        let mut waits = vec![(5, true); 19];
        waits.push((20 * 24, true));
        assert_eq!(horizon(&waits), 6);
        assert_eq!(horizon(&[(400, false)]), 24);
        assert_eq!(horizon(&[(50_000, true)]), 360 * 24);
        assert_eq!(horizon(&[]), 24);
    }

    #[test]
    fn marks_divide_every_axis_to_its_end() {
        for (reach, step) in HORIZONS_MIN {
            let marks: Vec<u32> = Horizon { reach, step }.marks().collect();
            assert_eq!(marks.last(), Some(&reach));
            assert!((6..=8).contains(&marks.len()), "{reach}");
        }
    }

    #[test]
    fn those_at_risk_stand_under_every_mark() {
        let counts = at_risk(Words::of(Language::En), &curve(&[(6, true), (12, false)]), DAY);
        let counts: Vec<&str> = counts.iter().map(|(_, count)| count.as_str()).collect();
        assert_eq!(counts, ["2", "2", "1", "1", "0", "0", "0"]);
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
        let words = Words::of(Language::En);
        let curve = curve(&[(5, true)]);
        let drawn: Vec<_> =
            keys.iter().map(|key| Drawn { label: words.platform(key), curve: &curve }).collect();
        let chart = Chart::new(words, &drawn);
        let classes: Vec<&str> = chart.curves.iter().map(|curve| curve.class.as_str()).collect();
        assert_eq!(classes, ["k1", "k2", "k3", "k4", "k5", "k6"]);
        assert_eq!(chart.curves.first().map(|curve| curve.label.as_str()), Some("Instagram"));
        assert_eq!(chart.shares.first().map(|(y, words)| (y.as_str(), words.as_str())), Some(("16", "100%")));
        assert_eq!(chart.times.len(), 7);
    }
}
