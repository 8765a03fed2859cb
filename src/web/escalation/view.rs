//! The clocks, the ladder, the complaint and the bodies, in words.

use crate::model::complaint::Stand;
use crate::model::deadline::{Rung, Running};
use crate::model::proceeding::{COMPLEX_DISPUTE_DAYS, DISPUTE_DAYS, Proceeding, ProceedingKind};
use crate::text::Words;
use crate::web::notices::LinkView;
use chrono::{DateTime, Duration, Utc};
use platform_adapters::regulator;

/// The clocks since a notice left.
pub(super) struct RunningView {
    pub(super) harm: String,
    pub(super) staff: String,
    pub(super) ended: Option<String>,
    /// What our target says.
    pub(super) target: String,
    pub(super) is_late: bool,
}

impl RunningView {
    pub(super) fn of(running: &Running, t: &Words, now: DateTime<Utc>) -> Self {
        let hours = t.span(Duration::hours(running.target_hours));
        let due = running.due.time();
        let is_late = running.is_late(now.into());
        let until = running.ended_at.map_or(now, crate::db::Utc::time);
        let target = match (running.is_open, is_late) {
            (true, true) => t.escalation_target_late(hours, t.span(now - due)),
            (true, false) => t.escalation_target_left(hours, t.span(due - now)),
            (false, true) => t.escalation_target_missed(hours, t.span(until - due)),
            (false, false) => t.escalation_target_kept(hours),
        };
        Self {
            harm: t.span(running.harm),
            staff: t.span(running.staff),
            ended: running.ended_at.map(|at| t.when(at.time(), now)),
            target,
            is_late,
        }
    }
}

/// A step of the ladder.
pub(super) struct RungView {
    pub(super) what: String,
    /// Why it comes: after how many hours.
    pub(super) why: String,
    pub(super) when: String,
    pub(super) taken: bool,
}

impl RungView {
    pub(super) fn of(rung: &Rung, t: &Words, now: DateTime<Utc>) -> Self {
        Self {
            what: t.code("ladder-step", rung.step.kind.key()),
            why: t.escalation_rung_why(t.span(Duration::hours(rung.step.after_hours))),
            when: t.when(rung.due.time(), now),
            taken: rung.taken,
        }
    }
}

/// The complaint of Article 20.
pub(super) struct ComplaintView {
    /// How it stands, in a sentence.
    pub(super) stand: String,
    /// The legal clock, in a sentence; empty without a decision.
    pub(super) clock: String,
    pub(super) is_open: bool,
    pub(super) links: Vec<LinkView>,
    pub(super) written: Vec<WrittenView>,
}

/// A complaint that was written.
pub(super) struct WrittenView {
    pub(super) id: String,
    pub(super) number: String,
    pub(super) state: &'static str,
    /// What became of it; empty while it is open.
    pub(super) outcome: String,
}

impl ComplaintView {
    pub(super) fn of(stand: &Stand, t: &Words, now: DateTime<Utc>) -> Self {
        let sentence = if !stand.is_first {
            t.complaint_not_first()
        } else if !stand.is_bound {
            t.complaint_not_bound()
        } else if stand.clock.is_none() {
            t.complaint_no_decision()
        } else if stand.is_open() {
            let why = stand.why.map_or("kept", platform_adapters::Why::key);
            t.code("complaint-why", why)
        } else if stand.links.is_empty() {
            t.complaint_nothing()
        } else {
            t.complaint_over()
        };
        let clock = stand.clock.filter(|_| stand.is_first && stand.is_bound).map(|clock| {
            let (told, last) = (t.day(clock.told_on), t.day(clock.last_day));
            if clock.days_left < 0 {
                t.complaint_clock_over(last, told)
            } else {
                t.complaint_clock(clock.days_left, last, told)
            }
        });
        Self {
            stand: sentence,
            clock: clock.unwrap_or_default(),
            is_open: stand.is_open(),
            links: stand.links.iter().map(|item| LinkView::of(item, t)).collect(),
            written: stand
                .complaints
                .iter()
                .map(|(beside, outcomes)| {
                    let outcomes: Vec<String> =
                        outcomes.iter().flatten().map(|one| t.code("complaint-outcome", one.key())).collect();
                    WrittenView {
                        id: beside.id.to_string(),
                        number: match beside.sent_at {
                            Some(at) => format!("{} · {}", beside.number, t.when(at.time(), now)),
                            None => beside.number.clone(),
                        },
                        state: beside.state.key(),
                        outcome: outcomes.join(", "),
                    }
                })
                .collect(),
        }
    }
}

/// Where a file about the notice can go: the regulator, or a body for disputes.
pub(super) struct OutsideView {
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) text: String,
    /// Why these bodies and how that is known; empty for disputes.
    pub(super) why: String,
    /// Key, name, and how it is known.
    pub(super) bodies: Vec<(String, String, String)>,
    /// Whether the dossier can be made.
    pub(super) has_dossier: bool,
    /// Whether it can be filed.
    pub(super) may_file: bool,
}

impl OutsideView {
    pub(super) fn all(platform: &str, is_decided: bool, may_dispute: bool, t: &Words) -> Vec<Self> {
        let known = |mark: regulator::Known, source: &str| {
            format!("{} {source}", t.code("regulator-known", mark.key()))
        };
        let disputes = Self {
            kind: ProceedingKind::Dispute.key(),
            title: t.dispute_title(),
            text: if may_dispute {
                t.dispute_open()
            } else if is_decided {
                t.dispute_after_complaint()
            } else {
                t.dispute_no_decision()
            },
            why: String::new(),
            bodies: regulator::dispute_bodies()
                .iter()
                .map(|one| (one.key.clone(), one.name.clone(), known(one.mark, &one.source)))
                .collect(),
            has_dossier: is_decided,
            may_file: may_dispute,
        };
        let route = regulator::route(platform);
        let regulators = Self {
            kind: ProceedingKind::Regulator.key(),
            title: t.regulator_title(),
            text: t.regulator_text(),
            why: route
                .map(|route| {
                    let why = t.code("regulator-why", &route.why);
                    format!("{why} {}", known(route.mark, &route.source))
                })
                .unwrap_or_default(),
            bodies: route
                .map(regulator::bodies)
                .unwrap_or_default()
                .into_iter()
                .map(|one| (one.key.clone(), one.name.clone(), String::new()))
                .collect(),
            has_dossier: true,
            may_file: true,
        };
        vec![disputes, regulators]
    }
}

/// A proceeding.
pub(super) struct ProceedingView {
    pub(super) id: String,
    pub(super) what: String,
    pub(super) filed: String,
    pub(super) reference: String,
    /// How it ended; empty while it runs.
    pub(super) outcome: String,
    /// The clock of a dispute that runs; empty otherwise.
    pub(super) clock: String,
}

impl ProceedingView {
    pub(super) fn of(one: &Proceeding, t: &Words) -> Self {
        let kind = t.code("proceeding-kind", one.kind.key());
        let filed = one.filed_at.time();
        let runs = one.kind == ProceedingKind::Dispute && one.outcome.is_none();
        let day = |days| filed.checked_add_days(days).map(|at| t.date(at)).unwrap_or_default();
        Self {
            id: one.id.to_string(),
            what: format!("{kind}: {}", regulator::name(&one.body).unwrap_or(&one.body)),
            filed: t.date(filed),
            reference: one.reference.clone(),
            outcome: one
                .outcome
                .map(|outcome| t.code("proceeding-outcome", outcome.key()))
                .unwrap_or_default(),
            clock: if runs {
                t.dispute_clock(day(COMPLEX_DISPUTE_DAYS), day(DISPUTE_DAYS))
            } else {
                String::new()
            },
        }
    }
}
