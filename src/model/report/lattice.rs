//! A table of counts with every one of its totals, for up to three classifications at once.

use std::collections::BTreeSet;

/// A place in the table: for each axis a level, or the total over that axis.
pub type Place = Vec<Level>;

/// A level of an axis, or the total over all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// One level, from 0.
    One(usize),
    /// The total over the axis.
    All,
}

/// What is counted at one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many notices, or links.
    pub number: u64,
    /// Of how many cases they are: who could recognise themselves in the number.
    pub cases: u64,
}

/// Counts with all their totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lattice {
    sizes: Vec<usize>,
    counts: Vec<Count>,
}

impl Lattice {
    /// Counts observations: each has a level on every axis, and the number of its case. An observation
    /// outside of the axes is left out.
    #[must_use]
    pub fn of(sizes: &[usize], observations: &[(Vec<usize>, usize)]) -> Self {
        let places: usize = sizes.iter().map(|size| size + 1).product();
        let mut numbers = vec![0; places];
        let mut cases: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); places];
        let mut lattice = Self { sizes: sizes.to_vec(), counts: Vec::new() };
        for (levels, case) in observations {
            let fits = levels.len() == sizes.len() && levels.iter().zip(sizes).all(|(at, size)| at < size);
            for place in if fits { lattice.above(levels) } else { Vec::new() } {
                let index = lattice.index(&place);
                if let (Some(number), Some(cases)) = (numbers.get_mut(index), cases.get_mut(index)) {
                    *number += 1;
                    cases.insert(*case);
                }
            }
        }
        lattice.counts = numbers
            .into_iter()
            .zip(cases)
            .map(|(number, cases)| Count { number, cases: u64::try_from(cases.len()).unwrap_or(u64::MAX) })
            .collect();
        lattice
    }

    /// How many levels each axis has.
    #[must_use]
    pub fn sizes(&self) -> &[usize] {
        &self.sizes
    }

    /// What is counted at a place; nothing at a place that is none of the table's.
    #[must_use]
    pub fn at(&self, place: &[Level]) -> Count {
        self.counts.get(self.index(place)).copied().unwrap_or_default()
    }

    /// Every place, totals last on each axis.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        let axes: Vec<Vec<Level>> =
            self.sizes.iter().map(|size| [inner(*size), vec![Level::All]].concat()).collect();
        product(&axes)
    }

    /// The place of an observation and every total it counts in.
    fn above(&self, levels: &[usize]) -> Vec<Place> {
        let axes: Vec<Vec<Level>> = levels.iter().map(|level| vec![Level::One(*level), Level::All]).collect();
        product(&axes)
    }

    fn index(&self, place: &[Level]) -> usize {
        self.sizes.iter().zip(place).fold(0, |index, (size, level)| {
            let step = match level {
                Level::One(level) => *level,
                Level::All => *size,
            };
            index * (size + 1) + step
        })
    }
}

/// The levels of an axis without its total.
#[must_use]
pub fn inner(size: usize) -> Vec<Level> {
    (0..size).map(Level::One).collect()
}

/// Every choice of one from each.
#[must_use]
pub fn product(axes: &[Vec<Level>]) -> Vec<Place> {
    axes.iter().fold(vec![Vec::new()], |places, axis| {
        let longer = |place: &Place| {
            let place = place.clone();
            axis.iter().map(move |level| place.iter().copied().chain([*level]).collect::<Place>())
        };
        places.iter().flat_map(longer).collect()
    })
}
