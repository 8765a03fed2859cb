//! Reads `data/belgian_law.json`.

use super::{Code, Ground, Subject};
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::OnceLock;

/// The whole file.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Book {
    source: String,
    new_code_from: NaiveDate,
    not_verified: Vec<Subject>,
    offences: Vec<Offence>,
}

/// One offence under both codes.
#[derive(Debug, Deserialize)]
pub struct Offence {
    /// The stored name, for example `ncii`.
    pub key: String,
    old: Option<Number>,
    new: Option<Number>,
    /// What it is about.
    pub subject: Subject,
}

#[derive(Debug, Deserialize)]
struct Number {
    number: String,
    verified: bool,
}

impl Offence {
    /// The offence as a ground under one code; `None` where that code's number is not known.
    #[must_use]
    pub fn ground(&self, code: Code) -> Option<Ground> {
        let (number, article) = match code {
            Code::Old => {
                let number = self.old.as_ref()?;
                (number, format!("art. {} former Criminal Code", number.number))
            }
            Code::New => {
                let number = self.new.as_ref()?;
                (number, format!("art. {} Criminal Code", number.number))
            }
        };
        Some(Ground {
            key: self.key.clone(),
            code,
            number: number.number.clone(),
            article,
            subject: self.subject.clone(),
            verified: number.verified,
        })
    }
}

/// The day from which the new Criminal Code applies, 8 April 2026. A later postponement could not
/// be excluded when this was written.
#[must_use]
pub fn in_force_from() -> NaiveDate {
    book().new_code_from
}

/// Where the numbers come from.
#[must_use]
pub fn source() -> &'static str {
    &book().source
}

/// What could not be verified, in the four languages.
#[must_use]
pub fn not_verified() -> &'static [Subject] {
    &book().not_verified
}

/// Every offence of the book, in its order.
#[must_use]
pub fn offences() -> &'static [Offence] {
    &book().offences
}

/// The offence with this stored name.
pub(super) fn offence(key: &str) -> Option<&'static Offence> {
    book().offences.iter().find(|offence| offence.key == key)
}

/// The data is part of the program: that it can be read is tested, so the empty book is never used.
fn book() -> &'static Book {
    static BOOK: OnceLock<Book> = OnceLock::new();
    BOOK.get_or_init(|| serde_json::from_str(include_str!("../../data/belgian_law.json")).unwrap_or_default())
}
