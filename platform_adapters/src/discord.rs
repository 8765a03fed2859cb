//! Discord.

mod attachment;
mod follow;
mod form;
mod mail;
mod links;

use crate::{
    Door, DsaScope, Follow, IncomingMail, Kind, Link, Look, Notice, Page, Platform, Refusal, Reply, Step,
    Submission, Target, Verdict, letter, look,
};

/// The Discord adapter.
pub struct Discord;

impl Platform for Discord {
    fn key(&self) -> &'static str {
        "discord"
    }

    fn label(&self) -> &'static str {
        "Discord"
    }

    fn provider(&self) -> &'static str {
        "Discord Netherlands B.V."
    }

    fn dsa_scope(&self, target: &Target) -> DsaScope {
        // `@me` stands for a direct message where a server's id stands otherwise.
        if target.canonical.contains("/channels/@me/") {
            DsaScope::Messaging
        } else {
            DsaScope::OnlinePlatform
        }
    }

    fn examples(&self) -> &'static [&'static str] {
        &[
            "https://discord.com/channels/302094807046684672/1306706528786583623/1306706528786583623",
            "https://discord.gg/dpy",
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
        mail::read(self.key(), mail)
    }

    fn look(&self, target: &Target) -> Look {
        match target.kind {
            Kind::Invite => look::fetch("discord.invite", target),
            Kind::Attachment => attachment::look(target),
            _ => Look::ByHand,
        }
    }

    fn follow(&self, target: &Target) -> Option<Follow> {
        follow::follow(target)
    }

    fn judge_step(&self, target: &Target, page: &Page) -> Step {
        follow::judge(target, page)
    }

    fn judge(&self, target: &Target, page: &Page) -> Verdict {
        match target.kind {
            Kind::Invite => look::judge("discord.invite", page),
            Kind::Attachment => attachment::judge(target, page),
            _ => look::by_hand(self.key()),
        }
    }
}
