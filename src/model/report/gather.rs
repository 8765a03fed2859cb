//! Rare levels of an axis are put together before anything is hidden, so that every total can be published.

use super::lattice::{Count, Lattice, Level};
use super::suppress::is_small;

/// One notice: its levels on the axes, and the number of its case.
pub type Observation = (Vec<usize>, usize);

/// Which levels of an axis stand by themselves, and which are put together behind them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// Levels by themselves, in order.
    pub own: Vec<usize>,
    /// Levels put together: none, or two and more.
    pub together: Vec<usize>,
}

impl Axis {
    /// The levels of an axis, of which no total is small: the smallest are put together until the rest, and
    /// what is put together, can be published. `counts` gives what is counted on some of the levels.
    #[must_use]
    pub fn of(size: usize, counts: impl Fn(&[usize]) -> Count) -> Self {
        let mut axis = Self::all(size);
        while axis.own.iter().any(|level| is_small(counts(&[*level]))) || is_small(counts(&axis.together)) {
            match axis.smallest(&counts) {
                Some(level) => axis.join(level, &counts),
                None => break,
            }
        }
        axis
    }

    /// Every level by itself.
    #[must_use]
    pub fn all(size: usize) -> Self {
        Self { own: (0..size).collect(), together: Vec::new() }
    }

    /// The level by itself with the fewest notices; of equal ones the last.
    #[must_use]
    pub fn smallest(&self, counts: impl Fn(&[usize]) -> Count) -> Option<usize> {
        self.own.iter().rev().copied().min_by_key(|level| counts(&[*level]).number)
    }

    /// Puts one more level together with the others; the first one with the smallest of the rest, because a
    /// level put together with nothing would be that level under another name.
    pub fn join(&mut self, level: usize, counts: impl Fn(&[usize]) -> Count) {
        self.take(level);
        if self.together.len() == 1
            && let Some(next) = self.smallest(counts)
        {
            self.take(next);
        }
    }

    fn take(&mut self, level: usize) {
        self.own.retain(|own| *own != level);
        self.together.push(level);
        self.together.sort_unstable();
    }

    /// How many levels are published.
    #[must_use]
    pub fn size(&self) -> usize {
        self.own.len() + usize::from(!self.together.is_empty())
    }

    /// The place under which a level is published.
    #[must_use]
    pub fn place(&self, level: usize) -> usize {
        self.own.iter().position(|own| *own == level).unwrap_or(self.own.len())
    }
}

/// What is counted where an axis has one of these levels.
#[must_use]
pub fn count_on(observations: &[Observation], axis: usize, levels: &[usize]) -> Count {
    let on = |(places, case): &Observation| {
        places.get(axis).filter(|place| levels.contains(place)).map(|_| (vec![0], *case))
    };
    Lattice::of(&[1], &observations.iter().filter_map(on).collect::<Vec<_>>()).at(&[Level::All])
}
