//! The year before the stories: invented cases of many kinds, so that response times, reports and figures have
//! something to tell. The same seed gives the same year.
//!
//! Every name and number is invented; links hold the word "example" or stand on round numbers.

mod plan;

use super::feed::Scene;
use super::people::Staff;
use crate::app::App;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::case::{self, CloseReason, Closing, Known};
use crate::model::message::{settle, statement};
use crate::model::notice::{NoticeState, Outcome, draft};
use crate::model::{Tx, check, item, setting};
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

    /// A supervisor closes; what is still open then stays open in the figures.
    fn close(&mut self) -> Result<()> {
        let (supervisor, case) = (&self.staff.supervisor, self.scene.case);
        let unfinished = case::is_unfinished(self.scene.tx, case)?;
        let reason = if unfinished { CloseReason::Exhausted } else { CloseReason::AllGone };
        case::close(
            self.scene.tx,
            supervisor,
            case,
            Closing { reason, override_: unfinished, sets_replies_aside: true },
        )
    }
}
