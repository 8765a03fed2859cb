//! Category and keyword as the shipped table gives them.

use super::mapping::{Mapping, file};
use super::taxonomy::{category_by_id, keyword_of};
use crate::{PersonShown, notice::Circumstances};

/// Every keyword that the shipped table can give as the main one.
pub const KEYWORDS: [&str; 8] = [
    "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL",
    "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE",
    "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING",
    "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE",
    "KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS",
    "KEYWORD_CYBER_BULLYING_INTIMIDATION",
    "KEYWORD_CYBER_HARASSMENT",
    "KEYWORD_OTHER",
];

/// The category id and keyword id that describe the content, by the shipped table. What a desk
/// changed in its own table is in [`crate::Notice::filed`].
///
/// The keywords for adults are labelled "excluding content depicting minors": the age decides. A
/// person of unknown age goes under the adult category, and the letter says that the age is not
/// known.
#[must_use]
pub fn category(person: PersonShown, circumstances: &Circumstances) -> (&'static str, &'static str) {
    let main = file(&Mapping::shipped(), person, circumstances, &[]).main;
    let category = category_by_id(&main.category).map_or("", |category| category.id.as_str());
    (category, keyword_of(&main).map_or("", |keyword| keyword.id.as_str()))
}
