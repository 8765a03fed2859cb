//! Groups, their looks and their form, in words.

use crate::db::Id;
use crate::model::group::watch::{Check, Found};
use crate::model::group::{Admission, Group, Known};
use crate::model::item::Item;
use crate::text::Words;
use crate::web::cases::{Moment, Pill};
use chrono::{DateTime, Utc};
use platform_adapters::platforms;

/// A group.
pub(super) struct GroupView {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) platform: String,
    pub(super) link: String,
    pub(super) admission: String,
    /// What recital 14 says of it, as remembered.
    pub(super) track: String,
    pub(super) languages: String,
    pub(super) school: String,
    pub(super) places: String,
    pub(super) spreads: String,
    pub(super) gone: Option<Moment>,
}

impl GroupView {
    pub(super) fn new(t: &Words, group: &Group, now: DateTime<Utc>) -> Self {
        let (known, detail) = (&group.known, &group.known.detail);
        let spreads = [
            (known.names, t.groups_names()),
            (known.photos, t.groups_photos()),
            (known.phones, t.groups_phones()),
        ];
        let spreads: Vec<String> =
            spreads.into_iter().filter(|(ticked, _)| *ticked).map(|(_, word)| word).collect();
        Self {
            id: group.id.to_string(),
            label: label(t, group),
            platform: t.platform(&known.platform),
            link: detail.link.clone(),
            admission: t.code("groups-admission", known.admission.key()),
            track: match known.admission.is_public() {
                Some(true) => t.groups_track_public(),
                Some(false) => t.groups_track_closed(),
                None => t.groups_track_unknown(),
            },
            languages: detail.languages.clone(),
            school: detail.school.clone(),
            places: detail.places.clone(),
            spreads: spreads.join(", "),
            gone: group.gone_at.map(|at| Moment::when(t, at, now)),
        }
    }
}

/// What a group is called: its name, or that it has none. Never its address.
pub(super) fn label(t: &Words, group: &Group) -> String {
    match group.known.detail.name.as_str() {
        "" => t.groups_nameless(t.platform(&group.known.platform)),
        name => name.to_owned(),
    }
}

/// The links of one case in a group.
pub(super) struct FoldedView {
    pub(super) href: String,
    pub(super) number: String,
    /// Key, short name and state.
    pub(super) links: Vec<(String, String, Pill)>,
}

/// One link: key, short name, state.
pub(super) fn folded(t: &Words, item: &Item) -> (String, String, Pill) {
    let name = format!("{} {}", t.platform(&item.platform), item.short());
    (item.id.to_string(), name, Pill::of(t, "item-state", item.state.key()))
}

/// One look after a group was gone.
pub(super) struct CheckView {
    pub(super) after_days: i64,
    pub(super) label: String,
    pub(super) due: Moment,
    pub(super) is_due: bool,
    /// What was found, by whom, when.
    pub(super) done: Option<(String, String, Moment)>,
}

impl CheckView {
    pub(super) fn new(t: &Words, check: &Check, now: DateTime<Utc>, by: impl Fn(&Id) -> String) -> Self {
        Self {
            after_days: check.after_days,
            label: t.groups_after(check.after_days),
            due: Moment::when(t, check.due_at, now),
            is_due: check.done.is_none() && check.due_at.time() <= now,
            done: check.done.as_ref().map(|(found, person, at)| {
                (t.code("groups-found", found.key()), by(person), Moment::when(t, *at, now))
            }),
        }
    }
}

/// What stands in the form of a group.
pub(super) struct Fields {
    pub(super) name: String,
    pub(super) link: String,
    pub(super) languages: String,
    pub(super) school: String,
    pub(super) places: String,
    /// Key, word, whether chosen.
    pub(super) platforms: Vec<(&'static str, String, bool)>,
    pub(super) admissions: Vec<(&'static str, String, bool)>,
    pub(super) spreads: Vec<(&'static str, String, bool)>,
    pub(super) predecessors: Vec<(String, String, bool)>,
}

impl Fields {
    /// What is known or was typed of the group `own`, or of a new one.
    pub(super) fn of(t: &Words, known: Option<&Known>, own: Option<&Id>, all: &[Group]) -> Self {
        let detail = known.map(|known| known.detail.clone()).unwrap_or_default();
        let admission = known.map_or(Admission::Unknown, |known| known.admission);
        let platform = known.map_or("", |known| known.platform.as_str());
        let before = known.and_then(|known| known.predecessor.as_ref());
        Self {
            name: detail.name,
            link: detail.link,
            languages: detail.languages,
            school: detail.school,
            places: detail.places,
            platforms: platforms()
                .iter()
                .map(|one| (one.key(), t.platform(one.key()), one.key() == platform))
                .collect(),
            admissions: Admission::ALL
                .iter()
                .map(|one| (one.key(), t.code("groups-admission", one.key()), *one == admission))
                .collect(),
            spreads: vec![
                ("names", t.groups_names(), known.is_some_and(|known| known.names)),
                ("photos", t.groups_photos(), known.is_some_and(|known| known.photos)),
                ("phones", t.groups_phones(), known.is_some_and(|known| known.phones)),
            ],
            predecessors: all
                .iter()
                .filter(|one| own != Some(&one.id))
                .map(|one| (one.id.to_string(), label(t, one), before == Some(&one.id)))
                .collect(),
        }
    }
}

/// What a look can find, in words.
pub(super) fn findings(t: &Words) -> Vec<(&'static str, String)> {
    Found::ALL.iter().map(|found| (found.key(), t.code("groups-found", found.key()))).collect()
}
