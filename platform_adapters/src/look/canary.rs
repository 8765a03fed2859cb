//! Two canaries for each platform: an address known to be there, and one that never was.
//!
//! When they answer wrongly, the platform changed or turned us away: then its looks mean nothing.

use super::{Look, Seen, Unsure, profile::profile};
use crate::{Link, Target, by_key};
use url::Url;

/// The canaries of a platform.
#[derive(Clone, Copy, Debug)]
pub struct Canaries {
    /// The platform's key.
    pub platform: &'static str,
    /// An official or documentation address that should be there. Not verified.
    pub up: &'static str,
    /// An address that was never given to anything.
    pub never: &'static str,
    /// What the second one should answer.
    pub never_is: Seen,
}

/// The canaries of the profile, in the order of the platforms.
#[must_use]
pub fn canaries() -> Vec<Canaries> {
    let pairs = &profile().canaries;
    crate::platforms()
        .iter()
        .filter_map(|platform| {
            let pair = pairs.get(platform.key())?;
            Some(Canaries {
                platform: platform.key(),
                up: &pair.up,
                never: &pair.never,
                never_is: Seen::by_word(&pair.never_is).unwrap_or(Seen::Unsure(Unsure::NoRule)),
            })
        })
        .collect()
}

/// What a canary's address points at, when it is a link of this platform that a machine can look at.
#[must_use]
pub fn canary_target(platform: &str, address: &str) -> Option<Target> {
    let target = link_target(platform, address)?;
    (by_key(platform)?.look(&target) != Look::ByHand).then_some(target)
}

/// What an address points at, when it is a link of this platform. Asks no profile: a profile that is
/// being checked must not bring another into use.
pub(super) fn link_target(platform: &str, address: &str) -> Option<Target> {
    let url = Url::parse(address.trim()).ok().filter(|url| url.scheme() == "https")?;
    by_key(platform)?.recognise(&Link::new(address.trim(), url))
}
