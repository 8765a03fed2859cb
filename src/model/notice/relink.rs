//! What following a short link changes in the drafts: those that nobody edited are written again.
//!
//! The facts of the draft stay as they are, and only the link changes in them, so that a worker
//! can do it, who does not hold the key of who somebody is.

use super::draft::{save_text, take_back};
use super::{Notice, NoticeState, draft, of_case};
use crate::db::Id;
use crate::db::case_keys::CaseKeys;
use crate::db::schema::notice_items;
use crate::error::Result;
use crate::model::Tx;
use crate::model::event::Entry;
use crate::model::item::Item;
use diesel::prelude::*;
use platform_adapters::Target;

/// Whether an unfinished notice names the link that a person or a channel has touched already: an
/// edited draft, or one that was approved.
///
/// # Errors
/// When the database refuses.
pub fn is_bound(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Id) -> Result<bool> {
    let about = about(tx, keys, item)?;
    Ok(about.iter().any(|notice| notice.state != NoticeState::Draft || notice.text.edited))
}

/// The link was set aside because another one names the same: it leaves the drafts.
///
/// # Errors
/// When the database refuses.
pub fn without_link(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Item) -> Result<()> {
    for notice in plain_drafts(tx, keys, &item.id)? {
        take_out(tx, keys, &notice, item)?;
    }
    Ok(())
}

/// The link gave way to what it leads to: the drafts of its platform name that instead. One that
/// turned out to be of another platform leaves the drafts, and a notice to that platform is still
/// to be written.
///
/// # Errors
/// When the database refuses.
pub fn with_found(tx: &mut Tx<'_>, keys: &CaseKeys, before: &Item, found: &Target) -> Result<()> {
    for notice in plain_drafts(tx, keys, &before.id)? {
        if notice.platform == found.platform {
            let mut facts = notice.text.facts.clone();
            for told in facts.items.iter_mut().filter(|told| told.target.key == before.link.target.key) {
                told.target = found.clone();
            }
            write(tx, keys, &notice, facts)?;
        } else {
            take_out(tx, keys, &notice, before)?;
            diesel::delete(notice_items::table.find((&notice.id, &before.id))).execute(tx.c)?;
        }
    }
    Ok(())
}

fn take_out(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice, item: &Item) -> Result<()> {
    let mut facts = notice.text.facts.clone();
    facts.items.retain(|told| told.target.key != item.link.target.key);
    if facts.items.is_empty() {
        take_back(tx, notice)?;
        Entry::by_maybe(None, "notice.withdrawn").in_case(keys).about(&notice.id).record(tx)
    } else {
        write(tx, keys, notice, facts)
    }
}

fn write(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice, facts: platform_adapters::Notice) -> Result<()> {
    let text = draft::written(tx, &notice.platform, notice.door, facts)?;
    if text == notice.text { Ok(()) } else { save_text(tx, keys, notice, &text) }
}

/// The drafts about the link that nobody edited.
fn plain_drafts(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Id) -> Result<Vec<Notice>> {
    let mut notices = about(tx, keys, item)?;
    notices.retain(|notice| notice.state == NoticeState::Draft && !notice.text.edited);
    Ok(notices)
}

/// The unfinished notices about the link.
fn about(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Id) -> Result<Vec<Notice>> {
    let mut notices = of_case(tx, keys)?;
    notices
        .retain(|notice| notice.state.is_unfinished() && notice.items.iter().any(|(about, _)| about == item));
    Ok(notices)
}
