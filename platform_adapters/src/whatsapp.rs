//! WhatsApp.

mod form;
mod links;

use crate::{
    Door, DsaScope, IncomingMail, Kind, Link, Look, Notice, Page, Platform, Refusal, Reply, Submission,
    Target, Verdict, letter, look, reply,
};

/// The WhatsApp adapter.
pub struct WhatsApp;

impl Platform for WhatsApp {
    fn key(&self) -> &'static str {
        "whatsapp"
    }

    fn label(&self) -> &'static str {
        "WhatsApp"
    }

    fn provider(&self) -> &'static str {
        "WhatsApp Ireland Limited"
    }

    fn dsa_scope(&self, target: &Target) -> DsaScope {
        match target.kind {
            Kind::Channel => DsaScope::OnlinePlatform,
            // An update of a channel names its channel; a private chat has no links.
            Kind::Message | Kind::Post if target.container.is_some() => DsaScope::OnlinePlatform,
            _ => DsaScope::Messaging,
        }
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
            "https://chat.whatsapp.com/ABCDEFGHijklMNOPQRSTUV",
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

    fn look(&self, _target: &Target) -> Look {
        Look::ByHand
    }

    fn judge(&self, _target: &Target, _page: &Page) -> Verdict {
        look::by_hand(self.key())
    }
}
