//! The list of cases, and what a search found.

use super::super::Answer;
use super::super::page::{Page, show};
use super::super::visit::Visit;
use crate::app::App;
use crate::db::Id;
use crate::model::case::Priority;
use crate::model::case::list::{self, CaseRow, Filter};
use crate::model::person;
use actix_web::web;
use askama::Template;
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "cases/list.html")]
struct ListPage {
    page: Page,
    /// What was searched for; empty for a plain list.
    q: String,
    /// Whether what was searched for holds a link.
    q_is_link: bool,
    /// `open`, `mine` or `closed`.
    filter: &'static str,
    rows: Vec<Row>,
    /// Whether there may be more than the list shows.
    is_cut: bool,
}

struct Row {
    href: String,
    number: String,
    state: &'static str,
    urgent: bool,
    assigned: Option<String>,
    links: i64,
    gone: i64,
    open_links: i64,
    opened_iso: String,
    opened: String,
    opened_full: String,
}

/// The query of the list.
#[derive(Debug, Default, Deserialize)]
pub(in crate::web) struct Query {
    #[serde(default)]
    q: String,
    #[serde(default)]
    show: String,
}

/// `GET /cases`
pub(in crate::web) async fn list(app: web::Data<App>, visit: Visit, query: web::Query<Query>) -> Answer {
    let actor = visit.actor()?;
    let q = query.q.trim().to_owned();
    let filter = match query.show.as_str() {
        "mine" => Filter::Mine,
        "closed" => Filter::Closed,
        _ => Filter::Open,
    };
    let asked = q.clone();
    let (found, people) = app
        .read(move |tx| {
            let found = if asked.is_empty() {
                list::list(tx, &actor, filter)?
            } else {
                list::search(tx, &actor, &asked)?
            };
            Ok((found, person::all(tx)?))
        })
        .await?;
    let names: HashMap<Id, String> =
        people.into_iter().map(|person| (person.id, person.profile.name)).collect();
    let is_cut = q.is_empty() && found.len() >= list::AT_MOST;
    let rows = found
        .into_iter()
        .map(|case| {
            let assigned = case.assigned_to.as_ref().and_then(|to| names.get(to).cloned());
            row(&visit, case, assigned)
        })
        .collect();
    show(&ListPage {
        page: Page::load(&app, &visit, "/cases").await?,
        q_is_link: platform_adapters::reader::read(&q).links.iter().any(|link| link.target.is_some()),
        q,
        filter: match filter {
            Filter::Open => "open",
            Filter::Mine => "mine",
            Filter::Closed => "closed",
        },
        rows,
        is_cut,
    })
}

fn row(visit: &Visit, case: CaseRow, assigned: Option<String>) -> Row {
    let (t, opened_at) = (visit.words(), case.opened_at.time());
    Row {
        href: super::case_path(&case.id),
        number: case.number,
        state: case.state.key(),
        urgent: case.priority == Priority::Urgent,
        assigned,
        links: case.links,
        gone: case.gone,
        open_links: case.open_links,
        opened_iso: opened_at.to_rfc3339(),
        opened: t.when(opened_at, visit.now()),
        opened_full: t.moment(opened_at),
    }
}
