//! Mail to staff: that something waits on the desk. It holds case numbers and links to pages of the desk, never
//! a name, an account, a link to content or a word of a case (security.md, mail to staff).
//!
//! A person enters an address for herself and proves with a code that she reads it. What was told once is not
//! told again, and what ended before its mail left is not told at all.

pub mod letter;
pub mod quiet;

use crate::db::schema::{staff_addresses, staff_mail_rows};
use crate::db::{Id, Place, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::job::{self, JobKind};
use crate::model::person::Role;
use crate::model::{Actor, Tx, contact};
use crate::text_enum;
use chrono::Duration;
use diesel::prelude::*;

const ADDRESS: &str = "staff_addresses.address";
const CODE: &str = "staff_addresses.code";
/// How long a code holds.
const CODE_HOURS: i64 = 24;
/// How often a wrong code may be given.
const MOST_TRIES: i64 = 5;
const LONGEST_ADDRESS_CHARS: usize = 254;

text_enum! {
    /// What a person wants to be told by mail.
    Wants {
        /// What is urgent.
        Urgent = "urgent",
        /// Everything that comes to her desk.
        All = "all",
    }
}

/// Where mail to a person goes.
#[derive(Clone, Debug)]
pub struct StaffAddress {
    /// The address.
    pub address: String,
    /// What she wants to be told.
    pub wants: Wants,
    /// Whether urgent mail waits for the end of the quiet hours, too.
    pub holds_urgent: bool,
    /// Whether she proved that she reads it.
    pub is_confirmed: bool,
    /// Whether the code left.
    pub is_code_sent: bool,
    /// When our relay last refused a mail to it; none once one was taken.
    pub refused_at: Option<Utc>,
}

/// What became of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It was right.
    Confirmed,
    /// It was wrong; there are tries left.
    Wrong,
    /// It was wrong too often, or too old: the address was taken out.
    Gone,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = staff_addresses)]
struct Row {
    person_id: Id,
    sealed_address: Sealed,
    sealed_code: Option<Sealed>,
    code_sent: bool,
    tries: i64,
    entered_at: Utc,
    confirmed_at: Option<Utc>,
    wants: Wants,
    holds_urgent: bool,
    told_at: Option<Utc>,
    refused_at: Option<Utc>,
}

/// Where mail to a person goes; none when nowhere.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, person: &Id) -> Result<Option<StaffAddress>> {
    let Some(row) = row_of(tx, person)? else { return Ok(None) };
    Ok(Some(StaffAddress {
        address: address(tx, &row)?,
        wants: row.wants,
        holds_urgent: row.holds_urgent,
        is_confirmed: row.confirmed_at.is_some(),
        is_code_sent: row.code_sent,
        refused_at: row.refused_at,
    }))
}

/// Enters an address, or changes what is wanted. Another address has to be confirmed by a code that is mailed
/// to it.
///
/// # Errors
/// When the actor does not work on cases; [`Error::Invalid`] when that is no address.
pub fn enter(tx: &mut Tx<'_>, actor: &Actor, address: &str, wants: Wants, holds_urgent: bool) -> Result<()> {
    actor.needs(Role::Caseworker)?;
    let address = address.trim();
    if !contact::is_address(address) || address.chars().count() > LONGEST_ADDRESS_CHARS {
        return Err(Error::invalid("address", "staff-address"));
    }
    let held = of(tx, &actor.id)?;
    // Whoever enters an address again that waits for its code wants a new one.
    if held.is_some_and(|held| held.address == address && held.is_confirmed) {
        diesel::update(staff_addresses::table.find(&actor.id))
            .set((staff_addresses::wants.eq(wants), staff_addresses::holds_urgent.eq(holds_urgent)))
            .execute(tx.c)?;
    } else {
        forget(tx, &actor.id)?;
        let code = fresh_code()?;
        let seal = |tx: &Tx<'_>, column, text: &str| {
            tx.vault.desk.seal_json(&Place::of_desk(column, actor.id.as_str()), &text)
        };
        diesel::insert_into(staff_addresses::table)
            .values((
                staff_addresses::person_id.eq(&actor.id),
                staff_addresses::sealed_address.eq(seal(tx, ADDRESS, address)?),
                staff_addresses::sealed_code.eq(seal(tx, CODE, &code)?),
                staff_addresses::code_sent.eq(false),
                staff_addresses::tries.eq(0_i64),
                staff_addresses::entered_at.eq(tx.now),
                staff_addresses::wants.eq(wants),
                staff_addresses::holds_urgent.eq(holds_urgent),
            ))
            .execute(tx.c)?;
        Entry::by(&actor.id, "staff_mail.entered").record(tx)?;
    }
    job::plan(tx, JobKind::MailStaff, &actor.id, tx.now)
}

/// Eight digits.
fn fresh_code() -> Result<String> {
    let mut bytes = [0_u8; 8];
    getrandom::fill(&mut bytes).map_err(Error::internal)?;
    Ok(format!("{:08}", u64::from_le_bytes(bytes) % 100_000_000))
}

/// Confirms the address by the code that was mailed to it.
///
/// # Errors
/// [`Error::NotFound`] when no code is waited for.
pub fn confirm(tx: &mut Tx<'_>, actor: &Actor, code: &str) -> Result<Tried> {
    let row = row_of(tx, &actor.id)?.filter(|row| row.confirmed_at.is_none()).ok_or(Error::NotFound)?;
    let sealed = row.sealed_code.as_ref().ok_or(Error::NotFound)?;
    let right: String = tx.vault.desk.open_json(&Place::of_desk(CODE, row.person_id.as_str()), sealed)?;
    let given: String = code.chars().filter(char::is_ascii_digit).collect();
    let is_old = tx.now - row.entered_at > Duration::hours(CODE_HOURS);
    if given == right && !is_old {
        diesel::update(staff_addresses::table.find(&actor.id))
            .set((staff_addresses::confirmed_at.eq(tx.now), staff_addresses::sealed_code.eq(None::<Sealed>)))
            .execute(tx.c)?;
        job::plan(tx, JobKind::MailStaff, &actor.id, tx.now)?;
        Entry::by(&actor.id, "staff_mail.confirmed").record(tx)?;
        Ok(Tried::Confirmed)
    } else if is_old || row.tries + 1 >= MOST_TRIES {
        forget(tx, &actor.id)?;
        Ok(Tried::Gone)
    } else {
        diesel::update(staff_addresses::table.find(&actor.id))
            .set(staff_addresses::tries.eq(row.tries + 1))
            .execute(tx.c)?;
        Ok(Tried::Wrong)
    }
}

/// Takes the address out: no mail any more.
///
/// # Errors
/// When the database refuses.
pub fn leave(tx: &mut Tx<'_>, actor: &Actor) -> Result<()> {
    forget(tx, &actor.id)?;
    Entry::by(&actor.id, "staff_mail.left").record(tx)
}

/// Mail goes on to a person who was let in again; nothing happens where she has no address.
///
/// # Errors
/// When the database refuses.
pub fn resume(tx: &mut Tx<'_>, person: &Id) -> Result<()> {
    match row_of(tx, person)? {
        Some(_) => job::plan(tx, JobKind::MailStaff, person, tx.now),
        None => Ok(()),
    }
}

fn forget(tx: &mut Tx<'_>, person: &Id) -> Result<()> {
    diesel::delete(staff_mail_rows::table.filter(staff_mail_rows::person_id.eq(person))).execute(tx.c)?;
    diesel::delete(staff_addresses::table.find(person)).execute(tx.c)?;
    Ok(())
}

fn row_of(tx: &mut Tx<'_>, person: &Id) -> Result<Option<Row>> {
    Ok(staff_addresses::table.find(person).select(Row::as_select()).first(tx.c).optional()?)
}

fn address(tx: &Tx<'_>, row: &Row) -> Result<String> {
    tx.vault.desk.open_json(&Place::of_desk(ADDRESS, row.person_id.as_str()), &row.sealed_address)
}
