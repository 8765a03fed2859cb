//! Everything the page of one notice shows.

use super::filing::reports::{self, Report};
use super::reference::{self, Reference};
use super::review::channel_to;
use super::{Attempt, Notice, NoticeState, Outcome, attempts_of, draft, elsewhere, find_for};
use crate::db::schema::cases;
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::answer::{self, Answer};
use crate::model::channel::sheet::{Care, care};
use crate::model::channel::{self, Channel};
use crate::model::contact::{self, Contact};
use crate::model::event::{self, Event};
use crate::model::flagger::{self, NoticeStanding};
use crate::model::follow_up::{self, Beside, Climb, FollowUp, FollowUpKind};
use crate::model::item::{self, Item};
use crate::model::job::{self, JobKind};
use crate::model::message::statement::{self, Statement};
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
    /// The contact of its website; none for the platforms.
    pub contact: Option<Contact>,
    /// Its links and what the platform says of each.
    pub items: Vec<(Item, Option<Outcome>)>,
    /// Every hand-over that was tried, in order.
    pub attempts: Vec<Attempt>,
    /// Every reply, in order.
    pub replies: Vec<Message>,
    /// Every answer of ours to a reply, in order.
    pub answers: Vec<Answer>,
    /// The statements of reasons in them that a person confirmed.
    pub statements: Vec<Statement>,
    /// What people did about it, in order.
    pub events: Vec<Event>,
    /// Everybody whose name the page shows.
    pub people: HashMap<Id, Person>,
    /// By when the platform promised to answer; `None` when it promised nothing or has decided.
    pub due: Option<Utc>,
    /// What is to be known of its channel.
    pub care: Care,
    /// When the next attempt is planned.
    pub next_attempt_at: Option<Utc>,
    /// Every reference of the platform, also those that do not count any more.
    pub references: Vec<Reference>,
    /// The reports of a portal, in order.
    pub reports: Vec<Report>,
    /// The links that were set aside and for which the text still asks.
    pub aside: Vec<Item>,
    /// Notices before and after this one.
    pub ladder: Ladder,
    /// As what it goes or went: a trusted flagger's notice or a plain one.
    pub standing: NoticeStanding,
    /// Other notices about the same links.
    pub elsewhere: Vec<elsewhere::Elsewhere>,
}

/// Where a notice stands among those that follow one another.
#[derive(Clone, Debug, Default)]
pub struct Ladder {
    /// What makes it a follow-up.
    pub follow_up: Option<FollowUp>,
    /// The notices it follows.
    pub firsts: Vec<Beside>,
    /// The notices that follow it.
    pub followers: Vec<(Beside, FollowUpKind)>,
    /// How far its own ladder was climbed.
    pub climb: Climb,
    /// When the next step is planned.
    pub next_at: Option<Utc>,
}

/// Reads the sheet of a notice.
///
/// # Errors
/// [`crate::error::Error::NotFound`].
pub fn sheet(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Sheet> {
    let (notice, keys) = find_for(tx, actor, id)?;
    let case_number = cases::table.find(&notice.case_id).select(cases::number).first(tx.c)?;
    let contact = contact::notices::of_notice(tx, &notice)?;
    let mut channel = channel_to(channel::of(tx, &notice.platform)?, contact.as_ref());
    let ladder = ladder(tx, id)?;
    if let Some(sent_to) = contact::notices::sent_to(tx, &keys, id)? {
        channel.address = Some(sent_to);
    }
    if let Some(recipient) = ladder.follow_up.as_ref().and_then(|follow_up| follow_up.recipient.clone()) {
        channel.address = Some(recipient);
    }
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
        statements: statement::of_notice(tx, &keys, id)?,
        answers: answer::of_notice(tx, &keys, id)?,
        events: event::about(tx, &notice.case_id, id)?,
        references: reference::of_notice(tx, &keys, id)?,
        reports: reports::of_notice(tx, &keys, &notice)?,
        aside: if notice.state.is_out() { Vec::new() } else { draft::dropped_in_text(tx, &keys, &notice)? },
        elsewhere: elsewhere_of(tx, actor, &notice, &ladder.firsts)?,
        due: if ladder.follow_up.is_none() { due(tx, &notice, &channel) } else { None },
        ladder,
        care: care(tx, &notice)?,
        standing: flagger::of_notice(tx, &notice)?,
        notice,
        case_number,
        channel,
        contact,
        items,
        people,
        next_attempt_at,
    })
}

fn ladder(tx: &mut Tx<'_>, id: &Id) -> Result<Ladder> {
    Ok(Ladder {
        follow_up: follow_up::of(tx, id)?,
        firsts: follow_up::firsts(tx, id)?,
        followers: follow_up::followers(tx, id)?,
        climb: follow_up::climb_of(tx, id)?,
        next_at: job::planned_at(tx, JobKind::ClimbLadder, id)?,
    })
}

/// Other notices about the same links: neither this one nor its follow-ups nor those it follows.
pub(super) fn elsewhere_of(
    tx: &mut Tx<'_>,
    actor: &Actor,
    notice: &Notice,
    firsts: &[Beside],
) -> Result<Vec<elsewhere::Elsewhere>> {
    let ours: Vec<Id> = notice.items.iter().map(|(item, _)| item.clone()).collect();
    let mut except: Vec<Id> = firsts.iter().map(|first| first.id.clone()).collect();
    except.push(notice.id.clone());
    for first in except.clone() {
        except.extend(follow_up::followers(tx, &first)?.into_iter().map(|(follower, _)| follower.id));
    }
    elsewhere::about(tx, actor, &notice.platform, &ours, &except)
}

fn due(tx: &Tx<'_>, notice: &Notice, channel: &Channel) -> Option<Utc> {
    if notice.is_flag() || !notice.state.is_out() || notice.decided_at.is_some() {
        return None;
    }
    let hours = i32::try_from(channel.promised_hours?).ok()?;
    Some(notice.sent_at? + tx.rules.pace.hours(hours))
}
