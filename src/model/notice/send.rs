//! Handing a notice over: claim, then wait outside of any transaction, then record.
//!
//! A notice is *sent* only with a receipt. Whatever is not sure afterwards is *unsure* and goes to
//! a person; it is never resent blindly.

use super::reply_token::reply_address;
use super::{Notice, NoticeChange, NoticeState, reference};
use super::{draft, flags};
use crate::db::case_keys::CaseKeys;
use crate::db::schema::{attempts, notice_items, notices};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::channel::{self, breaker, hold, queue, test_mode};
use crate::model::connection::{self, Connection, ConnectionState, Secret, quota, reason};
use crate::model::contact;
use crate::model::event::Entry;
use crate::model::follow_up;
use crate::model::item::{self, Item, ItemChange, watch};
use crate::model::job::{self, Job};
use crate::model::{Tx, mail_option, police, recipient, spell};
use chrono::Duration;
use diesel::prelude::*;
use platform_adapters::{Door, Submission};

/// So many tries of its own, or so many hours after the first, and a person sees to it.
pub(in crate::model) const MOST_TRIES: i64 = 12;
const LONGEST_TRYING_HOURS: i64 = 24;
const HELD_AGAIN_MINUTES: i64 = 10;
/// Longer than this nobody is waited for.
pub(in crate::model) const LONGEST_ASKED_WAIT_HOURS: i64 = 24;

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
    /// Where it goes instead of to the platform, when it is a test.
    pub test: Option<String>,
    /// Where answers to a mail go.
    pub reply_to: String,
    /// Our reference.
    pub reference: String,
    /// The recipient's OpenPGP key; a mail is encrypted to it.
    pub openpgp_key: Option<String>,
    /// When the attempt began.
    pub at: Utc,
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
    /// Surely not taken: the account has to be connected again, which a person does.
    Reconnect {
        /// Why.
        words: String,
    },
    /// Nobody knows.
    Unknown {
        /// Why.
        words: String,
    },
}

impl HandOver {
    /// The stored word, the status and the words.
    #[must_use]
    pub fn told(&self) -> (&'static str, Option<u16>, &str) {
        match self {
            Self::Accepted { status, words, .. } => ("accepted", *status, words),
            Self::Refused { status, words } => ("refused", *status, words),
            Self::Later { words, .. } => ("later", None, words),
            Self::Reconnect { words } => ("reconnect", None, words),
            Self::Unknown { words } => ("unknown", None, words),
        }
    }
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
        // Our own end says nothing about the channel.
        record_with(tx, &keys, id, attempt, &HandOver::Unknown { words }, false)?;
        return Ok(Claim::Nothing);
    }
    let Ok(state) = notice.after(NoticeChange::Claim) else { return Ok(Claim::Nothing) };
    if let Some(until) = police::hold::of_notice(tx, &notice)? {
        return Ok(Claim::Wait((until - tx.now).min(Duration::minutes(HELD_AGAIN_MINUTES))));
    }
    let channel = channel::of(tx, &notice.platform)?;
    let test = test_mode::address_of(tx, id)?;
    let connection = match notice.door {
        Door::Api if test.is_none() => connection::of(tx, &notice.platform)?,
        Door::Api | Door::Email | Door::Form => None,
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
    let lacks_account = notice.door == Door::Api && flag.is_none() && test.is_none();
    let to = match contact::notices::recipient(tx, &notice) {
        Ok(recipient) => Ok(recipient.or(channel.address)),
        Err(Error::Refused(_)) if test.is_some() => Ok(None),
        Err(Error::Refused(_)) => Err("the contact of this website is not approved"),
        Err(other) => return Err(other),
    };
    let mut obstacle = obstacle(tx, &keys, &notice, lacks_account)?;
    if obstacle.is_none() && notice.door == Door::Email && test.is_none() {
        obstacle = mail_obstacle(tx, &notice)?;
    }
    if let Some(words) = obstacle.or(to.as_ref().err().copied()) {
        let refused = HandOver::Refused { status: None, words: words.to_owned() };
        record_with(tx, &keys, id, attempt, &refused, false)?;
        return Ok(Claim::Nothing);
    }
    if let (Ok(Some(to)), None) = (&to, &test) {
        contact::notices::note_recipient(tx, &keys, id, to)?;
    }
    let is_test = test.is_some();
    Ok(Claim::HandOver(Box::new(Dispatch {
        test,
        notice: id.clone(),
        attempt,
        flag,
        // A test goes to ourselves, who could not read it otherwise.
        openpgp_key: if is_test { None } else { mail_option::of(tx, &notice.platform)?.openpgp_key },
        platform: notice.platform,
        submission: notice.text.submission,
        to: follow_up::recipient(tx, id)?.or(to.unwrap_or_default()),
        thread: follow_up::thread(tx, id)?,
        message_id: notice.message_id,
        reply_to: reply_address(tx.vault, &tx.rules.contact_email, &notice.reference)?,
        at: tx.now,
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
    lacks_account: bool,
) -> Result<Option<&'static str>> {
    if lacks_account {
        return Ok(Some("no account, or no reason for this kind of content"));
    }
    if draft::asks_for_dropped(tx, keys, notice)? {
        return Ok(Some("a link in it was set aside"));
    }
    let is_approved = notice.text_hash.as_ref() == Some(&notice.text.hash()?);
    Ok((!is_approved).then_some("the text is not the approved one"))
}

/// Why a mail must not leave: its address is not approved, or it cannot be encrypted although it
/// has to be. The contact of a website has an approval of its own.
fn mail_obstacle(tx: &mut Tx<'_>, notice: &Notice) -> Result<Option<&'static str>> {
    if notice.platform == contact::PLATFORM {
        return Ok(None);
    }
    let of_channel = channel::of(tx, &notice.platform)?.address;
    let address = follow_up::recipient(tx, &notice.id)?.or(of_channel).unwrap_or_default();
    if !recipient::is_approved(tx, &notice.platform, &address)? {
        return Ok(Some("the address was not approved by an administrator"));
    }
    let unusable = mail_option::obstacle(tx, &notice.platform)?;
    Ok(unusable.map(|_| "the OpenPGP key of the recipient cannot be used"))
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
    record_with(tx, &keys, id, attempt, outcome, true)
}

/// The same, and ends or puts back the job.
///
/// # Errors
/// When the database refuses.
pub fn finish(tx: &mut Tx<'_>, job: &Job, attempt: i64, outcome: &HandOver) -> Result<()> {
    let wait = record(tx, &job.subject, attempt, outcome)?;
    job::finish(tx, job, wait.map(|wait| tx.now + wait))?;
    queue::next_after(tx, &job.subject)
}

fn record_with(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    id: &Id,
    attempt: i64,
    outcome: &HandOver,
    tells_of_channel: bool,
) -> Result<Option<Duration>> {
    let notice = super::find(tx, keys, id)?;
    let is_test = test_mode::is_test(tx, id)?;
    let (told, status, words) = outcome.told();
    let word = if tells_of_channel && !is_test {
        breaker::learn(tx, &channel::lane(&notice.platform, notice.door), outcome)?
    } else {
        told
    };
    diesel::update(attempts::table.filter(attempts::notice_id.eq(id)).filter(attempts::number.eq(attempt)))
        .set((
            attempts::outcome.eq(word),
            attempts::ended_at.eq(tx.now),
            attempts::status.eq(status.map(i64::from)),
            attempts::words.eq(words),
        ))
        .execute(tx.c)?;
    if !is_test {
        channel::note_health(tx, &notice.platform, (word != "accepted").then_some(words))?;
    }
    match outcome {
        HandOver::Accepted { .. } if is_test => tested(tx, keys, &notice, None).map(|()| None),
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
        HandOver::Later { words, .. } if word == "later" && tried_enough(tx, id)? => {
            fail(tx, keys, &notice, words).map(|()| None)
        }
        HandOver::Later { words, .. } | HandOver::Reconnect { words } => {
            let state = notice.after(NoticeChange::FailedForNow)?;
            set_failure(tx, &notice, state, words, false)?;
            next_try(tx, &notice, is_test).map(Some)
        }
        HandOver::Unknown { words } => {
            let state = notice.after(NoticeChange::Lost).unwrap_or(notice.state);
            set_failure(tx, &notice, state, words, true)?;
            Entry::by_maybe(None, "notice.unsure").in_case(keys).about(id).record(tx)?;
            Ok(None)
        }
    }
}

/// Whether a notice was tried often or long enough by itself. Tries for which the whole channel
/// waits do not count: an outage is no fault of the notice.
fn tried_enough(tx: &mut Tx<'_>, id: &Id) -> Result<bool> {
    let first: Option<Utc> = attempts::table
        .filter(attempts::notice_id.eq(id))
        .filter(attempts::outcome.eq("later"))
        .select(diesel::dsl::min(attempts::started_at))
        .first(tx.c)?;
    let long = first.is_some_and(|first| tx.now - first >= Duration::hours(LONGEST_TRYING_HOURS));
    Ok(long || queue::tries(tx, id)? >= MOST_TRIES)
}

/// How long a notice that surely did not leave waits: as long as its channel, and longer by itself
/// once it has to let others pass.
fn next_try(tx: &mut Tx<'_>, notice: &Notice, is_test: bool) -> Result<Duration> {
    let channel = channel::of(tx, &notice.platform)?;
    let tries = queue::tries(tx, &notice.id)?;
    let of_channel = match hold::of(tx, &channel, notice.door, is_test)? {
        Some(hold) => hold.until.map_or(Duration::hours(1), |until| until - tx.now),
        None => Duration::zero(),
    };
    let steps_aside = tries >= queue::STEPS_ASIDE_AFTER_TRIES;
    let own = if steps_aside || is_test { breaker::back_off(tries) } else { Duration::zero() };
    Ok(of_channel.max(own).max(Duration::seconds(1)))
}

/// A test is over: nothing was asked of the platform, so its links stay as they are.
pub(super) fn tested(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice, by: Option<&Id>) -> Result<()> {
    let state = notice.after(NoticeChange::Tested)?;
    diesel::update(notices::table.find(&notice.id))
        .set((
            notices::state.eq(state),
            notices::open_key.eq(None::<String>),
            notices::failure.eq(None::<String>),
            notices::version.eq(notice.version + 1),
        ))
        .execute(tx.c)?;
    Entry::by_maybe(by, "notice.tested").in_case(keys).about(&notice.id).record(tx)
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
    spell::settle(tx, &item.id)?;
    let next = watch::next(state, Some(tx.now), item.gone_at, item.gone_since, tx.now, tx.rules.pace);
    watch::plan(tx, &item.id, next)
}

/// A mail server sent the notice back: it never arrived. Its links were not asked about by it, and it
/// may be sent again.
pub(crate) fn bounced(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<()> {
    if notice.door != Door::Email {
        return Err(Error::Refused("notice-not-by-mail"));
    }
    let state = notice.after(NoticeChange::Bounced)?;
    diesel::update(notices::table.find(&notice.id))
        .set((
            notices::state.eq(state),
            notices::may_have_left.eq(false),
            notices::sent_at.eq(None::<Utc>),
            notices::failure.eq("sent back by a mail server"),
            notices::version.eq(notice.version + 1),
        ))
        .execute(tx.c)?;
    for (item_id, _) in &notice.items {
        let others: i64 = notice_items::table
            .inner_join(notices::table)
            .filter(notice_items::item_id.eq(item_id))
            .filter(notices::sent_at.is_not_null())
            .count()
            .get_result(tx.c)?;
        if others == 0 {
            let item = item::find(tx, keys, item_id)?;
            item::never_asked(tx, &item)?;
        }
    }
    channel::note_health(tx, &notice.platform, Some("sent back by a mail server"))
}
