//! Snapchat.

mod form;
mod links;
mod spotlight;
mod story;

use crate::{
    Door, DsaScope, IncomingMail, Kind, Link, Look, Notice, Page, Platform, Refusal, Reply, Submission,
    Target, Verdict, letter, look, reply,
};

const SPOTLIGHT: &str = "snapchat.spotlight";
const STORY: &str = "snapchat.story";

/// The Snapchat adapter.
pub struct Snapchat;

impl Platform for Snapchat {
    fn key(&self) -> &'static str {
        "snapchat"
    }

    fn label(&self) -> &'static str {
        "Snapchat"
    }

    fn provider(&self) -> &'static str {
        "Snap B.V."
    }

    fn dsa_scope(&self, target: &Target) -> DsaScope {
        match target.kind {
            Kind::Message => DsaScope::Messaging,
            _ => DsaScope::OnlinePlatform,
        }
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
            "https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA",
            "https://www.snapchat.com/add/example.account",
        ]
    }

    fn recognise(&self, link: &Link) -> Option<Target> {
        links::recognise(link)
    }

    fn doors(&self) -> &'static [Door] {
        &[Door::Email, Door::Form]
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
        match probe(target) {
            Some(probe) => look::fetch(probe, target),
            None => Look::ByHand,
        }
    }

    fn judge(&self, target: &Target, page: &Page) -> Verdict {
        match probe(target) {
            Some(SPOTLIGHT) => spotlight::judge(target, page),
            Some(STORY) => story::judge(target, page),
            Some(probe) => look::judge(probe, page),
            None => look::by_hand(self.key()),
        }
    }
}

/// Accounts, Spotlight videos and public stories have public pages. A story ends by itself after a
/// day, so its absence is told apart from a removal.
fn probe(target: &Target) -> Option<&'static str> {
    match target.kind {
        Kind::Profile => Some("snapchat.profile"),
        Kind::Short | Kind::Video => Some(SPOTLIGHT),
        // Only stories of an account stand on the host that may be looked at.
        Kind::Story if target.id.is_some() => Some(STORY),
        _ => None,
    }
}
