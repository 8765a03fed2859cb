//! Why the notices of a channel wait now. One answer for the worker and for every page.

use super::{Channel, breaker, lane, pauses, rate, switch, test_mode};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::Tx;
use platform_adapters::Door;

crate::text_enum! {
    /// What holds the notices of a channel.
    Why {
        /// Somebody switched it off.
        Off = "off",
        /// It is in test mode, and the notice was approved for the platform itself.
        Test = "test",
        /// A pause is planned, and has begun.
        Pause = "pause",
        /// The account has to be connected again.
        Reconnect = "reconnect",
        /// The other side does not answer.
        Down = "down",
        /// The other side asks us to go slower, or a hand-over just failed.
        Slow = "slow",
        /// As many left as our own limit allows.
        Limit = "limit",
    }
}

/// What holds the notices of a channel, and until when as far as that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Why.
    pub why: Why,
    /// Since when.
    pub since: Utc,
    /// When it is tried again by itself; `None`: a person ends it.
    pub until: Option<Utc>,
    /// The words of whoever ordered it.
    pub reason: Option<String>,
    /// Who ordered it.
    pub by: Option<Id>,
}

/// What holds the notices of a channel that take this door; `is_test` asks for those approved in
/// test mode, which meet no platform.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, channel: &Channel, door: Door, is_test: bool) -> Result<Option<Hold>> {
    if !channel.enabled {
        let last = switch::last(tx, &channel.platform)?;
        return Ok(Some(Hold {
            why: Why::Off,
            since: last.as_ref().map_or(tx.now, |switched| switched.at),
            until: None,
            reason: channel.off_reason.clone(),
            by: last.map(|switched| switched.person),
        }));
    }
    if is_test {
        return Ok(None);
    }
    if let Some(test) = test_mode::of(tx, &channel.platform)? {
        let by = Some(test.person);
        return Ok(Some(Hold { why: Why::Test, since: test.since, until: None, reason: None, by }));
    }
    if let Some(pause) = pauses::now(tx, &channel.platform)? {
        let (since, until) = (pause.begins_at, Some(pause.ends_at));
        let by = Some(pause.person);
        return Ok(Some(Hold { why: Why::Pause, since, until, reason: Some(pause.why), by }));
    }
    if let Some(hold) = breaker::hold(tx, &lane(&channel.platform, door))? {
        return Ok(Some(hold));
    }
    rate::hold(tx, &channel.platform, door)
}

/// The first thing that holds either lane of a channel.
///
/// # Errors
/// When the database refuses.
pub fn of_any(tx: &mut Tx<'_>, channel: &Channel) -> Result<Option<Hold>> {
    match of(tx, channel, channel.door, false)? {
        Some(hold) => Ok(Some(hold)),
        None => of(tx, channel, Door::Api, false),
    }
}
