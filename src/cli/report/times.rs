//! `report times`: the figures of the page *Response times* as JSON, or the estimator over a file.

mod desk;
mod file;
mod shape;

use crate::cli::fault::Fault;
use crate::cli::say::say;
use clap::Args;
use std::path::PathBuf;

/// What `report times` is told.
#[derive(Debug, Args)]
pub(in crate::cli) struct TimesArguments {
    /// A CSV file with a header and the columns duration, observed (0 or 1) and, when there are
    /// groups, group; - is standard input. Without it: the links of this desk, times in minutes
    #[arg(long, value_name = "FILE.csv", conflicts_with_all = ["from_month", "to_month", "than_from_month", "than_to_month", "clock", "split", "platform"])]
    from: Option<PathBuf>,
    /// Prints JSON, which is the only form there is
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    desk: desk::DeskArguments,
}

/// `takedown-desk report times`.
///
/// # Errors
/// When what is asked for or read does not fit: nothing is printed then.
pub(super) fn run(arguments: &TimesArguments) -> Result<(), Fault> {
    let report = match &arguments.from {
        Some(path) => shape::of_waits(&file::read(path)?),
        None => shape::of_figures(&desk::figures(&arguments.desk)?),
    };
    say(&report?)
}
