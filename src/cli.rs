//! The commands: what an operator types, and the one place that puts the program together.
//!
//! May use everything. Exit codes: 0 all is well, 1 a fault, 2 a wrong command or setting.

mod address;
mod audit;
mod backup;
mod demo;
mod env_file;
mod fault;
mod keys;
mod links;
mod log;
mod migrate;
mod open;
mod person;
mod report;

mod say;
mod serve;
mod settings;

use clap::{Parser, Subcommand};
use fault::Fault;
use std::path::PathBuf;
use std::process::ExitCode;

/// Case manager of a trusted flagger: from a pasted message to links that are seen to be gone.
#[derive(Debug, Parser)]
#[command(name = "takedown-desk", version, about)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Practises with a pretend outside world on this machine; nothing leaves it
    Demo(demo::DemoArguments),
    /// Serves the pages and does the jobs, with the settings of the environment and of .env
    Serve {
        /// Serves the pages only; `work` does the jobs elsewhere
        #[arg(long)]
        no_work: bool,
    },
    /// Does the jobs only, without the key that opens who somebody is
    Work,
    /// Brings the database to the newest step and ends
    Migrate,
    /// Prints every setting with its value, secrets masked
    Config,
    /// Adds or lists staff
    #[command(subcommand)]
    Person(person::PersonCommand),
    /// Reads text from standard input and prints one JSON object for each link found
    Links {
        /// Takes each line as one link: one object for each line, also for an empty one
        #[arg(long)]
        each_line: bool,
    },
    /// Prints figures: response times as JSON, or the yearly report
    #[command(subcommand)]
    Report(report::ReportCommand),
    /// Checks the chain of the audit trail and prints how long it is and its last hash
    Audit {
        /// A record for the police (JSON): its entries are compared with the chain
        #[arg(long, value_name = "FILE")]
        record: Option<PathBuf>,
    },
    /// Copies the SQLite database to FILE and the keys of the cases to FILE.keys
    ///
    /// Keep the two copies apart, each for its own time: a case that was erased comes back only
    /// when both meet again. Both keys of the key folder are needed to read them; back those up
    /// apart from both.
    Backup {
        /// The file to make; it must not exist
        file: PathBuf,
    },
}

/// Runs a command and says how it ended.
#[must_use]
pub fn run(arguments: Arguments) -> ExitCode {
    match dispatch(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            fault.exit_code()
        }
    }
}

fn dispatch(command: Command) -> Result<(), Fault> {
    match command {
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Serve { no_work } => serve::serve(no_work),
        Command::Work => serve::work(),
        Command::Migrate => migrate::run(),
        Command::Config => settings::print(),
        Command::Person(command) => person::run(command),
        Command::Links { each_line } => links::run(each_line),
        Command::Audit { record } => audit::run(record.as_deref()),
        Command::Report(command) => report::run(&command),
        Command::Backup { file } => backup::run(&file),
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory;

    #[test]
    fn the_commands_fit_together() {
        Arguments::command().debug_assert();
    }
}
