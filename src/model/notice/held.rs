//! Drafts while links wait for the police.

use super::{NoticeState, draft, of_case};
use crate::db::Id;
use crate::db::case_keys::CaseKeys;
use crate::db::schema::notice_items;
use crate::error::Result;
use crate::model::case::Case;
use crate::model::police::hold;
use crate::model::{Tx, follow_up};
use diesel::prelude::*;

/// Takes the held links out of the drafts that nobody edited, so that the other links go on. A draft
/// of which every link is held stays and waits; so does one that a person edited.
///
/// # Errors
/// When the database refuses.
pub fn leave_out(tx: &mut Tx<'_>, keys: &CaseKeys, case: &Case) -> Result<()> {
    let held = hold::held(tx, keys.case())?;
    for notice in of_case(tx, keys)? {
        let is_follow_up = follow_up::of(tx, &notice.id)?.is_some();
        if notice.state != NoticeState::Draft || notice.text.edited || is_follow_up {
            continue;
        }
        let out: Vec<&Id> =
            notice.items.iter().map(|(item, _)| item).filter(|item| held.until(item).is_some()).collect();
        if out.len() == notice.items.len() {
            continue;
        }
        for item in out {
            diesel::delete(notice_items::table.find((&notice.id, item))).execute(tx.c)?;
        }
    }
    draft::rewrite_unedited(tx, keys, case)
}
