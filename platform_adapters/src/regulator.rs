//! Who supervises which platform, and which bodies settle disputes about it out of court.
//!
//! The facts stand in `data/regulators.json`, each with a source and a mark that says how it is known.
//! Nothing in it was checked with the bodies themselves.

use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// How something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Read in the source that is named.
    Read,
    /// Concluded from what was read; not verified.
    Inferred,
    /// General knowledge; not verified.
    General,
}

impl Known {
    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Known::Read => "read",
            Known::Inferred => "inferred",
            Known::General => "general",
        }
    }
}

/// An authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regulator {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its country, ISO 3166-1, or `EU`.
    pub country: String,
}

/// Which authorities a file about a platform goes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The platform's key.
    pub platform: String,
    /// The keys of the authorities, the first one first.
    pub bodies: Vec<String>,
    /// Why these, as a word of a family: `regulator-why-<word>`.
    pub why: String,
    /// How it is known.
    pub mark: Known,
    /// Where from.
    pub source: String,
}

/// A body for the out-of-court settlement of disputes (Article 21).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisputeBody {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its site, when it is known.
    pub site: Option<String>,
    /// How it is known.
    pub mark: Known,
    /// Where from.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    regulators: Vec<Regulator>,
    routes: Vec<Route>,
    dispute_bodies: Vec<DisputeBody>,
}

/// The data; empty only when the file cannot be read, which a test excludes.
fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| {
        serde_json::from_str(include_str!("../data/regulators.json")).unwrap_or_else(|_| Data {
            regulators: Vec::new(),
            routes: Vec::new(),
            dispute_bodies: Vec::new(),
        })
    })
}

/// The route for a platform.
#[must_use]
pub fn route(platform: &str) -> Option<&'static Route> {
    data().routes.iter().find(|route| route.platform == platform)
}

/// The authorities of a route, the first one first.
#[must_use]
pub fn bodies(route: &Route) -> Vec<&'static Regulator> {
    route.bodies.iter().filter_map(|key| data().regulators.iter().find(|one| &one.key == key)).collect()
}

/// Every body for disputes that is known here.
#[must_use]
pub fn dispute_bodies() -> &'static [DisputeBody] {
    &data().dispute_bodies
}

/// The name of a body of either kind.
#[must_use]
pub fn name(key: &str) -> Option<&'static str> {
    let regulator = data().regulators.iter().find(|one| one.key == key).map(|one| one.name.as_str());
    regulator.or_else(|| dispute_bodies().iter().find(|one| one.key == key).map(|one| one.name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_platform_has_a_route_to_a_known_authority() {
        for platform in crate::platforms() {
            let route = route(platform.key());
            assert!(route.is_some_and(|route| !bodies(route).is_empty()), "{}", platform.key());
            assert!(route.is_some_and(|route| bodies(route).len() == route.bodies.len()));
        }
        assert!(!dispute_bodies().is_empty());
    }
}
