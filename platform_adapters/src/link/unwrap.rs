//! Takes redirect wrappers off: what the link leads to is what has to go.

use super::{hosts, text};
use crate::target::ids;
use url::Url;

/// How many wrappers around each other are taken off.
const MOST_WRAPPERS: usize = 5;

/// The address inside all wrappers, and whether there was any. A wrapper whose inside is not a web
/// address stays as it is.
pub(crate) fn unwrapped(url: Url) -> (Url, bool) {
    let mut current = url;
    let mut taken_off = false;
    for _ in 0..MOST_WRAPPERS {
        match inside(&current) {
            Some(inner) => {
                current = inner;
                taken_off = true;
            }
            None => break,
        }
    }
    (current, taken_off)
}

/// The address inside one wrapper; `None` when this is no wrapper.
fn inside(url: &Url) -> Option<Url> {
    let host = url.host_str()?;
    let path = url.path();
    let names = parameters(host, path);
    if let Some(inner) = names.iter().find_map(|name| value(url, name)) {
        return parse_inner(url, &inner);
    }
    let inner = match host {
        "urldefense.proofpoint.com" if path.starts_with("/v2/") => proofpoint_v2(&value(url, "u")?),
        "urldefense.com" | "urldefense.us" => proofpoint_v3(path)?,
        "href.li" | "anonym.to" | "www.anonym.to" | "nullrefer.com" => url.query()?.to_owned(),
        _ if hosts::is_under(host, "translate.goog") => return translated(url, host),
        _ if hosts::is_google_search(host) => path.strip_prefix("/amp/")?.trim_start_matches("s/").to_owned(),
        _ if hosts::is_under(host, "cdn.ampproject.org") => {
            let after = ["/c/", "/v/", "/i/"].iter().find_map(|kind| path.strip_prefix(kind))?;
            after.trim_start_matches("s/").to_owned()
        }
        _ => return None,
    };
    parse_inner(url, &inner)
}

/// Google's translation shows a site under its own name with hyphens for dots (and two for a hyphen).
fn translated(url: &Url, host: &str) -> Option<Url> {
    let name = host.strip_suffix(".translate.goog")?;
    let name = name.replace("--", "\n").replace('-', ".").replace('\n', "-");
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| !name.starts_with("_x_tr_"))
        .map(|(name, value)| (name.into(), value.into()))
        .collect();
    let mut inner = super::repair::address(&format!("https://{name}{}", url.path())).ok()?;
    if !kept.is_empty() {
        inner.query_pairs_mut().extend_pairs(&kept);
    }
    Some(inner)
}

/// The parameters in which a wrapper carries its address; empty when this is no wrapper.
fn parameters(host: &str, path: &str) -> &'static [&'static str] {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let facebook = hosts::is_under(host, "facebook.com");
    let youtube = hosts::is_under(host, "youtube.com");
    let google = hosts::google_parts(host);
    match (host, first) {
        ("l.instagram.com" | "l.messenger.com" | "l.threads.com" | "l.threads.net" | "l.wl.co", _) => &["u"],
        ("l.facebook.com" | "lm.facebook.com", _) => &["u"],
        (_, "l.php") if facebook => &["u"],
        (_, "flx") if facebook => &["u"],
        (_, "plugins" | "v2.3" | "v2.6") if facebook => &["href"],
        (_, "login" | "login.php" | "checkpoint" | "cookie" | "consent" | "privacy") if facebook => &["next"],
        (_, "video_redirect") if facebook => &["src"],
        (_, "accounts") if hosts::is_under(host, "instagram.com") => &["next"],
        (_, "consent") if hosts::is_under(host, "instagram.com") => &["next"],
        ("consent.youtube.com" | "consent.google.com", _) => &["continue"],
        (_, "redirect") if youtube => &["q"],
        (_, "attribution_link") if youtube => &["u"],
        (_, "oembed") if youtube => &["url"],
        (_, "signin" | "accounts" | "ServiceLogin" | "das_captcha") if youtube => &["next", "continue"],
        (_, "verify_age" | "verify_controversy") if youtube => &["next_url"],
        ("accounts.google.com", _) => &["continue"],
        (_, "url" | "interstitial") if google.is_some() => &["url", "q"],
        (_, "sorry") if google.is_some() => &["continue"],
        (_, "translate") if google.is_some_and(|(name, _)| name == "translate") => &["u"],
        ("x.com" | "twitter.com" | "www.twitter.com" | "mobile.twitter.com", "safety") => &["unsafe_link"],
        ("x.com" | "twitter.com" | "mobile.twitter.com", "login") => &["redirect_after_login"],
        ("x.com" | "twitter.com" | "mobile.twitter.com", "i") if path.starts_with("/i/flow/") => {
            &["redirect_after_login"]
        }
        ("x.com" | "twitter.com" | "mobile.twitter.com", "i") if path.starts_with("/i/redirect") => &["url"],
        ("accounts.snapchat.com", _) => &["continue"],
        ("click.snapchat.com", _) => &["af_web_dp"],
        ("discord.com" | "www.discord.com" | "discordapp.com", "login" | "register") => &["redirect_to"],
        ("publish.twitter.com" | "publish.x.com", _) => &["query", "url"],
        ("t.me" | "telegram.me" | "telegram.dog", "iv") => &["url"],
        ("www.tiktok.com", "link" | "redirect") => &["target"],
        ("www.tiktok.com", "login") => &["redirect_url"],
        ("www.tiktok.com", "oembed") => &["url"],
        ("out.reddit.com" | "slack-redir.net", _) => &["url"],
        ("vk.com" | "m.vk.com" | "away.vk.com", "away.php" | "away" | "") => &["to"],
        ("www.linkedin.com", "safety" | "redir") => &["url"],
        ("steamcommunity.com", "linkfilter") => &["u", "url"],
        ("duckduckgo.com", "l") => &["uddg"],
        ("statics.teams.cdn.office.net", _) => &["url"],
        _ if hosts::is_under(host, "safelinks.protection.outlook.com") => &["url"],
        _ => &[],
    }
}

fn value(url: &Url, name: &str) -> Option<String> {
    url.query_pairs()
        .find(|(key, value)| key.trim_start_matches("amp;") == name && !value.is_empty())
        .map(|(_, value)| value.into_owned())
}

/// The inner address: absolute, escaped once more, without a scheme, or relative to the wrapper.
fn parse_inner(wrapper: &Url, inner: &str) -> Option<Url> {
    let mut inner = text::without_escaped_ampersands(inner.trim());
    let start = inner.get(..10).unwrap_or(&inner).to_ascii_lowercase();
    if start.starts_with("http%3a") || start.starts_with("https%3a") || start.starts_with("%2f") {
        inner = text::percent_decoded(&inner);
    }
    if inner.starts_with('/') && !inner.starts_with("//") {
        let joined = wrapper.join(&inner).ok()?;
        return (joined != *wrapper).then_some(joined);
    }
    super::repair::address(&inner).ok().filter(|found| found != wrapper)
}

/// Proofpoint's second form writes `%` as `-` and `/` as `_`.
fn proofpoint_v2(written: &str) -> String {
    text::percent_decoded(&written.replace('-', "%").replace('_', "/"))
}

/// Proofpoint's third form keeps the address between double underlines, with odd letters as `*`.
fn proofpoint_v3(path: &str) -> Option<String> {
    let (_, after) = path.split_once("__")?;
    let (address, _) = after.rsplit_once("__")?;
    // `https://` is written with one slash where a server folded the two.
    let address = match address.split_once(":/") {
        Some((scheme, rest)) if !rest.starts_with('/') => format!("{scheme}://{rest}"),
        _ => address.to_owned(),
    };
    (!ids::is_code(&address)).then_some(address)
}
