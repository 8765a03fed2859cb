//! The words of the interface in the four languages, from `templates/text/<noun>.<language>.ftl`.
//!
//! `build.rs` compares the languages and writes one typed method a message: `case-open` with the
//! variable `number` becomes `words.case_open(number)`. Parameters stand in alphabetical order.
//! Dates, durations and numbers are in [`format`](mod@format).

pub mod format;
pub mod variable;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use platform_adapters::Language;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;
use variable::Variable;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

impl Words {
    /// The words of a language; read once, then shared.
    #[must_use]
    pub fn of(language: Language) -> &'static Words {
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        static FRENCH: OnceLock<Words> = OnceLock::new();
        static DUTCH: OnceLock<Words> = OnceLock::new();
        static GERMAN: OnceLock<Words> = OnceLock::new();
        let (cell, sources) = match language {
            Language::En => (&ENGLISH, EN),
            Language::Fr => (&FRENCH, FR),
            Language::Nl => (&DUTCH, NL),
            Language::De => (&GERMAN, DE),
        };
        cell.get_or_init(|| Words::read(language, sources))
    }

    /// The language of these words.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words for a code that comes from data, for example `item-state-gone`. Underscores count
    /// as hyphens, so a stored name may be put in as it is. `None` when there is no such message or
    /// it needs variables.
    #[must_use]
    pub fn by_key(&self, key: &str) -> Option<String> {
        let message = self.bundle.get_message(&key.replace('_', "-"))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(message.value()?, None, &mut errors).into_owned();
        if errors.is_empty() { Some(text) } else { None }
    }

    /// The words for a code of a family, for example `("unsure", "login_wall")`; the code itself when
    /// the interface has no word for it (data written by a newer version).
    #[must_use]
    pub fn code(&self, family: &str, code: &str) -> String {
        self.by_key(&format!("{family}-{code}")).unwrap_or_else(|| code.to_owned())
    }

    /// The name people read for a platform: its own, or a word for any other website.
    #[must_use]
    pub fn platform(&self, key: &str) -> String {
        let own = || platform_adapters::by_key(key).map_or(key, |platform| platform.label()).to_owned();
        self.by_key(&format!("platform-{key}")).unwrap_or_else(own)
    }

    fn read(language: Language, sources: &[&str]) -> Words {
        let locale: LanguageIdentifier = language.key().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The isolation marks U+2068 and U+2069 are for mixed writing directions; all four languages
        // run from left to right, and the marks would end up in copied text.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) => resource,
                // The build refuses files with errors, so there is nothing to lose here.
                Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Words { language, bundle }
    }

    /// The words of a message that the build has checked.
    fn say<const N: usize>(
        &self,
        id: &'static str,
        variables: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        let arguments: FluentArgs<'_> = variables.into_iter().collect();
        match self.bundle.get_message(id).and_then(|message| message.value()) {
            Some(pattern) => {
                self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
            }
            None => id.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speaks_each_language() {
        let gone = Language::ALL.map(|language| Words::of(language).item_state_gone());
        assert_eq!(gone, ["Gone", "Disparu", "Weg", "Verschwunden"]);
    }

    #[test]
    fn finds_words_by_the_stored_name() {
        let words = Words::of(Language::En);
        assert_eq!(words.by_key("unsure-login_wall").as_deref(), Some("login wall"));
        assert_eq!(words.code("person", "from16_to17"), "Aged 16 or 17");
        assert_eq!(words.by_key("no-such-word"), None);
        assert_eq!(words.code("unsure", "from_the_future"), "from_the_future");
    }

    #[test]
    fn words_that_need_a_variable_are_not_found_by_key() {
        assert_eq!(Words::of(Language::En).by_key("time-ago"), None);
    }

    /// Every stored name of the adapters has a word of its own in every language.
    #[test]
    fn every_code_of_the_adapters_has_a_word() {
        use platform_adapters::{Door, Kind, Meaning, PersonShown, Unsure};
        let mut keys: Vec<String> = Vec::new();
        keys.extend(Kind::ALL.iter().map(|kind| format!("kind-{}", kind.key())));
        keys.extend(Door::ALL.iter().map(|door| format!("door-{}", door.key())));
        keys.extend(Meaning::ALL.iter().map(|meaning| format!("meaning-{}", meaning.key())));
        keys.extend(PersonShown::ALL.iter().map(|person| format!("person-{}", person.key())));
        keys.extend(Unsure::ALL.iter().map(|why| format!("unsure-{}", why.key())));
        keys.extend(Language::ALL.iter().map(|language| format!("language-{}", language.key())));
        for language in Language::ALL {
            let lacking: Vec<_> =
                keys.iter().filter(|key| Words::of(language).by_key(key).is_none()).collect();
            assert!(lacking.is_empty(), "{language:?} has no words for {lacking:?}");
        }
    }
}
