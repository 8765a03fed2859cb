//! The application seen from outside: pages, forms, sockets, mailbox.
//!
//! One binary, so that it is linked once. `tests/run` runs it on SQLite and on PostgreSQL.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

mod caller;
mod desk_of;
mod world;

mod access;
mod connections;
mod contacts;
mod docs;
mod engines;
mod faults;
mod filing;
mod follow;
mod journey;
mod kills;
mod looks;
mod privacy;
mod races;
mod reminders;
mod shape;
mod sign_in;
mod ssrf;
mod states;
