//! A small practice world for the unit tests of this crate.

use super::{PracticeSettings, Time, World};
use std::time::Duration;
use tempfile::TempDir;

/// A quiet world with a clock that is set by hand; a pretend hour lasts an hour.
pub(crate) fn world() -> (World, TempDir) {
    let folder = TempDir::new().unwrap();
    let settings = PracticeSettings {
        seed: 7,
        maildir: folder.path().to_owned(),
        hour: Duration::from_secs(3600),
        awkward: false,
        time: Time::Manual,
    };
    (World::start(settings).unwrap(), folder)
}

/// The address of a server that has just gone away: connections to it are refused.
pub(crate) fn nowhere() -> super::PracticeAddress {
    let (world, _folder) = world();
    world.http()
}
