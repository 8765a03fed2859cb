//! In and out: password, second factor, and back to what one was doing.

mod kept;

use super::Answer;
use super::form::Form;
use super::page::{Page, go, local_path, show as show_page, show_as};
use super::visit::{Cookies, Visit, form_token};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::Tx;
use crate::model::person::{self, Person};
use crate::model::session::guess::{self, Against};
use crate::model::session::{self, Session, Stage, factor};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use askama::Template;
use kept::Kept;

#[derive(Template)]
#[template(path = "sign_in/password.html")]
struct PasswordPage {
    page: Page,
    login: String,
    fault: String,
    to: String,
    kept: String,
}

#[derive(Template)]
#[template(path = "sign_in/code.html")]
struct CodePage {
    page: Page,
    fault: String,
    to: String,
    kept: String,
}

#[derive(Template)]
#[template(path = "sign_in/factor.html")]
struct FactorPage {
    page: Page,
    secret: String,
    picture: String,
    fault: String,
    to: String,
    kept: String,
}

#[derive(Template)]
#[template(path = "sign_in/continue.html")]
struct ContinuePage {
    page: Page,
    action: String,
    fields: Vec<(String, String)>,
}

/// `GET /sign-in`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    if visit.session().is_some_and(|session| session.stage == Stage::Full) {
        return go("/");
    }
    show_page(&PasswordPage {
        page: Page::bare(&app, &visit),
        login: String::new(),
        fault: String::new(),
        to: "/".to_owned(),
        kept: String::new(),
    })
}

/// What a page answers when nobody is signed in any more: the sign-in form, which carries along
/// what was asked for or sent.
pub(super) fn ask_again(app: &App, visit: &Visit, form: Option<&Form>) -> Answer {
    if let Some(session) = visit.session().filter(|session| session.stage == Stage::Password) {
        let page = Page::bare(app, visit);
        return second_step(app, page, &session.person, &Form::default(), String::new(), StatusCode::OK);
    }
    let mut template = PasswordPage {
        page: Page::bare(app, visit),
        login: String::new(),
        fault: String::new(),
        to: visit.path().to_owned(),
        kept: String::new(),
    };
    if let Some(form) = form {
        template.fault = visit.words().sign_in_kept();
        template.to = "/".to_owned();
        template.kept = Kept::of(visit.path(), form).seal(&app.vault.forms)?;
    }
    show_as(StatusCode::UNAUTHORIZED, &template)
}

/// `POST /sign-in`
pub(super) async fn password(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let login = form.text("login").to_owned();
    let again = |fault: String| {
        let template = PasswordPage {
            page: Page::bare(&app, &visit),
            login: login.clone(),
            fault,
            to: form.text("to").to_owned(),
            kept: form.text("kept").to_owned(),
        };
        show_as(StatusCode::UNPROCESSABLE_ENTITY, &template)
    };
    if let Some(wait) = wait(&app, &login, visit.address()).await? {
        return again(visit.words().sign_in_wait(visit.words().span(wait)));
    }
    let Some(person) = right_person(&app, &login, form.text("password")).await? else {
        count_failure(&app, &login, visit.address()).await?;
        return again(visit.words().sign_in_wrong());
    };
    let stage = if person.has_factor || app.rules.factor_required { Stage::Password } else { Stage::Full };
    let (token, session) = begin(&app, &person, stage).await?;
    if stage == Stage::Full {
        return enter(&app, &visit, &form, &token, &session);
    }
    let mut page = Page::bare(&app, &visit);
    page.csrf = form_token(&app.vault.forms, session.id.as_str())?;
    let mut response = second_step(&app, page, &person, &form, String::new(), StatusCode::OK)?;
    set_session(&app, &mut response, &token)?;
    Ok(response)
}

/// What became of a typed code.
enum Guessed {
    Right,
    Wrong,
    Wait(chrono::Duration),
}

fn guess_code(tx: &mut Tx<'_>, id: &Id, login: &str, address: &str, typed: &str) -> Result<Guessed> {
    let (account, address) = (Against::Account(login), Against::Address(address));
    let wait = guess::wait(tx, &account)?.max(guess::wait(tx, &address)?);
    if let Some(wait) = wait {
        return Ok(Guessed::Wait(wait));
    }
    if factor::check(tx, id, typed)? {
        return Ok(Guessed::Right);
    }
    guess::failed(tx, &account)?;
    guess::failed(tx, &address)?;
    Ok(Guessed::Wrong)
}

async fn wait(app: &App, login: &str, address: &str) -> Result<Option<chrono::Duration>> {
    let (login, address) = (login.to_owned(), address.to_owned());
    app.read(move |tx| {
        let account = guess::wait(tx, &Against::Account(&login))?;
        Ok(account.max(guess::wait(tx, &Against::Address(&address))?))
    })
    .await
}

async fn count_failure(app: &App, login: &str, address: &str) -> Result<()> {
    let (login, address) = (login.to_owned(), address.to_owned());
    app.write(move |tx| {
        guess::failed(tx, &Against::Account(&login))?;
        guess::failed(tx, &Against::Address(&address))
    })
    .await
}

/// The person with this login and password. Somebody who does not exist costs as much time.
async fn right_person(app: &App, login: &str, typed: &str) -> Result<Option<Person>> {
    let login = login.to_owned();
    let found = app
        .read(move |tx| match person::by_login(tx, &login)? {
            Some(person) => {
                let hash = session::password::stored(tx, &person.id)?;
                Ok(Some((person, hash)))
            }
            None => Ok(None),
        })
        .await?;
    let (typed, cost) = (typed.to_owned(), app.site.cost);
    let hash = found.as_ref().map(|(_, hash)| hash.clone()).filter(|hash| !hash.is_empty());
    let right = web::block(move || session::password::matches(&typed, hash.as_deref(), cost))
        .await
        .map_err(Error::internal)?;
    Ok(found.map(|(person, _)| person).filter(|person| right && person.disabled_at.is_none()))
}

async fn begin(app: &App, person: &Person, stage: Stage) -> Result<(String, Session)> {
    let (id, login) = (person.id.clone(), person.profile.login.clone());
    app.write(move |tx| {
        if stage == Stage::Full {
            guess::succeeded(tx, &Against::Account(&login))?;
        }
        let token = session::begin(tx, &id, stage)?;
        let session = session::find(tx, &token)?.ok_or(Error::SignedOut)?;
        Ok((token, session))
    })
    .await
}

fn set_session(app: &App, response: &mut HttpResponse, token: &str) -> Result<()> {
    let cookies = Cookies::of(app);
    let cookie = cookies.make(cookies.session_name(), token.to_owned());
    response.add_cookie(&cookie).map_err(Error::internal)
}

/// The page of the second step: the code, or setting the factor up.
fn second_step(
    app: &App,
    page: Page,
    person: &Person,
    form: &Form,
    fault: String,
    status: StatusCode,
) -> Answer {
    let (to, kept) = (form.text("to").to_owned(), form.text("kept").to_owned());
    if person.has_factor {
        return show_as(status, &CodePage { page, fault, to, kept });
    }
    let secret = match form.text("secret") {
        "" => factor::new_secret()?,
        secret => secret.to_owned(),
    };
    let address = factor::app_address(&secret, &app.rules.organisation, &person.profile.login)?;
    let picture = qrcode::QrCode::new(address)
        .map_err(Error::internal)?
        .render::<qrcode::render::svg::Color<'_>>()
        .min_dimensions(200, 200)
        .build();
    // The picture stands inside the page: its XML declaration does not belong there.
    let picture = picture.split_once("?>").map_or(picture.clone(), |(_, svg)| svg.to_owned());
    show_as(status, &FactorPage { page, secret, picture, fault, to, kept })
}

fn half(visit: &Visit) -> Result<&Session> {
    visit.session().filter(|session| session.stage == Stage::Password).ok_or(Error::SignedOut)
}

/// `GET /sign-in/code` and `GET /sign-in/factor`
pub(super) async fn show_step(app: web::Data<App>, visit: Visit) -> Answer {
    let Ok(session) = half(&visit) else { return go("/") };
    let page = Page::bare(&app, &visit);
    second_step(&app, page, &session.person, &Form::default(), String::new(), StatusCode::OK)
}

/// `POST /sign-in/code`
pub(super) async fn code(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let session = half(&visit)?.clone();
    let login = session.person.profile.login.clone();
    let again = |fault: String| {
        let page = Page::bare(&app, &visit);
        second_step(&app, page, &session.person, &form, fault, StatusCode::UNPROCESSABLE_ENTITY)
    };
    let (id, typed) = (session.person.id.clone(), form.text("code").to_owned());
    let address = visit.address().to_owned();
    // One write: many guesses sent at once wait for each other's count.
    let guessed = app.write(move |tx| guess_code(tx, &id, &login, &address, &typed)).await?;
    match guessed {
        Guessed::Right => {}
        Guessed::Wrong => return again(visit.words().sign_in_code_wrong()),
        Guessed::Wait(wait) => return again(visit.words().sign_in_wait(visit.words().span(wait))),
    }
    promote(&app, &visit, &form, session).await
}

/// `POST /sign-in/factor`
pub(super) async fn set_factor(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let session = half(&visit)?.clone();
    if session.person.has_factor {
        return Err(Error::Forbidden);
    }
    let (id, secret, typed) =
        (session.person.id.clone(), form.text("secret").to_owned(), form.text("code").to_owned());
    match app.write(move |tx| factor::set(tx, &id, &secret, &typed)).await {
        Ok(()) => promote(&app, &visit, &form, session).await,
        Err(Error::Invalid(_)) => {
            let (page, fault) = (Page::bare(&app, &visit), visit.words().sign_in_code_wrong());
            second_step(&app, page, &session.person, &form, fault, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error),
    }
}

/// The second step was right: a new session with a new token, the half one ends.
async fn promote(app: &App, visit: &Visit, form: &Form, half: Session) -> Answer {
    let person = half.person.clone();
    app.write(move |tx| session::end(tx, &half)).await?;
    let (token, session) = begin(app, &person, Stage::Full).await?;
    enter(app, visit, form, &token, &session)
}

/// In: on to what was asked for, or to a page that sends again what was kept.
fn enter(app: &App, visit: &Visit, form: &Form, token: &str, session: &Session) -> Answer {
    let kept = Kept::open(&app.vault.forms, form.text("kept"));
    let mut response = match kept {
        Some(kept) => {
            let mut page = Page::bare(app, visit);
            page.csrf = form_token(&app.vault.forms, session.id.as_str())?;
            show_page(&ContinuePage { page, action: local_path(&kept.path).to_owned(), fields: kept.fields })?
        }
        None => HttpResponse::SeeOther()
            .insert_header((header::LOCATION, local_path(form.text("to")).to_owned()))
            .finish(),
    };
    set_session(app, &mut response, token)?;
    Ok(response)
}

/// `POST /sign-out`
pub(super) async fn out(app: web::Data<App>, visit: Visit) -> Answer {
    if let Some(session) = visit.session().cloned() {
        app.write(move |tx| session::end(tx, &session)).await?;
    }
    let cookies = Cookies::of(&app);
    let mut response = go("/sign-in")?;
    response.add_cookie(&cookies.remove(cookies.session_name())).map_err(Error::internal)?;
    Ok(response)
}
