//! The sheet for the family: who may ask a court, and what for. No personal data is in it.

use crate::app::App;
use crate::error::Error;
use crate::model::case;
use crate::paper::{self, Block, Paper};
use crate::text::Words;
use crate::web::Answer;
use crate::web::visit::{self, Visit};
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use platform_adapters::Language;

/// `GET /cases/{id}/orders/sheet`: in the language that `language` names, or the case's.
pub(in crate::web) async fn family_sheet(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let (case, _) = app.read(move |tx| case::find_for(tx, &actor, &id)).await?;
    let language = visit.query("language").and_then(|key| Language::by_key(&key)).unwrap_or(case.language);
    let paper = sheet(Words::of(language), &app);
    let body = web::block(move || paper::pdf(&paper)).await.map_err(Error::internal)??;
    let name = format!("inline; filename=\"court-order-{}.pdf\"", language.key());
    Ok(HttpResponse::Ok()
        .content_type("application/pdf")
        .insert_header((header::CONTENT_DISPOSITION, name))
        .body(body))
}

fn sheet(t: &Words, app: &App) -> Paper {
    let organisation = &app.rules.organisation;
    Paper {
        title: t.order_sheet_title(),
        subtitle: String::new(),
        language: t.language(),
        blocks: vec![
            Block::Text(t.order_sheet_lead()),
            Block::Heading(1, t.order_sheet_court()),
            Block::Text(t.order_sheet_court_text()),
            Block::Heading(2, t.order_sheet_who()),
            Block::List(vec![t.order_sheet_shown(), t.order_sheet_representative(), t.order_sheet_heirs()]),
            Block::Heading(2, t.order_sheet_how()),
            Block::Text(t.order_sheet_how_text()),
            Block::Heading(1, t.order_sheet_prosecutor()),
            Block::Text(t.order_sheet_prosecutor_text()),
            Block::Heading(1, t.order_sheet_institute()),
            Block::Text(t.order_sheet_institute_text()),
            Block::Note(t.order_sheet_not_advice(organisation)),
        ],
        footer: format!("{organisation} · {}", app.rules.phone),
    }
}
