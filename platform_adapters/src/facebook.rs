//! Facebook.

pub(crate) mod form;
mod links;

use crate::{
    Door, DsaScope, IncomingMail, Kind, Link, Look, Notice, Page, Platform, Refusal, Reply, Submission,
    Target, Verdict, letter, look, reply,
};

/// The Legal Removal Request form.
const PORTAL: &str = "https://www.facebook.com/help/contact/319149701968527";

/// The Facebook adapter.
pub struct Facebook;

impl Platform for Facebook {
    fn key(&self) -> &'static str {
        "facebook"
    }

    fn label(&self) -> &'static str {
        "Facebook"
    }

    fn provider(&self) -> &'static str {
        "Meta Platforms Ireland Limited"
    }

    fn dsa_scope(&self, _target: &Target) -> DsaScope {
        DsaScope::OnlinePlatform
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
            "https://www.facebook.com/watch/?v=123696502806971",
            "https://www.facebook.com/reel/805139411583688",
            "https://www.facebook.com/MetaforDevelopers/posts/451016937058647",
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

/// Posts and videos have a public endpoint; accounts, groups, comments and stories do not. A post in
/// a group would answer there as if it did not exist.
fn probe(target: &Target) -> Option<&'static str> {
    match target.kind {
        _ if target.canonical.contains("/groups/") => None,
        Kind::Post => Some("facebook.post"),
        Kind::Video | Kind::Reel | Kind::Live => Some("facebook.video"),
        _ => None,
    }
}
