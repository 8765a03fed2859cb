//! Parameters that follow people and say nothing about the thing a link names.
//!
//! They are dropped before anything is stored: they often identify who shared the link, which is
//! the victim or a friend.

use url::Url;

/// Beginnings of parameter names that only follow people, on any site.
const PREFIXES: &[&str] = &["utm_", "hsa_", "mtm_", "pk_", "piwik_", "__cft__", "__xts__"];

/// Parameter names that only follow people, on any site. What a platform adds of its own is left
/// out by that platform's grammar.
const NAMES: &[&str] = &[
    "fbclid",
    "gclid",
    "gclsrc",
    "dclid",
    "wbraid",
    "gbraid",
    "msclkid",
    "yclid",
    "twclid",
    "ttclid",
    "igsh",
    "igshid",
    "ig_rid",
    "ig_mid",
    "mc_cid",
    "mc_eid",
    "_ga",
    "_gl",
    "mibextid",
    "rdid",
    "sfnsn",
    "__tn__",
    "__twitter_impression",
    "vero_id",
    "wickedid",
    "oly_enc_id",
    "oly_anon_id",
    "mkt_tok",
];

/// The address with `https`, without a fragment that only names a place on the page, and without parameters that only follow people.
pub(super) fn cleaned(url: &Url) -> String {
    let mut clean = url.clone();
    if !is_route(url) {
        clean.set_fragment(None);
    }
    if clean.scheme() == "http" && clean.set_scheme("https").is_ok() && clean.port() == Some(80) {
        // A port that cannot be unset stays: the address is then only less tidy.
        let _ = clean.set_port(None);
    }
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| !follows_people(name))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    if kept.len() != url.query_pairs().count() {
        clean.query_pairs_mut().clear().extend_pairs(&kept);
    }
    if clean.query() == Some("") {
        clean.set_query(None);
    }
    clean.into()
}

/// Whether the fragment names what is shown: a path, as pages that are programs have it, or the
/// folder and key of a store that encrypts.
fn is_route(url: &Url) -> bool {
    let keeps_keys = url.host_str().is_some_and(|host| super::hosts::is_under(host, "mega.nz"));
    url.fragment()
        .is_some_and(|fragment| !fragment.is_empty() && (keeps_keys || fragment.starts_with(['/', '!'])))
}

fn follows_people(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    NAMES.contains(&name.as_str()) || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}
