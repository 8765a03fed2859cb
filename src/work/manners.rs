//! Manners: how soon one host may be looked at again.
//!
//! A case with many links must not come down on a platform like a flood: one look at a host every
//! two seconds, no more in an hour than the profile says, and none while the host asks us to stay
//! away. What comes too early is put off, and by a random span more. The practice world minds
//! nothing but `Retry-After`.

use crate::app::App;
use crate::db::Utc;
use crate::error::Result;
use crate::model::look::host::{self, Manners};
use chrono::Duration;
use platform_adapters::look::most_per_hour;
use platform_adapters::{Look, Page};

const SPACING_SECONDS: i64 = 2;
const JITTER_SECONDS: std::ops::RangeInclusive<i64> = 0..=58;
/// A host that says *too many* without saying for how long.
const SILENT_WISH_PARTS_OF_AN_HOUR: i32 = 6;
const LONGEST_WISH_HOURS: i64 = 24;
const TOO_MANY: u16 = 429;
const UNAVAILABLE: u16 = 503;

/// Takes a turn at the host of a look. Returns until when to put the look off when there is none.
pub(super) async fn turn(app: &App, look: &Look) -> Result<Option<Utc>> {
    match look {
        Look::Fetch { url, .. } => turn_at(app, url).await,
        Look::ByHand => Ok(None),
    }
}

/// Takes a turn at the host of an address.
pub(super) async fn turn_at(app: &App, url: &str) -> Result<Option<Utc>> {
    let Some(host) = host_in(url) else { return Ok(None) };
    let practises = app.practice.is_some();
    let manners = Manners {
        spacing: if practises { Duration::zero() } else { Duration::seconds(SPACING_SECONDS) },
        most_per_hour: most_per_hour(&host).filter(|_| !practises),
    };
    let until = app.write(move |tx| host::take_turn(tx, &host, manners)).await?;
    Ok(until.map(|until| until + jitter(app)))
}

/// The same for a look that is not put off but done a little later: waits for its turn when that is
/// near. Returns how long it would have to wait otherwise.
pub(super) async fn wait_for_turn(app: &App, look: &Look) -> Result<Option<Duration>> {
    const TRIES: usize = 3;
    let mut wait = Duration::zero();
    for _ in 0..TRIES {
        let Some(host) = host_of(look) else { return Ok(None) };
        let spacing = if app.practice.is_some() { 0 } else { SPACING_SECONDS };
        let manners = Manners { spacing: Duration::seconds(spacing), most_per_hour: None };
        let Some(until) = app.write(move |tx| host::take_turn(tx, &host, manners)).await? else {
            return Ok(None);
        };
        wait = until - Utc::from(app.clock.now());
        if wait > Duration::seconds(SPACING_SECONDS) {
            break;
        }
        tokio::time::sleep(wait.to_std().unwrap_or_default()).await;
    }
    Ok(Some(wait))
}

/// Notes it when the host asks to be left alone.
pub(super) async fn heed(app: &App, look: &Look, page: &Page) -> Result<()> {
    let is_busy = matches!(page.status, TOO_MANY | UNAVAILABLE);
    let wish = match page.retry_after_s {
        Some(seconds) if is_busy => Duration::seconds(seconds.max(1)),
        None if page.status == TOO_MANY => app.rules.pace.hours(1) / SILENT_WISH_PARTS_OF_AN_HOUR,
        _ => return Ok(()),
    };
    let Some(host) = host_of(look) else { return Ok(()) };
    let wish = wish.min(Duration::hours(LONGEST_WISH_HOURS));
    app.write(move |tx| {
        let until = tx.now + wish;
        host::stay_away(tx, &host, until)
    })
    .await
}

/// A random span, so that looks do not come in step; none in practice, whose clock may stand still.
pub(super) fn jitter(app: &App) -> Duration {
    let seconds = if app.practice.is_some() { 0 } else { fastrand::i64(JITTER_SECONDS) };
    Duration::seconds(seconds)
}

/// The host a look goes to.
pub(super) fn host_of(look: &Look) -> Option<String> {
    let Look::Fetch { url, .. } = look else { return None };
    host_in(url)
}

fn host_in(url: &str) -> Option<String> {
    url::Url::parse(url).ok()?.host_str().map(str::to_owned)
}
