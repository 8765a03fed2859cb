//! The figures of a year: counts and lengths, and nothing that could name a person.

use super::lattice::{Lattice, Level};
use super::suppress::{self, Hidden, Why, hidden};
use serde::{Deserialize, Serialize};

/// The form of the stored figures; a change of meaning makes another number.
pub const FORMAT: u32 = 1;

/// Everything that is published of a year. Numbers that are hidden are not in it at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// [`FORMAT`].
    pub format: u32,
    /// The calendar year, in Brussels.
    pub year: i32,
    /// Providers by the name of the legal entity, in order.
    pub providers: Vec<String>,
    /// Kinds of content: category and keyword of the DSA Transparency Database.
    pub kinds: Vec<(String, String)>,
    /// Actions by their identifiers.
    pub actions: Vec<String>,
    /// Notices by provider, kind and action, and every total; zeros left out.
    pub cells: Vec<Cell>,
    /// Notices by one thing alone.
    pub tables: Vec<OneWay>,
    /// Response times, by provider and over all.
    pub times: Vec<Times>,
    /// Counts that stand alone.
    pub singles: Vec<Single>,
}

/// One number of the large table; `None` for a classification is the total over it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The place among the providers.
    pub provider: Option<usize>,
    /// The place among the kinds.
    pub kind: Option<usize>,
    /// The place among the actions.
    pub action: Option<usize>,
    /// How many notices; `None` when it is hidden.
    pub number: Option<u64>,
    /// Why it is hidden. Not published: the reason would narrow the number.
    #[serde(skip)]
    pub why: Option<Why>,
}

/// Notices by one thing alone, for example by language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OneWay {
    /// By what.
    pub name: String,
    /// Whether the whole table stays unpublished, because a small number in it could not be protected.
    pub withheld: bool,
    /// Stored names with their numbers; empty when withheld.
    pub rows: Vec<Row>,
}

/// One row of such a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The stored name.
    pub key: String,
    /// How many notices; `None` when it is hidden.
    pub number: Option<u64>,
    /// Why it is hidden; not published.
    #[serde(skip)]
    pub why: Option<Why>,
}

/// Response times in minutes, rounded up; links still open are counted as waiting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// The provider; `None` over all of them.
    pub provider: Option<usize>,
    /// Whether the row is hidden: too few links, or the provider's number of notices is hidden.
    pub hidden: bool,
    /// How many links; `None` when hidden, and over all, where it would give hidden ones away.
    pub links: Option<u64>,
    /// Median until confirmed; `None` when not reached or hidden.
    pub acknowledged_min: Option<i64>,
    /// Median until a person answered.
    pub answered_min: Option<i64>,
    /// Median until decided.
    pub decided_min: Option<i64>,
    /// Median until seen gone (upper bound).
    pub gone_min: Option<i64>,
}

/// A count that stands alone: nothing else published adds up to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Single {
    /// Of what.
    pub name: String,
    /// How many; `None` when it is too small to be published.
    pub number: Option<u64>,
}

/// The large table of a year from its notices: places of provider, kind and action, and the case.
#[must_use]
pub fn cells(sizes: &[usize; 3], notices: &[(Vec<usize>, usize)]) -> Vec<Cell> {
    let lattice = Lattice::of(sizes, notices);
    // Without a fixed total there is always something to hide: never `None`.
    let hidden = hidden(&lattice, false).unwrap_or_default();
    let one = |place: &[Level], axis: usize| match place.get(axis) {
        Some(Level::One(level)) => Some(*level),
        _ => None,
    };
    lattice
        .places()
        .into_iter()
        .filter(|place| lattice.at(place).number > 0)
        .map(|place| {
            let why = hidden.get(&place).copied();
            let number = why.is_none().then(|| lattice.at(&place).number);
            let (provider, kind, action) = (one(&place, 0), one(&place, 1), one(&place, 2));
            Cell { provider, kind, action, number, why }
        })
        .collect()
}

/// A table by one thing alone, from the stored name and case of each notice. Its total is that of the large
/// table: when that one is hidden, this table is withheld.
#[must_use]
pub fn one_way(name: &str, notices: &[(&str, usize)], total_is_published: bool) -> OneWay {
    let mut keys: Vec<&str> = notices.iter().map(|(key, _)| *key).collect();
    keys.sort_unstable();
    keys.dedup();
    let place = |key: &str| keys.iter().position(|known| *known == key).unwrap_or(usize::MAX);
    let observations: Vec<(Vec<usize>, usize)> =
        notices.iter().map(|(key, case)| (vec![place(key)], *case)).collect();
    let lattice = Lattice::of(&[keys.len()], &observations);
    let hidden: Option<Hidden> = if total_is_published { hidden(&lattice, true) } else { None };
    let row = |hidden: &Hidden, (at, key): (usize, &&str)| {
        let place = vec![Level::One(at)];
        let why = hidden.get(&place).copied();
        Row { key: (*key).to_owned(), number: why.is_none().then(|| lattice.at(&place).number), why }
    };
    let rows = hidden.as_ref().map(|hidden| keys.iter().enumerate().map(|one| row(hidden, one)).collect());
    OneWay { name: name.to_owned(), withheld: rows.is_none(), rows: rows.unwrap_or_default() }
}

/// A count that stands alone, from the cases of what is counted.
#[must_use]
pub fn single(name: &str, cases: &[usize]) -> Single {
    let count = Lattice::of(&[1], &cases.iter().map(|case| (vec![0], *case)).collect::<Vec<_>>());
    let count = count.at(&[Level::All]);
    Single { name: name.to_owned(), number: (!suppress::is_small(count)).then_some(count.number) }
}

impl Figures {
    /// The number at a place of the large table: nothing when it is hidden, zero when none was counted.
    #[must_use]
    pub fn at(&self, provider: Option<usize>, kind: Option<usize>, action: Option<usize>) -> Option<u64> {
        self.cells
            .iter()
            .find(|cell| (cell.provider, cell.kind, cell.action) == (provider, kind, action))
            .map_or(Some(0), |cell| cell.number)
    }

    /// How many numbers are hidden for the reason given.
    #[must_use]
    pub fn hidden_for(&self, why: Why) -> usize {
        let rows = self.tables.iter().flat_map(|table| &table.rows).filter(|row| row.why == Some(why));
        self.cells.iter().filter(|cell| cell.why == Some(why)).count() + rows.count()
    }
}
