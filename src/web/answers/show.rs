//! `GET /answers/{id}`: the letter as it will leave, and what to do about it now.

use crate::app::App;
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::answer::{self, Sheet};
use crate::model::case::warning::{self, Warning};
use crate::model::notice::NoticeState;
use crate::model::notice::reply_token::reply_address;
use crate::web::Answer;
use crate::web::fold::Fold;
use crate::web::form::Faults;
use crate::web::page::{Page, show as show_page};
use crate::web::visit::{self, Visit};
use actix_web::web;
use askama::Template;

/// The page of one answer.
#[derive(Template)]
#[template(path = "answers/show.html")]
pub(super) struct AnswerPage {
    page: Page,
    id: String,
    version: i64,
    state: &'static str,
    is_draft: bool,
    is_waiting: bool,
    is_unsure: bool,
    is_failed: bool,
    may_have_left: bool,
    platform: String,
    notice_id: String,
    number: String,
    case_id: String,
    case_number: String,
    reference: String,
    message_id: String,
    from: String,
    reply_to: String,
    to: String,
    subject: String,
    body: String,
    typed: Typed,
    answered_subject: String,
    answered_text: String,
    answered_when: String,
    /// How the answered mail stands.
    fold: Fold,
    attempts: Vec<(String, String)>,
    failure: String,
    approved: Option<(String, String)>,
    sent: Option<String>,
    obstacle: String,
    is_encrypted: bool,
    faults: Faults,
    is_conflict: bool,
}

/// What stands in the form.
pub(super) struct Typed {
    pub(super) subject: String,
    pub(super) body: String,
}

/// `GET /answers/{id}`
pub(in crate::web) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let id = visit::id(&path)?;
    show_page(&load(&app, &visit, &id, None, Faults::default(), false).await?)
}

/// The page, with what was typed and what is wrong with it.
pub(super) async fn load(
    app: &App,
    visit: &Visit,
    id: &Id,
    typed: Option<Typed>,
    faults: Faults,
    is_conflict: bool,
) -> Result<AnswerPage> {
    let (actor, id) = (visit.actor()?, id.clone());
    let (sheet, warning) = app
        .read(move |tx| {
            let sheet = answer::sheet(tx, &actor, &id)?;
            let warning = warning::of(tx, &actor, Some(&sheet.answer.case_id))?;
            Ok((sheet, warning))
        })
        .await?;
    let page = Page::load(app, visit, "/inbox").await?;
    let fold = Fold::to_review(visit, warning);
    Ok(AnswerPage { fold, ..build(app, visit, page, sheet, typed, faults, is_conflict)? })
}

fn build(
    app: &App,
    visit: &Visit,
    page: Page,
    sheet: Sheet,
    typed: Option<Typed>,
    faults: Faults,
    is_conflict: bool,
) -> Result<AnswerPage> {
    let (t, now) = (visit.words(), visit.now());
    let Sheet { answer, notice, answered, .. } = sheet;
    let when = |at: Utc| t.when(at.time(), now);
    let approver = answer.approved_by.as_ref().and_then(|id| sheet.people.get(id));
    let attempts = sheet.attempts.iter().map(|attempt| {
        let outcome = t.code("notices-attempt", &attempt.outcome);
        let words = attempt.words.clone().unwrap_or_default();
        (t.notices_line_attempt(attempt.number, outcome), words)
    });
    Ok(AnswerPage {
        id: answer.id.to_string(),
        version: answer.version,
        state: answer.state.key(),
        is_draft: answer.state == NoticeState::Draft,
        is_waiting: matches!(answer.state, NoticeState::Ready | NoticeState::Sending),
        is_unsure: answer.state == NoticeState::Unsure,
        is_failed: answer.state == NoticeState::Failed,
        may_have_left: answer.may_have_left,
        platform: t.platform(&notice.platform),
        notice_id: notice.id.to_string(),
        number: notice.number.clone(),
        case_id: notice.case_id.to_string(),
        case_number: sheet.case_number,
        message_id: answer.message_id.clone(),
        from: format!("{} <{}>", app.rules.organisation, app.rules.contact_email),
        reply_to: reply_address(&app.vault, &app.rules.contact_email, &notice.reference)?,
        reference: notice.reference,
        to: answer.letter.to.clone(),
        typed: typed.unwrap_or_else(|| Typed {
            subject: answer.letter.subject.clone(),
            body: answer.letter.body.clone(),
        }),
        subject: answer.letter.subject,
        body: answer.letter.body,
        answered_subject: answered.mail.subject,
        answered_text: answered.mail.text,
        answered_when: when(answered.arrived_at),
        fold: Fold::to_review(visit, Warning::Maybe),
        attempts: attempts.collect(),
        failure: answer.failure.unwrap_or_default(),
        approved: approver.map(|person| person.profile.name.clone()).zip(answer.approved_at.map(when)),
        sent: answer.sent_at.map(when),
        obstacle: sheet.obstacle.map(|why| t.code("refused", why)).unwrap_or_default(),
        is_encrypted: sheet.is_encrypted,
        page,
        faults,
        is_conflict,
    })
}
