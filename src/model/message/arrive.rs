//! A mail arrives: it is stored once, its notice is looked for, a meaning is proposed.
//!
//! A mail alone never changes what is known of a link or a notice: a person confirms. The one
//! exception is a signed receipt over a channel that an administrator trusts.

use super::find::{self, Finding, Match};
use super::heard::{self, Heard, Sender};
use super::{MAIL, Mail, MessageState, settle};
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::messages;
use crate::db::{Id, Place};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::{Tx, trust};
use diesel::prelude::*;
use platform_adapters::reply::{acknowledgement, automatic_by_words, is_aligned, is_from, undelivered};
use platform_adapters::{IncomingMail, Meaning, Reply, by_key, platforms};
use serde::{Deserialize, Serialize};

const LONGEST_TEXT_CHARACTERS: usize = 100_000;

/// A mail as it came out of the mailbox.
#[derive(Clone, Debug, Default)]
pub struct Arrived {
    /// The Message-ID, or a hash of the whole for a mail without one.
    pub external_id: String,
    /// A hash of the whole: a second mail with a copied Message-ID is another mail.
    pub digest: String,
    /// Who it says it is from.
    pub from: String,
    /// Where it wants answers, when it says so.
    pub reply_to: Option<String>,
    /// Every address it was sent to.
    pub to: Vec<String>,
    /// The subject.
    pub subject: String,
    /// Message-IDs in `In-Reply-To` and `References`, the nearest first.
    pub thread: Vec<String>,
    /// The text.
    pub text: String,
    /// By which header it says that no person wrote it: one of [`super::heard::AUTOMATIC`].
    pub automatic: Option<&'static str>,
    /// The words of a report that a mail of ours could not be delivered (RFC 3464).
    pub undelivered: Option<String>,
    /// Domains whose signature our own mail server found good.
    pub signed_by: Vec<String>,
    /// Whether only its beginning was kept.
    pub is_cut: bool,
    /// Whether nothing of it could be read.
    pub is_unreadable: bool,
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

/// Stores a mail once and looks for its notice. `None` when it was stored before.
///
/// # Errors
/// When the database refuses.
pub fn receive(tx: &mut Tx<'_>, arrived: &Arrived) -> Result<Option<Id>> {
    let external_hash = tx.vault.index.hash(&format!("mail:{}#{}", arrived.external_id, arrived.digest))?;
    let known: i64 =
        messages::table.filter(messages::external_hash.eq(&external_hash)).count().get_result(tx.c)?;
    if known > 0 {
        return Ok(None);
    }
    let mut finding = find::notice(tx, arrived)?;
    let mut proposal = propose(finding.found.as_ref(), arrived);
    if finding.found.is_none()
        && let Some(Proposal { reply: Reply { reference: Some(reference), .. }, .. }) = &proposal
    {
        finding = find::by_platform_reference(tx, reference)?;
    }
    if let Some(found) = &finding.found
        && !has_keys(tx, &found.case)?
    {
        // Its case was erased: there is nothing left to file it under.
        finding = Finding::default();
        proposal = None;
    }
    let id = Id::new();
    let keys = match &finding.found {
        Some(found) => Some(CaseKeys::load(tx.c, tx.vault, &found.case)?),
        None => None,
    };
    store(tx, &id, external_hash, arrived, &finding, proposal.as_ref(), keys.as_ref())?;
    let heard = heard_of(&id, arrived, &finding);
    heard::insert(tx, &heard)?;
    let entry = Entry::by_maybe(None, "reply.arrived").about(&id);
    match &keys {
        Some(keys) => entry.in_case(keys).record(tx)?,
        None => entry.record(tx)?,
    }
    if let (Some(found), Some(keys), Some(proposal)) = (&finding.found, &keys, &proposal)
        && is_believed(tx, found, proposal, &heard)?
    {
        settle::believe(tx, keys, &id, &found.notice, proposal.reply.reference.as_deref())?;
    }
    Ok(Some(id))
}

fn store(
    tx: &mut Tx<'_>,
    id: &Id,
    external_hash: Vec<u8>,
    arrived: &Arrived,
    finding: &Finding,
    proposal: Option<&Proposal>,
    keys: Option<&CaseKeys>,
) -> Result<()> {
    let mail = Mail {
        from: arrived.from.clone(),
        subject: arrived.subject.clone(),
        text: arrived.text.chars().take(LONGEST_TEXT_CHARACTERS).collect(),
        attachments: arrived.attachments.clone(),
        because: proposal.map(|proposal| proposal.reply.because.clone()),
        reference: proposal.and_then(|proposal| proposal.reply.reference.clone()),
        message_id: Some(arrived.external_id.clone()).filter(|id| id.contains('@')),
        // Oldest first, as a mail that answers quotes them.
        references: arrived.thread.iter().rev().cloned().collect(),
        reply_to: arrived.reply_to.clone(),
    };
    let sealed_mail = match keys {
        Some(keys) => keys.seal(Ring::Operations, MAIL, id, &mail)?,
        None => tx.vault.desk.seal_json(&Place::of_desk(MAIL, id.as_str()), &mail)?,
    };
    let found = finding.found.as_ref();
    let state = if found.is_some() { MessageState::Proposed } else { MessageState::Unmatched };
    diesel::insert_into(messages::table)
        .values((
            messages::id.eq(id),
            messages::notice_id.eq(found.map(|found| &found.notice)),
            messages::case_id.eq(found.map(|found| &found.case)),
            messages::external_hash.eq(external_hash),
            messages::proposed.eq(proposal.map(|proposal| proposal.reply.meaning.key())),
            messages::matched_by.eq(found.map(|found| found.by)),
            messages::state.eq(state),
            messages::sealed_mail.eq(sealed_mail),
            messages::arrived_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Ok(())
}

fn has_keys(tx: &mut Tx<'_>, case: &Id) -> Result<bool> {
    match CaseKeys::load(tx.c, tx.vault, case) {
        Ok(_) => Ok(true),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

/// What a mail seems to mean, and whether its own words say so.
struct Proposal {
    reply: Reply,
    /// Not when it is only concluded from a machine having answered.
    is_told: bool,
}

/// A report of failed delivery, the adapter's reading, or that a machine answered at all.
fn propose(found: Option<&Match>, arrived: &Arrived) -> Option<Proposal> {
    let mail = incoming(found, arrived);
    let plain = |meaning, because| Reply { meaning, reference: None, because };
    let told = |reply| Proposal { reply, is_told: true };
    let Some(found) = found else {
        // The catch-all takes any sender's words: only for a mail whose notice is known.
        return platforms().iter().filter(|p| p.key() != "website").find_map(|p| p.read(&mail)).map(told);
    };
    if let Some(words) = arrived.undelivered.clone().or_else(|| undelivered(&mail)) {
        return Some(told(plain(Meaning::Undelivered, words)));
    }
    if let Some(reply) = by_key(&found.platform).and_then(|platform| platform.read(&mail)) {
        return Some(told(reply));
    }
    let answers_ours = matches!(found.by, "token" | "thread") && is_from(&found.platform, &mail);
    let words = acknowledgement(&mail).filter(|_| answers_ours)?;
    Some(Proposal { reply: plain(Meaning::Received, words), is_told: false })
}

/// The mail as an adapter sees it.
fn incoming(found: Option<&Match>, arrived: &Arrived) -> IncomingMail {
    let mut mail = IncomingMail {
        from: arrived.from.to_lowercase(),
        subject: arrived.subject.clone(),
        body: arrived.text.clone(),
        automatic: arrived.automatic.is_some(),
    };
    let platform = found.map(|found| found.platform.as_str());
    mail.automatic = mail.automatic || automatic_by_words(platform, &mail).is_some();
    mail
}

fn heard_of(id: &Id, arrived: &Arrived, finding: &Finding) -> Heard {
    let found = finding.found.as_ref();
    let mail = incoming(found, arrived);
    let platform = found.map(|found| found.platform.as_str());
    let is_signed =
        platform.is_some_and(|platform| arrived.signed_by.iter().any(|by| is_aligned(platform, &mail, by)));
    let is_claimed = match platform {
        Some(platform) => is_from(platform, &mail),
        None => platforms().iter().any(|platform| is_from(platform.key(), &mail)),
    };
    let automatic = arrived.automatic.or_else(|| automatic_by_words(platform, &mail));
    let fault = if arrived.is_unreadable {
        Some("unreadable")
    } else if arrived.is_cut {
        Some("cut")
    } else {
        None
    };
    Heard {
        message_id: id.clone(),
        automatic: automatic.map(str::to_owned),
        sender: match (is_signed, is_claimed) {
            (true, _) => Sender::Signed,
            (false, true) => Sender::Claimed,
            (false, false) => Sender::Other,
        },
        fault: fault.map(str::to_owned),
        conflict: finding.conflict.map(str::to_owned),
        other_notice_id: finding.other.clone(),
    }
}

/// Whether a mail counts without a person: it only says "received", in its own words, our own server
/// found the platform's signature good, nothing speaks against its notice, and an administrator
/// trusts the channel.
fn is_believed(tx: &mut Tx<'_>, found: &Match, proposal: &Proposal, heard: &Heard) -> Result<bool> {
    let says_received = proposal.reply.meaning == Meaning::Received && proposal.is_told;
    let is_sure = heard.sender == Sender::Signed
        && heard.conflict.is_none()
        && heard.fault.is_none()
        && matches!(found.by, "token" | "thread");
    if says_received && is_sure { trust::is_trusted(tx, &found.platform) } else { Ok(false) }
}
