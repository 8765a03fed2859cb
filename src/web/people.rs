//! The staff: who may sign in, in which role; invitations.

use super::Answer;
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::{Visit, id};
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::person::{self, NewPerson, Person, Role, invitation};
use crate::model::session::INVITATION_HOURS;
use crate::text::Words;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use platform_adapters::Language;

#[derive(Template)]
#[template(path = "people/list.html")]
struct PeoplePage {
    page: Page,
    people: Vec<Row>,
    roles: Vec<(&'static str, String)>,
    typed_name: String,
    typed_login: String,
    chosen_role: String,
    chosen_language: String,
    faults: Faults,
}

/// Shown once, as the answer to the form: the link is stored nowhere.
#[derive(Template)]
#[template(path = "people/invited.html")]
struct InvitedPage {
    page: Page,
    name: String,
    link: String,
    until: String,
}

struct Row {
    id: String,
    name: String,
    login: String,
    role: &'static str,
    role_label: String,
    has_factor: bool,
    since_iso: String,
    since: String,
    disabled: Option<String>,
    is_self: bool,
}

impl Row {
    fn new(t: &Words, person: Person, own: &crate::db::Id) -> Self {
        let since = person.created_at.time();
        Self {
            is_self: &person.id == own,
            id: person.id.to_string(),
            name: person.profile.name,
            login: person.profile.login,
            role: person.role.key(),
            role_label: t.code("role", person.role.key()),
            has_factor: person.has_factor,
            since_iso: since.to_rfc3339(),
            since: t.date(since),
            disabled: person.disabled_at.map(|at| t.date(at.time())),
        }
    }
}

/// `GET /people`
pub(super) async fn list(app: web::Data<App>, visit: Visit) -> Answer {
    show_page(&people(&app, &visit, &Form::default(), Faults::default()).await?)
}

async fn people(app: &App, visit: &Visit, form: &Form, faults: Faults) -> Result<PeoplePage> {
    let own = visit.actor()?.id;
    let t = visit.words();
    let everybody = app.read(person::all).await?;
    let or = |given: &str, default: &str| if given.is_empty() { default } else { given }.to_owned();
    Ok(PeoplePage {
        page: Page::load(app, visit, "/people").await?,
        people: everybody.into_iter().map(|person| Row::new(t, person, &own)).collect(),
        roles: Role::ALL.iter().map(|role| (role.key(), t.code("role", role.key()))).collect(),
        typed_name: form.text("name").to_owned(),
        typed_login: form.text("login").to_owned(),
        chosen_role: or(form.text("role"), Role::Caseworker.key()),
        chosen_language: or(form.text("language"), visit.language().key()),
        faults,
    })
}

/// `POST /people`
pub(super) async fn add(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    match add_invited(&app, &visit, &form).await {
        Ok(token) => invited(&app, &visit, form.text("name").trim().to_owned(), &token).await,
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &people(&app, &visit, &form, faults).await?)
        }
    }
}

async fn add_invited(app: &App, visit: &Visit, form: &Form) -> Result<String> {
    let new = NewPerson {
        name: form.text("name").to_owned(),
        login: form.text("login").to_owned(),
        role: chosen_role(form)?,
        language: Language::by_key(form.text("language")).unwrap_or(visit.language()).key().to_owned(),
        password_hash: String::new(),
    };
    let actor = visit.actor()?;
    let (_, token) = app.write(move |tx| invitation::add_invited(tx, &actor, &new)).await?;
    Ok(token)
}

fn chosen_role(form: &Form) -> Result<Role> {
    Role::by_key(form.text("role")).ok_or(Error::invalid("role", "role"))
}

async fn invited(app: &App, visit: &Visit, name: String, token: &str) -> Answer {
    let until = visit.now() + chrono::Duration::hours(INVITATION_HOURS);
    show_page(&InvitedPage {
        page: Page::load(app, visit, "/people").await?,
        name,
        link: format!("{}/invitation?token={token}", app.site.base_url),
        until: visit.words().moment(until),
    })
}

/// `POST /people/{id}/invitation`
pub(super) async fn invite(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, person) = (visit.actor()?, id(&path)?);
    let (name, token) = app
        .write(move |tx| {
            let token = invitation::renew(tx, &actor, &person)?;
            Ok((person::find(tx, &person)?.profile.name, token))
        })
        .await?;
    invited(&app, &visit, name, &token).await
}

/// `POST /people/{id}/role`
pub(super) async fn role(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, person, role) = (visit.actor()?, id(&path)?, chosen_role(&form)?);
    app.write(move |tx| person::set_role(tx, &actor, &person, role)).await?;
    go_saying(&app, "/people", "done-people-role")
}

/// `POST /people/{id}/disabling`
pub(super) async fn disable(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, person) = (visit.actor()?, id(&path)?);
    app.write(move |tx| person::set_disabled(tx, &actor, &person, true)).await?;
    go_saying(&app, "/people", "done-people-disabled")
}

/// `POST /people/{id}/enabling`
pub(super) async fn enable(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, person) = (visit.actor()?, id(&path)?);
    app.write(move |tx| person::set_disabled(tx, &actor, &person, false)).await?;
    go_saying(&app, "/people", "done-people-enabled")
}
