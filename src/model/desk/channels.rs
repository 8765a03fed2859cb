//! What belongs to no case: channels that need somebody, jobs at rest, defects of notices. For supervisors.

use super::{DeskRow, Reason, of_nobody};
use crate::db::Utc;
use crate::error::Result;
use crate::model::channel::alarms;
use crate::model::job::dead;
use crate::model::look::alarm;
use crate::model::person::Role;
use crate::model::quality::trend;
use crate::model::{Actor, Tx};

/// One row for each channel with an alarm that nobody has seen, one for each trend, and one for all jobs at rest.
pub(super) fn rows(tx: &mut Tx<'_>, rows: &mut Vec<DeskRow>) -> Result<()> {
    for alarm in alarms::open(tx)?.into_iter().filter(|alarm| alarm.seen_at.is_none()) {
        let is_there =
            rows.iter().any(|row| row.reason == Reason::Channel && row.platforms.contains(&alarm.platform));
        if !is_there {
            rows.push(DeskRow { platforms: vec![alarm.platform], ..row(Reason::Channel, alarm.raised_at) });
        }
    }
    for trend in trend::rising(tx)? {
        rows.push(DeskRow {
            platforms: vec![trend.platform],
            links: trend.now.defects,
            ..row(Reason::Quality, trend.newest_at)
        });
    }
    let dead = dead::all(tx)?;
    if let Some(first) = dead.first() {
        rows.push(DeskRow { links: dead.len(), ..row(Reason::Resting, first.died_at) });
    }
    Ok(())
}

fn row(reason: Reason, since: Utc) -> DeskRow {
    DeskRow {
        reason,
        case: None,
        notices: Vec::new(),
        message: None,
        platforms: Vec::new(),
        links: 0,
        filed: None,
        time: None,
        since,
        assigned_to: None,
    }
}

/// The looks that are not trusted, for those who may decide.
pub(super) fn alarm_rows(tx: &mut Tx<'_>, actor: &Actor, rows: &mut Vec<DeskRow>) -> Result<()> {
    if !actor.role.covers(Role::Supervisor) {
        return Ok(());
    }
    for alarm in alarm::open(tx)? {
        rows.push(DeskRow {
            platforms: vec![alarm.platform],
            ..of_nobody(Reason::Looks, None, alarm.began_at)
        });
    }
    Ok(())
}
