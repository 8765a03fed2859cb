//! Everything that the page of one channel shows, and what stands beside a notice.

use super::health::{self, Health};
use super::hold::{self, Hold, Why};
use super::pauses::{self, Pause};
use super::playbook::{self, Playbook};
use super::queue::{self, Waiting};
use super::rate::{self, Limit};
use super::switch::{self, Switched};
use super::{Channel, of, test_mode};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::Tx;
use crate::model::job::dead;
use crate::model::notice::{Notice, NoticeState};
use crate::model::person;
use platform_adapters::Door;
use std::collections::HashMap;

/// Everything that the page of one channel shows.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The channel.
    pub channel: Channel,
    /// How it is doing.
    pub health: Health,
    /// Who switched it last.
    pub switched: Option<Switched>,
    /// The pauses that are not over.
    pub pauses: Vec<Pause>,
    /// The limit that an administrator set.
    pub own_limit: Option<Limit>,
    /// The playbook.
    pub playbook: Playbook,
    /// The names of people.
    pub names: HashMap<Id, String>,
}

/// Reads the sheet of a channel.
///
/// # Errors
/// [`crate::error::Error::NotFound`] for an unknown platform.
pub fn sheet(tx: &mut Tx<'_>, platform: &str) -> Result<Sheet> {
    let channel = of(tx, platform)?;
    Ok(Sheet {
        health: health::of(tx, &channel)?,
        switched: switch::last(tx, platform)?,
        pauses: pauses::planned(tx, platform)?,
        own_limit: rate::own_limit(tx, platform)?,
        playbook: playbook::of(tx, platform)?,
        names: names(tx)?,
        channel,
    })
}

/// The names of everybody.
///
/// # Errors
/// When the database refuses.
pub fn names(tx: &mut Tx<'_>) -> Result<HashMap<Id, String>> {
    let people = person::all(tx)?.into_iter();
    Ok(people.map(|person| (person.id, person.profile.name)).collect())
}

/// What is to be known of the channel beside a notice.
#[derive(Clone, Debug)]
pub struct Care {
    /// Whether the notice is a test, or would become one.
    pub is_test: bool,
    /// What holds it.
    pub hold: Option<Hold>,
    /// Who ordered that.
    pub hold_by: Option<String>,
    /// What waits in line.
    pub waiting: Waiting,
    /// The playbook.
    pub playbook: Playbook,
    /// Who checked the playbook last.
    pub checked_by: Option<String>,
    /// Since when its job rests.
    pub rests_since: Option<Utc>,
}

/// What is to be known of the channel beside a notice.
///
/// # Errors
/// When the database refuses.
pub fn care(tx: &mut Tx<'_>, notice: &Notice) -> Result<Care> {
    let channel = of(tx, &notice.platform)?;
    let is_test = match notice.state {
        NoticeState::Draft => test_mode::of(tx, &notice.platform)?.is_some(),
        _ => test_mode::is_test(tx, &notice.id)?,
    };
    let by_person = |hold: &Hold| matches!(hold.why, Why::Off | Why::Test | Why::Pause);
    let hold = match notice.state.is_unfinished() {
        true => hold::of(tx, &channel, notice.door, is_test)?
            .filter(|hold| notice.door != Door::Form || by_person(hold)),
        false => None,
    };
    let playbook = playbook::of(tx, &notice.platform)?;
    let hold_by = name(tx, hold.as_ref().and_then(|hold| hold.by.as_ref()))?;
    let checked_by = name(tx, playbook.checked.as_ref().map(|(person, _)| person))?;
    Ok(Care {
        is_test,
        hold,
        hold_by,
        waiting: queue::waiting(tx, &notice.platform)?,
        playbook,
        checked_by,
        rests_since: dead::about(tx, &notice.id)?,
    })
}

fn name(tx: &mut Tx<'_>, id: Option<&Id>) -> Result<Option<String>> {
    match id {
        Some(id) => Ok(Some(person::find(tx, id)?.profile.name)),
        None => Ok(None),
    }
}
