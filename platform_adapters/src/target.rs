//! What a link points at.

mod domain;
pub(crate) mod ids;
pub(crate) mod posted;

pub use posted::Certainty;

use crate::{Link, link::notes};
use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $key:literal),+ $(,)?) => {
        /// The kind of thing a link names: what the address names, not what is inside it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($(#[$doc])* $name),+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$name),+];

            /// The stored name.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Kind::$name => $key),+ }
            }
        }
    };
}

kinds! {
    /// A post, photo or tweet.
    Post = "post",
    /// A video.
    Video = "video",
    /// A short vertical video (YouTube Shorts, Snapchat Spotlight).
    Short = "short",
    /// A reel.
    Reel = "reel",
    /// A story or highlight, gone by itself after a while.
    Story = "story",
    /// A person's or page's account.
    Profile = "profile",
    /// A playlist or collection.
    Playlist = "playlist",
    /// A channel.
    Channel = "channel",
    /// A live broadcast.
    Live = "live",
    /// A comment under something.
    Comment = "comment",
    /// An invitation to a closed place.
    Invite = "invite",
    /// A message in a channel or chat.
    Message = "message",
    /// A file of a message, or a picture on a platform's media host.
    Attachment = "attachment",
    /// A group or server.
    Group = "group",
    /// A short link that must be followed to know its target.
    ShareLink = "share_link",
    /// A page of search results.
    Search = "search",
    /// A page of the platform on which there is nothing to take down.
    Other = "other",
}

impl Kind {
    /// The kind with this stored name.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.key() == key)
    }

    /// Whether this is somebody's account.
    #[must_use]
    pub fn is_account(self) -> bool {
        matches!(self, Kind::Profile | Kind::Channel)
    }

    /// Whether a notice can name this as the exact location of content (Article 16(2)(b)).
    #[must_use]
    pub fn can_be_notified(self) -> bool {
        self != Kind::Other
    }
}

/// What one link points at, in the platform's own terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The platform's key, for example `instagram`; `website` for any other site.
    pub platform: String,
    /// The kind of thing.
    pub kind: Kind,
    /// The platform's own id, as written in the link (ids are case-sensitive).
    pub id: Option<String>,
    /// The account the link names, without `@`, as written.
    pub account: Option<String>,
    /// Where the thing lives: a group, server, channel or playlist id, when the link names it.
    pub container: Option<String>,
    /// The address in its one agreed form, `https`, without tracking.
    pub canonical: String,
    /// Equal for two links exactly when they name the same thing: `platform:kind:id[:sub]`.
    pub key: String,
    /// When the thing was made, in milliseconds since 1970, when its id carries that.
    pub posted_unix_ms: Option<i64>,
    /// What a person should know, as a short stable code (see [`crate::link::notes`]).
    pub note: Option<String>,
}

impl Target {
    /// A target. `key` is what follows the platform's key in [`Target::key`].
    #[must_use]
    pub fn new(platform: &str, kind: Kind, key: &str, canonical: &str) -> Self {
        let canonical = url::Url::parse(canonical).map_or_else(|_| canonical.to_owned(), String::from);
        Self {
            platform: platform.to_owned(),
            kind,
            id: None,
            account: None,
            container: None,
            canonical,
            key: format!("{platform}:{key}"),
            posted_unix_ms: None,
            note: None,
        }
    }

    /// A page of a platform on which there is nothing to take down.
    #[must_use]
    pub fn other(platform: &str, link: &Link) -> Self {
        let address = link.cleaned();
        let key = format!("other:{}", address.trim_start_matches("https://").trim_end_matches('/'));
        Self::new(platform, Kind::Other, &key, &address).with_note(Some(notes::NOT_CONTENT))
    }

    /// With the platform's own id.
    #[must_use]
    pub fn with_id(mut self, id: &str) -> Self {
        self.id = Some(id.to_owned());
        self
    }

    /// With the account the link names.
    #[must_use]
    pub fn with_account(mut self, account: Option<&str>) -> Self {
        self.account = account.filter(|name| !name.is_empty()).map(str::to_owned);
        self
    }

    /// With the group, server, channel or playlist the thing is in.
    #[must_use]
    pub fn with_container(mut self, container: Option<&str>) -> Self {
        self.container = container.map(str::to_owned);
        self
    }

    /// With the time that its id carries.
    #[must_use]
    pub(crate) fn with_posted(mut self, posted: posted::Posted) -> Self {
        match posted {
            posted::Posted::At(unix_ms) => self.posted_unix_ms = Some(unix_ms),
            posted::Posted::Impossible => return self.with_note(Some(notes::IMPOSSIBLE_TIME)),
            posted::Posted::Unknown => {}
        }
        self
    }

    /// With a note, unless one is there already.
    #[must_use]
    pub fn with_note(mut self, note: Option<&str>) -> Self {
        if self.note.is_none() {
            self.note = note.map(str::to_owned);
        }
        self
    }

    /// Whether a notice can name this as the exact location of content: any address of a website
    /// of no known platform, and on a platform everything that has an id or a kind of its own (an
    /// event or a list is of no kind, but has an id).
    #[must_use]
    pub fn can_be_notified(&self) -> bool {
        self.platform == "website" || self.kind.can_be_notified() || self.id.is_some()
    }
}
