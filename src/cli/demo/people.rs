//! The staff of the practice hotline.

use crate::app::App;
use crate::error::{Error, Result};
use crate::model::person::{self, NewPerson, Role};
use crate::model::session::password;
use crate::model::{Actor, Tx};

/// The password of everybody in the demo. It is printed: nothing in the demo is secret.
pub(super) const PASSWORD: &str = "practice-makes-calm";
/// The logins as the demo prints them.
pub(super) const LOGINS: &str = "caseworker, supervisor, administrator or officer";

const STAFF: [(&str, &str, Role); 5] = [
    ("administrator", "Administrator", Role::Administrator),
    ("supervisor", "Supervisor", Role::Supervisor),
    ("caseworker", "Caseworker A", Role::Caseworker),
    ("caseworker2", "Caseworker B", Role::Caseworker),
    ("officer", "Data protection officer", Role::Officer),
];

/// Those who act in the stories.
#[derive(Clone, Debug)]
pub(super) struct Staff {
    /// Works on most cases.
    pub caseworker: Actor,
    /// Works on some, and closes what is unfinished.
    pub supervisor: Actor,
    /// Sets up the channels.
    pub administrator: Actor,
}

/// Adds everybody.
///
/// # Errors
/// When the database refuses.
pub(super) fn add(app: &App) -> Result<()> {
    let password_hash = password::hash(PASSWORD, app.site.cost)?;
    app.write_now(|tx| {
        for (login, name, role) in STAFF {
            let new = NewPerson {
                name: name.to_owned(),
                login: login.to_owned(),
                role,
                language: "en".to_owned(),
                password_hash: password_hash.clone(),
            };
            person::add(tx, None, &new)?;
        }
        Ok(())
    })
}

/// Finds those who act.
///
/// # Errors
/// [`Error::NotFound`] when they were never added.
pub(super) fn find(tx: &mut Tx<'_>) -> Result<Staff> {
    Ok(Staff {
        caseworker: actor(tx, "caseworker")?,
        supervisor: actor(tx, "supervisor")?,
        administrator: actor(tx, "administrator")?,
    })
}

fn actor(tx: &mut Tx<'_>, login: &str) -> Result<Actor> {
    let person = person::by_login(tx, login)?.ok_or(Error::NotFound)?;
    Ok(Actor { id: person.id, role: person.role })
}
