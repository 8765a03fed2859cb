//! What is said of a channel, the same on every page.

use crate::db::Id;
use crate::model::channel::hold::{Hold, Why};
use crate::model::channel::playbook::Playbook;
use crate::model::channel::sheet::Care;
use crate::text::Words;
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// What holds the notices of a channel, how many wait, and when it is tried again.
pub(in crate::web) fn held(
    t: &Words,
    platform: &str,
    hold: &Hold,
    by: Option<&str>,
    waiting: i64,
    now: DateTime<Utc>,
) -> String {
    let label = t.platform(platform);
    let since = t.when(hold.since.time(), now);
    let until = hold.until.map(|until| t.when(until.time(), now));
    let reason = hold.reason.clone().unwrap_or_default();
    let mut sentences = vec![match hold.why {
        Why::Off => t.channels_hold_off(label, reason, since),
        Why::Test => t.channels_hold_test(label, since),
        Why::Pause => t.channels_hold_pause(label, reason, until.clone().unwrap_or_default()),
        Why::Reconnect => t.channels_hold_reconnect(label, since),
        Why::Down => t.channels_hold_down(label, since),
        Why::Slow => t.channels_hold_slow(label),
        Why::Limit => t.channels_hold_limit(label),
    }];
    if let Some(by) = by {
        sentences.push(t.channels_hold_by(by));
    }
    if waiting > 0 {
        sentences.push(t.channels_hold_waiting(waiting));
    }
    if let (Some(until), Why::Down | Why::Slow | Why::Limit) = (until, hold.why) {
        sentences.push(t.channels_hold_next(until));
    }
    sentences.join(" ")
}

/// What stands beside a notice.
pub(in crate::web) struct CareView {
    pub(in crate::web) is_test: bool,
    pub(in crate::web) hold: String,
    pub(in crate::web) rests: String,
    pub(in crate::web) playbook: PlaybookView,
}

impl CareView {
    pub(in crate::web) fn new(t: &Words, platform: &str, care: &Care, now: DateTime<Utc>) -> Self {
        let by = care.hold_by.as_deref();
        let checked = care.playbook.checked.as_ref();
        let checked = checked.map(|(_, at)| (care.checked_by.clone().unwrap_or_default(), at.time()));
        Self {
            is_test: care.is_test,
            hold: care
                .hold
                .as_ref()
                .map(|hold| held(t, platform, hold, by, care.waiting.count, now))
                .unwrap_or_default(),
            rests: care
                .rests_since
                .map(|since| t.channels_rests(t.when(since.time(), now)))
                .unwrap_or_default(),
            playbook: PlaybookView::new(t, platform, &care.playbook, checked),
        }
    }
}

/// A playbook in words.
pub(in crate::web) struct PlaybookView {
    pub(in crate::web) platform: String,
    pub(in crate::web) label: String,
    pub(in crate::web) wants: String,
    pub(in crate::web) expect: String,
    pub(in crate::web) contact: String,
    /// Where the adapter's facts come from; empty when people wrote it.
    pub(in crate::web) source: String,
    pub(in crate::web) is_checked: bool,
    pub(in crate::web) checked: String,
}

impl PlaybookView {
    pub(in crate::web) fn new(
        t: &Words,
        platform: &str,
        playbook: &Playbook,
        checked: Option<(String, DateTime<Utc>)>,
    ) -> Self {
        let facts = platform_adapters::playbook::of(platform);
        let (wants, expect, contact, source) = match (playbook.versions.first(), facts) {
            (Some(version), _) => {
                let text = version.text.clone();
                (text.wants, text.expect, text.contact, String::new())
            }
            (None, Some(facts)) => (
                facts.wants(t.language()).to_owned(),
                facts.expect(t.language()).to_owned(),
                String::new(),
                facts.source.clone(),
            ),
            (None, None) => Default::default(),
        };
        Self {
            platform: platform.to_owned(),
            label: t.platform(platform),
            wants,
            expect,
            contact,
            source,
            is_checked: checked.is_some(),
            checked: match checked {
                Some((person, at)) => t.channels_playbook_checked(t.date(at), person),
                None => t.channels_playbook_unchecked(),
            },
        }
    }

    pub(in crate::web) fn named(
        t: &Words,
        platform: &str,
        playbook: &Playbook,
        names: &HashMap<Id, String>,
    ) -> Self {
        let checked = playbook.checked.as_ref();
        let checked = checked.map(|(person, at)| (names.get(person).cloned().unwrap_or_default(), at.time()));
        Self::new(t, platform, playbook, checked)
    }
}
