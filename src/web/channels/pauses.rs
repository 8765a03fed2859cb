//! Planned pauses.

use super::show::answer;
use crate::app::App;
use crate::db::Id;
use crate::error::Result;
use crate::model::channel::pauses::{self, Pause};
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::{self, Visit};
use actix_web::web;
use std::collections::HashMap;

/// The section.
pub(super) struct PausesSection {
    pub(super) planned: Vec<PauseView>,
    pub(super) begins_at: String,
    pub(super) ends_at: String,
    pub(super) why: String,
}

/// One pause in words.
pub(super) struct PauseView {
    pub(super) id: String,
    pub(super) from: String,
    pub(super) until: String,
    pub(super) why: String,
    pub(super) by: String,
}

impl PausesSection {
    pub(super) fn new(
        t: &Words,
        planned: &[Pause],
        names: &HashMap<Id, String>,
        typed: Option<&Form>,
    ) -> Self {
        let text = |name: &str| typed.map(|form| form.text(name).to_owned()).unwrap_or_default();
        Self {
            planned: planned
                .iter()
                .map(|pause| PauseView {
                    id: pause.id.to_string(),
                    from: t.moment(pause.begins_at.time()),
                    until: t.moment(pause.ends_at.time()),
                    why: pause.why.clone(),
                    by: names.get(&pause.person).cloned().unwrap_or_default(),
                })
                .collect(),
            begins_at: text("begins_at"),
            ends_at: text("ends_at"),
            why: text("pause_why"),
        }
    }
}

/// `POST /channels/{platform}/pauses`
pub(in crate::web) async fn plan(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let outcome = save(&app, &visit, &path, &form).await;
    answer(&app, &visit, &path, &form, outcome, "done-channel-pause-planned").await
}

async fn save(app: &App, visit: &Visit, platform: &str, form: &Form) -> Result<()> {
    let span = (form.moment("begins_at")?, form.moment("ends_at")?);
    let (actor, platform, why) = (visit.actor()?, platform.to_owned(), form.text("pause_why").to_owned());
    app.write(move |tx| pauses::plan(tx, &actor, &platform, span, &why)).await
}

/// `POST /channels/{platform}/pauses/{id}/lifting`
pub(in crate::web) async fn lift(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form,
) -> Answer {
    let (platform, pause) = path.into_inner();
    let (actor, id, key) = (visit.actor()?, visit::id(&pause)?, platform.clone());
    let outcome = app.write(move |tx| pauses::lift(tx, &actor, &key, &id)).await;
    answer(&app, &visit, &platform, &form, outcome, "done-channel-pause-lifted").await
}
