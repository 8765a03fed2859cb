//! `GET /times/load`: who has how many open links, of which age. Load, never a ranking.

use super::ask;
use super::sheet::{Figured, number};
use crate::app::App;
use crate::error::Result;
use crate::model::times::load::{self, AGES_H, OpenLoad};
use crate::text::Words;
use crate::web::Answer;
use crate::web::page::{Page, show as show_page};
use crate::web::visit::Visit;
use actix_web::web;
use askama::Template;
use chrono::Duration;

#[derive(Template)]
#[template(path = "times/load.html")]
struct LoadPage {
    page: Page,
    ages: Vec<String>,
    rows: Vec<LoadRow>,
}

/// One person, or nobody.
struct LoadRow {
    name: String,
    cases: String,
    links: Figured,
    ages: Vec<Figured>,
}

/// `GET /times/load`
pub(in crate::web) async fn load(app: web::Data<App>, visit: Visit) -> Answer {
    let (actor, t, now) = (visit.actor()?, visit.words(), visit.now());
    let loads = app.read(move |tx| load::of(tx, &actor)).await?;
    let row = |load: &OpenLoad| -> Result<LoadRow> {
        let figured = |count: u64, age: Option<usize>| -> Result<Figured> {
            let path = if count > 0 {
                ask::list_address(&load::list(now.into(), load.person.clone(), age))?
            } else {
                String::new()
            };
            Ok(Figured { words: number(t, count), path })
        };
        let ages = load.links.iter().enumerate().map(|(age, count)| figured(*count, Some(age)));
        Ok(LoadRow {
            name: if load.person.is_some() { load.name.clone() } else { t.times_nobody() },
            cases: number(t, load.cases),
            links: figured(load.links.iter().sum(), None)?,
            ages: ages.collect::<Result<_>>()?,
        })
    };
    show_page(&LoadPage {
        page: Page::load(&app, &visit, "/times").await?,
        ages: (0..=AGES_H.len()).map(|at| age(t, at)).collect(),
        rows: loads.iter().map(row).collect::<Result<_>>()?,
    })
}

/// An age in words: up to its end, or older than the last one.
pub(super) fn age(t: &Words, at: usize) -> String {
    let span = |hours: i64| t.span(Duration::hours(hours));
    match (AGES_H.get(at), AGES_H.last()) {
        (Some(hours), _) => t.times_age_up_to(span(*hours)),
        (None, Some(last)) => t.times_age_older(span(*last)),
        (None, None) => String::new(),
    }
}
