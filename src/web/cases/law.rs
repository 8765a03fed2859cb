//! The provisions that follow from what is known, shown before anything is saved.

use super::typed::Typed;
use crate::text::Words;
use crate::web::law::pair_label;
use chrono::NaiveDate;
use platform_adapters::law::{self, Mapping};
use platform_adapters::notice::Circumstances;
use platform_adapters::{Language, PersonShown};

/// What follows from one answer to "who is shown".
pub(super) struct LawView {
    /// Who is shown, in words.
    pub(super) person: String,
    /// What the platform is told it is (Transparency Database, schema version 2).
    pub(super) keyword: String,
    pub(super) grounds: Vec<GroundView>,
}

/// One provision.
pub(super) struct GroundView {
    pub(super) cite: String,
    /// Whether it was read in a copy of the law; only then a notice prints it.
    pub(super) verified: bool,
}

impl LawView {
    /// What follows from the form as it is now; nothing while nobody is chosen.
    pub(super) fn of(typed: &Typed, mapping: &Mapping, language: Language) -> Option<Self> {
        let person = PersonShown::by_key(&typed.person_shown)?;
        Some(Self::follows(person, &typed.circumstances(), typed.day(), mapping, language))
    }

    /// What would follow from each answer.
    pub(super) fn each(typed: &Typed, mapping: &Mapping, language: Language) -> Vec<Self> {
        let (circumstances, day) = (typed.circumstances(), typed.day());
        PersonShown::ALL
            .into_iter()
            .map(|person| Self::follows(person, &circumstances, day, mapping, language))
            .collect()
    }

    fn follows(
        person: PersonShown,
        circumstances: &Circumstances,
        facts_on: Option<NaiveDate>,
        mapping: &Mapping,
        language: Language,
    ) -> Self {
        let t = Words::of(language);
        let main = law::file(mapping, person, circumstances, &[]).main;
        Self {
            person: t.code("person", person.key()),
            keyword: pair_label(&main, language),
            grounds: law::grounds(person, circumstances, facts_on)
                .into_iter()
                .map(|ground| GroundView { cite: ground.cite(language), verified: ground.verified })
                .collect(),
        }
    }
}
