//! Opening a case once, however often the form is sent.
//!
//! The page that asks for a new case carries the key of the case to come. A second click, or the
//! same form in two windows, names the same key and so finds the case of the first.

use super::{Case, Known, find_for, open};
use crate::db::Id;
use crate::db::case_keys::CaseKeys;
use crate::db::schema::cases;
use crate::error::{Error, Result};
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;

/// Makes the keys of the case to come, or finds those that the same form made before.
///
/// It is a transaction of its own, before [`open_once`]: see [`CaseKeys::mint`].
///
/// # Errors
/// [`Error::Refused`] when there is a case of this key already: the keys of an erased case are
/// never made again.
pub fn mint_keys(tx: &mut Tx<'_>, id: &Id) -> Result<CaseKeys> {
    if exists(tx, id)? {
        return Err(Error::Refused("case-exists"));
    }
    match CaseKeys::load(tx.c, tx.vault, id) {
        Err(Error::NotFound) => CaseKeys::mint(tx.c, tx.vault, id, tx.now),
        found => found,
    }
}

/// Opens the case of these keys, or finds it when the same form opened it before. Tells whether it
/// is new.
///
/// # Errors
/// As [`open`]; [`Error::NotFound`] when somebody else's case has this key.
pub fn open_once(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    actor: &Actor,
    known: &Known,
    text: &str,
) -> Result<(Case, bool)> {
    actor.needs(Role::Caseworker)?;
    if exists(tx, keys.case())? {
        let (case, _) = find_for(tx, actor, keys.case())?;
        return Ok((case, false));
    }
    Ok((open(tx, keys, actor, known, text)?, true))
}

/// Whether there is a case of this key, whoever may see it.
///
/// # Errors
/// When the database refuses.
pub fn exists(tx: &mut Tx<'_>, id: &Id) -> Result<bool> {
    let count: i64 = cases::table.filter(cases::id.eq(id)).count().get_result(tx.c)?;
    Ok(count > 0)
}
