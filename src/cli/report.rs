//! `report`: figures for supervisors, on standard output.

mod times;

use super::fault::Fault;
use clap::Subcommand;

/// The reports there are.
#[derive(Debug, Subcommand)]
pub(super) enum ReportCommand {
    /// Prints response times as JSON: curves, medians with intervals, and the log-rank test
    Times(times::TimesArguments),
}

/// `takedown-desk report`.
///
/// # Errors
/// When what is asked for or read does not fit, or standard output fails.
pub(super) fn run(command: &ReportCommand) -> Result<(), Fault> {
    match command {
        ReportCommand::Times(arguments) => times::run(arguments),
    }
}
