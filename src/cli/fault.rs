//! How a command fails: one line with what happened and what to do, and the exit code.

use crate::config::ConfigFault;
use crate::db::vault::KeyFault;
use crate::error::Error;
use std::fmt;
use std::process::ExitCode;

const FAILED: u8 = 1;
const MISUSED: u8 = 2;

/// Why a command ended early.
#[derive(Debug)]
pub(super) struct Fault {
    words: String,
    code: u8,
}

impl Fault {
    /// Something went wrong.
    pub(super) fn failed(words: impl Into<String>) -> Self {
        Self { words: words.into(), code: FAILED }
    }

    /// The command or a setting does not fit.
    pub(super) fn misused(words: impl Into<String>) -> Self {
        Self { words: words.into(), code: MISUSED }
    }

    /// The exit code.
    pub(super) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.code)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.words)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        match error {
            Error::Unavailable(why) => {
                let why = why.split_whitespace().collect::<Vec<_>>().join(" ");
                Self::failed(format!("the database cannot be used: {why}; check that it runs and has room"))
            }
            Error::Invalid(fields) => {
                let fields: Vec<String> =
                    fields.iter().map(|field| format!("{} ({})", field.field, field.why)).collect();
                Self::misused(format!("does not fit: {}; nothing was changed", fields.join(", ")))
            }
            other => Self::failed(other.to_string()),
        }
    }
}

impl From<ConfigFault> for Fault {
    fn from(fault: ConfigFault) -> Self {
        Self::misused(fault.to_string())
    }
}

impl From<KeyFault> for Fault {
    fn from(fault: KeyFault) -> Self {
        Self::failed(fault.to_string())
    }
}
