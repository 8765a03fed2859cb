//! My desk: the one ordered list of what needs a person now.

mod row;

use super::Answer;
use super::channels::words;
use super::debriefs::{self, OfferView};
use super::page::{Page, go, show as show_page};
use super::visit::Visit;
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::channel;
use crate::model::desk::{self, Scope};
use crate::model::person::{self, Role};
use crate::text::Words;
use actix_web::{HttpRequest, web};
use askama::Template;
use row::{Band, bands};
use std::collections::HashMap;

/// The header of the script that looks for news: it gets the list without the frame.
const FRESH_HEADER: &str = "x-desk-fresh";

#[derive(Template)]
#[template(path = "desk/show.html")]
struct DeskPage {
    page: Page,
    /// A talk that is offered after a hard case.
    offer: Option<OfferView>,
    list: DeskList,
}

/// The list alone, which the page renews by itself.
#[derive(Template)]
#[template(path = "desk/_list.html")]
struct DeskList {
    t: &'static Words,
    csrf: String,
    is_team: bool,
    bands: Vec<Band>,
    /// Channels that hold notices, in a sentence each.
    held: Vec<String>,
}

/// `GET /`: where each role begins its work.
pub(super) async fn home(visit: Visit) -> Answer {
    go(match visit.actor()?.role {
        Role::Caseworker | Role::Supervisor => "/desk",
        Role::Administrator => "/channels",
        Role::Officer => "/audit",
    })
}

/// `GET /desk`
pub(super) async fn show(app: web::Data<App>, visit: Visit, request: HttpRequest) -> Answer {
    let list = load(&app, &visit).await?;
    if request.headers().contains_key(FRESH_HEADER) {
        return show_page(&list);
    }
    let (actor, language) = (visit.actor()?, visit.language());
    let offer = app.read(move |tx| debriefs::offer(tx, &actor, language)).await?;
    show_page(&DeskPage { page: Page::load(&app, &visit, "/desk").await?, offer, list })
}

async fn load(app: &App, visit: &Visit) -> Result<DeskList> {
    let actor = visit.actor()?;
    let is_supervisor = actor.role.covers(Role::Supervisor);
    let scope = match visit.query("of").as_deref() {
        Some("mine") => Scope::Mine,
        Some("team") => Scope::Team,
        Some(_) => return Err(Error::NotFound),
        None if is_supervisor => Scope::Team,
        None => Scope::Mine,
    };
    let is_team = scope == Scope::Team;
    let (rows, names, held) = app
        .read(move |tx| {
            let rows = desk::rows(tx, &actor, scope)?;
            let names: HashMap<Id, String> = if is_team {
                person::all(tx)?.into_iter().map(|person| (person.id, person.profile.name)).collect()
            } else {
                HashMap::new()
            };
            let mut held = Vec::new();
            for (channel, hold, waiting) in channel::health::to_know(tx)? {
                let by = match &hold.by {
                    Some(by) => Some(person::find(tx, by)?.profile.name),
                    None => None,
                };
                held.push((channel.platform, hold, by, waiting.count));
            }
            Ok((rows, names, held))
        })
        .await?;
    Ok(DeskList {
        t: visit.words(),
        csrf: visit.csrf().to_owned(),
        is_team,
        held: held
            .iter()
            .map(|(platform, hold, by, waiting)| {
                words::held(visit.words(), platform, hold, by.as_deref(), *waiting, visit.now())
            })
            .collect(),
        bands: bands(visit.words(), visit.now(), &rows, is_team.then_some(&names)),
    })
}
