//! The safety check of a case: asked, asked again, what to say now.

use super::Answer;
use super::cases::{Helplines, Moment, case_path};
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::{Visit, id};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::care::{self, Asked, Check, Demand, Exposed, Knows, LONGEST_AMOUNT_CHARS};
use crate::model::case::facts::Answer as Said;
use crate::model::case::{self, Case, Safety};
use crate::model::item::{self, Item};
use crate::model::person;
use crate::text::Words;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Europe::Brussels;
use platform_adapters::PrivateDetail;
use std::collections::HashMap;

const DAY_AND_HOUR: &str = "%Y-%m-%dT%H:%M";

#[derive(Template)]
#[template(path = "care/show.html")]
struct CarePage {
    page: Page,
    id: String,
    number: String,
    version: i64,
    questions: Vec<Question>,
    knows: Vec<Tick>,
    exposed: Vec<Tick>,
    /// At how many links private details were seen, and which; empty when at none.
    seen_at_links: String,
    demands: Vec<Tick>,
    deadline: String,
    amount: String,
    longest_amount: usize,
    faults: Faults,
    countdown: Option<Countdown>,
    script: Script,
    helplines: Helplines,
    history: Vec<Before>,
}

/// One question: field, words, stored answer.
struct Question {
    name: &'static str,
    label: String,
    said: String,
}

/// One choice: stored name, words, whether it is chosen.
struct Tick {
    key: &'static str,
    label: String,
    chosen: bool,
}

/// The blackmailer's deadline.
struct Countdown {
    at: Moment,
    is_over: bool,
}

/// What to say, in the caller's language.
struct Script {
    lang: &'static str,
    language: String,
    parts: Vec<(String, Vec<String>)>,
}

/// An earlier check.
struct Before {
    at: Moment,
    by: String,
    said: Vec<String>,
}

/// `GET /cases/{id}/care`
pub(super) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let id = id(&path)?;
    show_page(&load(&app, &visit, &id, None, Faults::default()).await?)
}

/// The page; with what was typed when that did not fit.
async fn load(
    app: &App,
    visit: &Visit,
    id: &Id,
    typed: Option<(Check, i64)>,
    faults: Faults,
) -> Result<CarePage> {
    let (actor, key, t) = (visit.actor()?, id.clone(), visit.words());
    let (case, items, now, history, names) = app
        .read(move |tx| {
            let (case, keys) = case::find_for(tx, &actor, &key)?;
            let history = care::history(tx, &keys)?;
            let now = care::now(tx, &keys, case.safety)?;
            let names: HashMap<Id, String> =
                person::all(tx)?.into_iter().map(|one| (one.id, one.profile.name)).collect();
            Ok((case, item::of_case(tx, &keys)?, now, history, names))
        })
        .await?;
    let (shown, version) = typed.unwrap_or_else(|| (now.clone(), case.version));
    Ok(CarePage {
        page: Page::load(app, visit, "/cases").await?,
        id: case.id.to_string(),
        number: case.number.clone(),
        version,
        questions: questions(&shown.safety, t),
        knows: ticks(Knows::ALL, |it| (it.key(), shown.knows.contains(&it)), "care-knows", t),
        exposed: ticks(Exposed::ALL, |it| (it.key(), shown.exposed.contains(&it)), "care-exposed", t),
        seen_at_links: seen_at_links(&items, t),
        demands: ticks(Demand::ALL, |it| (it.key(), shown.demand == Some(it)), "care-demand", t),
        deadline: shown
            .deadline
            .map(|at| at.with_timezone(&Brussels).format(DAY_AND_HOUR).to_string())
            .unwrap_or_default(),
        amount: shown.amount.clone(),
        longest_amount: LONGEST_AMOUNT_CHARS,
        faults,
        countdown: now
            .running_deadline()
            .map(|at| Countdown { at: Moment::since(t, at, visit.now()), is_over: at.time() <= visit.now() }),
        script: Script::of(&now, &case),
        helplines: Helplines::of(case.language, t),
        history: history.iter().map(|asked| before(asked, &names, t, visit.now())).collect(),
    })
}

fn seen_at_links(items: &[Item], t: &Words) -> String {
    let count = items.iter().filter(|item| item.details.as_ref().is_some_and(|it| !it.is_empty())).count();
    let seen =
        |one: &PrivateDetail| items.iter().flat_map(|item| item.details.iter().flatten()).any(|it| it == one);
    let words: Vec<String> = PrivateDetail::ALL
        .iter()
        .filter(|one| seen(one))
        .map(|one| t.code("care-exposed", one.key()))
        .collect();
    if count == 0 { String::new() } else { t.details_on_links(count, words.join(", ")) }
}

fn questions(safety: &Safety, t: &Words) -> Vec<Question> {
    [
        ("danger", t.cases_ask_danger(), safety.danger),
        ("suicide", t.care_ask_suicide(), safety.suicide),
        ("self_harm", t.care_ask_self_harm(), safety.self_harm),
        ("blackmail", t.cases_ask_blackmail(), safety.blackmail),
        ("address", t.cases_ask_address(), safety.address),
        ("offender", t.care_ask_offender(), safety.offender),
    ]
    .into_iter()
    .map(|(name, label, said)| Question { name, label, said: said.key().to_owned() })
    .collect()
}

fn ticks<T: Copy>(all: &[T], of: impl Fn(T) -> (&'static str, bool), family: &str, t: &Words) -> Vec<Tick> {
    all.iter()
        .map(|one| {
            let (key, chosen) = of(*one);
            Tick { key, label: t.code(family, key), chosen }
        })
        .collect()
}

impl Script {
    /// Only what fits what was said; the first words always.
    fn of(check: &Check, case: &Case) -> Self {
        // The words are read to the caller: in the caller's language, not in the reader's.
        let c = Words::of(case.language);
        let safety = &check.safety;
        let mut parts = vec![(c.care_first_title(), vec![c.care_first_fault(), c.care_first_pace()])];
        if safety.danger == Said::Yes {
            parts.push((c.care_danger_title(), vec![c.care_danger_call(), c.care_danger_stay()]));
        }
        if safety.suicide == Said::Yes || safety.self_harm == Said::Yes {
            parts.push((
                c.care_suicide_title(),
                vec![c.care_suicide_ask(), c.care_suicide_alone(), c.care_suicide_line()],
            ));
        }
        if safety.blackmail == Said::Yes {
            let hash = match case.person_shown.is_minor() {
                true => c.care_blackmail_hash_minor(),
                false => c.care_blackmail_hash_adult(),
            };
            parts.push((
                c.care_blackmail_title(),
                vec![
                    c.care_blackmail_pay(),
                    c.care_blackmail_guarantee(),
                    c.care_blackmail_stop(),
                    c.care_blackmail_keep(),
                    c.care_blackmail_block(),
                    c.care_blackmail_adult(),
                    c.care_blackmail_police(),
                    c.care_blackmail_many(),
                    hash,
                ],
            ));
        }
        if safety.offender == Said::Yes {
            parts.push((c.care_offender_title(), vec![c.care_offender_safe(), c.care_offender_alone()]));
        }
        if !check.exposed.is_empty() || safety.address == Said::Yes {
            parts.push((c.care_exposed_title(), exposed_advice(check, c)));
        }
        Self { lang: case.language.key(), language: c.code("language", case.language.key()), parts }
    }
}

fn exposed_advice(check: &Check, c: &Words) -> Vec<String> {
    let has = |detail: Exposed| check.exposed.contains(&detail);
    let mut advice = Vec::new();
    if has(Exposed::Account) || has(Exposed::Name) {
        advice.push(c.care_advice_private());
    }
    if has(Exposed::School) || check.safety.address == Said::Yes {
        advice.push(c.care_advice_school());
    }
    if has(Exposed::Phone) {
        advice.push(c.care_advice_phone());
    }
    if has(Exposed::Home) || check.safety.address == Said::Yes {
        advice.push(c.care_advice_home());
    }
    if has(Exposed::Work) {
        advice.push(c.care_advice_work());
    }
    advice
}

fn before(asked: &Asked, names: &HashMap<Id, String>, t: &Words, now: DateTime<Utc>) -> Before {
    let check = &asked.check;
    let mut said: Vec<String> = questions(&check.safety, t)
        .into_iter()
        .filter(|question| question.said != Said::NotAsked.key())
        .map(|question| format!("{} {}", question.label, answer(&question.said, t)))
        .collect();
    let mut list = |label: String, values: Vec<String>| {
        if !values.is_empty() {
            said.push(format!("{label}: {}", values.join(", ")));
        }
    };
    list(t.care_knows(), check.knows.iter().map(|it| t.code("care-knows", it.key())).collect());
    list(t.care_exposed(), check.exposed.iter().map(|it| t.code("care-exposed", it.key())).collect());
    list(t.care_deadline(), check.deadline.iter().map(|at| t.moment(at)).collect());
    list(t.care_demand(), check.demand.iter().map(|it| t.code("care-demand", it.key())).collect());
    Before {
        at: Moment::when(t, asked.at, now),
        by: names.get(&asked.by).cloned().unwrap_or_else(|| t.items_by_colleague()),
        said,
    }
}

fn answer(key: &str, t: &Words) -> String {
    match Said::by_key(key) {
        Some(Said::Yes) => t.word_yes(),
        Some(Said::No) => t.word_no(),
        Some(Said::Declined) => t.care_declined(),
        _ => t.word_not_asked(),
    }
}

/// `POST /cases/{id}/care/check`
pub(super) async fn ask(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let id = id(&path)?;
    let version = form.number("version")?;
    let typed = read(&form);
    let done = match &typed {
        Ok(check) => {
            let (actor, key, check) = (visit.actor()?, id.clone(), check.clone());
            app.write(move |tx| care::ask(tx, &actor, &key, version, &check)).await
        }
        Err(()) => Err(Error::invalid("deadline", "moment")),
    };
    match done {
        Ok(()) => go_saying(&app, &format!("{}/care", case_path(&id)), "done-care-asked"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let check = typed.unwrap_or_else(|()| coded(&form));
            let page = load(&app, &visit, &id, Some((check, version)), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// What was typed; an error when the deadline is no moment.
fn read(form: &Form) -> std::result::Result<Check, ()> {
    let mut check = coded(form);
    let typed = form.text("deadline").trim();
    if !typed.is_empty() {
        let local = NaiveDateTime::parse_from_str(typed, DAY_AND_HOUR)
            .or_else(|_| NaiveDateTime::parse_from_str(typed, "%Y-%m-%d %H:%M"))
            .map_err(|_| ())?;
        // Of an hour that the clock shows twice the first is meant: too early is the safe mistake.
        let at = Brussels.from_local_datetime(&local).earliest().ok_or(())?;
        check.deadline = Some(at.with_timezone(&Utc));
    }
    Ok(check)
}

fn coded(form: &Form) -> Check {
    let said = |name: &str| Said::by_key(form.text(name)).unwrap_or_default();
    Check {
        safety: Safety {
            danger: said("danger"),
            suicide: said("suicide"),
            blackmail: said("blackmail"),
            address: said("address"),
            self_harm: said("self_harm"),
            offender: said("offender"),
            care_done: false,
        },
        knows: form.all("knows").iter().filter_map(|key| Knows::by_key(key)).collect(),
        exposed: form.all("exposed").iter().filter_map(|key| Exposed::by_key(key)).collect(),
        deadline: None,
        demand: Demand::by_key(form.text("demand")),
        amount: form.text("amount").trim().to_owned(),
    }
}

/// The blackmailer's deadline as one line of the case's page, when one runs.
pub(in crate::web) fn line(check: &Check, t: &Words, now: DateTime<Utc>) -> Option<String> {
    let deadline = check.running_deadline()?.time();
    let at = t.when(deadline, now);
    Some(if deadline <= now { t.care_line_over(at) } else { t.care_line(at, t.since(deadline, now)) })
}
