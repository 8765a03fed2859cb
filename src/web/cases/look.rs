//! What is known of one link and how it is known, in one row.

use crate::db::Id;
use crate::model::check::Check;
use crate::model::item::{Item, ItemState};
use crate::model::person::Person;
use crate::text::Words;
use chrono::{DateTime, Utc};
use platform_adapters::look::Seen;
use std::collections::HashMap;

/// A state with its sign and word.
pub(in crate::web) struct Pill {
    /// The classes beside `pill`.
    pub(in crate::web) class: String,
    pub(in crate::web) label: String,
}

impl Pill {
    /// The pill of a stored word, for example of the family `notice-state`.
    pub(in crate::web) fn of(t: &Words, family: &str, key: &str) -> Self {
        Self { class: format!("{family}-{key}"), label: t.code(family, key) }
    }
}

/// A moment for machines and people.
pub(in crate::web) struct Moment {
    pub(in crate::web) iso: String,
    pub(in crate::web) label: String,
    pub(in crate::web) full: String,
}

impl Moment {
    /// How long ago, with the moment itself as a tooltip.
    pub(in crate::web) fn since(t: &Words, at: crate::db::Utc, now: DateTime<Utc>) -> Self {
        let at = at.time();
        Self { iso: at.to_rfc3339(), label: t.since(at, now), full: t.moment(at) }
    }

    /// The day and hour, with the moment itself as a tooltip.
    pub(in crate::web) fn when(t: &Words, at: crate::db::Utc, now: DateTime<Utc>) -> Self {
        let at = at.time();
        Self { iso: at.to_rfc3339(), label: t.when(at, now), full: t.moment(at) }
    }
}

/// What is known of a link.
pub(in crate::web) struct LookView {
    pub(in crate::web) pill: Pill,
    /// The other half of what is known: the last look beside a decision, or what was asked.
    pub(in crate::web) beside: String,
    /// When it was last looked at.
    pub(in crate::web) at: Option<Moment>,
    /// Who or what looked.
    pub(in crate::web) how: String,
    /// Whether "gone" may also mean that it was made private.
    pub(in crate::web) or_private: bool,
}

impl LookView {
    pub(in crate::web) fn of(
        item: &Item,
        look: Option<&Check>,
        people: &HashMap<Id, Person>,
        t: &Words,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            pill: pill(item, t),
            beside: beside(item, t),
            at: item.looked_at.map(|at| Moment::since(t, at, now)),
            how: look.map(|look| how(look, people, t)).unwrap_or_default(),
            or_private: look.is_some_and(Check::may_be_private),
        }
    }
}

/// The stronger half. One look that found it gone is never called *gone*: two are needed.
fn pill(item: &Item, t: &Words) -> Pill {
    match (item.state, item.seen) {
        (
            ItemState::Gone
            | ItemState::Expired
            | ItemState::Dropped
            | ItemState::Refused
            | ItemState::Claimed,
            _,
        ) => Pill::of(t, "item-state", item.state.key()),
        _ if item.came_back() => Pill::of(t, "seen", "back"),
        (_, Some(Seen::Gone)) => Pill { class: "begun".to_owned(), label: t.items_gone_once() },
        (_, Some(Seen::Expired)) => Pill { class: "begun".to_owned(), label: t.items_expired_once() },
        (_, Some(seen)) => Pill { class: format!("seen-{}", seen.key()), label: seen_label(t, seen) },
        (_, None) => Pill::of(t, "item-state", item.state.key()),
    }
}

/// What was seen in words: *private* says more than *online for some*.
pub(in crate::web) fn seen_label(t: &Words, seen: Seen) -> String {
    match seen {
        Seen::Restricted(how) => t.code("restricted", how.key()),
        seen => t.code("seen", seen.key()),
    }
}

fn beside(item: &Item, t: &Words) -> String {
    let seen = match item.seen {
        Some(Seen::Unsure(why)) => t.code("unsure", why.key()),
        Some(Seen::Gone | Seen::Expired) if item.state.is_open() => t.items_gone_once_text(),
        Some(seen) => seen_label(t, seen),
        None => String::new(),
    };
    match item.state {
        ItemState::Gone => match item.gone_at.zip(item.asked_at) {
            Some((gone, asked)) if gone >= asked => t.items_gone_after(t.span(gone - asked)),
            _ => t.items_gone_before(),
        },
        ItemState::Expired => t.items_expired_text(),
        ItemState::Dropped => {
            item.drop_reason.map(|why| t.code("items-reason", why.key())).unwrap_or_default()
        }
        ItemState::Refused | ItemState::Claimed => seen,
        ItemState::Listed | ItemState::Asked => match item.seen {
            Some(Seen::Unsure(_) | Seen::Gone | Seen::Expired) => seen,
            Some(_) => t.code("item-state", item.state.key()),
            None => String::new(),
        },
    }
}

/// Who or what looked.
fn how(look: &Check, people: &HashMap<Id, Person>, t: &Words) -> String {
    match &look.by {
        Some(by) => match people.get(by) {
            Some(person) => t.items_by_person(&person.profile.name),
            None => t.items_by_colleague(),
        },
        None => t.items_by_checker(),
    }
}
