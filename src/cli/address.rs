//! Where the database is, and which folder its backups would carry along.

use super::fault::Fault;
use crate::config::Config;
use crate::db::Address;
use std::path::{Path, PathBuf};

/// The database of these settings.
///
/// # Errors
/// When the address does not fit.
pub(super) fn of(config: &Config) -> Result<Address, Fault> {
    Address::parse(&config.database_url, &config.data)
        .map_err(|why| Fault::misused(format!("TAKEDOWN_DATABASE_URL {why}")))
}

/// The folder that holds the data: that of the database file, or the data folder.
pub(super) fn data_folder(address: &Address, data: &Path) -> PathBuf {
    match address {
        Address::Sqlite { file, .. } => file.parent().unwrap_or(data).to_owned(),
        Address::Postgres(_) => data.to_owned(),
    }
}
