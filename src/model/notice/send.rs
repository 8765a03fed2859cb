//! Handing a notice over: claim, then wait outside of any transaction, then record.
//!
//! A notice is *sent* only with a receipt. Whatever is not sure afterwards is *unsure* and goes to
//! a person; it is never resent blindly.

use super::{Notice, NoticeChange, NoticeState, reference};
use super::{draft, flags};
use crate::db::Id;
use crate::db::case_keys::CaseKeys;
use crate::db::schema::{attempts, notices};
use crate::error::{Error, Result};
use crate::model::Tx;
use crate::model::channel;
use crate::model::connection::{self, Connection, ConnectionState, Secret, quota, reason};
use crate::model::contact;
use crate::model::event::Entry;
use crate::model::follow_up;
use crate::model::item::{self, Item, ItemChange, watch};
use crate::model::job::{self, Job};
use chrono::Duration;
use diesel::prelude::*;
use platform_adapters::{Door, Submission};

const MOST_ATTEMPTS: i64 = 12;
const FIRST_WAIT_SECONDS: i64 = 2;
const LONGEST_WAIT_MINUTES: i64 = 15;
const LONGEST_ASKED_WAIT_HOURS: i64 = 24;

/// Everything that the outside needs to hand one notice over.
#[derive(Clone, Debug)]
pub struct Dispatch {
    /// The notice.
    pub notice: Id,
    /// Which attempt this is.
    pub attempt: i64,
    /// The platform's key.
    pub platform: String,
    /// What leaves us.
    pub submission: Submission,
    /// The address of a mail.
    pub to: Option<String>,
    /// The Message-ID of a mail.
    pub message_id: String,
    /// The Message-IDs of the mails it follows, the oldest first.
    pub thread: Vec<String>,
    /// Our reference: it makes the reply address.
    pub reference: String,
    /// What an interface wants besides.
    pub flag: Option<Flag>,
}

/// The account and the reason of a report through an interface.
#[derive(Clone, Debug)]
pub struct Flag {
    /// The connection.
    pub connection: Id,
    /// Its long-lived token.
    pub refresh_token: String,
    /// Members of the body that the installation fills in, as pairs of name and value.
    pub reason: Vec<(String, String)>,
}

/// What taking a notice in hand found.
#[derive(Clone, Debug)]
pub enum Claim {
    /// Hand this over.
    HandOver(Box<Dispatch>),
    /// Not now: come back after this long.
    Wait(Duration),
    /// There is nothing to do.
    Nothing,
}

/// How a hand-over ended. `words` are short, technical and hold no address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandOver {
    /// Taken, with a receipt.
    Accepted {
        /// The platform's reference, when it gave one.
        reference: Option<String>,
        /// The status.
        status: Option<u16>,
        /// What came back.
        words: String,
    },
    /// Surely not taken; repeating it is useless.
    Refused {
        /// The status.
        status: Option<u16>,
        /// Why.
        words: String,
    },
    /// Surely not taken; try later.
    Later {
        /// Why.
        words: String,
        /// How long the platform asks to wait.
        wait: Option<Duration>,
    },
    /// Nobody knows.
    Unknown {
        /// Why.
        words: String,
    },
}

/// Takes a notice in hand: the attempt is written down before anything leaves.
///
/// There is nothing to do when it was withdrawn meanwhile or filed by hand, while its account waits
/// to be connected again, or when a former attempt was cut off: that notice becomes *unsure* here.
///
/// # Errors
/// When the database refuses.
pub fn claim(tx: &mut Tx<'_>, id: &Id) -> Result<Claim> {
    let (notice, keys) = super::for_job(tx, id)?;
    if notice.state == NoticeState::Sending {
        let words = "cut off before an answer came".to_owned();
        let attempt = last_attempt(tx, id)?;
        record(tx, id, attempt, &HandOver::Unknown { words })?;
        return Ok(Claim::Nothing);
    }
    let Ok(state) = notice.after(NoticeChange::Claim) else { return Ok(Claim::Nothing) };
    let channel = channel::of(tx, &notice.platform)?;
    let connection = match notice.door {
        Door::Api => connection::of(tx, &notice.platform)?,
        Door::Email | Door::Form => None,
    };
    if let Some(connection) = &connection {
        if matches!(connection.state, ConnectionState::Connecting | ConnectionState::Broken) {
            // The flag waits in its place until a person has connected the account again.
            return Ok(Claim::Nothing);
        }
        let units = connection::interface(&notice.platform)?.units_a_report;
        if let Some(wait) = quota::spend(tx, &connection.id, units)? {
            return Ok(Claim::Wait(wait));
        }
    }
    let attempt = last_attempt(tx, id)? + 1;
    diesel::insert_into(attempts::table)
        .values((
            attempts::id.eq(Id::new()),
            attempts::notice_id.eq(id),
            attempts::number.eq(attempt),
            attempts::outcome.eq("started"),
            attempts::started_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    set_state(tx, &notice, state)?;
    let flag = match &connection {
        Some(connection) => flag(tx, &notice, connection)?,
        None => None,
    };
    let to = match contact::notices::recipient(tx, &notice) {
        Ok(recipient) => Ok(recipient.or(channel.address)),
        Err(Error::Refused(_)) => Err("the contact of this website is not approved"),
        Err(other) => return Err(other),
    };
    let obstacle = obstacle(tx, &keys, &notice, channel.enabled, flag.as_ref())?;
    if let Some(words) = obstacle.or(to.as_ref().err().copied()) {
        record_with(tx, &keys, id, attempt, &HandOver::Refused { status: None, words: words.to_owned() })?;
        return Ok(Claim::Nothing);
    }
    if let Ok(Some(to)) = &to {
        contact::notices::note_recipient(tx, &keys, id, to)?;
    }
    Ok(Claim::HandOver(Box::new(Dispatch {
        notice: id.clone(),
        attempt,
        flag,
        platform: notice.platform,
        submission: notice.text.submission,
        to: follow_up::recipient(tx, id)?.or(to.unwrap_or_default()),
        thread: follow_up::thread(tx, id)?,
        message_id: notice.message_id,
        reference: notice.reference,
    })))
}

/// The account and the reason, when both are there.
fn flag(tx: &mut Tx<'_>, notice: &Notice, connection: &Connection) -> Result<Option<Flag>> {
    let Some(Secret::Token(refresh_token)) = connection::secret(tx, &connection.id)? else {
        return Ok(None);
    };
    let Some(choice) = reason::usable(tx, connection, notice.keyword())? else { return Ok(None) };
    let (member, second_member) = connection::interface(&notice.platform)?.reason_members;
    let second = choice.second.map(|second| (second_member.to_owned(), second));
    Ok(Some(Flag {
        connection: connection.id.clone(),
        refresh_token,
        reason: std::iter::once((member.to_owned(), choice.reason)).chain(second).collect(),
    }))
}

/// Why an approved notice must not leave after all.
fn obstacle(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    notice: &Notice,
    channel_is_on: bool,
    flag: Option<&Flag>,
) -> Result<Option<&'static str>> {
    if !channel_is_on {
        return Ok(Some("the channel is switched off"));
    }
    if notice.door == Door::Api && flag.is_none() {
        return Ok(Some("no account, or no reason for this kind of content"));
    }
    if draft::asks_for_dropped(tx, keys, notice)? {
        return Ok(Some("a link in it was set aside"));
    }
    let is_approved = notice.text_hash.as_ref() == Some(&notice.text.hash()?);
    Ok((!is_approved).then_some("the text is not the approved one"))
}

fn last_attempt(tx: &mut Tx<'_>, id: &Id) -> Result<i64> {
    let last: Option<i64> = attempts::table
        .filter(attempts::notice_id.eq(id))
        .select(diesel::dsl::max(attempts::number))
        .first(tx.c)?;
    Ok(last.unwrap_or(0))
}

/// Writes down how the hand-over ended and what follows from it. Returns how long to wait before
/// the next attempt, when there is to be one.
///
/// # Errors
/// When the database refuses.
pub fn record(tx: &mut Tx<'_>, id: &Id, attempt: i64, outcome: &HandOver) -> Result<Option<Duration>> {
    let (_, keys) = super::for_job(tx, id)?;
    record_with(tx, &keys, id, attempt, outcome)
}

/// The same, and ends or puts back the job.
///
/// # Errors
/// When the database refuses.
pub fn finish(tx: &mut Tx<'_>, job: &Job, attempt: i64, outcome: &HandOver) -> Result<()> {
    let wait = record(tx, &job.subject, attempt, outcome)?;
    job::finish(tx, job, wait.map(|wait| tx.now + wait))
}

fn record_with(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    id: &Id,
    attempt: i64,
    outcome: &HandOver,
) -> Result<Option<Duration>> {
    let notice = super::find(tx, keys, id)?;
    let (word, status, words) = match outcome {
        HandOver::Accepted { status, words, .. } => ("accepted", *status, words),
        HandOver::Refused { status, words } => ("refused", *status, words),
        HandOver::Later { words, .. } => ("later", None, words),
        HandOver::Unknown { words } => ("unknown", None, words),
    };
    diesel::update(attempts::table.filter(attempts::notice_id.eq(id)).filter(attempts::number.eq(attempt)))
        .set((
            attempts::outcome.eq(word),
            attempts::ended_at.eq(tx.now),
            attempts::status.eq(status.map(i64::from)),
            attempts::words.eq(words),
        ))
        .execute(tx.c)?;
    let health = if word == "accepted" { None } else { Some(words.as_str()) };
    channel::note_health(tx, &notice.platform, health)?;
    match outcome {
        HandOver::Accepted { reference, .. } => {
            // A reply may have been quicker than our own record: then the state stays.
            let state = notice.after(NoticeChange::Delivered).unwrap_or(notice.state);
            left_us(tx, keys, &notice, state, reference.as_deref(), None)?;
            Ok(None)
        }
        HandOver::Refused { status, words } => {
            if notice.is_flag() {
                flags::refused(tx, &notice, *status, words)?;
            }
            fail(tx, keys, &notice, words).map(|()| None)
        }
        HandOver::Later { words, .. } if attempt >= MOST_ATTEMPTS => {
            fail(tx, keys, &notice, words).map(|()| None)
        }
        HandOver::Later { words, wait } => {
            let state = notice.after(NoticeChange::FailedForNow)?;
            set_failure(tx, &notice, state, words, false)?;
            // Asked to wait no time at all, we wait our own time.
            let own = back_off(attempt);
            Ok(Some(wait.map_or(own, |asked| asked.max(own)).min(Duration::hours(LONGEST_ASKED_WAIT_HOURS))))
        }
        HandOver::Unknown { words } => {
            let state = notice.after(NoticeChange::Lost).unwrap_or(notice.state);
            set_failure(tx, &notice, state, words, true)?;
            Entry::by_maybe(None, "notice.unsure").in_case(keys).about(id).record(tx)?;
            Ok(None)
        }
    }
}

/// Full jitter: somewhere below twice as long as before, so that many do not come back at once.
fn back_off(attempt: i64) -> Duration {
    let exponent = u32::try_from(attempt.clamp(0, 20)).unwrap_or(0);
    let most =
        FIRST_WAIT_SECONDS.saturating_mul(2_i64.saturating_pow(exponent)).min(LONGEST_WAIT_MINUTES * 60);
    Duration::seconds(fastrand::i64(1..=most))
}

fn fail(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice, words: &str) -> Result<()> {
    let state = notice.after(NoticeChange::FailedForGood)?;
    set_failure(tx, notice, state, words, false)?;
    Entry::by_maybe(None, "notice.failed").in_case(keys).about(&notice.id).record(tx)
}

fn set_failure(
    tx: &mut Tx<'_>,
    notice: &Notice,
    state: NoticeState,
    words: &str,
    may_have_left: bool,
) -> Result<()> {
    diesel::update(notices::table.find(&notice.id))
        .set((
            notices::state.eq(state),
            notices::failure.eq(words),
            notices::may_have_left.eq(notice.may_have_left || may_have_left),
            notices::version.eq(notice.version + 1),
        ))
        .execute(tx.c)?;
    Ok(())
}

fn set_state(tx: &mut Tx<'_>, notice: &Notice, state: NoticeState) -> Result<()> {
    diesel::update(notices::table.find(&notice.id))
        .set((notices::state.eq(state), notices::version.eq(notice.version + 1)))
        .execute(tx.c)?;
    Ok(())
}

/// The notice is out: its links are asked about, and looked at in an hour.
pub(super) fn left_us(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    notice: &Notice,
    state: NoticeState,
    platform_reference: Option<&str>,
    by: Option<&Id>,
) -> Result<()> {
    diesel::update(notices::table.find(&notice.id))
        .set((
            notices::state.eq(state),
            notices::sent_at.eq(tx.now),
            notices::open_key.eq(None::<String>),
            notices::failure.eq(None::<String>),
            notices::version.eq(notice.version + 1),
        ))
        .execute(tx.c)?;
    if let Some(text) = platform_reference {
        reference::note(tx, keys, &notice.id, None, text, by)?;
    }
    if notice.is_flag() {
        // Nobody confirms a flag: the links count as asked with the notice itself.
        return Entry::by_maybe(by, "notice.flagged").in_case(keys).about(&notice.id).record(tx);
    }
    for (item_id, _) in &notice.items {
        let item = item::find(tx, keys, item_id)?;
        ask_about(tx, &item)?;
    }
    follow_up::begin(tx, notice, tx.now)?;
    Entry::by_maybe(by, "notice.sent").in_case(keys).about(&notice.id).record(tx)
}

/// The platform has been asked about a link, for the first time or again: it is looked at in an hour.
pub(super) fn ask_about(tx: &mut Tx<'_>, item: &Item) -> Result<()> {
    let state = item::apply(tx, item, ItemChange::Sent)?;
    let next = watch::next(state, Some(tx.now), item.gone_at, item.gone_since, tx.now, tx.rules.pace);
    watch::plan(tx, &item.id, next)
}
