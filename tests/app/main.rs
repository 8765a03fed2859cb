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
mod care;
mod channels;
mod complaints;
mod connections;
mod contacts;
mod docs;
mod dossiers;
mod engines;
mod faults;
mod filing;
mod follow;
mod groups;
mod inbox;
mod journey;
mod kills;
mod law;
mod looks;
mod mail_options;
mod mailbox;
mod mails;
mod orders;
mod police;
mod posted;
mod privacy;
mod quality;
mod races;
mod recipients;
mod relay;
mod reminders;
mod reports;
mod shape;
mod sign_in;
mod ssrf;
mod staff_care;
mod staff_mails;
mod states;
mod telling;
mod threats;
mod times;
mod tracks;
