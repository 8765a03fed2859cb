//! Which numbers of a table must not be published, so that no small one can be computed back.
//!
//! A small number is hidden (primary), and with it others (complementary) in the shape of a box: one level and
//! a partner on each axis, where the total counts as a level too. Raising and lowering the corners of such a
//! box in turn by the same amount leaves every row, column and total in order: whoever reads the published
//! numbers cannot tell the true table from the changed one. Each hidden number is a corner of such a box whose
//! corners are all hidden, and every hidden one stays at least 1 after the change. That is the proof, and
//! `suppress/tests.rs` tries to break it by exhaustion.
//!
//! The thresholds are ours: no law that we know of gives them (law.md §6, an inference).

use super::lattice::{Count, Lattice, Level, Place, product};
use std::collections::BTreeMap;

/// A number below this is hidden, zero apart: a zero tells of nobody.
pub const LEAST_NUMBER: u64 = 5;
/// A number that comes from fewer cases than this is hidden.
pub const LEAST_CASES: u64 = 3;
/// A hidden number can be raised, or lowered, at least by this without a published one changing.
pub const LEAST_WIDTH: u64 = 3;
/// For larger hidden numbers the width is at least this share of them: one in five.
const WIDTH_SHARE: u64 = 5;
/// How much dearer it is to hide a total than a number within, for each axis it is a total of.
const TOTAL_COST: u64 = 1_000;

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

/// What must be hidden in a table whose numbers and totals are published together. With `keeps_total` the
/// grand total is published elsewhere and stays: then `None` when nothing can protect a small number, and the
/// table must not be published at all.
#[must_use]
pub fn hidden(lattice: &Lattice, keeps_total: bool) -> Option<Hidden> {
    let mut hidden = Hidden::new();
    let mut widths: BTreeMap<Place, u64> = BTreeMap::new();
    let mut small: Vec<Place> =
        lattice.places().into_iter().filter(|place| is_small(lattice.at(place))).collect();
    // Totals first: what they hide serves the numbers beneath them.
    small.sort_by_key(|place| (std::cmp::Reverse(totals(place)), lattice.at(place).number));
    for place in &small {
        hidden.insert(place.clone(), Why::Small);
    }
    if keeps_total && small.iter().any(|place| is_grand_total(place)) {
        return None;
    }
    for place in small {
        let needed = width(lattice.at(&place).number);
        if widths.get(&place).is_some_and(|width| *width >= needed) {
            continue;
        }
        let corners = cheapest_box(lattice, &hidden, &place, needed, keeps_total)?;
        for corner in corners {
            hidden.entry(corner.clone()).or_insert(Why::Protects);
            let reached = widths.entry(corner).or_insert(0);
            *reached = needed.max(*reached);
        }
    }
    Some(hidden)
}

fn totals(place: &[Level]) -> usize {
    place.iter().filter(|level| **level == Level::All).count()
}

fn is_grand_total(place: &[Level]) -> bool {
    totals(place) == place.len()
}

/// The box around a place that hides least. With every partner a total all corners rise together, so there is
/// always one unless the grand total must stay.
fn cheapest_box(
    lattice: &Lattice,
    hidden: &Hidden,
    place: &[Level],
    width: u64,
    keeps_total: bool,
) -> Option<Vec<Place>> {
    let mut best: Option<(u64, Vec<Place>)> = None;
    for partners in product(&partners(lattice, place)) {
        let corners = corners(place, &partners);
        let stays = !keeps_total || !corners.iter().any(|(corner, _)| is_grand_total(corner));
        if stays && moves(lattice, &corners, width) {
            let corners: Vec<Place> = corners.into_iter().map(|(corner, _)| corner).collect();
            let cost = corners.iter().filter(|corner| !hidden.contains_key(*corner));
            let cost = cost.map(|corner| cost_of(lattice, corner)).fold(0, u64::saturating_add);
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, corners));
            }
        }
    }
    best.map(|(_, corners)| corners)
}

fn partners(lattice: &Lattice, place: &[Level]) -> Vec<Vec<Level>> {
    let others = |(size, own): (&usize, &Level)| {
        super::lattice::levels(*size).into_iter().filter(|level| level != own).collect()
    };
    lattice.sizes().iter().zip(place).map(others).collect()
}

/// The corners of a box and whether each rises when the place itself does. Along an axis two levels move
/// against each other; a level and its total move together.
fn corners(place: &[Level], partners: &[Level]) -> Vec<(Place, bool)> {
    place.iter().zip(partners).fold(vec![(Vec::new(), true)], |corners, (own, partner)| {
        let together = *own == Level::All || *partner == Level::All;
        corners
            .into_iter()
            .flat_map(|(corner, rises)| {
                let mut other = corner.clone();
                let mut same = corner;
                same.push(*own);
                other.push(*partner);
                [(same, rises), (other, rises == together)]
            })
            .collect()
    })
}

/// Whether the corners can move by the width, one way or the other, with each still at least 1 at the end.
fn moves(lattice: &Lattice, corners: &[(Place, bool)], width: u64) -> bool {
    let there = corners.iter().all(|(corner, _)| lattice.at(corner).number > 0);
    let room = |falls: bool| {
        corners
            .iter()
            .filter(|(_, rises)| *rises != falls)
            .all(|(corner, _)| lattice.at(corner).number > width)
    };
    there && (room(true) || room(false))
}

fn cost_of(lattice: &Lattice, place: &[Level]) -> u64 {
    let exponent = u32::try_from(totals(place)).unwrap_or(u32::MAX);
    (1 + lattice.at(place).number).saturating_mul(TOTAL_COST.saturating_pow(exponent))
}

#[cfg(test)]
mod tests;
