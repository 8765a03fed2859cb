//! What every page carries: navigation, flash, language, token.

use super::Answer;
use super::visit::{Cookies, Visit};
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::person::Role;
use crate::model::{contact, desk, message};
use crate::text::Words;
use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use askama::Template;
use platform_adapters::Language;

/// What the frame needs; the fields are described on top of `templates/layout.html`.
pub(super) struct Page {
    pub(super) t: &'static Words,
    pub(super) lang: &'static str,
    pub(super) theme: &'static str,
    pub(super) nav: Vec<NavEntry>,
    pub(super) person_name: String,
    pub(super) role_label: String,
    pub(super) flash: Option<Flash>,
    pub(super) csrf: String,
    pub(super) languages: Vec<LanguageChoice>,
    pub(super) path: String,
    pub(super) practice: Option<String>,
    pub(super) organisation: String,
    pub(super) phone: String,
    pub(super) can_open_case: bool,
    /// A hint that it is time for a pause.
    pub(super) pause: Option<String>,
}

/// One entry of the navigation.
pub(super) struct NavEntry {
    pub(super) href: &'static str,
    pub(super) label: String,
    pub(super) count: Option<(i64, &'static str)>,
    pub(super) current: bool,
    pub(super) key: &'static str,
}

/// What the request before this one did.
pub(super) struct Flash {
    pub(super) kind: &'static str,
    pub(super) text: String,
}

/// A language to choose.
pub(super) struct LanguageChoice {
    pub(super) key: &'static str,
    pub(super) label: &'static str,
    pub(super) current: bool,
}

impl Page {
    /// The frame of a page for somebody who is signed in. `section` is the path of the entry of
    /// the navigation that the page belongs to.
    pub(super) async fn load(app: &App, visit: &Visit, section: &str) -> Result<Self> {
        let mut page = Self::bare(app, visit);
        let Some(session) = visit.session() else { return Ok(page) };
        let (t, role) = (page.t, session.person.role);
        page.person_name = session.person.profile.name.clone();
        page.role_label = t.code("role", role.key());
        page.can_open_case = role.covers(Role::Caseworker);
        page.pause = super::exposure::counted(app, visit).await;
        let (mut waiting_desk, mut waiting_inbox) = (0, 0);
        if page.can_open_case {
            let actor = session.actor();
            let counts = app.read(move |tx| {
                let rows = desk::rows(tx, &actor, desk::Scope::Mine)?.len();
                Ok((rows, message::waiting(tx, &actor)?.len()))
            });
            (waiting_desk, waiting_inbox) = counts.await?;
        }
        let mut to_decide = 0;
        if contact::decides(&session.actor()) {
            to_decide = app.read(contact::notices::to_decide).await?;
        }
        let mut add = |needed: Role, href, label, count: usize, kind, key| {
            if role.covers(needed) {
                let count = i64::try_from(count).ok().filter(|count| *count > 0).map(|count| (count, kind));
                page.nav.push(NavEntry { href, label, count, current: href == section, key });
            }
        };
        add(Role::Caseworker, "/desk", t.nav_desk(), waiting_desk, "live", "d");
        add(Role::Caseworker, "/cases", t.nav_cases(), 0, "", "c");
        add(Role::Caseworker, "/groups", t.groups_title(), 0, "", "");
        add(Role::Caseworker, "/inbox", t.nav_inbox(), waiting_inbox, "wait", "i");
        add(Role::Supervisor, "/contacts", t.nav_contacts(), to_decide, "live", "");
        add(Role::Supervisor, "/times", t.nav_times(), 0, "", "t");
        add(Role::Supervisor, "/reports", t.yearly_nav(), 0, "", "");
        add(Role::Supervisor, "/quality", t.quality_nav(), 0, "", "");
        add(Role::Supervisor, "/looks", t.nav_looks(), 0, "", "");
        add(Role::Supervisor, "/ladder", t.nav_ladder(), 0, "", "");
        add(Role::Supervisor, "/law", t.nav_law(), 0, "", "");
        add(Role::Supervisor, "/flagger", t.nav_flagger(), 0, "", "");
        add(Role::Administrator, "/flagger", t.nav_flagger(), 0, "", "");
        add(Role::Administrator, "/channels", t.nav_channels(), 0, "", "");
        add(Role::Administrator, "/canaries", t.nav_canaries(), 0, "", "");
        add(Role::Administrator, "/contacts", t.nav_contacts(), to_decide, "live", "");
        add(Role::Administrator, "/people", t.nav_people(), 0, "", "");
        add(Role::Officer, "/audit", t.nav_audit(), 0, "", "");
        Ok(page)
    }

    /// The frame of a page outside a session.
    pub(super) fn bare(app: &App, visit: &Visit) -> Self {
        let t = visit.words();
        let practice = app.rules.pace.shortened().map(|hour| t.practice_text(t.span(hour)));
        Self {
            t,
            lang: visit.language().key(),
            theme: visit.session().map_or("auto", |session| session.person.theme.key()),
            nav: Vec::new(),
            person_name: String::new(),
            role_label: String::new(),
            flash: visit.flash().and_then(|code| flash(t, code)),
            csrf: visit.csrf().to_owned(),
            languages: Language::ALL
                .into_iter()
                .map(|language| LanguageChoice {
                    key: language.key(),
                    label: own_name(language),
                    current: language == visit.language(),
                })
                .collect(),
            path: visit.path().to_owned(),
            practice,
            organisation: app.rules.organisation.clone(),
            phone: app.rules.phone.clone(),
            can_open_case: false,
            pause: None,
        }
    }
}

fn own_name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Fr => "Français",
        Language::Nl => "Nederlands",
        Language::De => "Deutsch",
    }
}

/// A flash is a kind and a code, for example `done-case-closed`: the words are `flash-case-closed`.
fn flash(t: &Words, code: &str) -> Option<Flash> {
    let (kind, code) = code.split_once('-')?;
    let kind = ["done", "info", "attention", "fault"].into_iter().find(|known| *known == kind)?;
    Some(Flash { kind, text: t.by_key(&format!("flash-{code}"))? })
}

/// A page.
pub(super) fn show(template: &impl Template) -> Answer {
    show_as(StatusCode::OK, template)
}

/// A page with another status, for example 422 for a form that does not fit.
pub(super) fn show_as(status: StatusCode, template: &impl Template) -> Answer {
    let body = template.render().map_err(Error::internal)?;
    Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(body))
}

/// On to another page after a change, so that a reload repeats nothing.
pub(super) fn go(path: &str) -> Answer {
    Ok(HttpResponse::SeeOther().insert_header((header::LOCATION, path.to_owned())).finish())
}

/// On to another page, which says what was done. `flash` is a kind and a code:
/// `done-case-closed`.
pub(super) fn go_saying(app: &App, path: &str, flash: &'static str) -> Answer {
    let cookies = Cookies::of(app);
    Ok(HttpResponse::SeeOther()
        .insert_header((header::LOCATION, path.to_owned()))
        .cookie(cookies.make(cookies.flash_name(), flash.to_owned()))
        .finish())
}

/// Only a path of our own: `//elsewhere` and `https://elsewhere` lead home.
pub(super) fn local_path(path: &str) -> &str {
    let is_local = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && !path.chars().any(char::is_control);
    if is_local { path } else { "/" }
}
