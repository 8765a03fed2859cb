//! Addresses of mail servers, read from a URL.

use std::path::PathBuf;
use url::Url;

/// How the connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// TLS from the first byte.
    Implicit,
    /// STARTTLS, required.
    StartTls,
    /// None: only to this machine.
    None,
}

/// A mail server.
#[derive(Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// Name or address.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Protection.
    pub protection: Protection,
    /// Account.
    pub user: Option<String>,
    /// Password.
    pub password: Option<String>,
    /// Path without the first slash: the folder of a mailbox.
    pub path: String,
}

impl std::fmt::Debug for Endpoint {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Endpoint")
            .field("host", &self.host)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

/// Where replies are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailboxAddress {
    /// A folder on this machine.
    Maildir(PathBuf),
    /// A server.
    Imap(Endpoint),
}

impl Endpoint {
    /// Reads `smtps://…` (implicit TLS) or `smtp://…` (STARTTLS; none on loopback).
    ///
    /// # Errors
    /// Says what does not fit.
    pub fn smtp(text: &str) -> Result<Self, &'static str> {
        Self::parse(text, ("smtps", 465), ("smtp", 587))
            .ok_or("must be smtps://user:password@host:465 or smtp://user:password@host:587")
    }

    fn parse(text: &str, implicit: (&str, u16), start: (&str, u16)) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let host = url.host_str()?.trim_matches(['[', ']']).to_owned();
        let is_loopback = matches!(host.as_str(), "localhost" | "127.0.0.1" | "::1");
        let (protection, port) = if url.scheme() == implicit.0 {
            (Protection::Implicit, implicit.1)
        } else if url.scheme() == start.0 && is_loopback {
            (Protection::None, start.1)
        } else if url.scheme() == start.0 {
            (Protection::StartTls, start.1)
        } else {
            return None;
        };
        let decoded = |text: &str| {
            let pair = format!("x={}", text.replace('+', "%2B"));
            url::form_urlencoded::parse(pair.as_bytes()).next().map(|(_, value)| value.into_owned())
        };
        Some(Self {
            host,
            port: url.port().unwrap_or(port),
            protection,
            user: decoded(url.username()).filter(|user| !user.is_empty()),
            password: url.password().and_then(decoded),
            path: url.path().trim_start_matches('/').to_owned(),
        })
    }
}

impl MailboxAddress {
    /// Reads `maildir:/folder`, `imaps://…` or `imap://…`.
    ///
    /// # Errors
    /// Says what does not fit.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        if let Some(folder) = text.strip_prefix("maildir:") {
            return Ok(Self::Maildir(PathBuf::from(folder)));
        }
        Endpoint::parse(text, ("imaps", 993), ("imap", 143))
            .map(Self::Imap)
            .ok_or("must be maildir:/folder, imaps://user:password@host:993/INBOX or imap://…:143/INBOX")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_elsewhere_is_always_protected() {
        let server = Endpoint::smtp("smtp://me%40desk:p%2Bw@mail.example").unwrap();
        assert_eq!(server.protection, Protection::StartTls);
        assert_eq!((server.port, server.user.as_deref()), (587, Some("me@desk")));
        assert_eq!(server.password.as_deref(), Some("p+w"));
        assert_eq!(Endpoint::smtp("smtps://mail.example").unwrap().protection, Protection::Implicit);
        assert_eq!(Endpoint::smtp("smtp://127.0.0.1:2525").unwrap().protection, Protection::None);
        assert!(Endpoint::smtp("http://mail.example").is_err());
    }
}
