//! X.

mod form;
mod links;

use crate::{
    Door, DsaScope, IncomingMail, Kind, Link, Look, Notice, Page, Platform, Refusal, Reply, Submission,
    Target, Verdict, letter, look, reply,
};

const PROBE: &str = "x.oembed";

/// The X adapter.
pub struct X;

impl Platform for X {
    fn key(&self) -> &'static str {
        "x"
    }

    fn label(&self) -> &'static str {
        "X"
    }

    fn provider(&self) -> &'static str {
        "X Internet Unlimited Company"
    }

    fn dsa_scope(&self, target: &Target) -> DsaScope {
        match target.kind {
            Kind::Message => DsaScope::Messaging,
            _ => DsaScope::OnlinePlatform,
        }
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
            "https://x.com/perrypumas/status/1065692031626829824",
            "https://x.com/supernaturepics",
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
        match post_address(target) {
            Some(address) => look::fetch_about(PROBE, target, &address),
            None => Look::ByHand,
        }
    }

    fn judge(&self, target: &Target, page: &Page) -> Verdict {
        match post_address(target) {
            Some(_) => look::judge(PROBE, page),
            None => look::by_hand(self.key()),
        }
    }
}

/// The address the public endpoint knows. Accounts, lists and broadcasts have none.
fn post_address(target: &Target) -> Option<String> {
    let id = target.id.as_deref().filter(|_| matches!(target.kind, Kind::Post | Kind::Video))?;
    Some(format!("https://x.com/i/status/{id}"))
}
