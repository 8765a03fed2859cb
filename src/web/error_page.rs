//! Errors as pages: what happened, what was kept, what to do next.

use super::Answer;
use super::form::Form;
use super::page::{Page, local_path, show_as};
use super::sign_in;
use super::visit::Visit;
use crate::app::App;
use crate::error::Error;
use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use askama::Template;

#[derive(Template)]
#[template(path = "errors/show.html")]
struct ErrorPage {
    page: Page,
    title: String,
    text: String,
    reference: Option<String>,
    back: Option<String>,
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Refused("form-foreign") => StatusCode::FORBIDDEN,
            Self::Refused("form-large") => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Refused("form-slow") => StatusCode::REQUEST_TIMEOUT,
            Self::Refused("form-kind") => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Refused(_) | Self::Conflict => StatusCode::CONFLICT,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        HttpResponse::new(self.status_code())
    }
}

impl Error {
    /// The same error once more, for the page that explains it.
    pub(super) fn clone_meaning(&self) -> Self {
        match self {
            Self::NotFound => Self::NotFound,
            Self::Forbidden => Self::Forbidden,
            Self::SignedOut => Self::SignedOut,
            Self::Invalid(fields) => Self::Invalid(fields.clone()),
            Self::Refused(why) => Self::Refused(why),
            Self::Conflict => Self::Conflict,
            Self::Unavailable(why) => Self::Unavailable(why.clone()),
            Self::Internal(cause) => Self::Internal(cause.clone()),
        }
    }
}

/// What an error of the server itself means.
pub(super) fn of_actix(status: StatusCode) -> Error {
    match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Error::NotFound,
        status if status.is_client_error() => Error::Refused("form-kind"),
        status => Error::internal(status),
    }
}

/// The handler of everything that is not in the table.
pub(super) async fn not_found() -> Answer {
    Err(Error::NotFound)
}

/// An answer without a frame, for faults before there is one.
pub(super) fn plain(error: &Error) -> HttpResponse {
    HttpResponse::build(error.status_code())
        .content_type("text/plain; charset=utf-8")
        .body("Something went wrong on our side. Please try again.")
}

/// The page of an error. What was typed in a form that met a closed session is kept.
pub(super) fn page(app: &App, visit: &Visit, error: &Error, form: Option<&Form>) -> HttpResponse {
    if matches!(error, Error::SignedOut)
        && let Ok(response) = sign_in::ask_again(app, visit, form)
    {
        return response;
    }
    let reference = match error {
        Error::Internal(cause) | Error::Unavailable(cause) => {
            let reference = new_reference();
            tracing::error!(reference, cause, "a request failed");
            Some(reference)
        }
        _ => None,
    };
    let t = visit.words();
    let (title, text) = match error {
        Error::NotFound => (t.error_not_found_title(), t.error_not_found()),
        Error::Forbidden => (t.error_forbidden_title(), t.error_forbidden()),
        Error::SignedOut => (t.error_signed_out_title(), t.error_signed_out()),
        Error::Invalid(fields) => {
            let sentences: Vec<String> = fields.iter().map(|field| t.code("invalid", field.why)).collect();
            (t.error_invalid_title(), sentences.join(" "))
        }
        Error::Refused(why) => (t.error_refused_title(), t.code("refused", why)),
        Error::Conflict => (t.conflict_title(), t.error_conflict()),
        Error::Unavailable(_) => (t.error_unavailable_title(), t.error_unavailable()),
        Error::Internal(_) => (t.error_internal_title(), t.error_internal()),
    };
    let back = form.and_then(|form| way_back(visit, form));
    let template = ErrorPage { page: Page::bare(app, visit), title, text, reference, back };
    show_as(error.status_code(), &template).unwrap_or_else(|_| plain(error))
}

/// The page on which a form stood: the one it names, or the thing that its address begins with.
fn way_back(visit: &Visit, form: &Form) -> Option<String> {
    visit.session()?;
    let named = form.text("return");
    if !named.is_empty() {
        return Some(local_path(named).to_owned());
    }
    let (thing, act) = visit.path().rsplit_once('/')?;
    // `/cases/{id}/closing` stood on `/cases/{id}`; `/cases` itself has nothing before it.
    (!thing.is_empty() && !act.is_empty()).then(|| thing.to_owned())
}

/// A short random number that a person can read out; the log has it beside the cause.
fn new_reference() -> String {
    const ALPHABET: &str = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    let letters: Vec<char> = ALPHABET.chars().collect();
    (0..8).filter_map(|_| fastrand::choice(&letters)).collect()
}
