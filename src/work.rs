//! Door: jobs. What is done without a person, and when.
//!
//! May use the model, the outside and the program put together; never the pages.

mod check_item;
mod climb_ladder;
mod connection;
mod find_contact;
mod follow_link;
mod listen;
mod look_at_canaries;
mod mail_staff;
mod manners;
mod probe_channel;
mod read_mailbox;
mod send_answer;
mod send_notice;

use crate::app::App;
use crate::error::{Error, Result};
use crate::model::channel::silence;
use crate::model::job::{self, Job, JobKind};
use crate::model::session;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::time::Duration;
use tokio::sync::watch;

const PAUSE: Duration = Duration::from_millis(500);
const MAILBOX_EVERY: Duration = Duration::from_secs(20);
const TIDY_EVERY: Duration = Duration::from_secs(3600);
/// A lease lasts 30 seconds: it is renewed well before.
const RENEW_EVERY: Duration = Duration::from_secs(10);
const MOST_AT_ONCE: usize = 16;

/// Works until `stop` says so. Jobs in hand are finished first.
pub async fn run(app: App, stop: watch::Receiver<bool>) {
    if let Err(error) = take_back(&app).await {
        tracing::error!(%error, "the jobs of a former run could not be taken back");
    }
    let mailbox_every = app.rules.pace.shortened().map_or(MAILBOX_EVERY, |_| Duration::from_secs(2));
    // A mailbox that answers slowly keeps no notice waiting, and the other way round.
    tokio::join!(
        jobs(&app, stop.clone()),
        listen::run(&app, mailbox_every, stop.clone()),
        every(TIDY_EVERY, stop, async || {
            if let Err(error) = tidy(&app).await {
                tracing::warn!(%error, "tidying failed");
            }
        }),
    );
}

/// Keeps a handful of jobs running: a slow one keeps the others from nothing.
async fn jobs(app: &App, mut stop: watch::Receiver<bool>) {
    let mut running = FuturesUnordered::new();
    loop {
        let stopping = *stop.borrow();
        if stopping && running.is_empty() {
            return;
        }
        let free = if stopping { 0 } else { MOST_AT_ONCE.saturating_sub(running.len()) };
        match claim(app, free).await {
            Ok(claimed) => running.extend(claimed.into_iter().map(|job| run_one(app, job))),
            Err(error) => tracing::error!(%error, "jobs could not be taken"),
        }
        tokio::select! {
            _ = running.next(), if !running.is_empty() => {}
            () = tokio::time::sleep(PAUSE) => {}
            _ = stop.changed(), if !stopping => {}
        }
    }
}

/// Does something again and again, the first time at once, until `stop` says so.
async fn every(span: Duration, mut stop: watch::Receiver<bool>, mut act: impl AsyncFnMut()) {
    while !*stop.borrow() {
        act().await;
        tokio::select! {
            () = tokio::time::sleep(span) => {}
            _ = stop.changed() => {}
        }
    }
}

async fn claim(app: &App, at_most: usize) -> Result<Vec<Job>> {
    if at_most == 0 {
        return Ok(Vec::new());
    }
    let instance = app.instance.clone();
    let at_most = i64::try_from(at_most).unwrap_or(i64::MAX);
    app.write(move |tx| job::claim(tx, &instance, at_most)).await
}

/// Runs the jobs that are due now, a handful at a time. Returns how many.
///
/// # Errors
/// When the database refuses.
pub async fn run_due(app: &App) -> Result<usize> {
    let jobs = claim(app, MOST_AT_ONCE).await?;
    let count = jobs.len();
    futures_util::future::join_all(jobs.into_iter().map(|job| run_one(app, job))).await;
    Ok(count)
}

/// Reads the mailbox once.
///
/// # Errors
/// When mailbox or database refuse.
pub async fn read_mailbox_now(app: &App) -> Result<usize> {
    read_mailbox::run(app).await
}

/// Waits until the mailbox tells of a mail, and reads it. Returns how many were new.
///
/// # Errors
/// When mailbox or database refuse.
pub async fn hear(app: &App) -> Result<usize> {
    listen::wait(app).await?;
    read_mailbox::run(app).await
}

async fn run_one(app: &App, job: Job) {
    let work = async {
        match job.kind {
            JobKind::SendNotice => send_notice::run(app, &job).await,
            JobKind::SendAnswer => send_answer::run(app, &job).await,
            JobKind::CheckItem => check_item::run(app, &job).await,
            JobKind::ProbeChannel => probe_channel::run(app, &job).await,
            JobKind::LookAtCanaries => look_at_canaries::run(app, &job).await,
            JobKind::FollowLink => follow_link::run(app, &job).await,
            JobKind::FindContact => find_contact::run(app, &job).await,
            JobKind::ClimbLadder => climb_ladder::run(app, &job).await,
            JobKind::Connect => connection::connect(app, &job).await,
            JobKind::EndConnection => connection::end(app, &job).await,
            JobKind::ReadReasons => connection::read_reasons(app, &job).await,
            JobKind::MailStaff => mail_staff::run(app, &job).await,
        }
    };
    let outcome = match keeping_lease(app, &job, work).await {
        // What it is about was erased: there is nothing to do, now or later.
        Err(Error::NotFound) => {
            let job = job.clone();
            app.write(move |tx| job::finish(tx, &job, None)).await
        }
        outcome => outcome,
    };
    if let Err(error) = outcome {
        tracing::error!(kind = job.kind.key(), job = %job.id, %error, "a job failed");
        let why = error.to_string();
        let put_back = app.write(move |tx| job::fail(tx, &job, &why)).await;
        if let Err(error) = put_back {
            tracing::error!(%error, "a failed job could not be put back");
        }
    }
}

/// Does the work and says every few seconds that this process is still alive.
async fn keeping_lease(
    app: &App,
    job: &Job,
    work: impl std::future::Future<Output = Result<()>>,
) -> Result<()> {
    let mut work = std::pin::pin!(work);
    loop {
        tokio::select! {
            done = &mut work => return done,
            () = tokio::time::sleep(RENEW_EVERY) => {
                let (job, instance) = (job.clone(), app.instance.clone());
                // Work in hand is never broken off for this: it may be in the middle of a mail.
                if let Err(error) = app.write(move |tx| job::renew(tx, &job, &instance)).await {
                    tracing::warn!(%error, "a lease could not be renewed");
                }
            }
        }
    }
}

/// What a former run of this instance had in hand when it died is due again.
async fn take_back(app: &App) -> Result<()> {
    let instance = app.instance.clone();
    app.write(move |tx| job::release(tx, &instance).map(|_| ())).await
}

/// What is done every hour: tidies, and listens for channels that fell silent.
///
/// # Errors
/// When the database refuses.
pub async fn tidy(app: &App) -> Result<()> {
    app.write(|tx| {
        job::tidy(tx)?;
        session::tidy(tx)?;
        silence::listen(tx)?;
        Ok(())
    })
    .await?;
    let db = app.db.clone();
    tokio::task::spawn_blocking(move || db.read(crate::db::forks::truncate_log))
        .await
        .map_err(crate::error::Error::internal)?
}
