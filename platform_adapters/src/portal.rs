//! What is known of each portal: its fields in order, how many links a report takes, what to do
//! before it and what never to do.
//!
//! The facts stand in `data/portals.json`, each field with a mark that says how it is known.
//! Nothing in it was checked on a live site. No portal's limit of length is known; a supervisor can
//! enter one that was met.

use crate::Language;
use serde::Deserialize;
use std::sync::OnceLock;

/// What is known of one portal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Portal {
    /// The platform's key.
    pub platform: String,
    /// How many links one report takes.
    pub per_report: PerReport,
    /// The only language in which the portal may be used.
    pub language: Option<Language>,
    /// Whether one has to be signed in.
    pub account: Account,
    /// Whether its address takes values for some fields.
    pub prefill: bool,
    /// What to do before the fields, as words of a family: `portals-step-<word>`.
    pub steps: Vec<String>,
    /// What not to do, as words of a family: `portals-avoid-<word>`.
    pub avoid: Vec<String>,
    /// Where this is known from.
    pub source: String,
    /// The fields in the portal's order.
    pub fields: Vec<PortalField>,
}

/// One field of a portal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortalField {
    /// Its label in English, the key within the portal.
    pub label: String,
    /// How it is filled in.
    pub kind: FieldKind,
    /// Whether the portal insists on it; `None` when that is not known.
    #[serde(default)]
    pub required: Option<bool>,
    /// How the field is known.
    pub mark: Mark,
}

/// How many links one report takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PerReport {
    /// One: every link is a report of its own.
    One,
    /// Several.
    Many,
}

/// Whether one has to be signed in at the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Account {
    /// No.
    None,
    /// Yes.
    Needed,
    /// Not known.
    NotKnown,
}

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// Text.
    Text,
    /// One of the portal's own options: ours is a description of which.
    Choose,
    /// A box to tick.
    Tick,
    /// Several values, one a line.
    Lines,
}

/// How a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// From the platform's own text or client.
    Official,
    /// From maintained open code that depends on it.
    Code,
    /// From one or a few mentions by others.
    ThirdParty,
    /// An assumption.
    NotVerified,
}

impl Account {
    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Account::None => "none",
            Account::Needed => "needed",
            Account::NotKnown => "not_known",
        }
    }
}

impl FieldKind {
    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            FieldKind::Text => "text",
            FieldKind::Choose => "choose",
            FieldKind::Tick => "tick",
            FieldKind::Lines => "lines",
        }
    }
}

impl Mark {
    /// Every mark.
    pub const ALL: [Mark; 4] = [Mark::Official, Mark::Code, Mark::ThirdParty, Mark::NotVerified];

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Mark::Official => "official",
            Mark::Code => "code",
            Mark::ThirdParty => "third_party",
            Mark::NotVerified => "not_verified",
        }
    }
}

impl Portal {
    /// The field with this label.
    #[must_use]
    pub fn field(&self, label: &str) -> Option<&PortalField> {
        self.fields.iter().find(|field| field.label == label)
    }
}

#[derive(Deserialize)]
struct Book {
    portals: Vec<Portal>,
}

/// Every portal, in the order of the platforms.
#[must_use]
pub fn portals() -> &'static [Portal] {
    static BOOK: OnceLock<Vec<Portal>> = OnceLock::new();
    BOOK.get_or_init(|| {
        let book: Result<Book, _> = serde_json::from_str(include_str!("../data/portals.json"));
        book.map(|book| book.portals).unwrap_or_default()
    })
}

/// What is known of the portal of a platform.
#[must_use]
pub fn of(platform: &str) -> Option<&'static Portal> {
    portals().iter().find(|portal| portal.platform == platform)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platforms;

    #[test]
    fn every_platform_with_a_portal_is_described_and_no_other() {
        let described: Vec<&str> = portals().iter().map(|portal| portal.platform.as_str()).collect();
        let with_portal: Vec<&str> =
            platforms().iter().filter(|p| p.portal().is_some()).map(|p| p.key()).collect();
        let mut sorted = (described.clone(), with_portal.clone());
        sorted.0.sort_unstable();
        sorted.1.sort_unstable();
        assert_eq!(sorted.0, sorted.1);
    }

    #[test]
    fn no_field_stands_twice_and_screenshots_are_always_warned_of() {
        for portal in portals() {
            let mut labels: Vec<&str> = portal.fields.iter().map(|field| field.label.as_str()).collect();
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(labels.len(), portal.fields.len(), "{}", portal.platform);
            assert!(portal.avoid.iter().any(|word| word == "screenshots"), "{}", portal.platform);
            assert!(!portal.source.is_empty() && !portal.steps.is_empty(), "{}", portal.platform);
        }
    }
}
