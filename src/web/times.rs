//! Response times: how long is waited for a confirmation, an answer, a decision and for a link to be gone.

mod ask;
mod chart;
mod export;
mod links;
mod load;
mod published;
mod sheet;

pub(super) use export::{csv, xlsx};
pub(super) use links::links;
pub(super) use load::load;

use super::Answer;
use super::page::{Page, show as show_page};
use super::visit::Visit;
use crate::app::App;
use crate::error::Result;
use crate::model::times::listed::{self, Asked, Figure};
use crate::model::times::{self, due};
use crate::text::Words;
use actix_web::web;
use ask::{Address, Choice};
use askama::Template;
use chart::{Chart, Drawn};
use links::LinkRow;
use sheet::{APART, DueRow, MARKS_MIN, Row, in_order, label, verdict};

/// How many of the links that wait longest stand on the page.
const OLDEST_SHOWN: usize = 10;

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
    /// What the figures of each table count: name and definition.
    is_figures: Vec<(String, String)>,
    is_targets: Vec<(String, String)>,
    is_apart: Vec<(String, String)>,
    /// The links that wait longest, and the address of all of them.
    oldest: Vec<LinkRow>,
    oldest_path: String,
    published_head: Vec<String>,
    published: Vec<published::PublishedRow>,
}

/// `GET /times`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    let (actor, question, t) = (visit.actor()?, ask::question(&visit)?, visit.words());
    let asked = question.clone();
    let open = Asked::of(&question, None, Figure::Open);
    let waiting = open.clone();
    let (mut figures, dues, oldest) = app
        .read(move |tx| {
            let (oldest, _) = listed::list(tx, &actor, &waiting, None, OLDEST_SHOWN)?;
            Ok((times::figures(tx, &actor, &asked)?, due::of(tx, &actor, &asked)?, oldest))
        })
        .await?;
    in_order(&question, &mut figures.groups);
    let drawn: Vec<Drawn<'_>> = figures
        .groups
        .iter()
        .filter(|group| group.curve.n > 0)
        .map(|group| Drawn { label: label(t, &question, &group.key), curve: &group.curve })
        .collect();
    let address = Address::of(&question);
    let this = times::month(visit.now().into());
    let row = |group: &times::Group| Row::new(t, &question, Some(&group.key), group);
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
        rows: figures.groups.iter().map(row).collect::<Result<_>>()?,
        whole: Row::new(t, &question, None, &figures.whole)?,
        verdict: figures.log_rank.as_ref().map(|test| verdict(t, test)),
        is_cut: drawn.len() > chart::MOST_CURVES,
        chart: Chart::new(t, &drawn),
        marks: MARKS_MIN.iter().map(|mark| t.times_within(sheet::span(t, f64::from(*mark)))).collect(),
        apart: apart_head(t).into(),
        dues: dues.iter().map(|due| DueRow::new(t, &question, due)).collect::<Result<_>>()?,
        is_figures: figures_are(t),
        is_targets: are(t, &[Figure::InTime, Figure::Late, Figure::OpenInTime, Figure::OpenLate]),
        is_apart: are(t, &APART),
        oldest: oldest.iter().map(|one| LinkRow::new(t, one)).collect(),
        oldest_path: ask::list_address(&open)?,
        published_head: published::head(t).into(),
        published: published::rows(t, question.platform.as_deref()),
    })
}

/// The names and definitions of figures that count links.
fn are(t: &Words, figures: &[Figure]) -> Vec<(String, String)> {
    let is = |figure: &Figure| (t.code("times-figure", figure.key()), t.code("times-is", figure.key()));
    figures.iter().map(is).collect()
}

/// The same of the table of the groups, which also holds lengths and shares.
fn figures_are(t: &Words) -> Vec<(String, String)> {
    let more = [
        (t.times_median(), t.times_is_median()),
        (t.times_nine(), t.times_is_nine()),
        (t.times_shares(), t.times_is_shares()),
    ];
    are(t, &[Figure::Links, Figure::Ended, Figure::Open]).into_iter().chain(more).collect()
}

/// The heads of what is counted apart.
fn apart_head(t: &Words) -> [String; 9] {
    APART.map(|figure| t.code("times-figure", figure.key()))
}
