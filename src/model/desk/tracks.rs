//! Requests under the act of the United States, for the desk: their clock is computed, never stored.

use super::{DeskRow, OpenCase, Reason, row};
use crate::db::Id;
use crate::error::Result;
use crate::model::{Tx, track};
use std::collections::HashMap;

/// One row a case whose request waits for an answer.
pub(super) fn rows(tx: &mut Tx<'_>, open: &HashMap<Id, OpenCase>, rows: &mut Vec<DeskRow>) -> Result<()> {
    for (case_id, due) in track::us_clocks(tx)? {
        if let Some(case) = open.get(&case_id) {
            let reason = if due > tx.now { Reason::UsRequest } else { Reason::UsOver };
            rows.push(row(reason, case, due));
        }
    }
    Ok(())
}
