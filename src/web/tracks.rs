//! Parallel tracks of a case and its mandates: written down, never done from here.

mod view;

use super::Answer;
use super::form::Form;
use super::page::{Page, go_saying, show as show_page};
use super::visit::{self, Visit};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::case;
use crate::model::mandate::{self, Detail, Giver, Scope};
use crate::model::person;
use crate::model::police;
use crate::model::track::{self, NewTrack, TrackKind, TrackState};
use actix_web::web;
use askama::Template;
use std::collections::HashMap;
use view::{MandateView, TrackView};

#[derive(Template)]
#[template(path = "tracks/show.html")]
struct TracksPage {
    page: Page,
    case_id: String,
    number: String,
    /// The age of the person shown, in words.
    person: String,
    tracks: Vec<TrackView>,
    /// Names of the tracks that are for another age.
    left_out: Vec<String>,
    mandates: Vec<MandateView>,
}

/// `GET /cases/{id}/tracks`
pub(super) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id, t, now) = (visit.actor()?, visit::id(&path)?, visit.words(), visit.now());
    let (case, tracks, mandates, informed, names) = app
        .read(move |tx| {
            let (case, keys) = case::find_for(tx, &actor, &id)?;
            let names: HashMap<Id, String> =
                person::all(tx)?.into_iter().map(|person| (person.id, person.profile.name)).collect();
            let (tracks, mandates) = (track::of_case(tx, &keys)?, mandate::of_case(tx, &keys)?);
            Ok((case, tracks, mandates, police::of_case(tx, &keys)?, names))
        })
        .await?;
    let name = |id: &Id| names.get(id).cloned().unwrap_or_else(|| t.items_by_colleague());
    // What was written down under another age stays in sight.
    let (shown, left_out): (Vec<TrackKind>, Vec<TrackKind>) = TrackKind::ALL
        .iter()
        .copied()
        .partition(|kind| kind.fits(case.person_shown) || tracks.iter().any(|track| track.kind == *kind));
    show_page(&TracksPage {
        page: Page::load(&app, &visit, "/cases").await?,
        case_id: case.id.to_string(),
        number: case.number,
        person: t.code("person", case.person_shown.key()),
        tracks: shown
            .into_iter()
            .map(|kind| TrackView::new(t, kind, &tracks, informed.first(), &name, now))
            .collect(),
        left_out: left_out.into_iter().map(|kind| t.code("track-kind", kind.key())).collect(),
        mandates: mandates.iter().map(|one| MandateView::new(t, one, name(&one.recorded_by), now)).collect(),
    })
}

/// `POST /cases/{id}/tracks`
pub(super) async fn add(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let back = format!("/cases/{id}/tracks");
    let new = NewTrack {
        kind: TrackKind::by_key(form.text("kind")).ok_or_else(|| Error::invalid("kind", "choice"))?,
        state: TrackState::by_key(form.text("state")).ok_or_else(|| Error::invalid("state", "choice"))?,
        reference: form.text("reference").to_owned(),
        at: form.moment_if_given("happened_at")?,
    };
    app.write(move |tx| track::add(tx, &actor, &id, &new)).await?;
    go_saying(&app, &back, "done-track-recorded")
}

/// `POST /cases/{id}/mandates`
pub(super) async fn give(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let back = format!("/cases/{id}/tracks");
    let scope = |key: &String| Scope::by_key(key).ok_or_else(|| Error::invalid("scope", "choice"));
    let detail = Detail {
        giver: Giver::by_key(form.text("giver")).ok_or_else(|| Error::invalid("giver", "choice"))?,
        scopes: form.all("scope").iter().map(scope).collect::<Result<_>>()?,
        given_on: form.day_if_given("given_on")?.ok_or_else(|| Error::invalid("given_on", "date"))?,
        until: form.day_if_given("until")?,
        kept_at: form.text("kept_at").to_owned(),
    };
    app.write(move |tx| mandate::give(tx, &actor, &id, &detail)).await?;
    go_saying(&app, &back, "done-mandate-recorded")
}

/// `POST /mandates/{id}/ending`
pub(super) async fn end(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let case = app.write(move |tx| mandate::end(tx, &actor, &id)).await?;
    go_saying(&app, &format!("/cases/{case}/tracks"), "done-mandate-ended")
}
