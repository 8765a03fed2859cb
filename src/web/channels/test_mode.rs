//! Test mode: everything goes to one address of our own.

use super::show::answer;
use crate::app::App;
use crate::model::channel::test_mode;
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::Visit;
use actix_web::web;

/// `POST /channels/{platform}/test`
pub(in crate::web) async fn begin(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    let address = form.text("test_address").to_owned();
    let outcome = app.write(move |tx| test_mode::begin(tx, &actor, &platform, &address)).await;
    answer(&app, &visit, &path, &form, outcome, "done-channel-test-begun").await
}

/// `POST /channels/{platform}/test/end`
pub(in crate::web) async fn end(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    let outcome = app.write(move |tx| test_mode::end(tx, &actor, &platform)).await;
    answer(&app, &visit, &path, &form, outcome, "done-channel-test-ended").await
}
