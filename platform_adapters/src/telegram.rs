//! Telegram.

mod form;
mod links;

use crate::{
    Door, DsaScope, IncomingMail, Kind, Link, Look, Notice, Page, Platform, Refusal, Reply, Submission,
    Target, Verdict, letter, look, reply,
};

/// The Telegram adapter.
pub struct Telegram;

impl Platform for Telegram {
    fn key(&self) -> &'static str {
        "telegram"
    }

    fn label(&self) -> &'static str {
        "Telegram"
    }

    fn provider(&self) -> &'static str {
        "Telegram Messenger Inc."
    }

    fn dsa_scope(&self, target: &Target) -> DsaScope {
        match target.kind {
            Kind::Invite => DsaScope::Hosting,
            // A post of a private channel names no account.
            Kind::Message | Kind::Post if target.account.is_none() => DsaScope::Hosting,
            _ => DsaScope::OnlinePlatform,
        }
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
            "https://t.me/example_channel/12",
            "https://t.me/durov",
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
            Some(probe) => look::judge(probe, page),
            None => look::by_hand(self.key()),
        }
    }
}

/// Public posts have an embed page, public names and invitations a page of their own. Comments and
/// stories have none, nor have posts of private channels (they name no account).
fn probe(target: &Target) -> Option<&'static str> {
    let has_name = target.account.is_some();
    match target.kind {
        Kind::Message | Kind::Post if has_name => Some("telegram.post"),
        Kind::Profile | Kind::Channel | Kind::Group if has_name => Some("telegram.page"),
        Kind::Invite => Some("telegram.invite"),
        _ => None,
    }
}
