//! Reads the command and runs it.

use clap::Parser;
use std::process::ExitCode;
use takedown_desk::cli::{self, Arguments};

fn main() -> ExitCode {
    cli::run(Arguments::parse())
}
