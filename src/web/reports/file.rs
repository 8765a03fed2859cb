//! `GET /reports/{kind}/{year}/file`: a report in one of its forms, in a language of its own.

use super::named;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::person::Role;
use crate::model::report::form::{Form, document};
use crate::model::report::sign;
use crate::text::Words;
use crate::web::Answer;
use crate::web::visit::Visit;
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use platform_adapters::Language;

/// `GET /reports/{kind}/{year}/file?form=pdf&language=nl&version=1`: without a version, the draft of now.
pub(in crate::web) async fn file(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<(String, String)>,
) -> Answer {
    visit.actor()?.needs(Role::Supervisor)?;
    let (kind, year) = named(&path.0, &path.1)?;
    let form = visit.query("form").and_then(|key| Form::by_key(&key)).ok_or(Error::NotFound)?;
    let language = match visit.query("language") {
        Some(key) => Language::by_key(&key).ok_or(Error::NotFound)?,
        None => visit.language(),
    };
    let version = match visit.query("version").filter(|version| !version.is_empty()) {
        Some(version) => Some(version.parse::<i64>().map_err(|_| Error::NotFound)?),
        None => None,
    };
    let bytes = app
        .read(move |tx| -> Result<Vec<u8>> {
            let t = Words::of(language);
            match version {
                Some(version) => {
                    let versions = sign::versions(tx, kind, year)?;
                    let signed = versions.iter().find(|signed| signed.version == version);
                    let signed = signed.ok_or(Error::NotFound)?;
                    document(&signed.content, Some(signed), form, t)
                }
                None => document(&sign::current(tx, kind, year)?, None, form, t),
            }
        })
        .await?;
    let name = format!("report-{}-{year}-{}.{}", kind.key(), language.key(), form.key());
    Ok(HttpResponse::Ok()
        .content_type(form.media_type())
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(bytes))
}
