//! YouTube.

mod api;
mod form;
mod interface;
mod links;

use crate::{
    Api, Door, DsaScope, IncomingMail, Interface, Kind, Language, Link, Look, Notice, Page, Platform, Reason,
    Refusal, Reply, Submission, Target, Verdict, letter, look, reply,
};
use serde_json::Value;

const OEMBED: &str = "youtube.oembed";
/// `videos.list` of the YouTube Data API v3
/// (<https://developers.google.com/youtube/v3/docs/videos/list>). It needs a key.
const DATA: &str = "youtube.data";
const DATA_ADDRESS: &str = "https://www.googleapis.com/youtube/v3/videos";

/// The YouTube adapter.
pub struct YouTube;

impl Platform for YouTube {
    fn key(&self) -> &'static str {
        "youtube"
    }

    fn label(&self) -> &'static str {
        "YouTube"
    }

    fn provider(&self) -> &'static str {
        "Google Ireland Limited"
    }

    fn dsa_scope(&self, _target: &Target) -> DsaScope {
        DsaScope::OnlinePlatform
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
            "https://www.youtube.com/watch?v=Lt2pwLxJxgA",
            "https://www.youtube.com/shorts/BGQWPY4IigY",
            "https://www.youtube.com/@youtube",
        ]
    }

    fn recognise(&self, link: &Link) -> Option<Target> {
        links::recognise(link)
    }

    fn doors(&self) -> &'static [Door] {
        &[Door::Form, Door::Email, Door::Api]
    }

    fn takes(&self, target: &Target, door: Door) -> bool {
        match door {
            Door::Api => api::video_id(target).is_some(),
            Door::Form | Door::Email => true,
        }
    }

    fn portal(&self) -> Option<&'static str> {
        Some(form::PORTAL)
    }

    fn write(&self, notice: &Notice, door: Door) -> Result<Submission, Refusal> {
        notice.check_links(self.key())?;
        match door {
            Door::Api => api::requests(self, notice).map(Submission::Api),
            Door::Form => Ok(Submission::Form(form::form(self, notice))),
            Door::Email => Ok(Submission::Email(letter::email(self, notice))),
        }
    }

    fn interface(&self) -> Option<&'static Interface> {
        Some(&interface::INTERFACE)
    }

    fn reasons(&self, language: Language) -> Option<Api> {
        Some(interface::reasons(language))
    }

    fn read_reasons(&self, answer: &Value) -> Option<Vec<Reason>> {
        interface::read_reasons(answer)
    }

    fn account(&self) -> Option<Api> {
        Some(interface::account())
    }

    fn read_account(&self, answer: &Value) -> Option<String> {
        interface::read_account(answer)
    }

    fn read(&self, mail: &IncomingMail) -> Option<Reply> {
        reply::read_from(self.key(), mail)
    }

    fn look(&self, target: &Target) -> Look {
        match probe(target) {
            Some(probe) => look::fetch(probe, target),
            None => Look::ByHand,
        }
    }

    fn look_with_key(&self, target: &Target) -> Look {
        match probe(target) {
            Some(OEMBED) => look::fetch(DATA, target),
            _ => self.look(target),
        }
    }

    fn judge(&self, target: &Target, page: &Page) -> Verdict {
        match probe(target) {
            Some(OEMBED) if page.url.starts_with(DATA_ADDRESS) => look::judge(DATA, page),
            Some(probe) => look::judge(probe, page),
            None => look::by_hand(self.key()),
        }
    }
}

/// Videos have a public endpoint, channels a public page; playlists, comments and posts neither.
fn probe(target: &Target) -> Option<&'static str> {
    match target.kind {
        Kind::Video | Kind::Short | Kind::Live if target.id.is_some() => Some(OEMBED),
        Kind::Channel | Kind::Profile => Some("youtube.channel"),
        _ => None,
    }
}
