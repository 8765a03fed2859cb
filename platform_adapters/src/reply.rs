//! What came back means.
//!
//! Senders and phrases are data (`data/replies.json`): platforms change their wording. A reading
//! only ever proposes, with the words it rests on; a person confirms.

mod automatic;
mod clean;
mod phrases;
mod reference;
mod rules;
pub mod statement;

pub use automatic::{acknowledgement, automatic_by_words, is_absence, undelivered};
pub use reference::find as find_reference;
pub use rules::{is_aligned, is_from, mail_domains};
pub(crate) use rules::{read_any, read_from};

use serde::{Deserialize, Serialize};

/// A mail as an adapter sees it: text only, attachments dropped before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IncomingMail {
    /// The address in `From`, lower case.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// The text of the body.
    pub body: String,
    /// Whether the mail says it is automatic (RFC 3834).
    pub automatic: bool,
}

/// What a mail means. It only ever proposes: a person confirms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The meaning.
    pub meaning: Meaning,
    /// The platform's own reference, when the mail names one.
    pub reference: Option<String>,
    /// The words the proposal rests on, as they stand in the mail.
    pub because: String,
}

/// What a platform can tell us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// The notice has arrived (Article 16(4)).
    Received,
    /// The platform asks for more.
    Question,
    /// Removed everywhere.
    Removed,
    /// Removed for some people only: a country, an age, logged-in people.
    Restricted,
    /// The platform keeps it.
    Kept,
    /// The notice did not arrive: a mail server sent it back (RFC 3464). No platform says so, the
    /// post does.
    Undelivered,
}

impl Meaning {
    /// Every meaning.
    pub const ALL: [Meaning; 6] = [
        Meaning::Received,
        Meaning::Question,
        Meaning::Removed,
        Meaning::Restricted,
        Meaning::Kept,
        Meaning::Undelivered,
    ];

    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Meaning::Received => "received",
            Meaning::Question => "question",
            Meaning::Removed => "removed",
            Meaning::Restricted => "restricted",
            Meaning::Kept => "kept",
            Meaning::Undelivered => "undelivered",
        }
    }

    /// The meaning with this stored name.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|meaning| meaning.key() == key)
    }
}
