//! Exposure groups that were gone and have to be looked for again, for the desk.

use super::{DeskRow, OpenCase, Reason, row};
use crate::db::Id;
use crate::error::Result;
use crate::model::{Tx, group};
use std::collections::HashMap;

/// One row a group, in one of its open cases.
pub(super) fn rows(tx: &mut Tx<'_>, open: &HashMap<Id, OpenCase>, rows: &mut Vec<DeskRow>) -> Result<()> {
    for due in group::watch::due(tx)? {
        if let Some(case) = due.cases.iter().find_map(|case| open.get(case)) {
            rows.push(DeskRow { platforms: vec![due.platform], ..row(Reason::Group, case, due.since) });
        }
    }
    Ok(())
}
