//! Writing notices: one for each platform and door, about the links nothing was asked about yet.

use super::{
    Notice, NoticeChange, NoticeState, TEXT, account_letter, compose, flags, life_threat, limit, of_case,
};
use crate::db::Id;
use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::forks;
use crate::db::schema::{notice_items, notices};
use crate::error::{Error, Result};
use crate::model::case::{self, Case};
use crate::model::channel::{self, Channel, test_mode};
use crate::model::contact;
use crate::model::event::Entry;
use crate::model::follow_up;
use crate::model::item::{self, Item, ItemState};
use crate::model::job::{self, JobKind};
use crate::model::police::hold;
use crate::model::{Actor, Tx, flagger, mail_option, mapping, recipient};
use diesel::prelude::*;
use platform_adapters::{Door, Kind, Language, Platform, by_key, law};
use std::collections::{BTreeMap, HashSet};

/// What drafting did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafted {
    /// New drafts.
    pub drafts: usize,
    /// Platforms whose channel is switched off, and why.
    pub blocked: Vec<(String, String)>,
}

/// Writes a draft for each platform that has links nothing was asked about, and writes those
/// drafts again that nobody edited.
///
/// # Errors
/// When the actor may not see the case.
pub fn draft_all(tx: &mut Tx<'_>, actor: &Actor, case_id: &Id) -> Result<Drafted> {
    let (case, keys) = case::find_for(tx, actor, case_id)?;
    let items = item::of_case(tx, &keys)?;
    let covered = covered_items(tx, &keys)?;
    let held = hold::held(tx, case_id)?;
    let mut drafted = Drafted::default();
    let mut by_platform: BTreeMap<usize, (&'static dyn Platform, Vec<&Item>)> = BTreeMap::new();
    for item in &items {
        if item.state != ItemState::Listed || covered.contains(&item.id) || held.until(&item.id).is_some() {
            continue;
        }
        let place = platform_adapters::platforms().iter().position(|p| p.key() == item.platform);
        if let (Some(place), Some(platform)) = (place, by_key(&item.platform)) {
            by_platform.entry(place).or_insert((platform, Vec::new())).1.push(item);
        }
    }
    for (platform, items) in by_platform.into_values() {
        let channel = channel::of(tx, platform.key())?;
        if !channel.enabled {
            let why = channel.off_reason.clone().unwrap_or_default();
            drafted.blocked.push((platform.key().to_owned(), why));
            continue;
        }
        for item in flags::wanted(tx, &keys, &case, platform, &items)? {
            first(tx, &keys, actor, &case, &channel, Door::Api, &[item])?;
            drafted.drafts += 1;
        }
        let threatens = compose::circumstances(&case).threatens_to_share();
        for (door, items) in bundles(platform, &channel, items, threatens) {
            let door = contact::notices::door_for(tx, &items, door)?;
            first(tx, &keys, actor, &case, &channel, door, &items)?;
            drafted.drafts += 1;
        }
    }
    rewrite_unedited(tx, &keys, &case)?;
    if drafted.drafts > 0 {
        Entry::by(&actor.id, "notices.drafted").in_case(&keys).record(tx)?;
    }
    Ok(drafted)
}

/// The links that an unfinished notice is about already. A flag is no notice.
pub(super) fn covered_items(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<HashSet<Id>> {
    let rows: Vec<(Id, NoticeState)> = notice_items::table
        .inner_join(notices::table)
        .filter(notices::case_id.eq(keys.case()))
        .filter(notices::door.ne(Door::Api.key()))
        .select((notice_items::item_id, notices::state))
        .load(tx.c)?;
    Ok(rows.into_iter().filter(|(_, state)| state.is_unfinished()).map(|(item, _)| item).collect())
}

/// Which links go together through which door: all that take the same one. Each other website has
/// its own recipient; while somebody `threatens`, accounts get a letter of their own.
fn bundles<'a>(
    platform: &dyn Platform,
    channel: &Channel,
    items: Vec<&'a Item>,
    threatens: bool,
) -> Vec<(Door, Vec<&'a Item>)> {
    let mut bundles: Vec<(Door, Vec<&Item>)> = Vec::new();
    for item in items {
        let door = door_for(platform, channel, item);
        let fits = |(other, items): &&mut (Door, Vec<&Item>)| {
            *other == door
                && items.first().is_none_or(|first| {
                    let alike = !threatens || first.kind.is_account() == item.kind.is_account();
                    alike && contact::search::share_recipient(first, item)
                })
        };
        match bundles.iter_mut().find(fits) {
            Some((_, items)) => items.push(item),
            None => bundles.push((door, vec![item])),
        }
    }
    bundles
}

fn door_for(platform: &dyn Platform, channel: &Channel, item: &Item) -> Door {
    let target = &item.link.target;
    // An interface only takes flags: the notice itself goes another way.
    let usable = |door: &Door| *door != Door::Api && platform.takes(target, *door);
    if usable(&channel.door) {
        return channel.door;
    }
    platform.doors().iter().copied().find(|door| usable(door)).unwrap_or(channel.door)
}

/// Writes the first notice about these links.
fn first(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    actor: &Actor,
    case: &Case,
    channel: &Channel,
    door: Door,
    items: &[&Item],
) -> Result<Id> {
    let reference = compose::new_reference(&tx.rules.case_prefix)?;
    let facts = compose::facts(tx, case, items, &reference, channel.language.unwrap_or(Language::En));
    let new = New { platform: &channel.platform, door, items, by: &actor.id, group: "" };
    insert(tx, keys, new, facts)
}

/// A draft that is to be written.
pub(in crate::model) struct New<'a> {
    /// The platform's key.
    pub(in crate::model) platform: &'a str,
    /// The door.
    pub(in crate::model) door: Door,
    /// Its links.
    pub(in crate::model) items: &'a [&'a Item],
    /// In whose name it is written.
    pub(in crate::model) by: &'a Id,
    /// Drafts of one group share a place of which there is one; empty: one for each first link.
    pub(in crate::model) group: &'a str,
}

/// Writes a draft with these facts.
pub(in crate::model) fn insert(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    new: New<'_>,
    facts: platform_adapters::Notice,
) -> Result<Id> {
    let New { platform, door, items, by, group } = new;
    let id = Id::new();
    let count = forks::next_value(tx.c, "notice")?;
    let (reference, language) = (facts.reference.clone(), facts.language);
    let text = written(tx, platform, door, facts)?;
    let first = items.first().map(|item| item.id.as_str()).unwrap_or_default();
    let place = if group.is_empty() { first } else { group };
    let domain = tx.rules.contact_email.split_once('@').map_or("localhost", |(_, domain)| domain);
    diesel::insert_into(notices::table)
        .values((
            notices::id.eq(&id),
            notices::number.eq(format!("N-{count:04}")),
            notices::case_id.eq(keys.case()),
            notices::platform.eq(platform),
            notices::door.eq(door.key()),
            notices::state.eq(NoticeState::Draft),
            notices::may_have_left.eq(false),
            notices::open_key.eq(format!("{}:{platform}:{}:{place}", keys.case(), door.key())),
            notices::reference.eq(&reference),
            notices::message_id.eq(format!("{}@{domain}", reference.to_lowercase())),
            notices::language.eq(language.key()),
            notices::sealed_text.eq(keys.seal(Ring::Operations, TEXT, &id, &text)?),
            notices::created_by.eq(by),
            notices::created_at.eq(tx.now),
            notices::version.eq(1_i64),
        ))
        .execute(tx.c)?;
    for item in items {
        diesel::insert_into(notice_items::table)
            .values((notice_items::notice_id.eq(&id), notice_items::item_id.eq(&item.id)))
            .execute(tx.c)?;
    }
    contact::search::want(tx, &id, items)?;
    Ok(id)
}

/// The adapter's wording, filed as the desk's table says and in the standing that the desk has now,
/// within the limits of its portal, with what the channel attaches.
///
/// # Errors
/// When the platform does not take the links through this door.
pub(in crate::model) fn written(
    tx: &mut Tx<'_>,
    platform: &str,
    door: Door,
    mut facts: platform_adapters::Notice,
) -> Result<compose::Text> {
    account_letter::settle(&mut facts);
    let kinds: Vec<Kind> = facts.items.iter().map(|item| item.target.kind).collect();
    let filed = law::file(&mapping::current(tx)?, facts.person_shown, &facts.circumstances, &kinds);
    facts.trusted_flagger_reference = flagger::standing(tx, &filed)?;
    facts.filed = Some(filed);
    let mut text = compose::write(platform, door, facts)?;
    limit::apply(tx, platform, &mut text)?;
    mail_option::attach(tx, platform, &text.facts, &mut text.submission)?;
    Ok(text)
}

/// Writes the drafts of a case again that nobody edited: the facts may have changed. One whose
/// links were all set aside is about nothing any more and is withdrawn.
///
/// # Errors
/// When the database refuses.
pub fn rewrite_unedited(tx: &mut Tx<'_>, keys: &CaseKeys, case: &Case) -> Result<()> {
    for notice in of_case(tx, keys)? {
        let is_follow_up = follow_up::of(tx, &notice.id)?.is_some();
        if notice.state != NoticeState::Draft || notice.text.edited || is_follow_up {
            continue;
        }
        if dropped_items(tx, keys, &notice)?.len() == notice.items.len() {
            take_back(tx, &notice)?;
            Entry::by_maybe(None, "notice.withdrawn").in_case(keys).about(&notice.id).record(tx)?;
        } else {
            rewrite(tx, keys, case, &notice, notice.language)?;
        }
    }
    follow_up::stop::settle(tx, keys)
}

/// The links of a notice that were set aside; of a follow-up, those it does not concern any more.
fn dropped_items(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<Vec<Item>> {
    let kind = follow_up::of(tx, &notice.id)?.map(|follow_up| follow_up.kind);
    let mut dropped = Vec::new();
    for (id, _) in &notice.items {
        let item = item::find(tx, keys, id)?;
        if item.state == ItemState::Dropped || kind.is_some_and(|kind| !kind.concerns(&item)) {
            dropped.push(item);
        }
    }
    Ok(dropped)
}

/// Whether the text still asks for a link that was set aside: such a notice must not leave.
pub(super) fn asks_for_dropped(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<bool> {
    Ok(!dropped_in_text(tx, keys, notice)?.is_empty())
}

/// The links that were set aside and for which the text still asks.
pub(super) fn dropped_in_text(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<Vec<Item>> {
    let pieces = notice.text.pieces();
    let mut dropped = dropped_items(tx, keys, notice)?;
    dropped.retain(|item| {
        let link = &item.link.target.canonical;
        notice.text.facts.items.iter().any(|told| &told.target.canonical == link)
            && (notice.door == Door::Api || pieces.iter().any(|piece| piece.value.contains(link.as_str())))
    });
    Ok(dropped)
}

fn rewrite(tx: &mut Tx<'_>, keys: &CaseKeys, case: &Case, notice: &Notice, language: Language) -> Result<()> {
    let mut items = Vec::with_capacity(notice.items.len());
    for (id, _) in &notice.items {
        items.push(item::find(tx, keys, id)?);
    }
    let kind = follow_up::of(tx, &notice.id)?.map(|follow_up| follow_up.kind);
    let items: Vec<&Item> = items
        .iter()
        .filter(|item| item.state != ItemState::Dropped && kind.is_none_or(|kind| kind.concerns(item)))
        .collect();
    if items.is_empty() {
        return Ok(());
    }
    let mut facts = compose::facts(tx, case, &items, &notice.reference, language);
    facts.reminder = follow_up::look_back(tx, keys, &notice.id, &items)?;
    facts.life_threat = life_threat::again(tx, keys, notice)?;
    facts.account_letter = notice.text.facts.account_letter;
    let text = written(tx, &notice.platform, notice.door, facts)?;
    if text == notice.text {
        return Ok(());
    }
    diesel::update(notices::table.find(&notice.id))
        .set(notices::language.eq(language.key()))
        .execute(tx.c)?;
    save_text(tx, keys, notice, &text)
}

pub(in crate::model) fn save_text(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    notice: &Notice,
    text: &compose::Text,
) -> Result<()> {
    diesel::update(notices::table.find(&notice.id))
        .set((
            notices::sealed_text.eq(keys.seal(Ring::Operations, TEXT, &notice.id, text)?),
            notices::version.eq(notice.version + 1),
        ))
        .execute(tx.c)?;
    Ok(())
}

/// Writes a draft for another door, in the adapter's wording.
pub(in crate::model) fn change_door(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    notice: &Notice,
    door: Door,
) -> Result<()> {
    let text = compose::write(&notice.platform, door, notice.text.facts.clone())?;
    diesel::update(notices::table.find(&notice.id)).set(notices::door.eq(door.key())).execute(tx.c)?;
    save_text(tx, keys, notice, &text)
}

/// Changes the wording of a draft.
///
/// # Errors
/// [`Error::Conflict`] when somebody changed it since `version` was shown.
pub fn edit(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64, values: &[String]) -> Result<()> {
    let (notice, keys) = editable(tx, actor, id, version)?;
    let mut text = notice.text.clone();
    text.change(values)?;
    if text == notice.text {
        return Ok(());
    }
    save_text(tx, &keys, &notice, &text)?;
    Entry::by(&actor.id, "notice.edited").in_case(&keys).about(id).record(tx)
}

/// Writes a draft again in this language, in the adapter's wording; what a person changed is lost.
///
/// # Errors
/// As [`edit`].
pub fn rewrite_in(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64, language: Language) -> Result<()> {
    let (notice, keys) = editable(tx, actor, id, version)?;
    let (case, _) = case::find_for(tx, actor, &notice.case_id)?;
    rewrite(tx, &keys, &case, &notice, language)?;
    Entry::by(&actor.id, "notice.edited").in_case(&keys).about(id).record(tx)
}

/// The draft as it is, when nobody changed it since `version` was shown.
pub(super) fn editable(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64) -> Result<(Notice, CaseKeys)> {
    let (notice, keys) = super::find_for(tx, actor, id)?;
    if notice.state != NoticeState::Draft {
        return Err(Error::Refused("notice-frozen"));
    }
    if notice.version != version {
        return Err(Error::Conflict);
    }
    Ok((notice, keys))
}

/// Approves a draft: the text is frozen with its hash. A mail or call is handed to the worker; a
/// portal waits for a person. `good_faith` is the statement of Article 16(2)(d).
///
/// # Errors
/// [`Error::Refused`] when an element of Article 16(2) is missing or the channel cannot send;
/// [`Error::Conflict`] when the text is not the one that was shown.
pub fn approve(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64, good_faith: bool) -> Result<()> {
    let (notice, keys) = super::find_for(tx, actor, id)?;
    let state = notice.after(NoticeChange::Approve)?;
    if notice.version != version {
        return Err(Error::Conflict);
    }
    freeze(tx, &keys, &notice, state, &actor.id, good_faith)?;
    Entry::by(&actor.id, "notice.approved").in_case(&keys).about(id).record(tx)
}

/// Approves a follow-up in the name of whoever approved the first notice, when a supervisor set
/// the step so. One that cannot be sent stays a draft for a person.
pub(in crate::model) fn approve_by_ladder(tx: &mut Tx<'_>, keys: &CaseKeys, id: &Id, by: &Id) -> Result<()> {
    let notice = super::find(tx, keys, id)?;
    let state = notice.after(NoticeChange::Approve)?;
    match freeze(tx, keys, &notice, state, by, true) {
        Ok(()) => Entry::by_maybe(None, "notice.approved_by_ladder")
            .in_case(keys)
            .about(id)
            .record_with(tx, Some(by)),
        Err(Error::Refused(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Refuses what must not leave; otherwise freezes the text with its hash.
fn freeze(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    notice: &Notice,
    state: NoticeState,
    by: &Id,
    good_faith: bool,
) -> Result<()> {
    let mut text = notice.text.clone();
    text.facts.good_faith = good_faith;
    if !text.missing().is_empty() {
        return Err(Error::Refused("notice-incomplete"));
    }
    if asks_for_dropped(tx, keys, notice)? {
        return Err(Error::Refused("notice-asks-for-dropped"));
    }
    // The status may have been suspended since the text was written: it must not be claimed.
    if text.facts.trusted_flagger_reference != flagger::standing(tx, &text.facts.filed())? {
        return Err(Error::Refused("notice-flagger"));
    }
    check_channel(tx, notice)?;
    flagger::record(tx, &notice.id, &text.facts)?;
    test_mode::mark(tx, &notice.id, &notice.platform)?;
    contact::notices::attach(tx, notice, &mut text)?;
    save_text(tx, keys, notice, &text)?;
    diesel::update(notices::table.find(&notice.id))
        .set((
            notices::state.eq(state),
            notices::text_hash.eq(text.hash()?),
            notices::approved_by.eq(by),
            notices::approved_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    if notice.door == Door::Form { Ok(()) } else { job::plan(tx, JobKind::SendNotice, &notice.id, tx.now) }
}

/// Refuses when a link waits for the police, or the channel cannot send this notice now.
pub(super) fn check_channel(tx: &mut Tx<'_>, notice: &Notice) -> Result<()> {
    hold::check(tx, notice)?;
    let channel = channel::of(tx, &notice.platform)?;
    if !channel.enabled {
        return Err(Error::Refused("channel-off"));
    }
    if test_mode::of(tx, &notice.platform)?.is_some() || contact::notices::recipient(tx, notice)?.is_some() {
        return Ok(());
    }
    match notice.door {
        Door::Email => check_recipient(tx, notice, channel.address),
        Door::Api => flags::check(tx, notice),
        _ => Ok(()),
    }
}

/// Refuses when no mail may go to the address of a channel.
fn check_recipient(tx: &mut Tx<'_>, notice: &Notice, channel_address: Option<String>) -> Result<()> {
    let address = follow_up::recipient(tx, &notice.id)?.or(channel_address);
    let Some(address) = address else { return Err(Error::Refused("channel-no-address")) };
    if !recipient::is_approved(tx, &notice.platform, &address)? {
        return Err(Error::Refused("recipient-not-approved"));
    }
    match mail_option::obstacle(tx, &notice.platform)? {
        Some(why) => Err(Error::Refused(why)),
        None => Ok(()),
    }
}

/// Takes an approved or failed notice back to be edited; refused once it may have left us.
///
/// # Errors
/// [`Error::Refused`].
pub fn reopen(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (notice, keys) = super::find_for(tx, actor, id)?;
    let state = notice.after(NoticeChange::Reopen)?;
    diesel::update(notices::table.find(id))
        .set((notices::state.eq(state), notices::version.eq(notice.version + 1)))
        .execute(tx.c)?;
    Entry::by(&actor.id, "notice.reopened").in_case(&keys).about(id).record(tx)
}

/// Takes a notice back that has not left us.
///
/// # Errors
/// [`Error::Refused`] once it may have left us.
pub fn withdraw(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (notice, keys) = super::find_for(tx, actor, id)?;
    take_back(tx, &notice)?;
    Entry::by(&actor.id, "notice.withdrawn").in_case(&keys).about(id).record(tx)
}

pub(in crate::model) fn take_back(tx: &mut Tx<'_>, notice: &Notice) -> Result<()> {
    let state = notice.after(NoticeChange::Withdraw)?;
    diesel::update(notices::table.find(&notice.id))
        .set((
            notices::state.eq(state),
            notices::open_key.eq(None::<String>),
            notices::version.eq(notice.version + 1),
        ))
        .execute(tx.c)?;
    Ok(())
}
