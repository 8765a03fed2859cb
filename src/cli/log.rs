//! The log: one JSON object a line on standard error, never with personal data or tokens.

use super::fault::Fault;
use tracing_subscriber::EnvFilter;

/// Starts the log with this filter, for example `info` or `warn,takedown_desk=debug`.
///
/// # Errors
/// When the filter cannot be read.
pub(super) fn start(filter: &str) -> Result<(), Fault> {
    let filter = EnvFilter::try_new(filter)
        .map_err(|error| Fault::misused(format!("TAKEDOWN_LOG: {error}; use info or debug")))?;
    // An error only says that a log was started already, as in tests.
    let _ = tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).try_init();
    Ok(())
}
