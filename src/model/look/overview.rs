//! Everything the page about looks shows.

use super::alarm::{self, Alarm};
use super::canary::{self, Canary};
use super::choice::{self, Choice};
use super::host::{self, Host};
use crate::db::schema::{checks, items};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::person::{self, Person, Role};
use crate::model::{Actor, Tx};
use chrono::Duration;
use diesel::prelude::*;
use std::collections::{BTreeMap, HashMap};

const ENDED_AT_MOST: i64 = 20;
const DAY_HOURS: i64 = 24;

/// The overview.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The alarms that go on, and how many looks each holds back.
    pub alarms: Vec<(Alarm, i64)>,
    /// The alarms that ended, newest first.
    pub ended: Vec<Alarm>,
    /// What is known of the canaries.
    pub canaries: Vec<Canary>,
    /// How much is read of links that may show a minor, newest choice first.
    pub choices: Vec<Choice>,
    /// The hosts that ask us to stay away.
    pub hosts: Vec<Host>,
    /// The looks of the last day by machine, by platform.
    pub runs: HashMap<String, Runs>,
    /// Everybody whose name the page shows.
    pub people: HashMap<Id, Person>,
}

/// The looks of the last day at one platform.
#[derive(Clone, Debug)]
pub struct Runs {
    /// The last one.
    pub last_at: Utc,
    /// How many told what, by the first half of the answer's stored name.
    pub told: BTreeMap<String, usize>,
}

/// Reads the overview.
///
/// # Errors
/// When the actor is no supervisor.
pub fn read(tx: &mut Tx<'_>, actor: &Actor) -> Result<Overview> {
    actor.needs(Role::Supervisor)?;
    let mut alarms = Vec::new();
    for alarm in alarm::open(tx)? {
        let held = alarm::held(tx, &alarm.id)?;
        alarms.push((alarm, held));
    }
    Ok(Overview {
        alarms,
        ended: alarm::ended(tx, ENDED_AT_MOST)?,
        canaries: canary::all(tx)?,
        choices: choice::history(tx)?,
        hosts: host::waiting(tx)?,
        runs: runs(tx)?,
        people: person::all(tx)?.into_iter().map(|person| (person.id.clone(), person)).collect(),
    })
}

fn runs(tx: &mut Tx<'_>) -> Result<HashMap<String, Runs>> {
    let since = tx.now - Duration::hours(DAY_HOURS);
    let rows: Vec<(String, String, Utc)> = checks::table
        .inner_join(items::table.on(items::id.eq(checks::item_id)))
        .filter(checks::by.is_null())
        .filter(checks::at.gt(since))
        .select((items::platform, checks::seen, checks::at))
        .load(tx.c)?;
    let mut runs: HashMap<String, Runs> = HashMap::new();
    for (platform, seen, at) in rows {
        let run = runs.entry(platform).or_insert_with(|| Runs { last_at: at, told: BTreeMap::new() });
        run.last_at = run.last_at.max(at);
        *run.told.entry(seen).or_default() += 1;
    }
    Ok(runs)
}
