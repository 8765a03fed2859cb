//! Categories and keywords of the DSA Transparency Database, schema version 2, as data.
//!
//! `data/dsa_taxonomy.json` holds the categories that this desk can file under, with their source
//! and labels. Identifiers are the schema's; the labels are ours.

use super::mapping::Row;
use super::{Pair, Subject};
use crate::Language;
use serde::Deserialize;
use std::sync::OnceLock;

/// The whole file.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Taxonomy {
    schema: String,
    source: String,
    not_verified: Vec<Subject>,
    categories: Vec<Category>,
    pub(super) mapping: Vec<Row>,
}

/// One category.
#[derive(Debug, Deserialize)]
pub struct Category {
    /// The schema's identifier, `STATEMENT_CATEGORY_…`.
    pub id: String,
    /// Our label.
    pub label: Subject,
    /// The keywords that go with it.
    pub keywords: Vec<Keyword>,
}

/// One keyword within its category.
#[derive(Debug, Deserialize)]
pub struct Keyword {
    /// The schema's identifier, `KEYWORD_…`.
    pub id: String,
    /// Our label.
    pub label: Subject,
    /// Whether the schema says "excluding content depicting minors".
    pub excludes_minors: bool,
}

/// The categories that can be filed under, in the order of the file.
#[must_use]
pub fn categories() -> &'static [Category] {
    &taxonomy().categories
}

/// The schema's name and version.
#[must_use]
pub fn schema() -> &'static str {
    &taxonomy().schema
}

/// Where identifiers come from.
#[must_use]
pub fn taxonomy_source() -> &'static str {
    &taxonomy().source
}

/// What is ours in it and was confirmed by nobody.
#[must_use]
pub fn taxonomy_not_verified() -> &'static [Subject] {
    &taxonomy().not_verified
}

/// The category with this identifier.
#[must_use]
pub fn category_by_id(id: &str) -> Option<&'static Category> {
    categories().iter().find(|category| category.id == id)
}

/// The keyword of a pair, when the schema has it under that category.
#[must_use]
pub fn keyword_of(pair: &Pair) -> Option<&'static Keyword> {
    category_by_id(&pair.category)?.keywords.iter().find(|keyword| keyword.id == pair.keyword)
}

/// The label of a keyword that [`super::KEYWORDS`] names, under whichever category has it first;
/// the identifier itself when none has.
#[must_use]
pub fn keyword_label(id: &str, language: Language) -> &str {
    categories()
        .iter()
        .flat_map(|category| &category.keywords)
        .find(|keyword| keyword.id == id)
        .map_or(id, |keyword| keyword.label.in_language(language))
}

/// The data is part of the program: that it can be read is tested, so the empty one is never used.
pub(super) fn taxonomy() -> &'static Taxonomy {
    static TAXONOMY: OnceLock<Taxonomy> = OnceLock::new();
    TAXONOMY.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/dsa_taxonomy.json")).unwrap_or_default()
    })
}
