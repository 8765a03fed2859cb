//! Reads the role mailbox. Attachments are counted and dropped unseen; nothing remote is loaded.
//!
//! A mail is marked as done only after the caller has stored it, so a crash in between shows it
//! again; `external_id` makes the second copy recognisable.

mod imap;
mod maildir;
mod parse;

use crate::outbound::mail::{MailTls, check_tls};
use crate::outbound::{Authority, Failure, install_crypto};
use platform_adapters::IncomingMail;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

pub use parse::delivery::{DeliveryAction, DeliveryReport};
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
    /// Certificates that the server may use beside those the system knows.
    pub authority: Authority,
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
    /// The name under which our own server writes `Authentication-Results`; `None`: none is believed.
    authserv_id: Option<String>,
}

/// What became of waiting for a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waited {
    /// Unseen mails lie there already; nobody waited.
    Already,
    /// Something changed in the mailbox.
    News,
    /// Nothing happened in the whole time.
    Quiet,
    /// This mailbox does not tell: it has to be asked again and again.
    Unable,
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
    /// SHA-256 in hexadecimal of the bytes that were read: a second mail with a copied Message-ID is
    /// not taken for the first.
    pub digest: String,
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
    /// By which header the mail says that no person wrote it: `auto_submitted`, `precedence`,
    /// `null_return_path`, `list`, `auto_header` or `delivery_report` (RFC 3834, 5321, 2919, 3464).
    pub automatic: Option<&'static str>,
    /// What a report of delivery says (RFC 3464).
    pub delivery: Option<DeliveryReport>,
    /// Domains whose DKIM signature our own server found good (RFC 8601), lower case. Empty as well
    /// when our server said nothing.
    pub signed_by: Vec<String>,
    /// Whether something was cut off.
    pub incomplete: bool,
    /// Whether nothing of it could be read at all.
    pub unreadable: bool,
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
            automatic: self.automatic.is_some(),
        }
    }
}

impl Mailbox {
    /// A maildir: a folder with `new`, `cur` and `tmp`.
    #[must_use]
    pub fn maildir(path: impl Into<PathBuf>) -> Self {
        Self { place: Place::Maildir(path.into()), authserv_id: None }
    }

    /// A folder on an IMAP server.
    ///
    /// # Errors
    /// [`crate::outbound::FailureKind::NotAllowed`] when the connection would be unprotected
    /// beyond this machine.
    pub fn imap(settings: ImapSettings) -> Result<Self, Failure> {
        check_tls(&settings.host, settings.tls)?;
        install_crypto();
        Ok(Self { place: Place::Imap(settings), authserv_id: None })
    }

    /// Believes the `Authentication-Results` that our own server writes under this name.
    #[must_use]
    pub fn with_authserv_id(mut self, authserv_id: Option<String>) -> Self {
        self.authserv_id = authserv_id.map(|id| id.trim().to_lowercase()).filter(|id| !id.is_empty());
        self
    }

    /// What kind of mailbox it is: `imap` or `maildir`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.place {
            Place::Maildir(_) => "maildir",
            Place::Imap(_) => "imap",
        }
    }

    /// Whether what our own server found out about signatures is read.
    #[must_use]
    pub fn reads_signatures(&self) -> bool {
        self.authserv_id.is_some()
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
            fetched.push(parse::read(mail, self.authserv_id.clone()).await);
        }
        Ok(fetched)
    }

    /// Marks mails as seen, after they were stored. Marking twice is no error.
    ///
    /// # Errors
    /// [`Failure`] when the mailbox cannot be written.
    pub async fn done(&self, ids: &[FetchedId]) -> Result<(), Failure> {
        match &self.place {
            Place::Maildir(folder) => {
                for id in ids {
                    if let Id::File(name) = &id.0 {
                        maildir::done(folder, name).await?;
                    }
                }
                Ok(())
            }
            Place::Imap(settings) => {
                let uids: Vec<(Option<u32>, u32)> = ids
                    .iter()
                    .filter_map(|id| match &id.0 {
                        Id::Uid { validity, uid } => Some((*validity, *uid)),
                        Id::File(_) => None,
                    })
                    .collect();
                imap::done(settings, &uids).await
            }
        }
    }

    /// Waits until a mail comes, at most `longest`, which must stay below the 29 minutes after which
    /// a server may forget who waits (RFC 2177).
    ///
    /// # Errors
    /// [`Failure`] when the mailbox cannot be reached, or the connection breaks off.
    pub async fn wait(&self, longest: Duration) -> Result<Waited, Failure> {
        match &self.place {
            Place::Maildir(_) => Ok(Waited::Unable),
            Place::Imap(settings) => imap::wait(settings, longest).await,
        }
    }
}

/// The bytes of one mail, at most [`RAW_LIMIT_BYTES`].
struct Raw {
    id: Id,
    bytes: Vec<u8>,
    is_cut: bool,
    is_unreadable: bool,
}

impl Raw {
    /// A mail whose bytes the mailbox does not give. Its name in the mailbox tells it apart.
    fn unreadable(id: Id) -> Self {
        let bytes = format!("{id:?}").into_bytes();
        Self { id, bytes, is_cut: true, is_unreadable: true }
    }
}

#[cfg(test)]
mod tests;
