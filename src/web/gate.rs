//! What every request passes through: who is asking, may they, is the form ours, which headers.

use super::error_page;
use super::form::{self, Form};
use super::headers;
use super::routes::{Access, TABLE};
use super::visit::{Cookies, Visit, form_token, new_visitor, same_token};
use crate::app::App;
use crate::db::Utc;
use crate::error::{Error, Result};
use crate::model::session::{self, Session, Stage};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, web};
use platform_adapters::Language;

/// The header of a page that refreshes itself: it does not keep a session alive.
const FRESH_HEADER: &str = "x-desk-fresh";

/// The middleware. Never fails: what goes wrong becomes a page with the same headers.
pub(super) async fn pass(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> std::result::Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(app) = request.app_data::<web::Data<App>>().cloned() else {
        return Err(Error::internal("the server has no program").into());
    };
    let cookies = Cookies::of(&app);
    let visitor_before = cookie(&request, cookies.visitor_name());
    let visitor = match &visitor_before {
        Some(visitor) => visitor.clone(),
        None => new_visitor()?,
    };
    let visit = match arrive(&app, &request, &visitor).await {
        Ok(visit) => visit,
        Err(error) => {
            tracing::error!(%error, "a request could not be looked at");
            let response = error_page::plain(&error);
            return Ok(finish(request.into_response(response).map_into_boxed_body(), &app, None, None));
        }
    };
    request.extensions_mut().insert(visit.clone());
    let new_visitor = visitor_before.is_none().then_some(visitor);
    match admit(&app, &mut request, &visit).await {
        Err(error) => {
            let body = request.extensions_mut().remove::<Form>();
            let response = error_page::page(&app, &visit, &error, body.as_ref());
            Ok(finish(request.into_response(response), &app, new_visitor, Some(&visit)))
        }
        Ok(()) => {
            let form = request.extensions().get::<Form>().cloned();
            let response = next.call(request).await?.map_into_boxed_body();
            let fault = response.response().error().map(|fault| match fault.as_error::<Error>() {
                Some(error) => error.clone_meaning(),
                None => error_page::of_actix(fault.as_response_error().status_code()),
            });
            let response = match fault {
                Some(error) => {
                    let page = error_page::page(&app, &visit, &error, form.as_ref());
                    response.into_response(page)
                }
                None => response,
            };
            Ok(finish(response, &app, new_visitor, Some(&visit)))
        }
    }
}

async fn arrive(app: &App, request: &ServiceRequest, visitor: &str) -> Result<Visit> {
    let cookies = Cookies::of(app);
    let session = match cookie(request, cookies.session_name()) {
        Some(token) => {
            let is_fresh = request.headers().contains_key(FRESH_HEADER);
            let found = app.read(move |tx| session::find(tx, &token)).await?;
            let a_minute_ago = Utc::from(app.clock.now()) - chrono::Duration::minutes(1);
            let is_due = found.as_ref().is_some_and(|session| session.seen_at < a_minute_ago);
            // Only then: a page that is read must not wait for whoever writes.
            if let (Some(session), false, true) = (&found, is_fresh, is_due) {
                let id = session.id.clone();
                // While the disk is full, pages can still be read.
                if let Err(error) = app.write(move |tx| session::touch(tx, &id)).await {
                    tracing::warn!(%error, "a session could not be touched");
                }
            }
            found.filter(|session| session.stage != Stage::Invited)
        }
        None => None,
    };
    // A visitor chooses their own cookie: it must never make the form token of a session.
    let owner =
        session.as_ref().map_or_else(|| format!("visitor:{visitor}"), |session| session.id.to_string());
    let language = language(request, &cookies, session.as_ref());
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    Ok(Visit::new(
        session.clone(),
        language,
        form_token(&app.vault.forms, &owner)?,
        path,
        address(app, request),
        app.clock.now(),
        cookie(request, cookies.flash_name()),
    ))
}

fn cookie(request: &ServiceRequest, name: &str) -> Option<String> {
    request.cookie(name).map(|cookie| cookie.value().to_owned()).filter(|value| !value.is_empty())
}

/// The person's own, then the cookie's, then the browser's, then English.
fn language(request: &ServiceRequest, cookies: &Cookies, session: Option<&Session>) -> Language {
    let chosen = session
        .map(|session| session.person.language.clone())
        .or_else(|| cookie(request, cookies.language_name()));
    if let Some(language) = chosen.as_deref().and_then(Language::by_key) {
        return language;
    }
    let accepted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    accepted
        .unwrap_or_default()
        .split(',')
        .filter_map(|part| Language::by_key(part.trim().get(..2)?))
        .next()
        .unwrap_or(Language::En)
}

/// The peer, or what the trusted proxy says of it. A header of anybody else is not believed.
fn address(app: &App, request: &ServiceRequest) -> String {
    let Some(peer) = request.peer_addr().map(|peer| peer.ip()) else { return "unknown".to_owned() };
    if app.site.trusted_proxy == Some(peer) {
        // The proxy's own word is the last: in the last header, when a caller sent one too.
        let header =
            request.headers().get_all("x-forwarded-for").last().and_then(|value| value.to_str().ok());
        if let Some(last) = header.and_then(|value| value.rsplit(',').next()) {
            return last.trim().to_owned();
        }
    }
    peer.to_string()
}

async fn admit(app: &App, request: &mut ServiceRequest, visit: &Visit) -> Result<()> {
    let method = request.method().clone();
    if method != Method::GET && method != Method::POST && method != Method::HEAD {
        return Err(Error::NotFound);
    }
    if method == Method::POST {
        let form = form::read(request).await?;
        request.extensions_mut().insert(form);
    }
    let access = access(request).ok_or(Error::NotFound)?;
    check_access(access, visit)?;
    if method == Method::POST {
        check_origin(app, request)?;
        let extensions = request.extensions();
        let token = extensions.get::<Form>().map(|form| form.text("csrf")).unwrap_or_default();
        if !same_token(token, visit.csrf()) {
            return Err(Error::Refused("form-foreign"));
        }
    }
    Ok(())
}

fn access(request: &ServiceRequest) -> Option<Access> {
    let pattern = request.match_pattern()?;
    let method = if request.method() == Method::POST { "POST" } else { "GET" };
    // Fixed paths such as /cases/new stand before patterns such as /cases/{id}, in both tables.
    TABLE.iter().find(|route| route.method == method && route.path == pattern).map(|route| route.access)
}

fn check_access(access: Access, visit: &Visit) -> Result<()> {
    if access == Access::Anybody {
        return Ok(());
    }
    let session = visit.session().ok_or(Error::SignedOut)?;
    if access == Access::HalfSignedIn {
        return Ok(());
    }
    if session.stage != Stage::Full {
        return Err(Error::SignedOut);
    }
    if access.admits(session.person.role) { Ok(()) } else { Err(Error::Forbidden) }
}

/// A form must come from our own page: the browser says so, or at least names our origin.
fn check_origin(app: &App, request: &ServiceRequest) -> Result<()> {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let fits = match text("sec-fetch-site") {
        Some(site) => site == "same-origin",
        None => text("origin") == Some(app.site.base_url.as_str()),
    };
    if fits { Ok(()) } else { Err(Error::Refused("form-foreign")) }
}

fn finish(
    mut response: ServiceResponse<BoxBody>,
    app: &App,
    new_visitor: Option<String>,
    visit: Option<&Visit>,
) -> ServiceResponse<BoxBody> {
    let cookies = Cookies::of(app);
    let set = |response: &mut ServiceResponse<BoxBody>, cookie| {
        if let Err(error) = response.response_mut().add_cookie(&cookie) {
            tracing::error!(%error, "a cookie could not be set");
        }
    };
    if let Some(visitor) = new_visitor {
        set(&mut response, cookies.make(cookies.visitor_name(), visitor));
    }
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let shown = is_page && response.status().is_success() && response.request().method() == Method::GET;
    let is_fragment = response.request().headers().contains_key(FRESH_HEADER);
    if shown && !is_fragment && visit.is_some_and(|visit| visit.flash().is_some()) {
        set(&mut response, cookies.remove(cookies.flash_name()));
    }
    headers::set(&mut response, app);
    response
}
