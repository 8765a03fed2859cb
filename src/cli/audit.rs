//! `audit`: checks the chain of the audit trail.

use super::fault::Fault;
use super::keys::Rings;
use super::say::say;
use super::{open, settings};
use crate::model::event::{self, Chain};

/// `takedown-desk audit`.
///
/// # Errors
/// When the chain is broken, or it cannot be read.
pub(super) fn run() -> Result<(), Fault> {
    let app = open::app(&settings::read()?, Rings::Operations)?;
    match app.read_now(event::verify)? {
        Chain::Whole { entries, head } => say(&format!("{entries} entries, whole; head {head}")),
        Chain::Broken { seq } => Err(Fault::failed(format!(
            "the chain is broken at entry {seq}: it was changed, or one before it was taken out; compare with a backup"
        ))),
    }
}
