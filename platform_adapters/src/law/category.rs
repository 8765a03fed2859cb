//! Category and keyword of the DSA Transparency Database, schema version 2 (since 1 July 2025).

use crate::{PersonShown, notice::Circumstances};

/// Every keyword that [`category`] gives.
pub const KEYWORDS: [&str; 4] = [
    "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL",
    "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE",
    "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING",
    "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE",
];

/// The category id and keyword id that describe the content.
///
/// The two keywords for adults are labelled "excluding content depicting minors": the age decides.
/// A person of unknown age goes under the adult category, and the letter says that the age is not
/// known.
#[must_use]
pub fn category(person: PersonShown, circumstances: &Circumstances) -> (&'static str, &'static str) {
    match (person.is_minor(), circumstances.synthetic) {
        (true, false) => ("STATEMENT_CATEGORY_PROTECTION_OF_MINORS", "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL"),
        (true, true) => {
            ("STATEMENT_CATEGORY_PROTECTION_OF_MINORS", "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE")
        }
        (false, false) => ("STATEMENT_CATEGORY_CYBER_VIOLENCE", "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING"),
        (false, true) => ("STATEMENT_CATEGORY_CYBER_VIOLENCE", "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_has_a_listed_keyword() {
        for person in [PersonShown::Unknown, PersonShown::Adult, PersonShown::Minor] {
            for synthetic in [false, true] {
                let circumstances = Circumstances { synthetic, ..Circumstances::default() };
                assert!(KEYWORDS.contains(&category(person, &circumstances).1));
            }
        }
    }
}
