//! Jobs at rest: a fault of ours that came back ten times, or a job that took the worker down
//! twice. Nothing is deleted; a supervisor may try again.

use super::{Job, JobKind};
use crate::db::schema::{dead_jobs, job_deaths, jobs, notices};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::notice::NoticeState;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;

/// After so many faults in a row a job rests.
pub(super) const MOST_FAULTS: i64 = 10;
/// After so many deaths of the worker a job rests.
const MOST_DEATHS: i64 = 2;

/// A job at rest.
#[derive(Clone, Debug, Queryable)]
pub struct DeadJob {
    /// The key.
    pub id: Id,
    /// What kind.
    pub kind: JobKind,
    /// What it was about.
    pub subject: Id,
    /// Why, in technical words.
    pub why: String,
    /// Since when.
    pub died_at: Utc,
}

/// The jobs at rest, the oldest first.
///
/// # Errors
/// When the database refuses.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<DeadJob>> {
    Ok(dead_jobs::table
        .filter(dead_jobs::revived_at.is_null())
        .order(dead_jobs::died_at.asc())
        .select((dead_jobs::id, dead_jobs::kind, dead_jobs::subject, dead_jobs::why, dead_jobs::died_at))
        .load(tx.c)?)
}

/// Since when the job about something rests.
///
/// # Errors
/// When the database refuses.
pub fn about(tx: &mut Tx<'_>, subject: &Id) -> Result<Option<Utc>> {
    Ok(all(tx)?.into_iter().find(|dead| &dead.subject == subject).map(|dead| dead.died_at))
}

/// Tries a job again.
///
/// # Errors
/// [`Error::NotFound`] when it does not rest; when the actor is no supervisor.
pub fn revive(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let dead = all(tx)?.into_iter().find(|dead| &dead.id == id).ok_or(Error::NotFound)?;
    diesel::update(dead_jobs::table.find(id))
        .set((dead_jobs::revived_at.eq(tx.now), dead_jobs::revived_by.eq(&actor.id)))
        .execute(tx.c)?;
    super::plan(tx, dead.kind, &dead.subject, tx.now)?;
    Entry::by(&actor.id, "job.revived").about(&dead.subject).record(tx)
}

/// Lays a job to rest.
pub(super) fn bury(tx: &mut Tx<'_>, job: &Job, why: &str) -> Result<()> {
    super::finish(tx, job, None)?;
    diesel::insert_into(dead_jobs::table)
        .values((
            dead_jobs::id.eq(Id::new()),
            dead_jobs::kind.eq(job.kind),
            dead_jobs::subject.eq(&job.subject),
            dead_jobs::why.eq(why),
            dead_jobs::died_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    tracing::error!(kind = job.kind.key(), job = %job.id, "a job rests");
    Entry::by_maybe(None, "job.died").about(&job.subject).record(tx)
}

/// A worker died with this job in hand. The second time, alone, the job is at fault and rests:
/// whether it does is the answer.
///
/// A notice that was being handed over is no suspect: whoever takes it in hand next only writes down
/// that nobody knows, and the line must not wait for that.
pub(super) fn note_death(tx: &mut Tx<'_>, job: &Job) -> Result<bool> {
    if job.kind == JobKind::SendNotice && is_being_sent(tx, &job.subject)? {
        return Ok(false);
    }
    let deaths = deaths(tx, &job.id)? + 1;
    if deaths >= MOST_DEATHS {
        bury(tx, job, "the worker ended with it in hand, twice")?;
        return Ok(true);
    }
    diesel::insert_into(job_deaths::table)
        .values((job_deaths::job_id.eq(&job.id), job_deaths::deaths.eq(deaths)))
        .execute(tx.c)?;
    Ok(false)
}

fn is_being_sent(tx: &mut Tx<'_>, notice: &Id) -> Result<bool> {
    let state = notices::table.find(notice).select(notices::state).first::<NoticeState>(tx.c).optional()?;
    Ok(state == Some(NoticeState::Sending))
}

/// How often a worker died with this job in hand since it last ended well.
pub(super) fn deaths(tx: &mut Tx<'_>, job: &Id) -> Result<i64> {
    let deaths = job_deaths::table.find(job).select(job_deaths::deaths).first(tx.c).optional()?;
    Ok(deaths.unwrap_or(0))
}

/// A job ended well.
pub(super) fn forget_deaths(tx: &mut Tx<'_>, job: &Id) -> Result<()> {
    diesel::delete(job_deaths::table.find(job)).execute(tx.c)?;
    Ok(())
}

/// Whether this worker has a job in hand that a worker died with before: it runs alone, so that
/// no other is blamed for it.
pub(super) fn runs_alone(tx: &mut Tx<'_>, worker: &str) -> Result<bool> {
    let suspects: i64 = jobs::table
        .inner_join(job_deaths::table.on(job_deaths::job_id.eq(jobs::id)))
        .filter(jobs::lease_by.eq(worker))
        .filter(jobs::lease_until.ge(tx.now))
        .count()
        .get_result(tx.c)?;
    Ok(suspects > 0)
}
