//! Passwords: argon2id, and the rules for choosing one.

use crate::db::{Id, schema::people};
use crate::error::{Error, Result};
use crate::model::Tx;
use crate::model::event::Entry;
use argon2::{Algorithm, Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier, Version};
use diesel::prelude::*;

/// Length counts, not rules about characters (NIST SP 800-63B).
pub const SHORTEST_CHARACTERS: usize = 12;
const LONGEST_CHARACTERS: usize = 200;
const SALT_BYTES: usize = 16;

/// How much work a guess costs.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    memory_kib: u32,
    rounds: u32,
}

impl Cost {
    /// argon2id with 19 MiB and two rounds (OWASP Password Storage Cheat Sheet).
    pub const REAL: Self = Self { memory_kib: 19 * 1024, rounds: 2 };
    /// Almost nothing, for tests.
    pub const CHEAP: Self = Self { memory_kib: 64, rounds: 1 };

    fn hasher(self) -> Result<Argon2<'static>> {
        let params = Params::new(self.memory_kib, self.rounds, 1, None).map_err(Error::internal)?;
        Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
    }
}

/// Hashes a password. Slow on purpose: not inside a transaction.
///
/// # Errors
/// When the password is too short or too long.
pub fn hash(password: &str, cost: Cost) -> Result<String> {
    let length = password.chars().count();
    if length < SHORTEST_CHARACTERS {
        return Err(Error::invalid("password", "password-short"));
    }
    if length > LONGEST_CHARACTERS {
        return Err(Error::invalid("password", "password-long"));
    }
    hash_any(password, cost)
}

fn hash_any(password: &str, cost: Cost) -> Result<String> {
    let mut salt = [0; SALT_BYTES];
    getrandom::fill(&mut salt).map_err(Error::internal)?;
    let hash = cost.hasher()?.hash_password_with_salt(password.as_bytes(), &salt).map_err(Error::internal)?;
    Ok(hash.to_string())
}

/// Whether the password is the one behind the hash. Slow on purpose: not inside a transaction.
/// Without a hash it costs the same time and is never right.
#[must_use]
pub fn matches(password: &str, hash: Option<&str>, cost: Cost) -> bool {
    let Some(hash) = hash else {
        let _ = hash_any(password, cost);
        return false;
    };
    match PasswordHash::new(hash) {
        Ok(hash) => Argon2::default().verify_password(password.as_bytes(), &hash).is_ok(),
        Err(_) => false,
    }
}

/// The stored hash of a person; empty while none was chosen.
///
/// # Errors
/// When the database refuses.
pub fn stored(tx: &mut Tx<'_>, person: &Id) -> Result<String> {
    Ok(people::table.find(person).select(people::password_hash).first(tx.c)?)
}

/// Sets the hash of a person's new password; their sessions end.
///
/// # Errors
/// When the database refuses.
pub fn set(tx: &mut Tx<'_>, person: &Id, hash: &str) -> Result<()> {
    diesel::update(people::table.find(person)).set(people::password_hash.eq(hash)).execute(tx.c)?;
    super::end_all_of(tx, person)?;
    Entry::by(person, "person.password_set").about(person).record(tx)
}
