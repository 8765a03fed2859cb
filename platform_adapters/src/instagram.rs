//! Instagram.

mod links;

use crate::{
    Door, DsaScope, IncomingMail, Kind, Link, Look, Notice, Page, Platform, Refusal, Reply, Submission,
    Target, Verdict, facebook::form, letter, look, reply,
};

/// The Legal Removal Request form.
const PORTAL: &str = "https://help.instagram.com/contact/406206379945942";

/// The Instagram adapter.
pub struct Instagram;

impl Platform for Instagram {
    fn key(&self) -> &'static str {
        "instagram"
    }

    fn label(&self) -> &'static str {
        "Instagram"
    }

    fn provider(&self) -> &'static str {
        "Meta Platforms Ireland Limited"
    }

    fn dsa_scope(&self, _target: &Target) -> DsaScope {
        DsaScope::OnlinePlatform
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
            "https://www.instagram.com/p/BoHk1haB5tM/",
            "https://www.instagram.com/reel/Chunk8-jurw/",
            "https://www.instagram.com/example.account/",
        ]
    }

    fn recognise(&self, link: &Link) -> Option<Target> {
        links::recognise(link)
    }

    fn doors(&self) -> &'static [Door] {
        &[Door::Form, Door::Email]
    }

    fn portal(&self) -> Option<&'static str> {
        Some(PORTAL)
    }

    fn write(&self, notice: &Notice, door: Door) -> Result<Submission, Refusal> {
        notice.check_links(self.key())?;
        match door {
            Door::Form => Ok(Submission::Form(form::form(self, notice, PORTAL))),
            Door::Email => Ok(Submission::Email(letter::email(self, notice))),
            Door::Api => Err(Refusal::DoorNotOffered),
        }
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

    fn judge(&self, target: &Target, page: &Page) -> Verdict {
        match probe(target) {
            Some(probe) => look::judge(probe, page),
            None => look::by_hand(self.key()),
        }
    }
}

/// Posts, reels and videos have a public endpoint; accounts and stories do not.
fn probe(target: &Target) -> Option<&'static str> {
    matches!(target.kind, Kind::Post | Kind::Reel | Kind::Video).then_some("instagram.oembed")
}
