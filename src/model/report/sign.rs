//! A report is signed by a supervisor: what it says is frozen, with its hash. What was signed is never changed;
//! a newer version stands beside it and says why.

use super::figures::Figures;
use super::words::{TextName, Texts, texts};
use super::yearly;
use crate::db::schema::reports;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use crate::text_enum;
use diesel::prelude::*;
use platform_adapters::Language;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const LONGEST_REASON_CHARACTERS: usize = 500;

text_enum! {
    /// Which report.
    Kind {
        /// The trusted flagger's (Article 22(3)).
        Flagger = "flagger",
        /// The one to the Minister of Justice (article 175 of the new Criminal Code).
        Minister = "minister",
    }
}

impl Kind {
    /// The text without which the report says too little to be signed.
    #[must_use]
    pub fn needs(self) -> TextName {
        match self {
            Self::Flagger => TextName::Independence,
            Self::Minister => TextName::Conditions,
        }
    }
}

/// Everything a report says: what is hashed, and all that leaves in any form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Which report.
    pub kind: Kind,
    /// The organisation.
    pub organisation: String,
    /// The figures.
    pub figures: Figures,
    /// The texts.
    pub texts: Texts,
}

/// A signed version.
#[derive(Clone, Debug)]
pub struct Signed {
    /// From 1.
    pub version: i64,
    /// What it says.
    pub content: Content,
    /// SHA-256 of the stored JSON, hexadecimal.
    pub sha256: String,
    /// Why it takes the place of the one before; none for the first.
    pub reason: Option<String>,
    /// Who signed.
    pub signed_by: Id,
    /// When.
    pub signed_at: Utc,
}

impl Content {
    /// The JSON that is stored and hashed: fields in the order of the types, names sorted, no blanks.
    ///
    /// # Errors
    /// Never in practice: every value can be written as JSON.
    pub fn json(&self) -> Result<String> {
        serde_json::to_string(self).map_err(Error::internal)
    }

    /// SHA-256 of [`Content::json`], hexadecimal.
    ///
    /// # Errors
    /// As [`Content::json`].
    pub fn sha256(&self) -> Result<String> {
        Ok(data_encoding::HEXLOWER.encode(&Sha256::digest(self.json()?.as_bytes())))
    }

    /// The languages in which the text is missing without which nobody can sign.
    #[must_use]
    pub fn missing(&self) -> Vec<Language> {
        let written = self.texts.get(&self.kind.needs());
        let has = |language: &Language| written.is_some_and(|texts| texts.contains_key(language.key()));
        Language::ALL.into_iter().filter(|language| !has(language)).collect()
    }
}

/// What the report would say now.
///
/// # Errors
/// [`Error::NotFound`] for a year that cannot be.
pub fn current(tx: &mut Tx<'_>, kind: Kind, year: i32) -> Result<Content> {
    Ok(Content {
        kind,
        organisation: tx.rules.organisation.clone(),
        figures: yearly::collect(tx, year)?,
        texts: texts(tx)?,
    })
}

/// The signed versions, the newest first.
///
/// # Errors
/// When the database refuses, or a stored report cannot be read.
pub fn versions(tx: &mut Tx<'_>, kind: Kind, year: i32) -> Result<Vec<Signed>> {
    let rows: Vec<(i64, String, String, Option<String>, Id, Utc)> = reports::table
        .filter(reports::kind.eq(kind))
        .filter(reports::year.eq(i64::from(year)))
        .order(reports::version.desc())
        .select((
            reports::version,
            reports::content,
            reports::sha256,
            reports::reason,
            reports::signed_by,
            reports::signed_at,
        ))
        .load(tx.c)?;
    rows.into_iter()
        .map(|(version, content, sha256, reason, signed_by, signed_at)| {
            let content = serde_json::from_str(&content).map_err(Error::internal)?;
            Ok(Signed { version, content, sha256, reason, signed_by, signed_at })
        })
        .collect()
}

/// Signs what the report says now, if that is what the supervisor has seen: `sha256` is the hash on the page.
///
/// # Errors
/// [`Error::Refused`] when it has changed since, when a text is missing, or nothing changed since the last
/// version; [`Error::Invalid`] for a newer version without a reason.
pub fn sign(tx: &mut Tx<'_>, actor: &Actor, kind: Kind, year: i32, sha256: &str, reason: &str) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let content = current(tx, kind, year)?;
    if content.sha256()? != sha256 {
        return Err(Error::Refused("yearly-changed"));
    }
    if !content.missing().is_empty() {
        return Err(Error::Refused("yearly-incomplete"));
    }
    let last = versions(tx, kind, year)?.into_iter().next();
    if last.as_ref().is_some_and(|last| last.sha256 == sha256) {
        return Err(Error::Refused("yearly-same"));
    }
    let reason = reason.trim();
    let length = reason.chars().count();
    if last.is_some() && (length == 0 || length > LONGEST_REASON_CHARACTERS) {
        return Err(Error::invalid("reason", "yearly-reason"));
    }
    let id = Id::new();
    diesel::insert_into(reports::table)
        .values((
            reports::id.eq(&id),
            reports::kind.eq(kind),
            reports::year.eq(i64::from(year)),
            reports::version.eq(last.as_ref().map_or(1, |last| last.version + 1)),
            reports::content.eq(content.json()?),
            reports::sha256.eq(sha256),
            reports::reason.eq(last.as_ref().map(|_| reason)),
            reports::signed_by.eq(&actor.id),
            reports::signed_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "report.signed").about(&id).record(tx)
}
