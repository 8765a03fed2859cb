//! The answers of a look, each with its stored name.

use serde::{Deserialize, Serialize};

/// The answer of a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// It is there for everybody.
    Up,
    /// The platform says that it is not there.
    Gone,
    /// It is there, but not for everybody.
    Restricted(Restricted),
    /// It is there, but not in the country we look from.
    BlockedHere,
    /// It ended by itself, as stories do: nobody took it down.
    Expired,
    /// It cannot be told.
    Unsure(Unsure),
}

/// For whom it is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Restricted {
    /// For some; the platform does not tell for whom.
    Some,
    /// For those its owner lets in.
    Private,
    /// For those who give an age.
    Age,
    /// For those who sign in.
    Login,
    /// For everybody, but it cannot be embedded elsewhere.
    EmbedOff,
}

/// Why it cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unsure {
    /// A login wall or consent page.
    LoginWall,
    /// A captcha or bot check.
    Challenge,
    /// Too many requests.
    RateLimited,
    /// The platform's server failed, or answered nothing.
    ServerError,
    /// The network failed.
    Network,
    /// An answer no rule knows.
    NoRule,
    /// An answer that the platform gives for several things.
    Ambiguous,
    /// The address carries a signature that has expired.
    Expired,
    /// There is no way to see it from outside.
    NoWay,
    /// It may show a minor, and only its page would tell: that page is not read.
    MetadataOnly,
}

impl Seen {
    /// The first half of the stored name: `up`, `gone`, `restricted`, `blocked_here`, `expired` or
    /// `unsure`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Seen::Up => "up",
            Seen::Gone => "gone",
            Seen::Restricted(_) => "restricted",
            Seen::BlockedHere => "blocked_here",
            Seen::Expired => "expired",
            Seen::Unsure(_) => "unsure",
        }
    }

    /// The second half: for whom it is there, or why it cannot be told.
    #[must_use]
    pub fn why(self) -> Option<&'static str> {
        match self {
            Seen::Restricted(Restricted::Some) => None,
            Seen::Restricted(how) => Some(how.key()),
            Seen::Unsure(why) => Some(why.key()),
            Seen::Up | Seen::Gone | Seen::BlockedHere | Seen::Expired => None,
        }
    }

    /// The answer with these stored names. A second half that nobody knows says the least.
    #[must_use]
    pub fn by_keys(key: &str, why: Option<&str>) -> Option<Self> {
        match key {
            "up" => Some(Seen::Up),
            "gone" => Some(Seen::Gone),
            "restricted" => {
                Some(Seen::Restricted(why.and_then(Restricted::by_key).unwrap_or(Restricted::Some)))
            }
            "blocked_here" => Some(Seen::BlockedHere),
            "expired" => Some(Seen::Expired),
            "unsure" => Some(Seen::Unsure(why.and_then(Unsure::by_key).unwrap_or(Unsure::NoRule))),
            _ => None,
        }
    }

    /// The answer in one word, as the profile writes it: `up`, `gone`, `private`, `login_wall` …
    #[must_use]
    pub fn by_word(word: &str) -> Option<Self> {
        match word {
            "unsure" => None,
            _ => Self::by_keys(word, None)
                .or_else(|| Restricted::by_key(word).map(Seen::Restricted))
                .or_else(|| Unsure::by_key(word).map(Seen::Unsure)),
        }
    }

    /// Whether it is surely there for somebody.
    #[must_use]
    pub fn is_there(self) -> bool {
        matches!(self, Seen::Up | Seen::Restricted(_) | Seen::BlockedHere)
    }
}

impl Restricted {
    /// Every value.
    pub const ALL: [Restricted; 5] =
        [Restricted::Some, Restricted::Private, Restricted::Age, Restricted::Login, Restricted::EmbedOff];

    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Restricted::Some => "some",
            Restricted::Private => "private",
            Restricted::Age => "age",
            Restricted::Login => "login",
            Restricted::EmbedOff => "embed_off",
        }
    }

    /// The value with this stored name.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.key() == key)
    }
}

impl Unsure {
    /// Every reason.
    pub const ALL: [Unsure; 10] = [
        Unsure::LoginWall,
        Unsure::Challenge,
        Unsure::RateLimited,
        Unsure::ServerError,
        Unsure::Network,
        Unsure::NoRule,
        Unsure::Ambiguous,
        Unsure::Expired,
        Unsure::NoWay,
        Unsure::MetadataOnly,
    ];

    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Unsure::LoginWall => "login_wall",
            Unsure::Challenge => "challenge",
            Unsure::RateLimited => "rate_limited",
            Unsure::ServerError => "server_error",
            Unsure::Network => "network",
            Unsure::NoRule => "no_rule",
            Unsure::Ambiguous => "ambiguous",
            Unsure::Expired => "signature_expired",
            Unsure::NoWay => "no_way",
            Unsure::MetadataOnly => "metadata_only",
        }
    }

    /// The reason with this stored name.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.key() == key)
    }

    /// Whether it may pass by itself: the platform or the network was busy, and nothing was said
    /// about what stands there.
    #[must_use]
    pub fn passes(self) -> bool {
        matches!(self, Unsure::RateLimited | Unsure::ServerError | Unsure::Network)
    }
}
