//! Writes to standard output; a reader that left early is no fault.

use super::fault::Fault;
use std::io::{self, ErrorKind, Write};

/// Prints a line.
///
/// # Errors
/// When standard output cannot be written.
pub(super) fn say(line: &str) -> Result<(), Fault> {
    let mut out = io::stdout().lock();
    settle(writeln!(out, "{line}").and_then(|()| out.flush()))
}

/// Turns the end of writing into the end of a command.
///
/// # Errors
/// When it failed for another reason than that nobody reads.
pub(super) fn settle(written: io::Result<()>) -> Result<(), Fault> {
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Fault::failed(format!("standard output cannot be written: {error}")))
        }
        _ => Ok(()),
    }
}
