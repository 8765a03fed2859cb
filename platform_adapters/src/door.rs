//! Through which door a notice reaches a platform, and which law binds the answer.

use serde::{Deserialize, Serialize};

/// A way to hand a notice to a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// A request to a documented programming interface.
    Api,
    /// A mail to the platform's address.
    Email,
    /// A portal that a person fills in with our help (assisted filing).
    Form,
}

impl Door {
    /// Every door.
    pub const ALL: [Door; 3] = [Door::Api, Door::Email, Door::Form];

    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Door::Api => "api",
            Door::Email => "email",
            Door::Form => "form",
        }
    }

    /// The door with this stored name.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|door| door.key() == key)
    }
}

/// Which duties of Regulation (EU) 2022/2065 bind the service for one kind of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DsaScope {
    /// Articles 16 to 18 and 20 to 23: an online platform, with trusted-flagger priority.
    OnlinePlatform,
    /// Articles 16 to 18 only: hosting that is not spread to the public.
    Hosting,
    /// None of them: interpersonal messaging.
    Messaging,
    /// A search engine: notices are taken voluntarily, Articles 16 and 22 are disputed.
    SearchEngine,
}
