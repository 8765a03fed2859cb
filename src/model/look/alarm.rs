//! Alarms: when the looks at a platform are not trusted, what they tell is kept and changes nothing.

use super::canary;
use crate::db::schema::{checks, items, look_alarms, look_evidence};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::item::{ItemState, watch};
use crate::model::person::Role;
use crate::model::{Actor, Tx, check};
use diesel::prelude::*;
use std::collections::HashSet;

/// A jump: links of so many cases turned at once …
const JUMP_CASES: usize = 5;
/// … and they are at least one look in so many …
const JUMP_SHARE: usize = 2;
/// … within so many hours.
const JUMP_HOURS: i32 = 1;

crate::text_enum! {
    /// Why looks are not trusted.
    AlarmKind {
        /// The canaries answered wrongly.
        Canaries = "canaries",
        /// The links of many cases turned at once.
        Jump = "jump",
    }
}

crate::text_enum! {
    /// How an alarm ended.
    Ending {
        /// The canaries are right again.
        RightAgain = "right_again",
        /// A supervisor says that the looks are right.
        SaidSound = "said_sound",
        /// A supervisor says that it is true: the looks count.
        Accepted = "accepted",
        /// A supervisor says that the looks were wrong: they never count.
        Rejected = "rejected",
    }
}

/// One alarm.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = look_alarms)]
pub struct Alarm {
    /// The key.
    pub id: Id,
    /// The platform's key.
    pub platform: String,
    /// Why.
    pub kind: AlarmKind,
    /// Since when.
    pub began_at: Utc,
    /// How many looks were counted when it began.
    pub looks: i64,
    /// How many of them had turned.
    pub turned: i64,
    /// Of how many cases.
    pub cases: i64,
    /// When it ended.
    pub ended_at: Option<Utc>,
    /// How.
    pub ending: Option<Ending>,
    /// Who ended it; nobody when it ended by itself.
    pub ended_by: Option<Id>,
}

/// The alarms that go on, the oldest first.
///
/// # Errors
/// When the database refuses.
pub fn open(tx: &mut Tx<'_>) -> Result<Vec<Alarm>> {
    Ok(look_alarms::table
        .filter(look_alarms::ended_at.is_null())
        .order((look_alarms::began_at.asc(), look_alarms::id.asc()))
        .select(Alarm::as_select())
        .load(tx.c)?)
}

/// The alarms that ended, the newest first.
///
/// # Errors
/// When the database refuses.
pub fn ended(tx: &mut Tx<'_>, at_most: i64) -> Result<Vec<Alarm>> {
    Ok(look_alarms::table
        .filter(look_alarms::ended_at.is_not_null())
        .order((look_alarms::ended_at.desc(), look_alarms::id.desc()))
        .limit(at_most)
        .select(Alarm::as_select())
        .load(tx.c)?)
}

/// How many looks an alarm holds back.
///
/// # Errors
/// When the database refuses.
pub fn held(tx: &mut Tx<'_>, alarm: &Id) -> Result<i64> {
    Ok(look_evidence::table.filter(look_evidence::held_by.eq(alarm)).count().get_result(tx.c)?)
}

/// The alarm that holds back the looks at a platform now.
pub(in crate::model) fn holding(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Id>> {
    Ok(look_alarms::table
        .filter(look_alarms::platform.eq(platform))
        .filter(look_alarms::ended_at.is_null())
        .order((look_alarms::began_at.asc(), look_alarms::id.asc()))
        .select(look_alarms::id)
        .first(tx.c)
        .optional()?)
}

/// Raises an alarm. One that goes on already for the same reason is found again.
pub(super) fn raise(tx: &mut Tx<'_>, platform: &str, kind: AlarmKind, counts: [i64; 3]) -> Result<Id> {
    let known: Option<Id> = look_alarms::table
        .filter(look_alarms::platform.eq(platform))
        .filter(look_alarms::kind.eq(kind))
        .filter(look_alarms::ended_at.is_null())
        .select(look_alarms::id)
        .first(tx.c)
        .optional()?;
    if let Some(known) = known {
        return Ok(known);
    }
    let [looks, turned, cases] = counts;
    let id = Id::new();
    diesel::insert_into(look_alarms::table)
        .values((
            look_alarms::id.eq(&id),
            look_alarms::platform.eq(platform),
            look_alarms::kind.eq(kind),
            look_alarms::began_at.eq(tx.now),
            look_alarms::looks.eq(looks),
            look_alarms::turned.eq(turned),
            look_alarms::cases.eq(cases),
        ))
        .execute(tx.c)?;
    Entry::by_maybe(None, "look.alarm_raised").about(&id).record(tx)?;
    Ok(id)
}

/// Raises an alarm when the links of many cases turned at once. The looks of that hour that turned
/// are held back with it: what they changed is taken back.
pub(in crate::model) fn on_jump(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Id>> {
    let since = tx.now - tx.rules.pace.hours(JUMP_HOURS);
    let looks: Vec<(Id, Id, Id, bool)> = checks::table
        .inner_join(look_evidence::table.on(look_evidence::check_id.eq(checks::id)))
        .inner_join(items::table.on(items::id.eq(checks::item_id)))
        .filter(items::platform.eq(platform))
        .filter(checks::by.is_null())
        .filter(checks::at.gt(since))
        .filter(look_evidence::reads.ne(super::evidence::READS_NOTHING))
        .filter(look_evidence::held_by.is_null())
        .select((checks::id, items::id, items::case_id, look_evidence::turned))
        .load(tx.c)?;
    let turned: Vec<&(Id, Id, Id, bool)> = looks.iter().filter(|(.., turned)| *turned).collect();
    let cases: HashSet<&Id> = turned.iter().map(|(_, _, case, _)| case).collect();
    if cases.len() < JUMP_CASES || turned.len() * JUMP_SHARE < looks.len() {
        return Ok(None);
    }
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let counts = [count(looks.len()), count(turned.len()), count(cases.len())];
    let alarm = raise(tx, platform, AlarmKind::Jump, counts)?;
    for (check, item, ..) in turned {
        diesel::update(look_evidence::table.find(check))
            .set(look_evidence::held_by.eq(&alarm))
            .execute(tx.c)?;
        check::take_back(tx, item)?;
    }
    Ok(Some(alarm))
}

/// Ends the alarm of a platform's canaries, when there is one.
pub(super) fn end_canaries(tx: &mut Tx<'_>, platform: &str, how: Ending, by: Option<&Id>) -> Result<()> {
    let open: Vec<Alarm> = look_alarms::table
        .filter(look_alarms::platform.eq(platform))
        .filter(look_alarms::kind.eq(AlarmKind::Canaries))
        .filter(look_alarms::ended_at.is_null())
        .select(Alarm::as_select())
        .load(tx.c)?;
    for alarm in open {
        finish(tx, &alarm, how, by)?;
        look_again(tx, &alarm.id)?;
    }
    Ok(())
}

/// A supervisor ends an alarm.
///
/// # Errors
/// When the actor is no supervisor, the alarm ended already, or it cannot end so.
pub fn end(tx: &mut Tx<'_>, actor: &Actor, id: &Id, how: Ending) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let alarm: Alarm = look_alarms::table.find(id).select(Alarm::as_select()).first(tx.c)?;
    if alarm.ended_at.is_some() {
        return Err(Error::Refused("look-alarm-ended"));
    }
    match (alarm.kind, how) {
        (AlarmKind::Canaries, Ending::SaidSound) => {
            canary::trust(tx, &alarm.platform)?;
            end_canaries(tx, &alarm.platform, how, Some(&actor.id))
        }
        (AlarmKind::Jump, Ending::Accepted) => {
            finish(tx, &alarm, how, Some(&actor.id))?;
            check::count_held(tx, id)
        }
        (AlarmKind::Jump, Ending::Rejected) => {
            finish(tx, &alarm, how, Some(&actor.id))?;
            look_again(tx, id)
        }
        _ => Err(Error::invalid("ending", "choice")),
    }
}

fn finish(tx: &mut Tx<'_>, alarm: &Alarm, how: Ending, by: Option<&Id>) -> Result<()> {
    diesel::update(look_alarms::table.find(&alarm.id))
        .set((look_alarms::ended_at.eq(tx.now), look_alarms::ending.eq(how), look_alarms::ended_by.eq(by)))
        .execute(tx.c)?;
    Entry::by_maybe(by, "look.alarm_ended").about(&alarm.id).record(tx)
}

/// Plans a look at once at every link whose looks were held back: those never count.
fn look_again(tx: &mut Tx<'_>, alarm: &Id) -> Result<()> {
    let links: Vec<(Id, ItemState)> = checks::table
        .inner_join(look_evidence::table.on(look_evidence::check_id.eq(checks::id)))
        .inner_join(items::table.on(items::id.eq(checks::item_id)))
        .filter(look_evidence::held_by.eq(alarm))
        .select((items::id, items::state))
        .distinct()
        .load(tx.c)?;
    for (item, state) in links {
        if !matches!(state, ItemState::Dropped | ItemState::Expired) {
            let now = tx.now;
            watch::plan(tx, &item, Some(now))?;
        }
    }
    Ok(())
}
