//! A mail arrives: it is stored once, its notice is looked for, a meaning is proposed.
//!
//! A mail alone never changes what is known of a link or a notice: a person confirms.

use super::{MAIL, Mail, MessageState};
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{messages, notices};
use crate::db::{Id, Place};
use crate::error::{Error, Result};
use crate::model::Tx;
use crate::model::event::Entry;
use crate::model::notice::reference as references;
use diesel::prelude::*;
use platform_adapters::{IncomingMail, Reply, by_key, platforms};
use serde::{Deserialize, Serialize};

const LONGEST_TEXT_CHARACTERS: usize = 100_000;

/// A mail as it came out of the mailbox.
#[derive(Clone, Debug, Default)]
pub struct Arrived {
    /// Tells two mails apart: the Message-ID, or a hash of the whole.
    pub external_id: String,
    /// Who it says it is from.
    pub from: String,
    /// Every address it was sent to.
    pub to: Vec<String>,
    /// The subject.
    pub subject: String,
    /// Message-IDs in `In-Reply-To` and `References`.
    pub thread: Vec<String>,
    /// The text.
    pub text: String,
    /// Whether it says it is automatic (RFC 3834).
    pub automatic: bool,
    /// What was attached.
    pub attachments: Vec<Attachment>,
}

/// What is kept of an attachment: never its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its size in bytes.
    pub size_bytes: u64,
    /// SHA-256 of its content, hexadecimal.
    pub sha256: String,
}

struct Match {
    notice: Id,
    case: Id,
    platform: String,
    by: &'static str,
}

/// Stores a mail once and looks for its notice. `None` when it was stored before.
///
/// # Errors
/// When the database refuses.
pub fn receive(tx: &mut Tx<'_>, arrived: &Arrived) -> Result<Option<Id>> {
    let external_hash = tx.vault.index.hash(&format!("mail:{}", arrived.external_id))?;
    let known: i64 =
        messages::table.filter(messages::external_hash.eq(&external_hash)).count().get_result(tx.c)?;
    if known > 0 {
        return Ok(None);
    }
    let found = find_notice(tx, arrived)?;
    let found = match found {
        // Its case was erased: there is nothing left to file it under.
        Some(found) if !has_keys(tx, &found.case)? => None,
        found => found,
    };
    let reply = propose(found.as_ref(), arrived);
    let found = match (found, &reply) {
        (None, Some(Reply { reference: Some(reference), .. })) => by_platform_reference(tx, reference)?,
        (found, _) => found,
    };
    let id = Id::new();
    let mail = Mail {
        from: arrived.from.clone(),
        subject: arrived.subject.clone(),
        text: arrived.text.chars().take(LONGEST_TEXT_CHARACTERS).collect(),
        attachments: arrived.attachments.clone(),
        because: reply.as_ref().map(|reply| reply.because.clone()),
        reference: reply.as_ref().and_then(|reply| reply.reference.clone()),
    };
    let keys = match &found {
        Some(found) => Some(CaseKeys::load(tx.c, tx.vault, &found.case)?),
        None => None,
    };
    let sealed_mail = match &keys {
        Some(keys) => keys.seal(Ring::Operations, MAIL, &id, &mail)?,
        None => tx.vault.desk.seal_json(&Place::of_desk(MAIL, id.as_str()), &mail)?,
    };
    let state = if found.is_some() { MessageState::Proposed } else { MessageState::Unmatched };
    diesel::insert_into(messages::table)
        .values((
            messages::id.eq(&id),
            messages::notice_id.eq(found.as_ref().map(|found| &found.notice)),
            messages::case_id.eq(found.as_ref().map(|found| &found.case)),
            messages::external_hash.eq(external_hash),
            messages::proposed.eq(reply.as_ref().map(|reply| reply.meaning.key())),
            messages::matched_by.eq(found.as_ref().map(|found| found.by)),
            messages::state.eq(state),
            messages::sealed_mail.eq(sealed_mail),
            messages::arrived_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    let entry = Entry::by_maybe(None, "reply.arrived").about(&id);
    match &keys {
        Some(keys) => entry.in_case(keys).record(tx)?,
        None => entry.record(tx)?,
    }
    Ok(Some(id))
}

fn has_keys(tx: &mut Tx<'_>, case: &Id) -> Result<bool> {
    match CaseKeys::load(tx.c, tx.vault, case) {
        Ok(_) => Ok(true),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

/// By our own token in the reply address, by the thread, by our reference in the words: in this order.
fn find_notice(tx: &mut Tx<'_>, arrived: &Arrived) -> Result<Option<Match>> {
    for token in arrived.to.iter().filter_map(|address| token_of(address)) {
        if let Some(found) = by_reference(tx, &token, "token")? {
            return Ok(Some(found));
        }
    }
    for message_id in &arrived.thread {
        let message_id = message_id.trim_matches(['<', '>', ' ']);
        let row = notices::table
            .filter(notices::message_id.eq(message_id))
            .select((notices::id, notices::case_id, notices::platform))
            .first(tx.c)
            .optional()?;
        if let Some((notice, case, platform)) = row {
            return Ok(Some(Match { notice, case, platform, by: "thread" }));
        }
    }
    let words = format!("{}\n{}", arrived.subject, arrived.text);
    for reference in references_in(&words, &tx.rules.case_prefix) {
        if let Some(found) = by_reference(tx, &reference, "reference")? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The part behind the plus in `notices+cf-abc@hotline.example`.
fn token_of(address: &str) -> Option<String> {
    let (local, _) = address.rsplit_once('@')?;
    let (_, token) = local.split_once('+')?;
    Some(token.to_uppercase())
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

fn by_reference(tx: &mut Tx<'_>, reference: &str, by: &'static str) -> Result<Option<Match>> {
    let row = notices::table
        .filter(notices::reference.eq(reference))
        .select((notices::id, notices::case_id, notices::platform))
        .first(tx.c)
        .optional()?;
    Ok(row.map(|(notice, case, platform)| Match { notice, case, platform, by }))
}

fn by_platform_reference(tx: &mut Tx<'_>, reference: &str) -> Result<Option<Match>> {
    let rows = references::find(tx, reference)?;
    // Two notices with one reference: a person decides.
    match <[_; 1]>::try_from(rows) {
        Ok([(notice, case, platform)]) => {
            Ok(Some(Match { notice, case, platform, by: "platform_reference" }))
        }
        Err(_) => Ok(None),
    }
}

fn propose(found: Option<&Match>, arrived: &Arrived) -> Option<Reply> {
    let mail = IncomingMail {
        from: arrived.from.to_lowercase(),
        subject: arrived.subject.clone(),
        body: arrived.text.clone(),
        automatic: arrived.automatic,
    };
    match found {
        Some(found) => by_key(&found.platform)?.read(&mail),
        // The catch-all takes any sender's words: only for a mail whose notice is known.
        None => platforms().iter().filter(|p| p.key() != "website").find_map(|p| p.read(&mail)),
    }
}
