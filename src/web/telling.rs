//! What the person concerned may be told, in her language, and whether she may be reached.

use super::Answer;
use super::cases::{Moment, case_path};
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::{Visit, id};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::case;
use crate::model::person;
use crate::model::telling::consent::{self, Channel, Consent, LONGEST_TIME_CHARS};
use crate::model::telling::{self, How, Standing};
use crate::text::Words;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "telling/show.html")]
struct TellingPage {
    page: Page,
    id: String,
    number: String,
    /// The caller's language.
    lang: &'static str,
    language: String,
    /// To read aloud, in the caller's language.
    lines: Vec<String>,
    consents: Vec<ConsentView>,
    told: Vec<ToldView>,
    has_news: bool,
    faults: Faults,
    longest: usize,
}

struct ConsentView {
    id: String,
    channel: String,
    allowed: bool,
    /// Safe time, voicemail, who may answer.
    more: Vec<String>,
    by: String,
    at: Moment,
}

struct ToldView {
    how: String,
    by: String,
    at: Moment,
}

/// `GET /cases/{id}/telling`
pub(super) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let id = id(&path)?;
    show_page(&load(&app, &visit, &id, Faults::default()).await?)
}

async fn load(app: &App, visit: &Visit, id: &Id, faults: Faults) -> Result<TellingPage> {
    let (actor, key, t) = (visit.actor()?, id.clone(), visit.words());
    let (case, standing, consents, told, news, names) = app
        .read(move |tx| {
            let (case, keys) = case::find_for(tx, &actor, &key)?;
            let names: HashMap<Id, String> =
                person::all(tx)?.into_iter().map(|one| (one.id, one.profile.name)).collect();
            Ok((
                case,
                telling::standing(tx, &keys)?,
                consent::standing(tx, &keys)?,
                telling::history(tx, &keys)?,
                telling::news_since(tx, &key)?,
                names,
            ))
        })
        .await?;
    let name = |id: &Id| names.get(id).cloned().unwrap_or_else(|| t.items_by_colleague());
    Ok(TellingPage {
        page: Page::load(app, visit, "/cases").await?,
        id: case.id.to_string(),
        number: case.number.clone(),
        lang: case.language.key(),
        language: t.code("language", case.language.key()),
        lines: lines(&standing, Words::of(case.language), &app.rules.phone),
        consents: consents
            .iter()
            .map(|given| ConsentView {
                id: given.id.to_string(),
                channel: t.code("telling-channel", given.consent.channel.key()),
                allowed: given.consent.allowed,
                more: more(&given.consent, t),
                by: name(&given.by),
                at: Moment::when(t, given.at, visit.now()),
            })
            .collect(),
        told: told
            .iter()
            .map(|one| ToldView {
                how: t.code("telling-how", one.how.key()),
                by: name(&one.by),
                at: Moment::when(t, one.at, visit.now()),
            })
            .collect(),
        has_news: news.is_some(),
        faults,
        longest: LONGEST_TIME_CHARS,
    })
}

/// Plain sentences: no link, no account, no word of ours for a state.
fn lines(standing: &[Standing], c: &Words, phone: &str) -> Vec<String> {
    let mut lines = vec![c.telling_begin()];
    for one in standing {
        let platform = c.platform(&one.platform);
        if let (true, Some(at)) = (one.gone > 0, one.gone_at) {
            lines.push(c.telling_gone(c.date(at.time()), one.gone, &platform));
        }
        if one.back > 0 {
            lines.push(c.telling_back(one.back, &platform));
        }
        if one.asked > 0 {
            lines.push(c.telling_asked(one.asked, &platform));
            lines.push(if one.is_confirmed {
                c.telling_confirmed(&platform)
            } else {
                c.telling_not_confirmed(&platform)
            });
        }
        if one.refused > 0 {
            lines.push(c.telling_refused(one.refused, &platform));
        }
        if one.listed > 0 {
            lines.push(c.telling_listed(one.listed, &platform));
        }
    }
    lines.push(c.telling_end(phone));
    lines
}

fn more(consent: &Consent, t: &Words) -> Vec<String> {
    let mut more = Vec::new();
    if !consent.safe_time.is_empty() {
        more.push(t.telling_safe_at(&consent.safe_time));
    }
    if consent.allowed && matches!(consent.channel, Channel::Phone | Channel::Parent) {
        more.push(if consent.voicemail { t.telling_voicemail_yes() } else { t.telling_voicemail_no() });
        more.push(if consent.parent_may_answer { t.telling_parent_yes() } else { t.telling_parent_no() });
    }
    more
}

/// `POST /cases/{id}/telling`: `how` she was told.
pub(super) async fn tell(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let back = format!("{}/telling", case_path(&id));
    let how = How::by_key(form.text("how")).ok_or_else(|| Error::invalid("how", "choice"));
    let done = match how {
        Ok(how) => {
            let key = id.clone();
            app.write(move |tx| telling::tell(tx, &actor, &key, how)).await
        }
        Err(error) => Err(error),
    };
    answer(&app, &visit, &id, done, &back, "done-telling-told").await
}

/// `POST /cases/{id}/consents`: what she said about one `channel`.
pub(super) async fn give(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let back = format!("{}/telling", case_path(&id));
    let done = match read(&form) {
        Ok(consent) => {
            let key = id.clone();
            app.write(move |tx| consent::give(tx, &actor, &key, &consent)).await
        }
        Err(error) => Err(error),
    };
    answer(&app, &visit, &id, done, &back, "done-consent-given").await
}

fn read(form: &Form) -> Result<Consent> {
    let allowed = match form.text("allowed") {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::invalid("allowed", "choice")),
    };
    Ok(Consent {
        channel: Channel::by_key(form.text("channel")).ok_or_else(|| Error::invalid("channel", "choice"))?,
        allowed,
        safe_time: form.text("safe_time").trim().to_owned(),
        voicemail: form.ticked("voicemail"),
        parent_may_answer: form.ticked("parent_may_answer"),
    })
}

async fn answer(
    app: &App,
    visit: &Visit,
    id: &Id,
    done: Result<()>,
    back: &str,
    flash: &'static str,
) -> Answer {
    match done {
        Ok(()) => go_saying(app, back, flash),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &load(app, visit, id, faults).await?)
        }
    }
}

/// `POST /cases/{id}/consents/{consent}/withdrawal`
pub(super) async fn withdraw(app: web::Data<App>, visit: Visit, path: web::Path<(String, String)>) -> Answer {
    let (case, given) = path.into_inner();
    let (actor, case, given) = (visit.actor()?, id(&case)?, id(&given)?);
    let back = format!("{}/telling", case_path(&case));
    app.write(move |tx| consent::withdraw(tx, &actor, &case, &given)).await?;
    go_saying(&app, &back, "done-consent-withdrawn")
}
