//! Invitations: a link that works once, with which a person chooses a password.

use super::{NewPerson, add};
use crate::db::{Id, schema::people};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::session::{self, Stage};
use crate::model::{Actor, Tx};
use diesel::prelude::*;

/// Adds a person who has no password yet. Returns the token of the invitation.
///
/// # Errors
/// When the actor is no administrator, or what [`add`] refuses.
pub fn add_invited(tx: &mut Tx<'_>, actor: &Actor, new: &NewPerson) -> Result<(Id, String)> {
    let id = add(tx, Some(actor), new)?;
    let token = session::begin(tx, &id, Stage::Invited)?;
    Ok((id, token))
}

/// Invites a person once more: after a lost link, password or second factor. Password, factor,
/// sessions and earlier invitations end at once. Returns the token.
///
/// # Errors
/// When the actor is no administrator or invites themselves, or the person is disabled.
pub fn renew(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<String> {
    actor.needs(Role::Administrator)?;
    if &actor.id == id {
        return Err(Error::Refused("person-self"));
    }
    let changed = diesel::update(people::table.find(id).filter(people::disabled_at.is_null()))
        .set((
            people::password_hash.eq(""),
            people::sealed_factor.eq(None::<crate::db::Sealed>),
            people::factor_step.eq(0_i64),
        ))
        .execute(tx.c)?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    session::end_all_of(tx, id)?;
    Entry::by(&actor.id, "person.invited").about(id).record(tx)?;
    session::begin(tx, id, Stage::Invited)
}
