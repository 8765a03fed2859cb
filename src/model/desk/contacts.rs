//! The recipients of drafts to websites that somebody has to decide, for the desk.

use super::{DeskRow, OpenCase, Reason, row};
use crate::db::schema::{contact_notices, contacts, notices};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::Tx;
use crate::model::contact::{self, ContactState};
use crate::model::notice::NoticeState;
use diesel::prelude::*;
use std::collections::HashMap;

pub(super) fn rows(tx: &mut Tx<'_>, open: &HashMap<Id, OpenCase>, rows: &mut Vec<DeskRow>) -> Result<()> {
    type Columns = (Id, Id, String, Option<Utc>, Utc);
    let found: Vec<Columns> = contact_notices::table
        .inner_join(notices::table)
        .inner_join(contacts::table)
        .filter(notices::state.eq(NoticeState::Draft))
        .filter(contacts::state.eq_any([ContactState::Found, ContactState::Silent]))
        .select((notices::case_id, notices::id, notices::number, contacts::searched_at, contacts::created_at))
        .load(tx.c)?;
    for (case_id, id, number, searched_at, created_at) in found {
        if let Some(case) = open.get(&case_id) {
            let since = searched_at.unwrap_or(created_at);
            let platforms = vec![contact::PLATFORM.to_owned()];
            rows.push(DeskRow {
                notices: vec![(id, number)],
                platforms,
                ..row(Reason::Contact, case, since)
            });
        }
    }
    Ok(())
}
