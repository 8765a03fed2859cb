//! The [`Platform`] trait: everything an adapter says.

use crate::follow::{self, Follow, Step};
use crate::interface::{Interface, Reason};
use crate::{
    Api, Door, DsaScope, IncomingMail, Language, Link, Look, Notice, Page, Refusal, Reply, Submission,
    Target, Verdict,
};
use serde_json::Value;

/// One platform, described. All functions are pure.
pub trait Platform: Sync {
    /// The stored name, for example `instagram`. It never changes once released.
    fn key(&self) -> &'static str;

    /// The name people read, for example `Instagram`.
    fn label(&self) -> &'static str;

    /// The provider of hosting services named in the yearly report (DSA Article 22(3)(a)).
    fn provider(&self) -> &'static str;

    /// Which duties of the Digital Services Act bind what this target points at.
    fn dsa_scope(&self, target: &Target) -> DsaScope;

    /// Links of this platform that the conformance suite checks. Harmless and public.
    fn examples(&self) -> &'static [&'static str];

    /// What the link points at, or `None` when it is not a link of this platform.
    fn recognise(&self, link: &Link) -> Option<Target>;

    /// The doors through which this platform takes a notice, the usual one first. Never empty.
    fn doors(&self) -> &'static [Door];

    /// Whether this door takes a notice about this target. A caller groups the links by door with
    /// it: YouTube's interface, for example, takes videos only.
    fn takes(&self, _target: &Target, door: Door) -> bool {
        self.doors().contains(&door)
    }

    /// The public page a person opens for the assisted door, and the default of the channel.
    fn portal(&self) -> Option<&'static str> {
        None
    }

    /// What exactly leaves us through `door`. Incomplete notices are written too, so that a draft
    /// can be shown: [`Notice::missing`] says what keeps it from leaving.
    ///
    /// # Errors
    /// [`Refusal`] when there is no link, a link is of another platform, or the door is not
    /// offered (for none of the links).
    fn write(&self, notice: &Notice, door: Door) -> Result<Submission, Refusal>;

    /// What the platform's interface needs besides the notice; `None` without [`Door::Api`].
    fn interface(&self) -> Option<&'static Interface> {
        None
    }

    /// The request that lists the reasons a report may give, in a language; `None` when reports
    /// need no reason.
    fn reasons(&self, _language: Language) -> Option<Api> {
        None
    }

    /// The reasons in the answer to [`Platform::reasons`]; `None` when it cannot be read.
    fn read_reasons(&self, _answer: &Value) -> Option<Vec<Reason>> {
        None
    }

    /// The request that tells which account is connected.
    fn account(&self) -> Option<Api> {
        None
    }

    /// The account's name in the answer to [`Platform::account`].
    fn read_account(&self, _answer: &Value) -> Option<String> {
        None
    }

    /// What a mail from this platform means, or `None` when it is not one of its mails.
    fn read(&self, mail: &IncomingMail) -> Option<Reply>;

    /// What to fetch to see whether the target is still there. Never media.
    fn look(&self, target: &Target) -> Look;

    /// The same where the platform tells more to somebody with a key of its interface. The key is
    /// no part of the address: whoever fetches adds it.
    fn look_with_key(&self, target: &Target) -> Look {
        self.look(target)
    }

    /// What the fetched page tells. A login wall, captcha, consent page, empty body, 429 or 5xx
    /// is never [`crate::look::Seen::Gone`].
    fn judge(&self, target: &Target, page: &Page) -> Verdict;

    /// How to find out what a short or share link, or an invitation, names; `None` when the target
    /// says it by itself, or when it cannot be found out from outside.
    fn follow(&self, target: &Target) -> Option<Follow> {
        follow::redirects(self.key(), target)
    }

    /// What one answer on the way tells.
    fn judge_step(&self, _target: &Target, page: &Page) -> Step {
        follow::judge(self.key(), page)
    }
}
