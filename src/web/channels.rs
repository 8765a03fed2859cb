//! The channels: through which door notices reach each platform, and how that goes.

mod door;
mod show;
mod switch;

pub(super) use door::save as save_door;
pub(super) use show::show;
pub(super) use switch::save as save_switch;

use super::Answer;
use super::page::{Page, show as show_page};
use super::visit::Visit;
use crate::app::App;
use crate::model::channel::{self, Channel};
use crate::text::Words;
use actix_web::web;
use askama::Template;
use chrono::{DateTime, Utc};
use platform_adapters::Door;

#[derive(Template)]
#[template(path = "channels/list.html")]
struct ChannelsPage {
    page: Page,
    channels: Vec<Sheet>,
    incomplete: usize,
}

/// One channel in words.
struct Sheet {
    platform: String,
    label: String,
    door: String,
    address: String,
    is_default_address: bool,
    state_kind: &'static str,
    state: String,
    off_reason: String,
    lacks: String,
    promised: Option<String>,
    success: Option<Moment>,
    failure: Option<Moment>,
    failure_words: String,
    language: String,
}

struct Moment {
    iso: String,
    full: String,
    label: String,
}

impl Moment {
    fn new(t: &Words, at: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        Self { iso: at.to_rfc3339(), full: t.moment(at), label: t.since(at, now) }
    }
}

impl Sheet {
    fn new(t: &Words, channel: Channel, now: DateTime<Utc>) -> Self {
        let portal = platform_adapters::by_key(&channel.platform).and_then(|adapter| adapter.portal());
        let default = if channel.door == Door::Form { portal } else { None };
        let lacks = channel.lacks().filter(|_| channel.enabled);
        let (state_kind, state) = match (channel.enabled, lacks) {
            (false, _) => ("aside", t.channels_off()),
            (true, Some(_)) => ("alert", t.channels_incomplete()),
            (true, None) => ("gone", t.channels_on()),
        };
        Self {
            label: t.platform(&channel.platform),
            door: t.code("door", channel.door.key()),
            is_default_address: channel.address.is_none() && default.is_some(),
            address: channel.address.clone().or(default.map(str::to_owned)).unwrap_or_default(),
            state_kind,
            state,
            off_reason: channel.off_reason.unwrap_or_default(),
            lacks: lacks.map(|why| t.code("channels-lacks", why)).unwrap_or_default(),
            promised: channel.promised_hours.map(|hours| t.span(chrono::Duration::hours(hours))),
            success: channel.last_success_at.map(|at| Moment::new(t, at.time(), now)),
            failure: channel.last_failure_at.map(|at| Moment::new(t, at.time(), now)),
            failure_words: channel.last_failure.unwrap_or_default(),
            language: match channel.language {
                Some(language) => t.code("language", language.key()),
                None => t.channels_language_default(),
            },
            platform: channel.platform,
        }
    }
}

/// `GET /channels`
pub(super) async fn list(app: web::Data<App>, visit: Visit) -> Answer {
    let channels = app.read(channel::all).await?;
    let (t, now) = (visit.words(), visit.now());
    let channels: Vec<Sheet> = channels.into_iter().map(|channel| Sheet::new(t, channel, now)).collect();
    let incomplete = channels.iter().filter(|channel| !channel.lacks.is_empty()).count();
    show_page(&ChannelsPage { page: Page::load(&app, &visit, "/channels").await?, channels, incomplete })
}
