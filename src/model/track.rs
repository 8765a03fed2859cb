//! Parallel tracks: what may help beside notices, and how far it came. The desk does none of it: the
//! person herself does, or somebody by the way that the service asks for, and it is written down.

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::tracks;
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::mandate::{self, Scope};
use crate::model::{Actor, Tx, case, police};
use chrono::Duration;
use diesel::prelude::*;
use platform_adapters::PersonShown;
use std::collections::HashSet;

const REFERENCE: &str = "tracks.reference";
/// TAKE IT DOWN Act of the United States: removal within this time of a valid request (read in
/// secondary sources).
pub const US_HOURS: i64 = 48;

crate::text_enum! {
    /// A track, in the order of the page.
    TrackKind {
        /// Take It Down: hashes made on the device of somebody who was under 18 at the time.
        TakeItDown = "take_it_down",
        /// StopNCII: the same from 18 on.
        StopNcii = "stop_ncii",
        /// Arachnid or ICCAM, submitted by an analyst.
        Arachnid = "arachnid",
        /// The police; that they were informed stands on their own page.
        Police = "police",
        /// A request under the TAKE IT DOWN Act of the United States.
        UsRequest = "us_request",
        /// Search engines asked to leave a page out.
        Search = "search",
    }
}

crate::text_enum! {
    /// How far a track came.
    TrackState {
        /// The person was told of it.
        Offered = "offered",
        /// Done: by the person herself, or asked for.
        Done = "done",
        /// The person does not want it.
        NotWanted = "not_wanted",
        /// It does not fit.
        NotApplicable = "not_applicable",
        /// An answer came, or there is nothing more to follow.
        Ended = "ended",
    }
}

impl TrackKind {
    /// Whether only the person herself can do it.
    #[must_use]
    pub fn is_hers(self) -> bool {
        matches!(self, TrackKind::TakeItDown | TrackKind::StopNcii)
    }

    /// Whether it fits the age of the person at the time of the images. An unknown age rules nothing
    /// out.
    #[must_use]
    pub fn fits(self, person: PersonShown) -> bool {
        match self {
            TrackKind::TakeItDown | TrackKind::Arachnid => person != PersonShown::Adult,
            TrackKind::StopNcii => matches!(person, PersonShown::Adult | PersonShown::Unknown),
            _ => true,
        }
    }
}

/// One time a track was written down, opened.
#[derive(Clone, Debug)]
pub struct Track {
    /// The key.
    pub id: Id,
    /// Which track.
    pub kind: TrackKind,
    /// How far it came.
    pub state: TrackState,
    /// The service's reference; may be empty.
    pub reference: String,
    /// When that was.
    pub at: Utc,
    /// Who wrote it down.
    pub recorded_by: Id,
}

impl Track {
    /// When a platform must have removed at the latest; only of a request under the act of the
    /// United States.
    #[must_use]
    pub fn due_at(&self) -> Option<Utc> {
        // A legal clock runs in real hours, day and night.
        let runs = self.kind == TrackKind::UsRequest && self.state == TrackState::Done;
        runs.then(|| self.at + Duration::hours(US_HOURS))
    }
}

/// What was written down of the tracks of a case, the newest first: the first of a kind is how far it
/// came.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Track>> {
    let rows: Vec<(Id, TrackKind, TrackState, Sealed, Utc, Id)> = tracks::table
        .filter(tracks::case_id.eq(keys.case()))
        .order((tracks::recorded_at.desc(), tracks::id.desc()))
        .select((
            tracks::id,
            tracks::kind,
            tracks::state,
            tracks::sealed_reference,
            tracks::happened_at,
            tracks::recorded_by,
        ))
        .load(tx.c)?;
    rows.into_iter()
        .map(|(id, kind, state, sealed, at, recorded_by)| {
            let reference = keys.open(Ring::Operations, REFERENCE, &id, &sealed)?;
            Ok(Track { id, kind, state, reference, at, recorded_by })
        })
        .collect()
}

/// Until when platforms have to answer requests under the act of the United States that wait for an
/// answer, by case. A request is written down only with a mandate that covers it.
///
/// # Errors
/// When the database refuses.
pub fn us_clocks(tx: &mut Tx<'_>) -> Result<Vec<(Id, Utc)>> {
    let rows: Vec<(Id, TrackState, Utc)> = tracks::table
        .filter(tracks::kind.eq(TrackKind::UsRequest))
        .order((tracks::recorded_at.desc(), tracks::id.desc()))
        .select((tracks::case_id, tracks::state, tracks::happened_at))
        .load(tx.c)?;
    let mut seen = HashSet::new();
    // The first of a case is how far it came.
    let newest = rows.into_iter().filter(|(case, _, _)| seen.insert(case.clone()));
    Ok(newest
        .filter(|(_, state, _)| *state == TrackState::Done)
        .map(|(case, _, at)| (case, at + Duration::hours(US_HOURS)))
        .collect())
}

/// What is written down of a track.
#[derive(Clone, Debug)]
pub struct NewTrack {
    /// Which track.
    pub kind: TrackKind,
    /// How far it came.
    pub state: TrackState,
    /// The service's reference; may be empty.
    pub reference: String,
    /// When that was; now when left out.
    pub at: Option<Utc>,
}

/// Writes down how far a track came; what was written down before stays as its history.
///
/// # Errors
/// [`Error::Invalid`] for a moment ahead; [`Error::Refused`] for another age, for a request that no
/// mandate covers, and for the police, whose page says that they were informed.
pub fn add(tx: &mut Tx<'_>, actor: &Actor, case_id: &Id, new: &NewTrack) -> Result<()> {
    let (case, keys) = case::find_for(tx, actor, case_id)?;
    let reference = police::words("reference", &new.reference)?;
    let at = new.at.unwrap_or(tx.now);
    if at > tx.now {
        return Err(Error::invalid("happened_at", "moment-ahead"));
    }
    let is_used = matches!(new.state, TrackState::Offered | TrackState::Done);
    if is_used && !new.kind.fits(case.person_shown) {
        return Err(Error::Refused("track-age"));
    }
    if new.state == TrackState::Done {
        match new.kind {
            TrackKind::Police => return Err(Error::Refused("track-police")),
            TrackKind::UsRequest => mandate::needs(tx, &keys, Scope::UsRequest, at)?,
            _ => {}
        }
    }
    let id = Id::new();
    diesel::insert_into(tracks::table)
        .values((
            tracks::id.eq(&id),
            tracks::case_id.eq(case_id),
            tracks::kind.eq(new.kind),
            tracks::state.eq(new.state),
            tracks::sealed_reference.eq(keys.seal(Ring::Operations, REFERENCE, &id, &reference)?),
            tracks::happened_at.eq(at),
            tracks::recorded_by.eq(&actor.id),
            tracks::recorded_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "track.recorded").in_case(&keys).about(&id).record(tx)
}
