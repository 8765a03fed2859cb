//! How much is read of a link that may show a minor.
//!
//! The default is metadata endpoints and headers only. A supervisor may choose otherwise, with the
//! legal reason; every choice stays with its name and time. An unknown age counts as a minor's.

use crate::db::schema::{cases, look_choices};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::PersonShown;

const REASON_SHORTEST_CHARS: usize = 20;
const REASON_LONGEST_CHARS: usize = 2000;

/// One choice.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = look_choices)]
pub struct Choice {
    /// The key.
    pub id: Id,
    /// Whether pages are read as well.
    pub reads_pages: bool,
    /// The legal reason, in the words of who chose.
    pub reason: String,
    /// Who chose.
    pub chosen_by: Id,
    /// When.
    pub chosen_at: Utc,
}

/// The choice that holds now; none while the default does.
///
/// # Errors
/// When the database refuses.
pub fn current(tx: &mut Tx<'_>) -> Result<Option<Choice>> {
    Ok(history(tx)?.into_iter().next())
}

/// Every choice, newest first.
///
/// # Errors
/// When the database refuses.
pub fn history(tx: &mut Tx<'_>) -> Result<Vec<Choice>> {
    Ok(look_choices::table
        .order((look_choices::chosen_at.desc(), look_choices::id.desc()))
        .select(Choice::as_select())
        .load(tx.c)?)
}

/// Chooses anew.
///
/// # Errors
/// When the actor is no supervisor, or the reason is missing.
pub fn choose(tx: &mut Tx<'_>, actor: &Actor, reads_pages: bool, reason: &str) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let reason = reason.trim();
    let length = reason.chars().count();
    if !(REASON_SHORTEST_CHARS..=REASON_LONGEST_CHARS).contains(&length) {
        return Err(Error::invalid("reason", "legal-reason"));
    }
    let id = Id::new();
    diesel::insert_into(look_choices::table)
        .values((
            look_choices::id.eq(&id),
            look_choices::reads_pages.eq(reads_pages),
            look_choices::reason.eq(reason),
            look_choices::chosen_by.eq(&actor.id),
            look_choices::chosen_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    let action = if reads_pages { "look.pages_allowed" } else { "look.pages_forbidden" };
    Entry::by(&actor.id, action).about(&id).record(tx)
}

/// Whether the links of a case may show a minor: everybody but a known adult.
///
/// # Errors
/// When there is no such case.
pub fn may_show_minor(tx: &mut Tx<'_>, case: &Id) -> Result<bool> {
    let shown: String = cases::table.find(case).select(cases::person_shown).first(tx.c)?;
    Ok(PersonShown::by_key(&shown) != Some(PersonShown::Adult))
}

/// Whether pages may be read for the links of a case.
///
/// # Errors
/// When there is no such case.
pub fn may_read_pages(tx: &mut Tx<'_>, case: &Id) -> Result<bool> {
    let allowed = current(tx)?.is_some_and(|choice| choice.reads_pages);
    Ok(allowed || !may_show_minor(tx, case)?)
}
