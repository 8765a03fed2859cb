//! The safety questions and whom the caller can reach, as pages show them.

use crate::model::case::Safety;
use crate::model::case::facts::Answer;
use crate::model::helpline;
use crate::text::Words;
use platform_adapters::Language;

/// One helpline in words.
pub(in crate::web) struct HelplineView {
    pub(in crate::web) name: &'static str,
    pub(in crate::web) reach: &'static str,
    pub(in crate::web) purpose: String,
    pub(in crate::web) hours: String,
}

/// The helplines of one language.
pub(in crate::web) struct Helplines {
    pub(in crate::web) language: &'static str,
    pub(in crate::web) label: String,
    pub(in crate::web) lines: Vec<HelplineView>,
}

impl Helplines {
    pub(in crate::web) fn of(language: Language, t: &Words) -> Self {
        let lines = helpline::in_language(language)
            .into_iter()
            .map(|line| HelplineView {
                name: line.name,
                reach: line.reach,
                purpose: t.code("cases-purpose", line.purpose.key()),
                hours: t.code("cases-hours", line.hours.key()),
            })
            .collect();
        Self { language: language.key(), label: t.code("language", language.key()), lines }
    }

    /// Every language, the caller's first.
    pub(in crate::web) fn all(first: Language, t: &Words) -> Vec<Self> {
        let others = Language::ALL.into_iter().filter(|language| *language != first);
        std::iter::once(first).chain(others).map(|language| Self::of(language, t)).collect()
    }
}

/// What the caller said that needs somebody now.
pub(in crate::web) struct Care {
    /// Whether somebody has taken care of it.
    pub(in crate::web) done: bool,
    pub(in crate::web) said: Vec<String>,
    pub(in crate::web) helplines: Helplines,
}

impl Care {
    pub(in crate::web) fn of(safety: &Safety, language: Language, t: &Words) -> Option<Self> {
        let said: Vec<String> = [
            (safety.danger, t.cases_said_danger()),
            (safety.suicide, t.cases_said_suicide()),
            (safety.blackmail, t.cases_said_blackmail()),
            (safety.address, t.cases_said_address()),
            (safety.self_harm, t.care_said_self_harm()),
            (safety.offender, t.care_said_offender()),
        ]
        .into_iter()
        .filter(|(answer, _)| *answer == Answer::Yes)
        .map(|(_, sentence)| sentence)
        .collect();
        let helplines = Helplines::of(language, t);
        (!said.is_empty()).then_some(Self { done: safety.care_done, said, helplines })
    }
}
