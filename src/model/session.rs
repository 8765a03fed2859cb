//! Signed-in sessions, what leads to them, and the limits on guessing.

pub mod factor;
pub mod guess;
pub mod password;

use crate::db::{Id, Utc, schema::sessions};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::{self, Person};
use crate::model::{Actor, Tx};
use crate::text_enum;
use chrono::Duration;
use diesel::prelude::*;
use sha2::{Digest, Sha256};

const TOKEN_BYTES: usize = 32;
/// A session ends at the latest after this long.
pub const LONGEST_HOURS: i64 = 12;
/// A session ends when nothing was asked for this long.
pub const IDLE_MINUTES: i64 = 30;
/// The link of an invitation leads nowhere after this long.
pub const INVITATION_HOURS: i64 = 72;

text_enum! {
    /// How far somebody has come in signing in.
    Stage {
        /// May choose a password: the link of an invitation.
        Invited = "invited",
        /// The password was right; the second factor is still to come.
        Password = "password",
        /// Signed in.
        Full = "full",
    }
}

/// A session and the person it belongs to.
#[derive(Clone, Debug)]
pub struct Session {
    /// The key of the session.
    pub id: Id,
    /// How far signing in has come.
    pub stage: Stage,
    /// Whose it is.
    pub person: Person,
    /// When it was last noted as used.
    pub seen_at: Utc,
}

impl Session {
    /// The person as the one who acts.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor { id: self.person.id.clone(), role: self.person.role }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = sessions)]
struct Row {
    id: Id,
    person_id: Id,
    stage: Stage,
    created_at: Utc,
    seen_at: Utc,
}

/// Begins a session and returns its token: 256 random bits, of which only a hash is kept.
///
/// # Errors
/// When the database refuses.
pub fn begin(tx: &mut Tx<'_>, person: &Id, stage: Stage) -> Result<String> {
    let mut bytes = [0; TOKEN_BYTES];
    getrandom::fill(&mut bytes).map_err(Error::internal)?;
    let token = data_encoding::BASE64URL_NOPAD.encode(&bytes);
    let id = Id::new();
    diesel::insert_into(sessions::table)
        .values((
            sessions::id.eq(&id),
            sessions::token_hash.eq(hash(&token)),
            sessions::person_id.eq(person),
            sessions::stage.eq(stage),
            sessions::created_at.eq(tx.now),
            sessions::seen_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    if stage == Stage::Full {
        Entry::by(person, "session.began").about(&id).record(tx)?;
    }
    Ok(token)
}

/// The living session of this token, if there is one.
///
/// # Errors
/// When the database refuses.
pub fn find(tx: &mut Tx<'_>, token: &str) -> Result<Option<Session>> {
    let row: Option<Row> = sessions::table
        .filter(sessions::token_hash.eq(hash(token)))
        .filter(sessions::ended_at.is_null())
        .select(Row::as_select())
        .first(tx.c)
        .optional()?;
    let Some(row) = row else { return Ok(None) };
    if has_run_out(&row, tx.now) {
        return Ok(None);
    }
    let person = person::find(tx, &row.person_id)?;
    if person.disabled_at.is_some() {
        return Ok(None);
    }
    Ok(Some(Session { id: row.id, stage: row.stage, person, seen_at: row.seen_at }))
}

/// Notes that something was asked. Cheap enough for every page: at most once a minute it writes.
///
/// # Errors
/// When the database refuses.
pub fn touch(tx: &mut Tx<'_>, session: &Id) -> Result<()> {
    diesel::update(sessions::table.find(session).filter(sessions::seen_at.lt(tx.now - Duration::minutes(1))))
        .set(sessions::seen_at.eq(tx.now))
        .execute(tx.c)?;
    Ok(())
}

/// Ends one session.
///
/// # Errors
/// When the database refuses.
pub fn end(tx: &mut Tx<'_>, session: &Session) -> Result<()> {
    diesel::update(sessions::table.find(&session.id)).set(sessions::ended_at.eq(tx.now)).execute(tx.c)?;
    Entry::by(&session.person.id, "session.ended").about(&session.id).record(tx)
}

/// Ends every session of a person: after a new password, another role, or when disabled.
///
/// # Errors
/// When the database refuses.
pub fn end_all_of(tx: &mut Tx<'_>, person: &Id) -> Result<()> {
    diesel::update(
        sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::ended_at.is_null()),
    )
    .set(sessions::ended_at.eq(tx.now))
    .execute(tx.c)?;
    Ok(())
}

/// Removes sessions that ended or ran out long ago.
///
/// # Errors
/// When the database refuses.
pub fn tidy(tx: &mut Tx<'_>) -> Result<usize> {
    const KEEP_DAYS: i64 = 30;
    Ok(diesel::delete(sessions::table.filter(sessions::created_at.lt(tx.now - Duration::days(KEEP_DAYS))))
        .execute(tx.c)?)
}

fn has_run_out(row: &Row, now: Utc) -> bool {
    if row.stage == Stage::Invited {
        return now - row.created_at > Duration::hours(INVITATION_HOURS);
    }
    now - row.created_at > Duration::hours(LONGEST_HOURS)
        || now - row.seen_at > Duration::minutes(IDLE_MINUTES)
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
