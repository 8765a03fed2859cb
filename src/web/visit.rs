//! One request, as far as every page needs to know it: who, in which language, with which token.

use crate::app::App;
use crate::db::{Id, Key};
use crate::error::{Error, Result};
use crate::model::Actor;
use crate::model::session::Session;
use crate::text::Words;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use chrono::{DateTime, Utc};
use platform_adapters::Language;
use std::future::{Ready, ready};
use std::rc::Rc;
use subtle::ConstantTimeEq;

const TOKEN_BYTES: usize = 32;

/// What the gate found out about a request.
#[derive(Clone)]
pub(super) struct Visit {
    inner: Rc<Inner>,
}

struct Inner {
    session: Option<Session>,
    language: Language,
    csrf: String,
    path: String,
    address: String,
    now: DateTime<Utc>,
    flash: Option<String>,
}

impl Visit {
    pub(super) fn new(
        session: Option<Session>,
        language: Language,
        csrf: String,
        path: String,
        address: String,
        now: DateTime<Utc>,
        flash: Option<String>,
    ) -> Self {
        Self { inner: Rc::new(Inner { session, language, csrf, path, address, now, flash }) }
    }

    /// The session, fully signed in or half.
    pub(super) fn session(&self) -> Option<&Session> {
        self.inner.session.as_ref()
    }

    /// The person who acts.
    pub(super) fn actor(&self) -> Result<Actor> {
        self.session().map(Session::actor).ok_or(Error::SignedOut)
    }

    /// The words in the visitor's language.
    pub(super) fn words(&self) -> &'static Words {
        Words::of(self.inner.language)
    }

    /// The visitor's language.
    pub(super) fn language(&self) -> Language {
        self.inner.language
    }

    /// The token that every form carries.
    pub(super) fn csrf(&self) -> &str {
        &self.inner.csrf
    }

    /// Path and query of this request.
    pub(super) fn path(&self) -> &str {
        &self.inner.path
    }

    /// The value of a parameter of the query, when it is there.
    pub(super) fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.path().split_once('?')?;
        url::form_urlencoded::parse(query.as_bytes())
            .find(|(given, _)| given == name)
            .map(|(_, value)| value.into_owned())
    }

    /// The network address that asks.
    pub(super) fn address(&self) -> &str {
        &self.inner.address
    }

    /// When.
    pub(super) fn now(&self) -> DateTime<Utc> {
        self.inner.now
    }

    /// What the request before this one did, as a code.
    pub(super) fn flash(&self) -> Option<&str> {
        self.inner.flash.as_deref()
    }
}

impl FromRequest for Visit {
    type Error = actix_web::Error;
    type Future = Ready<std::result::Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let visit = request.extensions().get::<Visit>().cloned();
        ready(visit.ok_or_else(|| Error::internal("a request passed no gate").into()))
    }
}

/// The names and attributes of our cookies. `__Host-` needs an encrypted connection.
pub(super) struct Cookies {
    encrypted: bool,
}

impl Cookies {
    pub(super) fn of(app: &App) -> Self {
        Self { encrypted: app.site.is_encrypted() }
    }

    /// The session's cookie.
    pub(super) fn session_name(&self) -> &'static str {
        if self.encrypted { "__Host-sid" } else { "sid" }
    }

    /// The cookie that binds forms before there is a session.
    pub(super) fn visitor_name(&self) -> &'static str {
        if self.encrypted { "__Host-visitor" } else { "visitor" }
    }

    /// The cookie with the chosen language before there is a session.
    pub(super) fn language_name(&self) -> &'static str {
        if self.encrypted { "__Host-language" } else { "language" }
    }

    /// The cookie with what the last request did.
    pub(super) fn flash_name(&self) -> &'static str {
        if self.encrypted { "__Host-flash" } else { "flash" }
    }

    /// A cookie until the browser closes.
    pub(super) fn make(&self, name: &'static str, value: String) -> Cookie<'static> {
        Cookie::build(name, value)
            .path("/")
            .secure(self.encrypted)
            .http_only(true)
            .same_site(SameSite::Strict)
            .finish()
    }

    /// A cookie that is gone at once.
    pub(super) fn remove(&self, name: &'static str) -> Cookie<'static> {
        let mut cookie = self.make(name, String::new());
        cookie.set_max_age(Duration::ZERO);
        cookie
    }
}

/// The form token of a session or visitor.
pub(super) fn form_token(forms: &Key, owner: &str) -> Result<String> {
    Ok(data_encoding::BASE64URL_NOPAD.encode(&forms.hash(&format!("form:{owner}"))?))
}

/// Whether two tokens are the same, in constant time.
pub(super) fn same_token(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// A random value for a visitor's cookie.
pub(super) fn new_visitor() -> Result<String> {
    let mut bytes = [0; TOKEN_BYTES];
    getrandom::fill(&mut bytes).map_err(Error::internal)?;
    Ok(data_encoding::BASE64URL_NOPAD.encode(&bytes))
}

/// A key in a path. What has not the form of one is the same as one that does not exist.
pub(super) fn id(text: &str) -> Result<Id> {
    Id::parse(text).ok_or(Error::NotFound)
}
