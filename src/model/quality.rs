//! The quality of our notices: how often platforms keep links, why, and how often a complaint changes it.
//!
//! A "significant number of insufficiently precise, inaccurate or inadequately substantiated notices" can cost
//! a trusted flagger its status (Article 22(6) of Regulation (EU) 2022/2065).

pub mod trend;

use crate::db::schema::{follow_ups, notice_items, notices, refusals};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::follow_up::FollowUpKind;
use crate::model::notice::{NoticeState, Outcome};
use crate::model::person::Role;
use crate::model::refusal::{RefusalReason, RefusalSort};
use crate::model::{Actor, Tx};
use chrono::Days;
use diesel::prelude::*;
use platform_adapters::Door;
use std::collections::{BTreeMap, HashMap};

/// How far the ledger looks back, by when the platform decided.
pub const PERIOD_DAYS: u64 = 365;

/// What one platform did about the links of first notices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Links with an outcome.
    pub decided: usize,
    /// Links kept.
    pub kept: usize,
    /// Kept links by recorded reason.
    pub reasons: BTreeMap<RefusalReason, usize>,
    /// Kept links in a complaint that has left.
    pub complained: usize,
    /// Those of them about which the complaint was decided.
    pub complaint_decided: usize,
    /// Those of them that were removed after all.
    pub upheld: usize,
}

impl Line {
    /// Kept links whose recorded reason is of this sort.
    #[must_use]
    pub fn of_sort(&self, sort: RefusalSort) -> usize {
        self.reasons.iter().filter(|(reason, _)| reason.sort() == sort).map(|(_, count)| count).sum()
    }

    /// Kept links of which nobody has recorded the reason.
    #[must_use]
    pub fn without_reason(&self) -> usize {
        self.kept.saturating_sub(self.reasons.values().sum())
    }
}

/// A notice with kept links whose reason nobody has recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unexplained {
    /// The notice.
    pub notice: Id,
    /// Its number.
    pub number: String,
    /// The platform's key.
    pub platform: String,
    /// How many of its links.
    pub links: usize,
}

/// The ledger of the last [`PERIOD_DAYS`].
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// The lines by the platform's key.
    pub lines: BTreeMap<String, Line>,
    /// What waits for a reason, the oldest first.
    pub unexplained: Vec<Unexplained>,
    /// How defects went at each platform, where there were any.
    pub trends: Vec<trend::Trend>,
}

/// The ledger as it is now.
///
/// # Errors
/// When the actor is no supervisor.
pub fn ledger(tx: &mut Tx<'_>, actor: &Actor) -> Result<Ledger> {
    actor.needs(Role::Supervisor)?;
    let links = decided(tx, PERIOD_DAYS)?;
    let complaints = complaints(tx)?;
    let mut ledger = Ledger { trends: trend::all(&links, tx.now), ..Ledger::default() };
    for link in links {
        let line = ledger.lines.entry(link.platform.clone()).or_default();
        line.decided += 1;
        if link.outcome != Outcome::Kept {
            continue;
        }
        line.kept += 1;
        match link.reason {
            Some(reason) => *line.reasons.entry(reason).or_default() += 1,
            None => unexplained(&mut ledger.unexplained, &link),
        }
        if let Some(outcome) = complaints.get(&(link.notice, link.item)) {
            line.complained += 1;
            line.complaint_decided += usize::from(outcome.is_some());
            line.upheld += usize::from(*outcome == Some(Outcome::Removed));
        }
    }
    Ok(ledger)
}

fn unexplained(list: &mut Vec<Unexplained>, link: &Decided) {
    match list.iter_mut().find(|one| one.notice == link.notice) {
        Some(one) => one.links += 1,
        None => list.push(Unexplained {
            notice: link.notice.clone(),
            number: link.number.clone(),
            platform: link.platform.clone(),
            links: 1,
        }),
    }
}

/// One link of a first notice about which the platform told an outcome.
pub(super) struct Decided {
    notice: Id,
    number: String,
    item: Id,
    platform: String,
    outcome: Outcome,
    /// When the last link of its notice was decided; while one is open, when the platform first answered.
    at: Utc,
    reason: Option<RefusalReason>,
}

impl Decided {
    fn is_defect(&self) -> bool {
        self.outcome == Outcome::Kept
            && self.reason.is_some_and(|reason| reason.sort() == RefusalSort::Defect)
    }
}

/// The links decided in the last `days`, the oldest first.
fn decided(tx: &mut Tx<'_>, days: u64) -> Result<Vec<Decided>> {
    type Row = (Id, String, Id, String, Option<Outcome>, Option<Utc>, Option<Utc>);
    let from = days_before(tx.now, days);
    let is_recent = notices::decided_at.ge(from).or(notices::decided_at.is_null());
    let rows: Vec<Row> = notice_items::table
        .inner_join(notices::table)
        .filter(notice_items::outcome.is_not_null())
        .filter(notices::state.ne(NoticeState::Withdrawn))
        .filter(notices::door.ne(Door::Api.key()))
        .filter(diesel::dsl::not(notices::id.eq_any(follow_ups::table.select(follow_ups::notice_id))))
        .filter(is_recent.assume_not_null())
        .order((notices::sent_at.asc(), notices::id.asc(), notice_items::item_id.asc()))
        .select((
            notices::id,
            notices::number,
            notice_items::item_id,
            notices::platform,
            notice_items::outcome,
            notices::decided_at,
            notices::received_at,
        ))
        .load(tx.c)?;
    let recorded: Vec<(Id, Id, RefusalReason)> =
        refusals::table.select((refusals::notice_id, refusals::item_id, refusals::reason)).load(tx.c)?;
    let recorded: HashMap<(Id, Id), RefusalReason> =
        recorded.into_iter().map(|(notice, item, reason)| ((notice, item), reason)).collect();
    Ok(rows
        .into_iter()
        .filter_map(|(notice, number, item, platform, outcome, decided_at, received_at)| {
            let at = decided_at.or(received_at).filter(|at| *at >= from)?;
            let reason = recorded.get(&(notice.clone(), item.clone())).copied();
            Some(Decided { notice, number, item, platform, outcome: outcome?, at, reason })
        })
        .collect())
}

/// What came of the complaints that have left, by the first notice and the link.
fn complaints(tx: &mut Tx<'_>) -> Result<HashMap<(Id, Id), Option<Outcome>>> {
    let rows: Vec<(Id, Id, Option<Outcome>)> = follow_ups::table
        .inner_join(notices::table.on(notices::id.eq(follow_ups::notice_id)))
        .inner_join(notice_items::table.on(notice_items::notice_id.eq(follow_ups::notice_id)))
        .filter(follow_ups::kind.eq(FollowUpKind::Complaint))
        .filter(notices::sent_at.is_not_null())
        .filter(notices::state.ne(NoticeState::Withdrawn))
        .select((follow_ups::follows, notice_items::item_id, notice_items::outcome))
        .load(tx.c)?;
    Ok(rows.into_iter().map(|(first, item, outcome)| ((first, item), outcome)).collect())
}

fn days_before(now: Utc, days: u64) -> Utc {
    now.time().checked_sub_days(Days::new(days)).map_or(now, Utc::from)
}
