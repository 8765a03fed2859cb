//! The queue: what has to be done without a person, once, at its time.
//!
//! A job is enqueued in the transaction of the verb that wants it. A worker holds it by a lease it
//! keeps renewing, not by a lock; when the worker dies, the lease runs out and another takes over.

use crate::db::{Id, Utc, forks, schema::jobs};
use crate::error::Result;
use crate::model::Tx;
use crate::text_enum;
use chrono::Duration;
use diesel::prelude::*;

/// How long a worker may be silent before its job is taken over.
const LEASE_SECONDS: i64 = 30;
const LONGEST_WAIT_MINUTES: i64 = 60;

text_enum! {
    /// What kind of job.
    JobKind {
        /// Hand a notice to its platform; the subject is the notice.
        SendNotice = "send_notice",
        /// Look at a link; the subject is the item.
        CheckItem = "check_item",
        /// Ask the canaries of a platform; the subject is their row.
        LookAtCanaries = "look_at_canaries",
        /// Find out where a short link or invitation leads; the subject is the item.
        FollowLink = "follow_link",
        /// Ask the registers for the abuse contact of a website; the subject is the contact.
        FindContact = "find_contact",
        /// Take the next step of the ladder of a notice; the subject is the notice.
        ClimbLadder = "climb_ladder",
        /// Exchange the code of a consent for a token; the subject is the connection.
        Connect = "connect",
        /// Give the token of an ended connection back; the subject is the connection.
        EndConnection = "end_connection",
        /// Read the reasons that reports may give; the subject is the connection.
        ReadReasons = "read_reasons",
    }
}

/// One job.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = jobs)]
pub struct Job {
    /// Its key.
    pub id: Id,
    /// What kind.
    pub kind: JobKind,
    /// What it is about.
    pub subject: Id,
    /// How often it was taken in hand.
    pub attempts: i64,
}

/// Plans a job. While one of the same kind about the same thing waits, its time is moved instead.
///
/// # Errors
/// When the database refuses.
pub fn plan(tx: &mut Tx<'_>, kind: JobKind, subject: &Id, run_at: Utc) -> Result<()> {
    let dedup_key = format!("{}:{subject}", kind.key());
    forks::plan_job(tx.c, &Id::new(), kind.key(), subject, &dedup_key, run_at)
}

/// Takes at most `at_most` due jobs in hand.
///
/// # Errors
/// When the database refuses.
pub fn claim(tx: &mut Tx<'_>, worker: &str, at_most: i64) -> Result<Vec<Job>> {
    let ids = forks::due_jobs(tx.c, tx.now, at_most)?;
    let mut claimed = Vec::with_capacity(ids.len());
    for id in ids {
        diesel::update(jobs::table.find(&id))
            .set((
                jobs::lease_by.eq(worker),
                jobs::lease_until.eq(tx.now + Duration::seconds(LEASE_SECONDS)),
                jobs::attempts.eq(jobs::attempts + 1),
            ))
            .execute(tx.c)?;
        claimed.push(jobs::table.find(&id).select(Job::as_select()).first(tx.c)?);
    }
    Ok(claimed)
}

/// Says that the worker is still alive.
///
/// # Errors
/// When the database refuses.
pub fn renew(tx: &mut Tx<'_>, job: &Job, worker: &str) -> Result<()> {
    diesel::update(jobs::table.find(&job.id).filter(jobs::lease_by.eq(worker)))
        .set(jobs::lease_until.eq(tx.now + Duration::seconds(LEASE_SECONDS)))
        .execute(tx.c)?;
    Ok(())
}

/// Ends a job, or plans its next run.
///
/// # Errors
/// When the database refuses.
pub fn finish(tx: &mut Tx<'_>, job: &Job, again_at: Option<Utc>) -> Result<()> {
    match again_at {
        Some(run_at) => diesel::update(jobs::table.find(&job.id))
            .set((
                jobs::run_at.eq(run_at),
                jobs::lease_by.eq(None::<String>),
                jobs::lease_until.eq(None::<Utc>),
                jobs::attempts.eq(0_i64),
                jobs::last_error.eq(None::<String>),
            ))
            .execute(tx.c)?,
        None => diesel::update(jobs::table.find(&job.id))
            .set((
                jobs::finished_at.eq(tx.now),
                jobs::dedup_key.eq(None::<String>),
                jobs::lease_by.eq(None::<String>),
                jobs::lease_until.eq(None::<Utc>),
            ))
            .execute(tx.c)?,
    };
    Ok(())
}

/// Puts a job back after a fault of ours: after 2ⁿ minutes, an hour at the most.
///
/// # Errors
/// When the database refuses.
pub fn fail(tx: &mut Tx<'_>, job: &Job, why: &str) -> Result<()> {
    let exponent = u32::try_from(job.attempts.clamp(0, 10)).unwrap_or(0);
    let wait = Duration::minutes(2_i64.saturating_pow(exponent).min(LONGEST_WAIT_MINUTES));
    diesel::update(jobs::table.find(&job.id))
        .set((
            jobs::run_at.eq(tx.now + wait),
            jobs::lease_by.eq(None::<String>),
            jobs::lease_until.eq(None::<Utc>),
            jobs::last_error.eq(why),
        ))
        .execute(tx.c)?;
    Ok(())
}

/// Takes the jobs back that a former run of the same worker left behind when it died.
///
/// # Errors
/// When the database refuses.
pub fn release(tx: &mut Tx<'_>, worker: &str) -> Result<usize> {
    Ok(diesel::update(jobs::table.filter(jobs::lease_by.eq(worker)))
        .set((jobs::lease_by.eq(None::<String>), jobs::lease_until.eq(None::<Utc>)))
        .execute(tx.c)?)
}

/// When a job that waits is to run.
///
/// # Errors
/// When the database refuses.
pub fn planned_at(tx: &mut Tx<'_>, kind: JobKind, subject: &Id) -> Result<Option<Utc>> {
    Ok(jobs::table
        .filter(jobs::kind.eq(kind))
        .filter(jobs::subject.eq(subject))
        .filter(jobs::finished_at.is_null())
        .select(jobs::run_at)
        .first(tx.c)
        .optional()?)
}

/// How many jobs are due and wait.
///
/// # Errors
/// When the database refuses.
pub fn waiting(tx: &mut Tx<'_>) -> Result<i64> {
    Ok(jobs::table
        .filter(jobs::finished_at.is_null())
        .filter(jobs::run_at.le(tx.now))
        .count()
        .get_result(tx.c)?)
}

/// Removes what ended longer ago than a week.
///
/// # Errors
/// When the database refuses.
pub fn tidy(tx: &mut Tx<'_>) -> Result<usize> {
    const KEEP_DAYS: i64 = 7;
    Ok(diesel::delete(jobs::table.filter(jobs::finished_at.lt(tx.now - Duration::days(KEEP_DAYS))))
        .execute(tx.c)?)
}
