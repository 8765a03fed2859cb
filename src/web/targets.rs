//! The house's own targets: hours by platform and severity. Never law.

use super::Answer;
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::Visit;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::case::Priority;
use crate::model::person::Role;
use crate::model::target::{self, DEFAULT};
use crate::text::Words;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;

#[derive(Template)]
#[template(path = "targets/show.html")]
struct TargetsPage {
    page: Page,
    scopes: Vec<ScopeView>,
    faults: Faults,
}

/// The targets of all platforms, or of one.
struct ScopeView {
    key: &'static str,
    label: String,
    severities: Vec<SeverityView>,
}

/// One target.
struct SeverityView {
    key: &'static str,
    label: String,
    /// The hours that were set here; empty when none were.
    own: String,
    /// The hours that hold.
    holds: String,
}

/// `GET /targets`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    show_page(&load(&app, &visit, Faults::default()).await?)
}

/// `POST /targets/{platform}`: a field for each severity; an empty one has no target of its own.
pub(super) async fn save(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, scope) = (visit.actor()?, path.into_inner());
    let done = match typed(&form) {
        Ok(typed) => {
            let scope = scope.clone();
            app.write(move |tx| {
                for (severity, hours) in typed {
                    if target::own(tx, &scope, severity)? != hours {
                        target::set(tx, &actor, &scope, severity, hours)?;
                    }
                }
                Ok(())
            })
            .await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => go_saying(&app, &format!("/targets#{scope}"), "done-targets-saved"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &load(&app, &visit, faults).await?)
        }
    }
}

fn typed(form: &Form) -> Result<Vec<(Priority, Option<i64>)>> {
    Priority::ALL
        .iter()
        .map(|severity| match form.text(severity.key()).trim() {
            "" => Ok((*severity, None)),
            hours => match hours.parse() {
                Ok(hours) => Ok((*severity, Some(hours))),
                Err(_) => Err(Error::invalid("hours", "target-hours")),
            },
        })
        .collect()
}

async fn load(app: &App, visit: &Visit, faults: Faults) -> Result<TargetsPage> {
    visit.actor()?.needs(Role::Supervisor)?;
    let t = visit.words();
    let keys: Vec<&'static str> = std::iter::once(DEFAULT)
        .chain(platform_adapters::platforms().iter().map(|platform| platform.key()))
        .collect();
    let scopes = app
        .read(move |tx| {
            keys.into_iter()
                .map(|key| {
                    let severities = Priority::ALL
                        .iter()
                        .map(|severity| {
                            let (own, holds) =
                                (target::own(tx, key, *severity)?, target::of(tx, key, *severity)?);
                            Ok(SeverityView::of(*severity, own, holds, t))
                        })
                        .collect::<Result<_>>()?;
                    let label = if key == DEFAULT { t.targets_default() } else { t.platform(key) };
                    Ok(ScopeView { key, label, severities })
                })
                .collect::<Result<Vec<_>>>()
        })
        .await?;
    Ok(TargetsPage { page: Page::load(app, visit, "/ladder").await?, scopes, faults })
}

impl SeverityView {
    fn of(severity: Priority, own: Option<i64>, holds: i64, t: &Words) -> Self {
        Self {
            key: severity.key(),
            label: t.code("escalation-severity", severity.key()),
            own: own.map(|hours| hours.to_string()).unwrap_or_default(),
            holds: t.targets_holds(holds),
        }
    }
}
