//! `migrate`: brings the database to the newest step.

use super::fault::Fault;
use super::say::say;
use super::{address, settings};
use crate::db::Db;

/// `takedown-desk migrate`.
///
/// # Errors
/// When the database cannot be reached or a step fails.
pub(super) fn run() -> Result<(), Fault> {
    let config = settings::read()?;
    Db::open(&address::of(&config)?)?;
    say("The database is at the newest step.")
}
