//! Reads a statement of reasons into its fields (DSA Article 17(3), as told to whoever sent the
//! notice by Article 16(5)): action, ground, territory, automated means, redress.
//!
//! The phrases are data (`data/statements.json`, not verified). Each field carries the sentence it
//! rests on. A person confirms or corrects every one of them.

mod data;

use super::clean::{own_words, plain};
use super::rules::{is_conditional, sentence_of};
use super::{IncomingMail, Meaning};
use data::data;
use serde::{Deserialize, Serialize};

/// A value and the sentence of the mail it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found<T> {
    /// The value.
    pub value: T,
    /// The sentence, as it stands in the mail.
    pub words: String,
}

/// What a statement of reasons says. A field that the mail does not tell is `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What the platform did.
    pub action: Found<Action>,
    /// On which ground.
    pub ground: Option<Found<Ground>>,
    /// The article of the law or the clause of the terms, in the mail's own words.
    pub clause: Option<Found<String>>,
    /// Where it applies.
    pub territory: Option<Found<Territory>>,
    /// Whether automated means were used.
    pub automated: Option<Found<bool>>,
    /// The internal complaint (Article 20).
    pub complaint: Option<Found<()>>,
    /// The out-of-court dispute settlement (Article 21).
    pub settlement: Option<Found<()>>,
    /// The courts.
    pub court: Option<Found<()>>,
}

macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every value.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stored name.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $($name::$variant => $key),+ }
            }

            /// The value with this stored name.
            #[must_use]
            pub fn by_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.key() == key)
            }
        }
    };
}

codes! {
    /// What a platform did (Article 17(1) and (3)(a)).
    Action {
        /// Removed.
        Removed = "removed",
        /// Access to it is disabled.
        Disabled = "disabled",
        /// Access is restricted to some places.
        Restricted = "restricted",
        /// Shown to adults only.
        AgeRestricted = "age_restricted",
        /// Shown less.
        Demoted = "demoted",
        /// The account is suspended for a time.
        AccountSuspended = "account_suspended",
        /// The account is closed for good.
        AccountTerminated = "account_terminated",
        /// Nothing: it stays.
        Kept = "kept",
    }
}

codes! {
    /// The ground of a decision (Article 17(3)(d) and (e)).
    Ground {
        /// Illegal content.
        Illegal = "illegal",
        /// Against the platform's own terms.
        Terms = "terms",
        /// Not told.
        NotStated = "not_stated",
    }
}

codes! {
    /// Where a restriction applies (Article 17(3)(a)).
    Territory {
        /// Everywhere.
        World = "world",
        /// The European Union or the European Economic Area.
        Eu = "eu",
        /// Belgium.
        Belgium = "belgium",
        /// Another place, or places that are not named.
        Other = "other",
        /// Not told.
        NotStated = "not_stated",
    }
}

impl Action {
    /// What the action means for the links of the notice. A removal in some places only is a
    /// restriction: it is still there for others.
    #[must_use]
    pub fn meaning(self, territory: Territory) -> Meaning {
        let is_everywhere = matches!(territory, Territory::World | Territory::NotStated);
        match self {
            Self::Removed | Self::Disabled | Self::AccountTerminated | Self::AccountSuspended
                if is_everywhere =>
            {
                Meaning::Removed
            }
            Self::Kept => Meaning::Kept,
            _ => Meaning::Restricted,
        }
    }
}

/// The statement in a mail. `None` when it decides nothing, or gives no reason, place or redress:
/// then it is a plain answer.
#[must_use]
pub fn read(mail: &IncomingMail) -> Option<Statement> {
    let mut sentences = own_words(&mail.body);
    sentences.insert(0, mail.subject.clone());
    let action = action(&sentences)?;
    // "It does not violate our rules" gives no ground for an action.
    let reasons: Vec<&String> = sentences
        .iter()
        .filter(|sentence| sentence_of(Meaning::Kept, &[(*sentence).clone()]).is_none())
        .collect();
    let ground = ground(&reasons);
    let told = |phrases: &[String]| {
        let words = reasons.iter().find(|sentence| holds(sentence, phrases))?;
        Some(Found { value: (), words: (*words).clone() })
    };
    let statement = Statement {
        clause: clause(&reasons),
        territory: territory(&reasons),
        automated: automated(&sentences),
        complaint: told(&data().complaint),
        settlement: told(&data().settlement),
        court: told(&data().court),
        action,
        ground,
    };
    let is_more = statement.ground.is_some()
        || statement.territory.is_some()
        || statement.automated.is_some()
        || statement.complaint.is_some()
        || statement.settlement.is_some();
    is_more.then_some(statement)
}

/// What was done: the special actions first, as they are told with the words of a removal.
fn action(sentences: &[String]) -> Option<Found<Action>> {
    let of_data = |action: Action| {
        let phrases = data().actions.get(action.key())?;
        let words = sentences.iter().find(|sentence| {
            holds(sentence, phrases)
                && !is_conditional(&plain(sentence))
                && sentence_of(Meaning::Kept, std::slice::from_ref(*sentence)).is_none()
        })?;
        Some(Found { value: action, words: words.clone() })
    };
    let of_meaning = |meaning: Meaning, action: Action| {
        Some(Found { value: action, words: sentence_of(meaning, sentences)?.clone() })
    };
    of_data(Action::AgeRestricted)
        .or_else(|| of_data(Action::Demoted))
        .or_else(|| of_meaning(Meaning::Restricted, Action::Restricted))
        .or_else(|| of_meaning(Meaning::Kept, Action::Kept))
        .or_else(|| of_data(Action::AccountTerminated))
        .or_else(|| of_data(Action::AccountSuspended))
        .or_else(|| of_data(Action::Disabled))
        .or_else(|| of_meaning(Meaning::Removed, Action::Removed))
}

fn ground(sentences: &[&String]) -> Option<Found<Ground>> {
    [Ground::Illegal, Ground::Terms].into_iter().find_map(|ground| {
        let phrases = data().grounds.get(ground.key())?;
        let words = sentences.iter().find(|sentence| holds(sentence, phrases))?;
        Some(Found { value: ground, words: (*words).clone() })
    })
}

fn territory(sentences: &[&String]) -> Option<Found<Territory>> {
    [Territory::World, Territory::Belgium, Territory::Eu, Territory::Other].into_iter().find_map(
        |territory| {
            let phrases = data().territories.get(territory.key())?;
            let words = sentences.iter().find(|sentence| holds(sentence, phrases))?;
            Some(Found { value: territory, words: (*words).clone() })
        },
    )
}

/// "No automated means" holds the words "automated means": the denial comes first.
fn automated(sentences: &[String]) -> Option<Found<bool>> {
    [(false, &data().automated_no), (true, &data().automated_yes)].into_iter().find_map(|(value, phrases)| {
        let words = sentences.iter().find(|sentence| holds(sentence, phrases))?;
        Some(Found { value, words: words.clone() })
    })
}

/// "Article 136 of the Criminal Code", "section 3", or the name of a rule, out of a sentence that
/// tells the ground.
fn clause(sentences: &[&String]) -> Option<Found<String>> {
    let grounds: Vec<&String> = data().grounds.values().flatten().collect();
    let telling = |sentence: &&&String| {
        let plain = plain(sentence);
        grounds.iter().any(|phrase| plain.contains(phrase.as_str()))
    };
    let numbered = sentences
        .iter()
        .filter(telling)
        .find_map(|sentence| Some(Found { value: numbered(sentence)?, words: (**sentence).clone() }));
    numbered.or_else(|| {
        sentences.iter().find_map(|sentence| {
            let plain = plain(sentence);
            let name = data().clause_names.iter().find(|name| plain.contains(name.as_str()))?;
            Some(Found { value: name.clone(), words: (**sentence).clone() })
        })
    })
}

/// A mark such as "Article", the number behind it, and the few words that say of what.
fn numbered(sentence: &str) -> Option<String> {
    const MOST_WORDS: usize = 9;
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let start = words.iter().enumerate().position(|(place, word)| {
        let mark = plain(bare(word));
        let next = words.get(place + 1).copied().unwrap_or_default();
        data().clause_marks.iter().any(|known| known.trim_end_matches('.') == mark)
            && next.starts_with(|c: char| c.is_ascii_digit())
    })?;
    let mut clause = Vec::new();
    for word in words.iter().skip(start).take(MOST_WORDS) {
        clause.push(bare(word));
        let is_end = clause.len() > 1 && word.ends_with([',', ';', ')', '.', '!']);
        if is_end {
            break;
        }
    }
    Some(clause.join(" "))
}

/// A word without signs around it and without a French article before it ("l’article").
fn bare(word: &str) -> &str {
    let word = word.trim_matches(['(', ')', '"', '“', '”', ',', ';', '!']).trim_end_matches('.');
    ["l’", "l'", "L’", "L'"].iter().find_map(|article| word.strip_prefix(article)).unwrap_or(word)
}

fn holds(sentence: &str, phrases: &[String]) -> bool {
    let sentence = format!(" {} ", plain(sentence));
    phrases.iter().any(|phrase| sentence.contains(phrase.as_str()))
}

#[cfg(test)]
mod tests;
