//! The breaker: a channel that fails again and again is left alone, and asked now and then.
//!
//! Closed: notices leave. Open: they wait; a read, never a filing, asks after a minute, then after
//! two, four … thirty. Half open: the read was answered, so the first in line may try; when it
//! fails, the breaker opens again, with the next longer wait. Stored, so that every process knows.

use super::alarms::{self, AlarmKind};
use super::hold::{Hold, Why};
use super::{FLAGS, lane, platform_of, queue, rate};
use crate::db::schema::{attempts, channel_breakers, channels, notices};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::connection::{self, Secret, quota};
use crate::model::event::Entry;
use crate::model::job::{self, JobKind};
use crate::model::notice::send::HandOver;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use chrono::Duration;
use diesel::prelude::*;
use platform_adapters::Door;

/// So many failures in a row open it.
const FAILURES_IN_A_ROW: i64 = 5;
/// Or half of at least so many attempts …
const FAILURES_OF_ATTEMPTS: usize = 20;
/// … within so many minutes.
const WINDOW_MINUTES: i64 = 5;
const FIRST_PROBE_MINUTES: i64 = 1;
const LONGEST_PROBE_MINUTES: i64 = 30;
const FIRST_WAIT_SECONDS: i64 = 2;
const LONGEST_WAIT_SECONDS: i64 = 15 * 60;
const LONGEST_ASKED_WAIT_HOURS: i64 = 24;

crate::text_enum! {
    /// How the breaker stands.
    BreakerState {
        /// Notices leave.
        Closed = "closed",
        /// Notices wait.
        Open = "open",
        /// The first in line may try.
        HalfOpen = "half_open",
    }
}

/// What is stored of one channel.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = channel_breakers)]
#[diesel(treat_none_as_null = true)]
pub struct Breaker {
    /// The lane: the platform's key, marked when it is that of flags.
    pub platform: String,
    /// How it stands.
    pub state: BreakerState,
    /// Failures in a row.
    pub failures: i64,
    /// How often in a row we were asked to go slower.
    pub slows: i64,
    /// How many reads were not answered since it opened.
    pub probes: i64,
    /// Since when the other side does not answer.
    pub opened_at: Option<Utc>,
    /// When it is asked next.
    pub next_probe_at: Option<Utc>,
    /// Until when we go slower.
    pub slow_until: Option<Utc>,
    /// Since when the account has to be connected again.
    pub reconnect_since: Option<Utc>,
    /// What came back last, in short technical words.
    pub last_answer: Option<String>,
    /// When.
    pub last_answer_at: Option<Utc>,
}

/// What became of a read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Probed {
    /// It was answered.
    Up,
    /// It was not; in short technical words.
    Down(String),
    /// The account has to be connected again.
    Reconnect(String),
}

/// What a read needs to know.
#[derive(Clone, Debug)]
pub struct Probe {
    /// The platform's key.
    pub platform: String,
    /// The door.
    pub door: Door,
    /// The long-lived token of the account of an interface.
    pub refresh_token: Option<String>,
    lane: String,
}

/// The breaker of whichever lane of a platform is worse off.
///
/// # Errors
/// When the database refuses.
pub fn worst(tx: &mut Tx<'_>, platform: &str) -> Result<Breaker> {
    let (notices, flags) = (of(tx, platform)?, of(tx, &lane(platform, Door::Api))?);
    let is_worse = flags.state != BreakerState::Closed && notices.state == BreakerState::Closed;
    let is_later = notices.last_answer_at.is_none() || flags.reconnect_since.is_some();
    Ok(if is_worse || (is_later && flags.last_answer_at.is_some()) { flags } else { notices })
}

/// The breaker of a lane.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, platform: &str) -> Result<Breaker> {
    let stored =
        channel_breakers::table.find(platform).select(Breaker::as_select()).first(tx.c).optional()?;
    Ok(stored.unwrap_or_else(|| Breaker {
        platform: platform.to_owned(),
        state: BreakerState::Closed,
        failures: 0,
        slows: 0,
        probes: 0,
        opened_at: None,
        next_probe_at: None,
        slow_until: None,
        reconnect_since: None,
        last_answer: None,
        last_answer_at: None,
    }))
}

fn save(tx: &mut Tx<'_>, breaker: &Breaker) -> Result<()> {
    let changed =
        diesel::update(channel_breakers::table.find(&breaker.platform)).set(breaker).execute(tx.c)?;
    if changed == 0 {
        diesel::insert_into(channel_breakers::table).values(breaker).execute(tx.c)?;
    }
    Ok(())
}

/// What the breaker holds.
pub(super) fn hold(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Hold>> {
    let breaker = of(tx, platform)?;
    let hold = |why, since, until| Some(Hold { why, since, until, reason: None, by: None });
    if let Some(since) = breaker.reconnect_since {
        return Ok(hold(Why::Reconnect, since, None));
    }
    if breaker.state == BreakerState::Open {
        let since = breaker.opened_at.unwrap_or(tx.now);
        return Ok(hold(Why::Down, since, breaker.next_probe_at.map(|at| at.max(tx.now))));
    }
    match breaker.slow_until.filter(|until| *until > tx.now) {
        Some(until) => Ok(hold(Why::Slow, breaker.last_answer_at.unwrap_or(tx.now), Some(until))),
        None => Ok(None),
    }
}

/// Learns from a hand-over. Returns the word under which the attempt is kept: what the whole
/// channel waits for does not count against the notice.
///
/// # Errors
/// When the database refuses.
pub(crate) fn learn(tx: &mut Tx<'_>, platform: &str, outcome: &HandOver) -> Result<&'static str> {
    let mut breaker = of(tx, platform)?;
    let was_trial = breaker.state == BreakerState::HalfOpen;
    let (word, status, words) = outcome.told();
    let never_left = word == "refused" && status.is_none();
    if never_left {
        return Ok(word);
    }
    breaker.last_answer = Some(words.to_owned());
    breaker.last_answer_at = Some(tx.now);
    match outcome {
        HandOver::Accepted { .. } | HandOver::Refused { .. } => {
            answered(tx, breaker)?;
            Ok(word)
        }
        HandOver::Reconnect { .. } => {
            reconnect(tx, breaker)?;
            Ok(word)
        }
        HandOver::Later { wait, .. } if rate::asks_to_slow(words, *wait) => {
            breaker.slows += 1;
            let wait = wait.unwrap_or_default().max(back_off(breaker.slows));
            breaker.slow_until = Some(tx.now + wait.min(Duration::hours(LONGEST_ASKED_WAIT_HOURS)));
            save(tx, &breaker)?;
            Ok("slowed")
        }
        HandOver::Later { .. } | HandOver::Unknown { .. } => {
            failed(tx, breaker)?;
            Ok(if was_trial && word == "later" { "trial" } else { word })
        }
    }
}

/// The other side answered: whatever was held is free.
fn answered(tx: &mut Tx<'_>, mut breaker: Breaker) -> Result<()> {
    let was_shut = breaker.state != BreakerState::Closed || breaker.slow_until.is_some();
    breaker.state = BreakerState::Closed;
    breaker.failures = 0;
    breaker.slows = 0;
    breaker.probes = 0;
    breaker.opened_at = None;
    breaker.next_probe_at = None;
    breaker.slow_until = None;
    save(tx, &breaker)?;
    alarms::end(tx, platform_of(&breaker.platform), AlarmKind::Down)?;
    if was_shut { queue::wake(tx, platform_of(&breaker.platform)) } else { Ok(()) }
}

fn reconnect(tx: &mut Tx<'_>, mut breaker: Breaker) -> Result<()> {
    breaker.reconnect_since = Some(breaker.reconnect_since.unwrap_or(tx.now));
    save(tx, &breaker)?;
    alarms::raise(tx, platform_of(&breaker.platform), AlarmKind::Reconnect)
}

fn failed(tx: &mut Tx<'_>, mut breaker: Breaker) -> Result<()> {
    breaker.failures += 1;
    match breaker.state {
        BreakerState::HalfOpen => {
            breaker.probes += 1;
            open(tx, breaker)
        }
        BreakerState::Open => save(tx, &breaker),
        BreakerState::Closed => {
            if breaker.failures >= FAILURES_IN_A_ROW || fails_by_half(tx, &breaker.platform)? {
                open(tx, breaker)
            } else {
                breaker.slow_until = Some(tx.now + back_off(breaker.failures));
                save(tx, &breaker)
            }
        }
    }
}

/// Opens the breaker and plans the next read.
fn open(tx: &mut Tx<'_>, mut breaker: Breaker) -> Result<()> {
    let exponent = u32::try_from(breaker.probes.clamp(0, 10)).unwrap_or(0);
    let minutes = FIRST_PROBE_MINUTES.saturating_mul(2_i64.saturating_pow(exponent));
    let next = tx.now + Duration::minutes(minutes.min(LONGEST_PROBE_MINUTES));
    breaker.state = BreakerState::Open;
    breaker.opened_at = Some(breaker.opened_at.unwrap_or(tx.now));
    breaker.next_probe_at = Some(next);
    breaker.slow_until = None;
    save(tx, &breaker)?;
    let channel = super::of(tx, platform_of(&breaker.platform))?;
    let first = next_probe(tx, platform_of(&breaker.platform))?.map_or(next, |(_, at)| at);
    job::plan(tx, JobKind::ProbeChannel, &channel.id, first)?;
    alarms::raise(tx, platform_of(&breaker.platform), AlarmKind::Down)
}

/// Whether half of at least twenty attempts failed within the last minutes.
fn fails_by_half(tx: &mut Tx<'_>, platform: &str) -> Result<bool> {
    let outcomes: Vec<String> = attempts::table
        .inner_join(notices::table.on(attempts::notice_id.eq(notices::id)))
        .filter(notices::platform.eq(platform_of(platform)))
        .filter(notices::door.eq(if platform.ends_with(FLAGS) { Door::Api } else { Door::Email }.key()))
        .filter(attempts::started_at.gt(tx.now - Duration::minutes(WINDOW_MINUTES)))
        .filter(attempts::ended_at.is_not_null())
        .select(attempts::outcome)
        .load(tx.c)?;
    let failed =
        outcomes.iter().filter(|word| ["later", "trial", "unknown"].contains(&word.as_str())).count();
    // The attempt that is being recorded is not among them yet.
    let (all, failed) = (outcomes.len() + 1, failed + 1);
    Ok(all >= FAILURES_OF_ATTEMPTS && failed * 2 >= all)
}

/// Full jitter: somewhere below twice as long as before, so that many do not come back at once.
pub(crate) fn back_off(times: i64) -> Duration {
    let exponent = u32::try_from(times.clamp(0, 20)).unwrap_or(0);
    let most = FIRST_WAIT_SECONDS.saturating_mul(2_i64.saturating_pow(exponent)).min(LONGEST_WAIT_SECONDS);
    Duration::seconds(fastrand::i64(1..=most))
}

/// The lane of a platform that is read next, and when.
fn next_probe(tx: &mut Tx<'_>, platform: &str) -> Result<Option<(Breaker, Utc)>> {
    let mut next: Option<(Breaker, Utc)> = None;
    for door in [Door::Email, Door::Api] {
        let breaker = of(tx, &lane(platform, door))?;
        let at = breaker.next_probe_at.filter(|_| breaker.state == BreakerState::Open);
        if let Some(at) = at
            && next.as_ref().is_none_or(|(_, earliest)| at < *earliest)
        {
            next = Some((breaker, at));
        }
    }
    Ok(next)
}

/// What the job of a read has to do; `None` when nothing is due. A read of an interface costs
/// units, which are counted here.
///
/// # Errors
/// When the database refuses.
pub fn to_probe(tx: &mut Tx<'_>, channel: &Id) -> Result<Option<Probe>> {
    let platform: String = channels::table.find(channel).select(channels::platform).first(tx.c)?;
    let Some((breaker, _)) = next_probe(tx, &platform)? else { return Ok(None) };
    let is_flags = breaker.platform.ends_with(FLAGS);
    let door = if is_flags { Door::Api } else { super::of(tx, &platform)?.door };
    let connection = if is_flags { connection::of(tx, &platform)? } else { None };
    let mut refresh_token = None;
    if let Some(connection) = connection
        && let Some(Secret::Token(token)) = connection::secret(tx, &connection.id)?
    {
        let units = connection::interface(&platform)?.units_a_list;
        if quota::spend(tx, &connection.id, units)?.is_none() {
            refresh_token = Some(token);
        }
    }
    Ok(Some(Probe { door, refresh_token, lane: breaker.platform, platform }))
}

/// Learns from a read. Returns when the next one is due.
///
/// # Errors
/// When the database refuses.
pub fn probed(tx: &mut Tx<'_>, probe: &Probe, outcome: &Probed) -> Result<Option<Utc>> {
    let mut breaker = of(tx, &probe.lane)?;
    if breaker.state == BreakerState::Open {
        match outcome {
            Probed::Up => {
                breaker.state = BreakerState::HalfOpen;
                breaker.next_probe_at = None;
                save(tx, &breaker)?;
                queue::wake(tx, &probe.platform)?;
            }
            Probed::Down(words) => {
                breaker.probes += 1;
                breaker.last_answer = Some(words.clone());
                breaker.last_answer_at = Some(tx.now);
                open(tx, breaker)?;
            }
            Probed::Reconnect(words) => {
                breaker.last_answer = Some(words.clone());
                breaker.last_answer_at = Some(tx.now);
                breaker.state = BreakerState::Closed;
                reconnect(tx, breaker)?;
            }
        }
    }
    Ok(next_probe(tx, &probe.platform)?.map(|(_, at)| at))
}

/// Somebody mended the channel (another door or address), or wants it to be tried now: the next in
/// line tries at once, as after a read that was answered.
///
/// # Errors
/// When the database refuses.
pub fn mended(tx: &mut Tx<'_>, platform: &str) -> Result<()> {
    for door in [Door::Email, Door::Api] {
        let mut breaker = of(tx, &lane(platform, door))?;
        breaker.slow_until = None;
        if breaker.state == BreakerState::Open {
            breaker.state = BreakerState::HalfOpen;
        }
        save(tx, &breaker)?;
    }
    queue::wake(tx, platform)
}

/// The platform does not take the token of our account any more: its flags wait.
///
/// # Errors
/// When the database refuses.
pub fn account_lost(tx: &mut Tx<'_>, platform: &str) -> Result<()> {
    let breaker = of(tx, &lane(platform, Door::Api))?;
    reconnect(tx, breaker)
}

/// An account was connected: its flags leave, in order.
///
/// # Errors
/// When the database refuses.
pub fn account_found(tx: &mut Tx<'_>, platform: &str) -> Result<()> {
    let mut breaker = of(tx, &lane(platform, Door::Api))?;
    breaker.reconnect_since = None;
    save(tx, &breaker)?;
    alarms::end(tx, platform, AlarmKind::Reconnect)?;
    mended(tx, platform)
}

/// An administrator wants the channel to be tried now.
///
/// # Errors
/// When the actor is no administrator.
pub fn try_now(tx: &mut Tx<'_>, actor: &Actor, platform: &str) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let channel = super::of(tx, platform)?;
    mended(tx, platform)?;
    Entry::by(&actor.id, "channel.tried").about(&channel.id).record(tx)
}
