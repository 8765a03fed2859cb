//! Reads `data/follow.json`.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use url::Url;

/// The whole profile.
#[derive(Debug, Default, Deserialize)]
struct Profile {
    platforms: BTreeMap<String, Way>,
}

/// How a platform's short links are followed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Way {
    hosts: Vec<String>,
    pub(super) anywhere: bool,
    dead_paths: Vec<String>,
    pub(super) dead_statuses: Vec<u16>,
}

impl Way {
    /// Whether this address may be asked: plain `https` to one of the hosts.
    pub(super) fn allows(&self, url: &Url) -> bool {
        url.scheme() == "https"
            && url.port().is_none()
            && url.username().is_empty()
            && url.password().is_none()
            && url.host_str().is_some_and(|host| self.hosts.iter().any(|known| known == host))
    }

    /// Whether a link that leads here leads nowhere.
    pub(super) fn is_dead(&self, url: &Url) -> bool {
        self.dead_paths.iter().any(|path| path == url.path())
    }
}

/// The way of a platform; `None` when its links are not followed.
pub(super) fn way(platform: &str) -> Option<&'static Way> {
    profile().platforms.get(platform)
}

/// The hosts that following a link of this platform may ask, in the order of the profile.
#[must_use]
pub fn hosts_of(platform: &str) -> &'static [String] {
    way(platform).map_or(&[], |way| &way.hosts)
}

/// Every host that following may ask, each once.
#[must_use]
pub fn follow_hosts() -> &'static [&'static str] {
    static HOSTS: OnceLock<Vec<&'static str>> = OnceLock::new();
    HOSTS.get_or_init(|| {
        let mut hosts: Vec<&str> =
            profile().platforms.values().flat_map(|way| &way.hosts).map(String::as_str).collect();
        hosts.sort_unstable();
        hosts.dedup();
        hosts
    })
}

/// The data is part of the program: that it can be read is tested, so the empty profile (which
/// follows nothing) is never used.
fn profile() -> &'static Profile {
    static PROFILE: OnceLock<Profile> = OnceLock::new();
    PROFILE.get_or_init(|| serde_json::from_str(include_str!("../../data/follow.json")).unwrap_or_default())
}
