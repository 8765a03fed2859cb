//! The very first start: a link that is good once lets somebody become the first administrator.

use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::person::{self, NewPerson, Role};
use crate::model::{Tx, setting};
use chrono::Duration;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

const TOKEN: &str = "set_up_token";
const TOKEN_BYTES: usize = 32;
const GOOD_FOR_HOURS: i64 = 24;

/// Makes a new token, good for 24 hours, in place of any older one. `None` once there are people.
///
/// # Errors
/// When the database refuses.
pub fn begin(tx: &mut Tx<'_>) -> Result<Option<String>> {
    if person::count(tx)? > 0 {
        return Ok(None);
    }
    let mut bytes = [0; TOKEN_BYTES];
    getrandom::fill(&mut bytes).map_err(Error::internal)?;
    let token = data_encoding::BASE64URL_NOPAD.encode(&bytes);
    let made_at = tx.now.time().timestamp();
    setting::set(tx, TOKEN, &format!("{made_at} {}", hash(&token)))?;
    Ok(Some(token))
}

/// Whether this token is good now.
///
/// # Errors
/// When the database refuses.
pub fn check(tx: &mut Tx<'_>, token: &str) -> Result<bool> {
    if person::count(tx)? > 0 {
        return Ok(false);
    }
    let Some(stored) = setting::get(tx, TOKEN)? else { return Ok(false) };
    let Some((made_at, stored_hash)) = stored.split_once(' ') else { return Ok(false) };
    let fits = stored_hash.as_bytes().ct_eq(hash(token).as_bytes());
    Ok(bool::from(fits) && is_fresh(made_at, tx.now))
}

/// Adds the first administrator, whatever role `new` names, and forgets the token.
///
/// # Errors
/// [`Error::Forbidden`] when the token is not good, or somebody was added already.
pub fn finish(tx: &mut Tx<'_>, token: &str, new: &NewPerson) -> Result<Id> {
    if !check(tx, token)? {
        return Err(Error::Forbidden);
    }
    let first = NewPerson { role: Role::Administrator, ..new.clone() };
    let id = person::add(tx, None, &first)?;
    setting::forget(tx, TOKEN)?;
    Ok(id)
}

fn is_fresh(made_at: &str, now: Utc) -> bool {
    let age = made_at.parse().ok().and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0));
    age.is_some_and(|made_at| now.time() - made_at <= Duration::hours(GOOD_FOR_HOURS))
}

fn hash(token: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(token.as_bytes()))
}
