//! The headers of every answer.

use crate::app::App;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::header::{HeaderName, HeaderValue};

/// Header and value, the same on every answer, whatever its status.
const HEADERS: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; \
         require-trusted-types-for 'script'; trusted-types desk",
    ),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), \
         browsing-topics=()",
    ),
    ("x-dns-prefetch-control", "off"),
    ("x-robots-tag", "noindex"),
];

/// Nothing personal may stay in a browser's cache; our own files may, they have their own word.
const NO_STORE: &str = "no-store";
const TRANSPORT: &str = "max-age=63072000; includeSubDomains";

/// Sets them.
pub(super) fn set(response: &mut ServiceResponse<BoxBody>, app: &App) {
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if app.site.is_encrypted() {
        headers.insert(
            HeaderName::from_static("strict-transport-security"),
            HeaderValue::from_static(TRANSPORT),
        );
    }
    let cache = HeaderName::from_static("cache-control");
    if !headers.contains_key(&cache) {
        headers.insert(cache, HeaderValue::from_static(NO_STORE));
    }
}
