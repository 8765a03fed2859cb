//! TikTok.

mod form;
mod links;

use crate::{
    Door, DsaScope, IncomingMail, Kind, Link, Look, Notice, Page, Platform, Refusal, Reply, Submission,
    Target, Verdict, letter, look, reply,
};

const PROBE: &str = "tiktok.oembed";

/// The TikTok adapter.
pub struct TikTok;

impl Platform for TikTok {
    fn key(&self) -> &'static str {
        "tiktok"
    }

    fn label(&self) -> &'static str {
        "TikTok"
    }

    fn provider(&self) -> &'static str {
        "TikTok Technology Limited"
    }

    fn dsa_scope(&self, _target: &Target) -> DsaScope {
        DsaScope::OnlinePlatform
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
            "https://www.tiktokv.com/share/video/7449708266168274208",
            "https://www.tiktok.com/@hullcity/photo/7557376330036153622",
            "https://www.tiktok.com/@corgibobaa",
        ]
    }

    fn recognise(&self, link: &Link) -> Option<Target> {
        links::recognise(link)
    }

    fn doors(&self) -> &'static [Door] {
        &[Door::Form, Door::Email]
    }

    fn portal(&self) -> Option<&'static str> {
        Some(form::PORTAL)
    }

    fn write(&self, notice: &Notice, door: Door) -> Result<Submission, Refusal> {
        notice.check_links(self.key())?;
        match door {
            Door::Form => Ok(Submission::Form(form::form(self, notice))),
            Door::Email => Ok(Submission::Email(letter::email(self, notice))),
            Door::Api => Err(Refusal::DoorNotOffered),
        }
    }

    fn read(&self, mail: &IncomingMail) -> Option<Reply> {
        reply::read_from(self.key(), mail)
    }

    fn look(&self, target: &Target) -> Look {
        match video_address(target) {
            Some(address) => look::fetch_about(PROBE, target, &address),
            None => Look::ByHand,
        }
    }

    fn judge(&self, target: &Target, page: &Page) -> Verdict {
        match video_address(target) {
            Some(_) => look::judge(PROBE, page),
            None => look::by_hand(self.key()),
        }
    }
}

/// The address the public endpoint knows: photo posts answer under `/video/` too.
fn video_address(target: &Target) -> Option<String> {
    let has_endpoint = matches!(target.kind, Kind::Video | Kind::Post | Kind::Short);
    let id = target.id.as_deref().filter(|_| has_endpoint)?;
    let account = target.account.as_deref().unwrap_or("x");
    Some(format!("https://www.tiktok.com/@{account}/video/{id}"))
}
