//! The application seen from outside: pages, forms, sockets, mailbox.
//!
//! One binary, so that it is linked once. `tests/run` runs it on SQLite and on PostgreSQL.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

mod caller;
mod desk_of;
mod servers;
mod world;

mod access;
mod answers;
mod connections;
mod docs;
mod engines;
mod faults;
mod inbox;
mod journey;
mod kills;
mod mail_options;
mod mailbox;
mod mails;
mod privacy;
mod races;
mod recipients;
mod relay;
mod shape;
mod sign_in;
mod states;
