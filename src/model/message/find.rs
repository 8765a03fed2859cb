//! Looks for the notice a mail is about: by the token of its reply address, by the Message-IDs it
//! answers, by our reference in the words, and last by the platform's own reference.

use super::Arrived;
use crate::db::Id;
use crate::db::schema::{answers, notices};
use crate::error::Result;
use crate::model::Tx;
use crate::model::notice::reference as references;
use crate::model::notice::reply_token;
use diesel::prelude::*;
use std::collections::HashMap;

/// The notice of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) notice: Id,
    pub(super) case: Id,
    pub(super) platform: String,
    pub(super) by: &'static str,
}

/// What was found, and what speaks against it.
#[derive(Clone, Debug, Default)]
pub(super) struct Finding {
    pub(super) found: Option<Match>,
    /// `other_thread`: the conversation names another notice. `several`: more than one notice has
    /// the platform's reference.
    pub(super) conflict: Option<&'static str>,
    /// The other notice.
    pub(super) other: Option<Id>,
}

/// The strongest sign wins; another notice in the conversation is shown beside it.
pub(super) fn notice(tx: &mut Tx<'_>, arrived: &Arrived) -> Result<Finding> {
    let by_token = by_token(tx, &arrived.to)?;
    let by_thread = by_thread(tx, &arrived.thread)?;
    match (by_token, by_thread) {
        (Some(token), Some(thread)) if token.notice != thread.notice => {
            Ok(Finding { found: Some(token), conflict: Some("other_thread"), other: Some(thread.notice) })
        }
        (Some(found), _) | (None, Some(found)) => Ok(Finding { found: Some(found), ..Finding::default() }),
        (None, None) => Ok(Finding { found: by_words(tx, arrived)?, ..Finding::default() }),
    }
}

fn by_token(tx: &mut Tx<'_>, to: &[String]) -> Result<Option<Match>> {
    for token in to.iter().filter_map(|address| token_of(address)) {
        if let Some(reference) = reply_token::check(tx.vault, token)?
            && let Some(found) = by_reference(tx, &[reference], "token")?
        {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The part behind the plus in `notices+cf-abc-xyz@hotline.example`.
fn token_of(address: &str) -> Option<&str> {
    let (local, _) = address.rsplit_once('@')?;
    local.rsplit_once('+').map(|(_, token)| token)
}

/// The notice of the first of the Message-IDs that is one of ours, be it a notice or an answer of ours.
fn by_thread(tx: &mut Tx<'_>, thread: &[String]) -> Result<Option<Match>> {
    let ids: Vec<&str> = thread.iter().map(|id| id.trim_matches(['<', '>', ' '])).collect();
    let columns = (notices::id, notices::case_id, notices::platform);
    let mut rows: Vec<(String, (Id, Id, String))> = notices::table
        .filter(notices::message_id.eq_any(&ids))
        .select((notices::message_id, columns))
        .load(tx.c)?;
    rows.extend(
        answers::table
            .inner_join(notices::table)
            .filter(answers::message_id.eq_any(&ids))
            .select((answers::message_id, columns))
            .load::<(String, (Id, Id, String))>(tx.c)?,
    );
    let mut known: HashMap<String, (Id, Id, String)> = rows.into_iter().collect();
    let found = ids.into_iter().find_map(|id| known.remove(id));
    Ok(found.map(|(notice, case, platform)| Match { notice, case, platform, by: "thread" }))
}

fn by_words(tx: &mut Tx<'_>, arrived: &Arrived) -> Result<Option<Match>> {
    let words = format!("{}\n{}", arrived.subject, arrived.text);
    by_reference(tx, &references_in(&words, &tx.rules.case_prefix), "reference")
}

/// Words that have the form of our references: the prefix, a hyphen, 16 letters of base32.
fn references_in(text: &str, prefix: &str) -> Vec<String> {
    const MOST: usize = 20;
    let start = format!("{}-", prefix.to_uppercase());
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .map(str::to_uppercase)
        .filter(|word| word.strip_prefix(&start).is_some_and(|rest| rest.len() == 16))
        .take(MOST)
        .collect()
}

/// The notice with the first of these references that is one of ours.
fn by_reference(tx: &mut Tx<'_>, references: &[String], by: &'static str) -> Result<Option<Match>> {
    let rows: Vec<(String, Id, Id, String)> = notices::table
        .filter(notices::reference.eq_any(references))
        .select((notices::reference, notices::id, notices::case_id, notices::platform))
        .load(tx.c)?;
    let mut known: HashMap<String, Match> = rows
        .into_iter()
        .map(|(reference, notice, case, platform)| (reference, Match { notice, case, platform, by }))
        .collect();
    Ok(references.iter().find_map(|reference| known.remove(reference)))
}

/// The notice to which the platform gave this reference. Two notices with one reference: a person
/// decides.
pub(super) fn by_platform_reference(tx: &mut Tx<'_>, reference: &str) -> Result<Finding> {
    let rows = references::find(tx, reference)?;
    let several = rows.len() > 1;
    match <[_; 1]>::try_from(rows) {
        Ok([(notice, case, platform)]) => {
            let found = Some(Match { notice, case, platform, by: "platform_reference" });
            Ok(Finding { found, ..Finding::default() })
        }
        Err(_) => Ok(Finding { conflict: several.then_some("several"), ..Finding::default() }),
    }
}
