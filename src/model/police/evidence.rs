//! The record for the police: what is known of a case or of one link, without any image.
//!
//! It is made from what the desk wrote down as it happened: links, looks, hand-overs, hashes of the
//! texts that left and of the replies, and the entries of the audit trail with their place in the
//! chain. `takedown-desk audit --record FILE` compares such a file with the chain.

use crate::db::case_keys::CaseKeys;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::check::{self, Check};
use crate::model::event::{self, Chain, Entry};
use crate::model::item::{self, Item};
use crate::model::notice::{self, Notice};
use crate::model::person;
use crate::model::{Actor, Tx, case, message};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// The version of the shape; a change that a reader could notice makes a new one.
pub const VERSION: &str = "1";
/// More looks and entries than any case has.
const AT_MOST: i64 = 100_000;
const MACHINE: &str = "machine";

/// The record. Times are RFC 3339 in UTC; hashes are SHA-256, hexadecimal.
#[derive(Clone, Debug, Serialize)]
pub struct Evidence {
    /// The version of the shape.
    pub record_version: &'static str,
    /// That it holds no image, for whoever opens the file.
    pub contains_images: bool,
    /// The number of the case.
    pub case: String,
    /// The organisation that made it.
    pub organisation: String,
    /// When it was made, and by whom.
    pub made_at: String,
    /// Who made it.
    pub made_by: String,
    /// Who is shown, as an age band.
    pub person_shown: &'static str,
    /// The day of the facts, when known.
    pub facts_on: Option<String>,
    /// What is shown, in the caseworker's words, as the notices say it.
    pub description: String,
    /// When the police were informed before.
    pub informed: Vec<InformedRecord>,
    /// The links.
    pub links: Vec<LinkRecord>,
    /// The notices about them.
    pub notices: Vec<NoticeRecord>,
    /// The entries of the audit trail about them.
    pub events: Vec<EventRecord>,
    /// How many entries the whole chain had when this was made.
    pub chain_entries: i64,
    /// The last hash of the chain then.
    pub chain_head: String,
}

/// One time the police were informed.
#[derive(Clone, Debug, Serialize)]
pub struct InformedRecord {
    /// When.
    pub at: String,
    /// Station or unit.
    pub station: String,
    /// Their reference.
    pub reference: String,
}

/// One link.
#[derive(Clone, Debug, Serialize)]
pub struct LinkRecord {
    /// The key, as the entries of the trail name it.
    pub id: String,
    /// The address.
    pub address: String,
    /// As it stood in what was pasted.
    pub as_found: String,
    /// The platform's key.
    pub platform: String,
    /// What it names.
    pub kind: &'static str,
    /// The platform's own number of it.
    pub platform_id: Option<String>,
    /// The account.
    pub account: Option<String>,
    /// The group or server it lies in.
    pub container: Option<String>,
    /// When it was posted, as the number in the link tells.
    pub posted_at: Option<String>,
    /// When it was written down.
    pub added_at: String,
    /// When a notice about it first left.
    pub asked_at: Option<String>,
    /// When it was first seen to be gone.
    pub gone_at: Option<String>,
    /// What is known of it now.
    pub state: &'static str,
    /// The looks, the oldest first.
    pub looks: Vec<LookRecord>,
}

/// One look.
#[derive(Clone, Debug, Serialize)]
pub struct LookRecord {
    /// When.
    pub at: String,
    /// `person` or `machine`.
    pub by: &'static str,
    /// What was seen.
    pub seen: String,
    /// The rule it rests on.
    pub rule: String,
    /// The HTTP status.
    pub status: Option<i64>,
}

/// One notice.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeRecord {
    /// Its number.
    pub number: String,
    /// Our reference in it.
    pub reference: String,
    /// The platform's key.
    pub platform: String,
    /// How it travels.
    pub door: &'static str,
    /// Where it stands.
    pub state: &'static str,
    /// The hash of what was approved.
    pub text_sha256: Option<String>,
    /// When it was approved.
    pub approved_at: Option<String>,
    /// When it left us.
    pub sent_at: Option<String>,
    /// When the platform confirmed it.
    pub received_at: Option<String>,
    /// When the platform decided.
    pub decided_at: Option<String>,
    /// The platform's reference.
    pub platform_reference: Option<String>,
    /// The keys of its links.
    pub links: Vec<String>,
    /// The hand-overs.
    pub attempts: Vec<AttemptRecord>,
    /// The replies.
    pub replies: Vec<ReplyRecord>,
}

/// One hand-over.
#[derive(Clone, Debug, Serialize)]
pub struct AttemptRecord {
    /// When it began.
    pub at: String,
    /// How it ended.
    pub outcome: String,
    /// The status that came back.
    pub status: Option<i64>,
}

/// One reply of a platform.
#[derive(Clone, Debug, Serialize)]
pub struct ReplyRecord {
    /// When it arrived.
    pub at: String,
    /// Who it says it is from.
    pub from: String,
    /// Its Message-ID.
    pub message_id: Option<String>,
    /// The hash of its text.
    pub text_sha256: String,
    /// What a person says it means.
    pub meaning: Option<&'static str>,
}

/// One entry of the audit trail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventRecord {
    /// Its place in the chain.
    pub seq: i64,
    /// When.
    pub at: String,
    /// What.
    pub action: String,
    /// The key of what it is about.
    pub about: Option<String>,
    /// The hash of the entry before.
    pub previous_hash: String,
    /// Its hash.
    pub hash: String,
}

/// Makes the record of a case, or of one link of it. That it was made is written down first, and so
/// is the last entry of the record itself.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] when the chain is broken.
pub fn make(tx: &mut Tx<'_>, actor: &Actor, case_id: &Id, link: Option<&Id>) -> Result<Evidence> {
    let (case, keys) = case::find_for(tx, actor, case_id)?;
    let mut items = item::of_case(tx, &keys)?;
    if let Some(link) = link {
        items.retain(|item| &item.id == link);
    }
    if items.is_empty() {
        return Err(Error::NotFound);
    }
    Entry::by(&actor.id, "police.record_made").in_case(&keys).about(link.unwrap_or(case_id)).record(tx)?;
    let Chain::Whole { entries, head } = event::verify(tx)? else {
        return Err(Error::Refused("record-chain"));
    };
    let is_told =
        |notice: &Notice| notice.items.iter().any(|(id, _)| items.iter().any(|item| &item.id == id));
    let mut notices = notice::of_case(tx, &keys)?;
    notices.retain(is_told);
    let events = events(tx, &keys, link, &notices)?;
    let replies = replies(tx, &keys, &notices)?;
    Ok(Evidence {
        record_version: VERSION,
        contains_images: false,
        case: case.number,
        organisation: tx.rules.organisation.clone(),
        made_at: utc(tx.now),
        made_by: person::find(tx, &actor.id)?.profile.name,
        person_shown: case.person_shown.key(),
        facts_on: case.facts.facts_on.map(|day| day.to_string()),
        description: case.facts.explanation,
        informed: super::of_case(tx, &keys)?
            .into_iter()
            .map(|one| InformedRecord {
                at: utc(one.at),
                station: one.detail.station,
                reference: one.detail.reference,
            })
            .collect(),
        links: items.iter().map(|item| link_record(tx, item)).collect::<Result<_>>()?,
        notices: notices
            .iter()
            .map(|notice| notice_record(tx, notice, replies.get(&notice.id).cloned().unwrap_or_default()))
            .collect::<Result<_>>()?,
        events,
        chain_entries: entries,
        chain_head: head,
    })
}

/// The entries of the case; for one link, those about it and its notices.
fn events(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    link: Option<&Id>,
    notices: &[Notice],
) -> Result<Vec<EventRecord>> {
    let mut events = event::of_case(tx, keys.case(), AT_MOST)?;
    events.reverse();
    events.retain(|event| {
        link.is_none()
            || event.object.as_ref() == link
            || notices.iter().any(|notice| Some(&notice.id) == event.object.as_ref())
    });
    Ok(events
        .into_iter()
        .map(|event| EventRecord {
            seq: event.seq,
            at: utc(event.at),
            action: event.action,
            about: event.object.map(|id| id.to_string()),
            previous_hash: HEXLOWER.encode(&event.previous_hash),
            hash: HEXLOWER.encode(&event.hash),
        })
        .collect())
}

fn link_record(tx: &mut Tx<'_>, item: &Item) -> Result<LinkRecord> {
    let target = &item.link.target;
    let mut looks = check::of_item(tx, &item.id, AT_MOST)?;
    looks.reverse();
    let posted = target.posted_unix_ms.and_then(chrono::DateTime::from_timestamp_millis);
    Ok(LinkRecord {
        id: item.id.to_string(),
        address: target.canonical.clone(),
        as_found: item.link.found.clone(),
        platform: item.platform.clone(),
        kind: item.kind.key(),
        platform_id: target.id.clone(),
        account: target.account.clone(),
        container: target.container.clone(),
        posted_at: posted.map(|at| at.to_rfc3339()),
        added_at: utc(item.added_at),
        asked_at: item.asked_at.map(utc),
        gone_at: item.gone_at.map(utc),
        state: item.state.key(),
        looks: looks.into_iter().map(look_record).collect(),
    })
}

fn look_record(look: Check) -> LookRecord {
    LookRecord {
        at: utc(look.at),
        by: if look.by.is_some() { "person" } else { MACHINE },
        seen: look.seen,
        rule: look.rule,
        status: look.status,
    }
}

fn notice_record(tx: &mut Tx<'_>, notice: &Notice, replies: Vec<ReplyRecord>) -> Result<NoticeRecord> {
    let attempts = notice::attempts_of(tx, &notice.id)?;
    Ok(NoticeRecord {
        number: notice.number.clone(),
        reference: notice.reference.clone(),
        platform: notice.platform.clone(),
        door: notice.door.key(),
        state: notice.state.key(),
        text_sha256: notice.text_hash.as_deref().map(|hash| HEXLOWER.encode(hash)),
        approved_at: notice.approved_at.map(utc),
        sent_at: notice.sent_at.map(utc),
        received_at: notice.received_at.map(utc),
        decided_at: notice.decided_at.map(utc),
        platform_reference: notice.platform_reference.clone(),
        links: notice.items.iter().map(|(id, _)| id.to_string()).collect(),
        attempts: attempts
            .into_iter()
            .map(|one| AttemptRecord { at: utc(one.started_at), outcome: one.outcome, status: one.status })
            .collect(),
        replies,
    })
}

fn replies(tx: &mut Tx<'_>, keys: &CaseKeys, notices: &[Notice]) -> Result<HashMap<Id, Vec<ReplyRecord>>> {
    let mut replies = HashMap::new();
    for notice in notices {
        let of_notice = message::of_notice(tx, keys, &notice.id)?
            .into_iter()
            .map(|message| ReplyRecord {
                at: utc(message.arrived_at),
                from: message.mail.from,
                message_id: message.mail.message_id,
                text_sha256: HEXLOWER.encode(&Sha256::digest(message.mail.text.as_bytes())),
                meaning: message.meaning.map(|meaning| meaning.key()),
            })
            .collect();
        replies.insert(notice.id.clone(), of_notice);
    }
    Ok(replies)
}

fn utc(at: Utc) -> String {
    at.time().to_rfc3339()
}

/// The places of the entries that are not in the chain as the record says; empty when all are.
///
/// # Errors
/// When the database refuses.
pub fn compare(tx: &mut Tx<'_>, events: &[EventRecord]) -> Result<Vec<i64>> {
    let mut differing = Vec::new();
    for told in events {
        let is_same = match event::at(tx, told.seq)? {
            Some(event) => {
                HEXLOWER.encode(&event.hash) == told.hash
                    && HEXLOWER.encode(&event.previous_hash) == told.previous_hash
                    && event.action == told.action
                    && utc(event.at) == told.at
            }
            None => false,
        };
        if !is_same {
            differing.push(told.seq);
        }
    }
    Ok(differing)
}
