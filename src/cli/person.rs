//! `person`: adds somebody by an invitation, or lists who there is.

use super::fault::Fault;
use super::keys::Rings;
use super::say::say;
use super::{open, settings};
use crate::model::person::{self, NewPerson, Role};
use crate::model::session::{self, Stage};
use clap::{Args, Subcommand};

/// What to do with people.
#[derive(Debug, Subcommand)]
pub(super) enum PersonCommand {
    /// Adds a person and prints a link that is good once, for 72 hours, to choose a password
    Add(AddArguments),
    /// Lists everybody
    List,
}

/// A person to be added.
#[derive(Debug, Args)]
pub(super) struct AddArguments {
    /// What is typed at sign-in, for example an e-mail address
    #[arg(long)]
    login: String,
    /// What colleagues read
    #[arg(long)]
    name: String,
    /// caseworker, supervisor, administrator or data_protection_officer (officer for short)
    #[arg(long, value_parser = role)]
    role: Role,
    /// Language of the pages: en, fr, nl or de
    #[arg(long, default_value = "en", value_parser = ["en", "fr", "nl", "de"])]
    language: String,
}

fn role(text: &str) -> Result<Role, String> {
    let text = if text == "officer" { Role::Officer.key() } else { text };
    Role::by_key(text).ok_or_else(|| {
        let roles: Vec<&str> = Role::ALL.iter().map(|role| role.key()).collect();
        format!("must be one of {}", roles.join(", "))
    })
}

/// `takedown-desk person …`.
///
/// # Errors
/// When the login is taken, or settings, keys or database cannot be used.
pub(super) fn run(command: PersonCommand) -> Result<(), Fault> {
    let app = open::app(&settings::read()?, Rings::All)?;
    match command {
        PersonCommand::Add(arguments) => {
            let new = NewPerson {
                name: arguments.name,
                login: arguments.login,
                role: arguments.role,
                language: arguments.language,
                password_hash: String::new(),
            };
            let token = app.write_now(|tx| {
                let id = person::add(tx, None, &new)?;
                session::begin(tx, &id, Stage::Invited)
            })?;
            say(&format!("{}/invitation?token={token}", app.site.base_url))?;
        }
        PersonCommand::List => {
            for person in app.read_now(person::all)? {
                let state = if person.disabled_at.is_some() { "disabled" } else { "active" };
                let (profile, role) = (&person.profile, person.role.key());
                say(&format!("{}\t{}\t{}\t{role}\t{state}", person.code, profile.login, profile.name))?;
            }
        }
    }
    Ok(())
}
