//! Who may get mail from us: an address counts only once an administrator approved it.
//!
//! A notice tells where images of sexual abuse are. A mistyped or smuggled-in address would tell a
//! stranger, so whoever enters an address does not approve it in the same step, and somebody else
//! does while there is somebody else.

use crate::db::schema::{people, recipients};
use crate::db::{Id, Place, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::{Person, Role};
use crate::model::{Actor, Tx, person};
use diesel::prelude::*;

const ADDRESS: &str = "recipients.address";

/// One address of one platform.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The key.
    pub id: Id,
    /// The platform's key.
    pub platform: String,
    /// The address, lower case.
    pub address: String,
    /// Who entered it.
    pub asked_by: Id,
    /// When.
    pub asked_at: Utc,
    /// Who approved it.
    pub approved_by: Option<Id>,
    /// When.
    pub approved_at: Option<Utc>,
}

/// A recipient with the people its page names.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The recipient.
    pub recipient: Recipient,
    /// Who entered it.
    pub asked_by: Person,
    /// Who approved it.
    pub approved_by: Option<Person>,
    /// Whether the actor may approve it: somebody else entered it, or nobody else could.
    pub may_approve: bool,
    /// Whether the actor would approve what the actor entered.
    pub is_alone: bool,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = recipients)]
struct Row {
    id: Id,
    platform: String,
    sealed_address: Sealed,
    asked_by: Id,
    asked_at: Utc,
    approved_by: Option<Id>,
    approved_at: Option<Utc>,
}

/// Asks that mail may go to an address. One that is known already stays as it is.
///
/// # Errors
/// When the database refuses.
pub fn ask(tx: &mut Tx<'_>, by: &Id, platform: &str, address: &str) -> Result<Id> {
    if let Some(known) = find(tx, platform, address)? {
        return Ok(known.id);
    }
    let id = Id::new();
    let address = normal(address);
    let sealed = tx.vault.desk.seal_json(&Place::of_desk(ADDRESS, id.as_str()), &address)?;
    diesel::insert_into(recipients::table)
        .values((
            recipients::id.eq(&id),
            recipients::platform.eq(platform),
            recipients::address_hash.eq(hash(tx, &address)?),
            recipients::sealed_address.eq(sealed),
            recipients::asked_by.eq(by),
            recipients::asked_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(by, "recipient.asked").about(&id).record(tx)?;
    Ok(id)
}

/// The address of a channel was changed: the former one no longer counts, the new one is asked for.
///
/// # Errors
/// When the database refuses.
pub fn changed(tx: &mut Tx<'_>, by: &Id, platform: &str, before: &str, after: &str) -> Result<()> {
    if !before.is_empty()
        && normal(before) != normal(after)
        && let Some(former) = find(tx, platform, before)?
    {
        end(tx, by, &former.id)?;
    }
    if after.is_empty() { Ok(()) } else { ask(tx, by, platform, after).map(|_| ()) }
}

/// Whether mail to the platform may go to this address.
///
/// # Errors
/// When the database refuses.
pub fn is_approved(tx: &mut Tx<'_>, platform: &str, address: &str) -> Result<bool> {
    Ok(find(tx, platform, address)?.is_some_and(|one| one.approved_at.is_some()))
}

/// Whether an answer may go to this address: it is approved, or it is at the very domain of an
/// approved address. Support desks use an address for each ticket; a mail to their domain stays
/// with them, whoever wrote the mail that is answered. Other websites share hosts of mail, so
/// there only the address itself counts.
///
/// # Errors
/// When the database refuses.
pub fn may_be_answered(tx: &mut Tx<'_>, platform: &str, address: &str) -> Result<bool> {
    if is_approved(tx, platform, address)? {
        return Ok(true);
    }
    let approved = of_platform(tx, platform)?.into_iter().filter(|one| one.approved_at.is_some());
    let domain = domain(&normal(address));
    Ok(platform != "website"
        && domain.is_some()
        && approved.into_iter().any(|one| self::domain(&one.address) == domain))
}

fn domain(address: &str) -> Option<String> {
    address.rsplit_once('@').map(|(_, domain)| domain.to_owned())
}

/// The addresses of a platform that were not taken back: those that wait first, the newest first.
///
/// # Errors
/// When the database refuses.
pub fn of_platform(tx: &mut Tx<'_>, platform: &str) -> Result<Vec<Recipient>> {
    let rows: Vec<Row> = recipients::table
        .filter(recipients::platform.eq(platform))
        .filter(recipients::revoked_at.is_null())
        .order((recipients::approved_at.is_not_null().asc(), recipients::asked_at.desc()))
        .select(Row::as_select())
        .load(tx.c)?;
    rows.into_iter().map(|row| open(tx, row)).collect()
}

/// The platforms that have an address nobody approved yet, and how many.
///
/// # Errors
/// When the database refuses.
pub fn waiting(tx: &mut Tx<'_>) -> Result<Vec<(String, i64)>> {
    Ok(recipients::table
        .filter(recipients::revoked_at.is_null())
        .filter(recipients::approved_at.is_null())
        .group_by(recipients::platform)
        .select((recipients::platform, diesel::dsl::count_star()))
        .load(tx.c)?)
}

/// What the page of one recipient shows.
///
/// # Errors
/// [`Error::NotFound`].
pub fn sheet(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Sheet> {
    actor.needs(Role::Administrator)?;
    let recipient = by_id(tx, id)?;
    let approved_by = match &recipient.approved_by {
        Some(person) => Some(person::find(tx, person)?),
        None => None,
    };
    let is_own = recipient.asked_by == actor.id;
    let is_alone = is_own && administrators(tx)? <= 1;
    Ok(Sheet {
        asked_by: person::find(tx, &recipient.asked_by)?,
        approved_by,
        may_approve: recipient.approved_at.is_none() && (!is_own || is_alone),
        is_alone,
        recipient,
    })
}

/// Approves an address, after it was shown in full. Whoever entered it may only when there is no
/// other administrator; the audit trail says so.
///
/// # Errors
/// [`Error::Refused`] when somebody else has to, or it is approved already.
pub fn approve(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let sheet = sheet(tx, actor, id)?;
    if sheet.recipient.approved_at.is_some() {
        return Err(Error::Refused("recipient-approved"));
    }
    if !sheet.may_approve {
        return Err(Error::Refused("recipient-second-person"));
    }
    diesel::update(recipients::table.find(id))
        .set((recipients::approved_by.eq(&actor.id), recipients::approved_at.eq(tx.now)))
        .execute(tx.c)?;
    let action = if sheet.is_alone { "recipient.approved_alone" } else { "recipient.approved" };
    Entry::by(&actor.id, action).about(id).record(tx)
}

/// Takes an address back: no mail goes there any more.
///
/// # Errors
/// [`Error::NotFound`].
pub fn revoke(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    actor.needs(Role::Administrator)?;
    by_id(tx, id)?;
    end(tx, &actor.id, id)
}

/// Approves every address that waits, for a practice world that sets itself up.
///
/// # Errors
/// When the database refuses.
pub fn approve_seeded(tx: &mut Tx<'_>, actor: &Actor) -> Result<()> {
    actor.needs(Role::Administrator)?;
    diesel::update(recipients::table.filter(recipients::approved_at.is_null()))
        .set((recipients::approved_by.eq(&actor.id), recipients::approved_at.eq(tx.now)))
        .execute(tx.c)?;
    Ok(())
}

fn end(tx: &mut Tx<'_>, by: &Id, id: &Id) -> Result<()> {
    diesel::update(recipients::table.find(id))
        .set((recipients::revoked_by.eq(by), recipients::revoked_at.eq(tx.now)))
        .execute(tx.c)?;
    Entry::by(by, "recipient.revoked").about(id).record(tx)
}

fn by_id(tx: &mut Tx<'_>, id: &Id) -> Result<Recipient> {
    let row: Row = recipients::table
        .find(id)
        .filter(recipients::revoked_at.is_null())
        .select(Row::as_select())
        .first(tx.c)?;
    open(tx, row)
}

fn find(tx: &mut Tx<'_>, platform: &str, address: &str) -> Result<Option<Recipient>> {
    let hash = hash(tx, &normal(address))?;
    let row: Option<Row> = recipients::table
        .filter(recipients::platform.eq(platform))
        .filter(recipients::address_hash.eq(hash))
        .filter(recipients::revoked_at.is_null())
        .select(Row::as_select())
        .first(tx.c)
        .optional()?;
    row.map(|row| open(tx, row)).transpose()
}

fn open(tx: &Tx<'_>, row: Row) -> Result<Recipient> {
    let place = Place::of_desk(ADDRESS, row.id.as_str());
    Ok(Recipient {
        address: tx.vault.desk.open_json(&place, &row.sealed_address)?,
        id: row.id,
        platform: row.platform,
        asked_by: row.asked_by,
        asked_at: row.asked_at,
        approved_by: row.approved_by,
        approved_at: row.approved_at,
    })
}

fn administrators(tx: &mut Tx<'_>) -> Result<i64> {
    Ok(people::table
        .filter(people::role.eq(Role::Administrator))
        .filter(people::disabled_at.is_null())
        .count()
        .get_result(tx.c)?)
}

fn normal(address: &str) -> String {
    address.trim().to_lowercase()
}

fn hash(tx: &Tx<'_>, address: &str) -> Result<Vec<u8>> {
    tx.vault.index.hash(&format!("recipient:{address}"))
}
