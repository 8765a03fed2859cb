//! To the platform, where a person allows the use of an account, and back.

use super::known;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::connection::consent::{self, Asking};
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::page::{Page, go_saying, show as show_page};
use crate::web::visit::Visit;
use actix_web::web;
use askama::Template;

/// The page that the platform sends people back to; it must be entered there too.
const BACK: &str = "/connections/back";

#[derive(Template)]
#[template(path = "connections/ask.html")]
struct AskPage {
    page: Page,
    platform: String,
    label: String,
    address: String,
    minutes: i64,
}

/// What a person sees who comes back: their session does not travel from another site to here
/// (`SameSite=Strict`), so the next step is a link of our own.
#[derive(Template)]
#[template(path = "connections/back.html")]
struct BackPage {
    page: Page,
    next: String,
}

#[derive(Template)]
#[template(path = "connections/answer.html")]
struct AnswerPage {
    page: Page,
    platform: String,
    label: String,
    state: String,
    code: String,
}

/// `POST /connections/{platform}/asking`
pub(in crate::web) async fn ask(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    known(&path)?;
    let Some((client_id, _)) = app.outside.youtube_client.clone() else {
        return Err(Error::Refused("connection-no-client"));
    };
    let asking = Asking {
        session: visit.session().map(|session| session.id.clone()).ok_or(Error::SignedOut)?,
        client_id,
        redirect: format!("{}{BACK}", app.site.base_url),
        consent_url: app.practice.as_ref().map(|world| world.consent_url()),
    };
    let (actor, platform) = (visit.actor()?, path.to_string());
    let address = app.write(move |tx| consent::ask(tx, &actor, &platform, &asking)).await?;
    show_page(&AskPage {
        page: Page::load(&app, &visit, "/channels").await?,
        label: visit.words().platform(&path),
        platform: path.into_inner(),
        address,
        minutes: consent::CONSENT_MINUTES,
    })
}

/// `GET /connections/back`
pub(in crate::web) async fn back(app: web::Data<App>, visit: Visit) -> Answer {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for name in ["state", "code", "error"] {
        if let Some(value) = visit.query(name) {
            query.append_pair(name, &value);
        }
    }
    let next = format!("/connections/answer?{}", query.finish());
    show_page(&BackPage { page: Page::bare(&app, &visit), next })
}

/// `GET /connections/answer`: changes nothing.
pub(in crate::web) async fn answer(app: web::Data<App>, visit: Visit) -> Answer {
    let (state, code) = (visit.query("state").unwrap_or_default(), visit.query("code").unwrap_or_default());
    let (actor, session) = who(&visit)?;
    let asked = state.clone();
    let platform = app.read(move |tx| consent::expected(tx, &actor, &session, &asked)).await?;
    show_page(&AnswerPage {
        page: Page::load(&app, &visit, "/channels").await?,
        label: visit.words().platform(&platform),
        platform,
        state,
        code,
    })
}

/// `POST /connections/answer`
pub(in crate::web) async fn bring_back(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let (actor, session) = who(&visit)?;
    let (state, code) = (form.text("state").to_owned(), form.text("code").to_owned());
    let platform = app.write(move |tx| consent::bring_back(tx, &actor, &session, &state, &code)).await?;
    go_saying(&app, &format!("/connections/{platform}"), "done-connection-allowed")
}

fn who(visit: &Visit) -> Result<(crate::model::Actor, crate::db::Id)> {
    let session = visit.session().ok_or(Error::SignedOut)?;
    Ok((session.actor(), session.id.clone()))
}
