//! A follow-up that has not left stops as soon as nothing is left to remind of.

use super::{look_back, of};
use crate::db::Id;
use crate::db::case_keys::CaseKeys;
use crate::db::schema::{follow_ups, notices};
use crate::error::Result;
use crate::model::event::Entry;
use crate::model::item::{self, Item};
use crate::model::notice::{self, Notice, NoticeState, compose, draft};
use crate::model::{Tx, case};
use diesel::prelude::*;
use platform_adapters::Door;

/// Goes through the follow-ups of a case that have not left: one whose links are all gone, decided
/// or set aside is withdrawn, an unedited draft is written again about what is left.
///
/// # Errors
/// When the database refuses.
pub fn settle(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<()> {
    for id in waiting(tx, keys)? {
        let notice = notice::find(tx, keys, &id)?;
        let is_untouched = notice.state == NoticeState::Draft
            || (notice.state == NoticeState::Ready && notice.door == Door::Form && !notice.may_have_left);
        if !is_untouched {
            continue;
        }
        let left = left(tx, keys, &notice)?;
        if left.is_empty() {
            draft::take_back(tx, &notice)?;
            Entry::by_maybe(None, "notice.withdrawn").in_case(keys).about(&id).record(tx)?;
        } else if notice.state == NoticeState::Draft && !notice.text.edited {
            let left: Vec<&Item> = left.iter().collect();
            rewrite(tx, keys, &notice, &left)?;
        }
    }
    Ok(())
}

fn waiting(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Id>> {
    Ok(notices::table
        .filter(notices::case_id.eq(keys.case()))
        .filter(notices::state.eq_any([NoticeState::Draft, NoticeState::Ready]))
        .filter(notices::id.eq_any(follow_ups::table.select(follow_ups::notice_id)))
        .order(notices::id.asc())
        .select(notices::id)
        .load(tx.c)?)
}

/// The links of a follow-up that it still concerns.
pub(in crate::model) fn left(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<Vec<Item>> {
    let kind = of(tx, &notice.id)?.map(|follow_up| follow_up.kind);
    let mut left = Vec::with_capacity(notice.items.len());
    for (id, _) in &notice.items {
        let item = item::find(tx, keys, id)?;
        if kind.is_some_and(|kind| kind.concerns(&item)) {
            left.push(item);
        }
    }
    Ok(left)
}

/// Writes an unedited draft again. It needs no key of the person's: the process that climbs the
/// ladder may not have it.
pub(super) fn rewrite(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice, items: &[&Item]) -> Result<()> {
    let (person_shown, known) = case::known_for_job(tx, keys)?;
    let mut facts = compose::again(&notice.text.facts, person_shown, &known, items);
    facts.reminder = look_back(tx, keys, &notice.id, items)?;
    let text = draft::written(tx, &notice.platform, notice.door, facts)?;
    if text == notice.text { Ok(()) } else { draft::save_text(tx, keys, notice, &text) }
}
