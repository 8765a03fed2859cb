//! Reads the role mailbox. Attachments are counted and dropped unseen; nothing remote is loaded.
//!
//! A mail is marked as done only after the caller has stored it, so a crash in between shows it
//! again; `external_id` makes the second copy recognisable.

mod imap;
mod maildir;
mod parse;

use crate::outbound::mail::{MailTls, check_tls};
use crate::outbound::{Failure, install_crypto};
use platform_adapters::IncomingMail;
use std::fmt;
use std::path::PathBuf;

pub use parse::{RAW_LIMIT_BYTES, TEXT_LIMIT_BYTES};

/// How many mails one fetch brings, so that a flood cannot fill the memory.
const FETCH_LIMIT_MAILS: usize = 25;

/// An account on an IMAP server.
#[derive(Clone)]
pub struct ImapSettings {
    /// The server's name or address.
    pub host: String,
    /// The port, usually 993 or 143.
    pub port: u16,
    /// The protection of the connection.
    pub tls: MailTls,
    /// The account.
    pub user: String,
    /// The account's password.
    pub password: String,
    /// The folder, usually `INBOX`.
    pub folder: String,
}

impl fmt::Debug for ImapSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImapSettings")
            .field("host", &self.host)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

/// A mailbox to read from.
#[derive(Clone, Debug)]
pub struct Mailbox {
    place: Place,
}

/// Where the mails are.
#[derive(Clone, Debug)]
enum Place {
    /// A folder on disk.
    Maildir(PathBuf),
    /// A server.
    Imap(ImapSettings),
}

/// Names one mail in its mailbox, for [`Mailbox::done`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchedId(Id);

/// The name in the mailbox's own terms.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Id {
    /// File name in `new/`.
    File(String),
    /// UIDVALIDITY and UID (RFC 9051, 2.3.1.1).
    Uid { validity: Option<u32>, uid: u32 },
}

/// One mail, read but not yet marked.
#[derive(Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Its name in the mailbox.
    pub id: FetchedId,
    /// The Message-ID without angle brackets, or `sha256:` and the hash of the bytes when it has
    /// none.
    pub external_id: String,
    /// The address in `From`, lower case; empty when there is none.
    pub from: String,
    /// The address in `Reply-To`, lower case.
    pub reply_to: Option<String>,
    /// Every address in To, Cc, Delivered-To and X-Original-To, lower case.
    pub to: Vec<String>,
    /// The subject.
    pub subject: String,
    /// The Message-IDs it answers, without angle brackets.
    pub in_reply_to: Vec<String>,
    /// The Message-IDs of the conversation, without angle brackets. For a report of failed
    /// delivery, the returned mail's own Message-ID is among them.
    pub references: Vec<String>,
    /// The text, at most [`TEXT_LIMIT_BYTES`]; HTML turned into text.
    pub text: String,
    /// Whether the mail says that no person wrote it (RFC 3834, RFC 5321 null sender).
    pub automatic: bool,
    /// Whether something was cut off or could not be read.
    pub incomplete: bool,
    /// What was attached. The bytes are dropped.
    pub attachments: Vec<Attachment>,
}

/// Without what the mail says or who wrote it: this may end in a log.
impl fmt::Debug for Fetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetched")
            .field("id", &self.id)
            .field("incomplete", &self.incomplete)
            .finish_non_exhaustive()
    }
}

/// An attachment as evidence that there was one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The file name, when it has one.
    pub name: String,
    /// The declared media type, lower case.
    pub media_type: String,
    /// Length in bytes after decoding.
    pub size: u64,
    /// SHA-256 in hexadecimal of the decoded bytes.
    pub sha256: String,
}

impl Fetched {
    /// The mail as an adapter sees it.
    #[must_use]
    pub fn incoming(&self) -> IncomingMail {
        IncomingMail {
            from: self.from.clone(),
            subject: self.subject.clone(),
            body: self.text.clone(),
            automatic: self.automatic,
        }
    }
}

impl Mailbox {
    /// A maildir: a folder with `new`, `cur` and `tmp`.
    #[must_use]
    pub fn maildir(path: impl Into<PathBuf>) -> Self {
        Self { place: Place::Maildir(path.into()) }
    }

    /// A folder on an IMAP server.
    ///
    /// # Errors
    /// [`crate::outbound::FailureKind::NotAllowed`] when the connection would be unprotected
    /// beyond this machine.
    pub fn imap(settings: ImapSettings) -> Result<Self, Failure> {
        check_tls(&settings.host, settings.tls)?;
        install_crypto();
        Ok(Self { place: Place::Imap(settings) })
    }

    /// The oldest mails that are not marked yet, at most 25.
    ///
    /// # Errors
    /// [`Failure`] when the mailbox cannot be read.
    pub async fn fetch(&self) -> Result<Vec<Fetched>, Failure> {
        let mails = match &self.place {
            Place::Maildir(folder) => maildir::fetch(folder).await?,
            Place::Imap(settings) => imap::fetch(settings).await?,
        };
        let mut fetched = Vec::new();
        for mail in mails {
            fetched.push(parse::read(mail).await);
        }
        Ok(fetched)
    }

    /// Marks one mail as seen, after it was stored. Marking twice is no error.
    ///
    /// # Errors
    /// [`Failure`] when the mailbox cannot be written.
    pub async fn done(&self, id: &FetchedId) -> Result<(), Failure> {
        match (&self.place, &id.0) {
            (Place::Maildir(folder), Id::File(name)) => maildir::done(folder, name).await,
            (Place::Imap(settings), Id::Uid { validity, uid }) => imap::done(settings, *validity, *uid).await,
            // A name of another mailbox: there is nothing to mark here.
            _ => Ok(()),
        }
    }
}

/// The bytes of one mail, at most [`RAW_LIMIT_BYTES`].
struct Raw {
    id: Id,
    bytes: Vec<u8>,
    is_cut: bool,
}

#[cfg(test)]
mod tests;
