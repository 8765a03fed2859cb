//! What must leave us through a door.

use serde::{Deserialize, Serialize};

/// What must leave us, complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "door", rename_all = "snake_case")]
pub enum Submission {
    /// One request for each link.
    Api(Vec<Api>),
    /// One mail.
    Email(Email),
    /// Fields for a person to copy.
    Form(Form),
}

/// A request to a programming interface. The credential is added when it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Api {
    /// `POST` or `GET`.
    pub method: String,
    /// The address.
    pub url: String,
    /// The JSON body.
    pub body: serde_json::Value,
    /// Statuses that mean: taken.
    pub accepted: Vec<u16>,
    /// Statuses that mean: surely not taken, and repeating it unchanged is useless.
    pub refused: Vec<u16>,
    /// Statuses that mean: surely not taken, try later.
    pub later: Vec<u16>,
    /// Reasons in `error.errors[].reason` of the answer that mean: try later, whatever the status
    /// (YouTube answers 400 `rateLimitExceeded` where others answer 429).
    pub later_reasons: Vec<String>,
    /// The words a person reads and edits (they stand in the body too).
    pub text: String,
    /// Key of the item in the notice, [`crate::Target::key`].
    pub item_key: String,
}

/// A plain-text mail. The recipient's address is the channel's, not the adapter's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Email {
    /// The subject. It names no person and no content.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// Fields in the portal's own order, for a person to copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The portal, with prefilled parameters where it takes them.
    pub portal: String,
    /// The fields.
    pub fields: Vec<Field>,
}

/// One field of a portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// The field's label, as the portal shows it in English.
    pub label: String,
    /// What to put in.
    pub value: String,
    /// Longest value in characters that the portal takes, when known.
    pub longest: Option<usize>,
}

/// Why nothing was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// Facts are missing.
    Needs(Vec<Missing>),
    /// The link is not of this platform.
    NotThisPlatform,
    /// The platform has no such door.
    DoorNotOffered,
}

/// An element of Article 16(2) that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// (a) a sufficiently substantiated explanation.
    Explanation,
    /// (b) the exact electronic location.
    Location,
    /// (c) name and e-mail address of the notifier.
    Notifier,
    /// (d) the statement of good faith.
    GoodFaith,
}
