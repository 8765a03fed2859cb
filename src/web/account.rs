//! My account: language, look, password.

use super::Answer;
use super::form::{Faults, Form};
use super::page::{Page, go, go_saying, local_path, show as show_page, show_as};
use super::visit::{Cookies, Visit};
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::person::{self, Folding, Role, Theme};
use crate::model::session::{self, Session, Stage};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use platform_adapters::Language;

#[derive(Template)]
#[template(path = "account/show.html")]
struct AccountPage {
    page: Page,
    login: String,
    has_factor: bool,
    /// Whether a desk waits for her.
    works_on_cases: bool,
    /// Stored name of the choice, its words, whether it holds.
    foldings: Vec<(&'static str, String, bool)>,
    faults: Faults,
}

/// `POST /language`
pub(super) async fn language(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let language = Language::by_key(form.text("language")).ok_or(Error::NotFound)?;
    if let Some(session) = visit.session() {
        let (id, theme) = (session.person.id.clone(), session.person.theme);
        app.write(move |tx| person::prefer(tx, &id, language.key(), theme)).await?;
    }
    let cookies = Cookies::of(&app);
    let mut response = go(local_path(form.text("return")))?;
    let cookie = cookies.make(cookies.language_name(), language.key().to_owned());
    response.add_cookie(&cookie).map_err(Error::internal)?;
    Ok(response)
}

/// `GET /account`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    show_page(&account(&app, &visit, Faults::default()).await?)
}

async fn account(app: &App, visit: &Visit, faults: Faults) -> Result<AccountPage> {
    let person = &full(visit)?.person;
    Ok(AccountPage {
        page: Page::load(app, visit, "/account").await?,
        login: person.profile.login.clone(),
        has_factor: person.has_factor,
        works_on_cases: person.role.covers(Role::Caseworker),
        foldings: Folding::ALL
            .iter()
            .map(|one| (one.key(), visit.words().code("folding", one.key()), *one == person.folding))
            .collect(),
        faults,
    })
}

fn full(visit: &Visit) -> Result<&Session> {
    visit.session().ok_or(Error::SignedOut)
}

/// `POST /account`
pub(super) async fn save(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let person = &full(&visit)?.person;
    let language = Language::by_key(form.text("language")).unwrap_or(visit.language());
    let theme = Theme::by_key(form.text("theme")).unwrap_or(person.theme);
    let id = person.id.clone();
    let folding = Folding::by_key(form.text("folding")).unwrap_or(person.folding);
    app.write(move |tx| {
        person::prefer(tx, &id, language.key(), theme)?;
        person::fold(tx, &id, folding)
    })
    .await?;
    go_saying(&app, "/account", "done-saved")
}

/// `POST /account/password`: every session ends, and a new one begins for this browser.
pub(super) async fn password(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    match change_password(&app, &visit, &form).await {
        Ok(response) => Ok(response),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &account(&app, &visit, faults).await?)
        }
    }
}

async fn change_password(app: &App, visit: &Visit, form: &Form) -> Result<HttpResponse> {
    let id = full(visit)?.person.id.clone();
    let stored = {
        let id = id.clone();
        app.read(move |tx| session::password::stored(tx, &id)).await?
    };
    let (old, new, cost) = (form.text("old").to_owned(), form.text("password").to_owned(), app.site.cost);
    let hash = web::block(move || {
        if session::password::matches(&old, Some(&stored), cost) {
            session::password::hash(&new, cost)
        } else {
            Err(Error::invalid("old", "password-wrong"))
        }
    })
    .await
    .map_err(Error::internal)??;
    let token = app
        .write(move |tx| {
            session::password::set(tx, &id, &hash)?;
            session::begin(tx, &id, Stage::Full)
        })
        .await?;
    let cookies = Cookies::of(app);
    let mut response = go_saying(app, "/account", "done-password-changed")?;
    response.add_cookie(&cookies.make(cookies.session_name(), token)).map_err(Error::internal)?;
    Ok(response)
}
