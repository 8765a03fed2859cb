//! What happened at the practice hotline before you came: a table of cases and acts.
//!
//! Every name, number and circumstance is invented. Links are public samples of how links are
//! written, or on reserved names; nobody in them has anything to do with these stories.

mod done;
mod open;
mod waiting;

use crate::model::case::{Caller, CloseReason, Safety};
use crate::model::item::DropReason;
use crate::practice::Script;
use platform_adapters::look::Seen;
use platform_adapters::notice::Circumstances;
use platform_adapters::{Language, Meaning, PersonShown};

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// A caseworker.
    Caseworker,
    /// A supervisor.
    Supervisor,
}

/// One case.
#[derive(Debug)]
pub(super) struct Story {
    /// Whose case it is.
    pub who: Who,
    /// Who is shown.
    pub shown: PersonShown,
    /// Who calls.
    pub caller: Caller,
    /// The caller's language.
    pub language: Language,
    /// A pseudonym.
    pub pseudonym: &'static str,
    /// When the caller may be reached.
    pub contact: &'static str,
    /// What is shown and why it is illegal.
    pub explanation: &'static str,
    /// What else is happening.
    pub circumstances: Circumstances,
    /// How the caller is.
    pub safety: Safety,
    /// What the caller sent.
    pub text: &'static str,
    /// How the practice world treats the links: a part of the link, and its script.
    pub scripts: &'static [(&'static str, Script)],
    /// What was done.
    pub acts: Vec<(Ago, Act)>,
}

/// So long before now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ago {
    /// Seconds.
    pub seconds: i64,
}

/// So many days and hours ago.
const fn days(days: i64, hours: i64) -> Ago {
    Ago { seconds: (days * 24 + hours) * 3600 }
}

/// So many minutes ago.
const fn minutes(minutes: i64) -> Ago {
    Ago { seconds: minutes * 60 }
}

/// So many seconds ago.
const fn seconds(seconds: i64) -> Ago {
    Ago { seconds }
}

/// What somebody did, or what happened.
#[derive(Clone, Copy, Debug)]
pub(super) enum Act {
    /// The case is opened with its text.
    Open,
    /// Drafts are written.
    Draft,
    /// The drafts for a platform are approved.
    Approve(&'static str),
    /// The registers give the contact of a website, which then waits for approval.
    FindContact(&'static str),
    /// A supervisor approves it.
    ApproveContact(&'static str),
    /// They leave, with a receipt.
    Send(&'static str),
    /// They surely do not leave, for this reason.
    Fail(&'static str, &'static str),
    /// Nobody knows whether they left.
    Lose(&'static str),
    /// They are filed in the portal, which gives this reference.
    File(&'static str, &'static str),
    /// The platform writes, and somebody confirms what it means.
    Reply(&'static str, Meaning),
    /// The platform writes; nobody has read it yet.
    Unread(&'static str, Meaning),
    /// A mail arrives that belongs to no notice.
    Stray,
    /// The checker looks at the link with this part.
    Look(&'static str, Seen),
    /// A person looks.
    LookByHand(&'static str, Seen),
    /// A link is set aside.
    SetAside(&'static str, DropReason),
    /// The next step of the ladder of the first notice to a platform is taken.
    Climb(&'static str),
    /// A note is written.
    Note(&'static str),
    /// The caller was cared for.
    CareDone,
    /// The case is closed.
    Close(CloseReason),
}

/// Every story.
pub(super) fn all() -> Vec<Story> {
    let mut all = done::stories();
    all.extend(waiting::stories());
    all.extend(open::stories());
    all
}

/// A case of a minor, with a parent or the young person on the telephone.
fn of_minor(pseudonym: &'static str, explanation: &'static str, text: &'static str) -> Story {
    Story {
        who: Who::Caseworker,
        shown: PersonShown::From16To17,
        caller: Caller::Victim,
        language: Language::Nl,
        pseudonym,
        contact: "by chat, weekdays after 16:00",
        explanation,
        circumstances: Circumstances::default(),
        safety: Safety::default(),
        text,
        scripts: &[],
        acts: Vec::new(),
    }
}

/// A case of an adult.
fn of_adult(pseudonym: &'static str, explanation: &'static str, text: &'static str) -> Story {
    Story {
        shown: PersonShown::Adult,
        language: Language::Fr,
        contact: "by telephone, in the evening",
        ..of_minor(pseudonym, explanation, text)
    }
}
