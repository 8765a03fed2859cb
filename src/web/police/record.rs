//! The record for the police and the request to keep the data, as files.
//!
//! Both hold whole addresses and accounts: making one is written down, and needs a tick that says so.

mod paper;

use crate::app::App;
use crate::error::{Error, Result};
use crate::model::police::evidence::{self, Evidence};
use crate::paper as papers;
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::{self, Visit};
use actix_web::http::header;
use actix_web::{HttpResponse, web};

/// In which form the record leaves.
#[derive(Clone, Copy)]
enum Format {
    /// The record to read.
    Pdf,
    /// The record for machines, with the whole hashes.
    Json,
    /// A letter that asks to keep the data of the links.
    Keep,
}

/// `POST /cases/{id}/police/record`
pub(in crate::web) async fn record(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let format = match form.text("format") {
        "pdf" => Format::Pdf,
        "json" => Format::Json,
        "keep" => Format::Keep,
        _ => return Err(Error::invalid("format", "choice")),
    };
    if !form.ticked("known") {
        return Err(Error::invalid("known", "record-known"));
    }
    let link = match form.text("link") {
        "" => None,
        link => Some(visit::id(link)?),
    };
    let record = app.write(move |tx| evidence::make(tx, &actor, &id, link.as_ref())).await?;
    let t = visit.words();
    let number = record.case.clone();
    let (name, kind) = match format {
        Format::Pdf => (format!("police-{number}.pdf"), "application/pdf"),
        Format::Json => (format!("police-{number}.json"), "application/json"),
        Format::Keep => (format!("keep-{number}.pdf"), "application/pdf"),
    };
    let body = web::block(move || written(t, &record, format)).await.map_err(Error::internal)??;
    Ok(HttpResponse::Ok()
        .content_type(kind)
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(body))
}

fn written(t: &Words, record: &Evidence, format: Format) -> Result<Vec<u8>> {
    match format {
        Format::Pdf => papers::pdf(&paper::record(t, record)),
        Format::Json => serde_json::to_vec_pretty(record).map_err(Error::internal),
        Format::Keep => papers::pdf(&paper::keep(t, record)),
    }
}
