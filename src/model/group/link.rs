//! Which links of which cases lie in a group.

use super::{Group, find_for};
use crate::db::Id;
use crate::db::case_keys::CaseKeys;
use crate::db::schema::{exposure_groups, group_checks, group_items, group_sightings, items};
use crate::error::{Error, Result};
use crate::model::case::list::seen_of;
use crate::model::event::Entry;
use crate::model::item::{self, Item};
use crate::model::{Actor, Tx, case};
use diesel::prelude::*;
use std::collections::HashSet;

/// The links of a group that the actor may see, by case, and in how many more cases there are some.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The case's key and number with its links.
    pub cases: Vec<(Id, String, Vec<Item>)>,
    /// Cases that the actor may not see.
    pub others: usize,
    /// Whether the address of the group itself is a link of a case.
    pub is_itself_linked: bool,
}

/// Puts links of a case into a group that the actor may see.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`] without a link.
pub fn put(tx: &mut Tx<'_>, actor: &Actor, case_id: &Id, group: &Id, links: &[Id]) -> Result<()> {
    let (_, keys) = case::find_for(tx, actor, case_id)?;
    find_for(tx, actor, group)?;
    add(tx, actor, &keys, group, links)
}

pub(super) fn add(tx: &mut Tx<'_>, actor: &Actor, keys: &CaseKeys, group: &Id, links: &[Id]) -> Result<()> {
    if links.is_empty() {
        return Err(Error::invalid("item", "group-links"));
    }
    for link in links {
        let item = item::find(tx, keys, link)?;
        let there: i64 = group_items::table
            .filter(group_items::group_id.eq(group))
            .filter(group_items::item_id.eq(&item.id))
            .count()
            .get_result(tx.c)?;
        if there == 0 {
            diesel::insert_into(group_items::table)
                .values((
                    group_items::group_id.eq(group),
                    group_items::item_id.eq(&item.id),
                    group_items::linked_by.eq(&actor.id),
                    group_items::linked_at.eq(tx.now),
                ))
                .execute(tx.c)?;
            Entry::by(&actor.id, "group.linked").in_case(keys).about(&item.id).record(tx)?;
        }
    }
    Ok(())
}

/// Takes a link out of a group. A group without links is removed with its history: nobody could reach
/// it any more. Answers whether the actor may still see it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn take_out(tx: &mut Tx<'_>, actor: &Actor, group: &Id, link: &Id) -> Result<bool> {
    find_for(tx, actor, group)?;
    let (item, keys) = item::find_for(tx, actor, link)?;
    let removed = diesel::delete(group_items::table.find((group, &item.id))).execute(tx.c)?;
    if removed == 0 {
        return Err(Error::NotFound);
    }
    Entry::by(&actor.id, "group.unlinked").in_case(&keys).about(&item.id).record(tx)?;
    if cases_of(tx, group)?.is_empty() {
        diesel::update(exposure_groups::table.filter(exposure_groups::predecessor_id.eq(group)))
            .set(exposure_groups::predecessor_id.eq(None::<Id>))
            .execute(tx.c)?;
        diesel::delete(group_checks::table.filter(group_checks::group_id.eq(group))).execute(tx.c)?;
        diesel::delete(group_sightings::table.filter(group_sightings::group_id.eq(group))).execute(tx.c)?;
        diesel::delete(exposure_groups::table.find(group)).execute(tx.c)?;
    }
    may_see(tx, actor, group)
}

/// The cases with links in a group, in the order in which they came to it.
///
/// # Errors
/// When the database refuses.
pub fn cases_of(tx: &mut Tx<'_>, group: &Id) -> Result<Vec<Id>> {
    let all: Vec<Id> = group_items::table
        .inner_join(items::table)
        .filter(group_items::group_id.eq(group))
        .order((group_items::linked_at.asc(), group_items::item_id.asc()))
        .select(items::case_id)
        .load(tx.c)?;
    let mut met = HashSet::new();
    Ok(all.into_iter().filter(|case| met.insert(case.clone())).collect())
}

/// Whether the actor may see a case with links in a group.
///
/// # Errors
/// When the database refuses.
pub fn may_see(tx: &mut Tx<'_>, actor: &Actor, group: &Id) -> Result<bool> {
    let cases = cases_of(tx, group)?;
    Ok(!seen_of(tx, actor, &cases)?.is_empty())
}

/// The links of a group, as far as the actor may see them.
///
/// # Errors
/// When the database refuses.
pub fn of_group(tx: &mut Tx<'_>, actor: &Actor, group: &Group) -> Result<Linked> {
    let all = cases_of(tx, &group.id)?;
    let seen = seen_of(tx, actor, &all)?;
    let linked: HashSet<Id> = group_items::table
        .filter(group_items::group_id.eq(&group.id))
        .select(group_items::item_id)
        .load::<Id>(tx.c)?
        .into_iter()
        .collect();
    let mut cases = Vec::new();
    for id in all.iter().filter(|id| seen.contains(id)) {
        let (case, keys) = case::find_for(tx, actor, id)?;
        let mut links = item::of_case(tx, &keys)?;
        links.retain(|item| linked.contains(&item.id));
        cases.push((case.id, case.number, links));
    }
    let is_itself_linked = match super::link_hash(tx, &group.known.detail.link)? {
        Some(hash) => {
            let found: i64 = group_items::table
                .inner_join(items::table)
                .filter(group_items::group_id.eq(&group.id))
                .filter(items::key_hash.eq(hash))
                .count()
                .get_result(tx.c)?;
            found > 0
        }
        None => false,
    };
    Ok(Linked { others: all.len() - cases.len(), cases, is_itself_linked })
}

/// The groups that follow this one, as far as the actor may see them.
///
/// # Errors
/// When the database refuses.
pub fn successors(tx: &mut Tx<'_>, actor: &Actor, group: &Id) -> Result<Vec<Group>> {
    let ids: Vec<Id> = exposure_groups::table
        .filter(exposure_groups::predecessor_id.eq(group))
        .order(exposure_groups::recorded_at.asc())
        .select(exposure_groups::id)
        .load(tx.c)?;
    let mut groups = Vec::new();
    for id in ids {
        if may_see(tx, actor, &id)? {
            groups.push(super::find(tx, &id)?);
        }
    }
    Ok(groups)
}
