//! Floor: the engines. SQLite always; PostgreSQL with the feature `postgres`.
//!
//! May use the ground and diesel; knows no page, no mail and no rule.

pub mod case_keys;
pub mod forks;
pub mod migrate;
pub mod schema;
pub mod seal;
pub mod types;
pub mod vault;

mod pool;

pub use pool::Address;
pub use seal::{Key, Place};
pub use types::{Id, Sealed, Utc};
pub use vault::Vault;

use crate::error::{Error, Result};
use diesel::connection::TransactionManager;
use diesel::prelude::*;
use pool::Pool;

/// A connection to either engine.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// Embedded SQLite.
    Sqlite(SqliteConnection),
    /// PostgreSQL 15 or newer.
    #[cfg(feature = "postgres")]
    Pg(PgConnection),
}

/// The database: one transaction writes at a time, many read.
#[derive(Clone)]
pub struct Db {
    readers: Pool,
    writer: Pool,
}

impl Db {
    /// Opens the database and brings it to the newest step.
    ///
    /// # Errors
    /// When it cannot be reached, or a step fails.
    pub fn open(address: &Address) -> Result<Self> {
        let (readers, writer) = pool::open(address)?;
        let db = Self { readers, writer };
        migrate::migrate(&mut *db.writer.get().map_err(unavailable)?)?;
        Ok(db)
    }

    /// Runs a reading closure on a connection of its own.
    ///
    /// # Errors
    /// What the closure returns, or `Unavailable`.
    pub fn read<T>(&self, f: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        let mut c = self.readers.get().map_err(unavailable)?;
        f(&mut c)
    }

    /// Runs a writing closure in one transaction: all of it happens, or nothing.
    ///
    /// # Errors
    /// What the closure returns (nothing was written then), or `Unavailable`.
    pub fn write<T>(&self, f: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        let mut c = self.writer.get().map_err(unavailable)?;
        let c: &mut Conn = &mut c;
        // The pool throws a connection away whose transaction began without its lock.
        forks::begin_write(c).map_err(|error| Error::Unavailable(error.to_string()))?;
        match f(c) {
            Ok(value) => match <Conn as diesel::Connection>::TransactionManager::commit_transaction(c) {
                Ok(()) => Ok(value),
                Err(error) => {
                    // A failed commit may leave the transaction open; the next one must not inherit it.
                    let _ = <Conn as diesel::Connection>::TransactionManager::rollback_transaction(c);
                    Err(error.into())
                }
            },
            Err(error) => {
                if let Err(rollback) =
                    <Conn as diesel::Connection>::TransactionManager::rollback_transaction(c)
                {
                    tracing::error!(%rollback, "a transaction could not be rolled back");
                }
                Err(error)
            }
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub fn ping(&self) -> Result<()> {
        self.read(|c| Ok(diesel::sql_query("SELECT 1").execute(c).map(|_| ())?))
    }
}

fn unavailable(error: diesel::r2d2::PoolError) -> Error {
    Error::Unavailable(error.to_string())
}
