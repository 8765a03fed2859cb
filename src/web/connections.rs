//! The account that flags go out from through a platform's interface, and the reasons they give.

mod consent;

pub(super) use consent::{answer, ask, back, bring_back};

use super::Answer;
use super::form::{Faults, Form};
use super::page::{Page, go_saying, show as show_page, show_as};
use super::visit::Visit;
use crate::app::App;
use crate::db::Utc;
use crate::error::{Error, Result};
use crate::model::connection::reason::{self, Choice};
use crate::model::connection::{self, Connection, ConnectionState};
use crate::model::person::{self, Role};
use crate::text::Words;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use platform_adapters::law;

#[derive(Template)]
#[template(path = "connections/show.html")]
struct ConnectionPage {
    page: Page,
    platform: String,
    label: String,
    state: ConnectionState,
    /// Whether there ever was an account.
    is_known: bool,
    account: String,
    by: String,
    since: String,
    trouble: String,
    trouble_at: String,
    units: String,
    units_a_day: String,
    reports_left: String,
    reasons_read: String,
    kinds: Vec<KindRow>,
    has_client: bool,
    may_connect: bool,
    may_choose: bool,
    faults: Faults,
}

/// One kind of content and the reason that was chosen for it.
struct KindRow {
    keyword: &'static str,
    label: String,
    options: Vec<ReasonOption>,
    /// The reason that was chosen does not exist any more.
    is_stale: bool,
    chosen: String,
}

struct ReasonOption {
    value: String,
    label: String,
    is_chosen: bool,
}

impl ConnectionPage {
    fn is_connected(&self) -> bool {
        self.state == ConnectionState::Connected
    }

    fn is_under_way(&self) -> bool {
        matches!(self.state, ConnectionState::Connecting | ConnectionState::Leaving)
    }

    fn can_end(&self) -> bool {
        self.is_known && !matches!(self.state, ConnectionState::Leaving | ConnectionState::Left)
    }

    fn state_kind(&self) -> &'static str {
        match self.state {
            ConnectionState::Connected => "gone",
            ConnectionState::Connecting | ConnectionState::Leaving => "wait",
            ConnectionState::Broken => "alert",
            ConnectionState::Left => "aside",
        }
    }
}

/// `GET /connections/{platform}`
pub(super) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    show_page(&page(&app, &visit, &path, None, Faults::default()).await?)
}

/// `POST /connections/{platform}/reasons`
pub(super) async fn choose(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let chosen: Vec<(String, String)> =
        law::KEYWORDS.iter().map(|keyword| ((*keyword).to_owned(), form.text(keyword).to_owned())).collect();
    let (actor, platform, saved) = (visit.actor()?, path.to_string(), chosen.clone());
    match app.write(move |tx| reason::choose(tx, &actor, &platform, &saved)).await {
        Ok(()) => go_saying(&app, &format!("/connections/{path}"), "done-connection-reasons"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let template = page(&app, &visit, &path, Some(&chosen), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &template)
        }
    }
}

/// `POST /connections/{platform}/reading`
pub(super) async fn read_again(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    app.write(move |tx| reason::read_again(tx, &actor, &platform)).await?;
    go_saying(&app, &format!("/connections/{path}"), "done-connection-reading")
}

/// `POST /connections/{platform}/ending`
pub(super) async fn end(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    app.write(move |tx| connection::disconnect(tx, &actor, &platform)).await?;
    go_saying(&app, &format!("/connections/{path}"), "done-connection-ending")
}

async fn page(
    app: &App,
    visit: &Visit,
    platform: &str,
    typed: Option<&[(String, String)]>,
    faults: Faults,
) -> Result<ConnectionPage> {
    let interface = connection::interface(platform)?;
    let key = platform.to_owned();
    let (connection, choices, by) = app
        .read(move |tx| {
            let connection = connection::of(tx, &key)?;
            let by = match &connection {
                Some(connection) => Some(person::find(tx, &connection.connected_by)?.profile.name),
                None => None,
            };
            Ok((connection, reason::choices(tx, &key)?, by))
        })
        .await?;
    let (t, now) = (visit.words(), Utc::from(visit.now()));
    let connection = connection.as_ref();
    let moment = |at: Option<Utc>| at.map(|at| t.since(at.time(), now.time())).unwrap_or_default();
    let may = |role: Role| visit.session().is_some_and(|one| one.person.role.covers(role));
    let units = connection.map_or(0, |connection| connection.units_today);
    Ok(ConnectionPage {
        page: Page::load(app, visit, "/channels").await?,
        platform: platform.to_owned(),
        label: t.platform(platform),
        state: connection.map_or(ConnectionState::Left, |connection| connection.state),
        is_known: connection.is_some(),
        account: connection.and_then(|connection| connection.account.clone()).unwrap_or_default(),
        by: by.unwrap_or_default(),
        since: moment(connection.map(|connection| connection.connected_at)),
        trouble: connection.and_then(|connection| connection.trouble.clone()).unwrap_or_default(),
        trouble_at: moment(connection.and_then(|connection| connection.trouble_at)),
        units: t.number(units),
        units_a_day: t.number(interface.units_a_day),
        reports_left: t.number((interface.units_a_day - units) / interface.units_a_report.max(1)),
        reasons_read: moment(connection.and_then(|connection| connection.reasons_at)),
        kinds: match connection {
            Some(connection) => kinds(t, connection, &choices, typed),
            None => Vec::new(),
        },
        has_client: app.outside.youtube_client.is_some(),
        may_connect: may(Role::Administrator),
        may_choose: may(Role::Supervisor),
        faults,
    })
}

fn kinds(
    t: &Words,
    connection: &Connection,
    choices: &[Choice],
    typed: Option<&[(String, String)]>,
) -> Vec<KindRow> {
    let row = |keyword: &'static str| {
        let stored = choices.iter().find(|choice| choice.keyword == keyword).map(value);
        let typed = typed.and_then(|typed| typed.iter().find(|(known, _)| known == keyword));
        let chosen = typed.map(|(_, value)| value.clone()).or(stored).unwrap_or_default();
        let options = options(connection, &chosen);
        KindRow {
            keyword,
            label: law::keyword_label(keyword, t.language()).to_owned(),
            is_stale: !chosen.is_empty() && !options.iter().any(|option| option.is_chosen),
            options,
            chosen,
        }
    };
    law::KEYWORDS.into_iter().map(row).collect()
}

fn value(choice: &Choice) -> String {
    match &choice.second {
        Some(second) => format!("{}/{second}", choice.reason),
        None => choice.reason.clone(),
    }
}

/// Every reason, and under each its finer ones.
fn options(connection: &Connection, chosen: &str) -> Vec<ReasonOption> {
    let mut options = Vec::new();
    let mut add = |value: String, label: String| {
        options.push(ReasonOption { is_chosen: value == chosen, value, label });
    };
    for reason in &connection.reasons {
        add(reason.id.clone(), reason.label.clone());
        for second in &reason.second {
            add(format!("{}/{}", reason.id, second.id), format!("{} › {}", reason.label, second.label));
        }
    }
    options
}

fn known(platform: &str) -> Result<()> {
    connection::interface(platform).map(|_| ()).map_err(|_| Error::NotFound)
}
