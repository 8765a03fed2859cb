//! Looking whether something is still there, without touching media.
//!
//! Addresses, hosts and markers are a dated profile in `data/looks.json`, not code: platforms
//! change them. An adapter picks a probe of the profile for a target and lets it judge the page.
//! Whatever is not surely an answer (a login wall, a consent page, a bot check, a failing server,
//! an empty answer, a redirect) is sorted out first and is never [`Seen::Gone`].

mod probe;
mod profile;
mod walls;

pub(crate) use probe::{by_hand, fetch, fetch_about, judge};
pub use profile::{compiled_on, look_hosts};
pub(crate) use walls::{at as wall_at, of_page as wall};

use serde::{Deserialize, Serialize};

/// What to fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// Fetch this public page or metadata endpoint, without cookies, following no redirect.
    Fetch {
        /// `GET` or `HEAD`.
        method: Method,
        /// The address. Its host is one of [`look_hosts`].
        url: String,
    },
    /// No way to see it from outside: a person has to look.
    ByHand,
}

/// The two methods a look may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Headers and at most 64 KiB of text.
    Get,
    /// Headers only.
    Head,
}

/// What came back. The body is empty for media types: they are never read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The HTTP status.
    pub status: u16,
    /// The address that answered.
    pub url: String,
    /// The `Location` header, when there was one.
    pub location: Option<String>,
    /// The media type without parameters, lower case, for example `text/html`.
    pub content_type: String,
    /// At most 64 KiB of text.
    pub body: String,
    /// Seconds since 1970 at the time of the look (a signed address may have expired).
    pub now_unix_s: i64,
}

/// What a look tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The answer.
    pub seen: Seen,
    /// The rule that decided, for example `youtube.oembed.404`.
    pub rule: String,
}

/// The answer of a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// It is there for everybody.
    Up,
    /// The platform says that it is not there.
    Gone,
    /// It is there, but not for everybody: private, age-gated, embedding off.
    Restricted,
    /// It cannot be told.
    Unsure(Unsure),
}

/// Why it cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The address carries a signature that has expired.
    Expired,
    /// There is no way to see it from outside.
    NoWay,
}

impl Unsure {
    /// Every reason.
    pub const ALL: [Unsure; 8] = [
        Unsure::LoginWall,
        Unsure::Challenge,
        Unsure::RateLimited,
        Unsure::ServerError,
        Unsure::Network,
        Unsure::NoRule,
        Unsure::Expired,
        Unsure::NoWay,
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
            Unsure::Expired => "expired",
            Unsure::NoWay => "no_way",
        }
    }

    /// The reason with this stored name.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.key() == key)
    }
}

/// Ending of the names of rules whose platform gives one answer for "gone" and "private".
const OR_PRIVATE: &str = "_or_private";

/// Whether the rule of this name reads an answer that may also mean "made private".
#[must_use]
pub fn rule_may_be_private(rule: &str) -> bool {
    rule.ends_with(OR_PRIVATE)
}

impl Verdict {
    /// Whether the platform gives the same answer for something that was made private. Such a
    /// "gone" deserves a second look by a person.
    #[must_use]
    pub fn may_be_private(&self) -> bool {
        rule_may_be_private(&self.rule)
    }

    /// A verdict by a named rule.
    #[must_use]
    pub fn new(seen: Seen, rule: &str) -> Self {
        Self { seen, rule: rule.to_owned() }
    }
}

#[cfg(test)]
mod tests;
