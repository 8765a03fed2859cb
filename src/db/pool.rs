//! Connections: which engine, which settings, how many.

use super::{Conn, forks};
use crate::error::{Error, Result};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::r2d2::{self, ManageConnection};
use std::path::{Path, PathBuf};
use std::time::Duration;

const READERS: u32 = 8;
const WAIT_FOR_CONNECTION: Duration = Duration::from_secs(10);
/// Older versions can lose committed data when two connections write and checkpoint at once
/// (<https://sqlite.org/wal.html#walresetbug>).
const OLDEST_SQLITE: i32 = 3_051_003;

/// A pool of connections.
pub(super) type Pool = r2d2::Pool<Manager>;

/// Where the database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A file; the wrapped keys of the cases lie beside it, in a file of their own.
    Sqlite {
        /// The database.
        file: PathBuf,
        /// The wrapped keys.
        keys: PathBuf,
    },
    /// A server, by its URL.
    Postgres(String),
}

impl Address {
    /// Reads `sqlite:<file>` or `postgres://…`; an empty text is a file in the data folder.
    ///
    /// # Errors
    /// When the text is neither, or this build has no PostgreSQL.
    pub fn parse(text: &str, data: &Path) -> std::result::Result<Self, String> {
        if text.is_empty() {
            return Ok(Self::in_folder(data));
        }
        if let Some(file) = text.strip_prefix("sqlite:") {
            let file = PathBuf::from(file);
            let keys = file.with_extension("keys.db");
            return Ok(Self::Sqlite { file, keys });
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            if cfg!(feature = "postgres") {
                return Ok(Self::Postgres(text.to_owned()));
            }
            return Err("this build has no PostgreSQL; build with --features postgres".to_owned());
        }
        Err("must begin with sqlite: or postgres://".to_owned())
    }

    /// The default files in a data folder.
    #[must_use]
    pub fn in_folder(data: &Path) -> Self {
        Self::Sqlite { file: data.join("takedown.db"), keys: data.join("keys.db") }
    }
}

/// Makes and checks connections.
#[derive(Debug)]
pub(super) struct Manager {
    address: Address,
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = r2d2::Error;

    fn connect(&self) -> std::result::Result<Conn, r2d2::Error> {
        match &self.address {
            Address::Sqlite { file, keys } => connect_sqlite(file, keys),
            Address::Postgres(url) => connect_postgres(url),
        }
    }

    fn is_valid(&self, c: &mut Conn) -> std::result::Result<(), r2d2::Error> {
        diesel::sql_query("SELECT 1").execute(c).map(|_| ()).map_err(r2d2::Error::QueryError)
    }

    fn has_broken(&self, c: &mut Conn) -> bool {
        std::thread::panicking() || forks::is_broken(c)
    }
}

fn connect_sqlite(file: &Path, keys: &Path) -> std::result::Result<Conn, r2d2::Error> {
    let mut c = SqliteConnection::establish(&file.to_string_lossy()).map_err(r2d2::Error::ConnectionError)?;
    for setting in forks::SQLITE_SETTINGS {
        c.batch_execute(setting).map_err(r2d2::Error::QueryError)?;
    }
    diesel::sql_query("ATTACH DATABASE ? AS keys")
        .bind::<diesel::sql_types::Text, _>(keys.to_string_lossy().into_owned())
        .execute(&mut c)
        .map_err(r2d2::Error::QueryError)?;
    for setting in ["PRAGMA keys.journal_mode = WAL", "PRAGMA keys.synchronous = FULL"] {
        c.batch_execute(setting).map_err(r2d2::Error::QueryError)?;
    }
    Ok(Conn::Sqlite(c))
}

#[cfg(feature = "postgres")]
fn connect_postgres(url: &str) -> std::result::Result<Conn, r2d2::Error> {
    let mut c = PgConnection::establish(url).map_err(r2d2::Error::ConnectionError)?;
    c.batch_execute(forks::POSTGRES_SETTINGS).map_err(r2d2::Error::QueryError)?;
    Ok(Conn::Pg(c))
}

#[cfg(not(feature = "postgres"))]
fn connect_postgres(_url: &str) -> std::result::Result<Conn, r2d2::Error> {
    Err(r2d2::Error::ConnectionError(ConnectionError::BadConnection("no PostgreSQL in this build".into())))
}

/// Opens the pools: readers, and the writer (the only one on SQLite).
pub(super) fn open(address: &Address) -> Result<(Pool, Pool)> {
    if let Address::Sqlite { file, .. } = address {
        refuse_old_sqlite()?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)
                .map_err(|error| Error::Unavailable(format!("{}: {error}", folder.display())))?;
        }
    }
    let writer = pool(address, if matches!(address, Address::Sqlite { .. }) { 1 } else { READERS })?;
    let readers =
        if matches!(address, Address::Sqlite { .. }) { pool(address, READERS)? } else { writer.clone() };
    Ok((readers, writer))
}

fn pool(address: &Address, size: u32) -> Result<Pool> {
    r2d2::Pool::builder()
        .max_size(size)
        .min_idle(Some(0))
        .test_on_check_out(false)
        .connection_timeout(WAIT_FOR_CONNECTION)
        .build(Manager { address: address.clone() })
        .map_err(|error| Error::Unavailable(error.to_string()))
}

fn refuse_old_sqlite() -> Result<()> {
    let version = libsqlite3_sys::SQLITE_VERSION_NUMBER;
    if version >= OLDEST_SQLITE {
        Ok(())
    } else {
        Err(Error::Unavailable(format!("SQLite {version} is older than {OLDEST_SQLITE}")))
    }
}
