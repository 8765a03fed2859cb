//! `GET /cases/{id}/notices`: everything that has not left, exactly as it will be received.

use super::card::{Card, Group};
use super::text::TextView;
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::contact;
use crate::model::notice::review::{self, Blocked, Review};
use crate::text::Words;
use crate::web::Answer;
use crate::web::page::{Flash, Page, show as show_page};
use crate::web::visit::{self, Visit};
use actix_web::web;
use askama::Template;
use platform_adapters::letter;

/// The review of a case's notices.
#[derive(Template)]
#[template(path = "notices/review.html")]
pub(super) struct ReviewPage {
    page: Page,
    case_id: String,
    case_number: String,
    groups: Vec<Group>,
    blocked: Vec<(String, Blocked, String)>,
    unwritten: usize,
    /// How many links wait for the police, and until when.
    held: Option<(usize, String)>,
    out: usize,
    drafts: usize,
    /// Key and version of every draft that lacks nothing but the statement.
    sendable: Vec<(String, i64)>,
    statement: &'static str,
    problems: Vec<Problem>,
}

impl ReviewPage {
    /// Puts a message on top.
    pub(super) fn say(&mut self, flash: Flash) {
        self.page.flash = Some(flash);
    }
}

/// Why a notice was not sent, or not changed.
pub(super) struct Problem {
    /// The notice.
    pub(super) id: Id,
    /// Its number, once the page knows it.
    pub(super) number: String,
    /// Why, in a sentence.
    pub(super) why: String,
}

/// What somebody typed for a notice that somebody else changed meanwhile.
pub(super) struct Typed {
    pub(super) notice: Id,
    pub(super) values: Vec<String>,
}

/// `GET /cases/{id}/notices`
pub(in crate::web) async fn review(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let case = visit::id(&path)?;
    let mut page = load(&app, &visit, &case, Vec::new(), None).await?;
    if let Some(text) = visit.flash().and_then(|code| sent_flash(visit.words(), code)) {
        page.say(Flash { kind: "done", text });
    }
    show_page(&page)
}

/// `sent-<how many are on their way>-<how many wait to be filed>`
fn sent_flash(t: &Words, code: &str) -> Option<String> {
    let (sent, to_file) = code.strip_prefix("sent-")?.split_once('-')?;
    Some(sent_sentence(t, sent.parse().ok()?, to_file.parse().ok()?))
}

/// What sending did, in words.
pub(super) fn sent_sentence(t: &Words, sent: usize, to_file: usize) -> String {
    match (sent, to_file) {
        (_, 0) => t.notices_sent_out(sent),
        (0, _) => t.notices_sent_to_file(to_file),
        _ => format!("{} {}", t.notices_sent_out(sent), t.notices_sent_to_file(to_file)),
    }
}

/// The page, with what went wrong and what was typed.
pub(super) async fn load(
    app: &App,
    visit: &Visit,
    case: &Id,
    problems: Vec<Problem>,
    typed: Option<Typed>,
) -> Result<ReviewPage> {
    let (actor, id) = (visit.actor()?, case.clone());
    let review = app.read(move |tx| review::review(tx, &actor, &id)).await?;
    let t = visit.words();
    let wanted = visit.query("open");
    let decides = contact::decides(&visit.actor()?);
    let groups = unfolded(groups(&review, typed.as_ref(), app, visit, decides), wanted.as_deref());
    let cards = || groups.iter().flat_map(|group| group.cards.iter());
    let problems = problems
        .into_iter()
        .map(|mut problem| {
            let one = review.waiting.iter().find(|one| one.notice.id == problem.id);
            if let Some(one) = one {
                problem.number = format!("{} {}", t.platform(&one.notice.platform), one.notice.number);
            }
            problem
        })
        .collect();
    Ok(ReviewPage {
        page: Page::load(app, visit, "/cases").await?,
        case_id: review.case.id.to_string(),
        case_number: review.case.number.clone(),
        blocked: review
            .blocked
            .into_iter()
            .map(|blocked| {
                let by = blocked
                    .switched
                    .as_ref()
                    .map(|(at, person)| t.channels_switched_by(person, t.moment(at.time())));
                (t.platform(&blocked.platform), blocked, by.unwrap_or_default())
            })
            .collect(),
        unwritten: review.unwritten,
        held: review.held.map(|(links, until)| (links, t.when(until.time(), visit.now()))),
        out: review.out,
        drafts: cards().filter(|card| card.is_draft).count(),
        sendable: cards()
            .filter(|card| card.can_be_sent())
            .map(|card| (card.id.clone(), card.version))
            .collect(),
        statement: letter::words(visit.language(), "statement"),
        problems,
        groups,
    })
}

/// Unfolds the card that was asked for, what somebody is editing, and otherwise the first that
/// needs attention: one that cannot be sent, or else the first draft.
fn unfolded(mut groups: Vec<Group>, wanted: Option<&str>) -> Vec<Group> {
    let cards = || groups.iter().flat_map(|group| group.cards.iter());
    let first = cards()
        .find(|card| wanted == Some(card.id.as_str()))
        .or_else(|| cards().find(|card| card.is_draft && !card.can_be_sent()))
        .or_else(|| cards().find(|card| card.is_draft))
        .or_else(|| cards().next())
        .map(|card| card.id.clone());
    for card in groups.iter_mut().flat_map(|group| group.cards.iter_mut()) {
        card.is_open = card.editing || first.as_ref() == Some(&card.id);
    }
    groups
}

fn groups(review: &Review, typed: Option<&Typed>, app: &App, visit: &Visit, decides: bool) -> Vec<Group> {
    let t = visit.words();
    let mut groups: Vec<Group> = Vec::new();
    for one in &review.waiting {
        let mut card = Card::of(one, review, app, visit, decides);
        if let Some(typed) = typed.filter(|typed| typed.notice == one.notice.id) {
            card = card.with_typed(one, &typed.values, t);
        }
        let platform = &one.notice.platform;
        match groups.iter_mut().find(|group| &group.platform == platform) {
            Some(group) => {
                group.links += card.links.len();
                group.cards.push(card);
            }
            None => groups.push(Group {
                platform: platform.clone(),
                label: t.platform(platform),
                links: card.links.len(),
                cards: vec![card],
            }),
        }
    }
    groups
}

/// What kept one notice back, in a sentence; a fault of ours is passed on.
pub(super) fn why(error: Error, t: &Words) -> Result<String> {
    match error {
        Error::Conflict => Ok(t.notices_conflict()),
        Error::Refused(why) => Ok(t.code("refused", why)),
        Error::NotFound => Ok(t.error_not_found()),
        other => Err(other),
    }
}
