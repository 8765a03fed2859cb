//! It is known where a link leads: the found thing takes its place, or it is folded into another
//! link of the case that names the same.

use super::way::{self, FollowState, Followed};
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{aliases, items};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::Tx;
use crate::model::event::Entry;
use crate::model::item::{DropReason, Item, ItemState, LINK, Link, account_text, watch};
use crate::model::notice::relink;
use diesel::prelude::*;
use platform_adapters::Found;

/// Puts what was found into the case, by a person or by the program.
pub(super) fn arrive(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    by: Option<&Id>,
    item: &Item,
    mut followed: Followed,
    found: &Found,
) -> Result<()> {
    let mut hashes = vec![tx.vault.index.hash(&found.target.key)?];
    for key in &found.also {
        hashes.push(tx.vault.index.hash(key)?);
    }
    followed.why = None;
    followed.next_at = None;
    followed.tries = 0;
    followed.way.name.clone_from(&found.name);
    match another(tx, keys, &item.id, &hashes)? {
        Some(other) => {
            followed.state = FollowState::Same;
            followed.same_as = Some(other);
            way::update(tx, keys, &followed)?;
            fold(tx, keys, by, item)
        }
        None => {
            followed.state = if by.is_some() { FollowState::Typed } else { FollowState::Found };
            followed.turns += 1;
            way::update(tx, keys, &followed)?;
            replace(tx, keys, by, item, found, &hashes)
        }
    }
}

/// Another link of the case that has one of these names.
fn another(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Id, hashes: &[Vec<u8>]) -> Result<Option<Id>> {
    let by_key: Option<Id> = items::table
        .filter(items::case_id.eq(keys.case()))
        .filter(items::key_hash.eq_any(hashes))
        .filter(items::id.ne(item))
        .select(items::id)
        .first(tx.c)
        .optional()?;
    if by_key.is_some() {
        return Ok(by_key);
    }
    Ok(aliases::table
        .filter(aliases::case_id.eq(keys.case()))
        .filter(aliases::key_hash.eq_any(hashes))
        .filter(aliases::item_id.ne(item))
        .select(aliases::item_id)
        .first(tx.c)
        .optional()?)
}

/// The link names what another one names already: it is set aside, unless a notice names it.
fn fold(tx: &mut Tx<'_>, keys: &CaseKeys, by: Option<&Id>, item: &Item) -> Result<()> {
    let is_free = item.state == ItemState::Listed && item.asked_at.is_none();
    if is_free && !relink::is_bound(tx, keys, &item.id)? {
        diesel::update(items::table.find(&item.id))
            .set((
                items::state.eq(ItemState::Dropped),
                items::drop_reason.eq(DropReason::SameAs),
                items::next_look_at.eq(None::<Utc>),
            ))
            .execute(tx.c)?;
        Entry::by_maybe(by, "item.folded").in_case(keys).about(&item.id).record(tx)?;
        relink::without_link(tx, keys, item)
    } else {
        Entry::by_maybe(by, "item.followed_same").in_case(keys).about(&item.id).record(tx)?;
        watch::plan(tx, &item.id, Some(tx.now))
    }
}

/// What was found takes the place of the short link, which stays as another name.
fn replace(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    by: Option<&Id>,
    item: &Item,
    found: &Found,
    hashes: &[Vec<u8>],
) -> Result<()> {
    let target = &found.target;
    let link = Link { found: item.link.found.clone(), target: target.clone() };
    let account_hash = match &target.account {
        Some(account) => Some(tx.vault.index.hash(&account_text(account))?),
        None => None,
    };
    let (key_hash, also) =
        hashes.split_first().map_or((&[][..], &[][..]), |(key, also)| (key.as_slice(), also));
    diesel::update(items::table.find(&item.id))
        .set((
            items::platform.eq(&target.platform),
            items::kind.eq(target.kind.key()),
            items::key_hash.eq(key_hash),
            items::account_hash.eq(account_hash),
            items::sealed_link.eq(keys.seal(Ring::Operations, LINK, &item.id, &link)?),
        ))
        .execute(tx.c)?;
    if item.link.target.key != target.key {
        // What was seen was the short link: nothing is known yet of what it names.
        diesel::update(items::table.find(&item.id))
            .set((
                items::seen.eq(None::<String>),
                items::unsure_why.eq(None::<String>),
                items::looked_at.eq(None::<Utc>),
                items::gone_since.eq(None::<Utc>),
            ))
            .execute(tx.c)?;
    }
    if item.link.target.key != target.key {
        let short = tx.vault.index.hash(&item.link.target.key)?;
        add_alias(tx, keys, &item.id, &short)?;
    }
    for hash in also {
        add_alias(tx, keys, &item.id, hash)?;
    }
    let action = if by.is_some() { "item.follow_typed" } else { "item.followed" };
    Entry::by_maybe(by, action).in_case(keys).about(&item.id).record_with(tx, found.name.as_ref())?;
    relink::with_found(tx, keys, item, target)?;
    if item.state == ItemState::Gone { Ok(()) } else { watch::plan(tx, &item.id, Some(tx.now)) }
}

fn add_alias(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Id, key_hash: &[u8]) -> Result<()> {
    let is_known = aliases::table
        .filter(aliases::item_id.eq(item))
        .filter(aliases::key_hash.eq(key_hash))
        .select(aliases::id)
        .first::<Id>(tx.c)
        .optional()?
        .is_some();
    if is_known {
        return Ok(());
    }
    diesel::insert_into(aliases::table)
        .values((
            aliases::id.eq(Id::new()),
            aliases::item_id.eq(item),
            aliases::case_id.eq(keys.case()),
            aliases::key_hash.eq(key_hash),
        ))
        .execute(tx.c)?;
    Ok(())
}
