//! The figures as a spreadsheet and as comma-separated values.

use super::sheet::{MARKS_MIN, NINE_IN_TEN, in_order, label};
use super::{ask, published, sheet};
use crate::app::App;
use crate::error::Result;
use crate::model::times::due::Due;
use crate::model::times::{self, Figures, Group, Question, due};
use crate::paper::{self, Cell, Table};
use crate::text::Words;
use crate::web::Answer;
use crate::web::visit::Visit;
use actix_web::http::header;
use actix_web::{HttpResponse, web};

const MINUTES_PER_HOUR: f64 = 60.0;
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `GET /times.csv`: the table of the groups.
pub(in crate::web) async fn csv(app: web::Data<App>, visit: Visit) -> Answer {
    let t = visit.words();
    let (question, figures, _) = load(&app, &visit).await?;
    let body = paper::csv(&groups(t, &question, &figures))?;
    Ok(file("text/csv; charset=utf-8", "times.csv", body.into_bytes()))
}

/// `GET /times.xlsx`: the groups, the rows of their curves, the targets, and what others published, a sheet each.
pub(in crate::web) async fn xlsx(app: web::Data<App>, visit: Visit) -> Answer {
    let t = visit.words();
    let (question, figures, dues) = load(&app, &visit).await?;
    let tables = [
        groups(t, &question, &figures),
        curves(t, &question, &figures),
        targets(t, &dues),
        published::table(t, question.platform.as_deref()),
    ];
    Ok(file(XLSX, "times.xlsx", paper::xlsx(&tables)?))
}

async fn load(app: &App, visit: &Visit) -> Result<(Question, Figures, Vec<Due>)> {
    let (actor, question) = (visit.actor()?, ask::question(visit)?);
    app.read(move |tx| {
        let mut figures = times::figures(tx, &actor, &question)?;
        in_order(&question, &mut figures.groups);
        let dues = due::of(tx, &actor, &question)?;
        Ok((question, figures, dues))
    })
    .await
}

fn file(kind: &str, name: &str, body: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(kind)
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(body)
}

/// One row for each group, times in hours, shares from 0 to 1; an empty cell is "not reached".
fn groups(t: &Words, question: &Question, figures: &Figures) -> Table {
    let mut head = vec![
        t.code("times-split", question.split.key()),
        t.times_links(),
        t.times_ended(),
        t.times_open(),
        t.times_hours(t.times_median()),
        t.times_hours(t.times_median_low()),
        t.times_hours(t.times_median_high()),
        t.times_hours(t.times_nine()),
    ];
    for mark in MARKS_MIN {
        let span = sheet::span(t, f64::from(mark));
        head.extend([t.times_within(&span), t.times_within_low(&span), t.times_within_high(&span)]);
    }
    head.extend(super::apart_head(t));
    let rows = figures.groups.iter().map(|group| row(label(t, question, &group.key), group)).collect();
    Table { caption: t.times_figures(), head, rows }
}

fn row(label: String, group: &Group) -> Vec<Cell> {
    let (curve, counts) = (&group.curve, &group.counts);
    let median = curve.median();
    let mut cells = vec![
        Cell::text(label),
        whole(counts.links),
        whole(curve.events),
        whole(counts.open),
        hours(median.time),
        hours(median.low),
        hours(median.high),
        hours(curve.quantile(NINE_IN_TEN).time),
    ];
    for mark in MARKS_MIN {
        let share = curve.share(f64::from(mark));
        let interval = share.and_then(|(_, interval)| interval);
        cells.push(share.map_or(Cell::Empty, |(waiting, _)| Cell::Number(1.0 - waiting)));
        cells.push(interval.map_or(Cell::Empty, |(_, high)| Cell::Number(1.0 - high)));
        cells.push(interval.map_or(Cell::Empty, |(low, _)| Cell::Number(1.0 - low)));
    }
    cells.extend(counts.apart().into_iter().map(whole));
    cells
}

/// The rows of every curve.
fn curves(t: &Words, question: &Question, figures: &Figures) -> Table {
    let head = vec![
        t.code("times-split", question.split.key()),
        t.times_hours(t.times_curve_time()),
        t.times_risk(),
        t.times_ended(),
        t.times_curve_censored(),
        t.times_curve_waiting(),
        t.times_curve_low(),
        t.times_curve_high(),
    ];
    let mut rows = Vec::new();
    for group in &figures.groups {
        let label = label(t, question, &group.key);
        for point in &group.curve.points {
            let limit =
                |of: fn((f64, f64)) -> f64| point.interval.map_or(Cell::Empty, |it| Cell::Number(of(it)));
            rows.push(vec![
                Cell::text(label.clone()),
                hours(Some(point.time)),
                whole(point.at_risk),
                whole(point.events),
                whole(point.censored),
                Cell::Number(point.survival),
                limit(|(low, _)| low),
                limit(|(_, high)| high),
            ]);
        }
    }
    Table { caption: t.times_curves(), head, rows }
}

fn targets(t: &Words, dues: &[Due]) -> Table {
    let head = vec![
        t.times_platform(),
        t.times_severity(),
        t.times_hours(t.times_target()),
        t.times_in_time(),
        t.times_late(),
        t.times_open_in_time(),
        t.times_open_late(),
    ];
    let row = |due: &Due| {
        vec![
            Cell::text(t.platform(&due.platform)),
            Cell::text(t.code("times-severity", &due.severity)),
            Cell::Whole(due.target_hours),
            whole(due.in_time),
            whole(due.late),
            whole(due.open_in_time),
            whole(due.open_late),
        ]
    };
    Table { caption: t.times_targets(), head, rows: dues.iter().map(row).collect() }
}

fn whole(count: u64) -> Cell {
    Cell::Whole(i64::try_from(count).unwrap_or(i64::MAX))
}

fn hours(minutes: Option<f64>) -> Cell {
    minutes.map_or(Cell::Empty, |minutes| Cell::Number(minutes / MINUTES_PER_HOUR))
}
