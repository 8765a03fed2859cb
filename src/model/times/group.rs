//! One group of the figures, while it is gathered and afterwards.

use super::survival::{Curve, Wait};
use crate::model::spell::sums::Count;
use std::collections::BTreeMap;

/// How many links of each sort; each is one spell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Links about which a notice left us. Those gone before are not among them.
    pub links: u64,
    /// Of these, links seen gone after the notice.
    pub gone: u64,
    /// Of the gone ones, links about which nobody had answered until then.
    pub gone_unanswered: u64,
    /// Of the links, those that ended by themselves.
    pub expired: u64,
    /// Of the links, those that were set aside.
    pub dropped: u64,
    /// Of the links, those still open.
    pub open: u64,
    /// Of the open ones, links that the last look found blocked in our country only.
    pub blocked_here: u64,
    /// Of the open ones, links that the last look found private.
    pub private: u64,
    /// Of the open ones, links of which the last look could not tell.
    pub unsure: u64,
    /// Of the links, those that came back after they were gone; each begins a new spell once asked about.
    pub returned: u64,
    /// Of the links, those of which several recipients were told.
    pub several: u64,
    /// Links gone before anything was asked: no takedown.
    pub gone_before: u64,
}

impl Counts {
    /// What is counted apart from the figures, in the order in which pages and files show it.
    #[must_use]
    pub fn apart(&self) -> [u64; 9] {
        [
            self.gone_before,
            self.expired,
            self.blocked_here,
            self.private,
            self.unsure,
            self.dropped,
            self.returned,
            self.several,
            self.gone_unanswered,
        ]
    }
}

/// A group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// The value of the split, a month, or a period; empty for the whole.
    pub key: String,
    /// How long was waited, in minutes.
    pub curve: Curve,
    /// What it holds.
    pub counts: Counts,
}

/// Groups that are still being filled.
#[derive(Default)]
pub(super) struct Gathering {
    groups: BTreeMap<String, (Vec<Wait>, Counts)>,
}

impl Counts {
    pub(super) fn add(&mut self, count: Count, times: u64) {
        match count {
            Count::Gone => {
                self.links += times;
                self.gone += times;
            }
            Count::GoneUnanswered => self.gone_unanswered += times,
            Count::GoneBefore => self.gone_before += times,
            Count::Expired => {
                self.links += times;
                self.expired += times;
            }
            Count::Dropped => {
                self.links += times;
                self.dropped += times;
            }
            Count::Returned => self.returned += times,
            Count::Several => self.several += times,
        }
    }

    fn join(&mut self, other: &Self) {
        self.links += other.links;
        self.gone += other.gone;
        self.gone_unanswered += other.gone_unanswered;
        self.expired += other.expired;
        self.dropped += other.dropped;
        self.open += other.open;
        self.blocked_here += other.blocked_here;
        self.private += other.private;
        self.unsure += other.unsure;
        self.returned += other.returned;
        self.several += other.several;
        self.gone_before += other.gone_before;
    }
}

impl Gathering {
    pub(super) fn group(&mut self, key: String) -> (&mut Vec<Wait>, &mut Counts) {
        let (waits, counts) = self.groups.entry(key).or_default();
        (waits, counts)
    }

    /// The groups, by their key, and all of them as one.
    pub(super) fn close(self) -> (Vec<Group>, Group) {
        let mut whole = Counts::default();
        let mut all = Vec::new();
        let mut groups = Vec::new();
        for (key, (waits, counts)) in self.groups {
            whole.join(&counts);
            all.extend(waits.iter().copied());
            groups.push(Group { key, curve: Curve::of(&waits), counts });
        }
        (groups, Group { key: String::new(), curve: Curve::of(&all), counts: whole })
    }
}
