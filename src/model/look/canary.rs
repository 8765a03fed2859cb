//! The canaries of each platform: what they answered, and what follows.

use super::alarm::{self, AlarmKind, Ending};
use crate::db::schema::look_canaries;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::job::{self, JobKind};
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::Verdict;
use platform_adapters::look::{Canaries, Seen, canaries, canary_target};

/// Canaries are asked once an hour of the follow-up at the most.
const EVERY_HOURS: i32 = 1;
/// When they answered nothing for so long, the looks are not trusted any more.
const SILENT_HOURS: i32 = 6;
/// A supervisor's word stands for so long against what they answer.
const TRUSTED_HOURS: i32 = 24;
/// A process that asks them is given so long before another one does.
const CLAIM_SECONDS: i64 = 60;

/// What is known of the canaries of one platform.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = look_canaries)]
pub struct Canary {
    /// The key.
    pub id: Id,
    /// The platform's key.
    pub platform: String,
    /// The known-live address an administrator set; the profile's when none.
    pub up_address: Option<String>,
    /// Who set it.
    pub changed_by: Option<Id>,
    /// When.
    pub changed_at: Option<Utc>,
    /// Since when this platform is looked at.
    pub began_at: Utc,
    /// When somebody last began to ask them.
    pub claimed_at: Option<Utc>,
    /// When they last answered anything.
    pub looked_at: Option<Utc>,
    /// When they last answered rightly.
    pub sound_at: Option<Utc>,
    /// Until when a supervisor trusts the looks whatever they answer.
    pub trusted_until: Option<Utc>,
    /// What the known-live one answered.
    pub up_seen: Option<String>,
    /// More about that.
    pub up_why: Option<String>,
    /// What the one that never was answered.
    pub never_seen: Option<String>,
    /// More about that.
    pub never_why: Option<String>,
}

/// Whether to ask the canaries now.
#[derive(Clone, Debug)]
pub enum Claim {
    /// They answered lately, or the platform has none.
    Told,
    /// Another process is asking.
    Busy,
    /// Ask these two addresses.
    Ask {
        /// Should be there.
        up: String,
        /// Was never there.
        never: String,
    },
}

/// The canaries of a platform, made when it has none yet; none when the profile names none.
///
/// # Errors
/// When the database refuses.
pub fn of_platform(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Canary>> {
    let find = |tx: &mut Tx<'_>| -> Result<Option<Canary>> {
        let row = look_canaries::table.filter(look_canaries::platform.eq(platform));
        Ok(row.select(Canary::as_select()).first(tx.c).optional()?)
    };
    if profile_pair(platform).is_none() {
        return Ok(None);
    }
    if let Some(known) = find(tx)? {
        return Ok(Some(known));
    }
    diesel::insert_into(look_canaries::table)
        .values((
            look_canaries::id.eq(Id::new()),
            look_canaries::platform.eq(platform),
            look_canaries::began_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    find(tx)
}

/// Every platform's canaries that were ever asked or set, for a page.
///
/// # Errors
/// When the database refuses.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Canary>> {
    Ok(look_canaries::table.select(Canary::as_select()).load(tx.c)?)
}

/// The pair of the profile.
#[must_use]
pub fn profile_pair(platform: &str) -> Option<Canaries> {
    canaries().into_iter().find(|pair| pair.platform == platform)
}

/// The platform behind the key of a job.
///
/// # Errors
/// [`Error::NotFound`].
pub fn platform_of(tx: &mut Tx<'_>, id: &Id) -> Result<String> {
    Ok(look_canaries::table.find(id).select(look_canaries::platform).first(tx.c)?)
}

/// Decides whether the canaries of a platform are asked now, and takes that in hand.
///
/// # Errors
/// When the database refuses.
pub fn claim(tx: &mut Tx<'_>, platform: &str, at_once: bool) -> Result<Claim> {
    let (Some(pair), Some(canary)) = (profile_pair(platform), of_platform(tx, platform)?) else {
        return Ok(Claim::Told);
    };
    let every = tx.rules.pace.hours(EVERY_HOURS);
    let is_fresh = canary.looked_at.is_some_and(|at| tx.now - at < every);
    if is_fresh && !at_once {
        return Ok(Claim::Told);
    }
    let is_claimed = canary.claimed_at.is_some_and(|at| {
        (tx.now - at).num_seconds() < CLAIM_SECONDS && canary.looked_at.is_none_or(|looked| looked < at)
    });
    if is_claimed {
        return Ok(Claim::Busy);
    }
    diesel::update(look_canaries::table.find(&canary.id))
        .set(look_canaries::claimed_at.eq(tx.now))
        .execute(tx.c)?;
    let up = canary.up_address.unwrap_or_else(|| pair.up.to_owned());
    Ok(Claim::Ask { up, never: pair.never.to_owned() })
}

/// Writes down what the canaries answered, raises an alarm or ends it.
///
/// # Errors
/// When the database refuses.
pub fn record(tx: &mut Tx<'_>, platform: &str, up: &Verdict, never: &Verdict) -> Result<()> {
    let (Some(pair), Some(canary)) = (profile_pair(platform), of_platform(tx, platform)?) else {
        return Ok(());
    };
    let answer = Answer::of(up.seen, never.seen, pair.never_is);
    let sound_at = if answer == Answer::Right { Some(tx.now) } else { canary.sound_at };
    diesel::update(look_canaries::table.find(&canary.id))
        .set((
            look_canaries::looked_at.eq(tx.now),
            look_canaries::sound_at.eq(sound_at),
            look_canaries::up_seen.eq(up.seen.key()),
            look_canaries::up_why.eq(up.seen.why()),
            look_canaries::never_seen.eq(never.seen.key()),
            look_canaries::never_why.eq(never.seen.why()),
        ))
        .execute(tx.c)?;
    let silent_since = canary.sound_at.unwrap_or(canary.began_at);
    let is_silent = tx.now - silent_since >= tx.rules.pace.hours(SILENT_HOURS);
    let is_trusted = canary.trusted_until.is_some_and(|until| until > tx.now);
    match answer {
        Answer::Right => return alarm::end_canaries(tx, platform, Ending::RightAgain, None),
        Answer::Wrong if !is_trusted => {
            alarm::raise(tx, platform, AlarmKind::Canaries, [2, 0, 0])?;
        }
        Answer::Nothing if is_silent && !is_trusted => {
            alarm::raise(tx, platform, AlarmKind::Canaries, [2, 0, 0])?;
        }
        Answer::Wrong | Answer::Nothing => {}
    }
    match again_at(tx, platform)? {
        Some(at) => job::plan(tx, JobKind::LookAtCanaries, &canary.id, at),
        None => Ok(()),
    }
}

/// When the canaries are asked again by themselves: while their alarm goes on, so that it ends when
/// they are right again, whenever the next link is due.
///
/// # Errors
/// When the database refuses.
pub fn again_at(tx: &mut Tx<'_>, platform: &str) -> Result<Option<Utc>> {
    let is_wrong =
        alarm::open(tx)?.iter().any(|alarm| alarm.platform == platform && alarm.kind == AlarmKind::Canaries);
    Ok(is_wrong.then(|| tx.now + tx.rules.pace.hours(EVERY_HOURS)))
}

/// What both canaries say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Right,
    /// One of them answered something that cannot be.
    Wrong,
    /// Busy or out of reach: nothing was said.
    Nothing,
}

impl Answer {
    fn of(up: Seen, never: Seen, never_is: Seen) -> Self {
        let passes = |seen: Seen| matches!(seen, Seen::Unsure(why) if why.passes());
        let (up_right, never_right) = (up == Seen::Up, never == never_is);
        if up_right && never_right {
            Answer::Right
        } else if (up_right || passes(up)) && (never_right || passes(never)) {
            Answer::Nothing
        } else {
            Answer::Wrong
        }
    }
}

/// A supervisor says that the looks are right, whatever the canaries answer.
pub(super) fn trust(tx: &mut Tx<'_>, platform: &str) -> Result<()> {
    let until = tx.now + tx.rules.pace.hours(TRUSTED_HOURS);
    diesel::update(look_canaries::table.filter(look_canaries::platform.eq(platform)))
        .set(look_canaries::trusted_until.eq(until))
        .execute(tx.c)?;
    Ok(())
}

/// Plans to ask the canaries of a platform as soon as may be.
///
/// # Errors
/// When the actor is no supervisor or the platform has no canaries.
pub fn ask_now(tx: &mut Tx<'_>, actor: &Actor, platform: &str) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let canary = of_platform(tx, platform)?.ok_or(Error::NotFound)?;
    Entry::by(&actor.id, "look.canaries_asked").about(&canary.id).record(tx)?;
    job::plan(tx, JobKind::LookAtCanaries, &canary.id, tx.now)
}

/// Sets the known-live address of a platform, or goes back to the profile's with an empty one.
///
/// # Errors
/// When the actor is no administrator, or the address is no link of the platform that a machine can
/// look at.
pub fn set_address(tx: &mut Tx<'_>, actor: &Actor, platform: &str, address: &str) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let canary = of_platform(tx, platform)?.ok_or(Error::NotFound)?;
    let address = Some(address.trim()).filter(|address| !address.is_empty());
    if address.is_some_and(|address| canary_target(platform, address).is_none()) {
        return Err(Error::invalid("address", "canary-address"));
    }
    diesel::update(look_canaries::table.find(&canary.id))
        .set((
            look_canaries::up_address.eq(address),
            look_canaries::changed_by.eq(&actor.id),
            look_canaries::changed_at.eq(tx.now),
            look_canaries::looked_at.eq(None::<Utc>),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "look.canary_changed").about(&canary.id).record(tx)?;
    job::plan(tx, JobKind::LookAtCanaries, &canary.id, tx.now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform_adapters::Unsure;

    #[test]
    fn busy_says_nothing_and_a_wrong_answer_is_wrong() {
        let busy = Seen::Unsure(Unsure::RateLimited);
        let wall = Seen::Unsure(Unsure::LoginWall);
        let of = |up, never| Answer::of(up, never, Seen::Gone);
        assert_eq!(of(Seen::Up, Seen::Gone), Answer::Right);
        assert_eq!(of(busy, Seen::Gone), Answer::Nothing);
        assert_eq!(of(busy, busy), Answer::Nothing);
        assert_eq!(of(Seen::Gone, Seen::Gone), Answer::Wrong);
        assert_eq!(of(Seen::Gone, busy), Answer::Wrong);
        assert_eq!(of(Seen::Up, Seen::Up), Answer::Wrong);
        assert_eq!(of(wall, wall), Answer::Wrong);
    }
}
