use super::{LEAST_WIDTH, hidden, is_held, is_small, width};
use crate::model::report::attacker::{Known, Open, attack, table};
use crate::model::report::lattice::{Count, Lattice, Level, Place};

/// What a published table tells; nothing when it is too small to be published.
fn open(lattice: &Lattice) -> Option<Open> {
    let hidden = hidden(lattice)?;
    assert!(is_held(lattice, &hidden, |_| 0), "what is hidden is held: {hidden:?}");
    let known = |place: &Place| match hidden.get(place) {
        Some(_) => Known::Hidden,
        None => Known::Exactly(lattice.at(place).number),
    };
    Some(lattice.places().into_iter().map(|place| (place.clone(), known(&place))).collect())
}

/// How many numbers the attacker could not compute; nothing when the table is not published.
fn assert_safe(lattice: &Lattice, most: u64) -> Option<usize> {
    let open = open(lattice)?;
    let ranges = attack(lattice.sizes(), &open, most);
    for (place, known) in &open {
        let count = lattice.at(place);
        assert!(*known == Known::Hidden || !is_small(count), "{place:?} is small and published");
        if *known == Known::Hidden {
            let (low, high) = ranges[place];
            assert!(low <= count.number && count.number <= high, "the attacker is wrong about {place:?}");
            assert!(high - low >= LEAST_WIDTH, "{place:?} is between {low} and {high}: {lattice:?}");
            assert!(!place.contains(&Level::All), "every total is published");
        }
    }
    Some(open.values().filter(|known| **known == Known::Hidden).count())
}

#[test]
fn a_small_number_in_a_table_cannot_be_computed_back() {
    // Row 0 holds a 2; with 9, 8 and 7 around it the smallest rectangle hides three more.
    let cells = [2, 9, 20, 8, 7, 30, 40, 50, 60];
    let lattice = table(&[3, 3], |cell| cells[cell]);
    assert_eq!(assert_safe(&lattice, 45), Some(4));
}

#[test]
fn random_tables_resist_with_every_total_published() {
    let mut random = fastrand::Rng::with_seed(22);
    let (mut hid, mut published) = (0, 0);
    for round in 0..400 {
        let sizes = [[2, 2], [2, 3], [3, 2], [3, 3]][round % 4];
        let numbers: Vec<u64> = (0..9).map(|_| random.u64(0..14)).collect();
        if let Some(numbers) = assert_safe(&table(&sizes, |cell| numbers[cell]), 26) {
            hid += numbers;
            published += 1;
        }
    }
    assert!(published > 150 && hid > 200, "the attack had something to attack: {published}, {hid}");
}

/// Without the numbers that protect it, a small one is computed by taking from a total: the attacker can win.
#[test]
fn hiding_the_small_numbers_alone_would_not_do() {
    let cells = [2, 9, 20, 8];
    let lattice = table(&[2, 2], |cell| cells[cell]);
    let known = |place: &Place| {
        let count = lattice.at(place);
        if is_small(count) { Known::Hidden } else { Known::Exactly(count.number) }
    };
    let open: Open = lattice.places().into_iter().map(|place| (place.clone(), known(&place))).collect();
    let ranges = attack(&[2, 2], &open, 30);
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
fn where_nothing_protects_the_table_is_not_published() {
    let alone = table(&[2], |cell| [3, 90][cell]);
    assert_eq!(hidden(&alone).unwrap().len(), 2, "the large one protects the small one");
    assert!(hidden(&table(&[2], |cell| [3, 3][cell])).is_none(), "two threes and a six tell too much");
    assert!(hidden(&table(&[2], |cell| [7, 9][cell])).unwrap().is_empty());
    assert!(hidden(&table(&[2], |cell| [3, 0][cell])).is_none(), "the total itself is small");
}

#[test]
fn what_the_reader_knows_besides_can_undo_the_protection() {
    let cells = [2, 9, 20, 8];
    let lattice = table(&[2, 2], |cell| cells[cell]);
    let hidden = hidden(&lattice).unwrap();
    assert_eq!(hidden.len(), 4);
    assert!(is_held(&lattice, &hidden, |_| 1));
    let knows_eight = |place: &Place| if *place == vec![Level::One(0), Level::One(1)] { 8 } else { 1 };
    assert!(!is_held(&lattice, &hidden, knows_eight), "9 of which 8 are known cannot fall by 3");
}
