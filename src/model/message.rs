//! What recipients write back: stored, matched to its notice, given a meaning by a person.

pub mod arrive;
mod find;
pub mod heard;
pub mod settle;
pub mod sheet;
pub mod statement;

pub use arrive::{Arrived, Attachment, receive};

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{cases, messages, notices};
use crate::db::{Id, Place, Sealed, Utc};
use crate::error::Result;
use crate::model::case::CaseState;
use crate::model::person::Role;
use crate::model::{Actor, Tx, case};
use diesel::prelude::*;
use heard::Heard;
use platform_adapters::Meaning;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

const MAIL: &str = "messages.mail";

crate::text_enum! {
    /// What a message waits for.
    MessageState {
        /// No notice was found for it.
        Unmatched = "unmatched",
        /// It has a notice; a person must say what it means.
        Proposed = "proposed",
        /// The platform asks for something; a person must answer.
        Question = "question",
        /// Done.
        Settled = "settled",
        /// Not about any notice.
        Discarded = "discarded",
    }
}

/// The mail itself, sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Who it says it is from.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// The text. HTML was turned into text; nothing in it was fetched.
    pub text: String,
    /// What was attached; the contents were never stored.
    pub attachments: Vec<Attachment>,
    /// The words the proposed meaning rests on.
    pub because: Option<String>,
    /// The platform's own reference that it names.
    pub reference: Option<String>,
    /// Its Message-ID without angle brackets, when it has one: an answer names it.
    #[serde(default)]
    pub message_id: Option<String>,
    /// The Message-IDs without angle brackets of the conversation before it, oldest first.
    #[serde(default)]
    pub references: Vec<String>,
    /// Where it wants answers, when not at its sender.
    #[serde(default)]
    pub reply_to: Option<String>,
}

/// A message, opened.
#[derive(Clone, Debug)]
pub struct Message {
    /// The key.
    pub id: Id,
    /// Its notice.
    pub notice_id: Option<Id>,
    /// Its case.
    pub case_id: Option<Id>,
    /// What the program thinks it means.
    pub proposed: Option<Meaning>,
    /// What a person says it means.
    pub meaning: Option<Meaning>,
    /// How its notice was found: `token`, `thread`, `reference`, `platform_reference`, `person`.
    pub matched_by: Option<String>,
    /// What it waits for.
    pub state: MessageState,
    /// The mail.
    pub mail: Mail,
    /// When it arrived.
    pub arrived_at: Utc,
    /// Who settled it.
    pub settled_by: Option<Id>,
    /// When.
    pub settled_at: Option<Utc>,
    /// What was heard beside its words; `None` for a message from before that was kept.
    pub heard: Option<Heard>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = messages)]
struct Row {
    id: Id,
    notice_id: Option<Id>,
    case_id: Option<Id>,
    proposed: Option<String>,
    meaning: Option<String>,
    matched_by: Option<String>,
    state: MessageState,
    sealed_mail: Sealed,
    arrived_at: Utc,
    settled_by: Option<Id>,
    settled_at: Option<Utc>,
}

/// The messages about a notice, in order.
///
/// # Errors
/// When the database refuses.
pub fn of_notice(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id) -> Result<Vec<Message>> {
    let rows: Vec<Row> = messages::table
        .filter(messages::notice_id.eq(notice))
        .order(messages::arrived_at.asc())
        .select(Row::as_select())
        .load(tx.c)?;
    open_all(tx, rows, |_, _| Ok(Some(keys.clone())))
}

/// The messages that wait for a person and that the actor may see, oldest first. Unmatched ones
/// belong to nobody yet: every caseworker sees them.
///
/// # Errors
/// When the database refuses.
pub fn waiting(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Message>> {
    actor.needs(Role::Caseworker)?;
    let rows: Vec<Row> = messages::table
        .filter(messages::state.eq_any([
            MessageState::Unmatched,
            MessageState::Proposed,
            MessageState::Question,
        ]))
        .order(messages::arrived_at.asc())
        .select(Row::as_select())
        .load(tx.c)?;
    let cases: Vec<Id> = rows.iter().filter_map(|row| row.case_id.clone()).collect();
    let seen = case::list::seen_of(tx, actor, &cases)?;
    let rows = rows.into_iter().filter(|row| row.case_id.as_ref().is_none_or(|case| seen.contains(case)));
    let mut keys: HashMap<Id, CaseKeys> = HashMap::new();
    open_all(tx, rows.collect(), |tx, row| match &row.case_id {
        Some(case) => match keys.get(case) {
            Some(known) => Ok(Some(known.clone())),
            None => {
                let loaded = CaseKeys::load(tx.c, tx.vault, case)?;
                keys.insert(case.clone(), loaded.clone());
                Ok(Some(loaded))
            }
        },
        None => Ok(None),
    })
}

/// Whether a reply about a notice of the case waits for a person.
///
/// # Errors
/// When the database refuses.
pub fn waits_in(tx: &mut Tx<'_>, case: &Id) -> Result<bool> {
    let waiting: i64 = messages::table
        .filter(messages::case_id.eq(case))
        .filter(messages::state.eq_any([MessageState::Proposed, MessageState::Question]))
        .count()
        .get_result(tx.c)?;
    Ok(waiting > 0)
}

/// The message, when the actor may see it.
///
/// # Errors
/// [`crate::error::Error::NotFound`].
pub fn find_for(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<(Message, Option<CaseKeys>)> {
    actor.needs(Role::Caseworker)?;
    let row: Row = messages::table.find(id).select(Row::as_select()).first(tx.c)?;
    let keys = match &row.case_id {
        Some(case_id) => Some(case::find_for(tx, actor, case_id)?.1),
        None => None,
    };
    let heard = heard::of(tx, std::slice::from_ref(id))?.remove(id);
    Ok((open(tx, keys.as_ref(), row, heard)?, keys))
}

/// A notice to which an unmatched message may be filed.
#[derive(Clone, Debug, Queryable)]
pub struct Candidate {
    /// The notice.
    pub notice_id: Id,
    /// Its number.
    pub number: String,
    /// The platform's key.
    pub platform: String,
    /// Number of its case.
    pub case_number: String,
    /// When it left us.
    pub sent_at: Option<Utc>,
}

/// The notices that left us and that the actor may see, newest first.
///
/// # Errors
/// When the database refuses.
pub fn candidates(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Candidate>> {
    const AT_MOST: i64 = 200;
    actor.needs(Role::Caseworker)?;
    let mut query = notices::table
        .inner_join(cases::table)
        .filter(cases::state.ne(CaseState::Erased))
        .filter(notices::sent_at.is_not_null().or(notices::may_have_left.eq(true)))
        .into_boxed();
    if actor.role == Role::Caseworker {
        // As in `case::list::sees`, before the limit counts.
        query = query.filter(
            cases::assigned_to
                .is_null()
                .or(cases::assigned_to.eq(&actor.id))
                .or(cases::opened_by.eq(&actor.id).nullable()),
        );
    }
    Ok(query
        .order(notices::created_at.desc())
        .limit(AT_MOST)
        .select((notices::id, notices::number, notices::platform, cases::number, notices::sent_at))
        .load(tx.c)?)
}

/// Opens rows, and reads what was heard beside each in one query.
fn open_all(
    tx: &mut Tx<'_>,
    rows: Vec<Row>,
    mut keys_of: impl FnMut(&mut Tx<'_>, &Row) -> Result<Option<CaseKeys>>,
) -> Result<Vec<Message>> {
    let ids: Vec<Id> = rows.iter().map(|row| row.id.clone()).collect();
    let mut heard = heard::of(tx, &ids)?;
    let mut messages = Vec::with_capacity(rows.len());
    for row in rows {
        let keys = keys_of(tx, &row)?;
        let heard = heard.remove(&row.id);
        messages.push(open(tx, keys.as_ref(), row, heard)?);
    }
    Ok(messages)
}

fn open(tx: &mut Tx<'_>, keys: Option<&CaseKeys>, row: Row, heard: Option<Heard>) -> Result<Message> {
    let mail = match keys {
        Some(keys) => keys.open(Ring::Operations, MAIL, &row.id, &row.sealed_mail)?,
        None => tx.vault.desk.open_json(&Place::of_desk(MAIL, row.id.as_str()), &row.sealed_mail)?,
    };
    Ok(Message {
        mail,
        proposed: row.proposed.as_deref().and_then(Meaning::by_key),
        meaning: row.meaning.as_deref().and_then(Meaning::by_key),
        id: row.id,
        notice_id: row.notice_id,
        case_id: row.case_id,
        matched_by: row.matched_by,
        state: row.state,
        arrived_at: row.arrived_at,
        settled_by: row.settled_by,
        settled_at: row.settled_at,
        heard,
    })
}
