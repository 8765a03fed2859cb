//! Looking whether something is still there, without touching media.
//!
//! Addresses, hosts and markers are a versioned profile in `data/looks.json`, not code: platforms
//! change them. A newer profile may be put in its place once, at the start ([`install`]).
//! An adapter picks a probe of the profile for a target and lets it judge the page.
//! Whatever is not surely an answer (a login wall, a consent page, a bot check, a failing server,
//! an empty answer, a redirect) is sorted out first and is never [`Seen::Gone`].

mod canary;
mod probe;
mod profile;
mod seen;
mod sheet;
mod walls;

pub use canary::{Canaries, canaries, canary_target};
pub(crate) use probe::{by_hand, fetch, fetch_about, judge};
pub use profile::{
    Reads, compiled_on, ends_by_itself_after_hours, install, look_hosts, most_per_hour, reads, version,
};
pub use seen::{Restricted, Seen, Unsure};
pub use sheet::{ProbeSheet, RuleSheet, sheets};
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
    /// The country we look from, two capital letters (ISO 3166-1), for example `BE`.
    pub country: String,
    /// How long the host asks us to stay away, in seconds.
    pub retry_after_s: Option<i64>,
}

/// What a look tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The answer.
    pub seen: Seen,
    /// The rule that decided, for example `youtube.oembed.404`.
    pub rule: String,
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
