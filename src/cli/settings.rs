//! The settings of this process, from the environment and `.env`.

use super::env_file;
use super::fault::Fault;
use super::say::say;
use crate::config::{self, Config};
use std::path::Path;

/// The file that is read in the current folder.
const ENV_FILE: &str = ".env";

/// The settings in use.
///
/// # Errors
/// A line for every setting that does not fit.
pub(super) fn read() -> Result<Config, Fault> {
    Ok(Config::read(pairs()?)?)
}

/// `takedown-desk config`.
///
/// # Errors
/// As [`read`].
pub(super) fn print() -> Result<(), Fault> {
    say(config::table(pairs()?)?.trim_end())
}

fn pairs() -> Result<Vec<(String, String)>, Fault> {
    env_file::with_file(std::env::vars(), Path::new(ENV_FILE))
}
