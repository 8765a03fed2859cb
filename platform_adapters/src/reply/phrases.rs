//! Reads `data/replies.json`.

use serde::Deserialize;
use std::{collections::BTreeMap, sync::OnceLock};

/// The whole file. Phrases are lower case with straight apostrophes.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Phrases {
    pub(super) senders: BTreeMap<String, Vec<String>>,
    pub(super) phrases: BTreeMap<String, Vec<String>>,
    pub(super) conditions: Conditions,
    pub(super) machine_senders: Vec<String>,
    pub(super) machine_subjects: Vec<String>,
    pub(super) machine_bodies: Vec<String>,
    pub(super) quote_starts: Vec<String>,
    pub(super) quote_ends: Vec<String>,
    pub(super) reference_words: Vec<String>,
}

/// Words of a sentence that says what may happen, not what has.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Conditions {
    pub(super) start: Vec<String>,
    pub(super) inside: Vec<String>,
}

/// The data is part of the program: that it can be read is tested, so the empty list (which reads
/// nothing) is never used.
pub(super) fn phrases() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| serde_json::from_str(include_str!("../../data/replies.json")).unwrap_or_default())
}
