//! `report`: figures for supervisors, on standard output.

mod times;
mod yearly;

use super::fault::Fault;
use clap::Subcommand;

/// The reports there are.
#[derive(Debug, Subcommand)]
pub(super) enum ReportCommand {
    /// Prints response times as JSON: curves, medians with intervals, and the log-rank test
    Times(times::TimesArguments),
    /// Writes the report of a year: the newest signed version, or the draft of now
    Yearly(yearly::YearlyArguments),
}

/// `takedown-desk report`.
///
/// # Errors
/// When what is asked for or read does not fit, or standard output fails.
pub(super) fn run(command: &ReportCommand) -> Result<(), Fault> {
    match command {
        ReportCommand::Times(arguments) => times::run(arguments),
        ReportCommand::Yearly(arguments) => yearly::run(arguments),
    }
}
