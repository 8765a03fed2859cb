//! The groups of a case: those in which its links lie, and the forms to write one down.

use super::view::{Fields, GroupView, label};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::group::{self, Admission, Detail, Group, Known, link as links};
use crate::model::item::{self, ItemState};
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::page::{Page, go_saying, show as show_page, show_as};
use crate::web::visit::{self, Visit};
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;

#[derive(Template)]
#[template(path = "groups/case.html")]
struct CasePage {
    page: Page,
    case_id: String,
    number: String,
    groups: Vec<GroupView>,
    /// The links of the case: key and short name.
    links: Vec<(String, String)>,
    /// Groups of the actor's cases to put links into: key and name.
    known: Vec<(String, String)>,
    fields: Fields,
    /// The keys of the links ticked for a new group.
    ticked: Vec<String>,
    faults: Faults,
}

/// `GET /cases/{id}/groups`
pub(in crate::web) async fn of_case(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    show_page(&load(&app, &visit, visit::id(&path)?, None, Faults::default()).await?)
}

/// The page; with what was typed of a new group, and the links ticked for it, when that did not fit.
async fn load(
    app: &App,
    visit: &Visit,
    id: Id,
    typed: Option<(Known, Vec<Id>)>,
    faults: Faults,
) -> Result<CasePage> {
    let (actor, t) = (visit.actor()?, visit.words());
    let (known, ticked) = typed.map_or_else(|| (None, Vec::new()), |(known, items)| (Some(known), items));
    let (case, groups, items, all) = app
        .read(move |tx| {
            let (case, keys) = crate::model::case::find_for(tx, &actor, &id)?;
            let all: Vec<Group> = group::list(tx, &actor)?.into_iter().map(|row| row.group).collect();
            Ok((case, group::of_case(tx, &keys)?, item::of_case(tx, &keys)?, all))
        })
        .await?;
    Ok(CasePage {
        page: Page::load(app, visit, "/cases").await?,
        faults,
        case_id: case.id.to_string(),
        number: case.number,
        groups: groups.iter().map(|group| GroupView::new(t, group, visit.now())).collect(),
        links: items
            .iter()
            .filter(|item| item.state != ItemState::Dropped)
            .map(|item| (item.id.to_string(), format!("{} {}", t.platform(&item.platform), item.short())))
            .collect(),
        known: all.iter().map(|group| (group.id.to_string(), label(t, group))).collect(),
        fields: Fields::of(t, known.as_ref(), None, &all),
        ticked: ticked.iter().map(Id::to_string).collect(),
    })
}

/// `POST /cases/{id}/groups`: what was typed stays in the form when it does not fit.
pub(in crate::web) async fn record(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let (chosen, known) = (items(&form)?, known(&form)?);
    let recorded = {
        let (id, chosen, known) = (id.clone(), chosen.clone(), known.clone());
        app.write(move |tx| group::record(tx, &actor, &id, &chosen, &known)).await
    };
    match recorded {
        Ok((group, was_there)) => {
            let said = if was_there { "info-group-known" } else { "done-group-recorded" };
            go_saying(&app, &format!("/groups/{group}"), said)
        }
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = load(&app, &visit, id, Some((known, chosen)), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// `POST /cases/{id}/groups/links`
pub(in crate::web) async fn link(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id, group) = (visit.actor()?, visit::id(&path)?, visit::id(form.text("group"))?);
    let (chosen, to) = (items(&form)?, format!("/groups/{group}"));
    app.write(move |tx| links::put(tx, &actor, &id, &group, &chosen)).await?;
    go_saying(&app, &to, "done-group-linked")
}

fn items(form: &Form) -> Result<Vec<Id>> {
    form.all("item").iter().map(|item| visit::id(item)).collect()
}

/// What the form says of a group.
pub(super) fn known(form: &Form) -> Result<Known> {
    let text = |name: &str| form.text(name).to_owned();
    Ok(Known {
        platform: text("platform"),
        admission: Admission::by_key(form.text("admission"))
            .ok_or_else(|| Error::invalid("admission", "choice"))?,
        detail: Detail {
            name: text("name"),
            link: text("link"),
            languages: text("languages"),
            school: text("school"),
            places: text("places"),
        },
        names: form.all("spreads").iter().any(|one| one == "names"),
        photos: form.all("spreads").iter().any(|one| one == "photos"),
        phones: form.all("spreads").iter().any(|one| one == "phones"),
        predecessor: match form.text("predecessor") {
            "" => None,
            group => Some(visit::id(group)?),
        },
    })
}
