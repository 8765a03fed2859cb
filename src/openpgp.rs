//! Ground: the public OpenPGP key of a recipient (RFC 9580), and encrypting to it.
//!
//! A key that is revoked, out of date or not meant for encryption is refused when it is entered and
//! again whenever something is encrypted: there is no way on without encryption.

use chrono::{DateTime, Duration, Utc};
use pgp::composed::{ArmorOptions, Deserializable, MessageBuilder, SignedPublicKey, SignedPublicSubKey};
use pgp::crypto::sym::SymmetricKeyAlgorithm;
use pgp::packet::{Signature, SignatureType};
use pgp::types::{EncryptionKey, KeyDetails, Tag};
use rand::rngs::OsRng;

/// Longest armoured key in bytes. A key with many certifications of others is cut down by its owner.
pub const LONGEST_KEY_BYTES: usize = 256 * 1024;

/// A public key, as far as a person has to see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    /// The fingerprint in capital hexadecimal digits, without blanks.
    pub fingerprint: String,
    /// Names and addresses its owner signed.
    pub user_ids: Vec<String>,
    /// When it, or the part of it that encrypts, runs out.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Why nothing can be encrypted to a key. Each has a sentence, `openpgp-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// The text holds no public key.
    NotAKey,
    /// The text holds a secret key, which belongs to nobody but its owner.
    Secret,
    /// Its owner took it back.
    Revoked,
    /// It ran out.
    Expired,
    /// No part of it is made for encryption.
    CannotEncrypt,
}

impl Unusable {
    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NotAKey => "openpgp-not-a-key",
            Self::Secret => "openpgp-secret",
            Self::Revoked => "openpgp-revoked",
            Self::Expired => "openpgp-expired",
            Self::CannotEncrypt => "openpgp-cannot-encrypt",
        }
    }
}

/// Reads an armoured public key that can be encrypted to at this time.
///
/// # Errors
/// [`Unusable`].
pub fn read(armoured: &str, now: DateTime<Utc>) -> Result<PublicKey, Unusable> {
    let key = parse(armoured)?;
    let chosen = choose(&key, now)?;
    Ok(PublicKey {
        fingerprint: format!("{:X}", key.fingerprint()),
        user_ids: key.details.users.iter().filter(|user| is_certified(&key, user)).map(name).collect(),
        expires_at: chosen.expires_at,
    })
}

/// Encrypts bytes to a key; the answer is armoured (`-----BEGIN PGP MESSAGE-----`).
///
/// # Errors
/// [`Unusable`].
pub fn encrypt(armoured: &str, plain: &[u8], now: DateTime<Utc>) -> Result<String, Unusable> {
    let key = parse(armoured)?;
    match choose(&key, now)?.part {
        Part::Primary => seal(&key.primary_key, plain),
        Part::Subkey(subkey) => seal(&subkey.key, plain),
    }
}

/// Version 1 of the protected container with AES-256: what every program in use reads.
fn seal(key: &impl EncryptionKey, plain: &[u8]) -> Result<String, Unusable> {
    let failed = |_| Unusable::CannotEncrypt;
    let mut builder =
        MessageBuilder::from_bytes("", plain.to_vec()).seipd_v1(OsRng, SymmetricKeyAlgorithm::AES256);
    builder.encrypt_to_key(OsRng, key).map_err(failed)?;
    builder.to_armored_string(OsRng, ArmorOptions::default()).map_err(failed)
}

fn parse(armoured: &str) -> Result<SignedPublicKey, Unusable> {
    if armoured.contains("PRIVATE KEY BLOCK") {
        return Err(Unusable::Secret);
    }
    if armoured.len() > LONGEST_KEY_BYTES {
        return Err(Unusable::NotAKey);
    }
    match SignedPublicKey::from_string(armoured.trim()) {
        Ok((key, _)) => Ok(key),
        Err(_) => Err(Unusable::NotAKey),
    }
}

/// The part of a key that encrypts.
enum Part<'a> {
    Primary,
    Subkey(&'a SignedPublicSubKey),
}

struct Chosen<'a> {
    part: Part<'a>,
    expires_at: Option<DateTime<Utc>>,
}

/// The newest part that its owner made for encryption and that still counts.
fn choose(key: &SignedPublicKey, now: DateTime<Utc>) -> Result<Chosen<'_>, Unusable> {
    // Whoever signed it and whether that can be checked: a key that says "revoked" is not used.
    if !key.details.revocation_signatures.is_empty() {
        return Err(Unusable::Revoked);
    }
    let own = newest(own_signatures(key)).ok_or(Unusable::NotAKey)?;
    let expires_at = expiry(&key.primary_key, own);
    if has_passed(expires_at, now) {
        return Err(Unusable::Expired);
    }
    let mut why = Unusable::CannotEncrypt;
    let mut subkeys: Vec<&SignedPublicSubKey> = key.public_subkeys.iter().collect();
    subkeys.sort_by_key(|subkey| std::cmp::Reverse(subkey.key.created_at().as_secs()));
    for subkey in subkeys {
        let bindings = subkey.signatures.iter().filter(|signature| {
            signature.typ() == Some(SignatureType::SubkeyBinding)
                && signature.verify_subkey_binding(&key.primary_key, &subkey.key).is_ok()
        });
        let Some(binding) = newest(bindings).filter(|binding| encrypts(&subkey.key, binding)) else {
            continue;
        };
        let runs_out = earlier(expires_at, expiry(&subkey.key, binding));
        let is_revoked = subkey
            .signatures
            .iter()
            .any(|signature| signature.typ() == Some(SignatureType::SubkeyRevocation));
        if is_revoked {
            why = Unusable::Revoked;
        } else if has_passed(runs_out, now) {
            why = Unusable::Expired;
        } else {
            return Ok(Chosen { part: Part::Subkey(subkey), expires_at: runs_out });
        }
    }
    if encrypts(&key.primary_key, own) { Ok(Chosen { part: Part::Primary, expires_at }) } else { Err(why) }
}

/// What the owner signed over the key itself: direct signatures and certified names.
fn own_signatures(key: &SignedPublicKey) -> impl Iterator<Item = &Signature> {
    let direct = key
        .details
        .direct_signatures
        .iter()
        .filter(|signature| signature.verify_key(&key.primary_key).is_ok());
    let names = key.details.users.iter().flat_map(|user| {
        user.signatures.iter().filter(|signature| {
            signature.verify_certification(&key.primary_key, Tag::UserId, &user.id).is_ok()
        })
    });
    direct.chain(names)
}

fn newest<'a>(signatures: impl Iterator<Item = &'a Signature>) -> Option<&'a Signature> {
    signatures
        .filter(|signature| signature.typ() != Some(SignatureType::CertRevocation))
        .max_by_key(|signature| signature.created().map_or(0, pgp::types::Timestamp::as_secs))
}

fn encrypts(key: &impl KeyDetails, signature: &Signature) -> bool {
    let flags = signature.key_flags();
    key.algorithm().can_encrypt() && (flags.encrypt_comms() || flags.encrypt_storage())
}

fn expiry(key: &impl KeyDetails, signature: &Signature) -> Option<DateTime<Utc>> {
    let lasts = signature.key_expiration_time().map(|span| i64::from(span.as_secs()))?;
    let made = DateTime::from_timestamp(i64::from(key.created_at().as_secs()), 0)?;
    // RFC 9580, 5.2.3.13: zero says that it never runs out.
    (lasts > 0).then(|| made + Duration::seconds(lasts))
}

fn has_passed(at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    at.is_some_and(|at| at <= now)
}

fn earlier(one: Option<DateTime<Utc>>, other: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

fn is_certified(key: &SignedPublicKey, user: &pgp::types::SignedUser) -> bool {
    user.signatures.iter().all(|signature| signature.typ() != Some(SignatureType::CertRevocation))
        && user
            .signatures
            .iter()
            .any(|signature| signature.verify_certification(&key.primary_key, Tag::UserId, &user.id).is_ok())
}

fn name(user: &pgp::types::SignedUser) -> String {
    String::from_utf8_lossy(user.id.id()).into_owned()
}

#[cfg(test)]
mod tests;
