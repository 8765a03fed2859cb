//! What is known of a case: looked at again and changed.

use super::super::Answer;
use super::super::form::{Faults, Form};
use super::super::page::{Page, go_saying, show as show_page, show_as};
use super::super::visit::{Visit, id};
use super::conflict::{Difference, differences};
use super::law::LawView;
use super::typed::{ALSO, Typed};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::case::{self, Caller, Case};
use crate::model::mapping;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use platform_adapters::{Language, PersonShown};

#[derive(Template)]
#[template(path = "cases/details.html")]
struct DetailsPage {
    page: Page,
    id: String,
    number: String,
    version: i64,
    typed: Typed,
    law: Option<LawView>,
    laws: Vec<LawView>,
    faults: Faults,
    /// What somebody else wrote meanwhile, where it differs from what is typed here.
    differences: Vec<Difference>,
    is_conflict: bool,
}

/// `GET /cases/{id}/details`
pub(in crate::web) async fn details(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let case = find(&app, &visit, &id(&path)?).await?;
    let typed = Typed::of_case(&case);
    show_page(&page(&app, &visit, &case, typed, case.version, Faults::default()).await?)
}

async fn find(app: &App, visit: &Visit, id: &Id) -> Result<Case> {
    let (actor, id) = (visit.actor()?, id.clone());
    app.read(move |tx| Ok(case::find_for(tx, &actor, &id)?.0)).await
}

async fn page(
    app: &App,
    visit: &Visit,
    case: &Case,
    typed: Typed,
    version: i64,
    faults: Faults,
) -> Result<DetailsPage> {
    let mapping = app.read(mapping::current).await?;
    Ok(DetailsPage {
        page: Page::load(app, visit, "/cases").await?,
        id: case.id.to_string(),
        number: case.number.clone(),
        version,
        law: LawView::of(&typed, &mapping, visit.language()),
        laws: LawView::each(&typed, &mapping, visit.language()),
        typed,
        faults,
        differences: Vec::new(),
        is_conflict: false,
    })
}

/// `POST /cases/{id}/details`
///
/// When somebody else saved first, both versions are shown; the form then names their version, so
/// that saving again overwrites it knowingly.
pub(in crate::web) async fn save_details(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let id = id(&path)?;
    let version = form.number("version")?;
    match save(&app, &visit, &id, version, &form).await {
        Ok(()) => go_saying(&app, &super::case_path(&id), "done-case-changed"),
        Err(Error::Conflict) => {
            let theirs = find(&app, &visit, &id).await?;
            let mine = Typed::of_form(&form);
            let differences = differences(&mine, &Typed::of_case(&theirs), visit.words());
            let mut page = page(&app, &visit, &theirs, mine, theirs.version, Faults::default()).await?;
            page.differences = differences;
            page.is_conflict = true;
            show_as(StatusCode::CONFLICT, &page)
        }
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let case = find(&app, &visit, &id).await?;
            // The version stays the one that was shown: a conflict must still be seen.
            let page = page(&app, &visit, &case, Typed::of_form(&form), version, faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

async fn save(app: &App, visit: &Visit, id: &Id, version: i64, form: &Form) -> Result<()> {
    let known = Typed::of_form(form).known()?;
    let (actor, id) = (visit.actor()?, id.clone());
    app.write(move |tx| case::update(tx, &actor, &id, version, &known)).await
}
