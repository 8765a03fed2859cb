//! Sends one mail through the organisation's own relay.
//!
//! The Message-ID belongs to the notice, not to the attempt, so a second copy can be recognised.

mod compose;
mod conversation;
mod encrypt;
mod pulse;

use crate::outbound::{Authority, Failure, FailureKind, Outcome, install_crypto};
use platform_adapters::submission::Attachment;
use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

/// How the connection to a mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailTls {
    /// TLS from the first byte (RFC 8314).
    Implicit,
    /// Plain greeting, then STARTTLS; without it the server is not used.
    StartTls,
    /// No TLS. Refused unless the server is on this machine.
    NoneOnLoopback,
}

/// The relay and the sender.
#[derive(Clone)]
pub struct MailSettings {
    /// The relay's name or address.
    pub host: String,
    /// The relay's port, usually 465 or 587.
    pub port: u16,
    /// The protection of the connection.
    pub tls: MailTls,
    /// The account at the relay; `None` when it asks for none.
    pub user: Option<String>,
    /// The account's password.
    pub password: Option<String>,
    /// Certificates that the relay may use beside those the system knows.
    pub authority: Authority,
    /// The organisation's address, also the envelope sender.
    pub from_address: String,
    /// The organisation's name, never a person's.
    pub from_name: String,
}

impl fmt::Debug for MailSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MailSettings")
            .field("host", &self.host)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

/// A mail that is ready to leave. Plain text first; what is attached is text for machines, by type.
/// With an [`Encryption`] it leaves encrypted or not at all.
#[derive(Clone, PartialEq, Eq)]
pub struct OutgoingMail {
    /// The recipient's address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text; lines end with `\n`.
    pub body: String,
    /// The Message-ID with its angle brackets, fixed for the notice.
    pub message_id: String,
    /// Where answers go, when not to the sender.
    pub reply_to: Option<String>,
    /// The Message-ID with angle brackets of the mail this one answers.
    pub in_reply_to: Option<String>,
    /// The Message-IDs with angle brackets of the conversation so far, oldest first.
    pub references: Vec<String>,
    /// What a machine reads, behind the text.
    pub attachments: Vec<Attachment>,
    /// Our reference, which a report of delivery brings back (ENVID of RFC 3461).
    pub envelope_id: Option<String>,
    /// How it is encrypted; `None` for plain text.
    pub encryption: Option<Encryption>,
    /// Whether a program wrote it and nobody should answer by a program (RFC 3834).
    pub automatic: bool,
}

/// Encryption to the recipient's OpenPGP key (PGP/MIME, RFC 3156).
#[derive(Clone, PartialEq, Eq)]
pub struct Encryption {
    /// The armoured public key.
    pub key: String,
    /// The subject that everybody on the way may read; the mail's own is encrypted.
    pub subject: String,
    /// The time at which the key has to be in force.
    pub at: chrono::DateTime<chrono::Utc>,
}

/// How long each part of the conversation may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MailLimits {
    /// Connecting, TLS, greeting and sign-in together.
    pub connect: Duration,
    /// One command before the text.
    pub command: Duration,
    /// The text and the answer to its final dot; RFC 5321, 4.5.3.2.6 asks for ten minutes.
    pub text: Duration,
}

impl MailLimits {
    /// The limits of the standard, shorter where nothing can be lost.
    pub const STANDARD: MailLimits = MailLimits {
        connect: Duration::from_secs(60),
        command: Duration::from_secs(60),
        text: Duration::from_secs(600),
    };
}

/// Sends mails through one relay. Knows no pool: one mail, one connection.
#[derive(Clone, Debug)]
pub struct Mailer {
    settings: MailSettings,
    limits: MailLimits,
}

impl Mailer {
    /// A mailer for these settings.
    ///
    /// # Errors
    /// [`FailureKind::NotAllowed`] when the connection would be unprotected beyond this machine.
    pub fn new(settings: MailSettings) -> Result<Self, Failure> {
        Self::with_limits(settings, MailLimits::STANDARD)
    }

    /// A mailer with other limits.
    ///
    /// # Errors
    /// As for [`Mailer::new`].
    pub fn with_limits(settings: MailSettings, limits: MailLimits) -> Result<Self, Failure> {
        check_tls(&settings.host, settings.tls)?;
        install_crypto();
        Ok(Self { settings, limits })
    }

    /// Sends one mail, once.
    ///
    /// Accepted only after the relay answered the final dot with 250: it then has the duty to
    /// deliver or to report. Whatever breaks between the first byte of the text and that answer
    /// may have left (RFC 1047).
    pub async fn send(&self, mail: &OutgoingMail) -> Outcome {
        match compose::letter(&self.settings, mail) {
            Ok(letter) => {
                let report = mail.envelope_id.as_deref();
                conversation::send(&self.settings, self.limits, &letter, report).await
            }
            Err(words) => Outcome::Refused { status: None, words },
        }
    }
}

/// Refuses an unprotected connection that leaves this machine.
pub(super) fn check_tls(host: &str, tls: MailTls) -> Result<(), Failure> {
    let is_here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    if tls == MailTls::NoneOnLoopback && !is_here {
        return Err(Failure::new(FailureKind::NotAllowed, "mail server without TLS is not on this machine"));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
