//! What the law says about a notice, for the people who send it.

use crate::model::flagger::NoticeStanding;
use crate::text::Words;
use crate::web::law::pair_label;
use platform_adapters::{DsaScope, law};

/// The law of one notice, in words.
pub(in crate::web) struct LawView {
    /// The provisions.
    pub(in crate::web) grounds: Vec<GroundView>,
    /// The category of the DSA Transparency Database in words.
    pub(in crate::web) category: String,
    /// Its ids there.
    pub(in crate::web) category_ids: String,
    /// What describes it as well, in words.
    pub(in crate::web) also: Vec<String>,
    /// Whether it says that a trusted flagger files.
    pub(in crate::web) as_flagger: bool,
    /// Why it does or does not, in words.
    pub(in crate::web) standing: String,
    /// Whether both numberings are given because the date of the facts is not known.
    pub(in crate::web) both_codes: bool,
}

impl LawView {
    /// Whether a provision was not read in a copy of the law.
    pub(in crate::web) fn any_unverified(&self) -> bool {
        self.grounds.iter().any(|ground| !ground.verified)
    }
}

/// One provision.
pub(in crate::web) struct GroundView {
    /// Number and subject, in the reader's language.
    pub(in crate::web) citation: String,
    /// Whether both were read in a copy of the law.
    pub(in crate::web) verified: bool,
}

impl LawView {
    pub(in crate::web) fn of(
        facts: &platform_adapters::Notice,
        standing: &NoticeStanding,
        t: &Words,
    ) -> Self {
        let grounds = law::grounds(facts.person_shown, &facts.circumstances, facts.facts_on);
        let filed = facts.filed();
        Self {
            grounds: grounds
                .iter()
                .map(|ground| GroundView { citation: ground.cite(t.language()), verified: ground.verified })
                .collect(),
            category: pair_label(&filed.main, t.language()),
            category_ids: filed.main.ids(),
            also: filed.additional.iter().map(|pair| pair_label(pair, t.language())).collect(),
            standing: t.code("flagger-why", standing.why.key()),
            as_flagger: standing.as_flagger,
            both_codes: facts.facts_on.is_none(),
        }
    }
}

/// Which duties bind the platform for these links, one sentence for each that occurs.
pub(in crate::web) fn scopes(facts: &platform_adapters::Notice, platform: &str, t: &Words) -> Vec<String> {
    let Some(platform) = platform_adapters::by_key(platform) else { return Vec::new() };
    let mut keys: Vec<&str> = Vec::new();
    for item in &facts.items {
        let key = match platform.dsa_scope(&item.target) {
            DsaScope::OnlinePlatform if facts.trusted_flagger_reference.is_none() => "scope-platform-plain",
            DsaScope::OnlinePlatform => "scope-platform",
            DsaScope::Hosting => "scope-hosting",
            DsaScope::Messaging => "scope-messaging",
            DsaScope::SearchEngine => "scope-search",
        };
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.into_iter().map(|key| t.code("notices", key)).collect()
}
