//! What people do with a contact: enter an address, approve, refuse, ask the registers again.

use super::{Contact, ContactState, Source, find_for, is_address, needs_decider, notices, search};
use crate::db::Id;
use crate::db::schema::contacts;
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::{Actor, Tx};
use diesel::prelude::*;

/// Enters an address. It waits for approval, whatever was approved before.
///
/// # Errors
/// [`Error::NotFound`] when the actor sees no case that needs the contact, [`Error::Conflict`] when
/// somebody changed it meanwhile, [`Error::Invalid`] for what is neither a mailbox nor an `https`
/// page.
pub fn enter(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64, address: &str) -> Result<()> {
    let contact = shown(tx, actor, id, version)?;
    let address = address.trim();
    if !is_address(address) {
        return Err(Error::invalid("address", "contact-address"));
    }
    let sealed = search::seal_address(tx, id, address)?;
    diesel::update(contacts::table.find(id))
        .set((
            contacts::state.eq(ContactState::Found),
            contacts::sealed_address.eq(sealed),
            contacts::source.eq(Source::Person),
            contacts::takes_xarf.eq(false),
            contacts::entered_by.eq(&actor.id),
            contacts::settled_by.eq(None::<Id>),
            contacts::settled_at.eq(None::<crate::db::Utc>),
            contacts::version.eq(contact.version + 1),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "contact.entered").about(id).record(tx)
}

/// Approves one of the addresses that are there. Drafts that nobody edited take its way.
///
/// # Errors
/// [`Error::Forbidden`] unless the actor decides on recipients, [`Error::Conflict`] when somebody
/// changed the contact meanwhile, [`Error::Invalid`] for an address that was not shown.
pub fn approve(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &Id,
    version: i64,
    address: &str,
    takes_xarf: bool,
) -> Result<()> {
    needs_decider(actor)?;
    let contact = shown(tx, actor, id, version)?;
    let is_found = contact.found.iter().any(|candidate| candidate.address == address);
    let is_entered = contact.address.as_deref() == Some(address);
    if !is_found && !is_entered {
        return Err(Error::invalid("address", "choice"));
    }
    let source = match contact.source {
        Some(Source::Person) if is_entered => Source::Person,
        _ => Source::Rdap,
    };
    let sealed = search::seal_address(tx, id, address)?;
    diesel::update(contacts::table.find(id))
        .set((
            contacts::state.eq(ContactState::Approved),
            contacts::sealed_address.eq(sealed),
            contacts::source.eq(source),
            contacts::takes_xarf.eq(takes_xarf && !super::is_portal(address)),
            contacts::settled_by.eq(&actor.id),
            contacts::settled_at.eq(tx.now),
            contacts::version.eq(contact.version + 1),
        ))
        .execute(tx.c)?;
    notices::take_way(tx, id)?;
    Entry::by(&actor.id, "contact.approved").about(id).record(tx)
}

/// Says that nothing may be sent there.
///
/// # Errors
/// As [`approve`].
pub fn refuse(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64) -> Result<()> {
    needs_decider(actor)?;
    let contact = shown(tx, actor, id, version)?;
    diesel::update(contacts::table.find(id))
        .set((
            contacts::state.eq(ContactState::Refused),
            contacts::settled_by.eq(&actor.id),
            contacts::settled_at.eq(tx.now),
            contacts::version.eq(contact.version + 1),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "contact.refused").about(id).record(tx)
}

/// Asks the registers again; what was found, entered or decided before is forgotten.
///
/// # Errors
/// As [`approve`]; [`Error::Refused`] while they are being asked.
pub fn search_again(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64) -> Result<()> {
    needs_decider(actor)?;
    let contact = shown(tx, actor, id, version)?;
    if contact.state == ContactState::Wanted {
        return Err(Error::Refused("contact-searching"));
    }
    search::begin_again(tx, &contact)?;
    Entry::by(&actor.id, "contact.wanted").about(id).record(tx)
}

fn shown(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64) -> Result<Contact> {
    let contact = find_for(tx, actor, id)?;
    if contact.version == version { Ok(contact) } else { Err(Error::Conflict) }
}
