//! Response times: how long platforms take, with links still online counted as right-censored.

mod chi_square;
pub mod kaplan_meier;
pub mod log_rank;
pub mod survival;

use crate::db::schema::{heard, items, messages, notice_items, notices};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::item::ItemState;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use chrono::Duration;
use diesel::prelude::*;
use kaplan_meier::{Observation, median};
use platform_adapters::look::{Restricted, Seen};
use std::collections::HashMap;

/// The figures of one platform.
#[derive(Clone, Debug, PartialEq)]
pub struct PlatformTimes {
    /// The platform's key.
    pub platform: String,
    /// Links about which a notice is out.
    pub links: usize,
    /// Of these, links whose notice was acknowledged or decided.
    pub acknowledged: usize,
    /// Of these, links seen to be gone.
    pub gone: usize,
    /// Of these, links still open.
    pub open: usize,
    /// Links seen to be gone before anything was asked: no takedown.
    pub gone_before: usize,
    /// Links that ended by themselves: no takedown.
    pub expired: usize,
    /// Of the open ones, links whose last look found them blocked in our country only.
    pub blocked_here: usize,
    /// Of the open ones, links whose last look found them private.
    pub private: usize,
    /// Links that came back at least once.
    pub came_back: usize,
    /// Median time from sending to the acknowledgement, over notices without one counted as
    /// censored; `None` when it is not reached.
    pub median_to_acknowledge: Option<Duration>,
    /// Median time from sending to the first answer that a person seems to have written; an answer of
    /// a machine does not count. `None` when it is not reached.
    pub median_to_person: Option<Duration>,
    /// Median time from sending to seen gone (Kaplan–Meier); `None` when it is not reached.
    pub median_to_gone: Option<Duration>,
    /// The waits from sending to seen gone: what the curve of the platform is drawn from.
    pub waits: Vec<Observation>,
}

/// The figures per platform, for notices sent since `since`; platforms without any are left out.
///
/// # Errors
/// When the actor is no supervisor.
pub fn per_platform(tx: &mut Tx<'_>, actor: &Actor, since: Option<Utc>) -> Result<Vec<PlatformTimes>> {
    actor.needs(Role::Supervisor)?;
    // A link that was gone before anything was asked has no time of asking: it counts from when it
    // was seen gone.
    let mut query =
        items::table.filter(items::asked_at.is_not_null().or(items::state.eq(ItemState::Gone))).into_boxed();
    if let Some(since) = since {
        let unasked = items::asked_at.is_null().and(items::gone_at.ge(since));
        query = query.filter(items::asked_at.ge(since).or(unasked));
    }
    let (before, rows): (Vec<ItemRow>, Vec<ItemRow>) = query
        .select((
            items::id,
            items::platform,
            items::state,
            items::asked_at,
            items::gone_at,
            items::returned_at,
            items::looked_at,
            (items::seen, items::unsure_why),
        ))
        .load::<ItemRow>(tx.c)?
        .into_iter()
        // One that came back was asked about once: its first time is over and its second not begun.
        .filter(|row| row.3.is_some() || row.5.is_none())
        .partition(was_gone_before);
    let receipts = first_receipts(tx)?;
    let persons = first_persons(tx)?;
    let mut times = Vec::new();
    for platform in platform_adapters::platforms() {
        let rows: Vec<&ItemRow> = rows.iter().filter(|row| row.1 == platform.key()).collect();
        let gone_before = before.iter().filter(|row| row.1 == platform.key()).count();
        if !rows.is_empty() || gone_before > 0 {
            let figures = figures(platform.key(), &rows, &receipts, &persons, tx.now);
            times.push(PlatformTimes { gone_before, ..figures });
        }
    }
    Ok(times)
}

type Told = (Option<String>, Option<String>);
type ItemRow = (Id, String, ItemState, Option<Utc>, Option<Utc>, Option<Utc>, Option<Utc>, Told);

/// Whether a link was seen gone before anything was asked: that tells nothing of the platform.
fn was_gone_before(row: &ItemRow) -> bool {
    row.3.is_none_or(|asked_at| row.4.is_some_and(|gone_at| gone_at < asked_at))
}

fn figures(
    platform: &str,
    rows: &[&ItemRow],
    receipts: &HashMap<Id, Option<Utc>>,
    persons: &HashMap<Id, Utc>,
    now: Utc,
) -> PlatformTimes {
    let (mut to_gone, mut to_receipt, mut to_person) = (Vec::new(), Vec::new(), Vec::new());
    let (mut acknowledged, mut gone, mut open, mut came_back) = (0, 0, 0, 0);
    let (mut expired, mut blocked_here, mut private) = (0, 0, 0);
    for (id, _, state, asked_at, gone_at, returned_at, looked_at, (seen, why)) in rows {
        let Some(asked_at) = asked_at else { continue };
        if *state == ItemState::Gone {
            gone += 1;
        } else if *state == ItemState::Expired {
            expired += 1;
        } else if state.is_open() {
            open += 1;
            match seen.as_deref().and_then(|seen| Seen::by_keys(seen, why.as_deref())) {
                Some(Seen::BlockedHere) => blocked_here += 1,
                Some(Seen::Restricted(Restricted::Private)) => private += 1,
                _ => {}
            }
        }
        if returned_at.is_some() {
            came_back += 1;
        }
        // A link set aside is followed until its last look, and not until now: nobody looks since.
        // The table of the page counts it as neither gone nor open.
        let followed_until = if state.is_open() { now } else { looked_at.unwrap_or(*asked_at) };
        let ended = gone_at.filter(|_| *state == ItemState::Gone);
        to_gone.push(Observation::until(*asked_at, ended, followed_until));
        let receipt = receipts.get(id).copied().flatten();
        if receipt.is_some() {
            acknowledged += 1;
        }
        to_receipt.push(Observation::until(*asked_at, receipt, now));
        to_person.push(Observation::until(*asked_at, persons.get(id).copied(), now));
    }
    PlatformTimes {
        platform: platform.to_owned(),
        links: rows.len(),
        acknowledged,
        gone,
        open,
        gone_before: 0,
        expired,
        blocked_here,
        private,
        came_back,
        median_to_acknowledge: median(&to_receipt),
        median_to_person: median(&to_person),
        median_to_gone: median(&to_gone),
        waits: to_gone,
    }
}

/// When the first notice about each link was acknowledged or decided.
fn first_receipts(tx: &mut Tx<'_>) -> Result<HashMap<Id, Option<Utc>>> {
    let rows: Vec<(Id, Option<Utc>)> = notice_items::table
        .inner_join(notices::table)
        .filter(notices::sent_at.is_not_null())
        .order(notices::sent_at.asc())
        .select((notice_items::item_id, notices::received_at))
        .load(tx.c)?;
    let mut first = HashMap::new();
    for (item, received_at) in rows {
        first.entry(item).or_insert(received_at);
    }
    Ok(first)
}

/// When somebody first answered about each link: the first settled message that no machine wrote.
fn first_persons(tx: &mut Tx<'_>) -> Result<HashMap<Id, Utc>> {
    let rows: Vec<(Id, Utc)> = notice_items::table
        .inner_join(messages::table.on(messages::notice_id.eq(notice_items::notice_id.nullable())))
        .inner_join(heard::table.on(heard::message_id.eq(messages::id)))
        .filter(heard::automatic.is_null())
        .filter(messages::meaning.is_not_null())
        .order(messages::arrived_at.asc())
        .select((notice_items::item_id, messages::arrived_at))
        .load(tx.c)?;
    let mut first = HashMap::new();
    for (item, at) in rows {
        first.entry(item).or_insert(at);
    }
    Ok(first)
}
