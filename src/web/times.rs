//! Response times: how long is waited for a confirmation, an answer, a decision and for a link to be gone.

mod ask;
mod chart;
mod export;
mod sheet;

pub(super) use export::{csv, xlsx};

use super::Answer;
use super::page::{Page, show as show_page};
use super::visit::Visit;
use crate::app::App;
use crate::model::times::{self, due};
use crate::text::Words;
use actix_web::web;
use ask::{Address, Choice};
use askama::Template;
use chart::{Chart, Drawn};
use sheet::{DueRow, MARKS_MIN, Row, in_order, label, verdict};

#[derive(Template)]
#[template(path = "times/show.html")]
struct TimesPage {
    page: Page,
    address: Address,
    /// The question as the part of an address after the question mark.
    query: String,
    presets: Vec<Choice>,
    clocks: Vec<Choice>,
    splits: Vec<Choice>,
    platforms: Vec<Choice>,
    /// What is waited for, in words.
    clock: String,
    /// What the rows are, in words.
    split: String,
    is_gone_clock: bool,
    rows: Vec<Row>,
    whole: Row,
    verdict: Option<String>,
    /// Whether more groups have figures than the picture has room for.
    is_cut: bool,
    chart: Chart,
    /// The heads of the shares and of what is counted apart.
    marks: Vec<String>,
    apart: Vec<String>,
    dues: Vec<DueRow>,
}

/// `GET /times`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    let (actor, question, t) = (visit.actor()?, ask::question(&visit)?, visit.words());
    let asked = question.clone();
    let (mut figures, dues) =
        app.read(move |tx| Ok((times::figures(tx, &actor, &asked)?, due::of(tx, &actor, &asked)?))).await?;
    in_order(&question, &mut figures.groups);
    let drawn: Vec<Drawn<'_>> = figures
        .groups
        .iter()
        .filter(|group| group.curve.n > 0)
        .map(|group| Drawn { label: label(t, &question, &group.key), curve: &group.curve })
        .collect();
    let address = Address::of(&question);
    let this = times::month(visit.now().into());
    let row = |group: &times::Group| Row::new(t, label(t, &question, &group.key), group);
    show_page(&TimesPage {
        page: Page::load(&app, &visit, "/times").await?,
        query: address.query()?,
        address,
        presets: ask::presets(t, &question, this)?,
        clocks: ask::clocks(t, &question),
        splits: ask::splits(t, &question),
        platforms: ask::platforms(t, &question),
        clock: t.code("times-clock", question.clock.key()),
        split: if question.other.is_some() {
            t.times_period()
        } else {
            t.code("times-split", question.split.key())
        },
        is_gone_clock: question.clock == crate::model::spell::Clock::Gone,
        rows: figures.groups.iter().map(row).collect(),
        whole: Row::new(t, t.times_whole(), &figures.whole),
        verdict: figures.log_rank.as_ref().map(|test| verdict(t, test)),
        is_cut: drawn.len() > chart::MOST_CURVES,
        chart: Chart::new(t, &drawn),
        marks: MARKS_MIN.iter().map(|mark| t.times_within(sheet::span(t, f64::from(*mark)))).collect(),
        apart: apart_head(t).into(),
        dues: dues.iter().map(|due| DueRow::new(t, due)).collect(),
    })
}

/// The heads of what is counted apart.
fn apart_head(t: &Words) -> [String; 9] {
    [
        t.times_gone_before(),
        t.times_expired(),
        t.times_blocked_here(),
        t.times_private(),
        t.times_unsure(),
        t.times_dropped(),
        t.times_came_back(),
        t.times_several(),
        t.times_unanswered(),
    ]
}
