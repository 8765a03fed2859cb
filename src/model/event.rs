//! The audit trail: append-only, each entry chained to the one before by its hash.
//!
//! An entry is written in the same transaction as the act: when it cannot be written, the act does
//! not happen.

pub mod trail;

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::events;
use crate::db::{Id, Sealed, Utc, forks};
use crate::error::Result;
use crate::model::Tx;
use diesel::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

const COUNTER: &str = "event";
const DETAIL: &str = "events.detail";

/// One entry.
#[derive(Clone, Debug, Queryable)]
pub struct Event {
    /// Its place in the chain, from 1.
    pub seq: i64,
    /// Its key.
    pub id: Id,
    /// When.
    pub at: Utc,
    /// Who; nobody when the program did it by itself.
    pub actor: Option<Id>,
    /// What, for example `case.opened`. The interface has a sentence for each: `event-case-opened`.
    pub action: String,
    /// In which case.
    pub case_id: Option<Id>,
    /// About what: the key of an item, notice, message or person.
    pub object: Option<Id>,
    /// More, sealed under the case.
    pub sealed_detail: Option<Sealed>,
    /// Hash of the entry before.
    pub previous_hash: Vec<u8>,
    /// Hash of this entry.
    pub hash: Vec<u8>,
}

/// What is written down.
pub struct Entry<'a> {
    actor: Option<&'a Id>,
    action: &'static str,
    keys: Option<&'a CaseKeys>,
    object: Option<&'a Id>,
}

impl<'a> Entry<'a> {
    /// An act of a person.
    #[must_use]
    pub fn by(actor: &'a Id, action: &'static str) -> Self {
        Self { actor: Some(actor), action, keys: None, object: None }
    }

    /// An act of a person, or of the program when there is none.
    #[must_use]
    pub fn by_maybe(actor: Option<&'a Id>, action: &'static str) -> Self {
        Self { actor, action, keys: None, object: None }
    }

    /// In a case.
    #[must_use]
    pub fn in_case(mut self, keys: &'a CaseKeys) -> Self {
        self.keys = Some(keys);
        self
    }

    /// About something.
    #[must_use]
    pub fn about(mut self, object: &'a Id) -> Self {
        self.object = Some(object);
        self
    }

    /// Writes it.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn record(self, tx: &mut Tx<'_>) -> Result<()> {
        self.record_with::<()>(tx, None)
    }

    /// Writes it with a detail, sealed under the case. Without a case the detail is left out.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn record_with<T: Serialize>(self, tx: &mut Tx<'_>, detail: Option<&T>) -> Result<()> {
        let id = Id::new();
        let seq = forks::next_value(tx.c, COUNTER)?;
        let sealed_detail = match (detail, self.keys) {
            (Some(detail), Some(keys)) => Some(keys.seal(Ring::Operations, DETAIL, &id, detail)?),
            _ => None,
        };
        let previous_hash: Vec<u8> = events::table
            .order(events::seq.desc())
            .select(events::hash)
            .first(tx.c)
            .optional()?
            .unwrap_or_default();
        let mut event = Event {
            seq,
            id,
            at: tx.now,
            actor: self.actor.cloned(),
            action: self.action.to_owned(),
            case_id: self.keys.map(|keys| keys.case().clone()),
            object: self.object.cloned(),
            sealed_detail,
            previous_hash,
            hash: Vec::new(),
        };
        event.hash = event.digest();
        diesel::insert_into(events::table)
            .values((
                events::seq.eq(event.seq),
                events::id.eq(&event.id),
                events::at.eq(event.at),
                events::actor.eq(&event.actor),
                events::action.eq(&event.action),
                events::case_id.eq(&event.case_id),
                events::object.eq(&event.object),
                events::sealed_detail.eq(&event.sealed_detail),
                events::previous_hash.eq(&event.previous_hash),
                events::hash.eq(&event.hash),
            ))
            .execute(tx.c)?;
        Ok(())
    }
}

impl Event {
    /// The detail, opened with the keys of its case.
    ///
    /// # Errors
    /// When the keys are another case's.
    pub fn detail<T: DeserializeOwned>(&self, keys: &CaseKeys) -> Result<Option<T>> {
        match &self.sealed_detail {
            Some(sealed) => keys.open(Ring::Operations, DETAIL, &self.id, sealed).map(Some),
            None => Ok(None),
        }
    }

    /// SHA-256 over every field and the hash of the entry before.
    fn digest(&self) -> Vec<u8> {
        let mut hash = Sha256::new();
        let mut add = |bytes: &[u8]| {
            hash.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(bytes);
        };
        add(&self.previous_hash);
        add(&self.seq.to_be_bytes());
        add(self.id.as_str().as_bytes());
        add(&self.at.time().timestamp_micros().to_be_bytes());
        add(self.actor.as_ref().map_or("", Id::as_str).as_bytes());
        add(self.action.as_bytes());
        add(self.case_id.as_ref().map_or("", Id::as_str).as_bytes());
        add(self.object.as_ref().map_or("", Id::as_str).as_bytes());
        add(self.sealed_detail.as_ref().map_or(&[][..], Sealed::bytes));
        hash.finalize().to_vec()
    }
}

/// The newest entries of a case, newest first.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, case: &Id, at_most: i64) -> Result<Vec<Event>> {
    Ok(events::table.filter(events::case_id.eq(case)).order(events::seq.desc()).limit(at_most).load(tx.c)?)
}

/// The entries of a case about one thing, for example a notice, oldest first.
///
/// # Errors
/// When the database refuses.
pub fn about(tx: &mut Tx<'_>, case: &Id, object: &Id) -> Result<Vec<Event>> {
    Ok(events::table
        .filter(events::case_id.eq(case))
        .filter(events::object.eq(object))
        .order(events::seq.asc())
        .load(tx.c)?)
}

/// The newest entries of all, newest first, before an entry when one is given.
///
/// # Errors
/// When the database refuses.
pub fn newest(tx: &mut Tx<'_>, before: Option<i64>, at_most: i64) -> Result<Vec<Event>> {
    let mut query = events::table.into_boxed();
    if let Some(before) = before {
        query = query.filter(events::seq.lt(before));
    }
    Ok(query.order(events::seq.desc()).limit(at_most).load(tx.c)?)
}

/// The entry at a place of the chain.
///
/// # Errors
/// When the database refuses.
pub fn at(tx: &mut Tx<'_>, seq: i64) -> Result<Option<Event>> {
    Ok(events::table.filter(events::seq.eq(seq)).first(tx.c).optional()?)
}

/// What a check of the chain found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chain {
    /// Every entry fits the one before: how many, and the last hash (hexadecimal).
    Whole {
        /// How many entries.
        entries: i64,
        /// The last hash, to be noted elsewhere.
        head: String,
    },
    /// This entry was changed, or one before it was taken out.
    Broken {
        /// Its place in the chain.
        seq: i64,
    },
}

/// Reads the whole chain and checks every hash.
///
/// # Errors
/// When the database refuses.
pub fn verify(tx: &mut Tx<'_>) -> Result<Chain> {
    const PAGE: i64 = 1000;
    let (mut last_seq, mut head) = (0_i64, Vec::new());
    loop {
        let page: Vec<Event> =
            events::table.filter(events::seq.gt(last_seq)).order(events::seq.asc()).limit(PAGE).load(tx.c)?;
        if page.is_empty() {
            return Ok(Chain::Whole { entries: last_seq, head: data_encoding::HEXLOWER.encode(&head) });
        }
        for event in page {
            let fits =
                event.seq == last_seq + 1 && event.previous_hash == head && event.hash == event.digest();
            if !fits {
                return Ok(Chain::Broken { seq: event.seq });
            }
            last_seq = event.seq;
            head = event.hash;
        }
    }
}
