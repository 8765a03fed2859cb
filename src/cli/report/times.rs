//! `report times`: the estimator over a file, for comparing it with another package.

mod file;
mod shape;

use crate::cli::fault::Fault;
use crate::cli::say::say;
use clap::Args;
use std::path::PathBuf;

/// What `report times` is told.
#[derive(Debug, Args)]
pub(super) struct TimesArguments {
    /// A CSV file with a header and the columns duration, observed (0 or 1) and, when there are
    /// groups, group; - is standard input
    #[arg(long, value_name = "FILE.csv")]
    from: PathBuf,
}

/// `takedown-desk report times`.
///
/// # Errors
/// When the file cannot be read or a row does not fit: nothing is printed then.
pub(super) fn run(arguments: &TimesArguments) -> Result<(), Fault> {
    let groups = file::read(&arguments.from)?;
    say(&shape::json(&groups)?)
}
