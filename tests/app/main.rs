//! The application seen from outside: pages, forms, sockets, mailbox.
//!
//! One binary, so that it is linked once. `tests/run` runs it on SQLite and on PostgreSQL.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

mod caller;
mod desk_of;
mod world;

mod access;
mod connections;
mod docs;
mod engines;
mod faults;
mod journey;
mod kills;
mod looks;
mod privacy;
mod races;
mod shape;
mod sign_in;
mod states;
