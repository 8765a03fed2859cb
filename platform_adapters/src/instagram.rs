//! Instagram.

mod links;

use crate::{
    Door, DsaScope, IncomingMail, Link, Look, Notice, Page, Platform, Refusal, Reply, Submission,
    Target, Verdict, look::{Seen, Unsure},
};

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
        "Instagram"
    }
    fn dsa_scope(&self, _target: &Target) -> DsaScope {
        DsaScope::OnlinePlatform
    }
    fn examples(&self) -> &'static [&'static str] {
        &[]
    }
    fn recognise(&self, link: &Link) -> Option<Target> {
        links::recognise(link)
    }
    fn doors(&self) -> &'static [Door] {
        &[Door::Form]
    }
    fn write(&self, _notice: &Notice, _door: Door) -> Result<Submission, Refusal> {
        Err(Refusal::DoorNotOffered)
    }
    fn read(&self, _mail: &IncomingMail) -> Option<Reply> {
        None
    }
    fn look(&self, _target: &Target) -> Look {
        Look::ByHand
    }
    fn judge(&self, _target: &Target, _page: &Page) -> Verdict {
        Verdict::new(Seen::Unsure(Unsure::NoWay), "stub")
    }
}
