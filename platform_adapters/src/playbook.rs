//! What each platform wants and what to expect of it, from public documents: the text that stands
//! until the people who file there write their own. Nothing of it was checked on a live site.

use crate::Language;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The facts about one platform.
#[derive(Clone, Debug, Deserialize)]
pub struct Facts {
    wants: BTreeMap<String, String>,
    expect: BTreeMap<String, String>,
    /// Where the facts come from.
    pub source: String,
}

impl Facts {
    /// What the platform wants.
    #[must_use]
    pub fn wants(&self, language: Language) -> &str {
        self.wants.get(language.key()).map_or("", String::as_str)
    }

    /// What to expect.
    #[must_use]
    pub fn expect(&self, language: Language) -> &str {
        self.expect.get(language.key()).map_or("", String::as_str)
    }
}

/// The facts about a platform.
#[must_use]
pub fn of(platform: &str) -> Option<&'static Facts> {
    static FACTS: OnceLock<BTreeMap<String, Facts>> = OnceLock::new();
    let facts = FACTS
        .get_or_init(|| serde_json::from_str(include_str!("../data/playbooks.json")).unwrap_or_default());
    facts.get(platform)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_platform_has_its_facts_in_every_language_with_their_source() {
        for platform in crate::platforms() {
            let facts = of(platform.key()).unwrap();
            assert!(!facts.source.is_empty());
            for language in Language::ALL {
                assert!(!facts.wants(language).is_empty(), "{} {}", platform.key(), language.key());
                assert!(!facts.expect(language).is_empty(), "{} {}", platform.key(), language.key());
            }
        }
    }
}
