//! What became of something that had to leave us, and why something could not be fetched.

use std::time::Duration;

/// Longest technical reason in characters.
const WORDS_LENGTH_CHARS: usize = 200;

/// What became of a notice that had to leave us, whatever the door.
///
/// The four answers decide what may happen next: only [`Outcome::Later`] may be repeated without a
/// person. `words` is a short technical reason for the log and the desk; it holds no address and
/// no content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The other side took it over.
    Accepted {
        /// The other side's own reference, when it gave one.
        reference: Option<String>,
        /// The HTTP status; `None` for mail.
        status: Option<u16>,
        /// For mail, the server's line with its queue number.
        words: String,
    },
    /// Surely not taken, and repeating it unchanged is useless.
    Refused {
        /// The HTTP status or SMTP code; `None` when it never left us because it was not sendable.
        status: Option<u16>,
        /// Why.
        words: String,
    },
    /// Surely not taken; the same may be sent again later.
    Later {
        /// Why.
        words: String,
        /// How long the other side asks us to wait, at most a day.
        retry_after: Option<Duration>,
    },
    /// It may have been taken: the first byte left, and no clear answer came back. Never repeat
    /// this without a person or a look-up (RFC 1047 for mail).
    MayHaveLeft {
        /// Why.
        words: String,
    },
}

impl Outcome {
    /// Not taken, without a wish how long to wait.
    pub(super) fn later(words: impl Into<String>) -> Self {
        Outcome::Later { words: words.into(), retry_after: None }
    }
}

/// Whether the other side answers at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pulse {
    /// It does.
    Up,
    /// It does not; in short technical words.
    Down(String),
    /// It answers, but does not know our account any more.
    Reconnect(String),
}

/// Why nothing could be fetched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {words}", kind.key())]
pub struct Failure {
    /// The kind of failure.
    pub kind: FailureKind,
    /// A short technical reason without addresses or content.
    pub words: String,
}

impl Failure {
    /// A failure of a kind, with its reason.
    pub(super) fn new(kind: FailureKind, words: impl Into<String>) -> Self {
        Self { kind, words: words.into() }
    }
}

/// The kinds of failure, each with one word for people and logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FailureKind {
    /// We may not contact this address; nothing was sent.
    NotAllowed,
    /// The name has no address.
    NameNotFound,
    /// No connection, or no trusted one.
    NoConnection,
    /// It took too long.
    TimedOut,
    /// The connection broke off.
    CutOff,
    /// What came back cannot be read.
    Unreadable,
    /// The user name or password was refused.
    SignInRefused,
}

impl FailureKind {
    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            FailureKind::NotAllowed => "not_allowed",
            FailureKind::NameNotFound => "name_not_found",
            FailureKind::NoConnection => "no_connection",
            FailureKind::TimedOut => "timed_out",
            FailureKind::CutOff => "cut_off",
            FailureKind::Unreadable => "unreadable",
            FailureKind::SignInRefused => "sign_in_refused",
        }
    }
}

/// Makes words of another server safe to keep: one line, short, without addresses.
pub(super) fn tidy(words: &str) -> String {
    let mut tidy = String::new();
    for word in words.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        let is_address = word.contains('@') || word.contains("://") || word.contains("www.");
        if is_address {
            tidy.push('…');
        } else {
            tidy.extend(word.chars().filter(|c| !c.is_control()));
        }
    }
    tidy.chars().take(WORDS_LENGTH_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn words_of_other_servers_lose_addresses_and_lines() {
        assert_eq!(tidy("550 5.1.1 <a@example.org>:\r\n unknown"), "550 5.1.1 … unknown");
        assert_eq!(tidy("see https://example.org/x?y\u{0} now"), "see … now");
        assert_eq!(tidy(&"a".repeat(500)).len(), 200);
    }
}
