//! `GET /times/links`: the links behind a figure. Neither a link nor an account stands here: each row leads to
//! its own page.

use super::{ask, sheet};
use crate::app::App;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::person;
use crate::model::spell::Ending;
use crate::model::times;
use crate::model::times::listed::{self, Asked, Listed, Place};
use crate::text::Words;
use crate::web::Answer;
use crate::web::page::{Page, show as show_page};
use crate::web::visit::Visit;
use actix_web::web;
use askama::Template;

/// How many links stand on a page.
const PAGE_LINKS: usize = 50;

#[derive(Template)]
#[template(path = "times/links.html")]
struct LinksPage {
    page: Page,
    /// The figure in words, and what it counts.
    title: String,
    definition: String,
    /// What narrows the list, in words.
    narrowed: Vec<(String, String)>,
    total: i64,
    rows: Vec<LinkRow>,
    /// Back to the page of the figure: the times, or the load.
    back: String,
    is_load: bool,
    is_first: bool,
    first: String,
    next: Option<String>,
}

/// One link.
pub(super) struct LinkRow {
    /// `/items/{id}`
    pub(super) path: String,
    pub(super) case: String,
    pub(super) platform: String,
    pub(super) keyword: String,
    pub(super) door: String,
    pub(super) asked: String,
    pub(super) asked_iso: String,
    /// What became of it, and when.
    pub(super) state: String,
    pub(super) wait: String,
    /// Which asking about this link it is; empty for the first.
    pub(super) number: String,
}

/// `GET /times/links`
pub(in crate::web) async fn links(app: web::Data<App>, visit: Visit) -> Answer {
    let (actor, asked, t) = (visit.actor()?, ask::asked(&visit)?, visit.words());
    let after = visit.query("after").map(|text| place(&text)).transpose()?;
    let (wanted, is_first) = (asked.clone(), after.is_none());
    let (total, found, next, name) = app
        .read(move |tx| {
            let total = listed::total(tx, &actor, &wanted)?;
            let (found, next) = listed::list(tx, &actor, &wanted, after, PAGE_LINKS)?;
            let named = wanted.person.clone().flatten();
            let name = named.map(|id| person::find(tx, &id).map(|person| person.profile.name)).transpose()?;
            Ok((total, found, next, name))
        })
        .await?;
    let here = ask::list_address(&asked)?;
    show_page(&LinksPage {
        page: Page::load(&app, &visit, "/times").await?,
        title: t.code("times-figure", asked.figure.key()),
        definition: t.code("times-is", asked.figure.key()),
        narrowed: narrowed(t, &asked, name),
        total: i64::try_from(total).unwrap_or(i64::MAX),
        rows: found.iter().map(|one| LinkRow::new(t, one)).collect(),
        back: match asked.person {
            Some(_) => "/times/load".to_owned(),
            None => format!("/times?{}", ask::Address::of(&asked.question).query()?),
        },
        is_load: asked.person.is_some(),
        is_first,
        next: next.map(|(at, id)| format!("{here}&after={}.{}", at.time().timestamp_micros(), id.as_str())),
        first: here,
    })
}

/// Microseconds since 1970 and the key of a spell.
fn place(text: &str) -> Result<Place> {
    let (at, id) = text.split_once('.').ok_or(Error::NotFound)?;
    let at = at.parse().ok().and_then(chrono::DateTime::from_timestamp_micros).ok_or(Error::NotFound)?;
    Ok((Utc::from(at), Id::parse(id).ok_or(Error::NotFound)?))
}

/// What narrows the list: label and value.
fn narrowed(t: &Words, asked: &Asked, name: Option<String>) -> Vec<(String, String)> {
    let question = &asked.question;
    if asked.person.is_some() {
        let person = name.unwrap_or_else(|| t.times_nobody());
        let age = asked.age.map(|age| (t.times_age_of_link(), super::load::age(t, age)));
        return [(t.times_person(), person)].into_iter().chain(age).collect();
    }
    let (from, to) = (times::month_key(question.period.from), times::month_key(question.period.to));
    let clock = matches!(asked.figure, listed::Figure::Ended)
        .then(|| (t.times_clock(), t.code("times-clock", question.clock.key())));
    let platform = question.platform.as_ref().map(|key| (t.times_platform(), t.platform(key)));
    let group = asked
        .group
        .as_ref()
        .map(|key| (t.code("times-split", question.split.key()), sheet::label(t, question, key)));
    let severity = asked.severity.as_ref().map(|key| (t.times_severity(), t.code("times-severity", key)));
    [(t.times_period(), format!("{from} – {to}"))]
        .into_iter()
        .chain(clock)
        .chain(platform)
        .chain(group)
        .chain(severity)
        .collect()
}

impl LinkRow {
    pub(super) fn new(t: &Words, one: &Listed) -> Self {
        let spell = &one.spell;
        let state = match (spell.ending, spell.ended_at) {
            (Some(ending), Some(at)) => {
                // A link that went is said with the moment it was first seen gone.
                let words = if spell.returned_at.is_some() && ending == Ending::Gone {
                    t.times_ending_returned()
                } else {
                    t.code("times-ending", ending.key())
                };
                format!("{words} · {}", t.moment(at.time()))
            }
            _ => t.code("times-standing", spell.standing.key()),
        };
        let wait = one.wait.map(|wait| sheet::span_of(t, wait.minutes));
        Self {
            path: format!("/items/{}", spell.item_id.as_str()),
            case: one.case.clone(),
            platform: t.platform(&spell.platform),
            keyword: sheet::keyword(t, &spell.keyword),
            door: if spell.door.is_empty() { t.word_not_known() } else { t.code("door", &spell.door) },
            asked: t.moment(spell.asked_at.time()),
            asked_iso: spell.asked_at.time().to_rfc3339(),
            state,
            wait: match (wait, one.wait) {
                (Some(span), Some(wait)) if !wait.ended => t.times_so_far(span),
                (Some(span), _) => span,
                (None, _) => "–".to_owned(),
            },
            number: if spell.number > 1 { t.times_asking(spell.number) } else { String::new() },
        }
    }
}
