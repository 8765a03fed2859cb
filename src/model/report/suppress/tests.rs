//! An attacker who knows every published number, the rule, and that a hidden number is at least 1, looks for
//! every table that fits. He shares no code with the rule that hides.

use super::{LEAST_WIDTH, hidden, is_small, width};
use crate::model::report::lattice::{Count, Lattice, Level, Place};
use std::collections::BTreeMap;

/// What is open to the attacker: for each place the number, or nothing.
type Published = BTreeMap<Place, Option<u64>>;
/// The least and the most that each hidden place can be.
type Ranges = BTreeMap<Place, (u64, u64)>;

fn table(sizes: &[usize], number: impl Fn(usize) -> u64) -> Lattice {
    let inner: usize = sizes.iter().product();
    let mut observations = Vec::new();
    for cell in 0..inner {
        let (mut rest, mut levels) = (cell, Vec::new());
        for size in sizes.iter().rev() {
            levels.insert(0, rest % size);
            rest /= size;
        }
        for _ in 0..number(cell) {
            observations.push((levels.clone(), observations.len()));
        }
    }
    Lattice::of(sizes, &observations)
}

fn publish(lattice: &Lattice) -> Published {
    let hidden = hidden(lattice, false).unwrap();
    let number = |place: &Place| (!hidden.contains_key(place)).then(|| lattice.at(place).number);
    lattice.places().into_iter().map(|place| (place.clone(), number(&place))).collect()
}

/// Tries every filling of the inner cells up to `most`, and keeps what fits all that is published.
fn attack(sizes: &[usize], published: &Published, most: u64) -> Ranges {
    let inner: Vec<Place> = published.keys().filter(|place| !place.contains(&Level::All)).cloned().collect();
    let totals: Vec<(Vec<usize>, Option<u64>, Place)> = published
        .iter()
        .filter(|(place, _)| place.contains(&Level::All))
        .map(|(place, number)| {
            let below =
                |cell: &Place| cell.iter().zip(place).all(|(own, over)| *over == Level::All || own == over);
            let cells = inner.iter().enumerate().filter(|(_, cell)| below(cell)).map(|(at, _)| at);
            (cells.collect(), *number, place.clone())
        })
        .collect();
    assert_eq!(inner.len(), sizes.iter().product::<usize>());
    let mut ranges = Ranges::new();
    let mut filling = Vec::new();
    fill(&inner, &totals, published, most, &mut filling, &mut ranges);
    ranges
}

fn fill(
    inner: &[Place],
    totals: &[(Vec<usize>, Option<u64>, Place)],
    published: &Published,
    most: u64,
    filling: &mut Vec<u64>,
    ranges: &mut Ranges,
) {
    let sum =
        |cells: &[usize], filling: &[u64]| -> u64 { cells.iter().filter_map(|at| filling.get(*at)).sum() };
    for (cells, number, _) in totals {
        let whole = cells.iter().all(|at| *at < filling.len());
        let known = sum(cells, filling);
        if number.is_some_and(|number| known > number || (whole && known != number)) {
            return;
        }
    }
    let Some(place) = inner.get(filling.len()) else {
        let mut note = |place: &Place, number: u64| {
            let range = ranges.entry(place.clone()).or_insert((number, number));
            *range = (range.0.min(number), range.1.max(number));
        };
        // A total that is hidden is at least 1, too: zeros are published.
        let sums: Vec<u64> = totals.iter().map(|(cells, ..)| sum(cells, filling)).collect();
        if totals.iter().zip(&sums).any(|((_, number, _), sum)| number.is_none() && *sum == 0) {
            return;
        }
        for (place, number) in
            inner.iter().zip(filling.iter()).filter(|(place, _)| published[*place].is_none())
        {
            note(place, *number);
        }
        for ((_, number, place), sum) in totals.iter().zip(sums) {
            if number.is_none() {
                note(place, sum);
            }
        }
        return;
    };
    let values: Vec<u64> = published[place].map_or_else(|| (1..=most).collect(), |number| vec![number]);
    for value in values {
        filling.push(value);
        fill(inner, totals, published, most, filling, ranges);
        filling.pop();
    }
}

fn assert_safe(lattice: &Lattice, most: u64) -> usize {
    let published = publish(lattice);
    let ranges = attack(lattice.sizes(), &published, most);
    for (place, number) in &published {
        let count = lattice.at(place);
        assert!(number.is_none() || !is_small(count), "{place:?} is small and published");
        if number.is_none() {
            let (low, high) = ranges[place];
            assert!(low <= count.number && count.number <= high, "the attacker is wrong about {place:?}");
            assert!(high - low >= LEAST_WIDTH, "{place:?} is between {low} and {high}: {lattice:?}");
        }
    }
    published.values().filter(|number| number.is_none()).count()
}

#[test]
fn a_small_number_in_a_table_cannot_be_computed_back() {
    // Row 0 holds a 2; with 9, 8 and 7 around it the smallest rectangle hides three more.
    let cells = [2, 9, 20, 8, 7, 30, 40, 50, 60];
    let lattice = table(&[3, 3], |cell| cells[cell]);
    assert_eq!(assert_safe(&lattice, 45), 4);
    assert!(publish(&lattice)[&vec![Level::All, Level::All]] == Some(226), "the total is published");
}

#[test]
fn random_tables_of_two_axes_resist() {
    let mut random = fastrand::Rng::with_seed(22);
    let mut hid = 0;
    for round in 0..150 {
        let sizes = [[2, 2], [2, 3], [3, 2]][round % 3];
        let numbers: Vec<u64> = (0..6).map(|_| random.u64(0..9)).collect();
        hid += assert_safe(&table(&sizes, |cell| numbers[cell]), 13);
    }
    assert!(hid > 400, "the attack had something to attack: {hid}");
}

#[test]
fn random_tables_of_three_axes_with_every_margin_resist() {
    let mut random = fastrand::Rng::with_seed(16);
    let mut hid = 0;
    for _ in 0..25 {
        let numbers: Vec<u64> = (0..8).map(|_| random.u64(0..10) * random.u64(0..2)).collect();
        hid += assert_safe(&table(&[2, 2, 2], |cell| numbers[cell]), 13);
    }
    for _ in 0..25 {
        let numbers: Vec<u64> = (0..8).map(|_| random.u64(3..14)).collect();
        hid += assert_safe(&table(&[2, 2, 2], |cell| numbers[cell]), 18);
    }
    assert!(hid > 200, "the attack had something to attack: {hid}");
}

/// Without the numbers that protect it, a small one is computed by taking from a total: the attacker can win.
#[test]
fn hiding_the_small_numbers_alone_would_not_do() {
    let cells = [2, 9, 20, 8];
    let lattice = table(&[2, 2], |cell| cells[cell]);
    let published: Published = lattice
        .places()
        .into_iter()
        .map(|place| {
            let count = lattice.at(&place);
            (place, (!is_small(count)).then_some(count.number))
        })
        .collect();
    let ranges = attack(&[2, 2], &published, 30);
    assert_eq!(ranges[&vec![Level::One(0), Level::One(0)]], (2, 2));
}

#[test]
fn a_number_of_one_family_is_small_however_large() {
    assert!(is_small(Count { number: 40, cases: 1 }));
    assert!(is_small(Count { number: 40, cases: 2 }));
    assert!(is_small(Count { number: 4, cases: 4 }));
    assert!(!is_small(Count { number: 5, cases: 3 }));
    assert!(!is_small(Count { number: 0, cases: 0 }), "a zero tells of nobody");
    assert_eq!((width(4), width(40)), (3, 8));
}

#[test]
fn where_the_total_must_stay_and_nothing_protects_the_table_is_withheld() {
    let alone = table(&[2], |cell| [3, 90][cell]);
    let hidden_alone = hidden(&alone, true).unwrap();
    assert_eq!(hidden_alone.len(), 2, "the large one protects the small one");
    let three_and_four = table(&[2], |cell| [3, 3][cell]);
    assert!(hidden(&three_and_four, true).is_none(), "two threes and a six tell too much");
    assert!(hidden(&table(&[2], |cell| [7, 9][cell]), true).unwrap().is_empty());
    assert!(hidden(&table(&[2], |cell| [3, 0][cell]), true).is_none(), "the total itself is small");
}
