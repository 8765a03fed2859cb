//! Whether a profile may be used.

use super::{Probe, Profile, Reads, Rule};
use crate::look::Seen;
use std::collections::BTreeSet;

const SCHEMA: u32 = 1;
/// Media lie there: nothing but the headers is ever asked for.
const MEDIA_HOST: &str = "cdn.discordapp.com";

/// Reads a profile and holds it against the built-in one.
pub(super) fn read(text: &str, built_in: &Profile) -> Result<Profile, Vec<String>> {
    let profile: Profile =
        serde_json::from_str(text).map_err(|error| vec![format!("it cannot be read: {error}")])?;
    let mut faults = Vec::new();
    if profile.schema != SCHEMA {
        faults.push(format!("schema {} is not known; this program reads schema {SCHEMA}", profile.schema));
    }
    if profile.version.trim().is_empty() || profile.version.len() > 40 {
        faults.push("it needs a version of at most 40 characters".to_owned());
    }
    if chrono::NaiveDate::parse_from_str(&profile.compiled_on, "%Y-%m-%d").is_err() {
        faults.push("compiled_on must be a day, YYYY-MM-DD".to_owned());
    }
    for host in profile.hosts.iter().filter(|host| !built_in.hosts.contains(host)) {
        faults.push(format!("host {host} is not one that this program may contact"));
    }
    let mut names = BTreeSet::new();
    for (key, probe) in &profile.probes {
        match built_in.probes.get(key) {
            Some(known) => check_probe(key, probe, known, &profile, &mut faults),
            None => faults.push(format!("no look uses a probe called {key}")),
        }
        for rule in &probe.rules {
            check_rule(key, rule, &mut faults);
            if !names.insert(rule.name.as_str()) {
                faults.push(format!("rule {} stands there twice", rule.name));
            }
        }
    }
    for (platform, pair) in &profile.canaries {
        let is_known = crate::by_key(platform).is_some();
        let addresses = [&pair.up, &pair.never];
        let fit =
            addresses.iter().all(|address| crate::look::canary::link_target(platform, address).is_some());
        if !is_known || !fit || Seen::by_word(&pair.never_is).is_none() {
            faults.push(format!("the canaries of {platform} are not two links of it"));
        }
    }
    if faults.is_empty() { Ok(profile) } else { Err(faults) }
}

fn check_probe(key: &str, probe: &Probe, known: &Probe, profile: &Profile, faults: &mut Vec<String>) {
    if probe.rules.is_empty() {
        faults.push(format!("probe {key} has no rules"));
    }
    if probe.reads > known.reads || (known.reads == Reads::Page && probe.reads != Reads::Page) {
        faults.push(format!("probe {key} must read {}", known.reads.key()));
    }
    let host = probe.address.strip_prefix("https://").and_then(|rest| rest.split('/').next());
    let fits = match host {
        Some(host) => profile.hosts.iter().any(|allowed| allowed == host),
        None => probe.address == "{canonical}" && known.address == "{canonical}",
    };
    if !fits {
        faults.push(format!("probe {key} must lead to one of the hosts, over https"));
    }
    if host == Some(MEDIA_HOST) && probe.reads != Reads::Headers {
        faults.push(format!("probe {key} may only ask {MEDIA_HOST} for headers"));
    }
}

fn check_rule(key: &str, rule: &Rule, faults: &mut Vec<String>) {
    let name = &rule.name;
    if !name.starts_with(&format!("{key}.")) {
        faults.push(format!("rule {name} must begin with {key}."));
    }
    let Some(seen) = Seen::by_word(&rule.seen) else {
        faults.push(format!("rule {name}: {} is no answer", rule.seen));
        return;
    };
    if rule.status.is_empty() && rule.json.is_none() && rule.has.is_empty() {
        faults.push(format!("rule {name} needs a condition: status, json or has"));
    }
    if rule.status.iter().any(|status| !(100..600).contains(status)) {
        faults.push(format!("rule {name}: a status lies between 100 and 599"));
    }
    let no_answer = |status: &u16| matches!(status, 300..=399 | 407 | 429 | 500..=599);
    if seen == Seen::Gone && rule.status.iter().any(no_answer) {
        faults.push(format!("rule {name}: a redirect, 429 or failing server is never gone"));
    }
    let marks = || rule.has.iter().chain(&rule.lacks);
    if marks().any(|mark| mark.is_empty() || *mark != mark.to_lowercase()) {
        faults.push(format!("rule {name}: marks are lower case and not empty"));
    }
    if rule.json.as_ref().is_some_and(|json| !json.at.is_empty() && !json.at.starts_with('/')) {
        faults.push(format!("rule {name}: a place in JSON begins with a slash"));
    }
}
