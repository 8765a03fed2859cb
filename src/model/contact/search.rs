//! Asking the registers, and what they gave.

use super::{ADDRESS, Candidate, Contact, ContactState, DOMAIN, FOUND, PLATFORM, by_domain, domain_of, hash};
use crate::db::schema::{contact_notices, contacts};
use crate::db::{Id, Place, Utc};
use crate::error::Result;
use crate::model::Tx;
use crate::model::event::Entry;
use crate::model::item::Item;
use crate::model::job::{self, Job, JobKind};
use chrono::Duration;
use diesel::prelude::*;

const MOST_TRIES: i64 = 4;
const FIRST_WAIT_MINUTES: i64 = 2;
const UNREACHABLE: &str = "unreachable";

/// What a search gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Addresses, the better recipient first. Never empty.
    Found(Vec<Candidate>),
    /// None, for this reason (see [`Contact::silence`]).
    Nothing(&'static str),
    /// Not known for now: ask again.
    Later,
}

/// Makes sure that the website of these links has a contact, and that this notice is known to need
/// it. A domain that nobody asked about yet is looked up.
///
/// # Errors
/// When the database refuses.
pub fn want(tx: &mut Tx<'_>, notice: &Id, items: &[&Item]) -> Result<()> {
    let Some(domain) = items.first().and_then(|item| domain_of(&item.link.target)) else { return Ok(()) };
    // Drafts get their numbers one after another, so two cannot begin the same contact at once.
    let contact = match by_domain(tx, &domain)? {
        Some(contact) => contact.id,
        None => begin(tx, &domain)?,
    };
    diesel::insert_into(contact_notices::table)
        .values((contact_notices::notice_id.eq(notice), contact_notices::contact_id.eq(contact)))
        .execute(tx.c)?;
    Ok(())
}

fn begin(tx: &mut Tx<'_>, domain: &str) -> Result<Id> {
    let id = Id::new();
    let sealed = tx.vault.desk.seal_json(&Place::of_desk(DOMAIN, id.as_str()), &domain)?;
    let domain_hash = hash(tx, domain)?;
    diesel::insert_into(contacts::table)
        .values((
            contacts::id.eq(&id),
            contacts::domain_hash.eq(domain_hash),
            contacts::sealed_domain.eq(sealed),
            contacts::state.eq(ContactState::Wanted),
            contacts::takes_xarf.eq(false),
            contacts::tries.eq(0_i64),
            contacts::created_at.eq(tx.now),
            contacts::version.eq(1_i64),
        ))
        .execute(tx.c)?;
    job::plan(tx, JobKind::FindContact, &id, tx.now)?;
    Entry::by_maybe(None, "contact.wanted").about(&id).record(tx)?;
    Ok(id)
}

/// Whether two links belong into one notice: everywhere but on other websites, which each have
/// their own recipient.
#[must_use]
pub fn share_recipient(one: &Item, other: &Item) -> bool {
    one.platform != PLATFORM || domain_of(&one.link.target) == domain_of(&other.link.target)
}

/// Writes down what the registers gave, and ends the job or puts it back.
///
/// # Errors
/// When the database refuses.
pub fn finish(tx: &mut Tx<'_>, job: &Job, answer: &Answer) -> Result<()> {
    let again = record(tx, &job.subject, answer)?;
    job::finish(tx, job, again)
}

/// Writes down what the registers gave; when to ask again, if so. What a person decided or entered
/// meanwhile stays.
///
/// # Errors
/// When the database refuses.
pub fn record(tx: &mut Tx<'_>, id: &Id, answer: &Answer) -> Result<Option<Utc>> {
    let contact = super::find(tx, id)?;
    if contact.state != ContactState::Wanted {
        return Ok(None);
    }
    match answer {
        Answer::Found(found) => found_some(tx, &contact, found).map(|()| None),
        Answer::Nothing(why) => silent(tx, &contact, why).map(|()| None),
        Answer::Later if contact.tries + 1 >= MOST_TRIES => silent(tx, &contact, UNREACHABLE).map(|()| None),
        Answer::Later => {
            diesel::update(contacts::table.find(id))
                .set(contacts::tries.eq(contact.tries + 1))
                .execute(tx.c)?;
            let exponent = u32::try_from(contact.tries.clamp(0, MOST_TRIES)).unwrap_or(0);
            Ok(Some(tx.now + Duration::minutes(FIRST_WAIT_MINUTES * 2_i64.pow(exponent))))
        }
    }
}

fn found_some(tx: &mut Tx<'_>, contact: &Contact, found: &[Candidate]) -> Result<()> {
    let sealed = tx.vault.desk.seal_json(&Place::of_desk(FOUND, contact.id.as_str()), &found)?;
    diesel::update(contacts::table.find(&contact.id))
        .set((
            contacts::state.eq(ContactState::Found),
            contacts::sealed_found.eq(sealed),
            contacts::silence.eq(None::<String>),
            contacts::searched_at.eq(tx.now),
            contacts::version.eq(contact.version + 1),
        ))
        .execute(tx.c)?;
    Entry::by_maybe(None, "contact.found").about(&contact.id).record(tx)
}

fn silent(tx: &mut Tx<'_>, contact: &Contact, why: &str) -> Result<()> {
    diesel::update(contacts::table.find(&contact.id))
        .set((
            contacts::state.eq(ContactState::Silent),
            contacts::silence.eq(why),
            contacts::searched_at.eq(tx.now),
            contacts::version.eq(contact.version + 1),
        ))
        .execute(tx.c)?;
    Entry::by_maybe(None, "contact.silent").about(&contact.id).record(tx)
}

/// Forgets what was found and asks the registers again.
pub(super) fn begin_again(tx: &mut Tx<'_>, contact: &Contact) -> Result<()> {
    diesel::update(contacts::table.find(&contact.id))
        .set((
            contacts::state.eq(ContactState::Wanted),
            contacts::sealed_found.eq(None::<crate::db::Sealed>),
            contacts::sealed_address.eq(None::<crate::db::Sealed>),
            contacts::source.eq(None::<super::Source>),
            contacts::silence.eq(None::<String>),
            contacts::tries.eq(0_i64),
            contacts::entered_by.eq(None::<Id>),
            contacts::settled_by.eq(None::<Id>),
            contacts::settled_at.eq(None::<Utc>),
            contacts::version.eq(contact.version + 1),
        ))
        .execute(tx.c)?;
    job::plan(tx, JobKind::FindContact, &contact.id, tx.now)
}

/// The address, sealed for its row.
pub(super) fn seal_address(tx: &Tx<'_>, id: &Id, address: &str) -> Result<crate::db::Sealed> {
    tx.vault.desk.seal_json(&Place::of_desk(ADDRESS, id.as_str()), &address)
}
