//! The record and the request as papers, in the words of the visitor's language.

use crate::model::police::evidence::{Evidence, LinkRecord, NoticeRecord};
use crate::paper::{Block, Cell, Paper, Table};
use crate::text::Words;

/// So much of a hash stands in the paper; the file for machines has it whole.
const HASH_SHOWN: usize = 16;

/// The record for the police.
pub(super) fn record(t: &Words, record: &Evidence) -> Paper {
    let mut blocks = vec![
        Block::Note(t.record_no_image()),
        Block::Facts(facts(t, record)),
        Block::Heading(1, t.record_description()),
        Block::Verbatim(record.description.clone()),
        Block::Heading(1, t.police_informed()),
    ];
    if record.informed.is_empty() {
        blocks.push(Block::Text(t.police_informed_none()));
    } else {
        let rows = record
            .informed
            .iter()
            .map(|one| vec![Cell::text(&one.at), Cell::text(&one.station), Cell::text(&one.reference)])
            .collect();
        let head = vec![t.record_when(), t.police_station(), t.police_reference()];
        blocks.push(Block::Table(Table { caption: t.police_informed(), head, rows }));
    }
    blocks.push(Block::Heading(1, t.record_links()));
    for link in &record.links {
        link_blocks(t, link, &mut blocks);
    }
    blocks.push(Block::Heading(1, t.record_notices()));
    if record.notices.is_empty() {
        blocks.push(Block::Text(t.record_notices_none()));
    }
    for notice in &record.notices {
        notice_blocks(t, notice, record, &mut blocks);
    }
    blocks.push(Block::Heading(1, t.record_chain()));
    blocks.push(Block::Text(t.record_chain_text(&record.chain_head, record.chain_entries)));
    blocks.push(Block::Table(chain(t, record)));
    Paper {
        title: t.record_title(&record.case),
        subtitle: t.record_made(&record.made_at, &record.made_by),
        language: t.language(),
        blocks,
        footer: record.organisation.clone(),
    }
}

fn facts(t: &Words, record: &Evidence) -> Vec<(String, String)> {
    vec![
        (t.record_case(), record.case.clone()),
        (t.record_person(), t.code("person", record.person_shown)),
        (t.record_facts_on(), record.facts_on.clone().unwrap_or_else(|| t.word_not_known())),
    ]
}

fn link_blocks(t: &Words, link: &LinkRecord, blocks: &mut Vec<Block>) {
    let title = format!("{} · {}", t.platform(&link.platform), t.code("kind", link.kind));
    let given = |label: String, value: &Option<String>| value.clone().map(|value| (label, value));
    let known = [
        Some((t.record_address(), link.address.clone())),
        (link.as_found != link.address).then(|| (t.record_as_found(), link.as_found.clone())),
        given(t.record_platform_id(), &link.platform_id),
        given(t.record_account(), &link.account),
        given(t.record_container(), &link.container),
        given(t.record_posted(), &link.posted_at),
        Some((t.record_added(), link.added_at.clone())),
        given(t.record_asked(), &link.asked_at),
        given(t.record_gone(), &link.gone_at),
        Some((t.record_state(), t.code("item-state", link.state))),
    ];
    blocks.push(Block::Heading(2, title));
    blocks.push(Block::Facts(known.into_iter().flatten().collect()));
    if !link.looks.is_empty() {
        let rows = link
            .looks
            .iter()
            .map(|look| {
                let who = if look.by == "person" { t.record_by_person() } else { t.record_by_machine() };
                let status = look.status.map_or(Cell::Empty, Cell::Whole);
                let seen = t.code("seen", &look.seen.replace('_', "-"));
                vec![Cell::text(&look.at), Cell::text(who), Cell::text(seen), Cell::text(&look.rule), status]
            })
            .collect();
        let head = vec![t.record_when(), t.record_who(), t.record_seen(), t.record_rule(), t.record_status()];
        blocks.push(Block::Table(Table { caption: t.record_looks(), head, rows }));
    }
}

fn notice_blocks(t: &Words, notice: &NoticeRecord, record: &Evidence, blocks: &mut Vec<Block>) {
    let given = |label: String, value: &Option<String>| value.clone().map(|value| (label, value));
    let known = [
        Some((t.record_our_reference(), notice.reference.clone())),
        given(t.record_their_reference(), &notice.platform_reference),
        Some((t.record_door(), t.code("door", notice.door))),
        Some((t.record_state(), t.code("notice-state", notice.state))),
        given(t.record_approved(), &notice.approved_at),
        given(t.record_sent(), &notice.sent_at),
        given(t.record_received(), &notice.received_at),
        given(t.record_decided(), &notice.decided_at),
        given(t.record_text_hash(), &notice.text_sha256),
    ];
    let title = format!("{} · {}", t.platform(&notice.platform), notice.number);
    blocks.push(Block::Heading(2, title));
    blocks.push(Block::Facts(known.into_iter().flatten().collect()));
    let named = record.links.iter().filter(|link| notice.links.contains(&link.id));
    blocks.push(Block::List(named.map(|link| link.address.clone()).collect()));
    for attempt in &notice.attempts {
        let outcome = t.code("notices-attempt", &attempt.outcome);
        blocks.push(Block::Text(t.record_attempt(&attempt.at, outcome)));
    }
    for reply in &notice.replies {
        let meaning = reply.meaning.map_or_else(|| t.word_not_known(), |meaning| t.code("meaning", meaning));
        let label = t.record_reply(&reply.at, &reply.from, meaning);
        blocks.push(Block::Facts(vec![(label, reply.text_sha256.clone())]));
    }
}

fn chain(t: &Words, record: &Evidence) -> Table {
    let rows = record
        .events
        .iter()
        .map(|event| {
            let what = t.code("audit-event", &event.action.replace(['.', '_'], "-"));
            let hash: String = event.hash.chars().take(HASH_SHOWN).collect();
            vec![Cell::Whole(event.seq), Cell::text(&event.at), Cell::text(what), Cell::text(hash)]
        })
        .collect();
    let head = vec![t.record_seq(), t.record_when(), t.record_what(), t.record_hash()];
    Table { caption: t.record_chain(), head, rows }
}

/// A letter that asks platforms to keep the data of these links.
pub(super) fn keep(t: &Words, record: &Evidence) -> Paper {
    let mut blocks = vec![Block::Text(t.record_keep_ask()), Block::Text(t.record_keep_what())];
    if let Some(last) = record.informed.first() {
        let reference = if last.reference.is_empty() { t.word_not_known() } else { last.reference.clone() };
        blocks.push(Block::Text(t.record_keep_police(&last.at, reference)));
    }
    blocks.push(Block::Heading(1, t.record_links()));
    blocks.push(Block::List(record.links.iter().map(|link| link.address.clone()).collect()));
    blocks.push(Block::Note(t.record_keep_no_order()));
    Paper {
        title: t.record_keep_title(),
        subtitle: format!("{} · {}", record.organisation, record.made_at),
        language: t.language(),
        blocks,
        footer: record.organisation.clone(),
    }
}
