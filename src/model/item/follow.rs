//! Where a short link, share link or invitation leads, and what became of finding that out.
//!
//! The link is followed by a job that is planned in the transaction of the paste. What it leads to
//! takes its place in the case; the short link stays as another name of it, so that it is known
//! when it is pasted again.

mod arrive;
mod way;

pub use way::{FollowState, Followed, Way};

use super::{Item, ItemState, find_for, watch};
use crate::db::Id;
use crate::db::Utc;
use crate::db::case_keys::CaseKeys;
use crate::db::schema::{aliases, follows};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::job::{self, JobKind};
use crate::model::{Actor, Tx};
use arrive::arrive;
use diesel::prelude::*;
use platform_adapters::reader;
use platform_adapters::{Found, Kind, Step, Target, Unclear, by_key};
use std::collections::HashMap;

/// How long to wait after each failure: a day in all, then a person decides.
const AGAIN_AFTER_HOURS: [i32; 3] = [1, 6, 17];
/// A short link may lead to a short link of another platform, but not for ever.
const MOST_TURNS: i64 = 3;

/// What became of following the links of a case, by link. Links that name their content have no
/// entry.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<HashMap<Id, Followed>> {
    way::of_case(tx, keys)
}

/// What became of following one link; `None` when it names its content.
///
/// # Errors
/// When the database refuses.
pub fn of_item(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Id) -> Result<Option<Followed>> {
    way::find(tx, keys, item)
}

/// Begins to follow a new link, when it is one to be followed. Returns whether its looks have to
/// wait for that: nothing can be seen behind a short link.
pub(super) fn begin(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Id, target: &Target) -> Result<bool> {
    let can_be_followed = can_be_followed(target);
    if !can_be_followed && target.kind != Kind::ShareLink {
        return Ok(false);
    }
    let way = Way { short: target.canonical.clone(), ..Way::default() };
    let mut followed = Followed::new(item, way);
    if can_be_followed {
        followed.next_at = Some(tx.now);
        job::plan(tx, JobKind::FollowLink, item, tx.now)?;
    } else {
        followed.state = FollowState::Unclear;
        followed.why = Some(Unclear::NoWay);
    }
    way::insert(tx, keys, &followed)?;
    Ok(can_be_followed && target.kind == Kind::ShareLink)
}

fn can_be_followed(target: &Target) -> bool {
    by_key(&target.platform).is_some_and(|platform| platform.follow(target).is_some())
}

/// The link when it still waits to be followed, for a job.
///
/// # Errors
/// [`Error::NotFound`] when its case was erased.
pub fn waiting(tx: &mut Tx<'_>, id: &Id) -> Result<Option<(Item, CaseKeys, Followed)>> {
    let (item, keys) = super::for_job(tx, id)?;
    let followed = way::find(tx, &keys, id)?;
    let is_waiting = item.state != ItemState::Dropped;
    Ok(followed
        .filter(|followed| is_waiting && followed.state == FollowState::Waiting)
        .map(|followed| (item, keys, followed)))
}

/// Whether looks at this link have to wait until it is known where it leads.
///
/// # Errors
/// When the database refuses.
pub fn holds_looks(tx: &mut Tx<'_>, item: &Item) -> Result<bool> {
    if item.kind != Kind::ShareLink {
        return Ok(false);
    }
    let state: Option<FollowState> =
        follows::table.find(&item.id).select(follows::state).first(tx.c).optional()?;
    Ok(state == Some(FollowState::Waiting))
}

/// Writes down where following ended. `about` is the key of the link that was followed and `asked`
/// the addresses that were asked. Returns when to follow again.
///
/// A link that was settled, set aside or changed meanwhile is left as it is.
///
/// # Errors
/// When the database refuses.
pub fn record(tx: &mut Tx<'_>, id: &Id, about: &str, step: &Step, asked: &[String]) -> Result<Option<Utc>> {
    let Some((item, keys, mut followed)) = waiting(tx, id)? else { return Ok(None) };
    if item.link.target.key != about {
        return Ok(followed.next_at);
    }
    followed.tried_at = Some(tx.now);
    followed.next_at = None;
    followed.way.asked = asked.to_vec();
    match step {
        Step::Found(found) => {
            let is_short = can_be_followed(&found.target) && found.target.key != about;
            arrive(tx, &keys, None, &item, followed, found)?;
            if is_short { again_at_once(tx, &keys, id) } else { Ok(None) }
        }
        Step::Dead => {
            followed.state = FollowState::Dead;
            followed.why = None;
            Entry::by_maybe(None, "item.follow_dead").in_case(&keys).about(id).record(tx)?;
            rest(tx, &keys, &followed)?;
            Ok(None)
        }
        Step::Unclear(why) => unclear(tx, &keys, followed, *why),
        Step::Next(_) => unclear(tx, &keys, followed, Unclear::TooFar),
    }
}

/// It cannot be told: again later, a few times within a day, or never.
fn unclear(tx: &mut Tx<'_>, keys: &CaseKeys, mut followed: Followed, why: Unclear) -> Result<Option<Utc>> {
    if followed.why != Some(why) {
        Entry::by_maybe(None, "item.follow_failed")
            .in_case(keys)
            .about(&followed.item)
            .record_with(tx, Some(&why.key()))?;
    }
    followed.why = Some(why);
    followed.tries += 1;
    let wait = usize::try_from(followed.tries - 1).ok().and_then(|tried| AGAIN_AFTER_HOURS.get(tried));
    match wait.filter(|_| why.may_pass()) {
        Some(hours) => {
            followed.next_at = Some(tx.now + tx.rules.pace.hours(*hours));
            way::update(tx, keys, &followed)?;
            Ok(followed.next_at)
        }
        None => {
            followed.state = FollowState::Unclear;
            rest(tx, keys, &followed)?;
            Ok(None)
        }
    }
}

/// Nothing more is done by itself: looks go on, and say that a person has to look.
fn rest(tx: &mut Tx<'_>, keys: &CaseKeys, followed: &Followed) -> Result<()> {
    way::update(tx, keys, followed)?;
    watch::plan(tx, &followed.item, Some(tx.now))
}

/// A short link led to another one: that is followed next, unless it went on for too long.
fn again_at_once(tx: &mut Tx<'_>, keys: &CaseKeys, id: &Id) -> Result<Option<Utc>> {
    let Some(mut followed) = way::find(tx, keys, id)? else { return Ok(None) };
    if followed.state != FollowState::Found {
        return Ok(None);
    }
    if followed.turns < MOST_TURNS {
        followed.state = FollowState::Waiting;
        followed.why = None;
        followed.tries = 0;
        followed.next_at = Some(tx.now);
        way::update(tx, keys, &followed)?;
        Ok(followed.next_at)
    } else {
        unclear(tx, keys, Followed { tries: i64::MAX - 1, ..followed }, Unclear::TooFar)
    }
}

/// Follows a link again at once, as a person wishes.
///
/// # Errors
/// [`Error::Refused`] when it is known where it leads, or when it cannot be followed from here.
pub fn again(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (item, keys) = find_for(tx, actor, id)?;
    let mut followed = unsettled(tx, &keys, &item)?;
    if !can_be_followed(&item.link.target) {
        return Err(Error::Refused("follow-no-way"));
    }
    followed.state = FollowState::Waiting;
    followed.why = None;
    followed.tries = 0;
    followed.next_at = Some(tx.now);
    way::put(tx, &keys, &followed)?;
    job::plan(tx, JobKind::FollowLink, id, tx.now)?;
    Entry::by(&actor.id, "item.follow_asked").in_case(&keys).about(id).record(tx)
}

/// A person opened the link and says where it leads.
///
/// # Errors
/// [`Error::Invalid`] when the text is not exactly one address of something that can be notified;
/// [`Error::Refused`] when it is known already where it leads.
pub fn by_person(tx: &mut Tx<'_>, actor: &Actor, id: &Id, address: &str) -> Result<()> {
    let (item, keys) = find_for(tx, actor, id)?;
    let followed = unsettled(tx, &keys, &item)?;
    let reading = reader::read(address);
    let target = match reading.links.as_slice() {
        [one] => one.target.clone().filter(Target::can_be_notified),
        _ => None,
    };
    let target = target.ok_or_else(|| Error::invalid("address", "address-one"))?;
    if target.key == item.link.target.key || target.kind == Kind::ShareLink {
        return Err(Error::invalid("address", "address-short"));
    }
    way::put(tx, &keys, &followed)?;
    let found = Found { target, name: None, also: Vec::new() };
    arrive(tx, &keys, Some(&actor.id), &item, followed, &found)
}

/// What is known of following a link of which it is not known where it leads. One from before
/// links were followed has no entry yet.
fn unsettled(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Item) -> Result<Followed> {
    if item.state == ItemState::Dropped {
        return Err(Error::Refused("item-dropped-already"));
    }
    let target = &item.link.target;
    match way::find(tx, keys, &item.id)? {
        Some(followed) if followed.state.is_settled() => Err(Error::Refused("follow-settled")),
        Some(followed) => Ok(followed),
        None if target.kind == Kind::ShareLink || can_be_followed(target) => {
            Ok(Followed::new(&item.id, Way { short: target.canonical.clone(), ..Way::default() }))
        }
        None => Err(Error::Refused("follow-settled")),
    }
}

/// A link that was taken up again goes on waiting to be followed.
pub(super) fn resume(tx: &mut Tx<'_>, item: &Id) -> Result<()> {
    let state: Option<FollowState> =
        follows::table.find(item).select(follows::state).first(tx.c).optional()?;
    match state {
        Some(FollowState::Waiting) => job::plan(tx, JobKind::FollowLink, item, tx.now),
        _ => Ok(()),
    }
}

/// The other names of the links of these hashes: hash and case.
///
/// # Errors
/// When the database refuses.
pub(super) fn aliases_of(tx: &mut Tx<'_>, hashes: &[Vec<u8>]) -> Result<Vec<(Vec<u8>, Id)>> {
    Ok(aliases::table
        .filter(aliases::key_hash.eq_any(hashes))
        .select((aliases::key_hash, aliases::case_id))
        .load(tx.c)?)
}

/// Every other name of the links of a case.
///
/// # Errors
/// When the database refuses.
pub(super) fn aliases_in(tx: &mut Tx<'_>, case: &Id) -> Result<Vec<Vec<u8>>> {
    Ok(aliases::table.filter(aliases::case_id.eq(case)).select(aliases::key_hash).load(tx.c)?)
}
