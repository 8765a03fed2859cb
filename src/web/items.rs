//! Links: added to a case, shown whole, set aside, taken up again.

mod add;
mod follow;
mod show;

pub(super) use add::{add, add_form, reading};
pub(super) use follow::{FollowView, again as follow_again, give_address};
pub(super) use show::show;

use super::Answer;
use super::form::Form;
use super::page::{go_saying, local_path};
use super::visit::{Visit, id};
use crate::app::App;
use crate::error::Error;
use crate::model::item::{self, DropReason, details};
use actix_web::web;
use platform_adapters::PrivateDetail;

/// `POST /items/{id}/dropping`
pub(super) async fn set_aside(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let mut choices = DropReason::choices();
    let reason = choices.find(|reason| reason.key() == form.text("reason"));
    let reason = reason.ok_or_else(|| Error::invalid("reason", "reason"))?;
    app.write(move |tx| item::set_aside(tx, &actor, &id, reason)).await?;
    go_saying(&app, local_path(form.text("return")), "done-link-set-aside")
}

/// `POST /items/{id}/restoring`
pub(super) async fn take_up(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    app.write(move |tx| item::take_up(tx, &actor, &id)).await?;
    go_saying(&app, local_path(form.text("return")), "done-link-taken-up")
}

/// `POST /items/{id}/details`: which private details stand there; none ticked says that none do.
pub(super) async fn mark_details(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let ticked = form.all("details");
    let known = ticked.iter().map(|key| PrivateDetail::by_key(key));
    let details: Option<Vec<PrivateDetail>> = known.collect();
    let details = details.ok_or_else(|| Error::invalid("details", "choice"))?;
    let back = format!("/items/{id}");
    app.write(move |tx| details::mark(tx, &actor, &id, &details)).await?;
    go_saying(&app, &back, "done-details-marked")
}
