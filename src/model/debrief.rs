//! A talk after a hard case: offered once to who had it, asked of a supervisor only if she wants to.
//!
//! Nobody else sees an offer. It is not counted, enters no figure and no audit trail, and is gone when it
//! was answered with *not now* or when the talk was had (law.md, section 5.10: a debrief after P0).

pub mod text;

use crate::db::case_keys::CaseKeys;
use crate::db::schema::{cases, debriefs};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::case::{Case, Priority};
use crate::model::person::{self, Person, Role};
use crate::model::{Actor, Tx, care};
use diesel::prelude::*;

/// An offer or a request, as a page shows it.
#[derive(Clone, Debug, Queryable)]
pub struct Debrief {
    /// The key.
    pub id: Id,
    /// Whose it is.
    pub person: Id,
    /// The case.
    pub case: Id,
    /// Its number: all that a supervisor learns of the case here.
    pub number: String,
    /// When it was offered; of a request, when it was asked for.
    pub at: Utc,
}

/// Offers a talk to somebody who had a hard case. While an offer or a request stands, there is no second one about
/// the same case; once it was answered nothing is known of it any more.
///
/// # Errors
/// When the database refuses.
pub(in crate::model) fn offer(tx: &mut Tx<'_>, keys: &CaseKeys, case: &Case, person: &Id) -> Result<()> {
    if !is_hard(tx, keys, case)? || is_there(tx, person, &case.id)? {
        return Ok(());
    }
    diesel::insert_into(debriefs::table)
        .values((
            debriefs::id.eq(Id::new()),
            debriefs::person_id.eq(person),
            debriefs::case_id.eq(&case.id),
            debriefs::offered_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Ok(())
}

/// Whether the case is or was urgent by a safety check: danger, blackmail, thoughts of suicide, an address
/// exposed.
fn is_hard(tx: &mut Tx<'_>, keys: &CaseKeys, case: &Case) -> Result<bool> {
    let asked = care::history(tx, keys)?;
    let was_urgent = asked.iter().any(|one| one.check.safety.priority() == Priority::Urgent);
    Ok(case.priority == Priority::Urgent || was_urgent)
}

fn is_there(tx: &mut Tx<'_>, person: &Id, case: &Id) -> Result<bool> {
    let found: i64 = debriefs::table
        .filter(debriefs::person_id.eq(person))
        .filter(debriefs::case_id.eq(case))
        .count()
        .get_result(tx.c)?;
    Ok(found > 0)
}

/// What is offered to the actor and was not answered.
///
/// # Errors
/// When the actor does not work on cases.
pub fn offered(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Debrief>> {
    actor.needs(Role::Caseworker)?;
    Ok(debriefs::table
        .inner_join(cases::table)
        .filter(debriefs::person_id.eq(&actor.id))
        .filter(debriefs::asked_of.is_null())
        .order((debriefs::offered_at.asc(), debriefs::id.asc()))
        .select((debriefs::id, debriefs::person_id, debriefs::case_id, cases::number, debriefs::offered_at))
        .load(tx.c)?)
}

/// The supervisors of whom the actor may ask a talk.
///
/// # Errors
/// When the database refuses.
pub fn supervisors(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Person>> {
    let mut people = person::caseworkers(tx)?;
    people.retain(|person| person.role.covers(Role::Supervisor) && person.id != actor.id);
    Ok(people)
}

/// The actor would like to talk to this supervisor.
///
/// # Errors
/// [`Error::NotFound`] when nothing is offered; [`Error::Invalid`] when that is no other supervisor.
pub fn ask(tx: &mut Tx<'_>, actor: &Actor, id: &Id, of: &Id) -> Result<()> {
    find_offered(tx, actor, id)?;
    if !supervisors(tx, actor)?.iter().any(|person| &person.id == of) {
        return Err(Error::invalid("person", "no-supervisor"));
    }
    diesel::update(debriefs::table.find(id))
        .set((debriefs::asked_of.eq(of), debriefs::asked_at.eq(tx.now)))
        .execute(tx.c)?;
    Ok(())
}

/// The actor does not want to talk now. Nothing stays of the offer.
///
/// # Errors
/// [`Error::NotFound`] when nothing is offered.
pub fn not_now(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    find_offered(tx, actor, id)?;
    forget(tx, id)
}

/// The talks that were asked of the actor, the oldest first.
///
/// # Errors
/// When the actor is no supervisor.
pub fn asked(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Debrief>> {
    actor.needs(Role::Supervisor)?;
    Ok(debriefs::table
        .inner_join(cases::table)
        .filter(debriefs::asked_of.eq(&actor.id))
        .order((debriefs::asked_at.asc(), debriefs::id.asc()))
        .select((
            debriefs::id,
            debriefs::person_id,
            debriefs::case_id,
            cases::number,
            debriefs::asked_at.assume_not_null(),
        ))
        .load(tx.c)?)
}

/// The talk was had. Nothing stays of the request.
///
/// # Errors
/// [`Error::NotFound`] when it was not asked of the actor.
pub fn end(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    if asked(tx, actor)?.iter().any(|one| &one.id == id) { forget(tx, id) } else { Err(Error::NotFound) }
}

fn find_offered(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    if offered(tx, actor)?.iter().any(|one| &one.id == id) { Ok(()) } else { Err(Error::NotFound) }
}

fn forget(tx: &mut Tx<'_>, id: &Id) -> Result<()> {
    diesel::delete(debriefs::table.find(id)).execute(tx.c)?;
    Ok(())
}
