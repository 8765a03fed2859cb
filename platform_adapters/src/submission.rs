//! What must leave us through a door.

use crate::NoticeItem;
use serde::{Deserialize, Serialize};

/// What must leave us, complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "door", content = "content", rename_all = "snake_case")]
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
    /// The JSON body. An empty string is filled from the channel's settings when the request
    /// leaves (YouTube's `reasonId` differs by account and language and cannot stand here).
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
    /// The same notice for machines, behind the text. Mostly empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// A part of a mail that a machine reads. Text by type: an image cannot be one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The file's name, in ASCII.
    pub name: String,
    /// The media type without parameters, for example `application/json`.
    pub media_type: String,
    /// The content.
    pub content: String,
}

/// Sheets for a person to copy into a portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The portal, before any prefilling.
    pub portal: String,
    /// One sheet for each time the portal has to be filled in. Never empty.
    pub sheets: Vec<Sheet>,
}

/// Fields in the portal's own order, for filling it in once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The portal, with prefilled parameters where it takes them.
    pub portal: String,
    /// Keys of the items this sheet is about, [`crate::Target::key`].
    pub item_keys: Vec<String>,
    /// The fields.
    pub fields: Vec<Field>,
}

impl Sheet {
    /// A sheet about these items. Fields without a value are left out.
    #[must_use]
    pub fn new(portal: &str, items: &[&NoticeItem], fields: Vec<Field>) -> Self {
        Self {
            portal: portal.to_owned(),
            item_keys: items.iter().map(|item| item.target.key.clone()).collect(),
            fields: fields.into_iter().filter(|field| !field.value.is_empty()).collect(),
        }
    }
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
    /// The whole text, when it was shortened to fit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whole: Option<String>,
}

impl Field {
    /// A field whose longest value is not known.
    #[must_use]
    pub fn new(label: &str, value: impl Into<String>) -> Self {
        Self { label: label.to_owned(), value: value.into(), longest: None, whole: None }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_door_can_be_stored_and_read_back() {
        let submissions = [
            Submission::Api(vec![Api {
                method: "POST".to_owned(),
                url: "https://api.example/report".to_owned(),
                body: serde_json::json!({"id": "1"}),
                accepted: vec![204],
                refused: vec![400],
                later: vec![503],
                later_reasons: Vec::new(),
                text: "words".to_owned(),
                item_key: "example:video:1".to_owned(),
            }]),
            Submission::Email(Email {
                subject: "subject".to_owned(),
                body: "body".to_owned(),
                attachments: vec![Attachment {
                    name: "notice.json".to_owned(),
                    media_type: "application/json".to_owned(),
                    content: "{}".to_owned(),
                }],
            }),
        ];
        for submission in submissions {
            let stored = serde_json::to_string(&submission).unwrap();
            assert_eq!(serde_json::from_str::<Submission>(&stored).unwrap(), submission);
        }
    }

    #[test]
    fn a_mail_without_attachments_is_stored_as_it_always_was() {
        let plain = Email { subject: "s".to_owned(), body: "b".to_owned(), attachments: Vec::new() };
        let stored = r#"{"subject":"s","body":"b"}"#;
        assert_eq!(serde_json::to_string(&plain).unwrap(), stored);
        assert_eq!(serde_json::from_str::<Email>(stored).unwrap(), plain);
    }
}
