//! `GET /notices/{id}`: everything exchanged about one notice, and what to do about it now.

use super::LinkView;
use super::around::{BesideView, ElsewhereView, FollowUpView, ReferenceView, elsewhere, references, what};
use super::exchange::{Line, lines};
use super::law::{LawView, scopes};
use super::portal::{PortalView, ReportView, reports};
use super::text::TextView;
use crate::app::App;
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::case::warning::{self, Warning};
use crate::model::contact;
use crate::model::notice::sheet::{self, Sheet};
use crate::model::notice::{NoticeState, Outcome};
use crate::model::person::Role;
use crate::model::refusal::{self, RefusalReason};
use crate::text::Words;
use crate::web::Answer;
use crate::web::channels::words::CareView;
use crate::web::contacts::ContactView;
use crate::web::fold::Fold;
use crate::web::form::{Faults, Form};
use crate::web::inbox::StatementView;
use crate::web::page::{Page, show as show_page};
use crate::web::quality::RefusalView;
use crate::web::visit::{self, Visit};
use actix_web::web;
use askama::Template;
use platform_adapters::Door;
use std::collections::HashMap;

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
    references: Vec<ReferenceView>,
    /// How many of them do not count any more.
    ended_references: usize,
    portal: Option<PortalView>,
    reports: Vec<ReportView>,
    /// How many reports were filed, and how many still have to be.
    filed: usize,
    to_file: usize,
    /// The links that were set aside and for which the text still asks.
    aside: Vec<String>,
    follow_up: Option<FollowUpView>,
    followers: Vec<BesideView>,
    next_step: Option<String>,
    asks_supervisor: bool,
    /// The kept links of a first notice, with the reasons.
    refusals: Vec<RefusalView>,
    is_supervisor: bool,
    elsewhere: Vec<ElsewhereView>,
    sheet_typed: String,
    text: TextView,
    hash: Option<String>,
    edited: bool,
    law: LawView,
    scopes: Vec<String>,
    links: Vec<(LinkView, Option<&'static str>)>,
    /// The keys and short names of the links, for a choice.
    link_choices: Vec<(String, String)>,
    lines: Vec<Line>,
    /// How texts and replies stand.
    fold: Fold,
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
    care: CareView,
    faults: Faults,
    /// Who gets it, for another website.
    contact: Option<ContactView>,
}

impl NoticePage {
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
    let (sheet, reasons, warning) = app
        .read(move |tx| {
            let sheet = sheet::sheet(tx, &actor, &id)?;
            let warning = warning::of(tx, &actor, Some(&sheet.notice.case_id))?;
            Ok((sheet, refusal::of_notice(tx, &id)?, warning))
        })
        .await?;
    let page = Page::load(app, visit, "/cases").await?;
    let refusals = refusals(&sheet, &reasons, visit.words());
    let fold = Fold::of(visit, warning);
    Ok(NoticePage { refusals, fold, ..build(app, visit, page, sheet, form, faults) })
}

/// The reason of a refusal stands at the first notice, to which outcomes are carried.
fn refusals(sheet: &Sheet, reasons: &HashMap<Id, RefusalReason>, t: &Words) -> Vec<RefusalView> {
    if sheet.notice.is_flag() || sheet.ladder.follow_up.is_some() {
        return Vec::new();
    }
    RefusalView::all(&sheet.items, reasons, t)
}

fn build(app: &App, visit: &Visit, page: Page, sheet: Sheet, form: &Form, faults: Faults) -> NoticePage {
    let (t, now, notice) = (visit.words(), visit.now(), &sheet.notice);
    let moment = |at: Utc| Moment { iso: at.time().to_rfc3339(), when: t.when(at.time(), now) };
    let approver = notice.approved_by.as_ref().and_then(|id| sheet.people.get(id));
    let decides = visit.actor().is_ok_and(|actor| contact::decides(&actor));
    let contact = sheet.contact.as_ref().map(|contact| {
        let back = format!("/notices/{}", notice.id);
        let view = ContactView::of(t, contact, now, decides, &back).naming(sheet.people.values());
        view.with_reports(notice, contact)
    });
    NoticePage {
        contact,
        refusals: Vec::new(),
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
        references: references(&sheet, t, now),
        ended_references: sheet.references.iter().filter(|one| one.ended_at.is_some()).count(),
        portal: PortalView::of(&notice.platform, t),
        filed: sheet.reports.iter().filter(|report| report.is_filed()).count(),
        to_file: sheet.reports.iter().filter(|report| report.is_open()).count(),
        reports: reports(&sheet, TextView::of(notice, &sheet.channel, app, t).into_sheets(), t, now),
        aside: sheet.aside.iter().map(|item| what(item, t)).collect(),
        follow_up: sheet
            .ladder
            .follow_up
            .as_ref()
            .map(|follow_up| FollowUpView::of(follow_up, &sheet.ladder.firsts, sheet.items.len(), t, now)),
        followers: sheet
            .ladder
            .followers
            .iter()
            .map(|(beside, kind)| BesideView::of(beside, t.code("follow-up-kind", kind.key()), t, now))
            .collect(),
        next_step: sheet.ladder.next_at.filter(|at| at.time() > now).map(|at| t.when(at.time(), now)),
        asks_supervisor: sheet.ladder.climb.asked_at.is_some(),
        is_supervisor: visit.actor().is_ok_and(|actor| actor.role.covers(Role::Supervisor)),
        elsewhere: elsewhere(
            &sheet.elsewhere,
            sheet.items.iter().map(|(item, _)| item),
            &sheet.people,
            t,
            now,
        ),
        sheet_typed: form.text("sheet").to_owned(),
        text: match sheet.contact {
            Some(_) => TextView::of(notice, &sheet.channel, app, t).addressed(t.contacts_once_approved()),
            None => TextView::of(notice, &sheet.channel, app, t),
        },
        hash: notice.text_hash.as_ref().map(|hash| data_encoding::HEXLOWER.encode(hash)),
        edited: notice.text.edited,
        law: LawView::of(&notice.text.facts, &sheet.standing, t),
        scopes: scopes(&notice.text.facts, &notice.platform, t),
        links: sheet
            .items
            .iter()
            .map(|(item, outcome)| (LinkView::of(item, t), outcome.map(Outcome::key)))
            .collect(),
        link_choices: sheet.items.iter().map(|(item, _)| (item.id.to_string(), what(item, t))).collect(),
        lines: lines(&sheet, t, now),
        fold: Fold::of(visit, Warning::Maybe),
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
        care: CareView::new(t, &notice.platform, &sheet.care, now),
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
        (NoticeState::Withdrawn | NoticeState::Tested, _) => Task::Nothing,
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
