//! The year before the stories: invented cases of many kinds, so that response times, reports and figures have
//! something to tell. The same seed gives the same year.
//!
//! Every name and number is invented; links hold the word "example" or stand on round numbers.

mod plan;
mod texts;

use super::feed::Scene;
use super::people::Staff;
use crate::app::App;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::case::{self, CloseReason, Closing, Known};
use crate::model::flagger::{self, NewDecision, Status};
use crate::model::message::{settle, statement};
use crate::model::notice::{self, Notice, NoticeState, Outcome, draft};
use crate::model::proceeding::{self, ProceedingKind, ProceedingOutcome};
use crate::model::refusal::{self, RefusalReason};
use crate::model::{Tx, check, complaint, item, setting};
use chrono::Duration;
use plan::{PlannedCase, What};
use platform_adapters::look::Seen;
use platform_adapters::reply::statement::{Action, Ground, Territory};
use platform_adapters::{Meaning, Verdict};

/// How many cases the year has.
pub(super) const CASES: usize = 150;
/// When the year ended, as a setting.
const ENDED: &str = "demo.year_ended";
/// It ends when the stories begin.
const ENDS_AGO_DAYS: i64 = 8;
const LASTS_DAYS: i64 = 365;
/// The rule written down for a look of the past.
const LOOK_RULE: &str = "practice";
/// Why platforms keep what they keep, in turn.
const REASONS: [RefusalReason; 4] = [
    RefusalReason::NotIllegal,
    RefusalReason::Insufficient,
    RefusalReason::NotStated,
    RefusalReason::NotFound,
];
const DISPUTE_BODY: &str = "user_rights";
/// The trusted-flagger decision came so long after the year began.
const AWARDED_AFTER_DAYS: i64 = 60;

/// Plays the year, in one transaction whose time moves from act to act.
///
/// # Errors
/// When an act does not fit: a fault of the plan.
pub(super) fn feed(app: &App, staff: &Staff, cases: usize, now: Utc) -> Result<()> {
    let ends_at = now - Duration::days(ENDS_AGO_DAYS);
    let cases = plan::year(cases, ends_at - Duration::days(LASTS_DAYS), ends_at);
    let keys = cases.iter().map(|_| app.mint_case_keys()).collect::<Result<Vec<_>>>()?;
    let mut acts: Vec<(Utc, usize, What)> = Vec::new();
    for (place, case) in cases.iter().enumerate() {
        acts.extend(case.acts.iter().map(|(at, what)| (*at, place, *what)));
    }
    acts.sort_by_key(|(at, place, _)| (*at, *place));
    app.write_now(|tx| {
        setting::set(tx, ENDED, &ends_at.time().to_rfc3339())?;
        award(tx, staff, ends_at - Duration::days(LASTS_DAYS - AWARDED_AFTER_DAYS))?;
        texts::write(tx, staff)?;
        let mut ids: Vec<Option<Id>> = vec![None; cases.len()];
        for (count, (at, place, what)) in acts.into_iter().enumerate() {
            tx.now = at;
            let (Some(planned), Some(keys)) = (cases.get(place), keys.get(place)) else { continue };
            let actor = if planned.is_supervisors { &staff.supervisor } else { &staff.caseworker };
            if matches!(what, What::Open) {
                let opened = case::open(tx, keys, actor, &known(planned), &planned.text())?;
                if let Some(id) = ids.get_mut(place) {
                    *id = Some(opened.id);
                }
                continue;
            }
            let case = ids.get(place).cloned().flatten().ok_or(Error::NotFound)?;
            let mail = format!("demo-year-{count}@practice.example");
            let mut year = Year { planned, staff, scene: Scene { tx, actor, case: &case, mail } };
            year.play(what)
                .map_err(|error| Error::internal(format!("year, case {place}, {what:?}: {error}")))?;
        }
        Ok(())
    })
}

/// The status was awarded for the protection of minors only: notices about adults go as plain ones.
fn award(tx: &mut Tx<'_>, staff: &Staff, at: Utc) -> Result<()> {
    tx.now = at;
    let decision = NewDecision {
        status: Status::Awarded,
        awarded_by: "Practice coordinator".to_owned(),
        decision: "TF-PRACTICE-1".to_owned(),
        valid_from: Some(at.time().date_naive()),
        areas: vec!["STATEMENT_CATEGORY_PROTECTION_OF_MINORS".to_owned()],
        reason: "Decision of the practice coordinator.".to_owned(),
    };
    flagger::enter(tx, &staff.administrator, &decision)
}

/// When the year ended. What left before it is answered by nobody any more.
///
/// # Errors
/// When the database refuses.
pub(super) fn ended_at(tx: &mut Tx<'_>) -> Result<Option<Utc>> {
    let at = setting::get(tx, ENDED)?;
    Ok(at.and_then(|at| at.parse::<chrono::DateTime<chrono::Utc>>().ok()).map(Utc::from))
}

fn known(planned: &PlannedCase) -> Known {
    Known {
        person_shown: planned.shown,
        language: planned.language,
        facts: case::Facts {
            caller: planned.caller,
            explanation:
                "An intimate picture of the person concerned was posted without consent. The person \
                          recognises herself or himself and never agreed to it."
                    .to_owned(),
            facts_on: Some(planned.facts_on),
            circumstances: planned.circumstances,
            identity_withheld: false,
        },
        person: case::Person { pseudonym: planned.pseudonym.clone(), contact: String::new() },
        safety: case::Safety::default(),
    }
}

struct Year<'a, 'b, 'c> {
    planned: &'a PlannedCase,
    staff: &'a Staff,
    scene: Scene<'b, 'c>,
}

impl Year<'_, '_, '_> {
    fn play(&mut self, what: What) -> Result<()> {
        let platform = self.planned.platform;
        match what {
            What::Open => Ok(()),
            What::Ask => self.ask(),
            What::Receipt => self.answer(platform, Meaning::Received),
            What::Decision(outcome) => self.decide(platform, outcome),
            What::LookUp(place) => self.look(place, Seen::Up),
            What::LookGone(place) => self.look(place, Seen::Gone),
            What::LookUnsure(place) => {
                self.look(place, Seen::Unsure(platform_adapters::look::Unsure::LoginWall))
            }
            What::Complain => self.complain(),
            What::ComplaintDecided(outcome) => self.settle_complaint(outcome),
            What::Close => self.close(),
        }
    }

    fn ask(&mut self) -> Result<()> {
        let platform = self.planned.platform;
        let Scene { tx, actor, case, .. } = &mut self.scene;
        draft::draft_all(tx, actor, case)?;
        self.scene.each(platform, NoticeState::Draft, |tx, actor, notice| {
            draft::approve(tx, actor, &notice.id, notice.version, true)
        })?;
        self.scene.leave(platform)
    }

    fn answer(&mut self, platform: &str, meaning: Meaning) -> Result<()> {
        let message = self.scene.receive(platform, meaning)?;
        settle::confirm(self.scene.tx, self.scene.actor, &message, meaning, &[])
    }

    fn decide(&mut self, platform: &str, outcome: Outcome) -> Result<()> {
        let meaning = match outcome {
            Outcome::Removed => Meaning::Removed,
            Outcome::Restricted => Meaning::Restricted,
            Outcome::Kept => Meaning::Kept,
        };
        if !self.planned.gives_reasons {
            return self.answer(platform, meaning);
        }
        let message = self.scene.receive(platform, meaning)?;
        let (action, territory) = match outcome {
            Outcome::Removed => (Action::Removed, Territory::World),
            Outcome::Restricted => (Action::Disabled, Territory::Belgium),
            Outcome::Kept => (Action::Kept, Territory::NotStated),
        };
        let ground = match (outcome, self.planned.names_the_law) {
            (Outcome::Kept, _) => Ground::NotStated,
            (_, true) => Ground::Illegal,
            (_, false) => Ground::Terms,
        };
        let told = statement::Told {
            action,
            ground,
            clause: String::new(),
            territory,
            automated: Some(self.planned.is_automated),
            redress: statement::Redress { complaint: true, settlement: true, court: true },
        };
        statement::confirm(self.scene.tx, self.scene.actor, &message, &told, &[]).map(|_| ())
    }

    fn look(&mut self, place: usize, seen: Seen) -> Result<()> {
        let part = self.planned.links.get(place).map(|link| link.part.clone()).ok_or(Error::NotFound)?;
        let (item, keys) = self.scene.item(&part)?;
        let evidence = crate::model::look::Evidence::nothing();
        let next = check::record(self.scene.tx, &keys, &item, &Verdict::new(seen, LOOK_RULE), &evidence)?;
        item::watch::plan(self.scene.tx, &item.id, next)
    }

    /// Writes down why the links were kept, and complains where Article 20 binds the platform.
    fn complain(&mut self) -> Result<()> {
        let platform = self.planned.platform;
        let Some(first) = self.first_notice()? else { return Ok(()) };
        let kept = first.items.iter().filter(|(_, outcome)| *outcome == Some(Outcome::Kept));
        let reason =
            REASONS.get(self.planned.place % REASONS.len()).copied().unwrap_or(RefusalReason::NotStated);
        let reasons: Vec<(Id, RefusalReason)> = kept.map(|(item, _)| (item.clone(), reason)).collect();
        let Scene { tx, actor, .. } = &mut self.scene;
        refusal::record(tx, actor, &first.id, &reasons)?;
        match complaint::begin(tx, actor, &first.id) {
            Ok(_) => {}
            // Not every service is bound, and a link may be gone by now.
            Err(Error::Refused(_)) => return Ok(()),
            Err(error) => return Err(error),
        }
        self.scene.each(platform, NoticeState::Draft, |tx, actor, notice| {
            draft::approve(tx, actor, &notice.id, notice.version, true)
        })?;
        self.scene.leave(platform)
    }

    /// The platform answers the complaint; where it keeps its decision, a body for disputes is called on.
    fn settle_complaint(&mut self, outcome: Outcome) -> Result<()> {
        let Some(first) = self.first_notice()? else { return Ok(()) };
        let (_, keys) = case::find_for(self.scene.tx, self.scene.actor, self.scene.case)?;
        if complaint::stand(self.scene.tx, &keys, &first)?.complaints.is_empty() {
            return Ok(());
        }
        let meaning = if outcome == Outcome::Kept { Meaning::Kept } else { Meaning::Removed };
        self.answer(self.planned.platform, meaning)?;
        if outcome == Outcome::Kept {
            let (tx, supervisor) = (&mut *self.scene.tx, &self.staff.supervisor);
            proceeding::file(
                tx,
                supervisor,
                &first.id,
                ProceedingKind::Dispute,
                DISPUTE_BODY,
                "PRACTICE-21",
            )?;
            if self.planned.place.is_multiple_of(2) {
                for one in proceeding::of_notice(tx, &keys, &first.id)? {
                    proceeding::decide(tx, supervisor, &one.id, ProceedingOutcome::Upheld)?;
                }
            }
        }
        Ok(())
    }

    /// The first notice of the case that was decided.
    fn first_notice(&mut self) -> Result<Option<Notice>> {
        let (_, keys) = case::find_for(self.scene.tx, self.scene.actor, self.scene.case)?;
        let notices = notice::of_case(self.scene.tx, &keys)?;
        Ok(notices.into_iter().find(|one| one.items.iter().any(|(_, outcome)| outcome.is_some())))
    }

    /// What stayed up without an answer goes to the regulator of the platform.
    fn regulate(&mut self) -> Result<()> {
        let bodies = platform_adapters::regulator::route(self.planned.platform).map(|route| &route.bodies);
        let body = bodies.and_then(|bodies| bodies.first());
        let (_, keys) = case::find_for(self.scene.tx, self.scene.actor, self.scene.case)?;
        let notices = notice::of_case(self.scene.tx, &keys)?;
        let silent =
            notices.iter().find(|one| one.state.is_out() && one.decided_at.is_none() && !one.is_flag());
        if let (Some(body), Some(notice)) = (body, silent) {
            let (tx, supervisor) = (&mut *self.scene.tx, &self.staff.supervisor);
            proceeding::file(tx, supervisor, &notice.id, ProceedingKind::Regulator, body, "PRACTICE-53")?;
        }
        Ok(())
    }

    /// A supervisor closes; what is still open then stays open in the figures.
    fn close(&mut self) -> Result<()> {
        let (supervisor, case) = (self.staff.supervisor.clone(), self.scene.case.clone());
        let unfinished = case::is_unfinished(self.scene.tx, &case)?;
        if unfinished && self.planned.place.is_multiple_of(2) {
            self.regulate()?;
        }
        let reason = if unfinished { CloseReason::Exhausted } else { CloseReason::AllGone };
        case::close(
            self.scene.tx,
            &supervisor,
            &case,
            Closing { reason, override_: unfinished, sets_replies_aside: true },
        )
    }
}
