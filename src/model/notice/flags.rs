//! Flags: reports through a platform's interface, beside the notice and without a receipt.

use super::{Notice, NoticeState, compose};
use crate::db::Id;
use crate::db::case_keys::CaseKeys;
use crate::db::schema::{notice_items, notices};
use crate::error::{Error, Result};
use crate::model::Tx;
use crate::model::case::Case;
use crate::model::connection::{self, ConnectionState, reason};
use crate::model::item::{self, Item};
use crate::model::mapping;
use diesel::prelude::*;
use platform_adapters::{Door, Platform, law};
use std::collections::HashSet;

/// The links that get a flag besides the notice: the interface takes them, an account is
/// connected, a reason was chosen for this kind of content, and none was flagged before.
///
/// # Errors
/// When the database refuses.
pub(super) fn wanted<'a>(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    case: &Case,
    platform: &dyn Platform,
    items: &[&'a Item],
) -> Result<Vec<&'a Item>> {
    let Some(connection) = connection::of(tx, platform.key())? else { return Ok(Vec::new()) };
    let circumstances = compose::circumstances(case);
    let filed = law::file(&mapping::current(tx)?, case.person_shown, &circumstances, &[]);
    let keyword = filed.main.keyword.as_str();
    let is_ready =
        connection.state == ConnectionState::Connected && reason::usable(tx, &connection, keyword)?.is_some();
    if !is_ready {
        return Ok(Vec::new());
    }
    let flagged = flagged_items(tx, keys)?;
    let wants = |item: &&&Item| platform.takes(&item.link.target, Door::Api) && !flagged.contains(&item.id);
    Ok(items.iter().filter(wants).copied().collect())
}

/// The links that were flagged, or are about to be: a platform is never told twice.
fn flagged_items(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<HashSet<Id>> {
    let rows: Vec<Id> = notice_items::table
        .inner_join(notices::table)
        .filter(notices::case_id.eq(keys.case()))
        .filter(notices::door.eq(Door::Api.key()))
        .filter(notices::state.ne_all([NoticeState::Withdrawn, NoticeState::Tested]))
        .select(notice_items::item_id)
        .load(tx.c)?;
    Ok(rows.into_iter().collect())
}

/// Refuses a flag that could not leave.
///
/// # Errors
/// [`Error::Refused`], which says whether the account or the reason is missing.
pub(super) fn check(tx: &mut Tx<'_>, notice: &Notice) -> Result<()> {
    let connection = connection::of(tx, &notice.platform)?;
    let connection = connection.filter(|one| one.state == ConnectionState::Connected);
    let Some(connection) = connection else { return Err(Error::Refused("channel-no-credential")) };
    match reason::usable(tx, &connection, notice.keyword())? {
        Some(_) => Ok(()),
        None => Err(Error::Refused("channel-no-reason")),
    }
}

/// The platform did not take a flag. A video that it does not find may be gone: it is looked at at
/// once. A reason that it does not know makes the list be read again.
///
/// # Errors
/// When the database refuses.
pub(super) fn refused(tx: &mut Tx<'_>, notice: &Notice, status: Option<u16>, words: &str) -> Result<()> {
    const NOT_FOUND: u16 = 404;
    if status == Some(NOT_FOUND) {
        for (item, _) in &notice.items {
            item::watch::plan(tx, item, Some(tx.now))?;
        }
    }
    if words.contains(connection::interface(&notice.platform)?.reason_unknown) {
        reason::distrust(tx, &notice.platform)?;
    }
    Ok(())
}
