//! The part behind the plus in our reply address: the notice's reference and a proof that we made it.
//!
//! A reference is quoted in every letter and may be passed on. Without the proof, whoever has seen
//! one could write to the address of its notice; with it, only who got the address from us can.

use crate::db::Vault;
use crate::error::Result;
use subtle::ConstantTimeEq;

/// Bytes of the proof: HMAC-SHA256 cut to 80 bits, 16 letters in base32. The local part of an
/// address then stays below the 64 octets of RFC 5321, 4.5.3.1.1.
const PROOF_BYTES: usize = 10;

/// The token of a notice with this reference: `cf-7qk3m2xr5ntd4wpa-` and 16 letters, all small.
///
/// # Errors
/// Never with the keys of a vault; the library's signature allows it.
pub fn reply_token(vault: &Vault, reference: &str) -> Result<String> {
    let reference = reference.to_lowercase();
    let mac = vault.replies.hash(&reference)?;
    let proof: Vec<u8> = mac.into_iter().take(PROOF_BYTES).collect();
    let proof = data_encoding::BASE32_NOPAD.encode(&proof).to_lowercase();
    Ok(format!("{reference}-{proof}"))
}

/// The reference in a token, in capitals as notices have it; `None` when we did not make the token.
///
/// Compares in constant time: an answer that comes sooner or later tells nothing about the proof.
///
/// # Errors
/// As [`reply_token`].
pub fn check(vault: &Vault, token: &str) -> Result<Option<String>> {
    let token = token.to_lowercase();
    let Some((reference, _)) = token.rsplit_once('-') else { return Ok(None) };
    let ours = reply_token(vault, reference)?;
    let is_ours = bool::from(ours.as_bytes().ct_eq(token.as_bytes()));
    Ok(is_ours.then(|| reference.to_uppercase()))
}

/// The role mailbox with the token behind a plus: answers find their notice by it.
///
/// # Errors
/// As [`reply_token`].
pub fn reply_address(vault: &Vault, contact: &str, reference: &str) -> Result<String> {
    match contact.split_once('@') {
        Some((local, domain)) => Ok(format!("{local}+{}@{domain}", reply_token(vault, reference)?)),
        None => Ok(contact.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REFERENCE: &str = "CF-7QK3M2XR5NTD4WPA";

    #[test]
    fn our_own_token_gives_its_reference_however_it_is_spelt() {
        let vault = Vault::random().unwrap();
        let token = reply_token(&vault, REFERENCE).unwrap();
        assert_eq!(check(&vault, &token).unwrap().as_deref(), Some(REFERENCE));
        assert_eq!(check(&vault, &token.to_uppercase()).unwrap().as_deref(), Some(REFERENCE));
        let address = reply_address(&vault, "notices@hotline.example", REFERENCE).unwrap();
        let (local, _) = address.split_once('@').unwrap();
        assert!(local.len() <= 64, "{local}");
    }

    #[test]
    fn a_token_without_our_proof_gives_nothing() {
        let vault = Vault::random().unwrap();
        let token = reply_token(&vault, REFERENCE).unwrap();
        let of_another = reply_token(&vault, "CF-AAAAAAAAAAAAAAAA").unwrap();
        let (_, proof) = of_another.rsplit_once('-').unwrap();
        for wrong in [
            REFERENCE.to_lowercase(),
            format!("{}-{proof}", REFERENCE.to_lowercase()),
            token[..token.len() - 1].to_owned(),
            format!("{token}a"),
            String::new(),
        ] {
            assert_eq!(check(&vault, &wrong).unwrap(), None, "{wrong}");
        }
        assert_eq!(check(&Vault::random().unwrap(), &token).unwrap(), None, "another desk's token");
    }
}
