//! The line of notices that wait to leave by one channel: one at a time, in the order of approval.
//!
//! The order is that of the jobs' keys, which grow with time. A notice that has to wait keeps its
//! place; only its job is put off, so that no other channel waits for it.

use super::{Channel, hold, test_mode};
use crate::db::schema::{attempts, jobs, notices};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::Tx;
use crate::model::job::JobKind;
use crate::model::notice::NoticeState;
use chrono::Duration;
use diesel::prelude::*;
use platform_adapters::Door;

/// How long a notice waits at the most before it asks again whose turn it is.
const TURN_SECONDS: i64 = 30;
/// How long a notice waits when only a person can end the hold. Ending it wakes the line at once.
const HELD_MINUTES: i64 = 60;
/// After so many tries of its own a notice that fails lets the ones behind it pass.
pub const STEPS_ASIDE_AFTER_TRIES: i64 = 6;

/// The doors that leave by themselves: one lane each.
const LANES: [Door; 2] = [Door::Email, Door::Api];

/// What waits in line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// How many notices.
    pub count: i64,
    /// When the first of them was approved.
    pub oldest: Option<Utc>,
}

/// When a notice may leave: `None` for now, or the time to ask again.
///
/// # Errors
/// When the database refuses.
pub fn turn(tx: &mut Tx<'_>, notice: &Id) -> Result<Option<Utc>> {
    let (platform, state, door): (String, NoticeState, String) =
        notices::table.find(notice).select((notices::platform, notices::state, notices::door)).first(tx.c)?;
    let door = Door::by_key(&door).unwrap_or(Door::Email);
    if state != NoticeState::Ready {
        return Ok(None);
    }
    let channel = super::of(tx, &platform)?;
    let is_test = test_mode::is_test(tx, notice)?;
    if let Some(hold) = hold::of(tx, &channel, door, is_test)? {
        return Ok(Some(hold.until.unwrap_or(tx.now + Duration::minutes(HELD_MINUTES))));
    }
    if is_busy(tx, &platform, door, notice)? {
        return Ok(Some(tx.now + Duration::seconds(TURN_SECONDS)));
    }
    match before(tx, &channel, door, notice)? {
        Some(job) => {
            diesel::update(jobs::table.find(job)).set(jobs::run_at.eq(tx.now)).execute(tx.c)?;
            Ok(Some(tx.now + Duration::seconds(TURN_SECONDS)))
        }
        None => Ok(None),
    }
}

/// Whether another notice of the platform is being handed over.
fn is_busy(tx: &mut Tx<'_>, platform: &str, door: Door, notice: &Id) -> Result<bool> {
    let busy: i64 = jobs::table
        .inner_join(notices::table.on(jobs::subject.eq(notices::id)))
        .filter(jobs::kind.eq(JobKind::SendNotice))
        .filter(jobs::finished_at.is_null())
        .filter(notices::platform.eq(platform))
        .filter(notices::door.eq(door.key()))
        .filter(notices::state.eq(NoticeState::Sending))
        .filter(notices::id.ne(notice))
        .count()
        .get_result(tx.c)?;
    Ok(busy > 0)
}

/// The job of the first notice in front of this one that may leave as well.
fn before(tx: &mut Tx<'_>, channel: &Channel, door: Door, notice: &Id) -> Result<Option<Id>> {
    let line = line(tx, &channel.platform, door)?;
    for (job, other, _) in line {
        if &other == notice {
            return Ok(None);
        }
        let is_test = test_mode::is_test(tx, &other)?;
        if hold::of(tx, channel, door, is_test)?.is_none() && tries(tx, &other)? < STEPS_ASIDE_AFTER_TRIES {
            return Ok(Some(job));
        }
    }
    Ok(None)
}

/// Job, notice and time of each notice that waits, in order.
fn line(tx: &mut Tx<'_>, platform: &str, door: Door) -> Result<Vec<(Id, Id, Utc)>> {
    Ok(jobs::table
        .inner_join(notices::table.on(jobs::subject.eq(notices::id)))
        .filter(jobs::kind.eq(JobKind::SendNotice))
        .filter(jobs::finished_at.is_null())
        .filter(notices::platform.eq(platform))
        .filter(notices::door.eq(door.key()))
        .filter(notices::state.eq(NoticeState::Ready))
        .order(jobs::id.asc())
        .select((jobs::id, notices::id, jobs::run_at))
        .load(tx.c)?)
}

/// How often a notice was tried by itself: what the whole channel waited for does not count.
pub(crate) fn tries(tx: &mut Tx<'_>, notice: &Id) -> Result<i64> {
    Ok(attempts::table
        .filter(attempts::notice_id.eq(notice))
        .filter(attempts::outcome.eq("later"))
        .count()
        .get_result(tx.c)?)
}

/// A notice is done with: the first that waits behind it for its turn goes.
///
/// # Errors
/// When the database refuses.
pub fn next_after(tx: &mut Tx<'_>, notice: &Id) -> Result<()> {
    let platform: Option<String> =
        notices::table.find(notice).select(notices::platform).first(tx.c).optional()?;
    let Some(platform) = platform else { return Ok(()) };
    let soon = tx.now + Duration::seconds(TURN_SECONDS);
    for door in LANES {
        let first = line(tx, &platform, door)?.into_iter().find(|(_, _, run_at)| *run_at <= soon);
        if let Some((job, ..)) = first {
            diesel::update(jobs::table.find(job)).set(jobs::run_at.eq(tx.now)).execute(tx.c)?;
        }
    }
    Ok(())
}

/// Lets everything that waits ask again: a hold has ended, or another one has begun.
///
/// # Errors
/// When the database refuses.
pub fn wake(tx: &mut Tx<'_>, platform: &str) -> Result<()> {
    for door in LANES {
        for (job, ..) in line(tx, platform, door)? {
            diesel::update(jobs::table.find(job)).set(jobs::run_at.eq(tx.now)).execute(tx.c)?;
        }
    }
    Ok(())
}

/// What waits to leave by a channel, or to be filed by hand.
///
/// # Errors
/// When the database refuses.
pub fn waiting(tx: &mut Tx<'_>, platform: &str) -> Result<Waiting> {
    let (count, oldest): (i64, Option<Utc>) = notices::table
        .filter(notices::platform.eq(platform))
        .filter(notices::state.eq_any([NoticeState::Ready, NoticeState::Sending]))
        .filter(notices::door.ne(Door::Form.key()))
        .select((diesel::dsl::count_star(), diesel::dsl::min(notices::approved_at)))
        .first(tx.c)?;
    Ok(Waiting { count, oldest })
}
