//! Sends one mail through the organisation's own relay.
//!
//! The Message-ID belongs to the notice, not to the attempt, so a second copy can be recognised.

mod compose;
mod conversation;

use crate::outbound::{Failure, FailureKind, Outcome, install_crypto};
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
            Ok(letter) => conversation::send(&self.settings, self.limits, &letter).await,
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
