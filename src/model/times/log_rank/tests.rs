use super::*;
use crate::model::times::survival::Wait;

fn group(ended: &[f64], censored: &[f64]) -> Curve {
    let mut waits: Vec<Wait> = ended.iter().map(|time| Wait::new(*time, true)).collect();
    waits.extend(censored.iter().map(|time| Wait::new(*time, false)));
    Curve::of(&waits)
}

fn treated() -> Curve {
    group(
        &[6.0, 6.0, 6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0],
        &[6.0, 9.0, 10.0, 11.0, 17.0, 19.0, 20.0, 25.0, 32.0, 32.0, 34.0, 35.0],
    )
}

fn placebo() -> Curve {
    let weeks = [
        1.0, 1.0, 2.0, 2.0, 3.0, 4.0, 4.0, 5.0, 5.0, 8.0, 8.0, 8.0, 8.0, 11.0, 11.0, 12.0, 12.0, 15.0, 17.0,
        22.0, 23.0,
    ];
    group(&weeks, &[])
}

/// Remission of leukaemia: Freireich et al. (1963); the statistic 16.79 stands in D. G. Kleinbaum,
/// M. Klein, Survival Analysis (3rd ed. 2012), 2.IV.
#[test]
fn the_published_example_has_its_published_statistic() {
    let test = log_rank(&[treated(), placebo()]).unwrap();
    assert!((test.statistic - 16.79).abs() < 0.005, "{test:?}");
    assert_eq!(test.degrees, 1);
    assert!(test.p > 4.1e-5 && test.p < 4.3e-5, "{test:?}");
}

/// Acute myelogenous leukaemia: R. G. Miller, Survival Analysis (1981); R's `survdiff` prints 3.4 on 1
/// degree of freedom, p = 0.07.
#[test]
fn the_second_published_example_has_its_published_statistic() {
    let maintained = group(&[9.0, 13.0, 18.0, 23.0, 31.0, 34.0, 48.0], &[13.0, 28.0, 45.0, 161.0]);
    let not = group(&[5.0, 5.0, 8.0, 8.0, 12.0, 23.0, 27.0, 30.0, 33.0, 43.0, 45.0], &[16.0]);
    let test = log_rank(&[maintained, not]).unwrap();
    assert!((test.statistic - 3.4).abs() < 0.05, "{test:?}");
    assert!((test.p - 0.07).abs() < 0.005, "{test:?}");
}

#[test]
fn the_order_of_the_groups_does_not_matter() {
    let third = group(&[2.0, 9.0, 30.0], &[4.0]);
    let one = log_rank(&[treated(), placebo(), third.clone()]).unwrap();
    let other = log_rank(&[third, placebo(), treated()]).unwrap();
    assert!((one.statistic - other.statistic).abs() < 1e-10, "{one:?} {other:?}");
    assert_eq!(one.degrees, 2);
}

#[test]
fn groups_that_waited_alike_differ_by_nothing() {
    let test = log_rank(&[treated(), treated()]).unwrap();
    assert!(test.statistic.abs() < 1e-12 && (test.p - 1.0).abs() < 1e-6, "{test:?}");
    let none_ended = log_rank(&[group(&[], &[1.0]), group(&[], &[2.0, 3.0])]).unwrap();
    assert!(none_ended.statistic.abs() < 1e-12 && (none_ended.p - 1.0).abs() < 1e-12);
}

#[test]
fn a_group_never_at_risk_when_something_ended_says_nothing() {
    let with = log_rank(&[group(&[], &[0.5, 0.5]), treated(), placebo()]).unwrap();
    let without = log_rank(&[treated(), placebo()]).unwrap();
    assert!((with.statistic - without.statistic).abs() < 1e-10, "{with:?}");
    assert_eq!(with.degrees, 2);
}

#[test]
fn one_group_alone_is_not_compared() {
    assert_eq!(log_rank(&[]), None);
    assert_eq!(log_rank(&[treated()]), None);
    assert_eq!(log_rank(&[treated(), Curve::default()]), None);
}
