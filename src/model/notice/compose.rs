//! The text of a notice: what the adapter is told, what it wrote, what a person changed.

use crate::error::{Error, Result};
use crate::model::Tx;
use crate::model::case::Case;
use crate::model::item::Item;
use platform_adapters::submission::{Missing, Sheet};
use platform_adapters::{Door, Language, Platform, Submission, by_key};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const REFERENCE_BYTES: usize = 10;

/// The text of a notice, sealed with the operations key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// What the adapter was told.
    pub facts: platform_adapters::Notice,
    /// What must leave us.
    pub submission: Submission,
    /// Whether a person changed the adapter's wording.
    pub edited: bool,
}

/// A piece of text that a person may change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// `subject`, `body`, or the portal's label.
    pub label: String,
    /// The words.
    pub value: String,
    /// Longest value in characters.
    pub longest: Option<usize>,
    /// The whole text, when it was shortened to fit.
    pub whole: Option<String>,
}

/// What is happening, with what the caller said about safety.
#[must_use]
pub fn circumstances(case: &Case) -> platform_adapters::notice::Circumstances {
    let mut circumstances = case.facts.circumstances;
    circumstances.danger = case.safety.danger == crate::model::case::facts::Answer::Yes;
    circumstances.blackmail |= case.safety.blackmail == crate::model::case::facts::Answer::Yes;
    circumstances
}

/// Whether private details stand at one of these links. What somebody saw at a link counts; the case's own
/// tick holds for links of which nobody said.
#[must_use]
pub fn shows_details(in_case: bool, items: &[&Item]) -> bool {
    items.iter().any(|item| item.details.as_ref().map_or(in_case, |details| !details.is_empty()))
}

/// What a notice about these links tells the adapter.
#[must_use]
pub fn facts(
    tx: &Tx<'_>,
    case: &Case,
    items: &[&Item],
    reference: &str,
    language: Language,
) -> platform_adapters::Notice {
    let mut circumstances = circumstances(case);
    circumstances.private_details = shows_details(circumstances.private_details, items);
    platform_adapters::Notice {
        reference: reference.to_owned(),
        language,
        organisation: tx.rules.organisation.clone(),
        contact_email: tx.rules.contact_email.clone(),
        trusted_flagger_reference: tx.rules.flagger_reference.clone(),
        identity_withheld: case.facts.identity_withheld,
        person_shown: case.person_shown,
        facts_on: case.facts.facts_on,
        explanation: case.facts.explanation.clone(),
        good_faith: false,
        circumstances,
        items: items.iter().map(|item| item.told()).collect(),
        reminder: None,
        filed: None,
        life_threat: None,
        account_letter: None,
    }
}

/// What a follow-up tells the adapter: the facts of the notice it follows, with what was learned
/// since. How the caller is stays as it was told then: that needs another key.
#[must_use]
pub fn again(
    before: &platform_adapters::Notice,
    person_shown: platform_adapters::PersonShown,
    known: &crate::model::case::Facts,
    items: &[&Item],
) -> platform_adapters::Notice {
    let mut circumstances = known.circumstances;
    circumstances.danger = before.circumstances.danger;
    circumstances.blackmail |= before.circumstances.blackmail;
    circumstances.private_details = shows_details(circumstances.private_details, items);
    platform_adapters::Notice {
        identity_withheld: known.identity_withheld,
        person_shown,
        facts_on: known.facts_on,
        explanation: known.explanation.clone(),
        circumstances,
        items: items.iter().map(|item| item.told()).collect(),
        ..before.clone()
    }
}

/// The adapter's wording.
///
/// # Errors
/// When the platform does not take the links through this door.
pub fn write(platform: &str, door: Door, facts: platform_adapters::Notice) -> Result<Text> {
    let adapter: &dyn Platform = by_key(platform).ok_or(Error::NotFound)?;
    let submission = adapter.write(&facts, door).map_err(|_| Error::Refused("notice-door"))?;
    Ok(Text { facts, submission, edited: false })
}

/// A new reference: 80 random bits, which tell nothing.
///
/// # Errors
/// When the machine gives no randomness.
pub fn new_reference(prefix: &str) -> Result<String> {
    let mut bytes = [0; REFERENCE_BYTES];
    getrandom::fill(&mut bytes).map_err(Error::internal)?;
    Ok(format!("{prefix}-{}", data_encoding::BASE32_NOPAD.encode(&bytes)))
}

impl Text {
    /// The pieces a person may change, in a fixed order.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece> {
        let piece = |label: &str, value: &str| Piece {
            label: label.to_owned(),
            value: value.to_owned(),
            longest: None,
            whole: None,
        };
        match &self.submission {
            Submission::Email(mail) => vec![piece("subject", &mail.subject), piece("body", &mail.body)],
            Submission::Api(calls) => calls.iter().map(|call| piece("body", &call.text)).collect(),
            Submission::Form(form) => form.sheets.iter().flat_map(sheet_pieces).collect(),
        }
    }

    /// Puts changed pieces in, in the order of [`Text::pieces`].
    ///
    /// # Errors
    /// When their number is another one.
    pub fn change(&mut self, values: &[String]) -> Result<()> {
        let before = self.pieces();
        if before.len() != values.len() {
            return Err(Error::invalid("text", "text-pieces"));
        }
        if before.iter().zip(values).all(|(piece, value)| same(&piece.value, value)) {
            return Ok(());
        }
        self.edited = true;
        let mut values = values.iter().map(|value| value.replace("\r\n", "\n"));
        let mut next = |old: &mut String| {
            if let Some(value) = values.next() {
                *old = value;
            }
        };
        match &mut self.submission {
            Submission::Email(mail) => {
                next(&mut mail.subject);
                next(&mut mail.body);
                mail.subject = mail.subject.replace('\n', " ");
            }
            Submission::Api(calls) => {
                for call in calls {
                    let old = call.text.clone();
                    next(&mut call.text);
                    replace_text(&mut call.body, &old, &call.text);
                }
            }
            Submission::Form(form) => {
                for field in form.sheets.iter_mut().flat_map(|sheet| sheet.fields.iter_mut()) {
                    next(&mut field.value);
                }
            }
        }
        Ok(())
    }

    /// What Article 16(2) still wants. A text from which a person took a link out lacks (b).
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = self.facts.missing();
        let everything: String =
            self.pieces().iter().map(|piece| piece.value.as_str()).collect::<Vec<_>>().join("\n");
        let names_every_link = matches!(self.submission, Submission::Api(_))
            || self.facts.items.iter().all(|item| everything.contains(&item.target.canonical));
        if !names_every_link && !missing.contains(&Missing::Location) {
            missing.push(Missing::Location);
        }
        missing
    }

    /// SHA-256 of exactly what leaves us.
    ///
    /// # Errors
    /// Never in practice: everything in it can be written as JSON.
    pub fn hash(&self) -> Result<Vec<u8>> {
        let bytes = serde_json::to_vec(&self.submission).map_err(Error::internal)?;
        Ok(Sha256::digest(&bytes).to_vec())
    }
}

fn sheet_pieces(sheet: &Sheet) -> Vec<Piece> {
    sheet
        .fields
        .iter()
        .map(|field| Piece {
            label: field.label.clone(),
            value: field.value.clone(),
            longest: field.longest,
            whole: field.whole.clone(),
        })
        .collect()
}

fn same(old: &str, new: &str) -> bool {
    old.trim_end() == new.replace("\r\n", "\n").trim_end()
}

/// An interface repeats the person's words somewhere in its body: they are replaced there too.
fn replace_text(body: &mut serde_json::Value, old: &str, new: &str) {
    match body {
        serde_json::Value::String(text) if text == old => new.clone_into(text),
        serde_json::Value::Array(values) => {
            values.iter_mut().for_each(|value| replace_text(value, old, new));
        }
        serde_json::Value::Object(fields) => {
            fields.values_mut().for_each(|value| replace_text(value, old, new));
        }
        _ => {}
    }
}
