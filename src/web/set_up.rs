//! The first start and invitations: a one-time link leads to choosing a password.

use super::Answer;
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::Visit;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::person::{NewPerson, Role};
use crate::model::session::{self, Stage};
use crate::model::set_up;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;

#[derive(Template)]
#[template(path = "set_up/show.html")]
struct SetUpPage {
    page: Page,
    token: String,
    person_name: String,
    login: String,
    faults: Faults,
}

#[derive(Template)]
#[template(path = "set_up/invitation.html")]
struct InvitationPage {
    page: Page,
    token: String,
    person_name: String,
    login: String,
    faults: Faults,
}

fn token_of(visit: &Visit) -> String {
    let query = visit.path().split_once('?').map_or("", |(_, query)| query);
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "token")
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

/// `GET /set-up`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    let token = token_of(&visit);
    check(&app, &token).await?;
    let page = Page::bare(&app, &visit);
    show_page(&SetUpPage {
        page,
        token,
        person_name: String::new(),
        login: String::new(),
        faults: Faults::default(),
    })
}

/// A link that is not the one of this start leads nowhere.
async fn check(app: &App, token: &str) -> Result<()> {
    let token = token.to_owned();
    if app.read(move |tx| set_up::check(tx, &token)).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// `POST /set-up`
pub(super) async fn finish(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let token = form.text("token").to_owned();
    check(&app, &token).await?;
    match add_first(&app, &visit, &form).await {
        Ok(()) => go_saying(&app, "/sign-in", "done-set-up"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let template = SetUpPage {
                page: Page::bare(&app, &visit),
                token,
                person_name: form.text("name").to_owned(),
                login: form.text("login").to_owned(),
                faults,
            };
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &template)
        }
    }
}

async fn add_first(app: &App, visit: &Visit, form: &Form) -> Result<()> {
    let password_hash = new_hash(app, form).await?;
    let new = NewPerson {
        name: form.text("name").to_owned(),
        login: form.text("login").to_owned(),
        role: Role::Administrator,
        language: visit.language().key().to_owned(),
        password_hash,
    };
    let token = form.text("token").to_owned();
    app.write(move |tx| set_up::finish(tx, &token, &new).map(|_| ())).await
}

async fn new_hash(app: &App, form: &Form) -> Result<String> {
    if form.text("password") != form.text("again") {
        return Err(Error::invalid("again", "password-differs"));
    }
    let (password, cost) = (form.text("password").to_owned(), app.site.cost);
    web::block(move || session::password::hash(&password, cost)).await.map_err(Error::internal)?
}

/// `GET /invitation`
pub(super) async fn show_invitation(app: web::Data<App>, visit: Visit) -> Answer {
    let token = token_of(&visit);
    show_page(&invitation(&app, &visit, token, Faults::default()).await?)
}

async fn invitation(app: &App, visit: &Visit, token: String, faults: Faults) -> Result<InvitationPage> {
    let session = {
        let token = token.clone();
        app.read(move |tx| session::find(tx, &token)).await?
    };
    let session = session.filter(|session| session.stage == Stage::Invited).ok_or(Error::NotFound)?;
    let profile = session.person.profile;
    Ok(InvitationPage {
        page: Page::bare(app, visit),
        token,
        person_name: profile.name,
        login: profile.login,
        faults,
    })
}

/// `POST /invitation`
pub(super) async fn accept_invitation(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let token = form.text("token").to_owned();
    let template = invitation(&app, &visit, token.clone(), Faults::default()).await?;
    match new_hash(&app, &form).await {
        Ok(hash) => {
            app.write(move |tx| {
                let session = session::find(tx, &token)?.ok_or(Error::NotFound)?;
                // Every session ends with the new password: the link works once.
                session::password::set(tx, &session.person.id, &hash)
            })
            .await?;
            go_saying(&app, "/sign-in", "done-set-up")
        }
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &InvitationPage { faults, ..template })
        }
    }
}
