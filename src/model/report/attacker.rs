//! An attacker who knows every published number, and what a hidden one is at least, looks for every table that
//! fits. He shares no code with the rules that hide.

use super::lattice::{Lattice, Level, Place};
use std::collections::BTreeMap;

/// What is open to the attacker about a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// The number.
    Exactly(u64),
    /// Hidden, and not zero.
    Hidden,
    /// Not shown, zero or not.
    Nothing,
}

/// What is open to the attacker; of a total that is not in it he knows nothing.
pub(super) type Open = BTreeMap<Place, Known>;
/// The least and the most that each place can be which is not known.
pub(super) type Ranges = BTreeMap<Place, (u64, u64)>;

/// A table from the number of each inner cell, the last axis counting fastest; each notice is its own case.
pub(super) fn observations(sizes: &[usize], number: impl Fn(usize) -> u64) -> Vec<(Vec<usize>, usize)> {
    let mut observations = Vec::new();
    for cell in 0..sizes.iter().product() {
        let (mut rest, mut levels) = (cell, Vec::new());
        for size in sizes.iter().rev() {
            levels.insert(0, rest % size);
            rest /= size;
        }
        for _ in 0..number(cell) {
            observations.push((levels.clone(), observations.len()));
        }
    }
    observations
}

/// As [`observations`], counted.
pub(super) fn table(sizes: &[usize], number: impl Fn(usize) -> u64) -> Lattice {
    Lattice::of(sizes, &observations(sizes, number))
}

/// One total, or hidden total: the inner cells below it.
struct Total {
    place: Place,
    known: Known,
    below: Vec<usize>,
}

/// Tries every filling of the inner cells up to `most`, and keeps what fits all that is open.
pub(super) fn attack(sizes: &[usize], open: &Open, most: u64) -> Ranges {
    let mut inner: Vec<Place> = vec![Vec::new()];
    for size in sizes {
        let longer = |place: &Place| {
            let place = place.clone();
            (0..*size).map(move |level| [place.as_slice(), &[Level::One(level)]].concat())
        };
        inner = inner.iter().flat_map(longer).collect();
    }
    let totals: Vec<Total> = open
        .iter()
        .filter(|(place, _)| place.contains(&Level::All))
        .map(|(place, known)| {
            let below =
                |cell: &Place| cell.iter().zip(place).all(|(own, over)| *over == Level::All || own == over);
            let below = inner.iter().enumerate().filter(|(_, cell)| below(cell)).map(|(at, _)| at).collect();
            Total { place: place.clone(), known: *known, below }
        })
        .collect();
    // No cell is more than what is known of it, or of a total above it.
    let bounds = inner.iter().enumerate().map(|(at, cell)| {
        let above = totals.iter().filter(|total| total.below.contains(&at)).map(|total| total.known);
        let limits = above.chain(open.get(cell).copied()).filter_map(|known| match known {
            Known::Exactly(number) => Some(number),
            Known::Hidden | Known::Nothing => None,
        });
        limits.min().unwrap_or(most)
    });
    let search = Search { bounds: bounds.collect(), inner, totals, open };
    let mut ranges = Ranges::new();
    search.fill(&mut Vec::new(), &mut ranges);
    ranges
}

/// What stays the same while he searches.
struct Search<'a> {
    inner: Vec<Place>,
    bounds: Vec<u64>,
    totals: Vec<Total>,
    open: &'a Open,
}

impl Search<'_> {
    fn fill(&self, filling: &mut Vec<u64>, ranges: &mut Ranges) {
        if !self.totals.iter().all(|total| self.may_fit(total, filling)) {
            return;
        }
        let Some(place) = self.inner.get(filling.len()) else {
            self.note(filling, ranges);
            return;
        };
        let most = self.bounds[filling.len()];
        let values = match self.open.get(place).copied().unwrap_or(Known::Nothing) {
            Known::Exactly(number) => number..=number,
            Known::Hidden => 1..=most,
            Known::Nothing => 0..=most,
        };
        for value in values {
            filling.push(value);
            self.fill(filling, ranges);
            filling.pop();
        }
    }

    /// Whether the cells that are still empty can be filled so that the total is met.
    fn may_fit(&self, total: &Total, filling: &[u64]) -> bool {
        let sum: u64 = total.below.iter().filter_map(|at| filling.get(*at)).sum();
        let empty = total.below.iter().filter(|at| **at >= filling.len());
        let rest: u64 = empty.map(|at| self.bounds[*at]).sum();
        match total.known {
            Known::Exactly(number) => sum <= number && number <= sum + rest,
            Known::Hidden => sum + rest > 0,
            Known::Nothing => true,
        }
    }

    fn note(&self, filling: &[u64], ranges: &mut Ranges) {
        let mut note = |place: &Place, number: u64| {
            let range = ranges.entry(place.clone()).or_insert((number, number));
            *range = (range.0.min(number), range.1.max(number));
        };
        for (place, number) in self.inner.iter().zip(filling) {
            note(place, *number);
        }
        for total in &self.totals {
            note(&total.place, total.below.iter().filter_map(|at| filling.get(*at)).sum());
        }
    }
}
