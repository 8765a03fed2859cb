//! `GET /notices/{id}`: everything exchanged about one notice, and what to do about it now.

use super::LinkView;
use super::exchange::{Line, lines};
use super::law::{LawView, scopes};
use super::text::TextView;
use crate::app::App;
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::notice::sheet::{self, Sheet};
use crate::model::notice::{NoticeState, Outcome};
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::inbox::StatementView;
use crate::web::page::{Page, show as show_page};
use crate::web::visit::{self, Visit};
use actix_web::web;
use askama::Template;
use platform_adapters::Door;

/// What a person can do about a notice now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Task {
    /// Review and send the draft.
    Review,
    /// Fill in the portal.
    File,
    /// Nothing: it waits to leave.
    Wait,
    /// Find out whether it arrived.
    FindOut,
    /// Try again, or another way.
    Mend,
    /// Nothing: it is out.
    Follow,
    /// Nothing: it was taken back.
    Nothing,
}

/// A moment for machines and for people.
struct Moment {
    iso: String,
    when: String,
}

/// The promise of the platform.
struct Due {
    moment: Moment,
    overdue: bool,
    span: String,
}

/// The page of one notice.
#[derive(Template)]
#[template(path = "notices/show.html")]
pub(super) struct NoticePage {
    page: Page,
    id: String,
    number: String,
    platform: String,
    case_id: String,
    case_number: String,
    state: &'static str,
    task: Task,
    door: String,
    language: String,
    reference: String,
    platform_reference: Option<String>,
    text: TextView,
    hash: Option<String>,
    edited: bool,
    law: LawView,
    scopes: Vec<String>,
    links: Vec<(LinkView, Option<&'static str>)>,
    lines: Vec<Line>,
    statements: Vec<StatementView>,
    approved: Option<(String, Moment)>,
    sent: Option<Moment>,
    received: Option<Moment>,
    decided: Option<Moment>,
    due: Option<Due>,
    next_attempt: Option<String>,
    failure: String,
    attempts: usize,
    last_attempt: Option<Moment>,
    may_have_left: bool,
    reference_typed: String,
    gave_none: bool,
    faults: Faults,
}

impl NoticePage {
    /// Whether a link of it was set aside since it was approved.
    fn asks_for_dropped(&self) -> bool {
        self.links.iter().any(|(link, _)| link.dropped)
    }

    fn is(&self, task: &str) -> bool {
        let name = match self.task {
            Task::Review => "review",
            Task::File => "file",
            Task::Wait => "wait",
            Task::FindOut => "find-out",
            Task::Mend => "mend",
            Task::Follow => "follow",
            Task::Nothing => "nothing",
        };
        name == task
    }
}

/// `GET /notices/{id}`
pub(in crate::web) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    show_page(&load(&app, &visit, &visit::id(&path)?, &Form::default(), Faults::default()).await?)
}

/// The page, with what was typed and what is wrong with it.
pub(super) async fn load(
    app: &App,
    visit: &Visit,
    id: &Id,
    form: &Form,
    faults: Faults,
) -> Result<NoticePage> {
    let (actor, id) = (visit.actor()?, id.clone());
    let sheet = app.read(move |tx| sheet::sheet(tx, &actor, &id)).await?;
    let page = Page::load(app, visit, "/cases").await?;
    Ok(build(app, visit, page, sheet, form, faults))
}

fn build(app: &App, visit: &Visit, page: Page, sheet: Sheet, form: &Form, faults: Faults) -> NoticePage {
    let (t, now, notice) = (visit.words(), visit.now(), &sheet.notice);
    let moment = |at: Utc| Moment { iso: at.time().to_rfc3339(), when: t.when(at.time(), now) };
    let approver = notice.approved_by.as_ref().and_then(|id| sheet.people.get(id));
    NoticePage {
        id: notice.id.to_string(),
        number: notice.number.clone(),
        platform: t.platform(&notice.platform),
        case_id: notice.case_id.to_string(),
        case_number: sheet.case_number.clone(),
        state: notice.state.key(),
        task: task(notice.state, notice.door),
        door: t.code("door", notice.door.key()),
        language: t.code("language", notice.language.key()),
        reference: notice.reference.clone(),
        platform_reference: notice.platform_reference.clone(),
        text: TextView::of(notice, &sheet.channel, app),
        hash: notice.text_hash.as_ref().map(|hash| data_encoding::HEXLOWER.encode(hash)),
        edited: notice.text.edited,
        law: LawView::of(&notice.text.facts, t),
        scopes: scopes(&notice.text.facts, &notice.platform, t),
        links: sheet
            .items
            .iter()
            .map(|(item, outcome)| (LinkView::of(item, t), outcome.map(Outcome::key)))
            .collect(),
        lines: lines(&sheet, t, now),
        statements: sheet.statements.iter().map(|one| StatementView::new(one, t)).collect(),
        approved: notice
            .approved_at
            .map(|at| (approver.map(|person| person.profile.name.clone()).unwrap_or_default(), moment(at))),
        sent: notice.sent_at.map(moment),
        received: notice.received_at.map(moment),
        decided: notice.decided_at.map(moment),
        due: sheet.due.map(|due| due_view(due, visit, t)),
        next_attempt: sheet
            .next_attempt_at
            .map(|at| if at.time() <= now { t.notices_soon() } else { t.since(at.time(), now) }),
        failure: notice.failure.clone().unwrap_or_default(),
        attempts: sheet.attempts.len(),
        last_attempt: sheet.attempts.last().map(|attempt| moment(attempt.started_at)),
        may_have_left: notice.may_have_left,
        reference_typed: form.text("reference").to_owned(),
        gave_none: form.ticked("gave_none"),
        page,
        faults,
    }
}

fn task(state: NoticeState, door: Door) -> Task {
    match (state, door) {
        (NoticeState::Draft, _) => Task::Review,
        (NoticeState::Ready, Door::Form) => Task::File,
        (NoticeState::Ready | NoticeState::Sending, _) => Task::Wait,
        (NoticeState::Unsure, _) => Task::FindOut,
        (NoticeState::Failed, _) => Task::Mend,
        (NoticeState::Sent | NoticeState::Received | NoticeState::Decided, _) => Task::Follow,
        (NoticeState::Withdrawn, _) => Task::Nothing,
    }
}

fn due_view(due: Utc, visit: &Visit, t: &Words) -> Due {
    let now = visit.now();
    let left = due.time() - now;
    Due {
        moment: Moment { iso: due.time().to_rfc3339(), when: t.when(due.time(), now) },
        overdue: left < chrono::Duration::zero(),
        span: t.span(left.abs()),
    }
}
