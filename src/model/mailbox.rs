//! How reading the mailbox goes: since when it fails, and when it was last read.

use crate::db::Utc;
use crate::error::Result;
use crate::model::{Tx, setting};
use chrono::DateTime;

const READ_AT: &str = "mailbox.read_at";
const FAILING_SINCE: &str = "mailbox.failing_since";
const FAILURE: &str = "mailbox.failure";

/// The state of the mailbox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    /// When it was last read.
    pub read_at: Option<Utc>,
    /// Since when it cannot be read; `None` while it can.
    pub failing_since: Option<Utc>,
    /// The kind of failure, for example `sign_in_refused`.
    pub failure: Option<String>,
}

/// How reading goes.
///
/// # Errors
/// When the database refuses.
pub fn health(tx: &mut Tx<'_>) -> Result<Health> {
    Ok(Health {
        read_at: time(tx, READ_AT)?,
        failing_since: time(tx, FAILING_SINCE)?,
        failure: setting::get(tx, FAILURE)?,
    })
}

/// Notes that the mailbox was read.
///
/// # Errors
/// When the database refuses.
pub fn note_read(tx: &mut Tx<'_>) -> Result<()> {
    setting::set(tx, READ_AT, &tx.now.time().to_rfc3339())?;
    setting::forget(tx, FAILING_SINCE)?;
    setting::forget(tx, FAILURE)
}

/// Notes that the mailbox could not be read; the first time of a row of failures stays.
///
/// # Errors
/// When the database refuses.
pub fn note_failure(tx: &mut Tx<'_>, kind: &str) -> Result<()> {
    if setting::get(tx, FAILING_SINCE)?.is_none() {
        setting::set(tx, FAILING_SINCE, &tx.now.time().to_rfc3339())?;
    }
    setting::set(tx, FAILURE, kind)
}

fn time(tx: &mut Tx<'_>, name: &str) -> Result<Option<Utc>> {
    let text = setting::get(tx, name)?;
    Ok(text
        .and_then(|text| DateTime::parse_from_rfc3339(&text).ok())
        .map(|at| Utc::from(at.with_timezone(&chrono::Utc))))
}
