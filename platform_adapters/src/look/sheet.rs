//! The rules of the profile as plain data, for a page that shows them.

use super::{
    Seen,
    profile::{Json, Reads, profile},
};

/// One probe.
#[derive(Clone, Debug)]
pub struct ProbeSheet {
    /// Its name, which begins with the platform's key.
    pub name: &'static str,
    /// Where it asks, with places for the parts of a link.
    pub address: &'static str,
    /// How much it reads.
    pub reads: Reads,
    /// Its rules; the first that fits decides.
    pub rules: Vec<RuleSheet>,
}

/// One rule. Every condition must hold.
#[derive(Clone, Debug)]
pub struct RuleSheet {
    /// Its name.
    pub name: &'static str,
    /// One of these statuses.
    pub status: &'static [u16],
    /// A place in the answer's JSON, and what stands there.
    pub json: Option<(&'static str, String)>,
    /// All of these words.
    pub has: &'static [String],
    /// None of these words.
    pub lacks: &'static [String],
    /// Then this.
    pub seen: Seen,
}

/// The probes of a platform.
#[must_use]
pub fn sheets(platform: &str) -> Vec<ProbeSheet> {
    let of_platform = |name: &&String| name.split('.').next() == Some(platform);
    let names = profile().probes.keys().filter(of_platform);
    names
        .filter_map(|name| {
            let probe = profile().probes.get(name)?;
            let rules = probe.rules.iter().map(|rule| RuleSheet {
                name: &rule.name,
                status: &rule.status,
                json: rule.json.as_ref().map(|json| (json.at.as_str(), wanted(json))),
                has: &rule.has,
                lacks: &rule.lacks,
                seen: rule.seen(),
            });
            Some(ProbeSheet { name, address: &probe.address, reads: probe.reads, rules: rules.collect() })
        })
        .collect()
}

/// What must stand at the place, as code; empty when anything may.
fn wanted(json: &Json) -> String {
    let mut wanted: Vec<String> = json.is.iter().map(i64::to_string).collect();
    wanted.extend(json.text.iter().cloned());
    if json.empty {
        wanted.push("[]".to_owned());
    }
    match json.names_country {
        Some(true) => wanted.push("∋ country".to_owned()),
        Some(false) => wanted.push("∌ country".to_owned()),
        None => {}
    }
    wanted.join(" | ")
}
