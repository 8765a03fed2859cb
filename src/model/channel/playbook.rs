//! What a platform wants, what to expect of it, and when a person last checked that.
//!
//! Until a supervisor writes one, the adapter's facts stand, marked as not verified. A text may
//! name people at the platform: it is sealed. Older versions stay readable.

use super::of as channel_of;
use crate::db::schema::{playbook_checks, playbooks};
use crate::db::{Id, Place, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

const TEXT: &str = "playbooks.text";
const LONGEST_CHARACTERS: usize = 4_000;

/// What a playbook says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// What the platform wants.
    pub wants: String,
    /// What to expect.
    pub expect: String,
    /// Whom to ask.
    pub contact: String,
}

/// One version of a playbook.
#[derive(Clone, Debug)]
pub struct Version {
    /// The key.
    pub id: Id,
    /// What it says.
    pub text: Text,
    /// Who wrote it.
    pub person: Id,
    /// When.
    pub at: Utc,
}

/// The playbook of a platform.
#[derive(Clone, Debug, Default)]
pub struct Playbook {
    /// The versions that people wrote, the latest first. None: the adapter's facts stand.
    pub versions: Vec<Version>,
    /// Who checked it last, and when.
    pub checked: Option<(Id, Utc)>,
}

/// The playbook of a platform.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, platform: &str) -> Result<Playbook> {
    let rows: Vec<(Id, Sealed, Id, Utc)> = playbooks::table
        .filter(playbooks::platform.eq(platform))
        .order((playbooks::at.desc(), playbooks::id.desc()))
        .select((playbooks::id, playbooks::sealed_text, playbooks::person_id, playbooks::at))
        .load(tx.c)?;
    let mut versions = Vec::with_capacity(rows.len());
    for (id, sealed, person, at) in rows {
        let text = tx.vault.desk.open_json(&Place::of_desk(TEXT, id.as_str()), &sealed)?;
        versions.push(Version { id, text, person, at });
    }
    let checked = playbook_checks::table
        .filter(playbook_checks::platform.eq(platform))
        .order(playbook_checks::at.desc())
        .select((playbook_checks::person_id, playbook_checks::at))
        .first(tx.c)
        .optional()?;
    Ok(Playbook { versions, checked })
}

/// Writes a new version. `seen` is the key of the version that was shown, if any.
///
/// # Errors
/// [`Error::Conflict`] when somebody wrote one meanwhile; [`Error::Invalid`] when it says nothing
/// or is too long; when the actor is no supervisor.
pub fn write(tx: &mut Tx<'_>, actor: &Actor, platform: &str, seen: Option<&Id>, text: &Text) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let channel = channel_of(tx, platform)?;
    let text = Text {
        wants: text.wants.trim().to_owned(),
        expect: text.expect.trim().to_owned(),
        contact: text.contact.trim().to_owned(),
    };
    if text.wants.is_empty() {
        return Err(Error::invalid("wants", "playbook-empty"));
    }
    for (field, value) in [("wants", &text.wants), ("expect", &text.expect), ("contact", &text.contact)] {
        if value.chars().count() > LONGEST_CHARACTERS {
            return Err(Error::invalid(field, "playbook-long"));
        }
    }
    let latest = of(tx, platform)?.versions.into_iter().next();
    if latest.as_ref().map(|version| &version.id) != seen {
        return Err(Error::Conflict);
    }
    let id = Id::new();
    let sealed = tx.vault.desk.seal_json(&Place::of_desk(TEXT, id.as_str()), &text)?;
    diesel::insert_into(playbooks::table)
        .values((
            playbooks::id.eq(&id),
            playbooks::platform.eq(platform),
            playbooks::sealed_text.eq(sealed),
            playbooks::person_id.eq(&actor.id),
            playbooks::at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "channel.playbook_written").about(&channel.id).record(tx)
}

/// A person compared the playbook with the platform today.
///
/// # Errors
/// When the actor is no supervisor.
pub fn check(tx: &mut Tx<'_>, actor: &Actor, platform: &str) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let channel = channel_of(tx, platform)?;
    diesel::insert_into(playbook_checks::table)
        .values((
            playbook_checks::id.eq(Id::new()),
            playbook_checks::platform.eq(platform),
            playbook_checks::person_id.eq(&actor.id),
            playbook_checks::at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "channel.playbook_checked").about(&channel.id).record(tx)
}
