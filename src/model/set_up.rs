//! The first start: a one-time link for the first administrator.

use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::person::{self, NewPerson};
use crate::model::{Tx, setting};
use chrono::{DateTime, Duration};
use sha2::{Digest, Sha256};

const TOKEN: &str = "set_up_token";
const TOKEN_BYTES: usize = 32;
const VALID_HOURS: i64 = 24;

/// Makes a new token; an older one is worth nothing any more. `None` when there are people already.
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
    let value = format!("{} {}", hash(&token), tx.now.time().to_rfc3339());
    setting::set(tx, TOKEN, &value)?;
    Ok(Some(token))
}

/// Whether this is the token of the last start, nobody used it, and it is not too old.
///
/// # Errors
/// When the database refuses.
pub fn check(tx: &mut Tx<'_>, token: &str) -> Result<bool> {
    if person::count(tx)? > 0 {
        return Ok(false);
    }
    let Some(value) = setting::get(tx, TOKEN)? else { return Ok(false) };
    let Some((stored, made_at)) = value.split_once(' ') else { return Ok(false) };
    let is_young = DateTime::parse_from_rfc3339(made_at)
        .is_ok_and(|made_at| tx.now.time() - made_at.to_utc() <= Duration::hours(VALID_HOURS));
    Ok(is_young && stored == hash(token))
}

/// Adds the first administrator; the link leads nowhere afterwards.
///
/// # Errors
/// [`Error::NotFound`] when the token is not the one.
pub fn finish(tx: &mut Tx<'_>, token: &str, new: &NewPerson) -> Result<Id> {
    if !check(tx, token)? {
        return Err(Error::NotFound);
    }
    let id = person::add(tx, None, new)?;
    setting::forget(tx, TOKEN)?;
    Ok(id)
}

fn hash(token: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(token.as_bytes()))
}
