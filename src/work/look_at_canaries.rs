//! Asks the canaries of a platform before its links are looked at, once an hour at the most.

use super::manners;
use crate::app::App;
use crate::error::Result;
use crate::model::job::{self, Job};
use crate::model::look::canary::{self, Claim};
use chrono::Duration;
use platform_adapters::look::{Seen, canary_target};
use platform_adapters::{Look, Target, Unsure, Verdict, by_key};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// Another process is asking: come back after so many seconds.
const BUSY_SECONDS: i64 = 5;

type Locks = Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>;
/// One asks at a time in this process; the others wait for the answer.
static ASKING: LazyLock<Locks> = LazyLock::new(Mutex::default);

/// Makes sure that the canaries of a platform answered lately. Returns how long to wait when another
/// process is asking them.
pub(super) async fn ensure(app: &App, platform: &str) -> Result<Option<Duration>> {
    ask(app, platform, false).await
}

/// The job: asks at once, whenever they last answered.
pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let id = job.subject.clone();
    let platform = app.read(move |tx| canary::platform_of(tx, &id)).await?;
    let wait = ask(app, &platform, true).await?;
    let job = job.clone();
    app.write(move |tx| {
        let again = match wait {
            Some(wait) => Some(tx.now + wait),
            None => canary::again_at(tx, &platform)?,
        };
        job::finish(tx, &job, again)
    })
    .await
}

async fn ask(app: &App, platform: &str, at_once: bool) -> Result<Option<Duration>> {
    let lock = {
        let mut locks = ASKING.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(locks.entry(format!("{} {platform}", app.instance)).or_default())
    };
    let _asking = lock.lock().await;
    let key = platform.to_owned();
    let claim = app.write(move |tx| canary::claim(tx, &key, at_once)).await?;
    let (up, never) = match claim {
        Claim::Told => return Ok(None),
        Claim::Busy => return Ok(Some(Duration::seconds(BUSY_SECONDS))),
        Claim::Ask { up, never } => (up, never),
    };
    let up = answer(app, platform, &up).await?;
    let never = answer(app, platform, &never).await?;
    let key = platform.to_owned();
    app.write(move |tx| canary::record(tx, &key, &up, &never)).await?;
    Ok(None)
}

async fn answer(app: &App, platform: &str, address: &str) -> Result<Verdict> {
    let no_way = || Verdict::new(Seen::Unsure(Unsure::NoWay), "by_hand");
    let (Some(adapter), Some(target)) = (by_key(platform), canary_target(platform, address)) else {
        return Ok(no_way());
    };
    let look = way(app, adapter, &target);
    if look == Look::ByHand {
        return Ok(no_way());
    }
    if let Some(wait) = manners::wait_for_turn(app, &look).await? {
        // The host asked us to stay away: that is an answer that passes.
        tracing::debug!(platform, wait_s = wait.num_seconds(), "canaries wait");
        return Ok(Verdict::new(Seen::Unsure(Unsure::RateLimited), "manners.wait"));
    }
    let (verdict, page) = super::check_item::fetch(app, &look, |page| adapter.judge(&target, page)).await;
    if let Some(page) = page {
        manners::heed(app, &look, &page).await?;
    }
    Ok(verdict)
}

/// How a target is looked at: with our key where the platform tells more to those who have one.
pub(super) fn way(app: &App, adapter: &dyn platform_adapters::Platform, target: &Target) -> Look {
    if app.outside.probe.has_youtube_key() { adapter.look_with_key(target) } else { adapter.look(target) }
}
