//! Our own style, script and icon, from the program itself.

use super::Answer;
use crate::error::Error;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

const STYLE: &str = concat!(
    include_str!("../../templates/assets/tokens.css"),
    include_str!("../../templates/assets/base.css"),
    include_str!("../../templates/assets/layout.css"),
    include_str!("../../templates/assets/parts.css"),
    include_str!("../../templates/assets/forms.css"),
    include_str!("../../templates/assets/tables.css"),
    include_str!("../../templates/assets/pages.css"),
    include_str!("../../templates/assets/medium.css"),
);
const SCRIPT: &str = include_str!("../../templates/assets/app.js");
const ICON: &str = include_str!("../../templates/assets/icon.svg");

/// The browser asks each time whether the file is still the same.
const CACHE: &str = "no-cache";

/// `GET /assets/{name}`
pub(super) async fn show(request: HttpRequest, name: web::Path<String>) -> Answer {
    static TAGS: OnceLock<[String; 3]> = OnceLock::new();
    let [style, script, icon] = TAGS.get_or_init(|| [tag(STYLE), tag(SCRIPT), tag(ICON)]);
    let (body, kind, tag) = match name.as_str() {
        "app.css" => (STYLE, "text/css; charset=utf-8", style),
        "app.js" => (SCRIPT, "text/javascript; charset=utf-8", script),
        "icon.svg" => (ICON, "image/svg+xml", icon),
        _ => return Err(Error::NotFound),
    };
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    if known == Some(tag.as_str()) {
        return Ok(HttpResponse::NotModified()
            .insert_header((header::CACHE_CONTROL, CACHE))
            .insert_header((header::ETAG, tag.as_str()))
            .finish());
    }
    Ok(HttpResponse::Ok()
        .content_type(kind)
        .insert_header((header::CACHE_CONTROL, CACHE))
        .insert_header((header::ETAG, tag.as_str()))
        .body(body))
}

fn tag(text: &str) -> String {
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(text.as_bytes()));
    format!("\"{}\"", hash.get(..16).unwrap_or(&hash))
}
