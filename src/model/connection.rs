//! The account that reports go out from through a platform's interface: connected by a person,
//! used by the desk, given back when it is no longer wanted.
//!
//! A report by an interface brings no receipt and no ticket: it is an extra flag beside the notice,
//! never the notice (see `docs/decisions/0016-flags-beside-notices.md`).

pub mod consent;
pub mod quota;
pub mod reason;

use crate::db::{Id, Place, Sealed, Utc, schema::connections};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::job::{self, JobKind};
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use crate::text_enum;
use diesel::prelude::*;
use platform_adapters::{Interface, Reason, by_key};
use serde::{Deserialize, Serialize};

const SECRET: &str = "connections.secret";
const ACCOUNT: &str = "connections.account";

text_enum! {
    /// How far a connection is.
    ConnectionState {
        /// The person allowed it; the desk fetches its token.
        Connecting = "connecting",
        /// Reports go out.
        Connected = "connected",
        /// The platform does not take our token any more: a person has to connect again.
        Broken = "broken",
        /// A person ended it; the token is being given back.
        Leaving = "leaving",
        /// Ended.
        Left = "left",
    }
}

/// The connection of one platform.
#[derive(Clone, Debug)]
pub struct Connection {
    /// The key.
    pub id: Id,
    /// The platform's key.
    pub platform: String,
    /// How far it is.
    pub state: ConnectionState,
    /// The name of the account, as the platform gives it.
    pub account: Option<String>,
    /// Who connected it.
    pub connected_by: Id,
    /// When.
    pub connected_at: Utc,
    /// What went wrong last, in short technical words.
    pub trouble: Option<String>,
    /// When.
    pub trouble_at: Option<Utc>,
    /// The reasons that the platform offers this account.
    pub reasons: Vec<Reason>,
    /// When they were read.
    pub reasons_at: Option<Utc>,
    /// When a person ended it.
    pub ended_at: Option<Utc>,
    /// Units spent today, by the platform's day.
    pub units_today: i64,
}

/// What the outside needs to act for a connection. Sealed; never shown, never logged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Secret {
    /// What the person brought back from the platform: good for one exchange (RFC 7636).
    Code {
        /// The authorisation code.
        code: String,
        /// The secret behind the code challenge.
        verifier: String,
        /// The address that the code was sent to.
        redirect: String,
    },
    /// The long-lived token.
    Token(String),
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = connections)]
struct Row {
    id: Id,
    platform: String,
    state: ConnectionState,
    sealed_account: Option<Sealed>,
    connected_by: Id,
    connected_at: Utc,
    trouble: Option<String>,
    trouble_at: Option<Utc>,
    reasons: Option<String>,
    reasons_at: Option<Utc>,
    ended_at: Option<Utc>,
    units_day: Option<String>,
    units: i64,
}

/// The interface of a platform.
///
/// # Errors
/// [`Error::NotFound`] when the platform has none.
pub fn interface(platform: &str) -> Result<&'static Interface> {
    by_key(platform).and_then(|adapter| adapter.interface()).ok_or(Error::NotFound)
}

/// The connection of a platform; `None` when there was never one.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Connection>> {
    let row: Option<Row> = connections::table
        .filter(connections::platform.eq(platform))
        .select(Row::as_select())
        .first(tx.c)
        .optional()?;
    row.map(|row| open(tx, row)).transpose()
}

/// The connection with this key.
///
/// # Errors
/// [`Error::NotFound`].
pub fn find(tx: &mut Tx<'_>, id: &Id) -> Result<Connection> {
    let row: Row = connections::table.find(id).select(Row::as_select()).first(tx.c)?;
    open(tx, row)
}

/// The connections that a person has to mend.
///
/// # Errors
/// When the database refuses.
pub fn broken(tx: &mut Tx<'_>) -> Result<Vec<Connection>> {
    let rows: Vec<Row> = connections::table
        .filter(connections::state.eq(ConnectionState::Broken))
        .select(Row::as_select())
        .load(tx.c)?;
    rows.into_iter().map(|row| open(tx, row)).collect()
}

fn open(tx: &mut Tx<'_>, row: Row) -> Result<Connection> {
    let account = match &row.sealed_account {
        Some(sealed) => Some(tx.vault.secrets.open_json(&Place::of_desk(ACCOUNT, row.id.as_str()), sealed)?),
        None => None,
    };
    let reasons = row.reasons.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let today = quota::day(interface(&row.platform)?, tx.now);
    Ok(Connection {
        id: row.id,
        platform: row.platform,
        state: row.state,
        account,
        connected_by: row.connected_by,
        connected_at: row.connected_at,
        trouble: row.trouble,
        trouble_at: row.trouble_at,
        reasons: reasons.unwrap_or_default(),
        reasons_at: row.reasons_at,
        ended_at: row.ended_at,
        units_today: if row.units_day.as_deref() == Some(today.to_string().as_str()) { row.units } else { 0 },
    })
}

/// The stored secret of a connection that is in use.
///
/// # Errors
/// When it does not open.
pub fn secret(tx: &mut Tx<'_>, id: &Id) -> Result<Option<Secret>> {
    let sealed: Option<Sealed> =
        connections::table.find(id).select(connections::sealed_secret).first(tx.c)?;
    sealed.map(|sealed| tx.vault.secrets.open_json(&Place::of_desk(SECRET, id.as_str()), &sealed)).transpose()
}

/// Writes down what the exchange of the code brought: from now on reports go out.
///
/// # Errors
/// When the database refuses.
pub fn connected(tx: &mut Tx<'_>, id: &Id, token: &str, account: Option<&str>) -> Result<()> {
    let secret =
        tx.vault.secrets.seal_json(&Place::of_desk(SECRET, id.as_str()), &Secret::Token(token.to_owned()))?;
    let account = match account {
        Some(name) => Some(tx.vault.secrets.seal_json(&Place::of_desk(ACCOUNT, id.as_str()), &name)?),
        None => None,
    };
    diesel::update(connections::table.find(id))
        .set((
            connections::state.eq(ConnectionState::Connected),
            connections::sealed_secret.eq(secret),
            connections::sealed_account.eq(account),
            connections::trouble.eq(None::<String>),
            connections::trouble_at.eq(None::<Utc>),
        ))
        .execute(tx.c)?;
    Entry::by_maybe(None, "connection.connected").about(id).record(tx)?;
    reason::read_now(tx, id)?;
    resume(tx, id)
}

/// Lets the flags that waited for the connection go.
fn resume(tx: &mut Tx<'_>, id: &Id) -> Result<()> {
    let platform = find(tx, id)?.platform;
    for notice in crate::model::notice::waiting_flags(tx, &platform)? {
        job::plan(tx, JobKind::SendNotice, &notice, tx.now)?;
    }
    Ok(())
}

/// Writes down that the platform does not take our token. `words` are short and technical.
///
/// # Errors
/// When the database refuses.
pub fn broke(tx: &mut Tx<'_>, id: &Id, words: &str) -> Result<()> {
    let before = find(tx, id)?;
    if matches!(before.state, ConnectionState::Leaving | ConnectionState::Left) {
        return Ok(());
    }
    diesel::update(connections::table.find(id))
        .set((
            connections::state.eq(ConnectionState::Broken),
            connections::trouble.eq(words),
            connections::trouble_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    if before.state == ConnectionState::Broken {
        return Ok(());
    }
    Entry::by_maybe(None, "connection.broke").about(id).record(tx)
}

/// Ends a connection: nothing goes out from now on, and the token is given back.
///
/// # Errors
/// [`Error::Refused`] when there is nothing to end.
pub fn disconnect(tx: &mut Tx<'_>, actor: &Actor, platform: &str) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let connection = of(tx, platform)?.ok_or(Error::NotFound)?;
    if matches!(connection.state, ConnectionState::Leaving | ConnectionState::Left) {
        return Err(Error::Refused("connection-ended"));
    }
    diesel::update(connections::table.find(&connection.id))
        .set((
            connections::state.eq(ConnectionState::Leaving),
            connections::ended_at.eq(tx.now),
            connections::trouble.eq(None::<String>),
            connections::trouble_at.eq(None::<Utc>),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "connection.ended").about(&connection.id).record(tx)?;
    job::plan(tx, JobKind::EndConnection, &connection.id, tx.now)
}

/// Forgets the token of an ended connection. `trouble` says why the platform did not take it back:
/// then a person ends the access in the account's own settings.
///
/// # Errors
/// When the database refuses.
pub fn left(tx: &mut Tx<'_>, id: &Id, trouble: Option<&str>) -> Result<()> {
    diesel::update(connections::table.find(id))
        .set((
            connections::state.eq(ConnectionState::Left),
            connections::sealed_secret.eq(None::<Sealed>),
            connections::sealed_account.eq(None::<Sealed>),
            connections::trouble.eq(trouble),
            connections::trouble_at.eq(trouble.map(|_| tx.now)),
        ))
        .execute(tx.c)?;
    Entry::by_maybe(None, "connection.left").about(id).record(tx)
}
