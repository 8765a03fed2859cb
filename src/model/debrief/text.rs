//! What the house says beside the offer: whom one can talk to. Written by supervisors, in each language.

use crate::db::schema::debrief_texts;
use crate::db::{Place, Sealed};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::Language;

const TEXT: &str = "debrief_texts.text";
/// A text has so many characters at the most.
pub const LONGEST_CHARS: usize = 600;

/// The house's text in a language; none while the shipped words hold.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, language: Language) -> Result<Option<String>> {
    let sealed: Option<Sealed> = debrief_texts::table
        .find(language.key())
        .select(debrief_texts::sealed_text)
        .first(tx.c)
        .optional()?;
    match sealed {
        Some(sealed) => Ok(Some(tx.vault.desk.open_json(&Place::of_desk(TEXT, language.key()), &sealed)?)),
        None => Ok(None),
    }
}

/// Writes the house's text in a language; an empty one brings the shipped words back.
///
/// # Errors
/// [`Error::Invalid`] when it is too long.
pub fn write(tx: &mut Tx<'_>, actor: &Actor, language: Language, words: &str) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let words = words.trim().replace("\r\n", "\n");
    if words.chars().count() > LONGEST_CHARS {
        return Err(Error::invalid("words", "long"));
    }
    diesel::delete(debrief_texts::table.find(language.key())).execute(tx.c)?;
    if !words.is_empty() {
        let sealed = tx.vault.desk.seal_json(&Place::of_desk(TEXT, language.key()), &words)?;
        diesel::insert_into(debrief_texts::table)
            .values((
                debrief_texts::language.eq(language.key()),
                debrief_texts::sealed_text.eq(sealed),
                debrief_texts::written_by.eq(&actor.id),
                debrief_texts::written_at.eq(tx.now),
            ))
            .execute(tx.c)?;
    }
    Entry::by(&actor.id, "debrief.text_written").record(tx)
}
