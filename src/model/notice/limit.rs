//! Limits of length that somebody met at a portal, and what they do to a text.
//!
//! No portal's limits are documented, so none are shipped: a supervisor enters what a portal said.

use super::Text;
use crate::db::schema::portal_limits;
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::shorten::shorten;
use platform_adapters::{Submission, portal};
use std::collections::HashMap;

/// Fewer characters than this could not hold a sentence and its link.
const CHARACTERS: std::ops::RangeInclusive<i64> = 100..=100_000;

/// The limits of a platform's portal in characters, by label.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, platform: &str) -> Result<HashMap<String, usize>> {
    let rows: Vec<(String, i64)> = portal_limits::table
        .filter(portal_limits::platform.eq(platform))
        .select((portal_limits::label, portal_limits::longest))
        .load(tx.c)?;
    Ok(rows
        .into_iter()
        .filter_map(|(label, longest)| Some((label, usize::try_from(longest).ok()?)))
        .collect())
}

/// Sets the limits of a portal, by label; a label without one has none.
///
/// # Errors
/// When the actor is no supervisor, or a limit does not fit.
pub fn set(tx: &mut Tx<'_>, actor: &Actor, platform: &str, limits: &[(String, i64)]) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let portal = portal::of(platform).ok_or(Error::NotFound)?;
    let fits =
        |(label, longest): &(String, i64)| portal.field(label).is_some() && CHARACTERS.contains(longest);
    if !limits.iter().all(fits) {
        return Err(Error::invalid("longest", "portal-limit"));
    }
    diesel::delete(portal_limits::table.filter(portal_limits::platform.eq(platform))).execute(tx.c)?;
    for (label, longest) in limits {
        diesel::insert_into(portal_limits::table)
            .values((
                portal_limits::platform.eq(platform),
                portal_limits::label.eq(label),
                portal_limits::longest.eq(longest),
            ))
            .execute(tx.c)?;
    }
    Entry::by(&actor.id, "channel.limits_changed").record(tx)
}

/// Shortens the fields of a form to what the portal takes. What stood there is kept beside it.
///
/// A list of links is never shortened: an address that is left out is not asked about.
pub(in crate::model) fn apply(tx: &mut Tx<'_>, platform: &str, text: &mut Text) -> Result<()> {
    let Submission::Form(form) = &mut text.submission else { return Ok(()) };
    let limits = of(tx, platform)?;
    if limits.is_empty() {
        return Ok(());
    }
    let known = portal::of(platform);
    for field in form.sheets.iter_mut().flat_map(|sheet| sheet.fields.iter_mut()) {
        let Some(longest) = limits.get(&field.label).copied() else { continue };
        field.longest = Some(longest);
        let kind = known.and_then(|portal| portal.field(&field.label)).map(|field| field.kind);
        let is_text = kind == Some(portal::FieldKind::Text);
        if is_text && field.value.chars().count() > longest {
            let short = shorten(&field.value, longest);
            field.whole = Some(std::mem::replace(&mut field.value, short));
        }
    }
    Ok(())
}
