//! What is known of each platform, as a pure library.
//!
//! An adapter says how a link of its platform is written, which doors the platform has for a
//! notice, what exactly must leave us through each door, what an answer means, and what a look at
//! a page tells. It never opens a socket, reads a file, asks the time or sees a credential: the
//! exact text can therefore be shown, approved, hashed and stored before it leaves.
//!
//! Start with [`platforms`] and the [`Platform`] trait; `README.md` says how to add one.

pub mod door;
pub mod follow;
pub mod interface;
pub mod law;
pub mod letter;
pub mod link;
pub mod look;
pub mod notice;
pub mod notice_json;
pub mod playbook;
pub mod portal;
pub mod reader;
pub mod regulator;
pub mod reminder;
pub mod reply;
pub mod shorten;
pub mod submission;
pub mod target;

mod platform;

pub use door::{Door, DsaScope};
pub use follow::{Follow, Found, Step, Unclear, follow_hosts};
pub use interface::{Interface, Reason};
pub use link::Link;
pub use look::{Look, Page, Unsure, Verdict, look_hosts};
pub use notice::{Language, Notice, NoticeItem, PersonShown, PrivateDetail};
pub use platform::Platform;
pub use portal::Portal;
pub use reminder::{Decision, Earlier, Reminder, Why};
pub use reply::{IncomingMail, Meaning, Reply};
pub use submission::{Api, Attachment, Email, Field, Form, Missing, Refusal, Sheet, Submission};
pub use target::{Kind, Target};

/// Declares the platforms: one module each, in the order in which people see them.
macro_rules! platforms {
    ($($module:ident => $adapter:ident),+ $(,)?) => {
        $(pub mod $module;)+

        /// Every platform, in the order in which people see them. The last one is the catch-all
        /// for any other website.
        #[must_use]
        pub fn platforms() -> &'static [&'static dyn Platform] {
            &[$(&$module::$adapter),+]
        }
    };
}

platforms! {
    instagram => Instagram,
    facebook => Facebook,
    tiktok => TikTok,
    snapchat => Snapchat,
    discord => Discord,
    x => X,
    youtube => YouTube,
    google_search => GoogleSearch,
    telegram => Telegram,
    whatsapp => WhatsApp,
    website => Website,
}

/// The platform with this stored key, for example `instagram`; `None` for an unknown key.
#[must_use]
pub fn by_key(key: &str) -> Option<&'static dyn Platform> {
    platforms().iter().copied().find(|platform| platform.key() == key)
}

/// Reads one link: which platform it belongs to and what it points at.
///
/// `None` means that the link belongs to no known platform (the caller may still file it with
/// [`website`]) or is not a web address at all.
#[must_use]
pub fn recognise(link: &Link) -> Option<Target> {
    platforms().iter().find_map(|platform| platform.recognise(link))
}
