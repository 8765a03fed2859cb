//! Response times: how long each platform takes until a link is seen to be gone.

mod chart;

use super::Answer;
use super::page::{Page, show as show_page};
use super::visit::Visit;
use crate::app::App;
use crate::db::Utc;
use crate::error::Error;
use crate::model::times::kaplan_meier::after;
use crate::model::times::{self, PlatformTimes};
use crate::text::Words;
use actix_web::web;
use askama::Template;
use chart::Chart;
use chrono::Duration;

/// The periods to choose from, in days; `None` for everything.
const PERIODS_D: [(&str, Option<i64>); 4] =
    [("30", Some(30)), ("90", Some(90)), ("365", Some(365)), ("all", None)];
const USUAL_PERIOD: &str = "90";

#[derive(Template)]
#[template(path = "times/show.html")]
struct TimesPage {
    page: Page,
    periods: Vec<Period>,
    /// What the figures cover, in words.
    covers: String,
    rows: Vec<Row>,
    links: usize,
    still_open: usize,
    /// Whether more platforms have figures than the picture has room for.
    is_cut: bool,
    chart: Chart,
    /// The columns of the table beneath the picture.
    marks: Vec<String>,
    shares: Vec<Shares>,
}

struct Period {
    days: &'static str,
    label: String,
    is_current: bool,
}

/// The figures of one platform in words. A median that is not reached is said so, never zero.
struct Row {
    platform: String,
    links: String,
    acknowledged: String,
    gone: String,
    open: String,
    gone_before: String,
    expired: String,
    blocked_here: String,
    private: String,
    came_back: String,
    median_to_acknowledge: Option<String>,
    median_to_person: Option<String>,
    median_to_gone: Option<String>,
}

/// The share still online of one platform at each mark, and of how many links.
struct Shares {
    platform: String,
    shares: Vec<Option<(String, String)>>,
}

impl Row {
    fn new(t: &Words, times: &PlatformTimes) -> Self {
        let number = |count: usize| t.number(i64::try_from(count).unwrap_or(i64::MAX));
        Self {
            platform: t.platform(&times.platform),
            links: number(times.links),
            acknowledged: number(times.acknowledged),
            gone: number(times.gone),
            open: number(times.open),
            gone_before: number(times.gone_before),
            expired: number(times.expired),
            blocked_here: number(times.blocked_here),
            private: number(times.private),
            came_back: number(times.came_back),
            median_to_acknowledge: times.median_to_acknowledge.map(|median| t.span(median)),
            median_to_person: times.median_to_person.map(|median| t.span(median)),
            median_to_gone: times.median_to_gone.map(|median| t.span(median)),
        }
    }
}

impl Shares {
    fn new(t: &Words, times: &PlatformTimes, marks: &[Duration]) -> Self {
        let share = |mark: &Duration| {
            after(&times.waits, *mark).map(|(share, at_risk)| (t.percent(share), t.times_at_risk(at_risk)))
        };
        Self { platform: t.platform(&times.platform), shares: marks.iter().map(share).collect() }
    }
}

/// `GET /times`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    let chosen = visit.query("days").unwrap_or_else(|| USUAL_PERIOD.to_owned());
    let (_, days) = *PERIODS_D.iter().find(|(days, _)| *days == chosen).ok_or(Error::NotFound)?;
    let since = days.map(|days| visit.now() - Duration::days(days));
    let actor = visit.actor()?;
    let mut platforms = app.read(move |tx| times::per_platform(tx, &actor, since.map(Utc::from))).await?;
    platforms.sort_by_key(|times| std::cmp::Reverse(times.links));

    let t = visit.words();
    let horizon = chart::horizon(&platforms);
    let marks = chart::marks(horizon);
    let period = |(days, _): &(&'static str, Option<i64>)| Period {
        days,
        label: t.code("times-days", days),
        is_current: *days == chosen,
    };
    show_page(&TimesPage {
        page: Page::load(&app, &visit, "/times").await?,
        periods: PERIODS_D.iter().map(period).collect(),
        covers: match since {
            Some(since) => t.times_since(t.date(since)),
            None => t.times_since_ever(),
        },
        rows: platforms.iter().map(|times| Row::new(t, times)).collect(),
        links: platforms.iter().map(|times| times.links).sum(),
        still_open: platforms.iter().map(|times| times.open).sum(),
        is_cut: platforms.len() > chart::MOST_CURVES,
        chart: Chart::new(t, horizon, &platforms),
        marks: marks.iter().map(|mark| t.span(mark)).collect(),
        shares: platforms.iter().map(|times| Shares::new(t, times, &marks)).collect(),
    })
}
