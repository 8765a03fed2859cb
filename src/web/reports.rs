//! The yearly reports: list, preview, texts, signature, downloads.

mod file;
mod show;

pub(super) use file::file;
pub(super) use show::{show, sign, write};

use super::Answer;
use super::page::{Page, show as show_page};
use super::visit::Visit;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::person::Role;
use crate::model::report::sign::{self, Kind};
use crate::model::report::yearly;
use actix_web::web;
use askama::Template;
use chrono::Datelike;

/// How many years the list goes back.
const YEARS_SHOWN: i32 = 4;

#[derive(Template)]
#[template(path = "reports/list.html")]
struct ListPage {
    page: Page,
    kinds: Vec<KindView>,
}

struct KindView {
    label: String,
    years: Vec<YearView>,
}

struct YearView {
    year: String,
    path: String,
    /// The newest signature in words; empty for none.
    signed: String,
}

/// `GET /reports`
pub(super) async fn list(app: web::Data<App>, visit: Visit) -> Answer {
    visit.actor()?.needs(Role::Supervisor)?;
    let this_year = visit.now().with_timezone(&chrono_tz::Europe::Brussels).year();
    let years: Vec<i32> =
        (0..YEARS_SHOWN).map(|back| this_year - back).filter(|year| yearly::YEARS.contains(year)).collect();
    let t = visit.words();
    let mut kinds = Vec::new();
    for kind in Kind::ALL {
        let (kind, of_years) = (*kind, years.clone());
        let newest = app
            .read(move |tx| {
                let newest = |year: i32| Ok((year, sign::versions(tx, kind, year)?.into_iter().next()));
                of_years.into_iter().map(newest).collect::<Result<Vec<_>>>()
            })
            .await?;
        let view = newest.into_iter().map(|(year, signed)| YearView {
            year: year.to_string(),
            path: format!("/reports/{}/{year}", kind.key()),
            signed: signed
                .map(|one| t.yearly_signed(one.version.to_string(), t.moment(one.signed_at.time())))
                .unwrap_or_default(),
        });
        kinds.push(KindView { label: t.code("yearly-kind", kind.key()), years: view.collect() });
    }
    show_page(&ListPage { page: Page::load(&app, &visit, "/reports").await?, kinds })
}

/// Which report a path names.
fn named(kind: &str, year: &str) -> Result<(Kind, i32)> {
    let kind = Kind::by_key(kind).ok_or(Error::NotFound)?;
    let year = year.parse().ok().filter(|year| yearly::YEARS.contains(year)).ok_or(Error::NotFound)?;
    Ok((kind, year))
}
