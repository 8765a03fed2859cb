//! Google Search.

mod form;
mod links;

use crate::{
    Door, DsaScope, IncomingMail, Link, Look, Notice, Page, Platform, Refusal, Reply, Submission,
    Target, Verdict, letter, look, reply,
};

/// The Google Search adapter.
pub struct GoogleSearch;

impl Platform for GoogleSearch {
    fn key(&self) -> &'static str {
        "google_search"
    }

    fn label(&self) -> &'static str {
        "Google Search"
    }

    fn provider(&self) -> &'static str {
        "Google Ireland Limited"
    }

    fn dsa_scope(&self, _target: &Target) -> DsaScope {
        DsaScope::SearchEngine
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
            "https://www.google.nl/search?q=voorbeeld",
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
