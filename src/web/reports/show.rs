//! `GET /reports/{kind}/{year}`: the preview, what is hidden and what is missing; its forms.

use super::named;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::person;
use crate::model::report::compare;
use crate::model::report::sign::{self, Content};
use crate::model::report::suppress::Why;
use crate::model::report::words::{self, TextName, Wording};
use crate::model::report::write::{paper, texts_of};
use crate::paper::Paper;
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::page::{Page, go_saying, show as show_page, show_as};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use chrono::Datelike;
use platform_adapters::Language;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "reports/show.html")]
struct ReportPage {
    page: Page,
    /// `/reports/flagger/2026`
    base: String,
    paper: Paper,
    sha256: String,
    is_empty: bool,
    is_ongoing: bool,
    hidden: String,
    /// What must be written before signing; empty when nothing.
    missing: String,
    /// What became of the figures since the last signature; empty without one.
    since: String,
    is_same: bool,
    versions: Vec<VersionView>,
    texts: Vec<TextView>,
    faults: Faults,
    reason: String,
}

struct VersionView {
    version: String,
    state: String,
    by: String,
    sha256: String,
    reason: String,
}

struct TextView {
    name: &'static str,
    label: String,
    write: String,
    languages: Vec<(&'static str, String, String)>,
    earlier: Vec<(String, String)>,
}

/// `GET /reports/{kind}/{year}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<(String, String)>,
) -> Answer {
    let page = load(&app, &visit, &path, Faults::default(), String::new()).await?;
    show_page(&page)
}

/// `POST /reports/{kind}/{year}/texts`
pub(in crate::web) async fn write(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form,
) -> Answer {
    named(&path.0, &path.1)?;
    let name = TextName::by_key(form.text("name")).ok_or_else(|| Error::invalid("name", "choice"))?;
    let written: Vec<(Language, String)> = Language::ALL
        .into_iter()
        .filter(|language| form.has(language.key()))
        .map(|language| (language, form.text(language.key()).to_owned()))
        .collect();
    let actor = visit.actor()?;
    let outcome = app
        .write(move |tx| {
            written.iter().try_for_each(|(language, words)| words::write(tx, &actor, name, *language, words))
        })
        .await;
    settle(&app, &visit, &path, outcome, "done-yearly-saved", String::new()).await
}

/// `POST /reports/{kind}/{year}/signing`
pub(in crate::web) async fn sign(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form,
) -> Answer {
    let (kind, year) = named(&path.0, &path.1)?;
    let (sha256, reason) = (form.text("sha256").to_owned(), form.text("reason").to_owned());
    let (actor, typed) = (visit.actor()?, reason.clone());
    let outcome = app.write(move |tx| sign::sign(tx, &actor, kind, year, &sha256, &reason)).await;
    settle(&app, &visit, &path, outcome, "done-yearly-signed", typed).await
}

async fn settle(
    app: &App,
    visit: &Visit,
    path: &(String, String),
    outcome: Result<()>,
    done: &'static str,
    typed: String,
) -> Answer {
    match outcome {
        Ok(()) => go_saying(app, &format!("/reports/{}/{}", path.0, path.1), done),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &load(app, visit, path, faults, typed).await?)
        }
    }
}

async fn load(
    app: &App,
    visit: &Visit,
    path: &(String, String),
    faults: Faults,
    reason: String,
) -> Result<ReportPage> {
    let (kind, year) = named(&path.0, &path.1)?;
    let t = visit.words();
    let (content, versions, histories, names) = app
        .read(move |tx| {
            let names: HashMap<_, String> =
                person::all(tx)?.into_iter().map(|person| (person.id, person.profile.name)).collect();
            let histories = texts_of(kind).iter().map(|name| Ok((*name, words::history(tx, *name)?)));
            let histories = histories.collect::<Result<Vec<_>>>()?;
            Ok((sign::current(tx, kind, year)?, sign::versions(tx, kind, year)?, histories, names))
        })
        .await?;
    let name_of = |id| names.get(id).cloned().unwrap_or_default();
    let sha256 = content.sha256()?;
    let newest = versions.first();
    let is_same = newest.is_some_and(|signed| signed.sha256 == sha256);
    let since = match newest {
        None => String::new(),
        Some(_) if is_same => t.yearly_same(),
        Some(signed) => {
            let differs = compare::differences(&signed.content, &content);
            t.yearly_differs(differs.numbers.to_string(), differs.texts.to_string())
        }
    };
    let figures = &content.figures;
    Ok(ReportPage {
        base: format!("/reports/{}/{year}", kind.key()),
        paper: paper(&content, None, t)?,
        sha256,
        is_empty: figures.cells.is_empty(),
        is_ongoing: visit.now().with_timezone(&chrono_tz::Europe::Brussels).year() <= year,
        hidden: t.yearly_hidden_count(
            figures.hidden_for(Why::Protects).to_string(),
            figures.hidden_for(Why::Small).to_string(),
        ),
        missing: missing(&content, t),
        since,
        is_same,
        versions: versions
            .iter()
            .map(|signed| VersionView {
                version: signed.version.to_string(),
                state: t.yearly_signed(signed.version.to_string(), t.moment(signed.signed_at.time())),
                by: t.yearly_signed_by(name_of(&signed.signed_by)),
                sha256: signed.sha256.clone(),
                reason: signed.reason.clone().unwrap_or_default(),
            })
            .collect(),
        texts: histories.into_iter().map(|(name, history)| text_view(&content, name, &history, t)).collect(),
        faults,
        reason,
        page: Page::load(app, visit, "/reports").await?,
    })
}

fn missing(content: &Content, t: &crate::text::Words) -> String {
    let languages: Vec<String> =
        content.missing().into_iter().map(|language| t.code("language", language.key())).collect();
    if languages.is_empty() {
        String::new()
    } else {
        t.yearly_missing(languages.join(", "), t.code("yearly-text", content.kind.needs().key()))
    }
}

fn text_view(content: &Content, name: TextName, history: &[Wording], t: &crate::text::Words) -> TextView {
    let held = |language: Language| {
        content.texts.get(&name).and_then(|texts| texts.get(language.key())).cloned().unwrap_or_default()
    };
    let label = t.code("yearly-text", name.key());
    TextView {
        name: name.key(),
        write: t.yearly_write(&label),
        label,
        languages: Language::ALL
            .into_iter()
            .map(|language| (language.key(), t.code("language", language.key()), held(language)))
            .collect(),
        earlier: history
            .iter()
            .map(|one| {
                let when = t.moment(one.written_at.time());
                (format!("{when} · {}", t.code("language", &one.language)), one.words.clone())
            })
            .collect(),
    }
}
