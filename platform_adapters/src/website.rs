//! Other website.

mod form;
mod links;
pub mod xarf;

use crate::{
    Door, DsaScope, IncomingMail, Link, Look, Notice, Page, Platform, Refusal, Reply, Submission,
    Target, Verdict, letter, look, reply,
};

/// The Other website adapter.
pub struct Website;

impl Platform for Website {
    fn key(&self) -> &'static str {
        "website"
    }

    fn label(&self) -> &'static str {
        "Other website"
    }

    fn provider(&self) -> &'static str {
        "Other website"
    }

    fn dsa_scope(&self, _target: &Target) -> DsaScope {
        DsaScope::Hosting
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
        ]
    }

    fn recognise(&self, link: &Link) -> Option<Target> {
        links::recognise(link)
    }

    fn doors(&self) -> &'static [Door] {
        &[Door::Email, Door::Form]
    }

    fn write(&self, notice: &Notice, door: Door) -> Result<Submission, Refusal> {
        notice.check_links(self.key())?;
        match door {
            Door::Email => Ok(Submission::Email(letter::email(self, notice))),
            Door::Form => Ok(Submission::Form(form::form(self, notice))),
            Door::Api => Err(Refusal::DoorNotOffered),
        }
    }

    fn read(&self, mail: &IncomingMail) -> Option<Reply> {
        reply::read_any(mail)
    }

    fn look(&self, _target: &Target) -> Look {
        Look::ByHand
    }

    fn judge(&self, _target: &Target, _page: &Page) -> Verdict {
        look::by_hand(self.key())
    }
}
