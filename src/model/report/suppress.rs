//! Which numbers of a table must not be published, so that no small one can be computed back.
//!
//! Every total is published. A small number within is hidden (primary), and with it others (complementary) in
//! the shape of a box: one partner on each axis. Raising and lowering the corners of a box in turn by the same
//! amount leaves every total in order: whoever reads the published numbers cannot tell the true table from the
//! changed one. Each hidden number is a corner of a box whose corners are all hidden, and none of them falls
//! below its floor on the way: what the reader knows it to be at least. That is the proof, and
//! `suppress/tests.rs` tries to break it by exhaustion.
//!
//! The thresholds are ours: no law that we know of gives them (law.md §6, an inference).

use super::lattice::{Count, Lattice, Level, Place, inner, product};
use std::collections::BTreeMap;

/// A number below this is hidden, zero apart: a zero tells of nobody.
pub const LEAST_NUMBER: u64 = 5;
/// A number that comes from fewer cases than this is hidden.
pub const LEAST_CASES: u64 = 3;
/// A hidden number can be raised, or lowered, at least by this without a published one changing.
pub const LEAST_WIDTH: u64 = 3;
/// For larger small numbers (those of few cases) the width is at least this share of them: one in five.
const WIDTH_SHARE: u64 = 5;
/// What a reader knows of each hidden number before he computes: zeros are published.
pub const FLOOR: u64 = 1;

/// Why a number is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It is small, or comes from one or two cases.
    Small,
    /// It protects another: without it that one could be computed.
    Protects,
}

/// The hidden places with their reasons.
pub type Hidden = BTreeMap<Place, Why>;

/// Whether a count must be hidden for its own sake.
#[must_use]
pub fn is_small(count: Count) -> bool {
    count.number > 0 && (count.number < LEAST_NUMBER || count.cases < LEAST_CASES)
}

/// By how much a hidden number can be moved at least, up or down.
#[must_use]
pub fn width(number: u64) -> u64 {
    LEAST_WIDTH.max(number.div_ceil(WIDTH_SHARE))
}

/// What must be hidden within a table of which every total is published. `None` when a total is small, or
/// nothing can protect a small number: then the table must not be published so finely.
#[must_use]
pub fn hidden(lattice: &Lattice) -> Option<Hidden> {
    let (within, totals): (Vec<Place>, Vec<Place>) =
        lattice.places().into_iter().partition(|place| !place.contains(&Level::All));
    if totals.iter().any(|place| is_small(lattice.at(place))) {
        return None;
    }
    let mut small: Vec<Place> = within.into_iter().filter(|place| is_small(lattice.at(place))).collect();
    small.sort_by_key(|place| lattice.at(place).number);
    let mut hidden: Hidden = small.iter().map(|place| (place.clone(), Why::Small)).collect();
    let mut widths: BTreeMap<Place, u64> = BTreeMap::new();
    for place in small {
        let needed = width(lattice.at(&place).number);
        if widths.get(&place).is_some_and(|width| *width >= needed) {
            continue;
        }
        for corner in cheapest_box(lattice, &hidden, &place, needed)? {
            hidden.entry(corner.clone()).or_insert(Why::Protects);
            let reached = widths.entry(corner).or_insert(0);
            *reached = needed.max(*reached);
        }
    }
    Some(hidden)
}

/// Whether each hidden number can still be moved when the reader knows more of some: `floor` gives what he
/// knows a hidden number to be at least.
#[must_use]
pub fn is_held(lattice: &Lattice, hidden: &Hidden, floor: impl Fn(&Place) -> u64) -> bool {
    hidden.iter().all(|(place, why)| {
        let needed = match why {
            Why::Small => width(lattice.at(place).number),
            Why::Protects => LEAST_WIDTH,
        };
        product(&partners(lattice, place)).iter().any(|partners| {
            let corners = corners(place, partners);
            corners.iter().all(|(corner, _)| hidden.contains_key(corner))
                && moves(lattice, &corners, needed, &floor)
        })
    })
}

/// The box around a place that hides least; of equal ones the first.
fn cheapest_box(lattice: &Lattice, hidden: &Hidden, place: &[Level], width: u64) -> Option<Vec<Place>> {
    let mut best: Option<(u64, Vec<Place>)> = None;
    for partners in product(&partners(lattice, place)) {
        let corners = corners(place, &partners);
        if moves(lattice, &corners, width, |_| FLOOR) {
            let corners: Vec<Place> = corners.into_iter().map(|(corner, _)| corner).collect();
            let newly = corners.iter().filter(|corner| !hidden.contains_key(*corner));
            let cost = newly.map(|corner| lattice.at(corner).number).fold(0, u64::saturating_add);
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, corners));
            }
        }
    }
    best.map(|(_, corners)| corners)
}

fn partners(lattice: &Lattice, place: &[Level]) -> Vec<Vec<Level>> {
    let others =
        |(size, own): (&usize, &Level)| inner(*size).into_iter().filter(|level| level != own).collect();
    lattice.sizes().iter().zip(place).map(others).collect()
}

/// The corners of a box and whether each rises when the place itself does: along an axis two levels move
/// against each other.
fn corners(place: &[Level], partners: &[Level]) -> Vec<(Place, bool)> {
    place.iter().zip(partners).fold(vec![(Vec::new(), true)], |corners, (own, partner)| {
        corners
            .into_iter()
            .flat_map(|(corner, rises)| {
                let mut other = corner.clone();
                let mut same = corner;
                same.push(*own);
                other.push(*partner);
                [(same, rises), (other, !rises)]
            })
            .collect()
    })
}

/// Whether the corners can move by the width, one way or the other, with none below its floor at the end.
fn moves(lattice: &Lattice, corners: &[(Place, bool)], width: u64, floor: impl Fn(&Place) -> u64) -> bool {
    let there = corners.iter().all(|(corner, _)| lattice.at(corner).number > 0);
    let room = |falls: bool| {
        corners
            .iter()
            .filter(|(_, rises)| *rises != falls)
            .all(|(corner, _)| lattice.at(corner).number >= floor(corner).max(FLOOR) + width)
    };
    there && (room(true) || room(false))
}

#[cfg(test)]
mod tests;
