//! What waits for the police, for the desk: holds to approve, holds that are over, and orders.

use super::{DeskRow, OpenCase, Reason, row};
use crate::db::Id;
use crate::error::Result;
use crate::model::person::Role;
use crate::model::police::hold;
use crate::model::{Actor, Tx, order};
use std::collections::HashMap;

/// A hold is approved by a supervisor who did not ask for it; that one is over, everybody on the case
/// may see.
pub(super) fn rows(
    tx: &mut Tx<'_>,
    actor: &Actor,
    open: &HashMap<Id, OpenCase>,
    rows: &mut Vec<DeskRow>,
) -> Result<()> {
    let mut of_cases: HashMap<(Id, Reason), DeskRow> = HashMap::new();
    let mut waiting = Vec::new();
    if actor.role.covers(Role::Supervisor) {
        waiting = hold::to_see(tx, false)?;
        waiting.retain(|(_, _, by)| by != &actor.id);
    }
    let over = hold::to_see(tx, true)?;
    let both = [(Reason::HoldAsked, waiting), (Reason::HoldOver, over)];
    for (reason, found) in both {
        for (case_id, since, _) in found {
            if let Some(case) = open.get(&case_id) {
                let entry = of_cases.entry((case_id, reason)).or_insert_with(|| row(reason, case, since));
                entry.links += 1;
                entry.since = entry.since.min(since);
            }
        }
    }
    rows.extend(of_cases.into_values());
    for (case_id, platform, due) in order::running(tx)? {
        if let Some(case) = open.get(&case_id) {
            let reason = if due > tx.now { Reason::Order } else { Reason::OrderOver };
            rows.push(DeskRow { platforms: vec![platform], ..row(reason, case, due) });
        }
    }
    Ok(())
}
