//! The portals: what is known of each, and the limits that were met there.

use super::Answer;
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::Visit;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::notice::limit;
use crate::model::person::Role;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use platform_adapters::portal::{self, PerReport};

#[derive(Template)]
#[template(path = "portals/list.html")]
struct PortalsPage {
    page: Page,
    portals: Vec<PortalSheet>,
    faults: Faults,
}

/// One portal.
struct PortalSheet {
    key: &'static str,
    label: String,
    account: String,
    /// Empty when any will do.
    language: String,
    is_one_each: bool,
    source: &'static str,
    fields: Vec<FieldRow>,
}

/// One field of it.
struct FieldRow {
    label: &'static str,
    kind: String,
    required: Option<bool>,
    mark: &'static str,
    known: String,
    longest: String,
}

/// `GET /portals`
pub(super) async fn list(app: web::Data<App>, visit: Visit) -> Answer {
    show_page(&load(&app, &visit, None, Faults::default()).await?)
}

/// `POST /portals/{platform}`: a limit for each field, in the order of the portal; empty for none.
pub(super) async fn save(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, platform) = (visit.actor()?, path.into_inner());
    let outcome = match limits(&platform, &form) {
        Ok(limits) => {
            let platform = platform.clone();
            app.write(move |tx| limit::set(tx, &actor, &platform, &limits)).await
        }
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => go_saying(&app, &format!("/portals#{platform}"), "done-portals-saved"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = load(&app, &visit, Some((&platform, form.all("longest"))), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

fn limits(platform: &str, form: &Form) -> Result<Vec<(String, i64)>> {
    let portal = portal::of(platform).ok_or(Error::NotFound)?;
    let given = portal.fields.iter().zip(form.all("longest"));
    given
        .filter(|(_, longest)| !longest.trim().is_empty())
        .map(|(field, longest)| {
            let longest = longest.trim().parse().map_err(|_| Error::invalid("longest", "portal-limit"))?;
            Ok((field.label.clone(), longest))
        })
        .collect()
}

async fn load(
    app: &App,
    visit: &Visit,
    typed: Option<(&str, Vec<String>)>,
    faults: Faults,
) -> Result<PortalsPage> {
    visit.actor()?.needs(Role::Supervisor)?;
    let t = visit.words();
    let stored = app
        .read(|tx| {
            portal::portals()
                .iter()
                .map(|portal| Ok((portal, limit::of(tx, &portal.platform)?)))
                .collect::<Result<Vec<_>>>()
        })
        .await?;
    let portals = stored.into_iter().map(|(portal, limits)| {
        let typed = typed.as_ref().filter(|(platform, _)| *platform == portal.platform);
        let fields = portal.fields.iter().enumerate().map(|(place, field)| FieldRow {
            label: &field.label,
            kind: t.code("portals-kind", field.kind.key()),
            required: field.required,
            mark: field.mark.key(),
            known: t.code("portals-mark", field.mark.key()),
            longest: match typed.and_then(|(_, values)| values.get(place)) {
                Some(typed) => typed.clone(),
                None => limits.get(&field.label).map(usize::to_string).unwrap_or_default(),
            },
        });
        PortalSheet {
            key: &portal.platform,
            label: t.platform(&portal.platform),
            account: t.code("portals-account", portal.account.key()),
            language: portal.language.map(|language| t.code("language", language.key())).unwrap_or_default(),
            is_one_each: portal.per_report == PerReport::One,
            source: &portal.source,
            fields: fields.collect(),
        }
    });
    Ok(PortalsPage { portals: portals.collect(), page: Page::load(app, visit, "/ladder").await?, faults })
}
