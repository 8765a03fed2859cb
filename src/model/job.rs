//! The queue: what has to be done without a person, once, at its time.
//!
//! A job is enqueued in the transaction of the verb that wants it. A worker holds it by a lease it
//! keeps renewing, not by a lock; when the worker dies, the lease runs out and another takes over.

pub mod dead;

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
        /// Hand an answer to the platform that asked; the subject is the answer.
        SendAnswer = "send_answer",
        /// Look at a link; the subject is the item.
        CheckItem = "check_item",
        /// Ask a channel that does not answer whether it does again; the subject is the channel.
        ProbeChannel = "probe_channel",
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
        /// Mail to a person of the staff what waits on her desk; the subject is the person.
        MailStaff = "mail_staff",
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
    if dead::runs_alone(tx, worker)? {
        return Ok(Vec::new());
    }
    let ids = forks::due_jobs(tx.c, tx.now, at_most)?;
    let is_idle = !holds_any(tx, worker)?;
    let mut claimed = Vec::with_capacity(ids.len());
    for id in ids {
        let (job, lease_by): (Job, Option<String>) =
            jobs::table.find(&id).select((Job::as_select(), jobs::lease_by)).first(tx.c)?;
        if lease_by.is_some() && dead::note_death(tx, &job)? {
            continue;
        }
        let is_suspect = dead::deaths(tx, &id)? > 0;
        if is_suspect && !(is_idle && claimed.is_empty()) {
            // It waits until it can run alone; its death is counted already.
            let_go(tx, &id)?;
            continue;
        }
        diesel::update(jobs::table.find(&id))
            .set((
                jobs::lease_by.eq(worker),
                jobs::lease_until.eq(tx.now + Duration::seconds(LEASE_SECONDS)),
                jobs::attempts.eq(jobs::attempts + 1),
            ))
            .execute(tx.c)?;
        claimed.push(Job { attempts: job.attempts + 1, ..job });
        if is_suspect {
            break;
        }
    }
    Ok(claimed)
}

fn holds_any(tx: &mut Tx<'_>, worker: &str) -> Result<bool> {
    let held: i64 = jobs::table
        .filter(jobs::lease_by.eq(worker))
        .filter(jobs::lease_until.ge(tx.now))
        .count()
        .get_result(tx.c)?;
    Ok(held > 0)
}

fn let_go(tx: &mut Tx<'_>, id: &Id) -> Result<()> {
    diesel::update(jobs::table.find(id))
        .set((jobs::lease_by.eq(None::<String>), jobs::lease_until.eq(None::<Utc>)))
        .execute(tx.c)?;
    Ok(())
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
    dead::forget_deaths(tx, &job.id)?;
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

/// Puts a job back after a fault of ours: after 2ⁿ minutes, an hour at the most. The tenth time it
/// rests, and a person sees it.
///
/// # Errors
/// When the database refuses.
pub fn fail(tx: &mut Tx<'_>, job: &Job, why: &str) -> Result<()> {
    if job.attempts >= dead::MOST_FAULTS {
        return dead::bury(tx, job, why);
    }
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

/// Takes the jobs back that a former run of the same worker left behind when it died. Returns how
/// many; one that was left behind twice rests.
///
/// # Errors
/// When the database refuses.
pub fn release(tx: &mut Tx<'_>, worker: &str) -> Result<usize> {
    let left: Vec<Job> = jobs::table
        .filter(jobs::lease_by.eq(worker))
        .filter(jobs::finished_at.is_null())
        .select(Job::as_select())
        .load(tx.c)?;
    for job in &left {
        if !dead::note_death(tx, job)? {
            let_go(tx, &job.id)?;
        }
    }
    Ok(left.len())
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
