//! `audit`: checks the chain of the audit trail, and a record for the police against it.

use super::fault::Fault;
use super::keys::Rings;
use super::say::say;
use super::{open, settings};
use crate::app::App;
use crate::model::event::{self, Chain};
use crate::model::police::evidence::{self, EventRecord};
use serde::Deserialize;
use std::path::Path;

/// What is compared of a record.
#[derive(Deserialize)]
struct Record {
    events: Vec<EventRecord>,
}

/// `takedown-desk audit`.
///
/// # Errors
/// When the chain is broken, or it cannot be read; when a record differs from it.
pub(super) fn run(record: Option<&Path>) -> Result<(), Fault> {
    let app = open::app(&settings::read()?, Rings::Operations)?;
    match app.read_now(event::verify)? {
        Chain::Whole { entries, head } => say(&format!("{entries} entries, whole; head {head}"))?,
        Chain::Broken { seq } => {
            return Err(Fault::failed(format!(
                "the chain is broken at entry {seq}: it was changed, or one before it was taken out; compare with a backup"
            )));
        }
    }
    match record {
        Some(file) => compare(&app, file),
        None => Ok(()),
    }
}

fn compare(app: &App, file: &Path) -> Result<(), Fault> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| Fault::failed(format!("{} cannot be read: {error}", file.display())))?;
    let record: Record = serde_json::from_str(&text)
        .map_err(|error| Fault::failed(format!("{} is no record of this desk: {error}", file.display())))?;
    let differing = app.read_now(|tx| evidence::compare(tx, &record.events))?;
    if differing.is_empty() {
        say(&format!("{} entries of the record are in the chain as it says", record.events.len()))
    } else {
        let places: Vec<String> = differing.iter().map(i64::to_string).collect();
        Err(Fault::failed(format!("the record differs from the chain at entries {}", places.join(", "))))
    }
}
