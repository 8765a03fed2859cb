//! What is mailed to a person now.

use super::{Row, Wants, address, quiet, row_of};
use crate::db::schema::{staff_addresses, staff_mail_rows};
use crate::db::{Id, Place};
use crate::error::Result;
use crate::model::desk::{self, DeskRow, Reason, Scope};
use crate::model::{Actor, Tx, person};
use crate::text::Words;
use chrono::Duration;
use diesel::prelude::*;
use platform_adapters::Language;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashSet};

/// Mails about what is not urgent lie at least so far apart, in minutes.
const APART_MINUTES: i64 = 60;

/// A mail to a person of the staff.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The address.
    pub to: String,
    /// The subject: nothing of a case.
    pub subject: String,
    /// The text: case numbers, and addresses of pages of the desk.
    pub body: String,
    /// The Message-ID without angle brackets: the same when the same mail has to leave again.
    pub message_id: String,
    /// The rows that it tells of; empty for a code.
    tells: Vec<String>,
}

/// What there is for a person now.
#[derive(Clone, Debug, Default)]
pub struct Due {
    /// The mail that leaves; none when there is nothing to say, or it has to wait.
    pub letter: Option<Letter>,
    /// What stands on her desk; `None` when it was not looked at.
    on_desk: Option<Vec<String>>,
}

/// What there is to mail to a person. `desk` is the address under which the desk is reached.
///
/// # Errors
/// When the database refuses.
pub fn due(tx: &mut Tx<'_>, id: &Id, desk: &str) -> Result<Due> {
    let Some(row) = row_of(tx, id)? else { return Ok(Due::default()) };
    let person = person::find(tx, id)?;
    let t = Words::of(Language::by_key(&person.language).unwrap_or(Language::En));
    if person.disabled_at.is_some() {
        Ok(Due::default())
    } else if row.confirmed_at.is_some() {
        let actor = Actor { id: id.clone(), role: person.role };
        let rows = desk::rows(tx, &actor, Scope::Mine)?;
        let on_desk = Some(rows.iter().map(key).collect());
        Ok(Due { letter: about_desk(tx, &row, rows, desk, t)?, on_desk })
    } else {
        Ok(Due { letter: code(tx, &row, desk, t)?, on_desk: None })
    }
}

/// The mail with the code, once.
fn code(tx: &Tx<'_>, row: &Row, desk: &str, t: &Words) -> Result<Option<Letter>> {
    let is_wanted = !row.code_sent && tx.now - row.entered_at <= Duration::hours(super::CODE_HOURS);
    let Some(sealed) = row.sealed_code.as_ref().filter(|_| is_wanted) else { return Ok(None) };
    let code: String =
        tx.vault.desk.open_json(&Place::of_desk(super::CODE, row.person_id.as_str()), sealed)?;
    let body = t.staff_mail_code_body(code, format!("{desk}/staff-mail"));
    letter(tx, row, t.staff_mail_code_subject(), body, Vec::new()).map(Some)
}

/// The mail about rows of the desk that were not told yet.
fn about_desk(
    tx: &mut Tx<'_>,
    row: &Row,
    on_desk: Vec<DeskRow>,
    desk: &str,
    t: &Words,
) -> Result<Option<Letter>> {
    let told: HashSet<String> = staff_mail_rows::table
        .filter(staff_mail_rows::person_id.eq(&row.person_id))
        .select(staff_mail_rows::row_key)
        .load(tx.c)?
        .into_iter()
        .collect();
    let is_quiet = quiet::of(tx)?.holds(tx.now)?;
    let may_be_urgent = !(is_quiet && row.holds_urgent);
    let is_soon = row.told_at.is_some_and(|at| tx.now - at < Duration::minutes(APART_MINUTES));
    let may_be_other = row.wants == Wants::All && !is_quiet && !is_soon;
    let rows: Vec<DeskRow> = on_desk
        .into_iter()
        .filter(|one| !told.contains(&key(one)))
        .filter(|one| if one.reason.is_urgent() { may_be_urgent } else { may_be_other })
        .collect();
    if rows.is_empty() {
        return Ok(None);
    }
    let urgent = rows.iter().filter(|one| one.reason.is_urgent()).count();
    let line = |one: &DeskRow| {
        let reason = t.code("desk-reason", one.reason.key());
        match &one.case {
            Some((id, number)) => format!("{number}: {reason}\n{desk}/cases/{id}\n"),
            None => format!("{reason}\n{desk}/desk\n"),
        }
    };
    let lines: String = rows.iter().map(line).collect::<Vec<_>>().join("\n");
    let subject = if urgent > 0 { t.staff_mail_subject_urgent() } else { t.staff_mail_subject() };
    let why = t.staff_mail_why(format!("{desk}/staff-mail"));
    let body = format!("{}\n\n{lines}\n{why}\n", t.staff_mail_lead());
    let tells = rows.iter().map(key).collect::<BTreeSet<String>>().into_iter().collect();
    letter(tx, row, subject, body, tells).map(Some)
}

fn letter(tx: &Tx<'_>, row: &Row, subject: String, body: String, tells: Vec<String>) -> Result<Letter> {
    let to = address(tx, row)?;
    let domain = tx.rules.contact_email.split_once('@').map_or("localhost", |(_, domain)| domain);
    let hash = Sha256::digest(format!("{to}\n{body}\n{}", tells.join("\n")).as_bytes());
    let name = data_encoding::HEXLOWER.encode(hash.get(..16).unwrap_or_default());
    Ok(Letter { message_id: format!("staff.{name}@{domain}"), to, subject, body, tells })
}

/// What tells a row of the desk from any other, without a word of a case.
fn key(row: &DeskRow) -> String {
    let case = row.case.as_ref().map_or("", |(id, _)| id.as_str());
    let message = row.message.as_ref().map_or("", Id::as_str);
    let notice = row.notices.first().map_or("", |(id, _)| id.as_str());
    // A row of a whole case has the platforms in no order; any other is about one, or none.
    let platform = row.platforms.first().filter(|_| !row.reason.is_merged()).map_or("", String::as_str);
    // A link that cannot be seen is that link at each new look.
    let begins = row.reason != Reason::CannotTell;
    let since = if begins { row.since.time().timestamp_micros() } else { 0 };
    format!("{}:{case}:{platform}:{notice}:{message}:{since}", row.reason.key())
}

/// Writes down that a mail was taken over: what it told is not told again.
///
/// # Errors
/// When the database refuses.
pub fn taken(tx: &mut Tx<'_>, person: &Id, letter: &Letter) -> Result<()> {
    let Some(row) = row_of(tx, person)? else { return Ok(()) };
    if address(tx, &row)? != letter.to {
        // Another address was entered while the mail left: nothing was told to it.
        return Ok(());
    }
    if letter.tells.is_empty() {
        diesel::update(staff_addresses::table.find(person))
            .set(staff_addresses::code_sent.eq(true))
            .execute(tx.c)?;
    } else {
        diesel::update(staff_addresses::table.find(person))
            .set(staff_addresses::told_at.eq(tx.now))
            .execute(tx.c)?;
        for row_key in &letter.tells {
            diesel::insert_into(staff_mail_rows::table)
                .values((staff_mail_rows::person_id.eq(person), staff_mail_rows::row_key.eq(row_key)))
                .execute(tx.c)?;
        }
    }
    diesel::update(staff_addresses::table.find(person))
        .set(staff_addresses::refused_at.eq(None::<crate::db::Utc>))
        .execute(tx.c)?;
    Ok(())
}

/// Writes down that our relay refused a mail to this person, for her page. It is tried again.
///
/// # Errors
/// When the database refuses.
pub fn refused(tx: &mut Tx<'_>, person: &Id) -> Result<()> {
    diesel::update(staff_addresses::table.find(person))
        .set(staff_addresses::refused_at.eq(tx.now))
        .execute(tx.c)?;
    Ok(())
}

/// Forgets what was told of rows that are not on the desk any more, so that one which comes back is told again.
///
/// # Errors
/// When the database refuses.
pub fn forget_ended(tx: &mut Tx<'_>, person: &Id, due: &Due) -> Result<()> {
    if let Some(on_desk) = &due.on_desk {
        diesel::delete(
            staff_mail_rows::table
                .filter(staff_mail_rows::person_id.eq(person))
                .filter(staff_mail_rows::row_key.ne_all(on_desk)),
        )
        .execute(tx.c)?;
    }
    Ok(())
}

/// Whether there is an address to which mail may have to go.
///
/// # Errors
/// When the database refuses.
pub fn goes_on(tx: &mut Tx<'_>, person: &Id) -> Result<bool> {
    let Some(row) = row_of(tx, person)? else { return Ok(false) };
    let may_sign_in = person::find(tx, person)?.disabled_at.is_none();
    Ok(may_sign_in && (row.confirmed_at.is_some() || !row.code_sent))
}
