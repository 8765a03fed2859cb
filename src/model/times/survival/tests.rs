use super::*;

fn ended(times: &[f64]) -> Vec<Wait> {
    times.iter().map(|time| Wait::new(*time, true)).collect()
}

fn censored(times: &[f64]) -> Vec<Wait> {
    times.iter().map(|time| Wait::new(*time, false)).collect()
}

/// Weeks of remission on 6-MP: E. J. Freireich et al., Blood 21 (1963), 699–716.
fn remission() -> Vec<Wait> {
    let mut waits = ended(&[6.0, 6.0, 6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0]);
    waits.extend(censored(&[6.0, 9.0, 10.0, 11.0, 17.0, 19.0, 20.0, 25.0, 32.0, 32.0, 34.0, 35.0]));
    waits
}

fn near(one: f64, other: f64, by: f64) -> bool {
    (one - other).abs() <= by
}

/// D. G. Kleinbaum, M. Klein, Survival Analysis (3rd ed. 2012), table 2.3: the Kaplan–Meier
/// estimates of the remission data, to four digits.
#[test]
fn the_published_example_has_its_published_curve_and_median() {
    let curve = Curve::of(&remission());
    let published = [
        (6.0, 21, 0.8571),
        (7.0, 17, 0.8067),
        (10.0, 15, 0.7529),
        (13.0, 12, 0.6902),
        (16.0, 11, 0.6275),
        (22.0, 7, 0.5378),
        (23.0, 6, 0.4482),
    ];
    for (time, at_risk, survival) in published {
        let point = curve.at(time).unwrap();
        assert!(near(point.survival, survival, 5e-5), "{point:?}");
        assert_eq!(point.at_risk, at_risk);
    }
    assert_eq!((curve.n, curve.events), (21, 9));
    assert_eq!(curve.median().time, Some(23.0));
    let placebo = ended(&[
        1.0, 1.0, 2.0, 2.0, 3.0, 4.0, 4.0, 5.0, 5.0, 8.0, 8.0, 8.0, 8.0, 11.0, 11.0, 12.0, 12.0, 15.0, 17.0,
        22.0, 23.0,
    ]);
    assert_eq!(Curve::of(&placebo).median(), Quantile { time: Some(8.0), low: Some(4.0), high: Some(11.0) });
}

/// Days to the first relapse of acute myelogenous leukaemia with maintained chemotherapy: R. G.
/// Miller, Survival Analysis (1981), 49; in R `survfit(Surv(time, status) ~ 1, aml,
/// conf.type = "log-log")` of the maintained group. Greenwood's error at 31 weeks is published as
/// 0.1526 there: S = 0.4909.
#[test]
fn the_second_published_example_has_its_published_error() {
    let mut waits = ended(&[9.0, 13.0, 18.0, 23.0, 31.0, 34.0, 48.0]);
    waits.extend(censored(&[13.0, 28.0, 45.0, 161.0]));
    let curve = Curve::of(&waits);
    assert_eq!(curve.median().time, Some(31.0));
    let point = curve.at(31.0).unwrap();
    assert!(near(point.survival, 0.4909, 5e-5), "{point:?}");
    // The interval follows from the two published numbers alone.
    let log = 0.490_909_f64.ln();
    let half = 1.959_964 * 0.164_192 / (0.490_909 * log);
    let (low, high) = point.interval.unwrap();
    assert!(near(low, (-((-log).ln() - half).exp()).exp(), 1e-4), "{low}");
    assert!(near(high, (-((-log).ln() + half).exp()).exp(), 1e-4), "{high}");
}

#[test]
fn the_order_of_the_waits_does_not_matter() {
    let mut turned = remission();
    turned.reverse();
    turned.rotate_left(5);
    assert_eq!(Curve::of(&turned), Curve::of(&remission()));
}

#[test]
fn a_count_is_as_good_as_as_many_waits() {
    let counted = [Wait { time: 2.0, ended: true, count: 3 }, Wait { time: 5.0, ended: false, count: 2 }];
    let single = [ended(&[2.0; 3]), censored(&[5.0; 2])].concat();
    assert_eq!(Curve::of(&counted), Curve::of(&single));
    assert_eq!(Curve::of(&[Wait { time: 2.0, ended: true, count: 0 }]), Curve::default());
}

#[test]
fn another_unit_of_time_changes_the_times_and_nothing_else() {
    let weeks = Curve::of(&remission());
    let days: Vec<Wait> = remission().iter().map(|wait| Wait { time: wait.time * 7.0, ..*wait }).collect();
    let days = Curve::of(&days);
    for (week, day) in weeks.points.iter().zip(&days.points) {
        assert_eq!(Point { time: week.time * 7.0, ..*week }, *day);
    }
    assert_eq!(days.median().high, weeks.median().high.map(|time| time * 7.0));
}

#[test]
fn without_censoring_the_curve_is_the_share_that_lasted_longer() {
    let times: Vec<f64> = (0..40_u32).map(|index| f64::from(index * index % 17)).collect();
    let curve = Curve::of(&ended(&times));
    for point in &curve.points {
        let longer = times.iter().filter(|time| **time > point.time).count();
        let share = f64::from(u32::try_from(longer).unwrap()) / 40.0;
        assert!(near(point.survival, share, 1e-12), "{point:?}");
    }
    for n in 1..=60_u32 {
        let times: Vec<f64> = (1..=n).map(f64::from).collect();
        assert_eq!(Curve::of(&ended(&times)).median().time, Some(f64::from(n.div_ceil(2))), "{n}");
    }
}

#[test]
fn no_interval_stands_where_there_is_none() {
    let curve = Curve::of(&[censored(&[1.0]), ended(&[2.0, 3.0])].concat());
    let intervals: Vec<bool> = curve.points.iter().map(|point| point.interval.is_some()).collect();
    assert_eq!(intervals, [false, true, false]);
    for point in &Curve::of(&remission()).points {
        let (low, high) = point.interval.unwrap();
        assert!(0.0 < low && low < point.survival && point.survival < high && high < 1.0, "{point:?}");
    }
}

#[test]
fn what_is_not_reached_is_none_and_not_zero() {
    assert_eq!(Curve::of(&[]).median(), Quantile::default());
    assert_eq!(Curve::of(&censored(&[1.0, 2.0])).median(), Quantile::default());
    let few = [ended(&[1.0]), censored(&[5.0, 5.0])].concat();
    assert_eq!(Curve::of(&few).median().time, None);
    assert_eq!(
        Curve::of(&ended(&[0.0])).median(),
        Quantile { time: Some(0.0), low: Some(0.0), high: Some(0.0) }
    );
}

#[test]
fn nothing_is_known_beyond_the_longest_open_wait() {
    let curve = Curve::of(&[ended(&[1.0]), censored(&[5.0])].concat());
    assert_eq!(curve.share(0.5), Some((1.0, None)));
    assert!(near(curve.share(5.0).unwrap().0, 0.5, 1e-12));
    assert_eq!(curve.share(6.0), None);
    assert_eq!((curve.at_risk(0.0), curve.at_risk(5.0), curve.at_risk(6.0)), (2, 1, 0));
    assert_eq!(Curve::of(&ended(&[1.0])).share(6.0), Some((0.0, None)));
    assert_eq!(Curve::of(&[]).share(0.0), None);
}

#[test]
fn nine_in_ten_come_later_than_half() {
    let times: Vec<f64> = (1..=20_u32).map(f64::from).collect();
    assert_eq!(Curve::of(&ended(&times)).quantile(0.9).time, Some(18.0));
}
