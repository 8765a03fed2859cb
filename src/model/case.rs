//! A victim's situation: open it, change what is known, assign it, close it, open it again.

pub mod facts;
pub mod list;
pub mod once;
pub mod sheet;
pub mod state;
pub mod warning;

pub use facts::{Answer, Caller, Facts, Person, Priority, Safety};
pub use state::{CaseChange, CaseState};

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{cases, items, notices};
use crate::db::{Id, Sealed, Utc, forks};
use crate::error::{Error, FieldError, Result};
use crate::model::event::Entry;
use crate::model::item::{self, ItemState};
use crate::model::notice::{self, NoticeState};
use crate::model::person::Role;
use crate::model::{Actor, Tx, debrief, message, spell};
use chrono::Datelike;
use diesel::prelude::*;
use platform_adapters::{Language, PersonShown};

/// A case with what was sealed in it opened.
#[derive(Clone, Debug)]
pub struct Case {
    /// The key.
    pub id: Id,
    /// Its number, for example `CF-2026-0001`.
    pub number: String,
    /// Whether it is open.
    pub state: CaseState,
    /// How soon it needs somebody.
    pub priority: Priority,
    /// Who is shown.
    pub person_shown: PersonShown,
    /// The caller's language.
    pub language: Language,
    /// What a notice needs.
    pub facts: Facts,
    /// Who it is about.
    pub person: Person,
    /// How the caller is.
    pub safety: Safety,
    /// Whose case it is now.
    pub assigned_to: Option<Id>,
    /// Who opened it.
    pub opened_by: Id,
    /// When.
    pub opened_at: Utc,
    /// When it was closed.
    pub closed_at: Option<Utc>,
    /// Why it was closed.
    pub close_reason: Option<CloseReason>,
    /// Counts the changes.
    pub version: i64,
}

crate::text_enum! {
    /// Why a case is closed.
    CloseReason {
        /// Every link was seen to be gone.
        AllGone = "all_gone",
        /// The person concerned asked for it.
        Asked = "asked",
        /// The police took it over.
        Police = "police",
        /// Another organisation took it over.
        PassedOn = "passed_on",
        /// Nothing more can be done.
        Exhausted = "exhausted",
        /// Opened by mistake, or twice.
        Mistake = "mistake",
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = cases)]
struct Row {
    id: Id,
    number: String,
    state: CaseState,
    priority: Priority,
    person_shown: String,
    language: String,
    sealed_facts: Sealed,
    sealed_person: Sealed,
    sealed_safety: Sealed,
    assigned_to: Option<Id>,
    opened_by: Id,
    opened_at: Utc,
    closed_at: Option<Utc>,
    close_reason: Option<CloseReason>,
    version: i64,
}

/// What is known when a case is opened, and what can be changed later.
#[derive(Clone, Debug)]
pub struct Known {
    /// Who is shown.
    pub person_shown: PersonShown,
    /// The caller's language.
    pub language: Language,
    /// What a notice needs.
    pub facts: Facts,
    /// Who it is about.
    pub person: Person,
    /// How the caller is.
    pub safety: Safety,
}

impl Known {
    /// What does not fit: the day of the facts lies ahead, or the notifier stays unnamed although
    /// no minor is shown (Article 16(2)(c) of Regulation (EU) 2022/2065 allows it for child
    /// offences only).
    ///
    /// # Errors
    /// [`Error::Invalid`] with every field that does not fit.
    pub fn check(&self, now: Utc) -> Result<()> {
        let mut faults = Vec::new();
        let today = now.time().with_timezone(&chrono_tz::Europe::Brussels).date_naive();
        if self.facts.facts_on.is_some_and(|day| day > today) {
            faults.push(FieldError { field: "facts_on", why: "date" });
        }
        if self.facts.identity_withheld && !platform_adapters::law::may_withhold_notifier(self.person_shown) {
            faults.push(FieldError { field: "identity_withheld", why: "withheld" });
        }
        if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
    }
}

/// Opens a case with the links of a pasted text.
///
/// # Errors
/// When the actor may not, or there is no link to follow.
pub fn open(tx: &mut Tx<'_>, keys: &CaseKeys, actor: &Actor, known: &Known, text: &str) -> Result<Case> {
    actor.needs(Role::Caseworker)?;
    known.check(tx.now)?;
    let id = keys.case().clone();
    let year = tx.now.time().year();
    let count = forks::next_value(tx.c, &format!("case:{year}"))?;
    let number = format!("{}-{year}-{count:04}", tx.rules.case_prefix);
    diesel::insert_into(cases::table)
        .values((
            cases::id.eq(&id),
            cases::number.eq(&number),
            cases::state.eq(CaseState::Open),
            cases::priority.eq(known.safety.priority()),
            cases::person_shown.eq(known.person_shown.key()),
            cases::language.eq(known.language.key()),
            cases::sealed_facts.eq(keys.seal(Ring::Operations, "cases.facts", &id, &known.facts)?),
            cases::sealed_person.eq(keys.seal(Ring::Identity, "cases.person", &id, &known.person)?),
            cases::sealed_safety.eq(keys.seal(Ring::Identity, "cases.safety", &id, &known.safety)?),
            cases::assigned_to.eq(&actor.id),
            cases::opened_by.eq(&actor.id),
            cases::opened_at.eq(tx.now),
            cases::version.eq(1_i64),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "case.opened").in_case(keys).record(tx)?;
    item::paste(tx, keys, actor, text)?;
    find(tx, keys, &id)
}

/// The case, when the actor may see it: the only public finder.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or none for this actor.
pub fn find_for(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<(Case, CaseKeys)> {
    if !list::may_see(tx, actor, id)? {
        return Err(Error::NotFound);
    }
    let keys = CaseKeys::load(tx.c, tx.vault, id)?;
    Ok((find(tx, &keys, id)?, keys))
}

fn find(tx: &mut Tx<'_>, keys: &CaseKeys, id: &Id) -> Result<Case> {
    let row: Row = cases::table.find(id).select(Row::as_select()).first(tx.c)?;
    Ok(Case {
        facts: keys.open(Ring::Operations, "cases.facts", id, &row.sealed_facts)?,
        person: keys.open(Ring::Identity, "cases.person", id, &row.sealed_person)?,
        safety: keys.open(Ring::Identity, "cases.safety", id, &row.sealed_safety)?,
        person_shown: PersonShown::by_key(&row.person_shown).unwrap_or(PersonShown::Unknown),
        language: Language::by_key(&row.language).unwrap_or(Language::En),
        id: row.id,
        number: row.number,
        state: row.state,
        priority: row.priority,
        assigned_to: row.assigned_to,
        opened_by: row.opened_by,
        opened_at: row.opened_at,
        closed_at: row.closed_at,
        close_reason: row.close_reason,
        version: row.version,
    })
}

/// What a notice needs of a case, for a job: none of it needs the key of the person.
pub(in crate::model) fn known_for_job(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<(PersonShown, Facts)> {
    let (person_shown, sealed): (String, Sealed) =
        cases::table.find(keys.case()).select((cases::person_shown, cases::sealed_facts)).first(tx.c)?;
    let facts = keys.open(Ring::Operations, "cases.facts", keys.case(), &sealed)?;
    Ok((PersonShown::by_key(&person_shown).unwrap_or(PersonShown::Unknown), facts))
}

/// Changes what is known. Drafts that nobody edited are written again.
///
/// # Errors
/// [`Error::Conflict`] when somebody changed it since `version` was shown; nothing is changed then.
pub fn update(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64, known: &Known) -> Result<()> {
    let (case, keys) = find_for(tx, actor, id)?;
    if case.version != version {
        return Err(Error::Conflict);
    }
    known.check(tx.now)?;
    let safety = known.safety.after(case.safety);
    let changed = diesel::update(cases::table.find(id).filter(cases::version.eq(version)))
        .set((
            cases::priority.eq(safety.priority()),
            cases::person_shown.eq(known.person_shown.key()),
            cases::language.eq(known.language.key()),
            cases::sealed_facts.eq(keys.seal(Ring::Operations, "cases.facts", id, &known.facts)?),
            cases::sealed_person.eq(keys.seal(Ring::Identity, "cases.person", id, &known.person)?),
            cases::sealed_safety.eq(keys.seal(Ring::Identity, "cases.safety", id, &safety)?),
            cases::version.eq(version + 1),
        ))
        .execute(tx.c)?;
    if changed == 0 {
        return Err(Error::Conflict);
    }
    spell::settle_case(tx, id)?;
    Entry::by(&actor.id, "case.changed").in_case(&keys).record(tx)?;
    let case = find(tx, &keys, id)?;
    notice::draft::rewrite_unedited(tx, &keys, &case)
}

/// Notes that the caller was cared for: the banner goes, the fact stays in the timeline.
///
/// # Errors
/// [`Error::NotFound`].
pub fn care_done(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (mut case, keys) = find_for(tx, actor, id)?;
    if case.safety.care_done {
        return Ok(());
    }
    case.safety.care_done = true;
    diesel::update(cases::table.find(id))
        .set((
            cases::sealed_safety.eq(keys.seal(Ring::Identity, "cases.safety", id, &case.safety)?),
            cases::version.eq(case.version + 1),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "case.care_done").in_case(&keys).record(tx)
}

/// Writes a note into the timeline, sealed.
///
/// # Errors
/// When the note is empty.
pub fn note(tx: &mut Tx<'_>, actor: &Actor, id: &Id, text: &str) -> Result<()> {
    let (_, keys) = find_for(tx, actor, id)?;
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::invalid("note", "empty"));
    }
    Entry::by(&actor.id, "case.noted").in_case(&keys).record_with(tx, Some(&text.to_owned()))
}

/// Gives the case to somebody, or to nobody. A caseworker may take or leave a case; a supervisor
/// may give it to anybody who works on cases.
///
/// # Errors
/// When the actor may not, or the other person does not work on cases.
pub fn assign(tx: &mut Tx<'_>, actor: &Actor, id: &Id, to: Option<&Id>) -> Result<()> {
    let (_, keys) = find_for(tx, actor, id)?;
    if let Some(to) = to {
        if to != &actor.id {
            actor.needs(Role::Supervisor)?;
        }
        let person = crate::model::person::find(tx, to)?;
        if person.disabled_at.is_some() || !person.role.covers(Role::Caseworker) {
            return Err(Error::invalid("person", "no-caseworker"));
        }
    }
    diesel::update(cases::table.find(id)).set(cases::assigned_to.eq(to)).execute(tx.c)?;
    let entry = Entry::by(&actor.id, if to.is_some() { "case.assigned" } else { "case.left" }).in_case(&keys);
    match to {
        Some(to) => entry.about(to).record(tx),
        None => entry.record(tx),
    }
}

/// Whether a link or a notice of the case is still open.
///
/// # Errors
/// When the database refuses.
pub fn is_unfinished(tx: &mut Tx<'_>, id: &Id) -> Result<bool> {
    let item_states: Vec<ItemState> =
        items::table.filter(items::case_id.eq(id)).select(items::state).load(tx.c)?;
    let notice_states: Vec<NoticeState> =
        notices::table.filter(notices::case_id.eq(id)).select(notices::state).load(tx.c)?;
    Ok(item_states.iter().any(|state| state.is_open())
        || notice_states.iter().any(|state| state.is_unfinished()))
}

/// How a case is closed.
#[derive(Clone, Copy, Debug)]
pub struct Closing {
    /// Why.
    pub reason: CloseReason,
    /// Whether a supervisor closes it although something is open.
    pub override_: bool,
    /// Whether replies that wait for a person are set aside.
    pub sets_replies_aside: bool,
}

/// Closes the case. While something is open only a supervisor may, by `override_`. Replies and questions of
/// platforms that wait are answered before, or set aside with it. Who had a hard case is offered a talk.
///
/// # Errors
/// [`Error::Refused`] while something is open, or a reply waits and is not set aside.
pub fn close(tx: &mut Tx<'_>, actor: &Actor, id: &Id, closing: Closing) -> Result<()> {
    let Closing { reason, override_, sets_replies_aside } = closing;
    let (case, keys) = find_for(tx, actor, id)?;
    if override_ {
        actor.needs(Role::Supervisor)?;
    }
    if sets_replies_aside {
        message::settle::set_aside(tx, actor, &keys)?;
    } else if message::waits_in(tx, id)? {
        return Err(Error::Refused("case-replies-wait"));
    }
    let unfinished = is_unfinished(tx, id)?;
    let state = case.state.after(CaseChange::Close, unfinished, override_).from(case.state)?;
    diesel::update(cases::table.find(id))
        .set((
            cases::state.eq(state),
            cases::closed_at.eq(tx.now),
            cases::close_reason.eq(reason),
            cases::version.eq(case.version + 1),
        ))
        .execute(tx.c)?;
    debrief::offer(tx, &keys, &case, case.assigned_to.as_ref().unwrap_or(&actor.id))?;
    let action = if unfinished { "case.closed_unfinished" } else { "case.closed" };
    Entry::by(&actor.id, action).in_case(&keys).record_with(tx, Some(&reason))
}

/// Opens a closed case again.
///
/// # Errors
/// [`Error::Refused`] when it is open.
pub fn reopen(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (case, keys) = find_for(tx, actor, id)?;
    let state = case.state.after(CaseChange::Reopen, false, false).from(case.state)?;
    set_open(tx, id, state, case.version)?;
    Entry::by(&actor.id, "case.reopened").in_case(&keys).record(tx)
}

/// A link came back: a closed case opens by itself.
///
/// # Errors
/// When the database refuses.
pub fn item_came_back(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<()> {
    let (before, version): (CaseState, i64) =
        cases::table.find(keys.case()).select((cases::state, cases::version)).first(tx.c)?;
    let state = before.after(CaseChange::ItemCameBack, false, false).from(before)?;
    if state != before {
        set_open(tx, keys.case(), state, version)?;
        Entry::by_maybe(None, "case.reopened").in_case(keys).record(tx)?;
    }
    Ok(())
}

fn set_open(tx: &mut Tx<'_>, id: &Id, state: CaseState, version: i64) -> Result<()> {
    diesel::update(cases::table.find(id))
        .set((
            cases::state.eq(state),
            cases::closed_at.eq(None::<Utc>),
            cases::close_reason.eq(None::<CloseReason>),
            cases::version.eq(version + 1),
        ))
        .execute(tx.c)?;
    Ok(())
}
