//! The page of a case.

use super::super::Answer;
use super::super::fold::Fold;
use super::super::inbox::StatementView;
use super::super::page::{Page, show as show_page};
use super::super::police::{CaseLine, HeldView};
use super::super::visit::{Visit, id};
use super::look::Moment;
use super::safety::{Care, Helplines};
use super::summary::Summary;
use super::timeline::Timeline;
use super::typed::{ALSO, circumstance};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::care;
use crate::model::case::sheet::{self, Sheet};
use crate::model::case::{self, Case, CaseState, CloseReason};
use crate::model::item::DropReason;
use crate::model::person::{self, Person, Role};
use crate::text::Words;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use sha2::{Digest, Sha256};

#[derive(Template)]
#[template(path = "cases/show.html")]
struct CasePage {
    page: Page,
    head: Head,
    care: Option<Care>,
    summary: Summary,
    timeline: Timeline,
    statements: Vec<StatementView>,
    helplines: Helplines,
    /// The blackmailer's deadline, when one runs.
    deadline: Option<String>,
    /// Whether somebody still has to take care of the caller.
    is_care_open: bool,
    known: Vec<(String, String)>,
    /// How the explanation stands.
    fold: Fold,
    assignment: Assignment,
    /// A hold for the police that runs.
    held: Option<HeldView>,
    /// Whether a link or notice is still open.
    unfinished: bool,
    may_override: bool,
}

#[derive(Template)]
#[template(path = "cases/live.html")]
struct LivePart {
    page: Page,
    summary: Summary,
}

#[derive(Template)]
#[template(path = "cases/timeline.html")]
struct TimelinePart {
    page: Page,
    summary: Summary,
    timeline: Timeline,
}

struct Head {
    number: String,
    is_open: bool,
    state: &'static str,
    urgent: bool,
    person: String,
    is_minor: bool,
    also: Vec<String>,
    opened: Moment,
    opened_by: String,
    caller: String,
    language: String,
    assigned: Option<String>,
    closed: Option<(Moment, String)>,
    drafts: usize,
    unasked: usize,
}

struct Assignment {
    me: String,
    is_mine: bool,
    is_somebodys: bool,
    /// Whom a supervisor may choose: key, name, whether it is theirs now.
    choice: Vec<(String, String, bool)>,
}

/// What the page and its parts can be asked for.
#[derive(Debug, Default, Deserialize)]
pub(in crate::web) struct Query {
    /// `timeline` for that part; otherwise the links.
    #[serde(default)]
    part: String,
    /// Not empty: every link of every platform.
    #[serde(default)]
    all: String,
}

/// `GET /cases/{id}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Answer {
    let (actor, id, t) = (visit.actor()?, id(&path)?, visit.words());
    let supervises = actor.role.covers(Role::Supervisor);
    let me = actor.id.clone();
    let (sheet, caseworkers, police, check) = app
        .read(move |tx| {
            let caseworkers = if supervises { person::caseworkers(tx)? } else { Vec::new() };
            let (case, keys) = case::find_for(tx, &actor, &id)?;
            let check = care::now(tx, &keys, case.safety)?;
            let police = CaseLine::read(tx, &id)?;
            Ok((sheet::sheet(tx, &actor, &id)?, caseworkers, police, check))
        })
        .await?;
    let case = &sheet.case;
    let fold = Fold::of(&visit, case.warning());
    show_page(&CasePage {
        page: Page::load(&app, &visit, "/cases").await?,
        head: head(&sheet, &visit),
        deadline: crate::web::care::line(&check, t, visit.now()),
        is_care_open: case.safety.needs_care(),
        care: Care::of(&case.safety, case.language, t),
        summary: Summary::of(&sheet, !query.all.is_empty(), t, visit.now()),
        timeline: Timeline::of(&sheet, Fold::to_review(&visit, case.warning()), t, visit.now()),
        statements: sheet.statements.iter().map(|one| StatementView::new(one, t)).collect(),
        helplines: Helplines::of(case.language, t),
        known: known(case, t),
        fold,
        assignment: assignment(case, me, caseworkers),
        held: police.held(t, visit.now()),
        unfinished: sheet.unfinished,
        may_override: supervises,
    })
}

/// `GET /cases/{id}/fresh`: one part of the page, alone, with a tag that changes when it does.
pub(in crate::web) async fn fresh(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    query: web::Query<Query>,
    request: HttpRequest,
) -> Answer {
    let (actor, id, t) = (visit.actor()?, id(&path)?, visit.words());
    let sheet = read(&app, actor, id).await?;
    let page = Page::bare(&app, &visit);
    let fold = Fold::to_review(&visit, sheet.case.warning());
    let summary = Summary::of(&sheet, !query.all.is_empty(), t, visit.now());
    let body = if query.part == "timeline" {
        TimelinePart { page, summary, timeline: Timeline::of(&sheet, fold, t, visit.now()) }.render()
    } else {
        LivePart { page, summary }.render()
    };
    let body = body.map_err(Error::internal)?;
    let tag = format!("\"{}\"", data_encoding::HEXLOWER.encode(&Sha256::digest(&body)));
    let asked = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    if asked == Some(tag.as_str()) {
        return Ok(HttpResponse::NotModified().insert_header((header::ETAG, tag)).finish());
    }
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::ETAG, tag))
        .body(body))
}

async fn read(app: &App, actor: crate::model::Actor, id: Id) -> Result<Sheet> {
    app.read(move |tx| sheet::sheet(tx, &actor, &id)).await
}

fn head(sheet: &Sheet, visit: &Visit) -> Head {
    let (case, t, now) = (&sheet.case, visit.words(), visit.now());
    let name = |id: &Id| sheet.people.get(id).map(|person| person.profile.name.clone());
    let closed = case.closed_at.map(|at| {
        let reason = case.close_reason.map(|reason| t.code("cases-reason", reason.key()));
        (Moment::when(t, at, now), reason.unwrap_or_default())
    });
    Head {
        number: case.number.clone(),
        is_open: case.state == CaseState::Open,
        state: case.state.key(),
        urgent: case.safety.needs_care(),
        person: t.code("person", case.person_shown.key()),
        is_minor: case.person_shown.is_minor(),
        also: also(case, t),
        opened: Moment::since(t, case.opened_at, now),
        opened_by: name(&case.opened_by).unwrap_or_else(|| t.items_by_colleague()),
        caller: t.code("cases-caller", case.facts.caller.key()),
        language: t.code("language", case.language.key()),
        assigned: case.assigned_to.as_ref().and_then(name),
        closed,
        drafts: sheet.progress.drafts,
        unasked: sheet.progress.unasked,
    }
}

fn also(case: &Case, t: &Words) -> Vec<String> {
    ALSO.iter()
        .filter(|key| circumstance(&case.facts.circumstances, key))
        .map(|key| t.code("also", key))
        .collect()
}

/// What is known, as label and value; what nobody said is left out.
fn known(case: &Case, t: &Words) -> Vec<(String, String)> {
    let day = case.facts.facts_on.map_or_else(|| t.word_not_known(), |day| t.day(day));
    let withheld = if case.facts.identity_withheld { t.word_yes() } else { String::new() };
    [
        (t.cases_pseudonym(), case.person.pseudonym.clone()),
        (t.cases_contact(), case.person.contact.clone()),
        (t.cases_facts_on(), day),
        (t.cases_explanation(), case.facts.explanation.clone()),
        (t.cases_withheld(), withheld),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .collect()
}

fn assignment(case: &Case, me: Id, caseworkers: Vec<Person>) -> Assignment {
    let choice = caseworkers
        .into_iter()
        .map(|person| {
            let is_theirs = case.assigned_to.as_ref() == Some(&person.id);
            (person.id.to_string(), person.profile.name, is_theirs)
        })
        .collect();
    Assignment {
        is_mine: case.assigned_to.as_ref() == Some(&me),
        is_somebodys: case.assigned_to.is_some(),
        me: me.to_string(),
        choice,
    }
}
