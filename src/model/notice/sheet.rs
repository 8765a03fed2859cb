//! Everything the page of one notice shows.

use super::{Attempt, Notice, NoticeState, Outcome, attempts_of, find_for};
use crate::db::schema::cases;
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::channel::{self, Channel};
use crate::model::event::{self, Event};
use crate::model::item::{self, Item};
use crate::model::job::{self, JobKind};
use crate::model::message::{self, Message};
use crate::model::person::{self, Person};
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use std::collections::HashMap;

/// The sheet of a notice.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The notice.
    pub notice: Notice,
    /// Number of its case.
    pub case_number: String,
    /// The channel of its platform.
    pub channel: Channel,
    /// Its links and what the platform says of each.
    pub items: Vec<(Item, Option<Outcome>)>,
    /// Every hand-over that was tried, in order.
    pub attempts: Vec<Attempt>,
    /// Every reply, in order.
    pub replies: Vec<Message>,
    /// What people did about it, in order.
    pub events: Vec<Event>,
    /// Everybody whose name the page shows.
    pub people: HashMap<Id, Person>,
    /// By when the platform promised to answer; `None` when it promised nothing or has decided.
    pub due: Option<Utc>,
    /// When the next attempt is planned.
    pub next_attempt_at: Option<Utc>,
}

/// Reads the sheet of a notice.
///
/// # Errors
/// [`crate::error::Error::NotFound`].
pub fn sheet(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Sheet> {
    let (notice, keys) = find_for(tx, actor, id)?;
    let case_number = cases::table.find(&notice.case_id).select(cases::number).first(tx.c)?;
    let channel = channel::of(tx, &notice.platform)?;
    let mut items = Vec::with_capacity(notice.items.len());
    for (item_id, outcome) in &notice.items {
        items.push((item::find(tx, &keys, item_id)?, *outcome));
    }
    let people = person::all(tx)?.into_iter().map(|person| (person.id.clone(), person)).collect();
    let next_attempt_at = match notice.state {
        NoticeState::Ready => job::planned_at(tx, JobKind::SendNotice, id)?,
        _ => None,
    };
    Ok(Sheet {
        attempts: attempts_of(tx, id)?,
        replies: message::of_notice(tx, &keys, id)?,
        events: event::about(tx, &notice.case_id, id)?,
        due: due(tx, &notice, &channel),
        notice,
        case_number,
        channel,
        items,
        people,
        next_attempt_at,
    })
}

fn due(tx: &Tx<'_>, notice: &Notice, channel: &Channel) -> Option<Utc> {
    if notice.is_flag() || !notice.state.is_out() || notice.decided_at.is_some() {
        return None;
    }
    let hours = i32::try_from(channel.promised_hours?).ok()?;
    Some(notice.sent_at? + tx.rules.pace.hours(hours))
}
