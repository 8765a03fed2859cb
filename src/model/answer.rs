//! What we write back to a platform in the thread of its own mail: an answer to its question, or a
//! follow-up.
//!
//! It leaves by the same discipline as a notice and goes through the same states: approved text is
//! frozen with its hash, the attempt is written down before anything leaves, and what may have left
//! is never sent again blindly.

pub mod send;
pub mod write;

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{answer_attempts, answers, cases, notices};
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::case::{self, CaseState};
use crate::model::message::{self, Message};
use crate::model::notice::{self, Attempt, Notice, NoticeChange, NoticeState};
use crate::model::person::{self, Person};
use crate::model::{Actor, Tx, mail_option};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

const LETTER: &str = "answers.letter";

/// What leaves us. Sealed with the operations key of the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The address, taken from the mail that is answered.
    pub to: String,
    /// The subject; it names our reference.
    pub subject: String,
    /// The words.
    pub body: String,
    /// The Message-ID without angle brackets of the mail that is answered, when it has one.
    pub in_reply_to: Option<String>,
    /// The Message-IDs without angle brackets of the conversation, oldest first.
    pub references: Vec<String>,
}

impl Letter {
    /// SHA-256 of exactly what leaves us.
    ///
    /// # Errors
    /// Never in practice: everything in it can be written as JSON.
    pub fn hash(&self) -> Result<Vec<u8>> {
        let bytes = serde_json::to_vec(self).map_err(Error::internal)?;
        Ok(Sha256::digest(&bytes).to_vec())
    }
}

/// An answer, opened.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The key.
    pub id: Id,
    /// The notice it belongs to.
    pub notice_id: Id,
    /// Its case.
    pub case_id: Id,
    /// The mail it answers.
    pub answered_id: Id,
    /// How far it is.
    pub state: NoticeState,
    /// Whether it may have left us although nobody knows.
    pub may_have_left: bool,
    /// Its Message-ID without angle brackets, fixed for all attempts.
    pub message_id: String,
    /// The letter.
    pub letter: Letter,
    /// SHA-256 of what was approved.
    pub letter_hash: Option<Vec<u8>>,
    /// Who wrote it.
    pub written_by: Id,
    /// When.
    pub written_at: Utc,
    /// Who approved it.
    pub approved_by: Option<Id>,
    /// When.
    pub approved_at: Option<Utc>,
    /// When it left us.
    pub sent_at: Option<Utc>,
    /// Why it did not leave, in short technical words.
    pub failure: Option<String>,
    /// Counts the changes.
    pub version: i64,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = answers)]
struct Row {
    id: Id,
    notice_id: Id,
    case_id: Id,
    answered_id: Id,
    state: NoticeState,
    may_have_left: bool,
    message_id: String,
    sealed_letter: Sealed,
    letter_hash: Option<Vec<u8>>,
    written_by: Id,
    written_at: Utc,
    approved_by: Option<Id>,
    approved_at: Option<Utc>,
    sent_at: Option<Utc>,
    failure: Option<String>,
    version: i64,
}

/// Everything the page of an answer shows.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The answer.
    pub answer: Answer,
    /// Its notice.
    pub notice: Notice,
    /// Number of its case.
    pub case_number: String,
    /// The mail it answers.
    pub answered: Message,
    /// Every hand-over that was tried, in order.
    pub attempts: Vec<Attempt>,
    /// Everybody whose name the page shows.
    pub people: HashMap<Id, Person>,
    /// What keeps it from leaving: the word of a refusal.
    pub obstacle: Option<&'static str>,
    /// Whether it leaves encrypted.
    pub is_encrypted: bool,
}

/// The answers of a notice, in the order in which they were written.
///
/// # Errors
/// When the database refuses.
pub fn of_notice(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id) -> Result<Vec<Answer>> {
    let rows: Vec<Row> = answers::table
        .filter(answers::notice_id.eq(notice))
        .order((answers::written_at.asc(), answers::id.asc()))
        .select(Row::as_select())
        .load(tx.c)?;
    rows.into_iter().map(|row| open(keys, row)).collect()
}

/// The answers to one message that were not taken back, the newest first.
///
/// # Errors
/// When the database refuses.
pub fn of_message(tx: &mut Tx<'_>, message: &Id) -> Result<Vec<(Id, NoticeState)>> {
    Ok(answers::table
        .filter(answers::answered_id.eq(message))
        .filter(answers::state.ne(NoticeState::Withdrawn))
        .order((answers::written_at.desc(), answers::id.desc()))
        .select((answers::id, answers::state))
        .load(tx.c)?)
}

/// An answer that needs a person: nobody knows whether it left, or it did not.
#[derive(Clone, Debug, Queryable)]
pub struct Trouble {
    /// `unsure` or `failed`.
    pub state: NoticeState,
    /// Its case.
    pub case_id: Id,
    /// Its notice.
    pub notice_id: Id,
    /// The notice's number.
    pub number: String,
    /// The platform's key.
    pub platform: String,
    /// When it was begun.
    pub since: Utc,
}

/// The answers in open cases that need a person.
///
/// # Errors
/// When the database refuses.
pub fn in_trouble(tx: &mut Tx<'_>) -> Result<Vec<Trouble>> {
    Ok(answers::table
        .inner_join(notices::table)
        .inner_join(cases::table)
        .filter(cases::state.eq(CaseState::Open))
        .filter(answers::state.eq_any([NoticeState::Unsure, NoticeState::Failed]))
        .select((
            answers::state,
            answers::case_id,
            notices::id,
            notices::number,
            notices::platform,
            answers::written_at,
        ))
        .load(tx.c)?)
}

/// Reads the sheet of an answer.
///
/// # Errors
/// [`Error::NotFound`].
pub fn sheet(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Sheet> {
    let (answer, _) = find_for(tx, actor, id)?;
    let (notice, _) = notice::find_for(tx, actor, &answer.notice_id)?;
    let (answered, _) = message::find_for(tx, actor, &answer.answered_id)?;
    Ok(Sheet {
        case_number: cases::table.find(&answer.case_id).select(cases::number).first(tx.c)?,
        attempts: answer_attempts::table
            .filter(answer_attempts::answer_id.eq(id))
            .order(answer_attempts::number.asc())
            .select((
                answer_attempts::number,
                answer_attempts::outcome,
                answer_attempts::started_at,
                answer_attempts::ended_at,
                answer_attempts::status,
                answer_attempts::words,
            ))
            .load(tx.c)?,
        people: person::all(tx)?.into_iter().map(|person| (person.id.clone(), person)).collect(),
        obstacle: write::obstacle(tx, &notice, &answer.letter.to)?,
        is_encrypted: mail_option::of(tx, &notice.platform)?.openpgp_key.is_some(),
        answer,
        notice,
        answered,
    })
}

/// The answer, when the actor may see its case.
///
/// # Errors
/// [`Error::NotFound`].
pub fn find_for(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<(Answer, CaseKeys)> {
    let case_id: Id = answers::table.find(id).select(answers::case_id).first(tx.c)?;
    let (_, keys) = case::find_for(tx, actor, &case_id)?;
    Ok((find(tx, &keys, id)?, keys))
}

fn for_job(tx: &mut Tx<'_>, id: &Id) -> Result<(Answer, CaseKeys)> {
    let case_id: Id = answers::table.find(id).select(answers::case_id).first(tx.c)?;
    let keys = CaseKeys::load(tx.c, tx.vault, &case_id)?;
    Ok((find(tx, &keys, id)?, keys))
}

fn find(tx: &mut Tx<'_>, keys: &CaseKeys, id: &Id) -> Result<Answer> {
    let row: Row = answers::table
        .find(id)
        .filter(answers::case_id.eq(keys.case()))
        .select(Row::as_select())
        .first(tx.c)?;
    open(keys, row)
}

fn open(keys: &CaseKeys, row: Row) -> Result<Answer> {
    Ok(Answer {
        letter: keys.open(Ring::Operations, LETTER, &row.id, &row.sealed_letter)?,
        id: row.id,
        notice_id: row.notice_id,
        case_id: row.case_id,
        answered_id: row.answered_id,
        state: row.state,
        may_have_left: row.may_have_left,
        message_id: row.message_id,
        letter_hash: row.letter_hash,
        written_by: row.written_by,
        written_at: row.written_at,
        approved_by: row.approved_by,
        approved_at: row.approved_at,
        sent_at: row.sent_at,
        failure: row.failure,
        version: row.version,
    })
}

impl Answer {
    /// Where the answer goes after a change: by the table of the notices.
    fn after(&self, change: NoticeChange) -> Result<NoticeState> {
        self.state.after(change, self.may_have_left).from(self.state)
    }

    /// Puts the answer into a state.
    fn set_state(&self, tx: &mut Tx<'_>, state: NoticeState) -> Result<()> {
        // One open answer to a mail: what was taken back or is out makes room for another.
        let is_open = state.is_unfinished();
        diesel::update(answers::table.find(&self.id))
            .set((
                answers::state.eq(state),
                answers::open_key.eq(is_open.then(|| self.answered_id.to_string())),
                answers::version.eq(self.version + 1),
            ))
            .execute(tx.c)?;
        Ok(())
    }
}
