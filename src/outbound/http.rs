//! Sends a platform's API request, once. The credential is added at the last moment.

mod pulse;

use crate::outbound::guard::{Guard, Limits, failure_of, read_text};
use crate::outbound::{Failure, FailureKind, Outcome};
use platform_adapters::Api;
use reqwest::header::{ACCEPT, DATE, ETAG, HeaderMap, IF_NONE_MATCH, RETRY_AFTER};
use reqwest::{Client, Method, Response};
use serde_json::Value;
use std::time::Duration;

/// Longest wait that a platform can ask of us.
const RETRY_AFTER_LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// Sends API requests, within the guard.
#[derive(Clone, Debug)]
pub struct Http {
    guard: Guard,
    client: Client,
}

impl Http {
    /// A sender with the limits for filing.
    ///
    /// # Errors
    /// [`crate::outbound::FailureKind::NoConnection`] when the system has no trust store for TLS.
    pub fn new(guard: Guard) -> Result<Self, Failure> {
        Self::with_limits(guard, Limits::FILING)
    }

    /// A sender with other limits.
    ///
    /// # Errors
    /// As for [`Http::new`].
    pub fn with_limits(guard: Guard, limits: Limits) -> Result<Self, Failure> {
        let client = guard.client(limits, concat!("takedown-desk/", env!("CARGO_PKG_VERSION")))?;
        Ok(Self { guard, client })
    }

    /// Sends one request, once, with `credential` as bearer token; `extra` members are merged
    /// into the JSON body (settings of the installation, such as a platform's reason code).
    ///
    /// The answer is judged by the statuses the adapter lists. Whatever it does not list may have
    /// been taken: an unlisted status never leads to a repeat.
    pub async fn send(&self, api: &Api, credential: &str, extra: &[(String, Value)]) -> Outcome {
        let admitted = match self.guard.admit(&api.url) {
            Ok(admitted) => admitted,
            Err(failure) => return Outcome::Refused { status: None, words: failure.words },
        };
        let request = match api.method.as_str() {
            "POST" => admitted.request(&self.client, Method::POST).json(&merged(&api.body, extra)),
            "GET" => admitted.request(&self.client, Method::GET),
            _ => return Outcome::Refused { status: None, words: "method is not offered".to_owned() },
        };
        match request.bearer_auth(credential).header(ACCEPT, "application/json").send().await {
            Ok(response) => judge(api, response).await,
            Err(error) => no_answer(&error),
        }
    }

    /// Reads something, with `credential` as bearer token. `etag` is the mark of what is known
    /// already.
    ///
    /// # Errors
    /// [`Failure`]: [`FailureKind::SignInRefused`] when the token is not taken.
    pub async fn read(&self, api: &Api, credential: &str, etag: Option<&str>) -> Result<Read, Failure> {
        let mut request = self
            .guard
            .admit(&api.url)?
            .request(&self.client, Method::GET)
            .bearer_auth(credential)
            .header(ACCEPT, "application/json");
        if let Some(etag) = etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        let response = request.send().await.map_err(|error| failure_of(&error))?;
        let status = response.status().as_u16();
        if status == 304 {
            return Ok(Read::Unchanged);
        }
        let etag = response.headers().get(ETAG).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let text = read_text(response).await?;
        if !api.accepted.contains(&status) {
            let kind = if status == 401 { FailureKind::SignInRefused } else { FailureKind::Unreadable };
            return Err(Failure::new(kind, worded(status, &reasons(&text))));
        }
        let body = serde_json::from_str(&text)
            .map_err(|_| Failure::new(FailureKind::Unreadable, "answer is not JSON"))?;
        Ok(Read::New { body, etag })
    }
}

/// What reading from an interface brought.
#[derive(Clone, Debug, PartialEq)]
pub enum Read {
    /// This, with its mark for the next time.
    New {
        /// The JSON that came.
        body: Value,
        /// The `ETag`.
        etag: Option<String>,
    },
    /// The same as last time (304).
    Unchanged,
}

/// The body with the extra members; these win over members of the same name.
fn merged(body: &Value, extra: &[(String, Value)]) -> Value {
    let mut body = body.clone();
    if let Value::Object(members) = &mut body {
        members.extend(extra.iter().cloned());
    }
    body
}

/// No status line came back. Only an error before the connection stood proves that nothing left;
/// after that, bytes may have reached the platform.
fn no_answer(error: &reqwest::Error) -> Outcome {
    let words = failure_of(error).words;
    if error.is_builder() {
        Outcome::Refused { status: None, words }
    } else if error.is_connect() {
        Outcome::later(words)
    } else {
        Outcome::MayHaveLeft { words }
    }
}

/// Judges an answer by the adapter's lists.
async fn judge(api: &Api, response: Response) -> Outcome {
    let status = response.status().as_u16();
    let retry_after = retry_after(response.headers());
    if api.accepted.contains(&status) {
        // The status line is the receipt; a body that breaks off cannot undo it.
        return Outcome::Accepted { reference: None, status: Some(status), words: format!("HTTP {status}") };
    }
    let reasons = reasons(&read_text(response).await.unwrap_or_default());
    let words = worded(status, &reasons);
    if reasons.iter().any(|reason| api.later_reasons.contains(reason)) || api.later.contains(&status) {
        Outcome::Later { words, retry_after }
    } else if api.refused.contains(&status) {
        Outcome::Refused { status: Some(status), words }
    } else {
        Outcome::MayHaveLeft { words }
    }
}

/// The status and the platform's own codes.
fn worded(status: u16, reasons: &[String]) -> String {
    if reasons.is_empty() {
        format!("HTTP {status}")
    } else {
        super::outcome::tidy(&format!("HTTP {status} {}", reasons.join(" ")))
    }
}

/// The values of `error.errors[].reason`, the form of Google's error answers.
fn reasons(body: &str) -> Vec<String> {
    let Ok(body) = serde_json::from_str::<Value>(body) else {
        return Vec::new();
    };
    let Some(errors) = body.pointer("/error/errors").and_then(Value::as_array) else {
        return Vec::new();
    };
    errors.iter().filter_map(|error| error.get("reason")?.as_str()).map(str::to_owned).collect()
}

/// The `Retry-After` header: seconds, or a date, which is taken against the answer's own `Date`
/// (RFC 9110, 10.2.3).
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = if let Ok(seconds) = value.parse::<u64>() {
        Duration::from_secs(seconds)
    } else {
        let until = chrono::DateTime::parse_from_rfc2822(value).ok()?;
        let answered = chrono::DateTime::parse_from_rfc2822(headers.get(DATE)?.to_str().ok()?).ok()?;
        (until - answered).to_std().ok()?
    };
    Some(wait.min(RETRY_AFTER_LONGEST))
}

#[cfg(test)]
mod tests;
