//! The clocks of a notice, each as what it is. All are computed; none is stored as a state.

use crate::db::Utc;
use crate::db::case_keys::CaseKeys;
use crate::db::schema::cases;
use crate::error::Result;
use crate::model::case::Priority;
use crate::model::complaint::{self, Stand};
use crate::model::ladder::{self, Step};
use crate::model::notice::Notice;
use crate::model::{Tx, calendar, follow_up, item, target};
use chrono::Duration;
use diesel::prelude::*;

/// The clocks of one notice.
#[derive(Clone, Debug)]
pub struct Deadlines {
    /// How urgent its case is.
    pub severity: Priority,
    /// Since it left; `None` for a notice that has not left.
    pub running: Option<Running>,
    /// The complaint of Article 20, a legal clock once a decision was told.
    pub complaint: Stand,
    /// The steps of its ladder, and until when each is due or was.
    pub steps: Vec<Rung>,
}

/// The clocks that run since a notice left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Running {
    /// When it left.
    pub since: Utc,
    /// When its last link was gone; `None` while one is open.
    pub ended_at: Option<Utc>,
    /// Whether one of its links is open.
    pub is_open: bool,
    /// Day and night since it left, until the last link was gone.
    pub harm: Duration,
    /// The team's working time in it.
    pub staff: Duration,
    /// Our target in hours.
    pub target_hours: i64,
    /// When the target is or was reached.
    pub due: Utc,
}

/// A step of the ladder of a notice.
#[derive(Clone, Debug)]
pub struct Rung {
    /// What it does.
    pub step: Step,
    /// When it is due.
    pub due: Utc,
    /// Whether it was taken.
    pub taken: bool,
}

impl Running {
    /// Whether the target has passed, for the links that are open or at the end.
    #[must_use]
    pub fn is_late(&self, now: Utc) -> bool {
        if self.is_open { self.due < now } else { self.ended_at.is_some_and(|at| self.due < at) }
    }
}

/// The clocks of a notice.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<Deadlines> {
    let severity: Priority = cases::table.find(&notice.case_id).select(cases::priority).first(tx.c)?;
    let complaint = complaint::stand(tx, keys, notice)?;
    let out = notice.sent_at.filter(|_| notice.state.is_out() && !notice.is_flag());
    let (mut running, mut steps) = (None, Vec::new());
    if let Some(since) = out {
        running = Some(run(tx, keys, notice, since, severity)?);
        if complaint.is_first {
            let taken = follow_up::climb_of(tx, &notice.id)?.steps;
            for (place, step) in ladder::of(tx, &notice.platform, severity)?.into_iter().enumerate() {
                let due = since + follow_up::climb::after(tx, step.after_hours);
                steps.push(Rung { step, due, taken: place < taken });
            }
        }
    }
    Ok(Deadlines { severity, running, complaint, steps })
}

fn run(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice, since: Utc, severity: Priority) -> Result<Running> {
    let mut is_open = false;
    let mut ended_at = None;
    for (id, _) in &notice.items {
        let item = item::find(tx, keys, id)?;
        is_open |= item.state.is_open();
        ended_at = ended_at.max(item.gone_at);
    }
    let ended_at = ended_at.filter(|_| !is_open);
    let until = ended_at.unwrap_or(tx.now);
    let target_hours = target::of(tx, &notice.platform, severity)?;
    Ok(Running {
        since,
        ended_at,
        is_open,
        harm: (until.time() - since.time()).max(Duration::zero()),
        staff: calendar::working_time(since, until)?,
        target_hours,
        due: since + follow_up::climb::after(tx, target_hours),
    })
}
