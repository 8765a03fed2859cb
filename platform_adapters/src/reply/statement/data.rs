//! Reads `data/statements.json`.

use serde::Deserialize;
use std::{collections::BTreeMap, sync::OnceLock};

/// The phrases by field. Lower case with straight apostrophes.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Data {
    pub(super) actions: BTreeMap<String, Vec<String>>,
    pub(super) grounds: BTreeMap<String, Vec<String>>,
    pub(super) clause_marks: Vec<String>,
    pub(super) clause_names: Vec<String>,
    pub(super) territories: BTreeMap<String, Vec<String>>,
    pub(super) automated_no: Vec<String>,
    pub(super) automated_yes: Vec<String>,
    pub(super) complaint: Vec<String>,
    pub(super) settlement: Vec<String>,
    pub(super) court: Vec<String>,
}

/// The data is part of the program: that it can be read is tested.
pub(super) fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| {
        serde_json::from_str(include_str!("../../../data/statements.json")).unwrap_or_default()
    })
}
