//! Third-party copies of a platform's pages that send people on to the platform. People paste them
//! because they show a preview in chats; what has to go is on the platform.

use url::Url;

/// Hosts of such copies, with the host they stand for.
const MIRRORS: &[(&str, &str)] = &[
    ("fxtwitter.com", "x.com"),
    ("vxtwitter.com", "x.com"),
    ("twittpr.com", "x.com"),
    ("fixupx.com", "x.com"),
    ("fixvx.com", "x.com"),
    ("ddinstagram.com", "www.instagram.com"),
    ("vxtiktok.com", "www.tiktok.com"),
    ("tnktok.com", "www.tiktok.com"),
];

/// The address on the platform, when the host is such a copy.
pub(super) fn rewrite(url: &Url) -> Option<Url> {
    let host = url.host_str()?;
    let (_, real) = MIRRORS.iter().find(|(mirror, _)| super::hosts::is_under(host, mirror))?;
    let mut rewritten = url.clone();
    rewritten.set_host(Some(real)).ok()?;
    Some(rewritten)
}
