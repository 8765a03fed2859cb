//! Where a short link or invitation leads: shown, followed again, given by a person.

use super::super::Answer;
use super::super::cases::Moment;
use super::super::form::{Faults, Form};
use super::super::page::{go_saying, local_path, show_as};
use super::super::visit::{Visit, id};
use super::show;
use crate::app::App;
use crate::model::item::follow::{self, FollowState, Followed, Way};
use crate::model::item::{Item, ItemState};
use crate::text::Words;
use actix_web::http::StatusCode;
use actix_web::web;
use chrono::{DateTime, Utc};
use platform_adapters::{Kind, by_key};

/// What became of following a link.
pub(in crate::web) struct FollowView {
    /// In one sentence.
    pub(in crate::web) sentence: String,
    /// Whether somebody or something still has to find out where it leads.
    pub(in crate::web) is_open: bool,
    /// Whether the program can try again.
    pub(in crate::web) may_try: bool,
    pub(in crate::web) short: String,
    pub(in crate::web) name: Option<String>,
    pub(in crate::web) asked: Vec<String>,
    pub(in crate::web) tried: Option<Moment>,
    /// The page of the other link that names the same.
    pub(in crate::web) other: Option<String>,
}

impl FollowView {
    pub(in crate::web) fn of(item: &Item, followed: &Followed, t: &Words, now: DateTime<Utc>) -> Self {
        let target = &item.link.target;
        let is_open = !followed.state.is_settled();
        let can_be_followed = by_key(&target.platform).is_some_and(|known| known.follow(target).is_some());
        Self {
            sentence: sentence(item, followed, t, now),
            is_open,
            may_try: is_open && can_be_followed,
            short: followed.way.short.clone(),
            name: followed.way.name.clone(),
            asked: beyond(&followed.way),
            tried: followed.tried_at.map(|at| Moment::since(t, at, now)),
            other: followed.same_as.as_ref().map(|other| format!("/items/{other}")),
        }
    }
}

/// The addresses that were asked, when they were more than the link itself.
fn beyond(way: &Way) -> Vec<String> {
    if way.asked.as_slice() == [way.short.as_str()] { Vec::new() } else { way.asked.clone() }
}

fn sentence(item: &Item, followed: &Followed, t: &Words, now: DateTime<Utc>) -> String {
    let why = followed.why.map(|why| t.code("follow-why", why.key()));
    let is_invite = item.kind == Kind::Invite;
    match (followed.state, why) {
        // What was set aside is left alone.
        (FollowState::Waiting, _) if item.state == ItemState::Dropped => String::new(),
        (FollowState::Waiting, Some(why)) => {
            let when = followed.next_at.map_or_else(String::new, |at| t.since(at.time(), now));
            t.follow_waiting_again(when, why)
        }
        (FollowState::Waiting, None) => t.follow_waiting(),
        (FollowState::Found, _) if is_invite => match &followed.way.name {
            Some(name) => t.follow_place(name),
            None => t.follow_place_unnamed(),
        },
        (FollowState::Found, _) => t.follow_found(),
        (FollowState::Typed, _) => t.follow_typed(),
        (FollowState::Same, _) => t.follow_same(),
        (FollowState::Dead, _) if is_invite => t.follow_dead_invite(),
        (FollowState::Dead, _) => t.follow_dead(),
        (FollowState::Unclear, why) => t.follow_unclear(why.unwrap_or_default()),
    }
}

/// `POST /items/{id}/following`: follows the link again at once.
pub(in crate::web) async fn again(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    app.write(move |tx| follow::again(tx, &actor, &id)).await?;
    go_saying(&app, local_path(form.text("return")), "done-link-followed-again")
}

/// `POST /items/{id}/address`: a person says where the link leads.
pub(in crate::web) async fn give_address(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, id(&path)?);
    let (about, address) = (id.clone(), form.text("address").to_owned());
    match app.write(move |tx| follow::by_person(tx, &actor, &about, &address)).await {
        Ok(()) => go_saying(&app, &format!("/items/{id}"), "done-link-address-given"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let page = show::load(&app, &visit, id, &form, faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
