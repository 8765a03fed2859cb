//! One phenomenon: its two pairs, changed with a reason or taken back to the shipped ones.

use super::{CellView, ChangeView};
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::mapping;
use crate::model::person;
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::page::{Page, go_saying, show as show_page, show_as};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use platform_adapters::law::{self, KEYWORD_OTHER, Mapping, Pair, Phenomenon};

#[derive(Template)]
#[template(path = "law/cell.html")]
struct CellPage {
    page: Page,
    key: &'static str,
    label: String,
    cells: Vec<FormView>,
    changes: Vec<ChangeView>,
    faults: Faults,
}

/// A category in words, and value, words and choice of each of its keywords.
type Group = (&'static str, Vec<(String, &'static str, bool)>);

/// The form of one cell.
struct FormView {
    /// `minor` or `adult`.
    age: &'static str,
    label: String,
    cell: CellView,
    shipped: String,
    /// What can be chosen, by category.
    groups: Vec<Group>,
    other: String,
    reason: String,
    /// Whether the faults are this form's.
    is_faulty: bool,
}

/// `GET /law/{name}`
pub(in crate::web) async fn show_phenomenon(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
) -> Answer {
    let phenomenon = Phenomenon::by_key(&path).ok_or(Error::NotFound)?;
    show_page(&page(&app, &visit, phenomenon, None, Faults::default()).await?)
}

/// `POST /law/{name}`
pub(in crate::web) async fn change(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let phenomenon = Phenomenon::by_key(&path).ok_or(Error::NotFound)?;
    let (actor, minor, pair) = (visit.actor()?, minor(&form)?, pair(&form));
    let reason = form.text("reason").to_owned();
    let change = app.write(move |tx| mapping::change(tx, &actor, phenomenon, minor, pair, &reason));
    answer(&app, &visit, phenomenon, &form, change.await).await
}

/// `POST /law/{name}/restoring`
pub(in crate::web) async fn restore(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let phenomenon = Phenomenon::by_key(&path).ok_or(Error::NotFound)?;
    let (actor, minor) = (visit.actor()?, minor(&form)?);
    let reason = form.text("reason").to_owned();
    let restore = app.write(move |tx| mapping::restore(tx, &actor, phenomenon, minor, &reason));
    answer(&app, &visit, phenomenon, &form, restore.await).await
}

async fn answer(
    app: &App,
    visit: &Visit,
    phenomenon: Phenomenon,
    form: &Form,
    outcome: Result<()>,
) -> Answer {
    match outcome {
        Ok(()) => go_saying(app, &format!("/law/{}", phenomenon.key()), "done-law-changed"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = page(app, visit, phenomenon, Some(form), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

fn minor(form: &Form) -> Result<bool> {
    match form.text("age") {
        "minor" => Ok(true),
        "adult" => Ok(false),
        _ => Err(Error::invalid("age", "choice")),
    }
}

/// The chosen pair; words belong to `KEYWORD_OTHER` alone.
fn pair(form: &Form) -> Pair {
    let (category, keyword) = form.text("pair").split_once('/').unwrap_or_default();
    let other = (keyword == KEYWORD_OTHER).then(|| form.text("other").trim().to_owned());
    Pair {
        category: category.to_owned(),
        keyword: keyword.to_owned(),
        other: other.filter(|words| !words.is_empty()),
    }
}

async fn page(
    app: &App,
    visit: &Visit,
    phenomenon: Phenomenon,
    typed: Option<&Form>,
    faults: Faults,
) -> Result<CellPage> {
    let (mapping, changes, people) =
        app.read(|tx| Ok((mapping::current(tx)?, mapping::history(tx)?, person::all(tx)?))).await?;
    let t = visit.words();
    let changes = changes.iter().filter(|change| change.phenomenon == phenomenon).map(|change| {
        let person = people.iter().find(|person| person.id == change.by);
        let who = person.map(|person| person.profile.name.clone()).unwrap_or_default();
        ChangeView::of(change, who, visit)
    });
    let form_of = |minor: bool| {
        let age = if minor { "minor" } else { "adult" };
        FormView::of(phenomenon, minor, &mapping, typed.filter(|form| form.text("age") == age), t)
    };
    Ok(CellPage {
        page: Page::load(app, visit, "/law").await?,
        key: phenomenon.key(),
        label: t.code("phenomenon", phenomenon.key()),
        cells: vec![form_of(true), form_of(false)],
        changes: changes.collect(),
        faults,
    })
}

impl FormView {
    fn of(phenomenon: Phenomenon, minor: bool, mapping: &Mapping, typed: Option<&Form>, t: &Words) -> Self {
        let typed_pair = typed.filter(|form| form.has("pair")).map(pair);
        let chosen = typed_pair.or_else(|| mapping.cell(phenomenon, minor).cloned());
        let shipped = Mapping::shipped();
        Self {
            age: if minor { "minor" } else { "adult" },
            label: if minor { t.law_minor() } else { t.law_adult() },
            cell: CellView::of(phenomenon, minor, mapping, t),
            shipped: shipped
                .cell(phenomenon, minor)
                .map(|pair| super::pair_label(pair, t.language()))
                .unwrap_or_default(),
            groups: groups(minor, chosen.as_ref(), t),
            other: chosen.and_then(|pair| pair.other).unwrap_or_default(),
            reason: typed.map(|form| form.text("reason").to_owned()).unwrap_or_default(),
            is_faulty: typed.is_some(),
        }
    }
}

/// The pairs that fit the age, by category.
fn groups(minor: bool, chosen: Option<&Pair>, t: &Words) -> Vec<Group> {
    let language = t.language();
    let groups = law::categories().iter().map(|category| {
        let keywords = category.keywords.iter().filter_map(|keyword| {
            let other = (keyword.id == KEYWORD_OTHER).then(String::new);
            let pair = Pair { category: category.id.clone(), keyword: keyword.id.clone(), other };
            pair.check(minor).ok()?;
            let is_chosen =
                chosen.is_some_and(|one| one.category == pair.category && one.keyword == pair.keyword);
            Some((format!("{}/{}", category.id, keyword.id), keyword.label.in_language(language), is_chosen))
        });
        (category.label.in_language(language), keywords.collect::<Vec<_>>())
    });
    groups.filter(|(_, keywords)| !keywords.is_empty()).collect()
}
