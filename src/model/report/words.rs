//! What the organisation says of itself in the reports, in each language, with every earlier wording kept.

use crate::db::schema::report_texts;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use crate::text_enum;
use diesel::prelude::*;
use platform_adapters::Language;
use std::collections::BTreeMap;

const LONGEST_CHARACTERS: usize = 20_000;

text_enum! {
    /// Which text.
    TextName {
        /// How independence from online platforms is ensured (Article 22(3)).
        Independence = "independence",
        /// What is to be said of the method besides what the report says by itself.
        Method = "method",
        /// Membership, staff and transmission, as article 175 of the new Criminal Code asks.
        Conditions = "conditions",
    }
}

/// The texts by name and language; one that was never written, or emptied, is not there.
pub type Texts = BTreeMap<TextName, BTreeMap<String, String>>;

/// An earlier or present wording.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Wording {
    /// The key of its language.
    pub language: String,
    /// The text.
    pub words: String,
    /// Who wrote it.
    pub written_by: Id,
    /// When.
    pub written_at: Utc,
}

/// What holds now.
///
/// # Errors
/// When the database refuses.
pub fn texts(tx: &mut Tx<'_>) -> Result<Texts> {
    let rows: Vec<(TextName, String, String)> = report_texts::table
        .order((report_texts::written_at.asc(), report_texts::id.asc()))
        .select((report_texts::name, report_texts::language, report_texts::words))
        .load(tx.c)?;
    let mut texts = Texts::new();
    for (name, language, words) in rows {
        let of_name = texts.entry(name).or_default();
        if words.is_empty() {
            of_name.remove(&language);
        } else {
            of_name.insert(language, words);
        }
    }
    texts.retain(|_, words| !words.is_empty());
    Ok(texts)
}

/// Every wording of a text, the newest first.
///
/// # Errors
/// When the database refuses.
pub fn history(tx: &mut Tx<'_>, name: TextName) -> Result<Vec<Wording>> {
    Ok(report_texts::table
        .filter(report_texts::name.eq(name))
        .order((report_texts::written_at.desc(), report_texts::id.desc()))
        .select((
            report_texts::language,
            report_texts::words,
            report_texts::written_by,
            report_texts::written_at,
        ))
        .load(tx.c)?)
}

/// Writes a text in one language; an empty one takes it away.
///
/// # Errors
/// When the actor is no supervisor; [`Error::Invalid`] when the text is too long.
pub fn write(tx: &mut Tx<'_>, actor: &Actor, name: TextName, language: Language, words: &str) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let words = words.trim().replace("\r\n", "\n");
    if words.chars().count() > LONGEST_CHARACTERS {
        return Err(Error::invalid("words", "yearly-long"));
    }
    let held = texts(tx)?.get(&name).and_then(|held| held.get(language.key())).cloned().unwrap_or_default();
    if held == words {
        return Ok(());
    }
    let id = Id::new();
    diesel::insert_into(report_texts::table)
        .values((
            report_texts::id.eq(&id),
            report_texts::name.eq(name),
            report_texts::language.eq(language.key()),
            report_texts::words.eq(words),
            report_texts::written_by.eq(&actor.id),
            report_texts::written_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "report.text_written").about(&id).record(tx)
}
