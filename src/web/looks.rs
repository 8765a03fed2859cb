//! Looks: whether they can be trusted, by which rules they judge, and how much they read.

mod canaries;
mod show;

pub(super) use canaries::{canaries, set_canary};
pub(super) use show::show;

use super::Answer;
use super::form::Form;
use super::page::go_saying;
use super::visit::{Visit, id};
use crate::app::App;
use crate::error::Error;
use crate::model::look::{Ending, alarm, canary, choice};
use actix_web::web;

/// `POST /looks/alarms/{id}`: a supervisor ends an alarm.
pub(super) async fn end_alarm(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let how = Ending::by_key(form.text("ending")).ok_or_else(|| Error::invalid("ending", "choice"))?;
    app.write(move |tx| alarm::end(tx, &actor, &id, how)).await?;
    go_saying(&app, "/looks", "done-look-alarm-ended")
}

/// `POST /looks/canaries/{platform}`: asks the canaries at once.
pub(super) async fn ask_canaries(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, platform) = (visit.actor()?, path.into_inner());
    app.write(move |tx| canary::ask_now(tx, &actor, &platform)).await?;
    go_saying(&app, "/looks", "done-look-canaries-asked")
}

/// `POST /looks/minors`: how much is read of links that may show a minor.
pub(super) async fn choose(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let actor = visit.actor()?;
    let reads_pages = match form.text("reads") {
        "page" => true,
        "metadata" => false,
        _ => return Err(Error::invalid("reads", "choice")),
    };
    let reason = form.text("reason").to_owned();
    app.write(move |tx| choice::choose(tx, &actor, reads_pages, &reason)).await?;
    go_saying(&app, "/looks", "done-look-minors-chosen")
}
