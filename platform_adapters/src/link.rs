//! A web address after repair and unwrapping, ready to be recognised.

use url::Url;

/// Codes for what a person should know about a link. The interface has a sentence for each.
pub mod notes {
    /// Looks like a platform's host but is not.
    pub const LOOK_ALIKE: &str = "look_alike";
    /// A short or share link: its target is known only after following it.
    pub const NEEDS_FOLLOWING: &str = "needs_following";
    /// The id is shorter or longer than the platform's ids are.
    pub const ODD_ID: &str = "odd_id";
    /// The time inside the id is impossible: probably a typing error.
    pub const IMPOSSIBLE_TIME: &str = "impossible_time";
    /// A third-party copy of the platform's page, rewritten to the platform.
    pub const MIRROR: &str = "mirror";
    /// A redirect wrapper that was taken off.
    pub const UNWRAPPED: &str = "unwrapped";
    /// An access key of a private post was cut off.
    pub const SECRET_CUT: &str = "secret_cut";
    /// A link to an image or video file.
    pub const MEDIA_FILE: &str = "media_file";
    /// A page on which there is nothing to take down.
    pub const NOT_CONTENT: &str = "not_content";
}

/// A web address (http or https) after repair, with wrappers taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// As found in the text, before any repair.
    pub found: String,
    /// The parsed address.
    pub url: Url,
    /// A note from the repair, for example [`notes::UNWRAPPED`].
    pub note: Option<&'static str>,
}
