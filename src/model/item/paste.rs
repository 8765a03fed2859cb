//! Reading a pasted text into links of a case.

use super::{LINK, Link, account_text, follow, watch};
use crate::db::Id;
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::items;
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::item::ItemState;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::Target;
use platform_adapters::reader::{self, FoundLink, Handle};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// More text than this is refused: what a caller sends is shorter.
pub const LONGEST_TEXT_BYTES: usize = 1 << 20;
/// SQLite takes at most so many values in one question.
const HASHES_A_QUERY: usize = 500;

/// What a text held, before anything is saved.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// Links that can be followed, duplicates folded, in the order of the text.
    pub links: Vec<ReadLink>,
    /// How many duplicates were folded.
    pub folded: usize,
    /// What looks like a link but cannot be followed.
    pub not_understood: Vec<FoundLink>,
    /// Accounts named in words: to be confirmed, never filed silently.
    pub handles: Vec<Handle>,
}

/// One link of a reading.
#[derive(Clone, Debug)]
pub struct ReadLink {
    /// As it stood in the text.
    pub found: String,
    /// What it points at.
    pub target: Target,
    /// In how many other cases the same link is known.
    pub known_elsewhere: i64,
}

/// What pasting did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pasted {
    /// New links.
    pub added: usize,
    /// Links that the text held twice or the case held already.
    pub folded: usize,
    /// What was not understood.
    pub not_understood: usize,
}

/// Reads a text without saving anything. The count of other cases tells nothing else about them.
///
/// # Errors
/// When the text is too long.
pub fn read(tx: &mut Tx<'_>, case: Option<&Id>, text: &str) -> Result<Reading> {
    if text.len() > LONGEST_TEXT_BYTES {
        return Err(Error::invalid("text", "text-long"));
    }
    let found = reader::read(text);
    let mut reading = Reading { handles: found.handles, ..Reading::default() };
    let mut seen = HashSet::new();
    for link in found.links {
        match link.target {
            Some(ref target) if target.can_be_notified() => {
                if seen.insert(target.key.clone()) {
                    let (found, target) = (link.found.clone(), target.clone());
                    reading.links.push(ReadLink { found, target, known_elsewhere: 0 });
                } else {
                    reading.folded += 1;
                }
            }
            _ => reading.not_understood.push(link),
        }
    }
    count_elsewhere(tx, case, &mut reading.links)?;
    Ok(reading)
}

fn count_elsewhere(tx: &mut Tx<'_>, case: Option<&Id>, links: &mut [ReadLink]) -> Result<()> {
    for chunk in links.chunks_mut(HASHES_A_QUERY) {
        let mut hashes = Vec::with_capacity(chunk.len());
        for link in chunk.iter() {
            hashes.push(tx.vault.index.hash(&link.target.key)?);
        }
        let rows: Vec<(Vec<u8>, Id)> = items::table
            .filter(items::key_hash.eq_any(&hashes))
            .select((items::key_hash, items::case_id))
            .load(tx.c)?;
        // A case may know a link by its own name and by another one: it counts once.
        let mut places: HashSet<(Vec<u8>, Id)> = rows.into_iter().collect();
        places.extend(follow::aliases_of(tx, &hashes)?);
        let mut counts: HashMap<Vec<u8>, i64> = HashMap::new();
        for (hash, other) in places {
            if Some(&other) != case {
                *counts.entry(hash).or_default() += 1;
            }
        }
        for (link, hash) in chunk.iter_mut().zip(hashes) {
            link.known_elsewhere = counts.get(&hash).copied().unwrap_or(0);
        }
    }
    Ok(())
}

/// Adds the links of a text to a case. Links that the case has already are folded; short links and
/// invitations are followed at once.
///
/// # Errors
/// When the text is too long, or holds no link that can be followed.
pub fn paste(tx: &mut Tx<'_>, keys: &CaseKeys, actor: &Actor, text: &str) -> Result<Pasted> {
    if text.trim().is_empty() {
        return Err(Error::invalid("text", "text-empty"));
    }
    let reading = read(tx, Some(keys.case()), text)?;
    if reading.links.is_empty() {
        return Err(Error::invalid("text", "text-no-links"));
    }
    let mut existing: HashSet<Vec<u8>> = items::table
        .filter(items::case_id.eq(keys.case()))
        .select(items::key_hash)
        .load::<Vec<u8>>(tx.c)?
        .into_iter()
        .collect();
    existing.extend(follow::aliases_in(tx, keys.case())?);
    let not_understood = reading.not_understood.len();
    let mut pasted = Pasted { added: 0, folded: reading.folded, not_understood };
    for link in reading.links {
        let key_hash = tx.vault.index.hash(&link.target.key)?;
        if existing.contains(&key_hash) {
            pasted.folded += 1;
        } else {
            insert(tx, keys, actor, key_hash, &Link { found: link.found, target: link.target })?;
            pasted.added += 1;
        }
    }
    Entry::by(&actor.id, "items.pasted").in_case(keys).record_with(tx, Some(&pasted))?;
    Ok(pasted)
}

fn insert(tx: &mut Tx<'_>, keys: &CaseKeys, actor: &Actor, key_hash: Vec<u8>, link: &Link) -> Result<()> {
    let id = Id::new();
    let account_hash = match &link.target.account {
        Some(account) => Some(tx.vault.index.hash(&account_text(account))?),
        None => None,
    };
    diesel::insert_into(items::table)
        .values((
            items::id.eq(&id),
            items::case_id.eq(keys.case()),
            items::platform.eq(&link.target.platform),
            items::kind.eq(link.target.kind.key()),
            items::state.eq(ItemState::Listed),
            items::key_hash.eq(key_hash),
            items::account_hash.eq(account_hash),
            items::sealed_link.eq(keys.seal(Ring::Operations, LINK, &id, link)?),
            items::added_by.eq(&actor.id),
            items::added_at.eq(tx.now),
            items::looks.eq(0_i64),
        ))
        .execute(tx.c)?;
    if follow::begin(tx, keys, &id, &link.target)? { Ok(()) } else { watch::plan(tx, &id, Some(tx.now)) }
}
