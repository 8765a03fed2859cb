//! Sealing: personal data is encrypted in the column, under the case's own key.
//!
//! Erasing a case is destroying its keys. A sealed value is bound to its table, column, row and
//! case: moved elsewhere, it does not open (XChaCha20-Poly1305, the place as associated data).

use super::types::{Id, Sealed};
use crate::error::{Error, Result};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use serde::{Serialize, de::DeserializeOwned};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;
/// Length of text is a hint at its content: sealed text grows in steps of this many bytes.
const PAD_BYTES: usize = 32;
const VERSION: u8 = 1;
/// Bytes kept of a keyed hash: enough against chance, short enough to index.
const HASH_BYTES: usize = 16;

/// A secret key of 256 bits, wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; KEY_BYTES]);

impl std::fmt::Debug for Key {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Key(▒▒)")
    }
}

impl Key {
    /// A new random key.
    ///
    /// # Errors
    /// When the machine gives no randomness.
    pub fn random() -> Result<Self> {
        let mut bytes = [0; KEY_BYTES];
        getrandom::fill(&mut bytes).map_err(Error::internal)?;
        Ok(Self(bytes))
    }

    /// A key from its 32 bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        <[u8; KEY_BYTES]>::try_from(bytes).ok().map(Self)
    }

    /// The 32 bytes, to be written to a key file.
    #[must_use]
    pub fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }

    /// A key for one purpose, derived from this one (HKDF-SHA256).
    ///
    /// # Errors
    /// Never with 32 bytes; the library's signature allows it.
    pub fn derive(&self, purpose: &str) -> Result<Self> {
        let mut bytes = [0; KEY_BYTES];
        Hkdf::<Sha256>::new(None, &self.0)
            .expand(purpose.as_bytes(), &mut bytes)
            .map_err(|_| Error::internal("key derivation"))?;
        Ok(Self(bytes))
    }

    /// A keyed hash (HMAC-SHA256, first 16 bytes): finds an exact value without storing it.
    ///
    /// # Errors
    /// Never with 32 bytes; the library's signature allows it.
    pub fn hash(&self, value: &str) -> Result<Vec<u8>> {
        let mut mac =
            <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).map_err(|_| Error::internal("hash key"))?;
        mac.update(value.as_bytes());
        Ok(mac.finalize().into_bytes().iter().copied().take(HASH_BYTES).collect())
    }

    /// Seals bytes for one place.
    ///
    /// # Errors
    /// When the machine gives no randomness.
    pub fn seal(&self, place: &Place<'_>, plain: &[u8]) -> Result<Sealed> {
        let mut nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut nonce).map_err(Error::internal)?;
        let mut padded = pad(plain);
        let text = self
            .cipher()?
            .encrypt(&XNonce::from(nonce), Payload { msg: &padded, aad: place.text().as_bytes() })
            .map_err(|_| Error::internal("sealing failed"))?;
        padded.zeroize();
        let mut sealed = Vec::with_capacity(1 + NONCE_BYTES + text.len());
        sealed.push(VERSION);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&text);
        Ok(Sealed(sealed))
    }

    /// Opens a sealed value at its own place.
    ///
    /// # Errors
    /// When the key is another one, or the value was changed or moved.
    pub fn open(&self, place: &Place<'_>, sealed: &Sealed) -> Result<Vec<u8>> {
        let broken = || Error::internal(format!("a sealed value of {} does not open", place.column));
        let (version, rest) = sealed.0.split_first().ok_or_else(broken)?;
        if *version != VERSION || rest.len() < NONCE_BYTES {
            return Err(broken());
        }
        let (nonce, text) = rest.split_at(NONCE_BYTES);
        let nonce = <[u8; NONCE_BYTES]>::try_from(nonce).map_err(|_| broken())?;
        let padded = self
            .cipher()?
            .decrypt(&XNonce::from(nonce), Payload { msg: text, aad: place.text().as_bytes() })
            .map_err(|_| broken())?;
        unpad(&padded).ok_or_else(broken)
    }

    /// Seals a value as JSON.
    ///
    /// # Errors
    /// As [`Key::seal`].
    pub fn seal_json<T: Serialize>(&self, place: &Place<'_>, value: &T) -> Result<Sealed> {
        let mut plain = serde_json::to_vec(value).map_err(Error::internal)?;
        let sealed = self.seal(place, &plain);
        plain.zeroize();
        sealed
    }

    /// Opens a value that was sealed as JSON.
    ///
    /// # Errors
    /// As [`Key::open`].
    pub fn open_json<T: DeserializeOwned>(&self, place: &Place<'_>, sealed: &Sealed) -> Result<T> {
        let plain = self.open(place, sealed)?;
        serde_json::from_slice(&plain).map_err(|_| Error::internal("a sealed value has another shape"))
    }

    fn cipher(&self) -> Result<XChaCha20Poly1305> {
        XChaCha20Poly1305::new_from_slice(&self.0).map_err(|_| Error::internal("key length"))
    }
}

/// Where a sealed value lies. It opens nowhere else.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// `table.column`.
    pub column: &'static str,
    /// The row.
    pub row: &'a str,
    /// The case, or `-` for what belongs to none.
    pub case: &'a str,
}

impl<'a> Place<'a> {
    /// A place in a row of a case.
    #[must_use]
    pub fn of_case(column: &'static str, row: &'a Id, case: &'a Id) -> Self {
        Self { column, row: row.as_str(), case: case.as_str() }
    }

    /// A place in a row that belongs to no case.
    #[must_use]
    pub fn of_desk(column: &'static str, row: &'a str) -> Self {
        Self { column, row, case: "-" }
    }

    fn text(&self) -> String {
        format!("v1|{}|{}|{}", self.column, self.row, self.case)
    }
}

fn pad(plain: &[u8]) -> Vec<u8> {
    let length = u32::try_from(plain.len()).unwrap_or(u32::MAX);
    let mut padded = Vec::with_capacity(plain.len() + 4 + PAD_BYTES);
    padded.extend_from_slice(&length.to_be_bytes());
    padded.extend_from_slice(plain);
    padded.resize(padded.len().next_multiple_of(PAD_BYTES), 0);
    padded
}

fn unpad(padded: &[u8]) -> Option<Vec<u8>> {
    let (length, rest) = padded.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    rest.get(..length).map(<[u8]>::to_vec)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_at_its_own_place_only() {
        let key = Key::random().unwrap();
        let (row, other, case) = (Id::new(), Id::new(), Id::new());
        let place = Place::of_case("items.link", &row, &case);
        let sealed = key.seal(&place, b"a link").unwrap();
        assert_eq!(key.open(&place, &sealed).unwrap(), b"a link");
        assert!(key.open(&Place::of_case("items.link", &other, &case), &sealed).is_err());
        assert!(key.open(&Place::of_case("items.note", &row, &case), &sealed).is_err());
        assert!(Key::random().unwrap().open(&place, &sealed).is_err());
    }

    #[test]
    fn any_changed_bit_is_noticed() {
        let key = Key::random().unwrap();
        let place = Place::of_desk("people.name", "row");
        let sealed = key.seal(&place, b"name").unwrap();
        for byte in 0..sealed.0.len() {
            let mut changed = sealed.clone();
            changed.0[byte] ^= 1;
            assert!(key.open(&place, &changed).is_err(), "byte {byte}");
        }
    }

    #[test]
    fn short_values_have_one_length() {
        let key = Key::random().unwrap();
        let place = Place::of_desk("people.name", "row");
        let lengths =
            ["", "E.", "a longer pseudonym"].map(|plain| key.seal(&place, plain.as_bytes()).unwrap().0.len());
        assert_eq!(lengths[0], lengths[1]);
        assert_eq!(lengths[1], lengths[2]);
    }
}
