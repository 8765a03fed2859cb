//! A case with every other way: a request in the United States whose 48 hours run, the hashes that the person
//! makes herself, a colleague who took the case over, and a talk that was asked for afterwards.

use super::people::Staff;
use crate::app::App;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::case::{self, Answer, Caller, Known, Safety};
use crate::model::mandate::{self, Giver, Scope};
use crate::model::track::{self, NewTrack, TrackKind, TrackState};
use crate::model::{Tx, debrief, hand_over};
use chrono::Duration;
use platform_adapters::notice::Circumstances;
use platform_adapters::{Language, PersonShown};

const TEXT: &str = "https://x.com/example/status/1500000000000009001";

/// Plays the case.
///
/// # Errors
/// When an act does not fit.
pub(super) fn feed(app: &App, staff: &Staff, now: Utc) -> Result<()> {
    let keys = app.mint_case_keys()?;
    app.write_now(|tx| {
        tx.now = now - Duration::hours(3 * 24);
        let case = case::open(tx, &keys, &staff.caseworker, &known(), TEXT)?.id;
        request(tx, staff, &case, now - Duration::hours(20))?;
        with_hashes(tx, staff, &case, now - Duration::hours(60))?;
        change_hands(tx, staff, &case, now)
    })
}

fn known() -> Known {
    Known {
        person_shown: PersonShown::Adult,
        language: Language::Fr,
        facts: case::Facts {
            caller: Caller::Victim,
            explanation:
                "Intimate pictures of the person concerned were posted without consent by a former partner."
                    .to_owned(),
            facts_on: None,
            circumstances: Circumstances { threats: true, ..Circumstances::default() },
            identity_withheld: false,
        },
        person: case::Person { pseudonym: "Noor".to_owned(), contact: String::new() },
        safety: Safety { danger: Answer::Yes, ..Safety::default() },
    }
}

/// A mandate, and a request that rests on it.
pub(super) fn request(tx: &mut Tx<'_>, staff: &Staff, case: &Id, at: Utc) -> Result<()> {
    tx.now = at;
    let detail = mandate::Detail {
        giver: Giver::Shown,
        scopes: vec![Scope::UsRequest, Scope::Dispute],
        given_on: (at - Duration::days(1)).time().date_naive(),
        until: None,
        kept_at: "Practice binder 1".to_owned(),
    };
    mandate::give(tx, &staff.caseworker, case, &detail)?;
    let asked = NewTrack {
        kind: TrackKind::UsRequest,
        state: TrackState::Done,
        reference: "PRACTICE-48".to_owned(),
        at: None,
    };
    track::add(tx, &staff.caseworker, case, &asked)
}

fn with_hashes(tx: &mut Tx<'_>, staff: &Staff, case: &Id, at: Utc) -> Result<()> {
    tx.now = at;
    for (kind, state) in [(TrackKind::StopNcii, TrackState::Done), (TrackKind::Search, TrackState::Offered)] {
        let new = NewTrack { kind, state, reference: String::new(), at: None };
        track::add(tx, &staff.caseworker, case, &new)?;
    }
    Ok(())
}

/// The supervisor takes the case over; who had it would like to talk.
fn change_hands(tx: &mut Tx<'_>, staff: &Staff, case: &Id, now: Utc) -> Result<()> {
    tx.now = now - Duration::hours(9);
    let note = "I know somebody of the family.";
    hand_over::offer(tx, &staff.caseworker, case, Some(&staff.supervisor.id), note)?;
    tx.now = now - Duration::hours(8);
    let offers = hand_over::waiting(tx, &staff.supervisor)?;
    let offer = offers.into_iter().find(|offer| &offer.case == case).ok_or(Error::NotFound)?;
    hand_over::take(tx, &staff.supervisor, &offer.id)?;
    tx.now = now - Duration::hours(7);
    let talks = debrief::offered(tx, &staff.caseworker)?;
    let talk = talks.into_iter().find(|talk| &talk.case == case).ok_or(Error::NotFound)?;
    debrief::ask(tx, &staff.caseworker, &talk.id, &staff.supervisor.id)
}
