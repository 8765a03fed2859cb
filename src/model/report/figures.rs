//! The figures of a year: counts and lengths, and nothing that could name a person.

use super::gather::{Axis, Observation, count_on};
use super::lattice::{Lattice, Level};
use super::suppress::{self, Hidden, Why, hidden};
use crate::model::times::survival::Quantile;
use serde::{Deserialize, Serialize};

/// The form of the stored figures; a change of meaning makes another number.
pub const FORMAT: u32 = 2;
/// Stands for the providers, kinds or actions that are put together, behind the others of its list.
pub const OTHER: &str = "OTHER";

/// Everything that is published of a year. Numbers that are hidden are not in it at all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// [`FORMAT`].
    pub format: u32,
    /// The calendar year, in Brussels.
    pub year: i32,
    /// Providers by the name of the legal entity, in order; [`OTHER`] last.
    pub providers: Vec<String>,
    /// Kinds of content: category and keyword of the DSA Transparency Database; [`OTHER`] last.
    pub kinds: Vec<(String, String)>,
    /// Actions by their identifiers; [`OTHER`] last.
    pub actions: Vec<String>,
    /// What [`OTHER`] stands for in each list.
    pub together: Together,
    /// Notices by provider and kind, by provider and action, and every total of them; by all three where no
    /// small number comes to light. Zeros are left out.
    pub cells: Vec<Cell>,
    /// Notices by one thing alone.
    pub tables: Vec<OneWay>,
    /// Response times, by provider and over all.
    pub times: Vec<Times>,
    /// Counts that stand alone.
    pub singles: Vec<Single>,
}

/// What is put together because its own numbers are too small to be published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// Providers.
    pub providers: Vec<String>,
    /// Kinds: category and keyword.
    pub kinds: Vec<(String, String)>,
    /// Actions.
    pub actions: Vec<String>,
}

/// One number of the large table; `None` for a classification is the total over it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Whether the row is hidden: too few links.
    pub hidden: bool,
    /// How many links; `None` when hidden, and over all, where it would give hidden ones away.
    pub links: Option<u64>,
    /// Until confirmed.
    pub acknowledged: Median,
    /// Until a person answered.
    pub answered: Median,
    /// Until decided.
    pub decided: Median,
    /// Until seen gone (upper bound).
    pub gone: Median,
}

/// A median in minutes with its 95 % confidence interval; `None` where it is not reached, or hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Median {
    /// The median.
    pub min: Option<i64>,
    /// The lower limit.
    pub low_min: Option<i64>,
    /// The upper limit.
    pub high_min: Option<i64>,
}

impl From<Quantile> for Median {
    fn from(quantile: Quantile) -> Self {
        Self {
            min: quantile.time.map(whole),
            low_min: quantile.low.map(whole),
            high_min: quantile.high.map(whole),
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a quantile is one of the whole minutes that were put in"
)]
fn whole(minutes: f64) -> i64 {
    minutes as i64
}

/// A count that stands alone: nothing else published adds up to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Single {
    /// Of what.
    pub name: String,
    /// How many; `None` when it is too small to be published.
    pub number: Option<u64>,
}

/// A table by one thing alone, from the stored name and case of each notice; its total is that of the large
/// table. What nothing can protect is put together with the next smallest, as [`OTHER`].
#[must_use]
pub fn one_way(name: &str, notices: &[(&str, usize)]) -> OneWay {
    let mut keys: Vec<&str> = notices.iter().map(|(key, _)| *key).collect();
    keys.sort_unstable();
    keys.dedup();
    let place = |key: &str| keys.iter().position(|known| *known == key).unwrap_or(usize::MAX);
    let observations: Vec<Observation> =
        notices.iter().map(|(key, case)| (vec![place(key)], *case)).collect();
    let counts = |levels: &[usize]| count_on(&observations, 0, levels);
    let mut axis = Axis::all(keys.len());
    loop {
        let placed =
            |(levels, case): &Observation| (levels.iter().map(|level| axis.place(*level)).collect(), *case);
        let lattice = Lattice::of(&[axis.size()], &observations.iter().map(placed).collect::<Vec<_>>());
        if let Some(hidden) = hidden(&lattice) {
            let names = axis.own.iter().filter_map(|level| keys.get(*level).copied()).chain([OTHER]);
            let rows = names.take(axis.size()).enumerate().map(|(at, key)| row(&lattice, &hidden, at, key));
            return OneWay { name: name.to_owned(), withheld: false, rows: rows.collect() };
        }
        match axis.smallest(counts) {
            // Everything put together would be the total again.
            Some(level) if axis.size() > 2 => axis.join(level, counts),
            _ => return OneWay { name: name.to_owned(), withheld: true, rows: Vec::new() },
        }
    }
}

fn row(lattice: &Lattice, hidden: &Hidden, at: usize, key: &str) -> Row {
    let place = vec![Level::One(at)];
    let why = hidden.get(&place).copied();
    Row { key: key.to_owned(), number: why.is_none().then(|| lattice.at(&place).number), why }
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

    /// Whether the notices are enough for tables.
    #[must_use]
    pub fn axes_are_published(&self) -> bool {
        !self.providers.is_empty()
    }

    /// The number of a provider and a kind by action, where it is split: places of the actions with their
    /// numbers.
    #[must_use]
    pub fn split(&self, provider: usize, kind: usize) -> Vec<(usize, Option<u64>)> {
        let of_both = |cell: &&Cell| (cell.provider, cell.kind) == (Some(provider), Some(kind));
        self.cells.iter().filter(of_both).filter_map(|cell| Some((cell.action?, cell.number))).collect()
    }

    /// How many numbers are hidden for the reason given.
    #[must_use]
    pub fn hidden_for(&self, why: Why) -> usize {
        let rows = self.tables.iter().flat_map(|table| &table.rows).filter(|row| row.why == Some(why));
        self.cells.iter().filter(|cell| cell.why == Some(why)).count() + rows.count()
    }
}
