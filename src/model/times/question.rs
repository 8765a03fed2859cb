//! What is asked of the response times.

use super::month_key;
use crate::model::spell::sums::Dimension;
use crate::model::spell::{Clock, Spell};

/// Fifty years.
const MOST_MONTHS: i64 = 600;

/// Whole months of asking, both ends included: year × 12 + month − 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first month.
    pub from: i64,
    /// The last month.
    pub to: i64,
}

/// How the figures are split into groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    /// By a property of the links.
    By(Dimension),
    /// By the month of asking.
    Month,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// When the notices left us: the cohort, never when something ended.
    pub period: Period,
    /// Another period to compare with; the groups are the two periods then.
    pub other: Option<Period>,
    /// What is waited for.
    pub clock: Clock,
    /// The groups.
    pub split: Split,
    /// The key of the only platform that counts; `None` for all.
    pub platform: Option<String>,
}

impl Period {
    /// Both ends as they are written: `2026-01..2026-03`.
    #[must_use]
    pub fn key(self) -> String {
        format!("{}..{}", month_key(self.from), month_key(self.to))
    }

    /// Its months until `last`, at most the newest [`MOST_MONTHS`]: nothing was asked after `last`. One by
    /// one, so that the database goes straight to each.
    pub(super) fn months(self, last: i64) -> Vec<i64> {
        let to = self.to.min(last);
        (self.from.max(to - MOST_MONTHS + 1)..=to).collect()
    }

    /// Whether a month belongs to it.
    #[must_use]
    pub fn holds(self, month: i64) -> bool {
        (self.from..=self.to).contains(&month)
    }
}

impl Split {
    /// The key of each way to split, in the order of the page.
    pub const KEYS: [&str; 7] = ["platform", "door", "keyword", "age", "language", "severity", "month"];

    /// The way with this key.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        if key == "month" { Some(Self::Month) } else { Dimension::by_key(key).map(Self::By) }
    }

    /// Its key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::By(dimension) => dimension.key(),
            Self::Month => "month",
        }
    }

    /// The dimension whose sums hold each spell once.
    pub(super) fn dimension(self) -> Dimension {
        match self {
            Self::By(dimension) => dimension,
            Self::Month => Dimension::Platform,
        }
    }
}

impl Question {
    /// The periods that are asked about: one, or two that are compared.
    pub fn periods(&self) -> impl Iterator<Item = Period> + use<> {
        std::iter::once(self.period).chain(self.other)
    }

    /// The key of the group of a value and a month of asking.
    pub(super) fn group(&self, period: Period, value: &str, month: i64) -> String {
        match self.split {
            _ if self.other.is_some() => period.key(),
            Split::By(_) => value.to_owned(),
            Split::Month => month_key(month),
        }
    }

    /// The value of a spell in the split.
    pub(super) fn value<'a>(&self, spell: &'a Spell) -> &'a str {
        self.split.dimension().of(spell)
    }
}
