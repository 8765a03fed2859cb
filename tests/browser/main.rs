//! Journeys in a real browser: by keyboard, in four languages, light and dark, wide and narrow.
//!
//! Needs ChromeDriver, Chromium and axe-core; `tests/run` brings them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

#[path = "../app/caller.rs"]
#[allow(dead_code, reason = "shared with the other tests")]
mod caller;
#[path = "../app/desk_of.rs"]
#[allow(dead_code, reason = "shared with the other tests")]
mod desk_of;
#[path = "../app/world.rs"]
#[allow(dead_code, reason = "shared with the other tests")]
mod world;

mod axe;
mod driver;
mod journey;
mod pages;
