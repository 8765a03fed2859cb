//! The platform's own references of a notice: several at once, each with its history.
//!
//! The first release kept one reference in the notice's own row. It is read along as long as
//! nobody corrects it; everything new stands in `notice_references`.

use super::{Notice, REFERENCE};
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{notice_references, notices};
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::{Actor, Tx};
use diesel::prelude::*;

const SEALED: &str = "notice_references.reference";
pub(super) const LONGEST_CHARACTERS: usize = 200;

/// One reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The key; that of the notice for one of the first release.
    pub id: Id,
    /// The link it is about; none when it is about the whole notice.
    pub item: Option<Id>,
    /// The reference.
    pub text: String,
    /// Who wrote it down; nobody when the platform's answer carried it.
    pub added_by: Option<Id>,
    /// When; not known for one of the first release.
    pub added_at: Option<Utc>,
    /// Who corrected or removed it.
    pub ended_by: Option<Id>,
    /// When.
    pub ended_at: Option<Utc>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = notice_references)]
struct Row {
    id: Id,
    item_id: Option<Id>,
    sealed_reference: Sealed,
    added_by: Option<Id>,
    added_at: Utc,
    ended_by: Option<Id>,
    ended_at: Option<Utc>,
}

/// Every reference of a notice, also those that were corrected or removed, in order.
///
/// # Errors
/// When the database refuses.
pub fn of_notice(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id) -> Result<Vec<Reference>> {
    let mut all = Vec::new();
    let first: Option<Sealed> = notices::table.find(notice).select(notices::sealed_reference).first(tx.c)?;
    if let Some(sealed) = first {
        all.push(Reference {
            id: notice.clone(),
            item: None,
            text: keys.open(Ring::Operations, REFERENCE, notice, &sealed)?,
            added_by: None,
            added_at: None,
            ended_by: None,
            ended_at: None,
        });
    }
    let rows: Vec<Row> = notice_references::table
        .filter(notice_references::notice_id.eq(notice))
        .order((notice_references::added_at.asc(), notice_references::id.asc()))
        .select(Row::as_select())
        .load(tx.c)?;
    for row in rows {
        all.push(Reference {
            text: keys.open(Ring::Operations, SEALED, &row.id, &row.sealed_reference)?,
            id: row.id,
            item: row.item_id,
            added_by: row.added_by,
            added_at: Some(row.added_at),
            ended_by: row.ended_by,
            ended_at: row.ended_at,
        });
    }
    Ok(all)
}

/// The references that count now.
///
/// # Errors
/// When the database refuses.
pub fn current(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id) -> Result<Vec<Reference>> {
    Ok(of_notice(tx, keys, notice)?.into_iter().filter(|one| one.ended_at.is_none()).collect())
}

/// The notices that have this reference now, each once: key, case and platform.
///
/// # Errors
/// When the database refuses.
pub fn find(tx: &mut Tx<'_>, reference: &str) -> Result<Vec<(Id, Id, String)>> {
    let hash = tx.vault.index.hash(&text_of(reference))?;
    let columns = (notices::id, notices::case_id, notices::platform);
    let mut found: Vec<(Id, Id, String)> =
        notices::table.filter(notices::reference_hash.eq(&hash)).select(columns).load(tx.c)?;
    let newer: Vec<(Id, Id, String)> = notice_references::table
        .inner_join(notices::table)
        .filter(notice_references::reference_hash.eq(&hash))
        .filter(notice_references::ended_at.is_null())
        .select(columns)
        .load(tx.c)?;
    found.extend(newer);
    found.sort();
    found.dedup();
    Ok(found)
}

/// Writes a reference down. One that counts already is not written twice.
///
/// # Errors
/// [`Error::Invalid`] when it is empty or too long.
pub(crate) fn note(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    notice: &Id,
    item: Option<&Id>,
    text: &str,
    by: Option<&Id>,
) -> Result<()> {
    let text = checked(text)?;
    let known = current(tx, keys, notice)?;
    if known.iter().any(|one| text_of(&one.text) == text_of(text) && one.item.as_ref() == item) {
        return Ok(());
    }
    insert(tx, keys, notice, item, text, by, None)
}

/// Adds a reference to a notice that left, or may have left us.
///
/// # Errors
/// [`Error::Refused`] for one that has not; [`Error::Invalid`] when the text does not fit.
pub fn add(tx: &mut Tx<'_>, actor: &Actor, notice: &Id, item: Option<&Id>, text: &str) -> Result<()> {
    let (notice, keys) = super::find_for(tx, actor, notice)?;
    if !notice.state.is_out() && !notice.may_have_left {
        return Err(Error::Refused("notice-not-sent"));
    }
    if item.is_some_and(|item| notice.items.iter().all(|(id, _)| id != item)) {
        return Err(Error::NotFound);
    }
    note(tx, &keys, &notice.id, item, text, Some(&actor.id))?;
    Entry::by(&actor.id, "notice.reference_added").in_case(&keys).about(&notice.id).record(tx)
}

/// Puts another text in the place of a reference; the old one stays in the history.
///
/// # Errors
/// [`Error::NotFound`] when it does not count any more.
pub fn correct(tx: &mut Tx<'_>, actor: &Actor, notice: &Id, id: &Id, text: &str) -> Result<()> {
    let text = checked(text)?;
    let (notice, keys, old) = counting(tx, actor, notice, id)?;
    end(tx, &keys, actor, &notice, &old)?;
    note(tx, &keys, &notice.id, old.item.as_ref(), text, Some(&actor.id))?;
    Entry::by(&actor.id, "notice.reference_corrected").in_case(&keys).about(&notice.id).record(tx)
}

/// Takes a reference away; it stays in the history and finds no mail any more.
///
/// # Errors
/// [`Error::NotFound`] when it does not count any more.
pub fn remove(tx: &mut Tx<'_>, actor: &Actor, notice: &Id, id: &Id) -> Result<()> {
    let (notice, keys, old) = counting(tx, actor, notice, id)?;
    end(tx, &keys, actor, &notice, &old)?;
    Entry::by(&actor.id, "notice.reference_removed").in_case(&keys).about(&notice.id).record(tx)
}

fn counting(tx: &mut Tx<'_>, actor: &Actor, notice: &Id, id: &Id) -> Result<(Notice, CaseKeys, Reference)> {
    let (notice, keys) = super::find_for(tx, actor, notice)?;
    let found = current(tx, &keys, &notice.id)?.into_iter().find(|one| &one.id == id);
    Ok((notice, keys, found.ok_or(Error::NotFound)?))
}

/// Ends a reference. One of the first release moves into the history.
fn end(tx: &mut Tx<'_>, keys: &CaseKeys, actor: &Actor, notice: &Notice, old: &Reference) -> Result<()> {
    if old.id == notice.id {
        diesel::update(notices::table.find(&notice.id))
            .set((notices::sealed_reference.eq(None::<Sealed>), notices::reference_hash.eq(None::<Vec<u8>>)))
            .execute(tx.c)?;
        return insert(tx, keys, &notice.id, None, &old.text, None, Some(&actor.id));
    }
    diesel::update(notice_references::table.find(&old.id))
        .set((notice_references::ended_by.eq(&actor.id), notice_references::ended_at.eq(tx.now)))
        .execute(tx.c)?;
    Ok(())
}

fn insert(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    notice: &Id,
    item: Option<&Id>,
    text: &str,
    by: Option<&Id>,
    ended_by: Option<&Id>,
) -> Result<()> {
    let id = Id::new();
    let hash = tx.vault.index.hash(&text_of(text))?;
    diesel::insert_into(notice_references::table)
        .values((
            notice_references::id.eq(&id),
            notice_references::notice_id.eq(notice),
            notice_references::item_id.eq(item),
            notice_references::sealed_reference.eq(keys.seal(Ring::Operations, SEALED, &id, &text)?),
            notice_references::reference_hash.eq(hash),
            notice_references::added_by.eq(by),
            notice_references::added_at.eq(tx.now),
            notice_references::ended_by.eq(ended_by),
            notice_references::ended_at.eq(ended_by.map(|_| tx.now)),
        ))
        .execute(tx.c)?;
    Ok(())
}

fn checked(text: &str) -> Result<&str> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::invalid("reference", "reference-empty"));
    }
    if text.chars().count() > LONGEST_CHARACTERS {
        return Err(Error::invalid("reference", "reference-long"));
    }
    Ok(text)
}

/// The text whose keyed hash finds a platform's reference.
fn text_of(reference: &str) -> String {
    format!("reference:{}", reference.trim().to_lowercase())
}
