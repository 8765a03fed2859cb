//! A statement of reasons (DSA Article 17(3), told to us by Article 16(5)) as a person confirmed it.

use super::{find_for, settle};
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{notices, statements};
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::{Actor, Tx};
use chrono::Months;
use diesel::prelude::*;
use platform_adapters::Meaning;
use platform_adapters::reply::statement::{Action, Ground, Territory};
use serde::{Deserialize, Serialize};

const TOLD: &str = "statements.told";
const LONGEST_CLAUSE_CHARACTERS: usize = 300;
/// A complaint is open for at least six months from the day on which we were told (Article 20(1)).
const COMPLAINT_MONTHS: Months = Months::new(6);

/// What a person confirms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What the platform did.
    pub action: Action,
    /// On which ground.
    pub ground: Ground,
    /// The article or clause, in words; may be empty.
    pub clause: String,
    /// Where it applies.
    pub territory: Territory,
    /// Whether automated means were used; `None` when it is not told.
    pub automated: Option<bool>,
    /// The ways of redress that it names.
    pub redress: Redress,
}

/// The ways of redress that a statement names (Article 17(3)(f)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redress {
    /// An internal complaint (Article 20).
    pub complaint: bool,
    /// Out-of-court dispute settlement (Article 21).
    pub settlement: bool,
    /// The courts.
    pub court: bool,
}

/// What is sealed: words of the mail.
#[derive(Serialize, Deserialize)]
struct SealedTold {
    clause: String,
    redress: Redress,
}

/// A stored statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The message it stood in.
    pub message_id: Id,
    /// The notice it is about.
    pub notice_id: Id,
    /// What it says.
    pub told: Told,
    /// When we were told.
    pub told_at: Utc,
    /// The last day of the complaint, computed.
    pub complaint_until: Utc,
}

type Row = (Id, Id, Id, String, String, String, Option<bool>, Sealed, Utc, Utc);

/// Confirms a message as a statement of reasons: it is stored, and the outcome of the links follows
/// from its action. Returns that outcome.
///
/// # Errors
/// As [`settle::confirm`]; [`Error::Invalid`] for a clause that is too long.
pub fn confirm(tx: &mut Tx<'_>, actor: &Actor, id: &Id, told: &Told, items: &[Id]) -> Result<Meaning> {
    let clause = told.clause.trim();
    if clause.chars().count() > LONGEST_CLAUSE_CHARACTERS {
        return Err(Error::invalid("clause", "clause-long"));
    }
    let (message, keys) = find_for(tx, actor, id)?;
    let meaning = told.action.meaning(told.territory);
    settle::confirm(tx, actor, id, meaning, items)?;
    let (Some(notice_id), Some(keys)) = (&message.notice_id, &keys) else {
        return Err(Error::Refused("message-unmatched"));
    };
    let row = Id::new();
    let sealed = SealedTold { clause: clause.to_owned(), redress: told.redress };
    diesel::insert_into(statements::table)
        .values((
            statements::id.eq(&row),
            statements::message_id.eq(id),
            statements::notice_id.eq(notice_id),
            statements::action.eq(told.action.key()),
            statements::ground.eq(told.ground.key()),
            statements::territory.eq(told.territory.key()),
            statements::automated.eq(told.automated),
            statements::sealed_told.eq(keys.seal(Ring::Operations, TOLD, &row, &sealed)?),
            statements::told_at.eq(message.arrived_at),
            statements::complaint_until.eq(complaint_until(message.arrived_at)),
            statements::confirmed_by.eq(&actor.id),
            statements::confirmed_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "reply.statement").in_case(keys).about(notice_id).record(tx)?;
    Ok(meaning)
}

/// The last day on which a complaint is open, when we were told at this time.
#[must_use]
pub fn complaint_until(told_at: Utc) -> Utc {
    let told = told_at.time();
    Utc::from(told.checked_add_months(COMPLAINT_MONTHS).unwrap_or(told))
}

/// The statements about the notices of a case, oldest first.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Statement>> {
    let rows: Vec<Row> = statements::table
        .inner_join(notices::table)
        .filter(notices::case_id.eq(keys.case()))
        .order((statements::told_at.asc(), statements::id.asc()))
        .select((
            statements::id,
            statements::message_id,
            statements::notice_id,
            statements::action,
            statements::ground,
            statements::territory,
            statements::automated,
            statements::sealed_told,
            statements::told_at,
            statements::complaint_until,
        ))
        .load(tx.c)?;
    rows.into_iter().map(|row| open(keys, row)).collect()
}

/// The statements about one notice, oldest first.
///
/// # Errors
/// When the database refuses.
pub fn of_notice(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id) -> Result<Vec<Statement>> {
    let mut statements = of_case(tx, keys)?;
    statements.retain(|statement| &statement.notice_id == notice);
    Ok(statements)
}

fn open(keys: &CaseKeys, row: Row) -> Result<Statement> {
    let (id, message_id, notice_id, action, ground, territory, automated, sealed, told_at, complaint_until) =
        row;
    let words: SealedTold = keys.open(Ring::Operations, TOLD, &id, &sealed)?;
    Ok(Statement {
        message_id,
        notice_id,
        told: Told {
            action: Action::by_key(&action).ok_or_else(|| Error::internal("unknown action"))?,
            ground: Ground::by_key(&ground).unwrap_or(Ground::NotStated),
            territory: Territory::by_key(&territory).unwrap_or(Territory::NotStated),
            clause: words.clause,
            automated,
            redress: words.redress,
        },
        told_at,
        complaint_until,
    })
}
