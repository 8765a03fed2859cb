//! What happens to a link: when which answer arrives, and what its page shows.

use platform_adapters::Meaning;

/// The course of events for one link. Hours are pretend hours after the notice arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// A receipt after an hour, removed and told after four.
    Removed,
    /// Removed after six hours, without a word.
    RemovedSilently,
    /// A receipt after an hour; after four hours the platform keeps it.
    Kept,
    /// A receipt after an hour, a question after three. An answer leads to [`Script::Removed`].
    Question,
    /// A receipt after an hour; after four hours restricted for Belgium only.
    Restricted,
    /// As [`Script::Removed`], but from hour 30 on it is there again, until it is filed again.
    ComesBack,
    /// Nothing happens.
    Silent,
    /// A receipt after an hour, then nothing until a reminder comes: from then on
    /// [`Script::Removed`].
    AfterReminder,
    /// As [`Script::Removed`], but its page only ever shows a login wall.
    LoginWall,
    /// It was gone before anybody asked; told after two hours.
    AlreadyGone,
    /// A receipt after an hour; after four hours withheld in our country, without a word.
    BlockedHere,
    /// As [`Script::Silent`], and after six hours its owner makes it private.
    MadePrivate,
}

/// What a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    Up,
    Gone,
    Restricted,
    LoginWall,
    /// Withheld in the country that looks (RFC 7725, or a field of the interface).
    Blocked,
}

/// Pretend hours until events.
const RECEIPT_HOURS: u32 = 1;
const ALREADY_GONE_HOURS: u32 = 2;
const QUESTION_HOURS: u32 = 3;
const DECISION_HOURS: u32 = 4;
const SILENT_REMOVAL_HOURS: u32 = 6;
const RETURN_HOURS: u32 = 30;

impl Script {
    /// How often each script is drawn: of twelve links, four are simply removed.
    const DRAWN: [Script; 12] = [
        Script::Removed,
        Script::Removed,
        Script::Removed,
        Script::Removed,
        Script::RemovedSilently,
        Script::Kept,
        Script::Question,
        Script::Restricted,
        Script::ComesBack,
        Script::Silent,
        Script::LoginWall,
        Script::AlreadyGone,
    ];

    /// The script of a link that none was set for.
    pub(super) fn drawn(seed: u64, link_id: &str) -> Script {
        let mut random = fastrand::Rng::with_seed(seed ^ fnv1a(link_id));
        random.choice(Self::DRAWN).unwrap_or(Script::Removed)
    }

    /// The answers to a notice: pretend hours and meaning.
    pub(super) fn answers(self) -> &'static [(u32, Meaning)] {
        match self {
            Script::Removed | Script::ComesBack | Script::LoginWall => {
                &[(RECEIPT_HOURS, Meaning::Received), (DECISION_HOURS, Meaning::Removed)]
            }
            Script::Kept => &[(RECEIPT_HOURS, Meaning::Received), (DECISION_HOURS, Meaning::Kept)],
            Script::Question => &[(RECEIPT_HOURS, Meaning::Received), (QUESTION_HOURS, Meaning::Question)],
            Script::Restricted => {
                &[(RECEIPT_HOURS, Meaning::Received), (DECISION_HOURS, Meaning::Restricted)]
            }
            Script::AlreadyGone => &[(ALREADY_GONE_HOURS, Meaning::Removed)],
            Script::AfterReminder | Script::BlockedHere => &[(RECEIPT_HOURS, Meaning::Received)],
            Script::RemovedSilently | Script::Silent | Script::MadePrivate => &[],
        }
    }

    /// What the page shows so many pretend hours after the notice arrived; `None` before.
    pub(super) fn view(self, hours: Option<u32>) -> View {
        match self {
            Script::AlreadyGone => View::Gone,
            Script::LoginWall => View::LoginWall,
            Script::Kept | Script::Question | Script::Silent | Script::AfterReminder => View::Up,
            Script::Removed => after(hours, DECISION_HOURS, View::Gone),
            Script::RemovedSilently => after(hours, SILENT_REMOVAL_HOURS, View::Gone),
            Script::Restricted => after(hours, DECISION_HOURS, View::Restricted),
            Script::BlockedHere => after(hours, DECISION_HOURS, View::Blocked),
            Script::MadePrivate => after(hours, SILENT_REMOVAL_HOURS, View::Restricted),
            Script::ComesBack if self.is_back(hours) => View::Up,
            Script::ComesBack => after(hours, DECISION_HOURS, View::Gone),
        }
    }

    /// Whether a link that comes back is back.
    fn is_back(self, hours: Option<u32>) -> bool {
        self == Script::ComesBack && hours.is_some_and(|hours| hours >= RETURN_HOURS)
    }

    /// What a further notice or answer about the same link changes.
    pub(super) fn when_asked_again(self, hours: u32) -> Option<Script> {
        let is_answered = self == Script::Question && hours >= QUESTION_HOURS;
        if is_answered || self == Script::AfterReminder || self.is_back(Some(hours)) {
            Some(Script::Removed)
        } else {
            None
        }
    }
}

/// Up until the hour, then the other view.
fn after(hours: Option<u32>, from_hour: u32, then: View) -> View {
    if hours.is_some_and(|hours| hours >= from_hour) { then } else { View::Up }
}

/// A stable hash of a text (FNV-1a): the same seed must give the same world with every compiler.
pub(super) fn fnv1a(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
