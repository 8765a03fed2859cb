//! A spell: one asking about one link, from the notice until it is seen gone. A link that comes back and is
//! asked about again begins a new spell. Everything that is said of response times is counted from these rows.
//!
//! A spell is a projection: [`settle`] writes it anew from the link, its notices and their answers, after each
//! change of one of them. It holds no personal data.

pub mod sums;
mod told;
mod wait;

pub use wait::{Clock, Wait, minutes_up};

use crate::db::schema::{cases, items, spells};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::Tx;
use crate::model::item::ItemState;
use crate::model::notice::Outcome;
use crate::text_enum;
use diesel::prelude::*;
use platform_adapters::PersonShown;
use platform_adapters::look::{Restricted, Seen};
use told::Told;

text_enum! {
    /// How a spell ended.
    Ending {
        /// The link was seen gone after the notice.
        Gone = "gone",
        /// The link was gone before anything was asked: no takedown, and no time.
        GoneBefore = "gone_before",
        /// The content ended by itself.
        Expired = "expired",
        /// A person set the link aside.
        Dropped = "dropped",
    }
}

text_enum! {
    /// What the last look found, while a spell is open.
    Standing {
        /// Nobody has looked yet.
        Unseen = "unseen",
        /// It is there.
        Up = "up",
        /// It is there, for some people only.
        Private = "private",
        /// It is there, but not in our country.
        BlockedHere = "blocked_here",
        /// The last look could not tell: followed until it was last seen.
        Unsure = "unsure",
        /// A first look found it gone; the second has still to agree.
        Absent = "absent",
    }
}

text_enum! {
    /// Who is shown, as far as the figures tell.
    Age {
        /// A minor.
        Minor = "minor",
        /// An adult.
        Adult = "adult",
        /// Not known.
        Unknown = "unknown",
    }
}

/// One asking about one link.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = spells, treat_none_as_null = true)]
pub struct Spell {
    /// The key.
    pub id: Id,
    /// The link.
    pub item_id: Id,
    /// Its case.
    pub case_id: Id,
    /// From 1; more than 1 for one that came back.
    pub number: i64,
    /// The platform's key.
    pub platform: String,
    /// The key of the door of the first notice.
    pub door: String,
    /// The keyword of the DSA Transparency Database that names the kind of content.
    pub keyword: String,
    /// Who is shown.
    pub age: Age,
    /// The language of the first notice.
    pub language: String,
    /// How soon the case needs somebody: `urgent` or `normal`.
    pub severity: String,
    /// How many first notices told of it; more than 1: several recipients.
    pub recipients: i64,
    /// The first notice; none for one that was gone before.
    pub notice_id: Option<Id>,
    /// When the first notice left us: the start of every clock.
    pub asked_at: Utc,
    /// When the first confirmation, by a machine or a person, arrived.
    pub acknowledged_at: Option<Utc>,
    /// When the first answer arrived that a person seems to have written.
    pub answered_at: Option<Utc>,
    /// When the first decision arrived.
    pub decided_at: Option<Utc>,
    /// What was decided first.
    pub decision: Option<Outcome>,
    /// What the last look found.
    pub standing: Standing,
    /// When it was last seen there for certain: the lower bound of its removal.
    pub seen_at: Option<Utc>,
    /// When it was first seen gone: the upper bound.
    pub gone_at: Option<Utc>,
    /// When the spell ended; none while it is open.
    pub ended_at: Option<Utc>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// When the content came back after it was gone.
    pub returned_at: Option<Utc>,
}

type ItemRow = (Id, String, ItemState, (Option<Utc>, Option<Utc>, Option<Utc>), Look);
type Look = (Option<String>, Option<String>, Option<Utc>, Option<Utc>);

/// Writes the spell of a link anew, after a change of the link, of a notice about it or of an answer.
///
/// # Errors
/// When the database refuses.
pub fn settle(tx: &mut Tx<'_>, item: &Id) -> Result<()> {
    let row: ItemRow = items::table
        .find(item)
        .select((
            items::case_id,
            items::platform,
            items::state,
            (items::asked_at, items::gone_at, items::returned_at),
            (items::seen, items::unsure_why, items::looked_at, items::gone_since),
        ))
        .first(tx.c)?;
    let (case_id, platform, state, (asked_at, gone_at, returned_at), _) = &row;
    let last = last_of(tx, item)?;
    let Some(asked_at) = asked_at else { return settle_unasked(tx, item, &row, last) };
    let current = last.clone().filter(|spell| spell.returned_at.is_none());
    let told = told::of(tx, item, *asked_at)?;
    let (person, severity): (String, String) =
        cases::table.find(case_id).select((cases::person_shown, cases::priority)).first(tx.c)?;
    let number = current.as_ref().or(last.as_ref()).map_or(1, |spell| spell.number);
    let begun = Spell {
        id: current.as_ref().map_or_else(Id::new, |spell| spell.id.clone()),
        item_id: item.clone(),
        case_id: case_id.clone(),
        number: if current.is_none() && last.is_some() { number + 1 } else { number },
        platform: platform.clone(),
        door: told.door,
        keyword: told.keyword,
        age: age(&person),
        language: told.language,
        severity,
        recipients: told.recipients,
        notice_id: told.notice_id,
        asked_at: *asked_at,
        acknowledged_at: told.acknowledged_at,
        answered_at: told.answered_at,
        decided_at: told.decided_at,
        decision: told.decision,
        standing: Standing::Unseen,
        seen_at: current.as_ref().and_then(|spell| spell.seen_at),
        gone_at: None,
        ended_at: None,
        ending: None,
        returned_at: returned_at.filter(|at| at > asked_at),
    };
    let spell = ended(seen(begun, &row.4), *state, *gone_at, row.4.2);
    write(tx, current.as_ref(), &spell)
}

/// The spell of a link about which nothing is asked: it came back, was never asked about after all, or was
/// gone before anything was asked.
fn settle_unasked(tx: &mut Tx<'_>, item: &Id, row: &ItemRow, last: Option<Spell>) -> Result<()> {
    let (case_id, platform, state, (_, gone_at, returned_at), _) = row;
    match last {
        Some(last) if last.returned_at.is_some() => Ok(()),
        Some(last) => match returned_at.filter(|at| *at > last.asked_at) {
            Some(at) => write(tx, Some(&last), &Spell { returned_at: Some(at), ..last.clone() }),
            // The only notice never arrived.
            None if last.ending.is_none() => remove(tx, &last),
            None => Ok(()),
        },
        None => match gone_at.filter(|_| *state == ItemState::Gone) {
            Some(gone_at) => {
                let told = Told::default();
                let (person, severity): (String, String) =
                    cases::table.find(case_id).select((cases::person_shown, cases::priority)).first(tx.c)?;
                let spell = Spell {
                    id: Id::new(),
                    item_id: item.clone(),
                    case_id: case_id.clone(),
                    number: 1,
                    platform: platform.clone(),
                    door: told.door,
                    keyword: told.keyword,
                    age: age(&person),
                    language: told.language,
                    severity,
                    recipients: 0,
                    notice_id: None,
                    asked_at: gone_at,
                    acknowledged_at: None,
                    answered_at: None,
                    decided_at: None,
                    decision: None,
                    standing: Standing::Absent,
                    seen_at: None,
                    gone_at: Some(gone_at),
                    ended_at: Some(gone_at),
                    ending: Some(Ending::GoneBefore),
                    returned_at: None,
                };
                write(tx, None, &spell)
            }
            None => Ok(()),
        },
    }
}

fn last_of(tx: &mut Tx<'_>, item: &Id) -> Result<Option<Spell>> {
    Ok(spells::table
        .filter(spells::item_id.eq(item))
        .order(spells::number.desc())
        .select(Spell::as_select())
        .first(tx.c)
        .optional()?)
}

fn age(person: &str) -> Age {
    match PersonShown::by_key(person) {
        Some(person) if person.is_minor() => Age::Minor,
        Some(PersonShown::Adult) => Age::Adult,
        _ => Age::Unknown,
    }
}

/// What the last look found, and when the link was last seen there for certain.
fn seen(mut spell: Spell, (seen, why, looked_at, gone_since): &Look) -> Spell {
    let seen = seen.as_deref().and_then(|seen| Seen::by_keys(seen, why.as_deref()));
    spell.standing = match seen {
        None => Standing::Unseen,
        Some(Seen::Up | Seen::Restricted(Restricted::EmbedOff)) => Standing::Up,
        Some(Seen::Restricted(_)) => Standing::Private,
        Some(Seen::BlockedHere) => Standing::BlockedHere,
        Some(Seen::Gone | Seen::Expired) => Standing::Absent,
        Some(Seen::Unsure(_)) if gone_since.is_some() => Standing::Absent,
        Some(Seen::Unsure(_)) => Standing::Unsure,
    };
    if matches!(spell.standing, Standing::Up | Standing::Private | Standing::BlockedHere) {
        spell.seen_at = looked_at.or(spell.seen_at);
    }
    spell
}

fn ended(mut spell: Spell, state: ItemState, gone_at: Option<Utc>, looked_at: Option<Utc>) -> Spell {
    let followed_until = spell.seen_at.unwrap_or(spell.asked_at).max(spell.asked_at);
    match state {
        ItemState::Gone => {
            let gone_at = gone_at.or(looked_at).unwrap_or(followed_until);
            spell.gone_at = Some(gone_at);
            spell.ended_at = Some(gone_at);
            spell.ending = Some(if gone_at < spell.asked_at { Ending::GoneBefore } else { Ending::Gone });
        }
        ItemState::Expired => {
            spell.ended_at = Some(followed_until);
            spell.ending = Some(Ending::Expired);
        }
        ItemState::Dropped => {
            spell.ended_at = Some(followed_until);
            spell.ending = Some(Ending::Dropped);
        }
        ItemState::Listed | ItemState::Asked | ItemState::Claimed | ItemState::Refused => {}
    }
    spell
}

/// Writes a spell and keeps the sums of the closed ones true: the one place where either changes.
fn write(tx: &mut Tx<'_>, before: Option<&Spell>, after: &Spell) -> Result<()> {
    if before == Some(after) {
        return Ok(());
    }
    match before {
        Some(before) => {
            sums::add(tx, before, -1)?;
            diesel::update(spells::table.find(&after.id)).set(after).execute(tx.c)?;
        }
        None => {
            diesel::insert_into(spells::table).values(after).execute(tx.c)?;
        }
    }
    sums::add(tx, after, 1)
}

fn remove(tx: &mut Tx<'_>, spell: &Spell) -> Result<()> {
    sums::add(tx, spell, -1)?;
    diesel::delete(spells::table.find(&spell.id)).execute(tx.c)?;
    Ok(())
}

/// Writes the spells of all links of a case anew, for example after it turned out that a minor is shown.
///
/// # Errors
/// When the database refuses.
pub fn settle_case(tx: &mut Tx<'_>, case: &Id) -> Result<()> {
    let ids: Vec<Id> = items::table.filter(items::case_id.eq(case)).select(items::id).load(tx.c)?;
    ids.iter().try_for_each(|id| settle(tx, id))
}

/// Writes the spells of every link when there is none yet: once, after the program learnt of spells.
///
/// # Errors
/// When the database refuses.
pub fn begin(tx: &mut Tx<'_>) -> Result<()> {
    let known: Option<Id> = spells::table.select(spells::id).first(tx.c).optional()?;
    if known.is_some() {
        return Ok(());
    }
    let ids: Vec<Id> = items::table.select(items::id).load(tx.c)?;
    ids.iter().try_for_each(|id| settle(tx, id))
}
