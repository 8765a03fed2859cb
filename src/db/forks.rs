//! Every statement that differs between the engines, and nothing else.

use super::{Conn, Id, Utc};
use crate::error::Result;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;

/// Runs the same words on whichever engine it is: upserts do not compile on the connection of both.
macro_rules! both {
    ($connection:expr, |$c:ident| $body:expr) => {
        match $connection {
            Conn::Sqlite($c) => $body,
            #[cfg(feature = "postgres")]
            Conn::Pg($c) => $body,
        }
    };
}

/// SQLite on connect, one statement each, the busy time-out first. `synchronous=FULL`: under
/// NORMAL a power cut loses commits that were already acknowledged to a person.
pub(super) const SQLITE_SETTINGS: &[&str] = &[
    "PRAGMA busy_timeout = 5000",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA wal_autocheckpoint = 1000",
];

/// PostgreSQL on connect.
#[cfg(feature = "postgres")]
pub(super) const POSTGRES_SETTINGS: &str = "SET TIME ZONE 'UTC'; SET lock_timeout = '10s'; \
     SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'";

/// The statement that begins a writing transaction.
///
/// SQLite's default would let two writers read first and then refuse one of them at once. On
/// PostgreSQL a lock gives the same order: one transaction writes at a time, so that what a rule
/// has read (a version, a state, "not there yet") still holds when it writes.
pub(super) fn begin_write(c: &mut Conn) -> QueryResult<()> {
    use diesel::connection::AnsiTransactionManager;
    match c {
        Conn::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE"),
        #[cfg(feature = "postgres")]
        Conn::Pg(c) => {
            AnsiTransactionManager::begin_transaction_sql(c, "BEGIN ISOLATION LEVEL READ COMMITTED")?;
            diesel::sql_query("SELECT pg_advisory_xact_lock(7246114)").execute(c).map(|_| ())
        }
    }
}

/// Waits until no other machine migrates.
pub(super) fn lock_for_migration(c: &mut Conn) -> Result<()> {
    match c {
        Conn::Sqlite(_) => {}
        #[cfg(feature = "postgres")]
        Conn::Pg(c) => c.batch_execute("SELECT pg_advisory_lock(7246113)")?,
    }
    Ok(())
}

/// Lets others migrate.
pub(super) fn unlock_after_migration(c: &mut Conn) -> Result<()> {
    match c {
        Conn::Sqlite(_) => {}
        #[cfg(feature = "postgres")]
        Conn::Pg(c) => c.batch_execute("SELECT pg_advisory_unlock(7246113)")?,
    }
    Ok(())
}

const CASE_KEYS: &str = "CREATE TABLE IF NOT EXISTS keys.case_keys (case_id TEXT NOT NULL, ring TEXT NOT NULL, \
     wrapped BYTEA NOT NULL, created_at TIMESTAMP NOT NULL, PRIMARY KEY (case_id, ring));";

const SQLITE_APPEND_ONLY: &str = "
CREATE TRIGGER IF NOT EXISTS events_never_change BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER IF NOT EXISTS events_never_go BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;";

#[cfg(feature = "postgres")]
const POSTGRES_APPEND_ONLY: &str = "
CREATE OR REPLACE FUNCTION events_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'events are append-only'; END $$;
CREATE OR REPLACE TRIGGER events_never_change BEFORE UPDATE OR DELETE ON events
FOR EACH ROW EXECUTE FUNCTION events_append_only();
CREATE OR REPLACE TRIGGER events_never_emptied BEFORE TRUNCATE ON events
FOR EACH STATEMENT EXECUTE FUNCTION events_append_only();";

/// Makes the store of the case keys and the triggers that keep `events` append-only.
pub(super) fn finish_migration(c: &mut Conn) -> Result<()> {
    match c {
        Conn::Sqlite(c) => {
            c.batch_execute(CASE_KEYS)?;
            c.batch_execute(SQLITE_APPEND_ONLY)?;
        }
        #[cfg(feature = "postgres")]
        Conn::Pg(c) => {
            c.batch_execute("CREATE SCHEMA IF NOT EXISTS keys;")?;
            c.batch_execute(CASE_KEYS)?;
            c.batch_execute(POSTGRES_APPEND_ONLY)?;
        }
    }
    Ok(())
}

/// Moves what was deleted out of the write-ahead log, where it would stay readable.
///
/// # Errors
/// When the database refuses.
pub fn truncate_log(c: &mut Conn) -> Result<()> {
    match c {
        Conn::Sqlite(c) => c.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")?,
        #[cfg(feature = "postgres")]
        Conn::Pg(_) => {}
    }
    Ok(())
}

/// The next value of a named counter, from 1. One statement: two callers never get the same.
///
/// # Errors
/// When the database refuses.
pub fn next_value(c: &mut Conn, name: &str) -> Result<i64> {
    use super::schema::counters;
    let row = (counters::name.eq(name), counters::value.eq(1_i64));
    let value = match c {
        Conn::Sqlite(c) => diesel::insert_into(counters::table)
            .values(row)
            .on_conflict(counters::name)
            .do_update()
            .set(counters::value.eq(counters::value + 1))
            .returning(counters::value)
            .get_result(c)?,
        #[cfg(feature = "postgres")]
        Conn::Pg(c) => diesel::insert_into(counters::table)
            .values(row)
            .on_conflict(counters::name)
            .do_update()
            .set(counters::value.eq(counters::value + 1))
            .returning(counters::value)
            .get_result(c)?,
    };
    Ok(value)
}

/// Writes a named setting, over an older value.
///
/// # Errors
/// When the database refuses.
pub fn set_setting(c: &mut Conn, name: &str, value: &str) -> Result<()> {
    use super::schema::settings;
    let row = (settings::name.eq(name), settings::value.eq(value));
    both!(c, |c| diesel::insert_into(settings::table)
        .values(row)
        .on_conflict(settings::name)
        .do_update()
        .set(settings::value.eq(value))
        .execute(c)?);
    Ok(())
}

/// Whether a transaction was left open or broken: such a connection is thrown away.
pub(super) fn is_broken(c: &mut Conn) -> bool {
    use diesel::connection::{AnsiTransactionManager, TransactionManager};
    both!(c, |c| AnsiTransactionManager::is_broken_transaction_manager(c))
}

/// Plans a job, or moves the one that waits under the same key.
///
/// # Errors
/// When the database refuses.
pub fn plan_job(c: &mut Conn, id: &Id, kind: &str, subject: &Id, dedup_key: &str, run_at: Utc) -> Result<()> {
    use super::schema::jobs;
    let row = (
        jobs::id.eq(id),
        jobs::kind.eq(kind),
        jobs::subject.eq(subject),
        jobs::dedup_key.eq(dedup_key),
        jobs::run_at.eq(run_at),
        jobs::attempts.eq(0_i64),
    );
    both!(c, |c| diesel::insert_into(jobs::table)
        .values(row)
        .on_conflict(jobs::dedup_key)
        .do_update()
        .set(jobs::run_at.eq(run_at))
        .execute(c)?);
    Ok(())
}

/// The keys of due jobs that nobody holds. On PostgreSQL rows that another worker is taking at
/// this moment are passed over; on SQLite there is one writer.
///
/// # Errors
/// When the database refuses.
pub fn due_jobs(c: &mut Conn, now: Utc, at_most: i64) -> Result<Vec<Id>> {
    use super::schema::jobs;
    let due = jobs::table
        .filter(jobs::finished_at.is_null())
        .filter(jobs::run_at.le(now))
        .filter(jobs::lease_until.is_null().or(jobs::lease_until.lt(now)))
        .order((jobs::run_at.asc(), jobs::id.asc()))
        .limit(at_most)
        .select(jobs::id);
    Ok(match c {
        Conn::Sqlite(c) => due.load(c)?,
        #[cfg(feature = "postgres")]
        Conn::Pg(c) => due.for_update().skip_locked().load(c)?,
    })
}

/// Copies the database and the store of the case keys into two new files, while others go on.
///
/// # Errors
/// When a file exists, or the engine is PostgreSQL: that has tools of its own.
pub fn copy_into(c: &mut Conn, file: &str, keys: &str) -> Result<()> {
    use diesel::sql_types::Text;
    match c {
        Conn::Sqlite(c) => {
            diesel::sql_query("VACUUM main INTO ?").bind::<Text, _>(file).execute(c)?;
            diesel::sql_query("VACUUM keys INTO ?").bind::<Text, _>(keys).execute(c)?;
            Ok(())
        }
        #[cfg(feature = "postgres")]
        Conn::Pg(_) => Err(crate::error::Error::internal("PostgreSQL is copied with pg_dump")),
    }
}

/// Adds `events` and `censored` to one sum of spells. The key is dimension, platform, month, figure, value and
/// minutes.
///
/// # Errors
/// When the database refuses.
pub fn add_spell_sum(
    c: &mut Conn,
    key: (&str, &str, i64, &str, &str, i64),
    events: i64,
    censored: i64,
) -> Result<()> {
    use super::schema::spell_sums as s;
    let (dimension, platform, month, figure, value, minutes) = key;
    let row = (
        s::dimension.eq(dimension),
        s::platform.eq(platform),
        s::month.eq(month),
        s::figure.eq(figure),
        s::value.eq(value),
        s::minutes.eq(minutes),
        s::events.eq(events),
        s::censored.eq(censored),
    );
    both!(c, |c| diesel::insert_into(s::table)
        .values(row)
        .on_conflict((s::dimension, s::platform, s::month, s::figure, s::value, s::minutes))
        .do_update()
        .set((s::events.eq(s::events + events), s::censored.eq(s::censored + censored)))
        .execute(c)?);
    Ok(())
}

/// Writes a target, over an older one.
///
/// # Errors
/// When the database refuses.
pub fn set_target(c: &mut Conn, scope: &str, severity: &str, hours: i64, by: &Id, at: Utc) -> Result<()> {
    use super::schema::targets as t;
    let row = (
        t::platform.eq(scope),
        t::severity.eq(severity),
        t::hours.eq(hours),
        t::set_by.eq(by),
        t::set_at.eq(at),
    );
    both!(c, |c| diesel::insert_into(t::table)
        .values(row)
        .on_conflict((t::platform, t::severity))
        .do_update()
        .set((t::hours.eq(hours), t::set_by.eq(by), t::set_at.eq(at)))
        .execute(c)?);
    Ok(())
}
