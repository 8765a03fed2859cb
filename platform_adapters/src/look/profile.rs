//! Reads `data/looks.json`, or a newer profile that an operator puts in its place.

mod check;

use crate::look::Seen;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::OnceLock};

/// The whole profile.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Profile {
    schema: u32,
    version: String,
    compiled_on: String,
    #[serde(default, rename = "note")]
    _note: String,
    pub(super) hosts: Vec<String>,
    most_per_hour: BTreeMap<String, i64>,
    ends_by_itself_after_hours: BTreeMap<String, i64>,
    pub(super) walls: Walls,
    pub(super) probes: BTreeMap<String, Probe>,
    pub(super) canaries: BTreeMap<String, Pair>,
}

/// Signs of pages that are no answer. All lower case.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
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
    pub(super) region_titles: Vec<String>,
    pub(super) region_bodies: Vec<String>,
    pub(super) maintenance_titles: Vec<String>,
}

/// How much of the other side a probe reads.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Reads {
    /// The headers of an answer, nothing else.
    Headers,
    /// An endpoint made to describe a thing, without the thing itself.
    Metadata,
    /// The text of the public page itself.
    Page,
}

impl Reads {
    /// The name in the profile.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Reads::Headers => "headers",
            Reads::Metadata => "metadata",
            Reads::Page => "page",
        }
    }
}

/// One address to look at and what its answers mean.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Probe {
    /// With `{url}` (encoded), `{canonical}`, `{id}` and `{account}`.
    pub(super) address: String,
    /// How much is read.
    pub(super) reads: Reads,
    /// The first rule that fits decides.
    pub(super) rules: Vec<Rule>,
}

/// One rule: every condition it names must hold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
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
    pub(super) seen: String,
}

/// A condition on a JSON body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Json {
    /// A JSON pointer (RFC 6901) that must lead somewhere.
    pub(super) at: String,
    /// The numbers it may lead to; any value when empty.
    #[serde(default)]
    pub(super) is: Vec<i64>,
    /// The texts it may lead to; any value when empty.
    #[serde(default)]
    pub(super) text: Vec<String>,
    /// It must lead to an empty list.
    #[serde(default)]
    pub(super) empty: bool,
    /// It must lead to a list that names the country we look from, or (when false) that does not.
    pub(super) names_country: Option<bool>,
}

/// The two addresses that show whether a platform's look still works.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pair {
    pub(super) up: String,
    pub(super) never: String,
    pub(super) never_is: String,
}

impl Rule {
    /// What the rule says. A word that is not known (checked against) says nothing.
    pub(super) fn seen(&self) -> Seen {
        Seen::by_word(&self.seen).unwrap_or(Seen::Unsure(super::Unsure::NoRule))
    }
}

static PROFILE: OnceLock<Profile> = OnceLock::new();

/// The profile in use. The built-in one is part of the program: that it can be read is tested, so
/// the empty profile (which looks at nothing) is never used.
pub(super) fn profile() -> &'static Profile {
    PROFILE.get_or_init(built_in)
}

pub(super) fn built_in() -> Profile {
    serde_json::from_str(include_str!("../../data/looks.json")).unwrap_or_default()
}

/// Puts a newer profile in the place of the built-in one, once, before anything was looked at.
///
/// It may name no host that the program does not know, read no more than the built-in profile does,
/// and every rule must be sound.
///
/// # Errors
/// What is wrong with it, one sentence each.
pub fn install(text: &str) -> Result<(), Vec<String>> {
    let newer = check::read(text, &built_in())?;
    PROFILE.set(newer).map_err(|_| vec!["another profile is in use already".to_owned()])
}

#[cfg(test)]
pub(super) fn checked(text: &str) -> Result<(), Vec<String>> {
    check::read(text, &built_in()).map(|_| ())
}

/// The hosts that looks and interfaces may contact, as built in: a newer profile may name fewer, and
/// never another. Nothing else is ever fetched.
#[must_use]
pub fn look_hosts() -> &'static [&'static str] {
    static HOSTS: OnceLock<Vec<&'static str>> = OnceLock::new();
    static BUILT_IN: OnceLock<Profile> = OnceLock::new();
    let hosts = &BUILT_IN.get_or_init(built_in).hosts;
    HOSTS.get_or_init(|| hosts.iter().map(String::as_str).collect())
}

/// The version of the profile in use.
#[must_use]
pub fn version() -> &'static str {
    &profile().version
}

/// The day on which the addresses and markers were put together, `YYYY-MM-DD`.
#[must_use]
pub fn compiled_on() -> &'static str {
    &profile().compiled_on
}

/// After how many hours a thing of this kind ends by itself; `None` when it does not.
#[must_use]
pub fn ends_by_itself_after_hours(kind: crate::Kind) -> Option<i64> {
    profile().ends_by_itself_after_hours.get(kind.key()).copied()
}

/// So many looks at a host in an hour at the most; `None` when nothing is known of a limit.
#[must_use]
pub fn most_per_hour(host: &str) -> Option<i64> {
    profile().most_per_hour.get(host).copied()
}

/// How much the look behind this address reads. An address of no probe counts as a page.
#[must_use]
pub fn reads(look: &super::Look) -> Option<Reads> {
    let super::Look::Fetch { url, method } = look else { return None };
    if *method == super::Method::Head {
        return Some(Reads::Headers);
    }
    let found = profile().probes.values().find(|probe| {
        let fixed = probe.address.split('{').next().unwrap_or_default();
        // `https://t.me/` alone says nothing: the rest of the pattern decides.
        let rest = probe.address.rsplit('}').next().unwrap_or_default();
        probe.reads == Reads::Metadata && !fixed.is_empty() && url.starts_with(fixed) && url.ends_with(rest)
    });
    Some(found.map_or(Reads::Page, |probe| probe.reads))
}
