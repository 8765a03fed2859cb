//! What follows notices, for the desk: reminders that wait, supervisors who are asked.

use super::{DeskRow, OpenCase, Reason, row};
use crate::db::schema::{climbs, follow_ups, items, notice_items, notices};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::Tx;
use crate::model::item::ItemState;
use diesel::prelude::*;
use platform_adapters::portal::{self, PerReport};
use std::collections::{HashMap, HashSet};

/// What the rows about notices need to know beside the notices themselves.
pub(super) struct Around {
    /// The follow-ups.
    follow_ups: HashSet<Id>,
    /// How many links of a notice are asked about, and how many were not set aside.
    links: HashMap<Id, (usize, usize)>,
    /// How many reports of a notice were filed.
    filed: HashMap<Id, usize>,
}

impl Around {
    pub(super) fn load(tx: &mut Tx<'_>) -> Result<Self> {
        let follow_ups: Vec<Id> = follow_ups::table.select(follow_ups::notice_id).load(tx.c)?;
        let states: Vec<(Id, ItemState)> = notice_items::table
            .inner_join(items::table)
            .select((notice_items::notice_id, items::state))
            .load(tx.c)?;
        let mut links: HashMap<Id, (usize, usize)> = HashMap::new();
        for (notice, state) in states {
            let entry = links.entry(notice).or_default();
            entry.0 += usize::from(state == ItemState::Asked);
            entry.1 += usize::from(state != ItemState::Dropped);
        }
        let filed = crate::model::notice::filing::reports::filed_counts(tx)?;
        Ok(Self { follow_ups: follow_ups.into_iter().collect(), links, filed })
    }

    pub(super) fn is_follow_up(&self, notice: &Id) -> bool {
        self.follow_ups.contains(notice)
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
