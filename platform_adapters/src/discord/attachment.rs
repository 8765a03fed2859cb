//! Looks at a file on Discord's media host: headers only, and only while its signature is valid.
//!
//! An address whose signature (`ex`, `is`, `hm`) has expired or is missing answers 404 as well, so
//! that answer counts only before `ex` (hexadecimal seconds since 1970).

use crate::{
    Look, Page, Target, Unsure, Verdict, look,
    look::Seen,
};
use url::Url;

const PROBE: &str = "discord.cdn";

/// The headers of a signed address; an unsigned one cannot be looked at from outside.
pub(super) fn look(target: &Target) -> Look {
    match expires_unix_s(&target.canonical) {
        Some(_) => look::fetch(PROBE, target),
        None => Look::ByHand,
    }
}

/// What the headers tell.
pub(super) fn judge(target: &Target, page: &Page) -> Verdict {
    let verdict = look::judge(PROBE, page);
    let is_valid =
        expires_unix_s(&target.canonical).is_some_and(|expires_s| page.now_unix_s < expires_s);
    if verdict.seen == Seen::Gone && !is_valid {
        Verdict::new(Seen::Unsure(Unsure::Expired), "discord.cdn.expired")
    } else {
        verdict
    }
}

fn expires_unix_s(address: &str) -> Option<i64> {
    let url = Url::parse(address).ok()?;
    let (_, expires) = url.query_pairs().find(|(name, _)| name == "ex")?;
    i64::from_str_radix(&expires, 16).ok()
}
