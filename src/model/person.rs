//! The staff: who may sign in, and what they may do.

pub mod invitation;

use crate::db::schema::{cases, people};
use crate::db::{Id, Place, Sealed, Utc, forks};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::{Actor, Tx};
use crate::text_enum;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

const PROFILE: &str = "people.profile";

text_enum! {
    /// What a person may do.
    Role {
        /// Opens cases and files notices.
        Caseworker = "caseworker",
        /// The same for everybody's cases, and more.
        Supervisor = "supervisor",
        /// Sets up accounts and channels; sees no case.
        Administrator = "administrator",
        /// Data protection officer: reads the audit trail; sees no case.
        Officer = "data_protection_officer",
    }
}

impl Role {
    /// Whether this role may do what needs at least `least`.
    ///
    /// Caseworker and supervisor form a ladder; administrator and officer stand beside it.
    #[must_use]
    pub fn covers(self, least: Role) -> bool {
        self == least || (self == Role::Supervisor && least == Role::Caseworker)
    }
}

text_enum! {
    /// How the pages look.
    Theme {
        /// As the machine says.
        Auto = "auto",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
    }
}

text_enum! {
    /// When words that may be hard to read stand behind a click.
    Folding {
        /// Always.
        Always = "always",
        /// When they may be hard.
        Hard = "hard",
        /// Never.
        Never = "never",
    }
}

/// Name and login, sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// What colleagues read.
    pub name: String,
    /// What is typed at sign-in: an e-mail address or a short name.
    pub login: String,
}

/// One person.
#[derive(Clone, Debug)]
pub struct Person {
    /// The key.
    pub id: Id,
    /// A short staff code that tells nothing, for example `S3`.
    pub code: String,
    /// Name and login.
    pub profile: Profile,
    /// What the person may do.
    pub role: Role,
    /// The language of the pages.
    pub language: String,
    /// How the pages look.
    pub theme: Theme,
    /// When words that may be hard stand behind a click.
    pub folding: Folding,
    /// Whether a second factor is set up.
    pub has_factor: bool,
    /// Since when.
    pub created_at: Utc,
    /// Since when the person may not sign in any more.
    pub disabled_at: Option<Utc>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = people)]
struct Row {
    id: Id,
    code: String,
    sealed_profile: Sealed,
    role: Role,
    language: String,
    theme: Theme,
    folding: Folding,
    sealed_factor: Option<Sealed>,
    created_at: Utc,
    disabled_at: Option<Utc>,
}

/// A person to be added.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// What colleagues read.
    pub name: String,
    /// What is typed at sign-in.
    pub login: String,
    /// What the person may do.
    pub role: Role,
    /// The language of the pages.
    pub language: String,
    /// The argon2id hash of the password; empty while the person has not chosen one.
    pub password_hash: String,
}

/// Adds a person. `actor` is nobody only at the very first start and in the demo.
///
/// # Errors
/// When name or login are empty or the login is taken.
pub fn add(tx: &mut Tx<'_>, actor: Option<&Actor>, new: &NewPerson) -> Result<Id> {
    if let Some(actor) = actor {
        actor.needs(Role::Administrator)?;
    }
    let (name, login) = (new.name.trim(), fold_login(&new.login));
    if name.is_empty() {
        return Err(Error::invalid("name", "empty"));
    }
    if login.is_empty() || login.chars().any(char::is_whitespace) {
        return Err(Error::invalid("login", "login"));
    }
    let login_hash = tx.vault.index.hash(&format!("login:{login}"))?;
    let taken: i64 = people::table.filter(people::login_hash.eq(&login_hash)).count().get_result(tx.c)?;
    if taken > 0 {
        return Err(Error::invalid("login", "taken"));
    }
    let id = Id::new();
    let profile = Profile { name: name.to_owned(), login };
    let number = forks::next_value(tx.c, "person")?;
    diesel::insert_into(people::table)
        .values((
            people::id.eq(&id),
            people::code.eq(format!("S{number}")),
            people::login_hash.eq(login_hash),
            people::sealed_profile.eq(seal_profile(tx, &id, &profile)?),
            people::role.eq(new.role),
            people::language.eq(&new.language),
            people::theme.eq(Theme::Auto),
            people::password_hash.eq(&new.password_hash),
            people::factor_step.eq(0_i64),
            people::created_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by_maybe(actor.map(|actor| &actor.id), "person.added").about(&id).record(tx)?;
    Ok(id)
}

/// Everybody, the active ones first, by code.
///
/// # Errors
/// When the database refuses.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Person>> {
    let rows: Vec<Row> = people::table
        .order((people::disabled_at.is_not_null().asc(), people::created_at.asc()))
        .select(Row::as_select())
        .load(tx.c)?;
    rows.into_iter().map(|row| open(tx, row)).collect()
}

/// Those who work on cases and may sign in.
///
/// # Errors
/// When the database refuses.
pub fn caseworkers(tx: &mut Tx<'_>) -> Result<Vec<Person>> {
    let everybody = all(tx)?;
    Ok(everybody
        .into_iter()
        .filter(|person| person.disabled_at.is_none() && person.role.covers(Role::Caseworker))
        .collect())
}

/// One person.
///
/// # Errors
/// [`Error::NotFound`].
pub fn find(tx: &mut Tx<'_>, id: &Id) -> Result<Person> {
    let row: Row = people::table.find(id).select(Row::as_select()).first(tx.c)?;
    open(tx, row)
}

/// The person with this login, if there is one.
///
/// # Errors
/// When the database refuses.
pub fn by_login(tx: &mut Tx<'_>, login: &str) -> Result<Option<Person>> {
    let hash = tx.vault.index.hash(&format!("login:{}", fold_login(login)))?;
    let row: Option<Row> =
        people::table.filter(people::login_hash.eq(hash)).select(Row::as_select()).first(tx.c).optional()?;
    row.map(|row| open(tx, row)).transpose()
}

/// How many people there are.
///
/// # Errors
/// When the database refuses.
pub fn count(tx: &mut Tx<'_>) -> Result<i64> {
    Ok(people::table.count().get_result(tx.c)?)
}

/// Sets language and look of the pages.
///
/// # Errors
/// When the database refuses.
pub fn prefer(tx: &mut Tx<'_>, id: &Id, language: &str, theme: Theme) -> Result<()> {
    diesel::update(people::table.find(id))
        .set((people::language.eq(language), people::theme.eq(theme)))
        .execute(tx.c)?;
    Ok(())
}

/// When words that may be hard to read stand behind a click for a person.
///
/// # Errors
/// When the database refuses.
pub fn fold(tx: &mut Tx<'_>, id: &Id, folding: Folding) -> Result<()> {
    diesel::update(people::table.find(id)).set(people::folding.eq(folding)).execute(tx.c)?;
    Ok(())
}

/// Lets a person in again, or no more. Nobody disables themselves.
///
/// # Errors
/// When the actor is no administrator or the person is the actor.
pub fn set_disabled(tx: &mut Tx<'_>, actor: &Actor, id: &Id, disabled: bool) -> Result<()> {
    actor.needs(Role::Administrator)?;
    if &actor.id == id {
        return Err(Error::Refused("person-self"));
    }
    let at = disabled.then_some(tx.now);
    let changed = diesel::update(people::table.find(id)).set(people::disabled_at.eq(at)).execute(tx.c)?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    if disabled {
        super::session::end_all_of(tx, id)?;
        // Their open cases belong to nobody now: everybody who works on cases sees them.
        diesel::update(cases::table.filter(cases::assigned_to.eq(id)))
            .set(cases::assigned_to.eq(None::<Id>))
            .execute(tx.c)?;
    } else {
        super::staff_mail::resume(tx, id)?;
    }
    let action = if disabled { "person.disabled" } else { "person.enabled" };
    Entry::by(&actor.id, action).about(id).record(tx)
}

/// Gives a person another role; their sessions end.
///
/// # Errors
/// When the actor is no administrator or the person is the actor.
pub fn set_role(tx: &mut Tx<'_>, actor: &Actor, id: &Id, role: Role) -> Result<()> {
    actor.needs(Role::Administrator)?;
    if &actor.id == id {
        return Err(Error::Refused("person-self"));
    }
    let changed = diesel::update(people::table.find(id)).set(people::role.eq(role)).execute(tx.c)?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    super::session::end_all_of(tx, id)?;
    Entry::by(&actor.id, "person.role_changed").about(id).record(tx)
}

fn open(tx: &Tx<'_>, row: Row) -> Result<Person> {
    let profile =
        tx.vault.secrets.open_json(&Place::of_desk(PROFILE, row.id.as_str()), &row.sealed_profile)?;
    Ok(Person {
        id: row.id,
        code: row.code,
        profile,
        role: row.role,
        language: row.language,
        theme: row.theme,
        folding: row.folding,
        has_factor: row.sealed_factor.is_some(),
        created_at: row.created_at,
        disabled_at: row.disabled_at,
    })
}

fn seal_profile(tx: &Tx<'_>, id: &Id, profile: &Profile) -> Result<Sealed> {
    tx.vault.secrets.seal_json(&Place::of_desk(PROFILE, id.as_str()), profile)
}

fn fold_login(login: &str) -> String {
    login.trim().to_lowercase()
}
