//! Reads `data/looks.json`.

use crate::look::{Seen, Unsure};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::OnceLock};

/// The whole profile.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Profile {
    compiled_on: String,
    hosts: Vec<String>,
    pub(super) walls: Walls,
    pub(super) probes: BTreeMap<String, Probe>,
}

/// Signs of pages that are no answer. All lower case.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Walls {
    pub(super) login_addresses: Vec<String>,
    pub(super) consent_addresses: Vec<String>,
    pub(super) challenge_addresses: Vec<String>,
    pub(super) challenge_titles: Vec<String>,
    pub(super) challenge_bodies: Vec<String>,
    pub(super) login_titles: Vec<String>,
    pub(super) login_bodies: Vec<String>,
    pub(super) consent_titles: Vec<String>,
    pub(super) consent_bodies: Vec<String>,
}

/// One address to look at and what its answers mean.
#[derive(Debug, Deserialize)]
pub(super) struct Probe {
    /// With `{url}` (encoded), `{canonical}`, `{id}` and `{account}`.
    pub(super) address: String,
    /// Only the headers are asked for.
    #[serde(default)]
    pub(super) head: bool,
    /// The first rule that fits decides.
    pub(super) rules: Vec<Rule>,
}

/// One rule: every condition it names must hold.
#[derive(Debug, Deserialize)]
pub(super) struct Rule {
    pub(super) name: String,
    #[serde(default)]
    pub(super) status: Vec<u16>,
    pub(super) json: Option<Json>,
    /// All of these stand in the body (compared in lower case).
    #[serde(default)]
    pub(super) has: Vec<String>,
    /// None of these stands in the body.
    #[serde(default)]
    pub(super) lacks: Vec<String>,
    seen: String,
}

/// A condition on a JSON body.
#[derive(Debug, Deserialize)]
pub(super) struct Json {
    /// A JSON pointer (RFC 6901) that must lead somewhere.
    pub(super) at: String,
    /// The numbers it may lead to; any value when empty.
    #[serde(default)]
    pub(super) is: Vec<i64>,
}

impl Rule {
    /// What the rule says. A word that is not known (tested against) says nothing.
    pub(super) fn seen(&self) -> Seen {
        match self.seen.as_str() {
            "up" => Seen::Up,
            "gone" => Seen::Gone,
            "restricted" => Seen::Restricted,
            other => Seen::Unsure(Unsure::by_key(other).unwrap_or(Unsure::NoRule)),
        }
    }

    /// Whether the word in the file is one of ours.
    #[cfg(test)]
    pub(super) fn is_sound(&self) -> bool {
        matches!(self.seen.as_str(), "up" | "gone" | "restricted") || Unsure::by_key(&self.seen).is_some()
    }
}

/// The hosts that looks and interfaces may contact. Nothing else is ever fetched.
#[must_use]
pub fn look_hosts() -> &'static [&'static str] {
    static HOSTS: OnceLock<Vec<&'static str>> = OnceLock::new();
    HOSTS.get_or_init(|| profile().hosts.iter().map(String::as_str).collect())
}

/// The day on which the addresses and markers were put together, `YYYY-MM-DD`.
#[must_use]
pub fn compiled_on() -> &'static str {
    &profile().compiled_on
}

/// The data is part of the program: that it can be read is tested, so the empty profile (which
/// looks at nothing) is never used.
pub(super) fn profile() -> &'static Profile {
    static PROFILE: OnceLock<Profile> = OnceLock::new();
    PROFILE.get_or_init(|| serde_json::from_str(include_str!("../../data/looks.json")).unwrap_or_default())
}
