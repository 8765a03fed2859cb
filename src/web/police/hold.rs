//! Waiting for the police: asking, approving, ending.

use crate::app::App;
use crate::db::Id;
use crate::error::Result;
use crate::model::police::hold::{self, Hold, Standing};
use crate::model::{Actor, Tx};
use crate::text::Words;
use crate::web::Answer;
use crate::web::cases::{Moment, Pill};
use crate::web::form::Form;
use crate::web::page::go_saying;
use crate::web::visit::{self, Visit};
use actix_web::web;
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// A hold in words.
pub(super) struct HoldView {
    pub(super) id: String,
    pub(super) pill: Pill,
    /// The link it is about, or the whole case.
    pub(super) about: String,
    pub(super) reason: String,
    pub(super) hours: i64,
    pub(super) asked: Moment,
    pub(super) asked_by: String,
    pub(super) approved: Option<(Moment, String)>,
    /// When it ends or ended by itself, and how long that is from now.
    pub(super) until: Option<(Moment, String)>,
    pub(super) ended: Option<(Moment, String)>,
    pub(super) is_running: bool,
    pub(super) is_asked: bool,
    pub(super) is_unseen: bool,
    pub(super) may_approve: bool,
}

impl HoldView {
    pub(super) fn new(
        t: &Words,
        hold: &Hold,
        labels: &HashMap<Id, String>,
        name: &impl Fn(&Id) -> String,
        now: DateTime<Utc>,
        may_approve: bool,
    ) -> Self {
        let standing = hold.standing(now.into());
        let about = match &hold.item {
            Some(item) => labels.get(item).cloned().unwrap_or_default(),
            None => t.police_whole_case(),
        };
        let signed = |(who, at): &(Id, crate::db::Utc)| (Moment::when(t, *at, now), name(who));
        Self {
            id: hold.id.to_string(),
            pill: Pill { class: class(standing).to_owned(), label: t.code("hold-standing", standing.key()) },
            about,
            reason: hold.reason.clone(),
            hours: hold.hours,
            asked: Moment::when(t, hold.asked.1, now),
            asked_by: name(&hold.asked.0),
            approved: hold.approved.as_ref().map(signed),
            until: hold.ends_at.map(|at| (Moment::when(t, at, now), t.span(at.time() - now))),
            ended: hold.ended.as_ref().map(signed),
            is_running: standing == Standing::Running,
            is_asked: standing == Standing::Asked,
            is_unseen: standing == Standing::Over && hold.seen.is_none(),
            may_approve: may_approve && standing == Standing::Asked,
        }
    }
}

fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::Asked => "wait",
        Standing::Running => "alert",
        Standing::Over => "unsure",
        Standing::Lifted | Standing::Declined => "aside",
    }
}

/// `POST /cases/{id}/police/holds`
pub(in crate::web) async fn ask(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id, hours) = (visit.actor()?, visit::id(&path)?, form.number("hours")?);
    let back = format!("/cases/{id}/police");
    let items = match form.text("scope") {
        "case" => Vec::new(),
        _ => chosen(&form)?,
    };
    let reason = form.text("reason").to_owned();
    app.write(move |tx| hold::ask(tx, &actor, &id, &items, hours, &reason)).await?;
    go_saying(&app, &back, "done-police-hold-asked")
}

/// The links that were ticked: at least one.
fn chosen(form: &Form) -> Result<Vec<Id>> {
    let items = form.all("item").iter().map(|item| visit::id(item)).collect::<Result<Vec<Id>>>()?;
    if items.is_empty() { Err(crate::error::Error::invalid("item", "hold-scope")) } else { Ok(items) }
}

/// `POST /holds/{id}/approval`
pub(in crate::web) async fn approve(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    settle(&app, &visit, &path, "attention-police-hold-approved", hold::approve).await
}

/// `POST /holds/{id}/ending`
pub(in crate::web) async fn end(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    settle(&app, &visit, &path, "done-police-hold-ended", hold::end).await
}

/// `POST /holds/{id}/seen`
pub(in crate::web) async fn see(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    settle(&app, &visit, &path, "done-police-hold-seen", hold::see).await
}

async fn settle(
    app: &App,
    visit: &Visit,
    path: &str,
    flash: &'static str,
    act: impl FnOnce(&mut Tx<'_>, &Actor, &Id) -> Result<Id> + Send + 'static,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(path)?);
    let case = app.write(move |tx| act(tx, &actor, &id)).await?;
    go_saying(app, &format!("/cases/{case}/police"), flash)
}
