//! Writing an answer, and what a person decides about it.

use super::{Answer, LETTER, Letter, find_for};
use crate::db::Id;
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::answers;
use crate::error::{Error, Result};
use crate::model::channel::{self, test_mode};
use crate::model::event::Entry;
use crate::model::job::{self, JobKind};
use crate::model::message::{self, Message, MessageState};
use crate::model::notice::{self, Notice, NoticeChange, NoticeState};
use crate::model::police::hold;
use crate::model::{Actor, Tx, mail_option, recipient};
use diesel::prelude::*;

const LONGEST_SUBJECT_CHARACTERS: usize = 200;
const LONGEST_BODY_CHARACTERS: usize = 20_000;
const LONGEST_MESSAGE_ID_BYTES: usize = 240;
/// A long thread keeps its first and its last mails.
const MOST_REFERENCES: usize = 12;

/// Begins an answer to a mail that has a notice. While one is being written, it is that one.
///
/// # Errors
/// [`Error::Refused`] when the mail has no notice or nobody to answer to.
pub fn begin(tx: &mut Tx<'_>, actor: &Actor, message_id: &Id) -> Result<Id> {
    let (message, keys) = message::find_for(tx, actor, message_id)?;
    let (Some(notice_id), Some(keys)) = (&message.notice_id, &keys) else {
        return Err(Error::Refused("message-unmatched"));
    };
    let open: Option<Id> = answers::table
        .filter(answers::open_key.eq(message_id.as_str()))
        .select(answers::id)
        .first(tx.c)
        .optional()?;
    if let Some(open) = open {
        return Ok(open);
    }
    let (notice, _) = notice::find_for(tx, actor, notice_id)?;
    let letter = letter(tx, &notice, &message)?;
    if !recipient::may_be_answered(tx, &notice.platform, &letter.to)? {
        recipient::ask(tx, &actor.id, &notice.platform, &letter.to)?;
    }
    let id = Id::new();
    diesel::insert_into(answers::table)
        .values((
            answers::id.eq(&id),
            answers::notice_id.eq(&notice.id),
            answers::case_id.eq(&notice.case_id),
            answers::answered_id.eq(message_id),
            answers::state.eq(NoticeState::Draft),
            answers::may_have_left.eq(false),
            answers::open_key.eq(message_id.as_str()),
            answers::message_id.eq(own_message_id(tx, &notice)?),
            answers::sealed_letter.eq(keys.seal(Ring::Operations, LETTER, &id, &letter)?),
            answers::written_by.eq(&actor.id),
            answers::written_at.eq(tx.now),
            answers::version.eq(1_i64),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "answer.written").in_case(keys).about(&notice.id).record(tx)?;
    Ok(id)
}

/// The letter as it begins: address, subject and thread of the mail, and the organisation's name.
fn letter(tx: &Tx<'_>, notice: &Notice, message: &Message) -> Result<Letter> {
    let mail = &message.mail;
    let to = mail.reply_to.clone().unwrap_or_else(|| mail.from.clone());
    let to =
        to.rsplit_once('<').map_or(to.as_str(), |(_, rest)| rest).trim_end_matches(['>', ' ']).to_owned();
    if !to.contains('@') {
        return Err(Error::Refused("answer-no-address"));
    }
    let mut references: Vec<String> = Vec::new();
    let own = (notice.sent_at.is_some() || notice.may_have_left).then(|| notice.message_id.clone());
    let theirs = mail.references.iter().chain(&mail.message_id).filter(|id| is_sound(id)).cloned();
    for id in own.into_iter().chain(theirs) {
        references.retain(|known| known != &id);
        references.push(id);
    }
    if references.len() > MOST_REFERENCES {
        references.drain(1..=references.len() - MOST_REFERENCES);
    }
    Ok(Letter {
        to,
        subject: subject(&mail.subject, &notice.reference),
        body: format!("\n\n{}\n{}\n", tx.rules.organisation, notice.reference),
        in_reply_to: mail.message_id.clone().filter(|id| is_sound(id)),
        references,
    })
}

/// Whether a foreign Message-ID can stand in a header of ours. One that cannot is left out: the
/// reference in the subject still leads to the notice.
fn is_sound(id: &str) -> bool {
    id.len() < LONGEST_MESSAGE_ID_BYTES
        && id.contains('@')
        && id.chars().all(|c| c.is_ascii_graphic() && c != '<' && c != '>')
}

/// "Re:" once, and our reference, by which an answer to the answer finds its notice.
fn subject(theirs: &str, reference: &str) -> String {
    let theirs = theirs.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_reply = ["re:", "aw:", "antw:"].iter().any(|start| theirs.to_lowercase().starts_with(start));
    let begun = if is_reply { theirs } else { format!("Re: {theirs}") };
    let named = begun.to_uppercase().contains(reference);
    let room = LONGEST_SUBJECT_CHARACTERS.saturating_sub(reference.chars().count() + 3);
    if named {
        begun
    } else {
        format!("{} [{reference}]", begun.chars().take(room).collect::<String>().trim_end())
    }
}

/// A Message-ID of our domain: the reference, and random letters for this answer.
fn own_message_id(tx: &Tx<'_>, notice: &Notice) -> Result<String> {
    let domain = tx.rules.contact_email.split_once('@').map_or("localhost", |(_, domain)| domain);
    let own = notice::compose::new_reference("A")?;
    Ok(format!("{}.{}@{domain}", notice.reference.to_lowercase(), own.to_lowercase()))
}

/// Changes the wording of a draft.
///
/// # Errors
/// [`Error::Conflict`] when somebody changed it since `version` was shown.
pub fn edit(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64, subject: &str, body: &str) -> Result<()> {
    let (answer, keys) = find_for(tx, actor, id)?;
    if answer.state != NoticeState::Draft {
        return Err(Error::Refused("notice-frozen"));
    }
    if answer.version != version {
        return Err(Error::Conflict);
    }
    let (notice, _) = notice::find_for(tx, actor, &answer.notice_id)?;
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let body = body.replace("\r\n", "\n");
    if subject.chars().count() > LONGEST_SUBJECT_CHARACTERS {
        return Err(Error::invalid("subject", "answer-subject-long"));
    }
    if !subject.to_uppercase().contains(&notice.reference) {
        return Err(Error::invalid("subject", "answer-reference"));
    }
    if body.chars().count() > LONGEST_BODY_CHARACTERS {
        return Err(Error::invalid("body", "answer-long"));
    }
    let letter = Letter { subject, body, ..answer.letter.clone() };
    if letter == answer.letter {
        return Ok(());
    }
    save(tx, &keys, &answer, &letter)?;
    Entry::by(&actor.id, "answer.edited").in_case(&keys).about(&answer.notice_id).record(tx)
}

fn save(tx: &mut Tx<'_>, keys: &CaseKeys, answer: &Answer, letter: &Letter) -> Result<()> {
    diesel::update(answers::table.find(&answer.id))
        .set((
            answers::sealed_letter.eq(keys.seal(Ring::Operations, LETTER, &answer.id, letter)?),
            answers::version.eq(answer.version + 1),
        ))
        .execute(tx.c)?;
    Ok(())
}

/// What keeps an answer from leaving: the word of a refusal.
///
/// # Errors
/// When the database refuses.
pub(super) fn obstacle(tx: &mut Tx<'_>, notice: &Notice, to: &str) -> Result<Option<&'static str>> {
    if !channel::of(tx, &notice.platform)?.enabled {
        return Ok(Some("channel-off"));
    }
    if test_mode::of(tx, &notice.platform)?.is_some() {
        return Ok(Some("answer-in-test"));
    }
    if !recipient::may_be_answered(tx, &notice.platform, to)? {
        return Ok(Some("answer-not-approved"));
    }
    mail_option::obstacle(tx, &notice.platform)
}

/// Approves an answer: the letter is frozen with its hash and handed to the worker.
///
/// # Errors
/// [`Error::Refused`] when it says nothing or may not go there; [`Error::Conflict`] when the letter
/// is not the one that was shown.
pub fn approve(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64) -> Result<()> {
    let (answer, keys) = find_for(tx, actor, id)?;
    let state = answer.after(NoticeChange::Approve)?;
    if answer.version != version {
        return Err(Error::Conflict);
    }
    let (notice, _) = notice::find_for(tx, actor, &answer.notice_id)?;
    hold::check(tx, &notice)?;
    if says_nothing(tx, &notice, &answer.letter) {
        return Err(Error::invalid("body", "empty"));
    }
    if let Some(why) = obstacle(tx, &notice, &answer.letter.to)? {
        return Err(Error::Refused(why));
    }
    answer.set_state(tx, state)?;
    diesel::update(answers::table.find(id))
        .set((
            answers::letter_hash.eq(answer.letter.hash()?),
            answers::approved_by.eq(&actor.id),
            answers::approved_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    job::plan(tx, JobKind::SendAnswer, id, tx.now)?;
    Entry::by(&actor.id, "answer.approved").in_case(&keys).about(&answer.notice_id).record(tx)
}

/// Whether nobody wrote anything: only what every answer begins with is there.
fn says_nothing(tx: &Tx<'_>, notice: &Notice, letter: &Letter) -> bool {
    let own = letter.body.lines().map(str::trim).filter(|line| !line.is_empty());
    own.into_iter().all(|line| line == tx.rules.organisation || line == notice.reference)
}

/// Takes an approved or failed answer back to be edited; refused once it may have left us.
///
/// # Errors
/// [`Error::Refused`].
pub fn reopen(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    change(tx, actor, id, NoticeChange::Reopen, "answer.reopened").map(|_| ())
}

/// Takes an answer back that has not left us.
///
/// # Errors
/// [`Error::Refused`] once it may have left us.
pub fn withdraw(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    change(tx, actor, id, NoticeChange::Withdraw, "answer.withdrawn").map(|_| ())
}

/// Tries a failed answer again, with the same letter and Message-ID.
///
/// # Errors
/// [`Error::Refused`] when it may have left us.
pub fn retry(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    change(tx, actor, id, NoticeChange::Retry, "answer.retried")?;
    job::plan(tx, JobKind::SendAnswer, id, tx.now)
}

/// A person found out about an answer that may have left: it arrived, or it did not.
///
/// # Errors
/// [`Error::Refused`] unless nobody knows.
pub fn found_out(tx: &mut Tx<'_>, actor: &Actor, id: &Id, arrived: bool) -> Result<()> {
    if arrived {
        let answer = change(tx, actor, id, NoticeChange::ByHand, "answer.received")?;
        super::send::is_out(tx, &answer)
    } else {
        change(tx, actor, id, NoticeChange::NotSent, "answer.not_received")?;
        diesel::update(answers::table.find(id)).set(answers::may_have_left.eq(false)).execute(tx.c)?;
        Ok(())
    }
}

fn change(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &Id,
    change: NoticeChange,
    action: &'static str,
) -> Result<Answer> {
    let (answer, keys) = find_for(tx, actor, id)?;
    let state = answer.after(change)?;
    answer.set_state(tx, state)?;
    Entry::by(&actor.id, action).in_case(&keys).about(&answer.notice_id).record(tx)?;
    Ok(answer)
}

/// Whether a mail may be answered from here.
#[must_use]
pub fn can_be_answered(message: &Message) -> bool {
    message.notice_id.is_some()
        && !matches!(message.state, MessageState::Unmatched | MessageState::Discarded)
        && message.mail.from.contains('@')
}
