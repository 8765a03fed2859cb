//! One hard case: blackmail, a refusal, the police, an order of a court. So that the pages about these have
//! something to tell.

use super::abroad;
use super::feed::Scene;
use super::people::Staff;
use crate::app::App;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::care::{self, Check, Demand, Knows};
use crate::model::case::{self, Answer, Caller, Known, Safety};
use crate::model::group::{self, Admission, watch};
use crate::model::message::settle;
use crate::model::notice::{NoticeState, draft};
use crate::model::order::{self, NewOrder, OrderKind};
use crate::model::police::{self, hold};
use crate::model::telling::consent::{self, Channel, Consent};
use crate::model::track::{self, NewTrack, TrackKind, TrackState};
use crate::model::{Actor, Tx, check, hand_over, item};
use chrono::Duration;
use platform_adapters::look::Seen;
use platform_adapters::notice::Circumstances;
use platform_adapters::{Language, Meaning, PersonShown};

const PLATFORM: &str = "instagram";
const TEXT: &str = "https://www.instagram.com/p/EXAMPLE9001/\nhttps://www.instagram.com/p/EXAMPLE9002/";
const OPENED_AGO_HOURS: i64 = 7 * 24 - 1;

/// Plays the case.
///
/// # Errors
/// When an act does not fit.
pub(super) fn feed(app: &App, staff: &Staff, now: Utc) -> Result<()> {
    let keys = app.mint_case_keys()?;
    app.write_now(|tx| {
        tx.now = now - Duration::hours(OPENED_AGO_HOURS);
        let case = case::open(tx, &keys, &staff.caseworker, &known(), TEXT)?.id;
        asked_and_kept(tx, &staff.caseworker, &case, now)?;
        with_the_police(tx, staff, &case, now)?;
        with_the_court(tx, &staff.caseworker, &case, now)?;
        in_a_group(tx, &staff.caseworker, &case, now)?;
        with_her(tx, &staff.caseworker, &case, now)?;
        on_other_ways(tx, staff, &case, now)?;
        tx.now = now - Duration::minutes(20);
        let note = "My shift ends; the deadline is tonight.";
        hand_over::offer(tx, &staff.caseworker, &case, Some(&staff.supervisor.id), note)
    })
}

fn known() -> Known {
    Known {
        person_shown: PersonShown::From16To17,
        language: Language::Nl,
        facts: case::Facts {
            caller: Caller::Victim,
            explanation:
                "An intimate picture of the person concerned was posted without consent, after a threat \
                          to do so."
                    .to_owned(),
            facts_on: None,
            circumstances: Circumstances { blackmail: true, threats: true, ..Circumstances::default() },
            identity_withheld: false,
        },
        person: case::Person { pseudonym: "Rowan".to_owned(), contact: String::new() },
        safety: Safety { blackmail: Answer::Yes, ..Safety::default() },
    }
}

fn asked_and_kept(tx: &mut Tx<'_>, actor: &Actor, case: &Id, now: Utc) -> Result<()> {
    tx.now = now - Duration::hours(OPENED_AGO_HOURS) + Duration::minutes(9);
    draft::draft_all(tx, actor, case)?;
    let mail = "demo-hard@practice.example".to_owned();
    let mut scene = Scene { tx, actor, case, mail };
    scene.each(PLATFORM, NoticeState::Draft, |tx, actor, notice| {
        draft::approve(tx, actor, &notice.id, notice.version, true)
    })?;
    scene.leave(PLATFORM)?;
    let first = scene.item("EXAMPLE9001")?.0.id;
    let second = scene.item("EXAMPLE9002")?.0.id;
    scene.tx.now = now - Duration::hours(6 * 24);
    let message = scene.receive(PLATFORM, Meaning::Kept)?;
    settle::confirm(scene.tx, actor, &message, Meaning::Kept, &[first])?;
    scene.tx.now = now - Duration::hours(5 * 24);
    check::by_person(scene.tx, actor, &second, Seen::Gone, "")
}

/// A wait for the police that is over, and one that a supervisor has to decide.
fn with_the_police(tx: &mut Tx<'_>, staff: &Staff, case: &Id, now: Utc) -> Result<()> {
    let actor = &staff.caseworker;
    let link = open_link(tx, actor, case)?;
    tx.now = now - Duration::hours(4 * 24);
    let detail = police::Detail {
        station: "Practice police station".to_owned(),
        reference: "PV 00-000000-26".to_owned(),
        remark: String::new(),
    };
    police::inform(tx, actor, case, tx.now, &detail)?;
    let why = "The police keep the messages of the account first.";
    hold::ask(tx, actor, case, std::slice::from_ref(&link), 12, why)?;
    tx.now = now - Duration::hours(4 * 24 - 1);
    let (_, keys) = case::find_for(tx, actor, case)?;
    for hold in hold::of_case(tx, &keys)? {
        hold::approve(tx, &staff.supervisor, &hold.id)?;
    }
    tx.now = now - Duration::hours(2);
    hold::ask(tx, actor, case, &[link], 6, why)
}

/// An order whose time runs, and one whose time is over.
fn with_the_court(tx: &mut Tx<'_>, actor: &Actor, case: &Id, now: Utc) -> Result<()> {
    let link = open_link(tx, actor, case)?;
    for (served_ago_hours, reference) in [(30, "26/0001/C"), (1, "26/0002/C")] {
        tx.now = now - Duration::hours(served_ago_hours);
        let new = NewOrder {
            kind: OrderKind::Court,
            platform: PLATFORM.to_owned(),
            detail: order::Detail {
                authority: "Practice court of first instance".to_owned(),
                reference: reference.to_owned(),
                issued_on: Some(tx.now.time().date_naive()),
            },
            hours: None,
            served_at: Some(tx.now),
            items: vec![link.clone()],
        };
        order::add(tx, actor, case, &new)?;
    }
    Ok(())
}

/// A group that was seen to be gone two days ago: somebody has to look whether it is there again.
fn in_a_group(tx: &mut Tx<'_>, actor: &Actor, case: &Id, now: Utc) -> Result<()> {
    let link = open_link(tx, actor, case)?;
    tx.now = now - Duration::hours(3 * 24);
    let known = group::Known {
        platform: "telegram".to_owned(),
        admission: Admission::HumanApproved,
        detail: group::Detail { name: "Example group".to_owned(), ..group::Detail::default() },
        names: true,
        photos: true,
        phones: false,
        predecessor: None,
    };
    let (id, _) = group::record(tx, actor, case, &[link], &known)?;
    watch::see(tx, actor, &id, 412, tx.now)?;
    tx.now = now - Duration::hours(2 * 24);
    watch::gone(tx, actor, &id, tx.now)
}

/// Hashes that she made on her own device, an analyst's submission, and a request whose 48 hours are over.
fn on_other_ways(tx: &mut Tx<'_>, staff: &Staff, case: &Id, now: Utc) -> Result<()> {
    tx.now = now - Duration::hours(6 * 24);
    let steps = [
        (TrackKind::TakeItDown, TrackState::Done, ""),
        (TrackKind::Arachnid, TrackState::Done, "PRACTICE-1"),
    ];
    for (kind, state, reference) in steps {
        let new = NewTrack { kind, state, reference: reference.to_owned(), at: None };
        track::add(tx, &staff.caseworker, case, &new)?;
    }
    abroad::request(tx, staff, case, now - Duration::hours(50))
}

fn with_her(tx: &mut Tx<'_>, actor: &Actor, case: &Id, now: Utc) -> Result<()> {
    tx.now = now - Duration::hours(3);
    let consent = Consent {
        channel: Channel::Chat,
        allowed: true,
        safe_time: "after 16:00".to_owned(),
        voicemail: false,
        parent_may_answer: false,
    };
    consent::give(tx, actor, case, &consent)?;
    let version = case::find_for(tx, actor, case)?.0.version;
    let said = Check {
        safety: Safety { blackmail: Answer::Yes, ..Safety::default() },
        knows: vec![Knows::Friend],
        deadline: Some((now + Duration::hours(9)).time()),
        demand: Some(Demand::Money),
        amount: "200 euro".to_owned(),
        ..Check::default()
    };
    care::ask(tx, actor, case, version, &said)
}

fn open_link(tx: &mut Tx<'_>, actor: &Actor, case: &Id) -> Result<Id> {
    let (_, keys) = case::find_for(tx, actor, case)?;
    let open = item::of_case(tx, &keys)?.into_iter().find(|item| item.state.is_open());
    open.map(|item| item.id).ok_or(Error::NotFound)
}
