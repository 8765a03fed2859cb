//! How a channel is doing: one answer for the list, the page, the desk and the notices.

use super::alarms::{self, Alarm};
use super::breaker::{self, Breaker};
use super::hold::{self, Hold};
use super::queue::{self, Waiting};
use super::rate::{self, Limit};
use super::test_mode::{self, TestMode};
use super::{Channel, all};
use crate::error::Result;
use crate::model::Tx;

/// How one channel is doing.
#[derive(Clone, Debug)]
pub struct Health {
    /// What holds its notices.
    pub hold: Option<Hold>,
    /// What waits.
    pub waiting: Waiting,
    /// The breaker.
    pub breaker: Breaker,
    /// The test mode.
    pub test: Option<TestMode>,
    /// The limit in force.
    pub limit: Limit,
    /// How many attempts left within 24 hours.
    pub used: i64,
    /// The alarms that are up.
    pub alarms: Vec<Alarm>,
}

/// How a channel is doing.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, channel: &Channel) -> Result<Health> {
    let platform = &channel.platform;
    let test = test_mode::of(tx, platform)?;
    Ok(Health {
        hold: hold::of_any(tx, channel)?,
        waiting: queue::waiting(tx, platform)?,
        breaker: breaker::worst(tx, platform)?,
        test,
        limit: rate::limit(tx, platform)?,
        used: rate::used_in_a_day(tx, platform)?,
        alarms: alarms::open(tx)?.into_iter().filter(|alarm| &alarm.platform == platform).collect(),
    })
}

/// Every channel with how it is doing, in the order of the platforms.
///
/// # Errors
/// When the database refuses.
pub fn of_all(tx: &mut Tx<'_>) -> Result<Vec<(Channel, Health)>> {
    let mut sheets = Vec::new();
    for channel in all(tx)? {
        let health = of(tx, &channel)?;
        sheets.push((channel, health));
    }
    Ok(sheets)
}

/// What everybody who works on cases has to know now: channels that hold notices, and those in
/// test mode.
///
/// # Errors
/// When the database refuses.
pub fn to_know(tx: &mut Tx<'_>) -> Result<Vec<(Channel, Hold, Waiting)>> {
    let mut known = Vec::new();
    for channel in all(tx)? {
        let Some(hold) = hold::of_any(tx, &channel)? else { continue };
        let waiting = queue::waiting(tx, &channel.platform)?;
        if waiting.count > 0 || matches!(hold.why, hold::Why::Test | hold::Why::Pause) {
            known.push((channel, hold, waiting));
        }
    }
    Ok(known)
}
