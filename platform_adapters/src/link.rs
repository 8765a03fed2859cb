//! A web address after repair and unwrapping, ready to be recognised.

mod app;
pub(crate) mod hosts;
pub(crate) mod look_alike;
mod mirror;
pub(crate) mod repair;
pub(crate) mod text;
mod tracking;
pub(crate) mod unwrap;

use crate::Target;
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

impl Link {
    /// The link for an address, with a mirror of a platform's page rewritten to the platform.
    #[must_use]
    pub fn new(found: &str, url: Url) -> Self {
        match mirror::rewrite(&url) {
            Some(rewritten) => Self { found: found.to_owned(), url: rewritten, note: Some(notes::MIRROR) },
            None => Self { found: found.to_owned(), url, note: None },
        }
    }

    /// The host in lower case, without the dot that may end it. Empty when there is none.
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default().trim_end_matches('.')
    }

    /// The key of the platform that owns the host; `None` for any other site.
    ///
    /// User-info and unusual ports are the tools of look-alikes: such an address belongs to no
    /// platform, whatever its host.
    #[must_use]
    pub fn platform(&self) -> Option<&'static str> {
        let plain_port = matches!(self.url.port(), None | Some(80 | 443));
        if plain_port && self.url.username().is_empty() && self.url.password().is_none() {
            hosts::platform_of(self.host())
        } else {
            None
        }
    }

    /// Whether the host is `domain` or below it.
    #[must_use]
    pub fn is_under(&self, domain: &str) -> bool {
        hosts::is_under(self.host(), domain)
    }

    /// The part of the host before its last two labels, for example `m` of `m.example.org`.
    #[must_use]
    pub fn subdomain(&self) -> &str {
        let mut parts = self.host().rsplitn(3, '.');
        parts.nth(2).unwrap_or_default()
    }

    /// The parts of the path, percent-decoded, without empty ones.
    #[must_use]
    pub fn path(&self) -> Vec<String> {
        self.url.path().split('/').filter(|part| !part.is_empty()).map(text::percent_decoded).collect()
    }

    /// The first value of a query parameter that is not empty.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<String> {
        self.url
            .query_pairs()
            .find(|(key, value)| key.trim_start_matches("amp;") == name && !value.is_empty())
            .map(|(_, value)| value.into_owned())
    }

    /// Whether a query parameter is there, with or without a value.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.url.query_pairs().any(|(key, _)| key == name)
    }

    /// The address with `https`, without fragment and without parameters that only follow people.
    #[must_use]
    pub fn cleaned(&self) -> String {
        tracking::cleaned(&self.url)
    }

    /// Runs a platform's grammar when the link is on that platform's hosts; what the grammar does
    /// not know there is a page on which there is nothing to take down.
    pub(crate) fn read_as(
        &self,
        platform: &str,
        grammar: fn(&Link, &[&str]) -> Option<Target>,
    ) -> Option<Target> {
        if self.platform() != Some(platform) {
            return None;
        }
        let path = self.path();
        let parts: Vec<&str> = path.iter().map(String::as_str).collect();
        Some(grammar(self, &parts).unwrap_or_else(|| Target::other(platform, self)))
    }
}
