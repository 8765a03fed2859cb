//! Whether and how the person concerned may be reached. Sealed with the identity key; shown before anybody calls.

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::contact_consents;
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::{Actor, Tx, case};
use crate::text_enum;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

const COLUMN: &str = "contact_consents.consent";
/// When to call is a few words.
pub const LONGEST_TIME_CHARS: usize = 120;

text_enum! {
    /// A way to reach her.
    Channel {
        /// By telephone.
        Phone = "phone",
        /// By mail.
        Mail = "mail",
        /// By chat.
        Chat = "chat",
        /// Through a parent.
        Parent = "parent",
    }
}

/// What she said about one channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Which.
    pub channel: Channel,
    /// Whether we may.
    pub allowed: bool,
    /// When it is safe, in words.
    pub safe_time: String,
    /// Whether a voicemail may be left.
    pub voicemail: bool,
    /// Whether a parent may answer.
    pub parent_may_answer: bool,
}

/// A consent that stands.
#[derive(Clone, Debug)]
pub struct Given {
    /// The key.
    pub id: Id,
    /// What she said.
    pub consent: Consent,
    /// Who wrote it down.
    pub by: Id,
    /// When.
    pub at: Utc,
}

/// Writes down what she said; it takes the place of what she said before about the same channel.
///
/// # Errors
/// [`Error::Invalid`] when the safe time is too long.
pub fn give(tx: &mut Tx<'_>, actor: &Actor, id: &Id, consent: &Consent) -> Result<()> {
    let (_, keys) = case::find_for(tx, actor, id)?;
    if consent.safe_time.chars().count() > LONGEST_TIME_CHARS {
        return Err(Error::invalid("safe_time", "long"));
    }
    for before in standing(tx, &keys)? {
        if before.consent.channel == consent.channel {
            end(tx, actor, &before.id)?;
        }
    }
    let row = Id::new();
    diesel::insert_into(contact_consents::table)
        .values((
            contact_consents::id.eq(&row),
            contact_consents::case_id.eq(id),
            contact_consents::sealed_consent.eq(keys.seal(Ring::Identity, COLUMN, &row, consent)?),
            contact_consents::given_by.eq(&actor.id),
            contact_consents::given_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "consent.given").in_case(&keys).record(tx)
}

/// She takes a consent back: the row stays, with its end.
///
/// # Errors
/// [`Error::NotFound`] when none of this key stands in this case.
pub fn withdraw(tx: &mut Tx<'_>, actor: &Actor, id: &Id, consent: &Id) -> Result<()> {
    let (_, keys) = case::find_for(tx, actor, id)?;
    if !standing(tx, &keys)?.iter().any(|given| &given.id == consent) {
        return Err(Error::NotFound);
    }
    end(tx, actor, consent)?;
    Entry::by(&actor.id, "consent.withdrawn").in_case(&keys).record(tx)
}

fn end(tx: &mut Tx<'_>, actor: &Actor, consent: &Id) -> Result<()> {
    diesel::update(contact_consents::table.find(consent))
        .set((contact_consents::ended_by.eq(&actor.id), contact_consents::ended_at.eq(tx.now)))
        .execute(tx.c)?;
    Ok(())
}

/// What stands now, in the order of the channels.
///
/// # Errors
/// When the keys are another case's.
pub fn standing(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Given>> {
    let rows: Vec<(Id, Sealed, Id, Utc)> = contact_consents::table
        .filter(contact_consents::case_id.eq(keys.case()))
        .filter(contact_consents::ended_at.is_null())
        .select((
            contact_consents::id,
            contact_consents::sealed_consent,
            contact_consents::given_by,
            contact_consents::given_at,
        ))
        .load(tx.c)?;
    let mut given = Vec::with_capacity(rows.len());
    for (id, sealed, by, at) in rows {
        let consent: Consent = keys.open(Ring::Identity, COLUMN, &id, &sealed)?;
        given.push(Given { id, consent, by, at });
    }
    given.sort_by_key(|one| one.consent.channel);
    Ok(given)
}
