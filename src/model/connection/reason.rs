//! Which of the platform's reasons a report gives: read from the platform, chosen by a supervisor.

use super::{Connection, ConnectionState, find, of};
use crate::db::schema::{connections, reason_choices};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::job::{self, JobKind};
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use chrono::Duration;
use diesel::prelude::*;
use platform_adapters::{Reason, law};

/// The list is read again when it is older than this.
pub const FRESH_DAYS: i64 = 1;

/// What a supervisor chose for one kind of content.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = reason_choices)]
pub struct Choice {
    /// The keyword of the DSA Transparency Database that names the kind of content.
    pub keyword: String,
    /// The platform's id of the reason.
    pub reason: String,
    /// The platform's id of the finer reason.
    pub second: Option<String>,
    /// Who chose.
    pub chosen_by: Id,
    /// When.
    pub chosen_at: Utc,
}

/// What was chosen for a platform.
///
/// # Errors
/// When the database refuses.
pub fn choices(tx: &mut Tx<'_>, platform: &str) -> Result<Vec<Choice>> {
    Ok(reason_choices::table
        .filter(reason_choices::platform.eq(platform))
        .order(reason_choices::keyword.asc())
        .select(Choice::as_select())
        .load(tx.c)?)
}

/// Chooses the reason for each kind of content; an empty one means: no report about such content.
/// All of them are saved, or none.
///
/// # Errors
/// [`Error::Invalid`] when a reason is not in the platform's list.
pub fn choose(tx: &mut Tx<'_>, actor: &Actor, platform: &str, chosen: &[(String, String)]) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let connection = of(tx, platform)?.ok_or(Error::NotFound)?;
    for (keyword, reason) in chosen {
        let Some(keyword) = law::KEYWORDS.iter().find(|known| *known == keyword) else {
            return Err(Error::invalid("reason", "flag-reason"));
        };
        diesel::delete(reason_choices::table.find((platform, keyword))).execute(tx.c)?;
        if reason.is_empty() {
            continue;
        }
        let (reason, second) = match reason.split_once('/') {
            Some((reason, second)) => (reason, Some(second)),
            None => (reason.as_str(), None),
        };
        if !Reason::exists(&connection.reasons, reason, second) {
            return Err(Error::invalid("reason", "flag-reason"));
        }
        diesel::insert_into(reason_choices::table)
            .values((
                reason_choices::platform.eq(platform),
                reason_choices::keyword.eq(keyword),
                reason_choices::reason.eq(reason),
                reason_choices::second.eq(second),
                reason_choices::chosen_by.eq(&actor.id),
                reason_choices::chosen_at.eq(tx.now),
            ))
            .execute(tx.c)?;
    }
    Entry::by(&actor.id, "connection.reasons_chosen").about(&connection.id).record(tx)
}

/// The reason for this kind of content, when it was chosen and still exists.
///
/// # Errors
/// When the database refuses.
pub fn usable(tx: &mut Tx<'_>, connection: &Connection, keyword: &str) -> Result<Option<Choice>> {
    let choice: Option<Choice> = reason_choices::table
        .find((&connection.platform, keyword))
        .select(Choice::as_select())
        .first(tx.c)
        .optional()?;
    Ok(choice.filter(|choice| Reason::exists(&connection.reasons, &choice.reason, choice.second.as_deref())))
}

/// Asks for the list at once.
///
/// # Errors
/// When the database refuses.
pub(super) fn read_now(tx: &mut Tx<'_>, connection: &Id) -> Result<()> {
    job::plan(tx, JobKind::ReadReasons, connection, tx.now)
}

/// A supervisor or administrator asks for the list again.
///
/// # Errors
/// [`Error::Refused`] when no account is connected.
pub fn read_again(tx: &mut Tx<'_>, actor: &Actor, platform: &str) -> Result<()> {
    if !actor.role.covers(Role::Administrator) {
        actor.needs(Role::Supervisor)?;
    }
    let connection = of(tx, platform)?.ok_or(Error::NotFound)?;
    if connection.state != ConnectionState::Connected {
        return Err(Error::Refused("channel-no-credential"));
    }
    read_now(tx, &connection.id)
}

/// The platform said that a reason does not exist any more: the list is read again.
///
/// # Errors
/// When the database refuses.
pub fn distrust(tx: &mut Tx<'_>, platform: &str) -> Result<()> {
    match of(tx, platform)? {
        Some(connection) => read_now(tx, &connection.id),
        None => Ok(()),
    }
}

/// The mark of the list that is stored, for a request that brings it only when it changed.
///
/// # Errors
/// When the database refuses.
pub fn etag(tx: &mut Tx<'_>, connection: &Id) -> Result<Option<String>> {
    Ok(connections::table.find(connection).select(connections::reasons_etag).first(tx.c)?)
}

/// Stores the list; `None` when it did not change. Plans the next reading.
///
/// # Errors
/// When the database refuses.
pub fn store(tx: &mut Tx<'_>, connection: &Id, list: Option<(&[Reason], Option<&str>)>) -> Result<Utc> {
    if let Some((reasons, etag)) = list {
        diesel::update(connections::table.find(connection))
            .set((
                connections::reasons.eq(serde_json::to_string(reasons).map_err(Error::internal)?),
                connections::reasons_etag.eq(etag),
            ))
            .execute(tx.c)?;
    }
    diesel::update(connections::table.find(connection))
        .set(connections::reasons_at.eq(tx.now))
        .execute(tx.c)?;
    Ok(tx.now + Duration::days(FRESH_DAYS))
}

/// Whether the list of a connection is still read.
///
/// # Errors
/// When the database refuses.
pub fn is_read(tx: &mut Tx<'_>, connection: &Id) -> Result<bool> {
    Ok(find(tx, connection)?.state == ConnectionState::Connected)
}
