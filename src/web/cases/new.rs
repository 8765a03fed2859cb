//! A new case: questions first, paste, look, save.

use super::super::Answer;
use super::super::form::{Faults, Form};
use super::super::page::{Page, go, go_saying, show as show_page, show_as};
use super::super::visit::Visit;
use super::law::LawView;
use super::pasted::{Pasted, whole_text};
use super::safety::Helplines;
use super::typed::{ALSO, Typed};
use crate::app::App;
use crate::db::Id;
use crate::db::case_keys::CaseKeys;
use crate::error::{Error, FieldError, Result};
use crate::model::case::{Caller, Known, once};
use crate::model::mapping;
use crate::model::notice::draft;
use crate::text::Words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use platform_adapters::{Language, PersonShown};

#[derive(Template)]
#[template(path = "cases/new.html")]
struct NewPage {
    page: Page,
    /// The key of the case to come: sent twice, the form opens one case.
    once: String,
    text: String,
    typed: Typed,
    pasted: Pasted,
    law: Option<LawView>,
    laws: Vec<LawView>,
    helplines: Vec<Helplines>,
    faults: Faults,
}

#[derive(Template)]
#[template(path = "cases/reading.html")]
struct ReadingPart {
    t: &'static Words,
    pasted: Pasted,
    law: Option<LawView>,
}

/// `GET /cases/new`
pub(in crate::web) async fn new(app: web::Data<App>, visit: Visit) -> Answer {
    let typed = Typed::empty(visit.language());
    let page = filled(&app, &visit, &Form::default(), typed, Faults::default()).await?;
    show_page(&page)
}

/// `POST /cases/new`: reads the text without saving anything, for a browser without script.
pub(in crate::web) async fn read_text(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let page = filled(&app, &visit, &form, Typed::of_form(&form), Faults::default()).await?;
    show_page(&page)
}

/// `POST /cases/reading`: what the page shows while somebody types.
pub(in crate::web) async fn reading(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    show_page(&ReadingPart {
        t: visit.words(),
        pasted: Pasted::read(&app, &visit, &form, None).await?,
        law: LawView::of(&Typed::of_form(&form), &app.read(mapping::current).await?, visit.language()),
    })
}

/// `POST /cases`
pub(in crate::web) async fn open(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    match try_to_open(&app, &visit, &form).await {
        Ok(response) => Ok(response),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = filled(&app, &visit, &form, Typed::of_form(&form), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

async fn filled(app: &App, visit: &Visit, form: &Form, typed: Typed, faults: Faults) -> Result<NewPage> {
    let language = Language::by_key(&typed.language).unwrap_or(visit.language());
    let mapping = app.read(mapping::current).await?;
    Ok(NewPage {
        page: Page::load(app, visit, "/cases").await?,
        once: Id::parse(form.text("once")).unwrap_or_else(Id::new).to_string(),
        text: form.text("text").to_owned(),
        pasted: Pasted::read(app, visit, form, None).await?,
        law: LawView::of(&typed, &mapping, visit.language()),
        laws: LawView::each(&typed, &mapping, visit.language()),
        helplines: Helplines::all(language, visit.words()),
        typed,
        faults,
    })
}

async fn try_to_open(app: &App, visit: &Visit, form: &Form) -> Result<HttpResponse> {
    let actor = visit.actor()?;
    let id = Id::parse(form.text("once")).unwrap_or_else(Id::new);
    let text = whole_text(form);
    let known = checked(form, &text)?;
    let keys = match mint(app, &id).await {
        // Sent twice: the second answer leads to the case of the first.
        Err(Error::Refused("case-exists")) => return go(&super::case_path(&id)),
        minted => minted?,
    };
    let is_reviewed_next = form.text("next") == "review";
    let opened = app
        .write(move |tx| {
            let (case, is_new) = once::open_once(tx, &keys, &actor, &known, &text)?;
            if is_new && is_reviewed_next {
                draft::draft_all(tx, &actor, &case.id)?;
            }
            Ok(())
        })
        .await;
    match opened {
        Ok(()) if is_reviewed_next => go(&format!("/cases/{id}/notices")),
        Ok(()) => go_saying(app, &super::case_path(&id), "done-case-opened"),
        Err(Error::Internal(cause)) => {
            // Two servers may have met in the database: then the case is there.
            let other = id.clone();
            if app.read(move |tx| once::exists(tx, &other)).await? {
                return go(&super::case_path(&id));
            }
            Err(Error::Internal(cause))
        }
        Err(error) => Err(error),
    }
}

/// What does not fit, all of it at once.
fn checked(form: &Form, text: &str) -> Result<Known> {
    let mut faults = Vec::new();
    if text.trim().is_empty() {
        faults.push(FieldError { field: "text", why: "text-empty" });
    }
    match Typed::of_form(form).known() {
        Ok(known) if faults.is_empty() => Ok(known),
        Ok(_) => Err(Error::Invalid(faults)),
        Err(Error::Invalid(others)) => {
            faults.extend(others);
            Err(Error::Invalid(faults))
        }
        Err(error) => Err(error),
    }
}

/// The keys of the case to come. Two servers that mint at once collide; the second then finds them.
async fn mint(app: &App, id: &Id) -> Result<CaseKeys> {
    match app.mint_case_keys_for(id).await {
        Err(Error::Internal(_)) => app.mint_case_keys_for(id).await,
        minted => minted,
    }
}
