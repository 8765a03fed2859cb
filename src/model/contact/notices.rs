//! Contacts and the notices that go to them.

use super::{Contact, ContactState, by_domain, domain_of, find};
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{contact_notices, contacts, notices};
use crate::db::{Id, Sealed};
use crate::error::{Error, Result};
use crate::model::Tx;
use crate::model::item::Item;
use crate::model::notice::{self, Notice, NoticeState, compose, draft};
use diesel::prelude::*;
use platform_adapters::website::xarf;
use platform_adapters::{Attachment, Door, Submission};
use sha2::{Digest, Sha256};

const SENT_TO: &str = "contact_notices.to";
/// Bytes of a UUID.
const UUID_BYTES: usize = 16;

/// The contact that a notice goes to; `None` for the platforms, and for a notice about a website
/// that has none yet.
///
/// # Errors
/// When the database refuses.
pub fn of_notice(tx: &mut Tx<'_>, notice: &Notice) -> Result<Option<Contact>> {
    let first = notice.text.facts.items.first();
    match first.and_then(|item| domain_of(&item.target)) {
        Some(domain) => by_domain(tx, &domain),
        None => Ok(None),
    }
}

/// Where a notice goes by its contact, once that is approved; `None` for the platforms.
///
/// # Errors
/// [`Error::Refused`] while nothing may be sent there.
pub fn recipient(tx: &mut Tx<'_>, notice: &Notice) -> Result<Option<String>> {
    if notice.platform != super::PLATFORM {
        return Ok(None);
    }
    let Some(contact) = of_notice(tx, notice)? else { return Err(Error::Refused("contact-searching")) };
    match contact.state {
        ContactState::Wanted => Err(Error::Refused("contact-searching")),
        ContactState::Silent => Err(Error::Refused("contact-none")),
        ContactState::Found => Err(Error::Refused("contact-unapproved")),
        ContactState::Refused => Err(Error::Refused("contact-refused")),
        ContactState::Approved if contact.door() != Some(notice.door) => {
            Err(Error::Refused("contact-other-way"))
        }
        ContactState::Approved => Ok(contact.address),
    }
}

/// Keeps where a notice was handed to: the contact may become another one later.
///
/// # Errors
/// When the database refuses.
pub fn note_recipient(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id, address: &str) -> Result<()> {
    let sealed = keys.seal(Ring::Operations, SENT_TO, notice, &address)?;
    diesel::update(contact_notices::table.find(notice))
        .set(contact_notices::sealed_to.eq(sealed))
        .execute(tx.c)?;
    Ok(())
}

/// Where a notice was handed to; `None` before it left, and for the platforms.
///
/// # Errors
/// When the database refuses.
pub fn sent_to(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id) -> Result<Option<String>> {
    let sealed: Option<Option<Sealed>> =
        contact_notices::table.find(notice).select(contact_notices::sealed_to).first(tx.c).optional()?;
    match sealed.flatten() {
        Some(sealed) => keys.open(Ring::Operations, SENT_TO, notice, &sealed).map(Some),
        None => Ok(None),
    }
}

/// The door of a new notice about these links: that of the approved contact, or the usual one.
///
/// # Errors
/// When the database refuses.
pub fn door_for(tx: &mut Tx<'_>, items: &[&Item], usual: Door) -> Result<Door> {
    let Some(domain) = items.first().and_then(|item| domain_of(&item.link.target)) else {
        return Ok(usual);
    };
    // Until somebody approved an address, a letter is written: nearly every contact is a mailbox.
    Ok(by_domain(tx, &domain)?.and_then(|contact| contact.door()).unwrap_or(Door::Email))
}

/// The reports that go with a notice to this contact; none unless it takes them and they fit.
///
/// # Errors
/// Never in practice.
pub fn reports(notice: &Notice, contact: &Contact) -> Result<Vec<Attachment>> {
    if !contact.takes_xarf || contact.approved_address().is_none() || notice.door != Door::Email {
        return Ok(Vec::new());
    }
    let id = |key: &str| report_id(&notice.reference, key);
    Ok(xarf::attachments(&notice.text.facts, notice.created_at.time(), id))
}

/// A UUID that looks random to everybody, and is always the same for one link in one notice: its
/// source is our reference, which holds 80 random bits.
fn report_id(reference: &str, key: &str) -> String {
    let digest = Sha256::digest(format!("xarf:{reference}:{key}"));
    let mut bytes = [0; UUID_BYTES];
    bytes.iter_mut().zip(digest.iter()).for_each(|(byte, from)| *byte = *from);
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

/// Puts the reports that go with a notice into its text, in the place of earlier ones.
///
/// # Errors
/// When the database refuses.
pub fn attach(tx: &mut Tx<'_>, notice: &Notice, text: &mut compose::Text) -> Result<()> {
    let reports = match of_notice(tx, notice)? {
        Some(contact) => reports(notice, &contact)?,
        None => Vec::new(),
    };
    if let Submission::Email(mail) = &mut text.submission {
        mail.attachments.retain(|attachment| !xarf::is_report(attachment));
        mail.attachments.extend(reports);
    }
    Ok(())
}

/// The drafts that wait for a contact.
///
/// # Errors
/// When the database refuses.
pub fn waiting(tx: &mut Tx<'_>, contact: &Id) -> Result<Vec<Id>> {
    Ok(contact_notices::table
        .inner_join(notices::table)
        .filter(contact_notices::contact_id.eq(contact))
        .filter(notices::state.eq(NoticeState::Draft))
        .select(contact_notices::notice_id)
        .load(tx.c)?)
}

/// How many contacts with waiting drafts need a decision.
///
/// # Errors
/// When the database refuses.
pub fn to_decide(tx: &mut Tx<'_>) -> Result<usize> {
    let ids: Vec<Id> = contact_notices::table
        .inner_join(notices::table)
        .inner_join(contacts::table)
        .filter(notices::state.eq(NoticeState::Draft))
        .filter(contacts::state.eq_any([ContactState::Found, ContactState::Silent]))
        .select(contact_notices::contact_id)
        .distinct()
        .load(tx.c)?;
    Ok(ids.len())
}

/// Writes the drafts for a contact that nobody edited again for the door that was approved.
pub(super) fn take_way(tx: &mut Tx<'_>, id: &Id) -> Result<()> {
    let Some(door) = find(tx, id)?.door() else { return Ok(()) };
    for id in waiting(tx, id)? {
        let (notice, keys) = notice::for_job(tx, &id)?;
        if notice.door != door && !notice.text.edited {
            draft::change_door(tx, &keys, &notice, door)?;
        }
    }
    Ok(())
}
