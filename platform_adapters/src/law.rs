//! The law a notice rests on, as data.
//!
//! Numbers, subjects, dates and the marks "verified" stand in `data/belgian_law.json` with their
//! source. Which of them apply follows from three facts: who is shown, what else is happening, and
//! on which day it happened (facts before 8 April 2026 stay under the old numbers).

mod book;
mod category;
mod mapping;
mod phenomenon;
mod taxonomy;

pub use book::{Offence, in_force_from, not_verified, offences, source};
pub use category::{KEYWORDS, category};
pub use mapping::{CATEGORY_MINORS, Filed, KEYWORD_OTHER, Mapping, Pair, PairFault, Row, file};
pub use phenomenon::Phenomenon;
pub use taxonomy::{
    Category, Keyword, categories, category_by_id, keyword_label, keyword_of, schema, taxonomy_not_verified,
    taxonomy_source,
};

use crate::{Language, PersonShown, notice::Circumstances};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which Belgian Criminal Code a number belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The code for facts before [`in_force_from`].
    Old,
    /// The code for facts from that day on.
    New,
}

/// The same words in the four languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
    /// Dutch.
    pub nl: String,
    /// German.
    pub de: String,
}

impl Subject {
    /// The words in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Nl => &self.nl,
            Language::De => &self.de,
        }
    }
}

/// One provision a notice rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// The offence's stored name, for example `ncii`.
    pub key: String,
    /// Which code the number belongs to.
    pub code: Code,
    /// The number alone, for example `136`.
    pub number: String,
    /// The provision in English, for example `art. 136 Criminal Code`.
    pub article: String,
    /// What the provision is about.
    pub subject: Subject,
    /// Whether number and subject were read in a copy of the law. What was not is shown to
    /// people with a mark and never printed in a notice.
    pub verified: bool,
}

impl Ground {
    /// The provision with its subject, as a notice prints it.
    #[must_use]
    pub fn cite(&self, language: Language) -> String {
        let key = match self.code {
            Code::Old => "cite_old",
            Code::New => "cite_new",
        };
        crate::letter::words(language, key)
            .replace("{number}", &self.number)
            .replace("{subject}", self.subject.in_language(language))
    }
}

/// The provisions that apply. Without a date of the facts both codes are given.
#[must_use]
pub fn grounds(
    person: PersonShown,
    circumstances: &Circumstances,
    facts_on: Option<NaiveDate>,
) -> Vec<Ground> {
    let codes: &[Code] = match facts_on {
        Some(day) if day < in_force_from() => &[Code::Old],
        Some(_) => &[Code::New],
        None => &[Code::New, Code::Old],
    };
    let offences: Vec<&Offence> =
        offence_keys(person, circumstances).iter().filter_map(|key| book::offence(key)).collect();
    codes.iter().flat_map(|code| offences.iter().filter_map(move |offence| offence.ground(*code))).collect()
}

/// Whether the notifier may stay unnamed: only for offences of Articles 3 to 7 of Directive
/// 2011/93/EU, that is when a minor is shown (Article 16(2)(c) of Regulation (EU) 2022/2065).
#[must_use]
pub fn may_withhold_notifier(person: PersonShown) -> bool {
    person.is_minor()
}

/// Which offences the facts name. Malicious intent is claimed only where somebody blackmails or
/// threatens, and sharing only where something was shared: a notice must not allege what the facts
/// do not carry.
fn offence_keys(person: PersonShown, circumstances: &Circumstances) -> Vec<&'static str> {
    let mut keys = Vec::new();
    if !circumstances.threat_only() {
        keys.extend(sharing_keys(person, circumstances));
    }
    if circumstances.voyeurism {
        keys.push("voyeurism");
    }
    if circumstances.grooming && person.is_minor() {
        keys.push("grooming");
    }
    if circumstances.blackmail || circumstances.threats {
        keys.push("threat_condition");
    }
    let is_harassment = circumstances.exposure_group
        || circumstances.private_details
        || circumstances.impersonation
        || circumstances.bullying;
    if is_harassment {
        keys.push("harassment");
    }
    if circumstances.private_details {
        keys.push("victim_identity");
    }
    keys
}

/// The offences of somebody who shared an image.
fn sharing_keys(person: PersonShown, circumstances: &Circumstances) -> Vec<&'static str> {
    let mut keys = Vec::new();
    if person.is_minor() {
        keys.push("csam_spread");
        if circumstances.synthetic {
            keys.push("csam_definition");
        }
    }
    keys.push("ncii");
    match person {
        PersonShown::Under16 => keys.push("ncii_under16"),
        PersonShown::From16To17 => keys.push("ncii_16_17"),
        PersonShown::Minor => keys.push("ncii_minor"),
        PersonShown::Adult | PersonShown::Unknown => {}
    }
    if circumstances.blackmail || circumstances.threats {
        keys.push("ncii_malicious");
    }
    keys
}

#[cfg(test)]
mod tests;
