//! Handing an answer over: claim, then wait outside of any transaction, then record. The discipline
//! is that of `notice::send`.

use super::{Answer, for_job};
use crate::db::case_keys::CaseKeys;
use crate::db::schema::{answer_attempts, answers, messages};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::channel::breaker::back_off;
use crate::model::event::Entry;
use crate::model::job::{self, Job};
use crate::model::message::MessageState;
use crate::model::notice::reply_token::reply_address;
use crate::model::notice::send::{HandOver, LONGEST_ASKED_WAIT_HOURS, MOST_TRIES};
use crate::model::notice::{self, NoticeChange, NoticeState};
use crate::model::{Tx, channel, mail_option};
use chrono::Duration;
use diesel::prelude::*;

/// Everything that the outside needs to hand one answer over.
#[derive(Clone, Debug)]
pub struct Dispatch {
    /// Which attempt this is.
    pub attempt: i64,
    /// The letter.
    pub letter: super::Letter,
    /// Its Message-ID without angle brackets.
    pub message_id: String,
    /// Where answers to it go.
    pub reply_to: String,
    /// Our reference.
    pub reference: String,
    /// The recipient's OpenPGP key; the mail is encrypted to it.
    pub openpgp_key: Option<String>,
    /// When the attempt began.
    pub at: Utc,
}

/// Takes an answer in hand: the attempt is written down before anything leaves.
///
/// `None` when there is nothing to send, or when a former attempt was cut off: that answer becomes
/// *unsure* here.
///
/// # Errors
/// When the database refuses.
pub fn claim(tx: &mut Tx<'_>, id: &Id) -> Result<Option<Dispatch>> {
    let (answer, keys) = for_job(tx, id)?;
    if answer.state == NoticeState::Sending {
        let words = "cut off before an answer came".to_owned();
        let attempt = last_attempt(tx, id)?;
        record(tx, id, attempt, &HandOver::Unknown { words })?;
        return Ok(None);
    }
    let Ok(state) = answer.after(NoticeChange::Claim) else { return Ok(None) };
    let attempt = last_attempt(tx, id)? + 1;
    diesel::insert_into(answer_attempts::table)
        .values((
            answer_attempts::id.eq(Id::new()),
            answer_attempts::answer_id.eq(id),
            answer_attempts::number.eq(attempt),
            answer_attempts::outcome.eq("started"),
            answer_attempts::started_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    answer.set_state(tx, state)?;
    let (notice, _) = notice::for_job(tx, &answer.notice_id)?;
    if let Some(words) = obstacle(tx, &notice, &answer)? {
        let refused = HandOver::Refused { status: None, words: words.to_owned() };
        record_with(tx, &keys, id, attempt, &refused)?;
        return Ok(None);
    }
    Ok(Some(Dispatch {
        attempt,
        letter: answer.letter,
        message_id: answer.message_id,
        reply_to: reply_address(tx.vault, &tx.rules.contact_email, &notice.reference)?,
        openpgp_key: mail_option::of(tx, &notice.platform)?.openpgp_key,
        reference: notice.reference,
        at: tx.now,
    }))
}

/// Why an approved answer must not leave after all.
fn obstacle(tx: &mut Tx<'_>, notice: &notice::Notice, answer: &Answer) -> Result<Option<&'static str>> {
    if answer.letter_hash.as_ref() != Some(&answer.letter.hash()?) {
        return Ok(Some("the text is not the approved one"));
    }
    Ok(super::write::obstacle(tx, notice, &answer.letter.to)?.map(|why| match why {
        "channel-off" => "the channel is switched off",
        "answer-in-test" => "the channel is in test mode",
        "answer-not-approved" => "the address was not approved by an administrator",
        _ => "the OpenPGP key of the recipient cannot be used",
    }))
}

fn last_attempt(tx: &mut Tx<'_>, id: &Id) -> Result<i64> {
    let last: Option<i64> = answer_attempts::table
        .filter(answer_attempts::answer_id.eq(id))
        .select(diesel::dsl::max(answer_attempts::number))
        .first(tx.c)?;
    Ok(last.unwrap_or(0))
}

/// Writes down how the hand-over ended, and ends or puts back the job.
///
/// # Errors
/// When the database refuses.
pub fn finish(tx: &mut Tx<'_>, job: &Job, attempt: i64, outcome: &HandOver) -> Result<()> {
    let wait = record(tx, &job.subject, attempt, outcome)?;
    job::finish(tx, job, wait.map(|wait| tx.now + wait))
}

fn record(tx: &mut Tx<'_>, id: &Id, attempt: i64, outcome: &HandOver) -> Result<Option<Duration>> {
    let (_, keys) = for_job(tx, id)?;
    record_with(tx, &keys, id, attempt, outcome)
}

fn record_with(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    id: &Id,
    attempt: i64,
    outcome: &HandOver,
) -> Result<Option<Duration>> {
    let (answer, _) = for_job(tx, id)?;
    let (word, status, words) = outcome.told();
    let row = answer_attempts::table
        .filter(answer_attempts::answer_id.eq(id))
        .filter(answer_attempts::number.eq(attempt));
    diesel::update(row)
        .set((
            answer_attempts::outcome.eq(word),
            answer_attempts::ended_at.eq(tx.now),
            answer_attempts::status.eq(status.map(i64::from)),
            answer_attempts::words.eq(words),
        ))
        .execute(tx.c)?;
    let (notice, _) = notice::for_job(tx, &answer.notice_id)?;
    let health = if word == "accepted" { None } else { Some(words) };
    channel::note_health(tx, &notice.platform, health)?;
    let entry = |action| Entry::by_maybe(None, action).in_case(keys).about(&answer.notice_id);
    match outcome {
        HandOver::Accepted { .. } => {
            let state = answer.after(NoticeChange::Delivered).unwrap_or(answer.state);
            answer.set_state(tx, state)?;
            is_out(tx, &answer)?;
            entry("answer.sent").record(tx)?;
            Ok(None)
        }
        HandOver::Later { words, wait } if attempt < MOST_TRIES => {
            let state = answer.after(NoticeChange::FailedForNow)?;
            failed(tx, &answer, state, words, false)?;
            let own = back_off(attempt);
            let longest = Duration::hours(LONGEST_ASKED_WAIT_HOURS);
            Ok(Some(wait.map_or(own, |asked| asked.max(own)).min(longest)))
        }
        HandOver::Refused { words, .. } | HandOver::Later { words, .. } | HandOver::Reconnect { words } => {
            let state = answer.after(NoticeChange::FailedForGood)?;
            failed(tx, &answer, state, words, false)?;
            entry("answer.failed").record(tx)?;
            Ok(None)
        }
        HandOver::Unknown { words } => {
            let state = answer.after(NoticeChange::Lost).unwrap_or(answer.state);
            failed(tx, &answer, state, words, true)?;
            entry("answer.unsure").record(tx)?;
            Ok(None)
        }
    }
}

fn failed(
    tx: &mut Tx<'_>,
    answer: &Answer,
    state: NoticeState,
    words: &str,
    may_have_left: bool,
) -> Result<()> {
    answer.set_state(tx, state)?;
    diesel::update(answers::table.find(&answer.id))
        .set((answers::failure.eq(words), answers::may_have_left.eq(answer.may_have_left || may_have_left)))
        .execute(tx.c)?;
    Ok(())
}

/// The answer is out: the question it answers waits no more.
pub(super) fn is_out(tx: &mut Tx<'_>, answer: &Answer) -> Result<()> {
    diesel::update(answers::table.find(&answer.id))
        .set((answers::sent_at.eq(tx.now), answers::failure.eq(None::<String>)))
        .execute(tx.c)?;
    let question =
        messages::table.find(&answer.answered_id).filter(messages::state.eq(MessageState::Question));
    diesel::update(question).set(messages::state.eq(MessageState::Settled)).execute(tx.c)?;
    Ok(())
}
