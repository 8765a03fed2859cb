//! Looks at a public page or metadata endpoint. It never reads a picture, film or sound.

use crate::outbound::guard::{Guard, Limits, agent, failure_of, read_text};
use crate::outbound::http::retry_after;
use crate::outbound::{Failure, FailureKind};
use platform_adapters::look::{Look, Method, Page};
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use reqwest::{Client, Response};

/// Looks at pages, within the guard.
#[derive(Clone, Debug)]
pub struct Probe {
    guard: Guard,
    client: Client,
    youtube_key: Option<HeaderValue>,
}

/// The interface that takes the key, and nothing else does.
const YOUTUBE_DATA: &str = "https://www.googleapis.com/youtube/v3/videos?";
/// A header instead of a parameter: addresses end up in logs
/// (<https://cloud.google.com/docs/authentication/api-keys-use>).
const KEY_HEADER: &str = "x-goog-api-key";

impl Probe {
    /// A probe that says who looks: our name and, when given, an address for questions.
    ///
    /// # Errors
    /// [`FailureKind::NoConnection`] when the system has no trust store for TLS.
    pub fn new(guard: Guard, contact: Option<&str>) -> Result<Self, Failure> {
        let client = guard.client(Limits::LOOK, &agent(contact))?;
        Ok(Self { guard, client, youtube_key: None })
    }

    /// Looks at YouTube's videos by its interface, with this key.
    ///
    /// # Errors
    /// [`FailureKind::NotAllowed`] when the key cannot stand in a header.
    pub fn with_youtube_key(mut self, key: &str) -> Result<Self, Failure> {
        let mut value = HeaderValue::from_str(key.trim())
            .map_err(|_| Failure::new(FailureKind::NotAllowed, "the key holds signs that no header takes"))?;
        value.set_sensitive(true);
        self.youtube_key = Some(value);
        Ok(self)
    }

    /// Whether there is a key for YouTube's interface.
    #[must_use]
    pub fn has_youtube_key(&self) -> bool {
        self.youtube_key.is_some()
    }

    /// Looks once. No cookie is sent or kept, and no redirect followed: [`Page::location`] tells
    /// where it would lead.
    ///
    /// # Errors
    /// [`Failure`] when there is nothing to fetch, the address is not allowed or no answer came.
    pub async fn look(&self, look: &Look, now_unix_s: i64) -> Result<Page, Failure> {
        let (method, url) = match look {
            Look::Fetch { method: Method::Get, url } => (reqwest::Method::GET, url),
            Look::Fetch { method: Method::Head, url } => (reqwest::Method::HEAD, url),
            Look::ByHand => return Err(Failure::new(FailureKind::NotAllowed, "a person has to look")),
        };
        let mut request = self
            .guard
            .admit(url)?
            .request(&self.client, method.clone())
            .header(ACCEPT, "text/html, application/json;q=0.9")
            .header(ACCEPT_LANGUAGE, "en");
        if let Some(key) = self.youtube_key.as_ref().filter(|_| url.starts_with(YOUTUBE_DATA)) {
            request = request.header(KEY_HEADER, key.clone());
        }
        let response = request.send().await.map_err(|error| failure_of(&error))?;
        let page = Page {
            status: response.status().as_u16(),
            url: url.clone(),
            location: header_text(response.headers().get(LOCATION)),
            content_type: media_type(response.headers()),
            body: String::new(),
            now_unix_s,
            country: String::new(),
            retry_after_s: retry_after(response.headers())
                .and_then(|wait| i64::try_from(wait.as_secs()).ok()),
        };
        let body = body_text(method, &page.content_type, response).await?;
        Ok(Page { body, ..page })
    }
}

/// The text of the answer. An answer that is not surely text is dropped with its connection.
async fn body_text(
    method: reqwest::Method,
    content_type: &str,
    response: Response,
) -> Result<String, Failure> {
    if method == reqwest::Method::GET && is_text(content_type) {
        read_text(response).await
    } else {
        Ok(String::new())
    }
}

/// Whether a body of this type may be read. A list of what is text: pictures, films, sounds,
/// unnamed bytes and types nobody thought of stay unread.
fn is_text(media_type: &str) -> bool {
    match media_type {
        "text/html"
        | "text/plain"
        | "application/json"
        | "application/xhtml+xml"
        | "text/javascript"
        | "application/javascript" => true,
        _ => media_type.starts_with("application/") && media_type.ends_with("+json"),
    }
}

/// The media type without parameters, in lower case; empty when there is none.
fn media_type(headers: &HeaderMap) -> String {
    let value = header_text(headers.get(CONTENT_TYPE)).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// A header's value when it is text.
fn header_text(value: Option<&reqwest::header::HeaderValue>) -> Option<String> {
    value.and_then(|value| value.to_str().ok()).map(str::to_owned)
}

#[cfg(test)]
mod tests;
