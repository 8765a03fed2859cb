//! Reading forms: fields by name, within limits of size and time.

use crate::db::Utc;
use crate::error::{Error, FieldError, Result};
use crate::text::Words;
use actix_web::dev::{Payload, ServiceRequest};
use actix_web::http::header;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use chrono::{NaiveDate, NaiveDateTime, TimeZone};
use futures_util::StreamExt;
use std::future::{Ready, ready};
use std::time::Duration;

/// A pasted text may have 1 MiB; percent-encoding triples it at the most.
const LONGEST_BODY_BYTES: usize = 3 * (1 << 20) + (1 << 16);
/// How a browser writes a moment of `datetime-local`.
const LOCAL: &str = "%Y-%m-%dT%H:%M";
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// The fields of a form, in the order of the form.
#[derive(Clone, Debug, Default)]
pub(super) struct Form {
    fields: Vec<(String, String)>,
}

/// Reads the body of a request as a form. A body that dribbles in is cut off.
pub(super) async fn read(request: &mut ServiceRequest) -> Result<Form> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_form = kind.is_none_or(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    if !is_form {
        return Err(Error::Refused("form-kind"));
    }
    let mut payload = request.take_payload();
    let body = tokio::time::timeout(LONGEST_WAIT, collect(&mut payload)).await;
    let body = body.map_err(|_| Error::Refused("form-slow"))??;
    Ok(Form { fields: url::form_urlencoded::parse(&body).into_owned().collect() })
}

async fn collect(payload: &mut Payload) -> Result<web::BytesMut> {
    let mut body = web::BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Error::Refused("form-cut"))?;
        if body.len() + chunk.len() > LONGEST_BODY_BYTES {
            return Err(Error::Refused("form-large"));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

impl Form {
    /// The value of a field; empty when it is not there.
    pub(super) fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field, in order.
    pub(super) fn all(&self, name: &str) -> Vec<String> {
        self.fields.iter().filter(|(field, _)| field == name).map(|(_, value)| value.clone()).collect()
    }

    /// Whether a box was ticked.
    pub(super) fn ticked(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// Whether a field was sent at all.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// A whole number.
    pub(super) fn number(&self, name: &'static str) -> Result<i64> {
        self.text(name).trim().parse().map_err(|_| Error::invalid(name, "number"))
    }

    /// A moment in the time of the desk, as `datetime-local` writes it. One that a change of the
    /// clocks skips does not exist.
    pub(super) fn moment(&self, name: &'static str) -> Result<Utc> {
        let local = NaiveDateTime::parse_from_str(self.text(name), LOCAL)
            .map_err(|_| Error::invalid(name, "moment"))?;
        let moment = chrono_tz::Europe::Brussels.from_local_datetime(&local).earliest();
        Ok(moment.ok_or_else(|| Error::invalid(name, "moment"))?.to_utc().into())
    }

    /// The same, of a field that may be left empty.
    pub(super) fn moment_if_given(&self, name: &'static str) -> Result<Option<Utc>> {
        if self.text(name).is_empty() { Ok(None) } else { self.moment(name).map(Some) }
    }

    /// A day, of a field that may be left empty.
    pub(super) fn day_if_given(&self, name: &'static str) -> Result<Option<NaiveDate>> {
        match self.text(name) {
            "" => Ok(None),
            day => day.parse().map(Some).map_err(|_| Error::invalid(name, "date")),
        }
    }

    /// Every field, for a form that has to be kept through signing in.
    pub(super) fn fields(&self) -> &[(String, String)] {
        &self.fields
    }
}

impl FromRequest for Form {
    type Error = actix_web::Error;
    type Future = Ready<std::result::Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        ready(Ok(request.extensions().get::<Form>().cloned().unwrap_or_default()))
    }
}

/// What is wrong with a form, in words, by field.
#[derive(Clone, Debug, Default)]
pub(super) struct Faults {
    /// Pairs of field and sentence.
    pub(super) list: Vec<(String, String)>,
}

impl Faults {
    /// The faults of an error; any other error is passed on.
    pub(super) fn of(error: Error, words: &Words) -> Result<Self> {
        match error {
            Error::Invalid(fields) => Ok(Self {
                list: fields.iter().map(|fault| (fault.field.to_owned(), sentence(fault, words))).collect(),
            }),
            other => Err(other),
        }
    }

    /// The sentence of a field; empty when there is nothing wrong with it.
    pub(super) fn of_field(&self, name: &str) -> &str {
        self.list.iter().find(|(field, _)| field == name).map_or("", |(_, sentence)| sentence)
    }
}

fn sentence(fault: &FieldError, words: &Words) -> String {
    words.code("invalid", fault.why)
}
