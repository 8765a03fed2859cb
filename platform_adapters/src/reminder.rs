//! What a reminder looks back on: the notices that came before it, and what the last look saw.
//!
//! A reminder is a notice of its own: it repeats every element of Article 16(2) of Regulation (EU)
//! 2022/2065, so that it can be judged without the first one.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What a reminder looks back on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// The notices it follows, the oldest first. Never empty.
    pub earlier: Vec<Earlier>,
    /// When the links were last seen to be up: the oldest of their last looks.
    pub seen_up_at: DateTime<Utc>,
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
