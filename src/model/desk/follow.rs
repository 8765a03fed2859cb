//! What follows notices, for the desk: reminders that wait, supervisors who are asked.

use super::{DeskRow, OpenCase, Reason, row};
use crate::db::schema::{cases, climbs, follow_ups, items, notice_items, notices};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::case::CaseState;
use crate::model::follow_up::FollowUpKind;
use crate::model::follow_up::climb::after;
use crate::model::item::ItemState;
use crate::model::notice::NoticeState;
use crate::model::{Tx, complaint, target};
use diesel::prelude::*;
use platform_adapters::Door;
use platform_adapters::portal::{self, PerReport};
use std::collections::{HashMap, HashSet};

/// What the rows about notices need to know beside the notices themselves.
pub(super) struct Around {
    /// The follow-ups.
    follow_ups: HashSet<Id>,
    /// The reminders among them: all but the complaints.
    reminders: HashSet<Id>,
    /// How many links of a notice are asked about, and how many were not set aside.
    links: HashMap<Id, (usize, usize)>,
    /// The notices with a link that is neither gone nor set aside.
    open: HashSet<Id>,
    /// How many reports of a notice were filed.
    filed: HashMap<Id, usize>,
}

impl Around {
    pub(super) fn load(tx: &mut Tx<'_>) -> Result<Self> {
        let found: Vec<(Id, FollowUpKind)> =
            follow_ups::table.select((follow_ups::notice_id, follow_ups::kind)).load(tx.c)?;
        let reminders = found.iter().filter(|(_, kind)| *kind != FollowUpKind::Complaint);
        let reminders = reminders.map(|(id, _)| id.clone()).collect();
        let follow_ups = found.into_iter().map(|(id, _)| id).collect();
        let states: Vec<(Id, ItemState)> = notice_items::table
            .inner_join(items::table)
            .select((notice_items::notice_id, items::state))
            .load(tx.c)?;
        let mut links: HashMap<Id, (usize, usize)> = HashMap::new();
        let mut open = HashSet::new();
        for (notice, state) in states {
            if state.is_open() {
                open.insert(notice.clone());
            }
            let entry = links.entry(notice).or_default();
            entry.0 += usize::from(state == ItemState::Asked);
            entry.1 += usize::from(state != ItemState::Dropped);
        }
        let filed = crate::model::notice::filing::reports::filed_counts(tx)?;
        Ok(Self { follow_ups, reminders, links, open, filed })
    }

    pub(super) fn is_follow_up(&self, notice: &Id) -> bool {
        self.follow_ups.contains(notice)
    }

    pub(super) fn is_reminder(&self, notice: &Id) -> bool {
        self.reminders.contains(notice)
    }

    /// Whether one of its links is neither gone nor set aside.
    pub(super) fn is_open(&self, notice: &Id) -> bool {
        self.open.contains(notice)
    }

    /// How many links a reminder is about.
    pub(super) fn asked(&self, notice: &Id) -> usize {
        self.links.get(notice).map_or(0, |(asked, _)| *asked)
    }

    /// How many reports were filed, of how many; none where one report takes all links.
    pub(super) fn filed(&self, notice: &Id, platform: &str) -> Option<(usize, usize)> {
        let is_one_each = portal::of(platform).is_some_and(|portal| portal.per_report == PerReport::One);
        let of = self.links.get(notice).map_or(0, |(_, kept)| *kept);
        (is_one_each && of > 1).then(|| (self.filed.get(notice).copied().unwrap_or(0), of))
    }
}

/// The notices on which a platform did not act and a supervisor is asked.
pub(super) fn supervisor_rows(
    tx: &mut Tx<'_>,
    open: &HashMap<Id, OpenCase>,
    around: &Around,
    rows: &mut Vec<DeskRow>,
) -> Result<()> {
    let found: Vec<(Id, String, Id, String, Option<Utc>)> = climbs::table
        .inner_join(notices::table)
        .filter(climbs::asked_at.is_not_null())
        .filter(climbs::answered_at.is_null())
        .select((notices::id, notices::number, notices::case_id, notices::platform, climbs::asked_at))
        .load(tx.c)?;
    for (id, number, case_id, platform, asked_at) in found {
        let links = around.asked(&id);
        if let (Some(case), Some(asked_at), true) = (open.get(&case_id), asked_at, links > 0) {
            rows.push(DeskRow {
                notices: vec![(id, number)],
                platforms: vec![platform],
                links,
                ..row(Reason::Supervise, case, asked_at)
            });
        }
    }
    Ok(())
}

/// The first notices with links that are still up past our own target and about which nothing was
/// decided. A promise of the platform that has passed stands on the desk as such.
pub(super) fn late_rows(
    tx: &mut Tx<'_>,
    open: &HashMap<Id, OpenCase>,
    around: &Around,
    rows: &mut Vec<DeskRow>,
) -> Result<()> {
    let overdue: HashSet<Id> = rows
        .iter()
        .filter(|row| row.reason == Reason::Overdue)
        .flat_map(|row| row.notices.iter().map(|(id, _)| id.clone()))
        .collect();
    let found: Vec<(Id, String, Id, String, Option<Utc>)> = notices::table
        .inner_join(cases::table)
        .filter(cases::state.eq(CaseState::Open))
        .filter(notices::state.eq_any([NoticeState::Sent, NoticeState::Received]))
        .filter(notices::door.ne(Door::Api.key()))
        .select((notices::id, notices::number, notices::case_id, notices::platform, notices::sent_at))
        .load(tx.c)?;
    for (id, number, case_id, platform, sent_at) in found {
        let (Some(case), Some(sent_at)) = (open.get(&case_id), sent_at) else { continue };
        if around.is_follow_up(&id) || around.asked(&id) == 0 || overdue.contains(&id) {
            continue;
        }
        let hours = target::of(tx, &platform, case.priority)?;
        let due = sent_at + after(tx, hours);
        if due < tx.now {
            rows.push(DeskRow {
                notices: vec![(id, number)],
                platforms: vec![platform],
                time: Some(hours),
                ..row(Reason::Late, case, due)
            });
        }
    }
    Ok(())
}

/// The refusals about which somebody should decide whether to complain.
pub(super) fn complaint_rows(
    tx: &mut Tx<'_>,
    open: &HashMap<Id, OpenCase>,
    rows: &mut Vec<DeskRow>,
) -> Result<()> {
    for one in complaint::waiting(tx)? {
        if let Some(case) = open.get(&one.case_id) {
            rows.push(DeskRow {
                notices: vec![(one.notice, one.number)],
                platforms: vec![one.platform],
                links: one.links,
                time: Some(one.clock.days_left),
                ..row(Reason::Complain, case, one.since)
            });
        }
    }
    Ok(())
}
