//! Exposure groups: the list, one group, and the groups of a case.

mod act;
mod case;
mod view;

pub(super) use act::{change, check, gone, see, unlink};
pub(super) use case::{link, of_case, record};

use super::Answer;
use super::cases::Moment;
use super::form::Faults;
use super::page::{Page, show as show_page};
use super::visit::{self, Visit};
use crate::app::App;
use crate::db::Id;
use crate::error::Result;
use crate::model::group::watch;
use crate::model::group::{self, Group, Known, link as links};
use crate::model::person;
use actix_web::web;
use askama::Template;
use std::collections::HashMap;
use view::{CheckView, Fields, FoldedView, GroupView};

#[derive(Template)]
#[template(path = "groups/list.html")]
struct ListPage {
    page: Page,
    /// The groups, each with the number of the actor's cases and links.
    rows: Vec<(GroupView, usize, usize)>,
}

#[derive(Template)]
#[template(path = "groups/show.html")]
struct GroupPage {
    page: Page,
    group: GroupView,
    fields: Fields,
    version: i64,
    faults: Faults,
    /// Members, when, who wrote it down.
    sightings: Vec<(String, Moment, String)>,
    checks: Vec<CheckView>,
    /// What a look can find: key and word.
    findings: Vec<(&'static str, String)>,
    cases: Vec<FoldedView>,
    others: usize,
    is_itself_linked: bool,
    before: Option<(String, String)>,
    after: Vec<(String, String)>,
}

/// `GET /groups`
pub(super) async fn list(app: web::Data<App>, visit: Visit) -> Answer {
    let (actor, t) = (visit.actor()?, visit.words());
    let rows = app.read(move |tx| group::list(tx, &actor)).await?;
    show_page(&ListPage {
        page: Page::load(&app, &visit, "/groups").await?,
        rows: rows
            .into_iter()
            .map(|row| (GroupView::new(t, &row.group, visit.now()), row.cases, row.links))
            .collect(),
    })
}

/// `GET /groups/{id}`
pub(super) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    show_page(&load(&app, &visit, visit::id(&path)?, None, Faults::default()).await?)
}

/// The page; with what was typed when that did not fit.
async fn load(app: &App, visit: &Visit, id: Id, typed: Option<Known>, faults: Faults) -> Result<GroupPage> {
    let (actor, t, now) = (visit.actor()?, visit.words(), visit.now());
    let (group, linked, sightings, checks, all, after, names) = app
        .read(move |tx| {
            let (group, _) = group::find_for(tx, &actor, &id)?;
            let linked = links::of_group(tx, &actor, &group)?;
            let all: Vec<Group> = group::list(tx, &actor)?.into_iter().map(|row| row.group).collect();
            let names: HashMap<Id, String> =
                person::all(tx)?.into_iter().map(|person| (person.id, person.profile.name)).collect();
            let (sightings, checks) = (watch::sightings(tx, &id)?, watch::checks(tx, &group)?);
            let after = links::successors(tx, &actor, &id)?;
            Ok((group, linked, sightings, checks, all, after, names))
        })
        .await?;
    let by = |id: &Id| names.get(id).cloned().unwrap_or_else(|| t.items_by_colleague());
    let named = |group: &Group| (format!("/groups/{}", group.id), view::label(t, group));
    let before = group.known.predecessor.as_ref();
    Ok(GroupPage {
        page: Page::load(app, visit, "/groups").await?,
        faults,
        before: all.iter().find(|one| before == Some(&one.id)).map(named),
        after: after.iter().map(named).collect(),
        fields: Fields::of(t, Some(typed.as_ref().unwrap_or(&group.known)), Some(&group.id), &all),
        version: group.version,
        sightings: sightings
            .iter()
            .map(|seen| (t.number(seen.members), Moment::when(t, seen.seen_at, now), by(&seen.by)))
            .collect(),
        checks: checks.iter().map(|check| CheckView::new(t, check, now, by)).collect(),
        findings: view::findings(t),
        cases: linked
            .cases
            .into_iter()
            .map(|(id, number, links)| FoldedView {
                href: format!("/cases/{id}"),
                number,
                links: links.iter().map(|link| view::folded(t, link)).collect(),
            })
            .collect(),
        others: linked.others,
        is_itself_linked: linked.is_itself_linked,
        group: GroupView::new(t, &group, now),
    })
}
