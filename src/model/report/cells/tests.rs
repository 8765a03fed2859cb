use super::{Published, publish};
use crate::model::report::attacker::{Known, Open, attack, observations};
use crate::model::report::gather::Observation;
use crate::model::report::lattice::{Lattice, Level, Place};
use crate::model::report::suppress::{LEAST_WIDTH, is_small};

type At = [Option<usize>; 3];

fn place(at: At) -> Place {
    at.into_iter().map(|level| level.map_or(Level::All, Level::One)).collect()
}

/// Every place of the tables that a reader finds: by provider and kind, and by provider and action.
fn two_way(sizes: &[usize]) -> Vec<At> {
    let levels = |axis: usize| (0..sizes[axis]).map(Some).chain([None]).collect::<Vec<_>>();
    let mut places = Vec::new();
    for provider in levels(0) {
        places.extend(levels(1).into_iter().map(|kind| [provider, kind, None]));
        places.extend(levels(2).into_iter().map(|action| [provider, None, action]));
    }
    places
}

/// The table as published, and everything that a reader knows of it.
fn read(published: &Published, notices: &[Observation]) -> (Lattice, Open) {
    let axes = &published.axes;
    let sizes = axes.each_ref().map(super::Axis::size);
    let placed: Vec<Observation> = notices
        .iter()
        .map(|(levels, case)| {
            (levels.iter().zip(axes).map(|(level, axis)| axis.place(*level)).collect(), *case)
        })
        .collect();
    let cell = |at: At| published.cells.iter().find(|cell| [cell.provider, cell.kind, cell.action] == at);
    let mut open = Open::new();
    for at in two_way(&sizes) {
        let known = match cell(at).map(|cell| cell.number) {
            None => Known::Exactly(0),
            Some(Some(number)) => Known::Exactly(number),
            Some(None) => Known::Hidden,
        };
        open.insert(place(at), known);
    }
    for provider in 0..sizes[0] {
        for kind in 0..sizes[1] {
            let parts: Vec<_> =
                (0..sizes[2]).map(|action| [Some(provider), Some(kind), Some(action)]).collect();
            let is_split = parts.iter().any(|at| cell(*at).is_some());
            for at in parts {
                let number = cell(at).map(|cell| cell.number.unwrap());
                let known = if is_split { Known::Exactly(number.unwrap_or(0)) } else { Known::Nothing };
                open.insert(place(at), known);
            }
        }
    }
    (Lattice::of(&sizes, &placed), open)
}

/// What the attacker met: hidden numbers, small ones that are not shown, numbers split by action.
#[derive(Default)]
struct Met {
    hidden: usize,
    small: usize,
    split: usize,
}

fn assert_safe(sizes: &[usize; 3], numbers: &[u64], met: &mut Met) {
    let notices = observations(sizes, |cell| numbers[cell]);
    let Some(published) = publish(sizes, &notices) else { return };
    let (lattice, open) = read(&published, &notices);
    let ranges = attack(lattice.sizes(), &open, 16);
    for (place, known) in &open {
        let count = lattice.at(place);
        match known {
            Known::Exactly(number) => {
                assert_eq!(*number, count.number, "{place:?} is wrong: {numbers:?}");
                assert!(!is_small(count), "{place:?} is small and shown: {numbers:?}");
                met.split += usize::from(!place.contains(&Level::All) && *number > 0);
            }
            Known::Hidden | Known::Nothing => {
                let (low, high) = ranges[place];
                assert!(low <= count.number && count.number <= high, "wrong about {place:?}: {numbers:?}");
                let must_hold = *known == Known::Hidden || is_small(count);
                assert!(
                    !must_hold || high - low >= LEAST_WIDTH,
                    "{place:?} is {low} to {high}: {numbers:?} {published:?}"
                );
                met.hidden += usize::from(*known == Known::Hidden);
                met.small += usize::from(is_small(count));
            }
        }
    }
    let total =
        published.cells.iter().find(|cell| (cell.provider, cell.kind, cell.action) == (None, None, None));
    assert_eq!(total.unwrap().number, Some(numbers.iter().sum()), "the total is published");
}

#[test]
fn random_years_resist_with_every_total_published() {
    let mut random = fastrand::Rng::with_seed(16);
    let mut met = Met::default();
    for round in 0..60 {
        let sizes = [[2, 2, 2], [2, 2, 3], [2, 3, 2], [3, 2, 2]][round % 4];
        let numbers: Vec<u64> = (0..12).map(|_| random.u64(0..8) * random.u64(0..3).min(1)).collect();
        let cells = sizes.iter().product();
        assert_safe(&sizes, &numbers[..cells], &mut met);
    }
    assert!(
        met.hidden > 25 && met.small > 25 && met.split > 25,
        "{} {} {}",
        met.hidden,
        met.small,
        met.split
    );
}

#[test]
fn rare_levels_are_put_together_and_the_rest_keeps_its_name() {
    let sizes = [4, 1, 1];
    let notices = observations(&sizes, |cell| [20, 1, 2, 30][cell]);
    let published = publish(&sizes, &notices).unwrap();
    let providers = &published.axes[0];
    assert_eq!(
        (providers.own.as_slice(), providers.together.as_slice()),
        ([3].as_slice(), [0, 1, 2].as_slice())
    );
    let number = |provider| {
        published.cells.iter().find(|cell| (cell.provider, cell.kind, cell.action) == (provider, None, None))
    };
    assert_eq!(number(Some(0)).unwrap().number, Some(30));
    assert_eq!(number(Some(1)).unwrap().number, Some(23), "1 and 2 are still small: 20 joins them");
}

#[test]
fn a_part_is_not_told_when_taking_it_from_a_total_would_leave_a_small_number() {
    // One provider, two kinds, two actions: 20 and 9 of the first kind, 6 and 2 of the second.
    let sizes = [1, 2, 2];
    let notices = observations(&sizes, |cell| [20, 9, 6, 2][cell]);
    let published = publish(&sizes, &notices).unwrap();
    assert!(published.cells.iter().all(|cell| cell.number.is_some()), "8, 11 and 26 are large enough");
    let by_all = published
        .cells
        .iter()
        .filter(|cell| cell.provider.is_some() && cell.kind.is_some() && cell.action.is_some());
    assert_eq!(by_all.count(), 0, "with 9 of 11 told, the 2 would be");
}

#[test]
fn too_few_notices_give_no_number_at_all() {
    let sizes = [2, 1, 1];
    assert!(publish(&sizes, &observations(&sizes, |cell| [3, 1][cell])).is_none());
    let seven = publish(&sizes, &observations(&sizes, |cell| [6, 1][cell])).unwrap();
    assert_eq!(seven.axes[0].own.len(), 0, "six and one stand together");
    assert_eq!(seven.cells.iter().map(|cell| cell.number).max(), Some(Some(7)));
}
