//! `GET /inbox/{id}`: one reply as text, and what it means.

use super::mark::Marked;
use super::statement::{StatementForm, StatementView};
use crate::app::App;
use crate::db::Id;
use crate::model::answer::write;
use crate::model::case::warning;
use crate::model::message::sheet::{self, Sheet};
use crate::model::message::{Attachment, Candidate, MessageState};
use crate::model::notice::Outcome;
use crate::text::Words;
use crate::web::Answer;
use crate::web::fold::Fold;
use crate::web::notices::LinkView;
use crate::web::page::{Page, show as show_page};
use crate::web::visit::{self, Visit};
use actix_web::web;
use askama::Template;
use platform_adapters::Meaning;
use serde::Deserialize;

/// How many notices an unmatched reply may be filed under are shown at once.
const CANDIDATES_AT_MOST: usize = 12;

#[derive(Template)]
#[template(path = "inbox/show.html")]
struct ReplyPage {
    page: Page,
    id: String,
    state: &'static str,
    from: String,
    subject: Marked,
    text: Marked,
    /// How the text stands: it is read to say what it means.
    fold: Fold,
    because: String,
    /// Whether the words the proposal rests on stand in the subject or text as they are.
    marked: bool,
    attachments: Vec<AttachmentView>,
    iso: String,
    when: String,
    matched: String,
    about: Option<AboutView>,
    links: Vec<(String, LinkView, Option<&'static str>)>,
    platform_reference: String,
    /// Stored name of the proposed meaning; empty when there is none.
    proposed: &'static str,
    /// Stored name of the confirmed meaning; empty when there is none.
    meaning: &'static str,
    meanings: Vec<MeaningView>,
    /// Whether it may be answered from here.
    can_answer: bool,
    /// The newest answer of ours and its state.
    answer: Option<(String, &'static str)>,
    /// Whether that answer is still being written or on its way.
    answer_is_open: bool,
    heard: HeardView,
    /// The statement of reasons that it seems to be.
    form: Option<StatementForm>,
    /// The statement of reasons that it was confirmed to be: one at the most.
    statements: Vec<StatementView>,
    settled_by: String,
    settled_when: String,
    candidates: Vec<CandidateView>,
    more_candidates: usize,
    query: String,
    next: Option<String>,
}

impl ReplyPage {
    /// Whether it waits for a person to say what it means.
    fn waits(&self) -> bool {
        [MessageState::Proposed.key(), MessageState::Question.key()].contains(&self.state)
    }
}

/// A meaning to choose.
struct MeaningView {
    key: &'static str,
    label: String,
    /// Its shortcut, `1` to `6`.
    shortcut: usize,
}

/// What was heard beside its words; empty texts when there is nothing to say.
#[derive(Default)]
struct HeardView {
    automatic: String,
    sender: String,
    fault: String,
    conflict: String,
    other: Option<(String, String)>,
}

struct AboutView {
    platform: String,
    notice_id: String,
    number: String,
    case_id: String,
    case_number: String,
    reference: String,
    state: &'static str,
}

struct AttachmentView {
    name: String,
    media_type: String,
    size: String,
    sha256: String,
}

struct CandidateView {
    id: String,
    number: String,
    platform: String,
    case_number: String,
    when: String,
}

/// What is looked for among the notices.
#[derive(Deserialize)]
pub(in crate::web) struct Query {
    #[serde(default)]
    q: String,
}

/// `GET /inbox/{id}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let (sheet, warning) = app
        .read(move |tx| {
            let sheet = sheet::sheet(tx, &actor, &id)?;
            let warning = warning::of(tx, &actor, sheet.message.case_id.as_ref())?;
            Ok((sheet, warning))
        })
        .await?;
    let page = Page::load(&app, &visit, "/inbox").await?;
    show_page(&build(&visit, page, &sheet, Fold::to_review(&visit, warning), query.q.trim()))
}

fn build(visit: &Visit, page: Page, sheet: &Sheet, fold: Fold, query: &str) -> ReplyPage {
    let (t, now, message) = (visit.words(), visit.now(), &sheet.message);
    let at = message.arrived_at.time();
    let because = message.mail.because.as_deref();
    let subject = Marked::of(&message.mail.subject, because);
    let text = Marked::of(&message.mail.text, because.filter(|_| subject.words.is_empty()));
    let (candidates, more_candidates) = found(&sheet.candidates, query, visit);
    ReplyPage {
        page,
        id: message.id.to_string(),
        state: message.state.key(),
        from: message.mail.from.clone(),
        marked: !subject.words.is_empty() || !text.words.is_empty(),
        subject,
        text,
        fold,
        because: because.unwrap_or_default().to_owned(),
        attachments: message.mail.attachments.iter().map(|one| attachment(one, t)).collect(),
        iso: at.to_rfc3339(),
        when: t.when(at, now),
        matched: message.matched_by.as_deref().map(|by| t.code("inbox-matched", by)).unwrap_or_default(),
        about: about(sheet, t),
        links: links(sheet, t),
        platform_reference: message.mail.reference.clone().unwrap_or_default(),
        proposed: message.proposed.map_or("", Meaning::key),
        meaning: message.meaning.map_or("", Meaning::key),
        meanings: meanings(t),
        can_answer: write::can_be_answered(message),
        answer: sheet.answers.first().map(|(id, state)| (id.to_string(), state.key())),
        answer_is_open: sheet.answers.first().is_some_and(|(_, state)| state.is_unfinished()),
        heard: heard(sheet, t),
        form: sheet.proposed_statement.as_ref().map(|one| StatementForm::new(one, message.arrived_at, t)),
        statements: sheet.statement.iter().map(|one| StatementView::new(one, t)).collect(),
        settled_by: sheet.settled_by.as_ref().map(|one| one.profile.name.clone()).unwrap_or_default(),
        settled_when: message.settled_at.map(|at| t.when(at.time(), now)).unwrap_or_default(),
        candidates,
        more_candidates,
        query: query.to_owned(),
        next: sheet.next.as_ref().map(Id::to_string),
    }
}

fn heard(sheet: &Sheet, t: &Words) -> HeardView {
    let Some(heard) = &sheet.message.heard else { return HeardView::default() };
    let code = |family: &str, code: &Option<String>| {
        code.as_deref().map(|code| t.code(family, code)).unwrap_or_default()
    };
    HeardView {
        automatic: code("inbox-automatic", &heard.automatic),
        sender: t.code("inbox-sender", heard.sender.key()),
        fault: code("inbox-fault", &heard.fault),
        conflict: code("inbox-conflict", &heard.conflict),
        other: sheet.other.as_ref().map(|(id, about)| (id.to_string(), about.number.clone())),
    }
}

fn about(sheet: &Sheet, t: &Words) -> Option<AboutView> {
    let (about, notice) = (sheet.about.as_ref()?, sheet.notice.as_ref()?);
    Some(AboutView {
        platform: t.platform(&about.platform),
        notice_id: notice.id.to_string(),
        number: about.number.clone(),
        case_id: about.case_id.to_string(),
        case_number: about.case_number.clone(),
        reference: notice.reference.clone(),
        state: notice.state.key(),
    })
}

fn links(sheet: &Sheet, t: &Words) -> Vec<(String, LinkView, Option<&'static str>)> {
    let view = |(item, outcome): &(crate::model::item::Item, Option<Outcome>)| {
        (item.id.to_string(), LinkView::of(item, t), outcome.map(Outcome::key))
    };
    sheet.items.iter().map(view).collect()
}

fn meanings(t: &Words) -> Vec<MeaningView> {
    Meaning::ALL
        .into_iter()
        .enumerate()
        .map(|(index, meaning)| MeaningView {
            key: meaning.key(),
            label: t.code("meaning", meaning.key()),
            shortcut: index + 1,
        })
        .collect()
}

fn attachment(one: &Attachment, t: &Words) -> AttachmentView {
    const KILO: u64 = 1000;
    let size = if one.size_bytes < KILO {
        t.inbox_bytes(one.size_bytes)
    } else {
        t.inbox_kilobytes(one.size_bytes / KILO)
    };
    AttachmentView {
        name: one.name.clone(),
        media_type: one.media_type.clone(),
        size,
        sha256: one.sha256.clone(),
    }
}

/// The notices that fit what is looked for, and how many more there are.
fn found(candidates: &[Candidate], query: &str, visit: &Visit) -> (Vec<CandidateView>, usize) {
    let (t, now, query) = (visit.words(), visit.now(), query.to_lowercase());
    let fitting: Vec<CandidateView> = candidates
        .iter()
        .map(|one| CandidateView {
            id: one.notice_id.to_string(),
            number: one.number.clone(),
            platform: t.platform(&one.platform),
            case_number: one.case_number.clone(),
            when: one.sent_at.map(|at| t.when(at.time(), now)).unwrap_or_default(),
        })
        .filter(|one| {
            let words = format!("{} {} {}", one.number, one.platform, one.case_number).to_lowercase();
            query.split_whitespace().all(|word| words.contains(word))
        })
        .collect();
    let more = fitting.len().saturating_sub(CANDIDATES_AT_MOST);
    (fitting.into_iter().take(CANDIDATES_AT_MOST).collect(), more)
}
