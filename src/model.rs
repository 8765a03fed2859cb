//! Floor: the rules. Synchronous; every verb is a function on its noun and one transaction.
//!
//! May use `db`, the ground and `platform_adapters`; knows no page and no socket. Because nothing
//! here can wait, a network call inside a transaction cannot be written.

pub mod answer;
pub mod calendar;
pub mod care;
pub mod case;
pub mod channel;
pub mod check;
pub mod complaint;
pub mod connection;
pub mod contact;
pub mod deadline;
pub mod debrief;
pub mod desk;
pub mod dossier;
pub mod event;
pub mod exposure;
pub mod flagger;
pub mod follow_up;
pub mod group;
pub mod hand_over;
pub mod helpline;
pub mod item;
pub mod job;
pub mod ladder;
pub mod look;
pub mod mail_option;
pub mod mailbox;
pub mod mandate;
pub mod mapping;
pub mod message;
pub mod notice;
pub mod order;
pub mod person;
pub mod police;
pub mod proceeding;
pub mod quality;
pub mod recipient;
pub mod refusal;
pub mod report;
pub mod session;
pub mod set_up;
pub mod setting;
pub mod spell;
pub mod state;
pub mod target;
pub mod telling;
pub mod times;
pub mod track;
pub mod trust;

use crate::clock::Pace;
use crate::db::{Conn, Id, Utc, Vault};
use crate::error::{Error, Result};
use person::Role;

/// What a verb works with: a connection in a transaction, the keys, the time and the house rules.
pub struct Tx<'a> {
    /// The connection.
    pub c: &'a mut Conn,
    /// The keys.
    pub vault: &'a Vault,
    /// The time of the whole transaction.
    pub now: Utc,
    /// The house rules.
    pub rules: &'a Rules,
}

/// What differs from one organisation to the next.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Two to four letters before a case number: `CF` gives `CF-2026-0001`.
    pub case_prefix: String,
    /// The organisation that files.
    pub organisation: String,
    /// The telephone number of the hotline, as people write it.
    pub phone: String,
    /// The role mailbox for answers.
    pub contact_email: String,
    /// Reference of the trusted-flagger decision.
    pub flagger_reference: Option<String>,
    /// How long an hour of follow-up lasts.
    pub pace: Pace,
    /// Whether every account needs a second factor. Off only in the demo.
    pub factor_required: bool,
}

/// The person who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person.
    pub id: Id,
    /// What the person may do.
    pub role: Role,
}

impl Actor {
    /// Refuses when the role is below the least one.
    ///
    /// # Errors
    /// [`Error::Forbidden`].
    pub fn needs(&self, least: Role) -> Result<()> {
        if self.role.covers(least) { Ok(()) } else { Err(Error::Forbidden) }
    }
}
