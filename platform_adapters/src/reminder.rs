//! What a reminder or complaint looks back on: the notices before it, the decision, the last look.
//!
//! Each is a notice of its own: it repeats every element of Article 16(2) of Regulation (EU)
//! 2022/2065, so that it can be judged without the first one.

use crate::reply::statement::{Action, Ground};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// What a reminder or a complaint looks back on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// The notices it follows, the oldest first. Never empty.
    pub earlier: Vec<Earlier>,
    /// When the links were last seen to be up: the oldest of their last looks. Never `None` in a
    /// reminder.
    pub seen_up_at: Option<DateTime<Utc>>,
    /// The decision that is complained about; none in a reminder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
}

/// The decision that a complaint is about (Article 20(1) of Regulation (EU) 2022/2065).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The day on which it was told to us.
    pub told_on: NaiveDate,
    /// What the platform did.
    pub action: Action,
    /// On which ground.
    pub ground: Ground,
    /// The article or clause, in the platform's words; may be empty.
    pub clause: String,
    /// Why it is contested.
    pub why: Why,
}

/// Why a decision is contested: it kept the content, or "the action taken was not adequate".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The content was kept.
    Kept,
    /// Others can still see it.
    Partial,
    /// It was said to be removed, and was seen afterwards.
    Undone,
}

impl Why {
    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Why::Kept => "kept",
            Why::Partial => "partial",
            Why::Undone => "undone",
        }
    }
}

/// A notice that came before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// Our reference in it.
    pub reference: String,
    /// When it left us.
    pub sent_at: DateTime<Utc>,
    /// The platform's own references for it, as far as they are known.
    pub theirs: Vec<String>,
}
