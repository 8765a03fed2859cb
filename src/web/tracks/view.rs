//! A track and a mandate in words.

use crate::db::Id;
use crate::model::mandate::Mandate;
use crate::model::police::Informed;
use crate::model::track::{Track, TrackKind, TrackState};
use crate::text::Words;
use crate::web::cases::{Moment, Pill};
use chrono::{DateTime, Utc};

/// A track.
pub(super) struct TrackView {
    pub(super) key: &'static str,
    pub(super) kind: String,
    /// What it is, for whom, and how sure that is.
    pub(super) about: String,
    pub(super) pill: Pill,
    /// When a platform must have removed, and how long that is from now, or was.
    pub(super) due: Option<(Moment, String)>,
    /// What was written down, the newest first.
    pub(super) history: Vec<EntryView>,
    /// The states that can be written down: key and words.
    pub(super) states: Vec<(&'static str, String)>,
    /// Whether it is the one of the police, which have a page of their own.
    pub(super) is_police: bool,
}

/// One time a track was written down.
pub(super) struct EntryView {
    pub(super) state: String,
    pub(super) at: Moment,
    pub(super) reference: String,
    pub(super) by: String,
}

impl TrackView {
    /// `tracks` are those of the case, the newest first; `informed` the last time the police were.
    pub(super) fn new(
        t: &Words,
        kind: TrackKind,
        tracks: &[Track],
        informed: Option<&Informed>,
        name: &impl Fn(&Id) -> String,
        now: DateTime<Utc>,
    ) -> Self {
        let of_kind: Vec<&Track> = tracks.iter().filter(|track| track.kind == kind).collect();
        let mut history: Vec<EntryView> = of_kind
            .iter()
            .map(|track| EntryView {
                state: said(t, kind, track.state),
                at: Moment::when(t, track.at, now),
                reference: track.reference.clone(),
                by: name(&track.recorded_by),
            })
            .collect();
        let due = of_kind.first().and_then(|track| track.due_at());
        let is_over = due.is_some_and(|due| due.time() <= now);
        let mut pill = match of_kind.first() {
            None => pill("tag", t.track_open_yet()),
            Some(_) if is_over => pill("alert", t.order_over()),
            Some(_) if due.is_some() => pill("live", t.order_running()),
            Some(track) => pill(class(track.state), said(t, kind, track.state)),
        };
        let is_police = kind == TrackKind::Police;
        if let Some(informed) = informed.filter(|_| is_police) {
            pill = self::pill("gone", t.police_informed());
            history.insert(
                0,
                EntryView {
                    state: t.police_informed(),
                    at: Moment::when(t, informed.at, now),
                    reference: informed.detail.reference.clone(),
                    by: name(&informed.recorded_by),
                },
            );
        }
        let can_be = |state: &TrackState| match state {
            TrackState::Done => !is_police,
            TrackState::Ended => !is_police && !kind.is_hers(),
            _ => true,
        };
        let states = TrackState::ALL.iter().copied().filter(can_be);
        Self {
            key: kind.key(),
            kind: t.code("track-kind", kind.key()),
            about: t.code("track-about", kind.key()),
            pill,
            due: due.map(|due| {
                let left = due.time() - now;
                let words = if is_over { t.order_ago(t.span(-left)) } else { t.police_left(t.span(left)) };
                (Moment::when(t, due, now), words)
            }),
            history,
            states: states.map(|state| (state.key(), said(t, kind, state))).collect(),
            is_police,
        }
    }
}

fn said(t: &Words, kind: TrackKind, state: TrackState) -> String {
    if state == TrackState::Done && kind.is_hers() {
        t.track_done_by_person()
    } else {
        t.code("track-state", state.key())
    }
}

fn class(state: TrackState) -> &'static str {
    match state {
        TrackState::Offered => "wait",
        TrackState::Done | TrackState::Ended => "gone",
        TrackState::NotWanted | TrackState::NotApplicable => "aside",
    }
}

fn pill(class: &str, label: String) -> Pill {
    Pill { class: class.to_owned(), label }
}

/// A mandate.
pub(super) struct MandateView {
    pub(super) id: String,
    pub(super) giver: String,
    pub(super) scopes: Vec<String>,
    pub(super) given_on: String,
    pub(super) until: String,
    pub(super) kept_at: String,
    pub(super) pill: Pill,
    /// Whether it can be taken back.
    pub(super) may_end: bool,
    pub(super) by: String,
}

impl MandateView {
    pub(super) fn new(t: &Words, mandate: &Mandate, by: String, now: DateTime<Utc>) -> Self {
        let detail = &mandate.detail;
        let pill = if mandate.covers(now.into()) {
            pill("gone", t.mandate_in_force())
        } else if mandate.ended_at.is_some() {
            pill("aside", t.mandate_taken_back())
        } else {
            pill("aside", t.mandate_over())
        };
        Self {
            id: mandate.id.to_string(),
            giver: t.code("mandate-giver", detail.giver.key()),
            scopes: detail.scopes.iter().map(|scope| t.code("mandate-scope", scope.key())).collect(),
            given_on: t.day(detail.given_on),
            until: detail.until.map(|day| t.day(day)).unwrap_or_default(),
            kept_at: detail.kept_at.clone(),
            pill,
            may_end: mandate.ended_at.is_none(),
            by,
        }
    }
}
