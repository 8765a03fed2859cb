//! Mail to staff: where it goes, what is wanted, and the quiet hours of the house.

use super::Answer;
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::Visit;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::person::Role;
use crate::model::staff_mail::quiet::{self, Quiet};
use crate::model::staff_mail::{self, StaffAddress, Tried, Wants};
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use chrono::NaiveTime;

const PATH: &str = "/staff-mail";
const CLOCK: &str = "%H:%M";

#[derive(Template)]
#[template(path = "staff_mail/show.html")]
struct StaffMailPage {
    page: Page,
    held: Option<StaffAddress>,
    /// What stands in the field.
    address: String,
    /// Key, words, whether it is chosen.
    wants: Vec<(&'static str, String, bool)>,
    holds_urgent: bool,
    has_relay: bool,
    /// When our relay last refused; empty when it did not.
    refused: String,
    from: String,
    to: String,
    free_days: bool,
    is_supervisor: bool,
    faults: Faults,
}

/// What was typed, when it did not fit.
#[derive(Clone, Default)]
struct Typed {
    address: Option<String>,
    hours: Option<(String, String)>,
}

/// `GET /staff-mail`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    show_page(&load(&app, &visit, Typed::default(), Faults::default()).await?)
}

/// `POST /staff-mail`: an address, and what is wanted.
pub(super) async fn enter(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let (actor, address) = (visit.actor()?, form.text("address").to_owned());
    let wants = Wants::by_key(form.text("wants")).ok_or_else(|| Error::invalid("wants", "choice"))?;
    let holds_urgent = form.ticked("holds_urgent");
    let typed = Typed { address: Some(address.clone()), ..Typed::default() };
    let done = app.write(move |tx| staff_mail::enter(tx, &actor, &address, wants, holds_urgent)).await;
    settle(&app, &visit, done, "done-saved", typed).await
}

/// `POST /staff-mail/confirmation`: the code that was mailed.
pub(super) async fn confirm(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let (actor, code) = (visit.actor()?, form.text("code").to_owned());
    match app.write(move |tx| staff_mail::confirm(tx, &actor, &code)).await? {
        Tried::Confirmed => go_saying(&app, PATH, "done-staff-mail-confirmed"),
        Tried::Gone => go_saying(&app, PATH, "attention-staff-mail-gone"),
        Tried::Wrong => {
            let wrong = Err(Error::invalid("code", "staff-code"));
            settle(&app, &visit, wrong, "done-saved", Typed::default()).await
        }
    }
}

/// `POST /staff-mail/end`: no mail any more.
pub(super) async fn leave(app: web::Data<App>, visit: Visit) -> Answer {
    let actor = visit.actor()?;
    app.write(move |tx| staff_mail::leave(tx, &actor)).await?;
    go_saying(&app, PATH, "done-staff-mail-left")
}

/// `POST /staff-mail/quiet-hours`
pub(super) async fn keep_quiet(app: web::Data<App>, visit: Visit, form: Form) -> Answer {
    let actor = visit.actor()?;
    let (from, to) = (form.text("from").to_owned(), form.text("to").to_owned());
    let time = |name: &'static str| {
        NaiveTime::parse_from_str(form.text(name), CLOCK).map_err(|_| Error::invalid(name, "time-of-day"))
    };
    let typed = Typed { hours: Some((from, to)), ..Typed::default() };
    let free_days = form.ticked("free_days");
    let done = match (time("from"), time("to")) {
        (Ok(from), Ok(to)) => {
            app.write(move |tx| quiet::set(tx, &actor, Quiet { from, to, free_days })).await
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    settle(&app, &visit, done, "done-saved", typed).await
}

async fn settle(app: &App, visit: &Visit, done: Result<()>, flash: &'static str, typed: Typed) -> Answer {
    match done {
        Ok(()) => go_saying(app, PATH, flash),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &load(app, visit, typed, faults).await?)
        }
    }
}

async fn load(app: &App, visit: &Visit, typed: Typed, faults: Faults) -> Result<StaffMailPage> {
    let (actor, t) = (visit.actor()?, visit.words());
    let is_supervisor = actor.role.covers(Role::Supervisor);
    let (held, quiet) = app.read(move |tx| Ok((staff_mail::of(tx, &actor.id)?, quiet::of(tx)?))).await?;
    let wanted = held.as_ref().map_or(Wants::Urgent, |held| held.wants);
    let of_house = || (quiet.from.format(CLOCK).to_string(), quiet.to.format(CLOCK).to_string());
    let (from, to) = typed.hours.unwrap_or_else(of_house);
    Ok(StaffMailPage {
        page: Page::load(app, visit, "/account").await?,
        address: typed
            .address
            .unwrap_or_else(|| held.as_ref().map(|held| held.address.clone()).unwrap_or_default()),
        wants: Wants::ALL
            .iter()
            .map(|one| (one.key(), t.code("staff-mail-wants", one.key()), *one == wanted))
            .collect(),
        holds_urgent: held.as_ref().is_some_and(|held| held.holds_urgent),
        has_relay: app.outside.mailer.is_some(),
        refused: held
            .as_ref()
            .and_then(|held| held.refused_at)
            .map(|at| t.staff_mail_refused(t.moment(at.time())))
            .unwrap_or_default(),
        from,
        to,
        free_days: quiet.free_days,
        held,
        is_supervisor,
        faults,
    })
}
