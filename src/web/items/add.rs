//! More links for a case.

use super::super::Answer;
use super::super::cases::{Pasted, case_path, whole_text};
use super::super::form::{Faults, Form};
use super::super::page::{Page, go_saying, show as show_page, show_as};
use super::super::visit::{Visit, id};
use crate::app::App;
use crate::db::Id;
use crate::error::Result;
use crate::model::{case, item};
use crate::text::Words;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;

#[derive(Template)]
#[template(path = "items/add.html")]
struct AddPage {
    page: Page,
    id: String,
    number: String,
    text: String,
    pasted: Pasted,
    faults: Faults,
}

#[derive(Template)]
#[template(path = "items/reading.html")]
struct ReadingPart {
    t: &'static Words,
    pasted: Pasted,
}

/// `GET /cases/{id}/items`
pub(in crate::web) async fn add_form(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let page = filled(&app, &visit, id(&path)?, &Form::default(), Faults::default()).await?;
    show_page(&page)
}

/// `POST /cases/{id}/items/reading`
pub(in crate::web) async fn reading(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let case_id = id.clone();
    app.read(move |tx| case::find_for(tx, &actor, &case_id).map(|_| ())).await?;
    let pasted = Pasted::read(&app, &visit, &form, Some(id)).await?;
    show_page(&ReadingPart { t: visit.words(), pasted })
}

/// `POST /cases/{id}/items`: adds the links; with the button *Read* only reads the text.
pub(in crate::web) async fn add(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let case_id = id(&path)?;
    if form.text("do") == "read" {
        return show_page(&filled(&app, &visit, case_id, &form, Faults::default()).await?);
    }
    let (actor, text) = (visit.actor()?, whole_text(&form));
    let into = case_id.clone();
    let pasted = app
        .write(move |tx| {
            let (_, keys) = case::find_for(tx, &actor, &into)?;
            item::paste(tx, &keys, &actor, &text)
        })
        .await;
    match pasted {
        Ok(pasted) if pasted.added > 0 => go_saying(&app, &case_path(&case_id), "done-links-added"),
        Ok(_) => go_saying(&app, &case_path(&case_id), "info-links-known"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = filled(&app, &visit, case_id, &form, faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

async fn filled(app: &App, visit: &Visit, id: Id, form: &Form, faults: Faults) -> Result<AddPage> {
    let (actor, case_id) = (visit.actor()?, id.clone());
    let (case, _) = app.read(move |tx| case::find_for(tx, &actor, &case_id)).await?;
    Ok(AddPage {
        page: Page::load(app, visit, "/cases").await?,
        number: case.number,
        text: form.text("text").to_owned(),
        pasted: Pasted::read(app, visit, form, Some(id.clone())).await?,
        id: id.to_string(),
        faults,
    })
}
