//! Jobs at rest after a fault of the program: seen, and tried again.

use super::Answer;
use super::page::{Page, go_saying, show as show_page};
use super::visit::{self, Visit};
use crate::app::App;
use crate::model::job::JobKind;
use crate::model::job::dead;
use actix_web::web;
use askama::Template;

#[derive(Template)]
#[template(path = "jobs/list.html")]
struct JobsPage {
    page: Page,
    jobs: Vec<Row>,
}

struct Row {
    id: String,
    kind: String,
    to: String,
    iso: String,
    since: String,
    why: String,
}

/// `GET /jobs`
pub(super) async fn list(app: web::Data<App>, visit: Visit) -> Answer {
    let dead = app.read(dead::all).await?;
    let (t, now) = (visit.words(), visit.now());
    let jobs = dead
        .into_iter()
        .map(|job| Row {
            id: job.id.to_string(),
            kind: t.code("jobs-kind", job.kind.key()),
            to: match job.kind {
                JobKind::SendNotice => format!("/notices/{}", job.subject),
                JobKind::ClimbLadder => format!("/notices/{}", job.subject),
                JobKind::CheckItem | JobKind::FollowLink => format!("/items/{}", job.subject),
                JobKind::FindContact => "/contacts".to_owned(),
                JobKind::LookAtCanaries => "/looks".to_owned(),
                JobKind::SendAnswer => format!("/answers/{}", job.subject),
                JobKind::ProbeChannel
                | JobKind::Connect
                | JobKind::EndConnection
                | JobKind::ReadReasons
                | JobKind::MailStaff => "/desk".to_owned(),
            },
            iso: job.died_at.time().to_rfc3339(),
            since: t.when(job.died_at.time(), now),
            why: job.why,
        })
        .collect();
    show_page(&JobsPage { page: Page::load(&app, &visit, "/desk").await?, jobs })
}

/// `POST /jobs/{id}/retry`
pub(super) async fn retry(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    app.write(move |tx| dead::revive(tx, &actor, &id)).await?;
    go_saying(&app, "/jobs", "done-job-retried")
}
