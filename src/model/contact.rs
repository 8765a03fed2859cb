//! The abuse contact of another website: who gets a notice about it.
//!
//! One contact for each registered domain, used by every case with a link there. An address is
//! found in the public registers (RDAP) or entered by a person; either way nothing is sent to it
//! before a supervisor or an administrator approved it: a register may name the very person who
//! posted the images.

pub mod notices;
pub mod search;
pub mod settle;

use crate::db::schema::{contact_notices, contacts};
use crate::db::{Id, Place, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::person::Role;
use crate::model::{Actor, Tx, notice};
use diesel::prelude::*;
use platform_adapters::{Door, Target};
use serde::{Deserialize, Serialize};

/// The platform whose notices have contacts: any other website.
pub const PLATFORM: &str = "website";
/// Longest address in characters: RFC 5321 limits a mail address to 254, a portal may be longer.
pub const LONGEST_ADDRESS_CHARS: usize = 500;

const DOMAIN: &str = "contacts.domain";
const FOUND: &str = "contacts.found";
const ADDRESS: &str = "contacts.address";

crate::text_enum! {
    /// How far a contact is.
    ContactState {
        /// The registers are being asked.
        Wanted = "wanted",
        /// An address is there and waits for approval.
        Found = "found",
        /// The registers gave no address.
        Silent = "silent",
        /// Notices may be sent to it.
        Approved = "approved",
        /// Nothing may be sent to it.
        Refused = "refused",
    }
}

crate::text_enum! {
    /// Where the address came from.
    Source {
        /// The public registers.
        Rdap = "rdap",
        /// A person.
        Person = "person",
    }
}

/// The abuse contact of one domain, opened.
#[derive(Clone, Debug)]
pub struct Contact {
    /// The key.
    pub id: Id,
    /// The registered domain; the host where there is none.
    pub domain: String,
    /// How far it is.
    pub state: ContactState,
    /// What the registers gave, the better recipient first.
    pub found: Vec<Candidate>,
    /// Why the registers gave nothing: `no_server`, `unknown`, `not_published`, `unreadable` or
    /// `unreachable`.
    pub silence: Option<String>,
    /// The mail address or `https` portal in use: entered, or approved.
    pub address: Option<String>,
    /// Where that address came from.
    pub source: Option<Source>,
    /// Whether the recipient takes reports in XARF.
    pub takes_xarf: bool,
    /// How often the registers were asked in vain.
    pub tries: i64,
    /// When the registers last answered.
    pub searched_at: Option<Utc>,
    /// Who entered the address.
    pub entered_by: Option<Id>,
    /// Who approved or refused it.
    pub settled_by: Option<Id>,
    /// When.
    pub settled_at: Option<Utc>,
    /// When it was first needed.
    pub created_at: Utc,
    /// Counts the changes.
    pub version: i64,
}

/// One address that a register gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Whose it is: `network` (who runs the machines), `registrar` or `domain` (its holder).
    pub whose: String,
    /// The name beside it, as the register has it; may be empty.
    pub name: String,
    /// The roles beside it, as the register has them, for example `abuse`.
    pub roles: String,
    /// The mail address or `https` portal.
    pub address: String,
    /// The host of the register that gave it.
    pub server: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = contacts)]
struct Row {
    id: Id,
    sealed_domain: Sealed,
    state: ContactState,
    sealed_found: Option<Sealed>,
    silence: Option<String>,
    sealed_address: Option<Sealed>,
    source: Option<Source>,
    takes_xarf: bool,
    tries: i64,
    searched_at: Option<Utc>,
    entered_by: Option<Id>,
    settled_by: Option<Id>,
    settled_at: Option<Utc>,
    created_at: Utc,
    version: i64,
}

/// What a notice about this target is grouped and addressed by: the registered domain, or the host
/// where nobody registered one. `None` for the platforms, whose address is their channel's.
#[must_use]
pub fn domain_of(target: &Target) -> Option<String> {
    if target.platform == PLATFORM { target.domain().or_else(|| target.host()) } else { None }
}

/// Refuses everybody who may not decide on recipients.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn needs_decider(actor: &Actor) -> Result<()> {
    if decides(actor) { Ok(()) } else { Err(Error::Forbidden) }
}

/// Whether this person may approve and refuse recipients: supervisors and administrators.
#[must_use]
pub fn decides(actor: &Actor) -> bool {
    matches!(actor.role, Role::Supervisor | Role::Administrator)
}

/// Every contact, those that wait for a decision first, then the newest.
///
/// # Errors
/// [`Error::Forbidden`] unless the actor decides on recipients.
pub fn all(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<(Contact, usize)>> {
    needs_decider(actor)?;
    let rows: Vec<Row> =
        contacts::table.order(contacts::created_at.desc()).select(Row::as_select()).load(tx.c)?;
    let mut list = Vec::with_capacity(rows.len());
    for row in rows {
        let contact = open(tx, row)?;
        let waiting = notices::waiting(tx, &contact.id)?.len();
        list.push((contact, waiting));
    }
    list.sort_by_key(|(contact, _)| !contact.waits_for_decision());
    Ok(list)
}

/// The contact, when the actor decides on recipients or sees a case that needs it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn find_for(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Contact> {
    if !decides(actor) {
        let about: Vec<Id> = contact_notices::table
            .filter(contact_notices::contact_id.eq(id))
            .select(contact_notices::notice_id)
            .load(tx.c)?;
        if !about.iter().any(|id| notice::find_for(tx, actor, id).is_ok()) {
            return Err(Error::NotFound);
        }
    }
    find(tx, id)
}

/// The contact, for a job.
///
/// # Errors
/// [`Error::NotFound`].
pub fn find(tx: &mut Tx<'_>, id: &Id) -> Result<Contact> {
    let row: Row = contacts::table.find(id).select(Row::as_select()).first(tx.c)?;
    open(tx, row)
}

fn by_domain(tx: &mut Tx<'_>, domain: &str) -> Result<Option<Contact>> {
    let hash = hash(tx, domain)?;
    let row: Option<Row> = contacts::table
        .filter(contacts::domain_hash.eq(hash))
        .select(Row::as_select())
        .first(tx.c)
        .optional()?;
    row.map(|row| open(tx, row)).transpose()
}

fn hash(tx: &Tx<'_>, domain: &str) -> Result<Vec<u8>> {
    tx.vault.index.hash(&format!("domain:{domain}"))
}

fn open(tx: &Tx<'_>, row: Row) -> Result<Contact> {
    let key = row.id.as_str();
    let desk = &tx.vault.desk;
    Ok(Contact {
        domain: desk.open_json(&Place::of_desk(DOMAIN, key), &row.sealed_domain)?,
        found: match &row.sealed_found {
            Some(sealed) => desk.open_json(&Place::of_desk(FOUND, key), sealed)?,
            None => Vec::new(),
        },
        address: match &row.sealed_address {
            Some(sealed) => Some(desk.open_json(&Place::of_desk(ADDRESS, key), sealed)?),
            None => None,
        },
        state: row.state,
        silence: row.silence,
        source: row.source,
        takes_xarf: row.takes_xarf,
        tries: row.tries,
        searched_at: row.searched_at,
        entered_by: row.entered_by,
        settled_by: row.settled_by,
        settled_at: row.settled_at,
        created_at: row.created_at,
        version: row.version,
        id: row.id,
    })
}

impl Contact {
    /// Whether somebody has to approve, enter or refuse an address.
    #[must_use]
    pub fn waits_for_decision(&self) -> bool {
        matches!(self.state, ContactState::Found | ContactState::Silent)
    }

    /// The address, once notices may be sent to it.
    #[must_use]
    pub fn approved_address(&self) -> Option<&str> {
        self.address.as_deref().filter(|_| self.state == ContactState::Approved)
    }

    /// The door that leads to the approved address.
    #[must_use]
    pub fn door(&self) -> Option<Door> {
        self.approved_address().map(|address| if is_portal(address) { Door::Form } else { Door::Email })
    }
}

/// Whether an address is a web form rather than a mailbox.
#[must_use]
pub fn is_portal(address: &str) -> bool {
    address.starts_with("https://")
}

/// Whether this can be an address: a mailbox on a named host, or an `https` page.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let is_plain = text.chars().all(|c| c.is_ascii_graphic()) && text.len() <= LONGEST_ADDRESS_CHARS;
    if is_portal(text) {
        return is_plain && url::Url::parse(text).is_ok_and(|url| url.domain().is_some());
    }
    let parts: Vec<&str> = text.split('@').collect();
    let is_mail = matches!(parts.as_slice(), [name, host] if !name.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')));
    is_plain && is_mail && !text.contains(['<', '>', ',', ';', ':', '"', '(', ')'])
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn an_address_is_a_mailbox_or_a_page() {
        for right in ["abuse@hosting.example", "a.b+c@mail.hosting.example", "https://hosting.example/abuse"]
        {
            assert!(is_address(right), "{right}");
        }
        for wrong in [
            "",
            "abuse",
            "abuse@",
            "@hosting.example",
            "abuse@localhost",
            "a@b@hosting.example",
            "a b@hosting.example",
            "abuse@hosting.example\r\nBcc: c@d.example",
            "Abuse <abuse@hosting.example>",
            "abuse@hosting.example,other@hosting.example",
            "http://hosting.example/abuse",
            "https://192.0.2.7/abuse",
            "https://",
            "javascript:alert(1)",
            "REDACTED FOR PRIVACY",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
