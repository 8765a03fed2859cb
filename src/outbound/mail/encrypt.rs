//! Encrypts a mail as PGP/MIME (RFC 3156).
//!
//! The whole inner mail is encrypted with its subject (RFC 9788 calls that a protected header).
//! Outside stand the addresses, the Message-IDs of the conversation and our reference, which tell
//! nothing.

use super::compose::{mixed, one_line};
use super::{Encryption, OutgoingMail};
use crate::openpgp;
use lettre::message::header::{ContentDisposition, ContentType, Subject};
use lettre::message::{MultiPart, SinglePart};

const PROTOCOL: &str = "application/pgp-encrypted";

/// The two parts of an encrypted mail: the version, and what only the recipient can read.
pub(super) fn encrypted(mail: &OutgoingMail, encryption: &Encryption) -> Result<MultiPart, String> {
    let armoured = openpgp::encrypt(&encryption.key, &inner(mail)?, encryption.at)
        .map_err(|why| format!("the key of the recipient cannot be used: {}", why.key()))?;
    let version = SinglePart::builder().header(media_type(PROTOCOL)?).body("Version: 1\r\n".to_owned());
    let content = SinglePart::builder()
        .header(media_type("application/octet-stream; name=\"encrypted.asc\"")?)
        .header(ContentDisposition::inline_with_name("encrypted.asc"))
        .body(armoured);
    Ok(MultiPart::encrypted(PROTOCOL.to_owned()).singlepart(version).singlepart(content))
}

/// What is encrypted: subject, text and what is attached.
fn inner(mail: &OutgoingMail) -> Result<Vec<u8>, String> {
    let subject = Subject::from(one_line(&mail.subject));
    if mail.attachments.is_empty() {
        let text = SinglePart::builder().header(subject).header(ContentType::TEXT_PLAIN);
        Ok(text.body(mail.body.clone()).formatted())
    } else {
        Ok(mixed(MultiPart::builder().header(subject), mail)?.formatted())
    }
}

fn media_type(text: &str) -> Result<ContentType, String> {
    ContentType::parse(text).map_err(|_| "media type is unknown".to_owned())
}
