//! Liveness, for a monitor: whether the database answers. Tells nothing else.

use super::Answer;
use crate::app::App;
use actix_web::{HttpResponse, web};

/// `GET /healthz`
pub(super) async fn show(app: web::Data<App>) -> Answer {
    app.read(|tx| crate::model::person::count(tx).map(|_| ())).await?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n"))
}
