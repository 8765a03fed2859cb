//! What stands around a notice: references, notices before and after, others' notices.

use crate::db::{Id, Utc};
use crate::model::follow_up::{Beside, FollowUp, FollowUpKind};
use crate::model::item::Item;
use crate::model::notice::elsewhere::Elsewhere;
use crate::model::notice::reference::Reference;
use crate::model::notice::sheet::Sheet;
use crate::model::person::Person;
use crate::text::Words;
use chrono::{DateTime, Utc as Zone};
use std::collections::HashMap;

/// A reference of the platform, in words.
pub(in crate::web) struct ReferenceView {
    pub(in crate::web) id: String,
    pub(in crate::web) text: String,
    /// Which link it is about; empty for the whole notice.
    pub(in crate::web) about: String,
    /// Who wrote it down and when; empty when that is not known.
    pub(in crate::web) since: String,
    /// Until when it counted; empty while it counts.
    pub(in crate::web) ended: String,
}

/// The references of a notice, those that count first.
pub(in crate::web) fn references(sheet: &Sheet, t: &Words, now: DateTime<Zone>) -> Vec<ReferenceView> {
    let mut views: Vec<ReferenceView> =
        sheet.references.iter().map(|reference| reference_view(sheet, reference, t, now)).collect();
    views.sort_by_key(|view| !view.ended.is_empty());
    views
}

fn reference_view(sheet: &Sheet, reference: &Reference, t: &Words, now: DateTime<Zone>) -> ReferenceView {
    let about = reference.item.as_ref().and_then(|id| sheet.items.iter().find(|(item, _)| &item.id == id));
    let who = match &reference.added_by {
        Some(id) => name(&sheet.people, Some(id)),
        None => t.references_from_answer(),
    };
    ReferenceView {
        id: reference.id.to_string(),
        text: reference.text.clone(),
        about: about.map(|(item, _)| what(item, t)).unwrap_or_default(),
        since: reference
            .added_at
            .map(|at| t.filing_report_by(who, t.when(at.time(), now)))
            .unwrap_or_default(),
        ended: reference
            .ended_at
            .map(|at| {
                t.references_ended(name(&sheet.people, reference.ended_by.as_ref()), t.when(at.time(), now))
            })
            .unwrap_or_default(),
    }
}

/// What makes a notice a follow-up, in words.
pub(in crate::web) struct FollowUpView {
    pub(in crate::web) kind: String,
    /// Why it was written.
    pub(in crate::web) why: String,
    pub(in crate::web) firsts: Vec<BesideView>,
    pub(in crate::web) automatic: bool,
    /// The named contact it goes to; empty for the channel's address.
    pub(in crate::web) recipient: String,
}

/// A notice beside another.
pub(in crate::web) struct BesideView {
    pub(in crate::web) id: String,
    pub(in crate::web) number: String,
    pub(in crate::web) state: &'static str,
    /// Of which kind, for a follow-up.
    pub(in crate::web) kind: String,
    pub(in crate::web) when: String,
}

impl FollowUpView {
    pub(in crate::web) fn of(
        follow_up: &FollowUp,
        firsts: &[Beside],
        links: usize,
        t: &Words,
        now: DateTime<Zone>,
    ) -> Self {
        Self {
            kind: t.code("follow-up-kind", follow_up.kind.key()),
            why: match follow_up.kind {
                FollowUpKind::Complaint => t.complaint_why_written(),
                _ => t.follow_ups_why(links),
            },
            firsts: firsts.iter().map(|first| BesideView::of(first, String::new(), t, now)).collect(),
            automatic: follow_up.automatic,
            recipient: follow_up.recipient.clone().unwrap_or_default(),
        }
    }
}

impl BesideView {
    pub(in crate::web) fn of(beside: &Beside, kind: String, t: &Words, now: DateTime<Zone>) -> Self {
        Self {
            id: beside.id.to_string(),
            number: beside.number.clone(),
            state: beside.state.key(),
            kind,
            when: beside.sent_at.map(|at| t.follow_ups_sent(t.when(at.time(), now))).unwrap_or_default(),
        }
    }
}

/// Another notice about the same link, as a sentence; the address of its page when it may be seen.
pub(in crate::web) struct ElsewhereView {
    pub(in crate::web) sentence: String,
    pub(in crate::web) address: Option<String>,
}

/// The other notices about the same links.
pub(in crate::web) fn elsewhere<'a>(
    all: &[Elsewhere],
    items: impl Iterator<Item = &'a Item> + Clone,
    people: &HashMap<Id, Person>,
    t: &Words,
    now: DateTime<Zone>,
) -> Vec<ElsewhereView> {
    let ago = |at: Option<Utc>| match at {
        Some(at) => t.since(at.time(), now),
        None => t.elsewhere_when_unknown(),
    };
    all.iter()
        .filter_map(|one| {
            let what = what(items.clone().find(|item| item.id == one.item)?, t);
            Some(match &one.seen {
                Some(seen) => ElsewhereView {
                    sentence: t.elsewhere_seen(
                        ago(one.sent_at),
                        &seen.case_number,
                        name(people, seen.by.as_ref()),
                        &seen.number,
                        t.code("notice-state", seen.state.key()),
                        what,
                    ),
                    address: Some(super::notice_path(&seen.notice)),
                },
                None => ElsewhereView { sentence: t.elsewhere_hidden(ago(one.sent_at), what), address: None },
            })
        })
        .collect()
}

/// The short name of a link.
pub(in crate::web) fn what(item: &Item, t: &Words) -> String {
    format!("{} {}", t.code("kind", item.kind.key()), item.short())
}

pub(in crate::web) fn name(people: &HashMap<Id, Person>, id: Option<&Id>) -> String {
    id.and_then(|id| people.get(id)).map(|person| person.profile.name.clone()).unwrap_or_default()
}
