//! The second factor: time-based one-time codes (RFC 6238).

use crate::db::{Id, Place, Sealed, schema::people};
use crate::error::{Error, Result};
use crate::model::Tx;
use crate::model::event::Entry;
use diesel::prelude::*;
use totp_rs::{Algorithm, Builder, Totp};

const SECRET_BYTES: usize = 20;
const FACTOR: &str = "people.factor";

/// A new random secret, in base32 as people type it into an app.
///
/// # Errors
/// When the machine gives no randomness.
pub fn new_secret() -> Result<String> {
    let mut bytes = [0; SECRET_BYTES];
    getrandom::fill(&mut bytes).map_err(Error::internal)?;
    Ok(data_encoding::BASE32_NOPAD.encode(&bytes))
}

/// The address that an authenticator app reads from a picture.
///
/// # Errors
/// When the secret is not base32.
pub fn app_address(secret: &str, issuer: &str, login: &str) -> Result<String> {
    totp(secret, issuer, login)?.to_url().map_err(Error::internal)
}

/// Sets a person's second factor after a first right code.
///
/// # Errors
/// When the code is wrong.
pub fn set(tx: &mut Tx<'_>, person: &Id, secret: &str, code: &str) -> Result<()> {
    let step = matching_step(tx, secret, code)?
        .ok_or(Error::Invalid(vec![crate::error::FieldError { field: "code", why: "code-wrong" }]))?;
    let sealed = tx.vault.secrets.seal(&Place::of_desk(FACTOR, person.as_str()), secret.as_bytes())?;
    diesel::update(people::table.find(person))
        .set((people::sealed_factor.eq(sealed), people::factor_step.eq(step)))
        .execute(tx.c)?;
    Entry::by(person, "person.factor_set").about(person).record(tx)
}

/// Whether the code is right now, and was not used before.
///
/// # Errors
/// When the database refuses.
pub fn check(tx: &mut Tx<'_>, person: &Id, code: &str) -> Result<bool> {
    let (sealed, used): (Option<Sealed>, i64) =
        people::table.find(person).select((people::sealed_factor, people::factor_step)).first(tx.c)?;
    let Some(sealed) = sealed else { return Ok(false) };
    let bytes = tx.vault.secrets.open(&Place::of_desk(FACTOR, person.as_str()), &sealed)?;
    let secret = String::from_utf8(bytes).map_err(|_| Error::internal("a second factor is not text"))?;
    match matching_step(tx, &secret, code)? {
        Some(step) if step > used => {
            diesel::update(people::table.find(person)).set(people::factor_step.eq(step)).execute(tx.c)?;
            Ok(true)
        }
        _ => Ok(false),
    }
}

fn matching_step(tx: &Tx<'_>, secret: &str, code: &str) -> Result<Option<i64>> {
    let now = u64::try_from(tx.now.time().timestamp()).unwrap_or(0);
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    Ok(totp(secret, "Takedown Desk", "-")?.check(&code, now).and_then(|step| i64::try_from(step).ok()))
}

fn totp(secret: &str, issuer: &str, login: &str) -> Result<Totp> {
    let bytes = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).map_err(Error::internal)?;
    // A colon separates issuer and account in the app's address.
    let plain = |text: &str| text.replace(':', " ");
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(bytes)
        .with_account_name(plain(login))
        .with_issuer(Some(plain(issuer)))
        .build()
        .map_err(|error| Error::Internal(format!("second factor: {error}")))
}
