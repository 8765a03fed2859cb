//! Brings a database to the newest step, under a lock, and sets what differs between the engines.

use super::{Conn, forks};
use crate::error::{Error, Result};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

/// Runs every step that has not run yet. Running twice changes nothing.
///
/// # Errors
/// When a step fails; the database stays as it was before that step.
pub fn migrate(c: &mut Conn) -> Result<()> {
    forks::lock_for_migration(c)?;
    let ran = match c {
        Conn::Sqlite(c) => c.run_pending_migrations(MIGRATIONS).map(|_| ()),
        #[cfg(feature = "postgres")]
        Conn::Pg(c) => c.run_pending_migrations(MIGRATIONS).map(|_| ()),
    }
    .map_err(|error| Error::Internal(format!("migration: {error}")));
    let finished = ran.and_then(|()| forks::finish_migration(c));
    forks::unlock_after_migration(c)?;
    finished
}
