//! The notices of a year by provider, kind and action, as finely as they may be published.
//!
//! Published are two tables with every total: by provider and kind, and by provider and action. Whatever fits
//! the one fits any that fits the other, because some table by all three has both; so each is protected by
//! itself. Then a number by provider and kind is split by action, where no part is small, nothing small is left
//! when the parts are taken from a published number, and what is hidden by provider and action stays protected
//! although the parts tell more of it.

use super::figures::Cell;
use super::gather::{Axis, Observation, count_on};
use super::lattice::{Count, Lattice, Level, Place};
use super::suppress::{Hidden, Why, hidden, is_held, is_small};
use std::collections::BTreeMap;

/// The axes in their order.
const PROVIDER: usize = 0;
const KIND: usize = 1;
const ACTION: usize = 2;

/// What of the large table is published.
#[derive(Clone, Debug)]
pub struct Published {
    /// The levels of provider, kind and action.
    pub axes: [Axis; 3],
    /// Every number but the zeros, and the hidden ones.
    pub cells: Vec<Cell>,
}

/// What may be published of the notices: `sizes` are the levels of provider, kind and action. `None` when
/// there are too few notices for any number.
#[must_use]
pub fn publish(sizes: &[usize; 3], notices: &[Observation]) -> Option<Published> {
    if is_small(Lattice::of(sizes, notices).at(&[Level::All, Level::All, Level::All])) {
        return None;
    }
    let on = |axis: usize| move |levels: &[usize]| count_on(notices, axis, levels);
    let [providers, kinds, actions] = sizes;
    let mut axes =
        [Axis::of(*providers, on(PROVIDER)), Axis::of(*kinds, on(KIND)), Axis::of(*actions, on(ACTION))];
    loop {
        match Tables::of(&axes, notices) {
            Ok(tables) => return Some(Published { cells: tables.cells(), axes }),
            Err(unprotected) => axes = coarser(&axes, unprotected, notices)?,
        }
    }
}

/// The axes with one level more put together, on one of the two of a table that could not be protected: the
/// smallest level with which it can be, else the smallest of all. `None` when there is none left.
fn coarser(axes: &[Axis; 3], unprotected: [usize; 2], notices: &[Observation]) -> Option<[Axis; 3]> {
    let mut choices: Vec<(Count, [Axis; 3])> = Vec::new();
    for at in unprotected {
        for level in axes.get(at).map(|axis| axis.own.clone()).unwrap_or_default() {
            let mut joined = axes.clone();
            let Some(axis) = joined.get_mut(at) else { continue };
            let count = |levels: &[usize]| count_on(notices, at, levels);
            axis.join(level, count);
            choices.push((count(&axis.together), joined));
        }
    }
    choices.sort_by_key(|(count, _)| count.number);
    let holds = |(_, axes): &&(Count, [Axis; 3])| match Tables::of(axes, notices) {
        Ok(_) => true,
        Err(still) => still != unprotected,
    };
    choices.iter().find(holds).or_else(|| choices.first()).map(|(_, axes)| axes.clone())
}

/// The two tables, with what is hidden in each, and the notices they come from.
struct Tables {
    placed: Vec<Observation>,
    by_all: Lattice,
    by_kind: (Lattice, Hidden),
    by_action: (Lattice, Hidden),
}

impl Tables {
    /// The tables by these axes; an error names the axes of one that cannot be protected.
    fn of(axes: &[Axis; 3], notices: &[Observation]) -> Result<Self, [usize; 2]> {
        let placed: Vec<Observation> = notices
            .iter()
            .map(|(levels, case)| {
                (levels.iter().zip(axes).map(|(level, axis)| axis.place(*level)).collect(), *case)
            })
            .collect();
        let sizes = axes.each_ref().map(Axis::size);
        let table = |other: usize| -> Result<(Lattice, Hidden), [usize; 2]> {
            let pick =
                |of: &[usize]| [PROVIDER, other].iter().filter_map(|axis| of.get(*axis).copied()).collect();
            let observations: Vec<Observation> =
                placed.iter().map(|(levels, case)| (pick(levels), *case)).collect();
            let lattice = Lattice::of(&pick(&sizes), &observations);
            let hidden = hidden(&lattice).ok_or([PROVIDER, other])?;
            Ok((lattice, hidden))
        };
        let (by_kind, by_action) = (table(KIND)?, table(ACTION)?);
        Ok(Self { by_all: Lattice::of(&sizes, &placed), placed, by_kind, by_action })
    }

    /// Every number that is published, and every hidden one.
    fn cells(&self) -> Vec<Cell> {
        let one = |level: Option<&Level>| match level {
            Some(Level::One(level)) => Some(*level),
            _ => None,
        };
        let rows = |(lattice, hidden): &(Lattice, Hidden)| {
            let there = lattice.places().into_iter().filter(|place| lattice.at(place).number > 0);
            there
                .map(|place| {
                    let why = hidden.get(&place).copied();
                    (one(place.first()), one(place.last()), lattice.at(&place).number, why)
                })
                .collect::<Vec<(Option<usize>, Option<usize>, u64, Option<Why>)>>()
        };
        let cell = |provider, kind, action, number, why: Option<Why>| Cell {
            provider,
            kind,
            action,
            number: why.is_none().then_some(number),
            why,
        };
        let by_kind =
            rows(&self.by_kind).into_iter().map(|(p, k, number, why)| cell(p, k, None, number, why));
        // The totals over the actions stand in the first table.
        let by_action = rows(&self.by_action).into_iter().filter(|(_, action, ..)| action.is_some());
        let by_action = by_action.map(|(p, a, number, why)| cell(p, None, a, number, why));
        let split = self.split().into_iter().flat_map(|place| self.parts(&place));
        let split = split.map(|(place, number)| {
            cell(one(place.first()), one(place.get(KIND)), one(place.get(ACTION)), number, None)
        });
        by_kind.chain(by_action).chain(split).collect()
    }

    /// The places of provider and kind whose numbers are split by action, the largest tried first.
    fn split(&self) -> Vec<Place> {
        let (by_kind, hidden_kinds) = &self.by_kind;
        let (by_action, hidden_actions) = &self.by_action;
        let mut open: Vec<Place> = by_kind
            .places()
            .into_iter()
            .filter(|place| !place.contains(&Level::All) && by_kind.at(place).number > 0)
            .filter(|place| !hidden_kinds.contains_key(place))
            .filter(|place| self.parts(place).iter().all(|(part, _)| !is_small(self.by_all.at(part))))
            .collect();
        open.sort_by_key(|place| std::cmp::Reverse(by_kind.at(place).number));
        // What the parts told so far make the reader know of each number by provider and action.
        let mut told: BTreeMap<Place, u64> = BTreeMap::new();
        let mut split = Vec::new();
        for place in open {
            let mut more = told.clone();
            for (part, number) in self.parts(&place) {
                *more.entry(without_kind(&part)).or_insert(0) += number;
            }
            split.push(place);
            let known = |place: &Place| more.get(place).copied().unwrap_or_default();
            if is_held(by_action, hidden_actions, known) && self.leaves_nothing_small(&split) {
                told = more;
            } else {
                split.pop();
            }
        }
        split
    }

    /// Whether no published number by provider and action leaves a small one when what is split is taken from
    /// it.
    fn leaves_nothing_small(&self, split: &[Place]) -> bool {
        let (by_action, hidden) = &self.by_action;
        let is_left = |(levels, _): &&Observation| {
            let place: Place = levels.iter().take(ACTION).copied().map(Level::One).collect();
            !split.contains(&place)
        };
        let left: Vec<Observation> =
            self.placed.iter().filter(is_left).map(|(levels, case)| (without_kind(levels), *case)).collect();
        let left = Lattice::of(by_action.sizes(), &left);
        left.places()
            .iter()
            .filter(|place| !hidden.contains_key(*place))
            .all(|place| !is_small(left.at(place)))
    }

    /// The numbers of a place of provider and kind by action; zeros left out.
    fn parts(&self, place: &Place) -> Vec<(Place, u64)> {
        let actions = self.by_all.sizes().get(ACTION).copied().unwrap_or_default();
        (0..actions)
            .map(|action| [place.as_slice(), &[Level::One(action)]].concat())
            .map(|part| (part.clone(), self.by_all.at(&part).number))
            .filter(|(_, number)| *number > 0)
            .collect()
    }
}

/// A place, or the levels of a notice, of the table by provider and action.
fn without_kind<T: Copy>(of: &[T]) -> Vec<T> {
    [PROVIDER, ACTION].iter().filter_map(|axis| of.get(*axis).copied()).collect()
}

#[cfg(test)]
mod tests;
