//! Following a short or share link, or an invitation, to what it names.
//!
//! Hosts and signs are a dated profile in `data/follow.json`. An adapter says what to ask first and
//! judges each answer; the caller asks, hop by hop, and reads no body but that of a
//! [`Follow::Resource`]. An answer that is not surely one (a login wall, a redirect that leaves the
//! platform) leaves the link unresolved: it stays what it was.

mod profile;

use profile::{Way, way};
pub use profile::{follow_hosts, hosts_of};

use crate::look::{self, Page, Unsure};
use crate::{Kind, Link, Target, reader};
use url::Url;

/// How many redirects are followed at the most.
pub const MOST_HOPS: usize = 5;

/// What to ask first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Follow {
    /// Ask this address for headers only, hop by hop: `HEAD`, and `GET` with the body thrown away
    /// where `HEAD` gives no redirect. No cookies.
    Redirects(String),
    /// Read this metadata resource (JSON), once.
    Resource(String),
}

/// What one answer on the way tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// What the link names.
    Found(Box<Found>),
    /// On to this address. Its host is one of the platform's own in [`follow_hosts`].
    Next(String),
    /// The platform says that the link leads nowhere. That tells nothing about what it led to.
    Dead,
    /// It cannot be told where the link leads.
    Unclear(Unclear),
}

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The thing itself. For an invitation it is the invitation, with its place as container.
    pub target: Target,
    /// The name of the place an invitation leads to.
    pub name: Option<String>,
    /// Further keys (see [`Target::key`]) that name the same thing.
    pub also: Vec<String>,
}

/// Why it cannot be told where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// A login wall or consent page.
    LoginWall,
    /// A captcha or bot check.
    Challenge,
    /// Too many requests.
    RateLimited,
    /// The platform's server failed.
    ServerError,
    /// The network failed.
    Network,
    /// An answer no rule knows.
    NoRule,
    /// It leads to a host that is not the platform's; nobody went there.
    Outside,
    /// It leads in a circle, or on and on.
    TooFar,
    /// It leads to a page on which there is nothing to take down.
    NotContent,
    /// The link opens in an app only: it cannot be followed from outside.
    NoWay,
}

impl Unclear {
    /// Every reason.
    pub const ALL: [Unclear; 10] = [
        Unclear::LoginWall,
        Unclear::Challenge,
        Unclear::RateLimited,
        Unclear::ServerError,
        Unclear::Network,
        Unclear::NoRule,
        Unclear::Outside,
        Unclear::TooFar,
        Unclear::NotContent,
        Unclear::NoWay,
    ];

    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Unclear::LoginWall => "login_wall",
            Unclear::Challenge => "challenge",
            Unclear::RateLimited => "rate_limited",
            Unclear::ServerError => "server_error",
            Unclear::Network => "network",
            Unclear::NoRule => "no_rule",
            Unclear::Outside => "outside",
            Unclear::TooFar => "too_far",
            Unclear::NotContent => "not_content",
            Unclear::NoWay => "no_way",
        }
    }

    /// The reason with this stored name.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.key() == key)
    }

    /// Whether the same question may get another answer later.
    #[must_use]
    pub fn may_pass(self) -> bool {
        !matches!(self, Unclear::Outside | Unclear::NotContent | Unclear::NoWay)
    }
}

impl From<Unsure> for Unclear {
    fn from(why: Unsure) -> Self {
        match why {
            Unsure::LoginWall => Unclear::LoginWall,
            Unsure::Challenge => Unclear::Challenge,
            Unsure::RateLimited => Unclear::RateLimited,
            Unsure::ServerError => Unclear::ServerError,
            Unsure::Network => Unclear::Network,
            Unsure::Ambiguous | Unsure::MetadataOnly | Unsure::NoRule | Unsure::Expired | Unsure::NoWay => {
                Unclear::NoRule
            }
        }
    }
}

/// What to ask about a short link whose host is one of the platform's in the profile.
pub(crate) fn redirects(platform: &str, target: &Target) -> Option<Follow> {
    let is_short = target.kind == Kind::ShareLink && target.platform == platform;
    let url = Url::parse(&target.canonical).ok().filter(|_| is_short)?;
    way(platform)?.allows(&url).then(|| Follow::Redirects(target.canonical.clone()))
}

/// What an answer to a question for headers tells.
pub(crate) fn judge(platform: &str, page: &Page) -> Step {
    let Some(way) = way(platform) else { return Step::Unclear(Unclear::NoWay) };
    match (page.status, page.location.as_deref()) {
        (300..=399, Some(location)) => moved(platform, way, &page.url, location),
        (status, _) if way.dead_statuses.contains(&status) => Step::Dead,
        (0 | 407 | 511, _) => Step::Unclear(Unclear::Network),
        (429, _) => Step::Unclear(Unclear::RateLimited),
        (500.., _) => Step::Unclear(Unclear::ServerError),
        (401, _) => Step::Unclear(Unclear::LoginWall),
        _ => Step::Unclear(Unclear::NoRule),
    }
}

/// Where a redirect leads. Only what the address itself says counts: it is asked for nothing yet.
fn moved(platform: &str, way: &Way, from: &str, location: &str) -> Step {
    let next = Url::parse(from).ok().and_then(|from| from.join(location).ok());
    let Some(next) = next else { return Step::Unclear(Unclear::NoRule) };
    // A caller may paste a user or a host in numbers; a redirect to one is no way to a website.
    let has_user = !next.username().is_empty() || next.password().is_some();
    if !matches!(next.scheme(), "http" | "https") || has_user || next.domain().is_none() {
        return Step::Unclear(Unclear::Outside);
    }
    let is_own = Link::new(location, next.clone()).platform() == Some(platform);
    if is_own && way.is_dead(&next) {
        return Step::Dead;
    }
    if let Some(why) = look::wall_at(&next, is_own) {
        return Step::Unclear(why.into());
    }
    match reader::read_one(next.as_str()).target {
        Some(target) if target.platform != platform && !way.anywhere => Step::Unclear(Unclear::Outside),
        Some(target) if target.platform != platform || target.kind != Kind::ShareLink => {
            named(target, way, is_own, next)
        }
        _ if is_own && way.allows(&next) => Step::Next(next.into()),
        _ => Step::Unclear(Unclear::Outside),
    }
}

/// A target that a redirect names: the thing itself, or some page of the platform on the way to it.
fn named(target: Target, way: &Way, is_own: bool, next: Url) -> Step {
    if target.can_be_notified() {
        Step::Found(Box::new(Found { target, name: None, also: Vec::new() }))
    } else if is_own && way.allows(&next) {
        Step::Next(next.into())
    } else if way.anywhere {
        Step::Unclear(Unclear::NotContent)
    } else {
        Step::Unclear(Unclear::Outside)
    }
}

#[cfg(test)]
mod tests;
