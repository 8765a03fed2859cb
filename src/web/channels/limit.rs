//! How many notices may leave.

use super::show::answer;
use crate::app::App;
use crate::error::Result;
use crate::model::channel::rate::{self, Limit};
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::Visit;
use actix_web::web;

/// The section.
pub(super) struct LimitSection {
    pub(super) per_hour: String,
    pub(super) per_day: String,
    pub(super) default: String,
}

impl LimitSection {
    pub(super) fn new(t: &Words, platform: &str, own: Option<Limit>, typed: Option<&Form>) -> Self {
        let shown = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let own = own.unwrap_or_default();
        let (per_hour, per_day) = match typed.filter(|form| form.has("per_day")) {
            Some(form) => (form.text("per_hour").to_owned(), form.text("per_day").to_owned()),
            None => (shown(own.per_hour), shown(own.per_day)),
        };
        let default = match rate::default_limit(platform).per_day {
            Some(most) => t.channels_limit_default(most),
            None => t.channels_limit_none(),
        };
        Self { per_hour, per_day, default }
    }
}

/// `POST /channels/{platform}/limit`
pub(in crate::web) async fn save(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let outcome = set(&app, &visit, &path, &form).await;
    answer(&app, &visit, &path, &form, outcome, "done-channel-limit-set").await
}

async fn set(app: &App, visit: &Visit, platform: &str, form: &Form) -> Result<()> {
    let number = |name: &'static str| match form.text(name).trim() {
        "" => Ok(None),
        _ => form.number(name).map(Some),
    };
    let limit = Limit { per_hour: number("per_hour")?, per_day: number("per_day")? };
    let (actor, platform) = (visit.actor()?, platform.to_owned());
    app.write(move |tx| rate::set(tx, &actor, &platform, limit)).await
}
