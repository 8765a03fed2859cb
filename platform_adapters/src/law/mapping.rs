//! Which category and keyword each phenomenon gets, for a minor and for anybody else.
//!
//! The shipped table stands in `data/dsa_taxonomy.json`; a desk may change cells. A pair that the
//! schema keeps for adults never comes out for a minor, whatever the table says.

use super::Phenomenon;
use super::taxonomy::{keyword_of, taxonomy};
use crate::{Kind, PersonShown, notice::Circumstances};
use serde::{Deserialize, Serialize};

/// The keyword that needs words of its own.
pub const KEYWORD_OTHER: &str = "KEYWORD_OTHER";
/// The category that is about minors alone.
pub const CATEGORY_MINORS: &str = "STATEMENT_CATEGORY_PROTECTION_OF_MINORS";

/// A category with a keyword.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pair {
    /// The schema's identifier, `STATEMENT_CATEGORY_…`.
    pub category: String,
    /// The schema's identifier, `KEYWORD_…`.
    pub keyword: String,
    /// The words that `KEYWORD_OTHER` needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
}

impl Pair {
    /// The pair as a notice prints it: `CATEGORY / KEYWORD`, with the words of `KEYWORD_OTHER`.
    #[must_use]
    pub fn ids(&self) -> String {
        match &self.other {
            Some(words) => format!("{} / {} ({words})", self.category, self.keyword),
            None => format!("{} / {}", self.category, self.keyword),
        }
    }

    /// Whether the schema knows the pair and it fits the age.
    ///
    /// # Errors
    /// What does not fit.
    pub fn check(&self, minor: bool) -> Result<(), PairFault> {
        let Some(keyword) = keyword_of(self) else { return Err(PairFault::Unknown) };
        if minor && keyword.excludes_minors {
            Err(PairFault::ExcludesMinors)
        } else if !minor && self.category == CATEGORY_MINORS {
            Err(PairFault::OnlyMinors)
        } else if (self.keyword == KEYWORD_OTHER) != self.other.is_some() {
            Err(PairFault::OtherWords)
        } else {
            Ok(())
        }
    }
}

/// Why a pair does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairFault {
    /// The schema has no such keyword under that category.
    Unknown,
    /// The keyword excludes content that depicts minors.
    ExcludesMinors,
    /// The category is about minors alone.
    OnlyMinors,
    /// `KEYWORD_OTHER` without words, or words with another keyword.
    OtherWords,
}

/// The pairs of one phenomenon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The phenomenon.
    pub phenomenon: Phenomenon,
    /// For a person known to be under 18.
    pub minor: Pair,
    /// For anybody else, a person of unknown age included.
    pub adult: Pair,
}

/// The whole table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// One row for each phenomenon.
    pub rows: Vec<Row>,
}

impl Default for Mapping {
    fn default() -> Self {
        Self::shipped()
    }
}

impl Mapping {
    /// The table that this program brings.
    #[must_use]
    pub fn shipped() -> Self {
        Self { rows: taxonomy().mapping.clone() }
    }

    /// The pair of a cell, as the table has it.
    #[must_use]
    pub fn cell(&self, phenomenon: Phenomenon, minor: bool) -> Option<&Pair> {
        let row = self.rows.iter().find(|row| row.phenomenon == phenomenon)?;
        Some(if minor { &row.minor } else { &row.adult })
    }

    /// Changes a cell.
    ///
    /// # Errors
    /// When the pair does not fit; the table stays as it was.
    pub fn set(&mut self, phenomenon: Phenomenon, minor: bool, pair: Pair) -> Result<(), PairFault> {
        pair.check(minor)?;
        if let Some(row) = self.rows.iter_mut().find(|row| row.phenomenon == phenomenon) {
            *(if minor { &mut row.minor } else { &mut row.adult }) = pair;
        }
        Ok(())
    }

    /// The pair that is filed: the table's, or the shipped one where the table's does not fit.
    fn filed(&self, phenomenon: Phenomenon, minor: bool) -> Option<Pair> {
        let own = self.cell(phenomenon, minor).filter(|pair| pair.check(minor).is_ok()).cloned();
        own.or_else(|| Self::shipped().cell(phenomenon, minor).cloned())
    }
}

/// What a notice is filed under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// The pair that counts.
    pub main: Pair,
    /// Others that describe it as well, each once.
    pub additional: Vec<Pair>,
}

/// What a notice with these facts is filed under.
#[must_use]
pub fn file(mapping: &Mapping, person: PersonShown, circumstances: &Circumstances, kinds: &[Kind]) -> Filed {
    let minor = person.is_minor();
    let mut pairs: Vec<Pair> = Vec::new();
    for phenomenon in Phenomenon::of(circumstances, kinds) {
        if let Some(pair) = mapping.filed(phenomenon, minor)
            && !pairs.contains(&pair)
        {
            pairs.push(pair);
        }
    }
    let mut pairs = pairs.into_iter();
    let main = pairs.next().unwrap_or_else(unspecified);
    Filed { main, additional: pairs.collect() }
}

/// Never used while the data can be read, which is tested.
fn unspecified() -> Pair {
    Pair {
        category: "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE".to_owned(),
        keyword: KEYWORD_OTHER.to_owned(),
        other: None,
    }
}
