//! The ladder: what follows, and after how many hours, when a platform has not acted.
//!
//! Supervisors set it, for all platforms or for one. Our own measure: Articles 16 and 22 of
//! Regulation (EU) 2022/2065 name no number of hours. Nothing is ever held for nights or weekends.

use crate::db::schema::ladder_steps;
use crate::db::{Conn, Id};
use crate::error::{Error, FieldError, Result};
use crate::model::case::Priority;
use crate::model::channel::door;
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx, contact, recipient};
use crate::text_enum;
use diesel::prelude::*;
use platform_adapters::Door;

/// The scope of the steps for every platform without steps of its own.
pub const DEFAULT: &str = "default";
/// Behind a scope: its steps for cases of one severity only, as in `instagram@urgent`.
const SEVERITY_MARK: char = '@';
/// A ladder has so many steps at the most.
pub const MOST_STEPS: usize = 6;
/// Hours after the first notice left.
const HOURS: std::ops::RangeInclusive<i64> = 1..=2160;

text_enum! {
    /// What a step does.
    StepKind {
        /// Remind the platform by the way of the first notice.
        Remind = "remind",
        /// Remind it by another of its doors.
        SecondDoor = "second_door",
        /// Remind a named contact by mail.
        Escalate = "escalate",
        /// Ask a supervisor.
        Supervisor = "supervisor",
        /// Propose the dossier for the regulator to a supervisor.
        Regulator = "regulator",
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it does.
    pub kind: StepKind,
    /// Hours after the first notice left; measured, never held.
    pub after_hours: i64,
    /// Whether the program sends it by itself, in the name of whoever approved the first notice.
    /// Only mail leaves by itself; a portal always waits for a person.
    pub automatic: bool,
    /// The mail address of a contact, for [`StepKind::Escalate`].
    pub contact: Option<String>,
}

impl StepKind {
    /// Whether it asks a supervisor and writes nothing itself.
    #[must_use]
    pub fn asks(self) -> bool {
        matches!(self, Self::Supervisor | Self::Regulator)
    }
}

/// Our own targets when nothing was set, by how urgent the case is; no law names these hours. A named
/// contact is asked by a supervisor: the program knows none until one is set.
#[must_use]
pub fn usual(severity: Priority) -> Vec<Step> {
    let hours = match severity {
        Priority::Urgent => [4, 12, 24, 72],
        Priority::Normal => [24, 48, 120, 240],
    };
    [StepKind::Remind, StepKind::SecondDoor, StepKind::Supervisor, StepKind::Regulator]
        .into_iter()
        .zip(hours)
        .map(|(kind, after_hours)| Step { kind, after_hours, automatic: false, contact: None })
        .collect()
}

/// The steps for a platform, the earliest first: its own for the severity, its own for all, the default's for
/// the severity, the default's for all, or the usual ones.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, platform: &str, severity: Priority) -> Result<Vec<Step>> {
    for scope in [platform, DEFAULT] {
        for scope in [of_severity(scope, severity), scope.to_owned()] {
            let own = stored(tx.c, &scope)?;
            if !own.is_empty() {
                return Ok(own);
            }
        }
    }
    Ok(usual(severity))
}

/// The scope of the steps for cases of one severity only.
#[must_use]
pub fn of_severity(scope: &str, severity: Priority) -> String {
    format!("{scope}{SEVERITY_MARK}{}", severity.key())
}

/// The steps that were set for this scope; none when it has none of its own.
///
/// # Errors
/// When the database refuses.
pub fn own(tx: &mut Tx<'_>, scope: &str) -> Result<Vec<Step>> {
    stored(tx.c, scope)
}

fn stored(c: &mut Conn, scope: &str) -> Result<Vec<Step>> {
    let rows: Vec<(StepKind, i64, bool, Option<String>)> = ladder_steps::table
        .filter(ladder_steps::platform.eq(scope))
        .order(ladder_steps::place.asc())
        .select((
            ladder_steps::step,
            ladder_steps::after_hours,
            ladder_steps::automatic,
            ladder_steps::contact,
        ))
        .load(c)?;
    Ok(rows
        .into_iter()
        .map(|(kind, after_hours, automatic, contact)| Step { kind, after_hours, automatic, contact })
        .collect())
}

/// Sets the steps of a scope, a platform's key or [`DEFAULT`], for all cases or for those of a severity (as
/// [`of_severity`]). No steps: the scope has none of its own any more.
///
/// # Errors
/// When the actor is no supervisor, or a step does not fit.
pub fn set(tx: &mut Tx<'_>, actor: &Actor, scope: &str, steps: &[Step]) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let (platform, severity) = match scope.split_once(SEVERITY_MARK) {
        Some((platform, severity)) => (platform, Some(severity)),
        None => (scope, None),
    };
    let is_platform = platform == DEFAULT || platform_adapters::by_key(platform).is_some();
    if !is_platform || severity.is_some_and(|key| Priority::by_key(key).is_none()) {
        return Err(Error::NotFound);
    }
    let mut steps = steps.to_vec();
    check(&steps)?;
    steps.sort_by_key(|step| step.after_hours);
    diesel::delete(ladder_steps::table.filter(ladder_steps::platform.eq(scope))).execute(tx.c)?;
    for (place, step) in (0_i64..).zip(&steps) {
        let contact = step.contact.as_ref().filter(|_| step.kind == StepKind::Escalate);
        if let Some(address) = contact {
            // An administrator approves it, as any address that mail goes to.
            for platform in mailed(platform) {
                recipient::ask(tx, &actor.id, platform, address)?;
            }
        }
        diesel::insert_into(ladder_steps::table)
            .values((
                ladder_steps::id.eq(Id::new()),
                ladder_steps::platform.eq(scope),
                ladder_steps::place.eq(place),
                ladder_steps::step.eq(step.kind),
                ladder_steps::after_hours.eq(step.after_hours),
                ladder_steps::automatic.eq(step.automatic && !step.kind.asks()),
                ladder_steps::contact.eq(contact),
            ))
            .execute(tx.c)?;
    }
    Entry::by(&actor.id, "channel.ladder_changed").record(tx)
}

/// The platforms of a scope that can be reached by mail. A website has a contact of its own.
fn mailed(scope: &str) -> Vec<&'static str> {
    platform_adapters::platforms()
        .iter()
        .filter(|platform| scope == DEFAULT || platform.key() == scope)
        .filter(|platform| platform.key() != contact::PLATFORM && platform.doors().contains(&Door::Email))
        .map(|platform| platform.key())
        .collect()
}

fn check(steps: &[Step]) -> Result<()> {
    let mut faults = Vec::new();
    if steps.len() > MOST_STEPS {
        faults.push(FieldError { field: "steps", why: "ladder-steps" });
    }
    if steps.iter().any(|step| !HOURS.contains(&step.after_hours)) {
        faults.push(FieldError { field: "after_hours", why: "ladder-hours" });
    }
    let lacks_contact = |step: &Step| {
        step.kind == StepKind::Escalate && !step.contact.as_deref().is_some_and(door::is_mail_address)
    };
    if steps.iter().any(lacks_contact) {
        faults.push(FieldError { field: "contact", why: "ladder-contact" });
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}
