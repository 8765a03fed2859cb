//! One suite that every platform must pass.

#[path = "conformance/discovery.rs"]
mod discovery;
#[path = "conformance/facts.rs"]
mod facts;
#[path = "conformance/following.rs"]
mod following;
#[path = "conformance/looking.rs"]
mod looking;
#[path = "conformance/page_types.rs"]
mod page_types;
#[path = "conformance/reading.rs"]
mod reading;
#[path = "conformance/samples.rs"]
mod samples;
#[path = "conformance/writing.rs"]
mod writing;

use platform_adapters::{Door, DsaScope, Kind, Link, Platform, Target, by_key, platforms};
use std::collections::BTreeSet;
use url::Url;

/// Stored in databases: never change a key, only add at a place.
const KEYS: [&str; 11] = [
    "instagram",
    "facebook",
    "tiktok",
    "snapchat",
    "discord",
    "x",
    "youtube",
    "google_search",
    "telegram",
    "whatsapp",
    "website",
];

#[test]
fn keys_are_unique_and_never_change() {
    let keys: Vec<&str> = platforms().iter().map(|platform| platform.key()).collect();
    assert_eq!(keys, KEYS);
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), KEYS.len());
    assert!(KEYS.iter().all(|key| by_key(key).is_some_and(|platform| platform.key() == *key)));
    assert!(by_key("no_such_platform").is_none());
}

#[test]
fn every_platform_says_who_it_is_and_where_it_takes_notices() {
    for platform in platforms() {
        let key = platform.key();
        assert!(!platform.label().is_empty() && !platform.provider().is_empty(), "{key}");
        assert!(!platform.doors().is_empty(), "{key}");
        assert!(platform.doors().contains(&Door::Email), "{key} takes mail");
        // The form of any other website is that of its abuse contact.
        let has_form = platform.doors().contains(&Door::Form);
        assert_eq!(has_form && key != "website", platform.portal().is_some(), "{key}");
        let is_https = |address: &str| address.starts_with("https://");
        assert!(platform.portal().is_none_or(is_https), "{key}");
    }
}

#[test]
fn the_first_door_is_the_usual_one() {
    let first = |key: &str| by_key(key).and_then(|platform| platform.doors().first().copied());
    for key in ["snapchat", "telegram", "website"] {
        assert_eq!(first(key), Some(Door::Email), "{key}");
    }
    for key in ["instagram", "facebook", "tiktok", "discord", "x", "youtube", "google_search", "whatsapp"] {
        assert_eq!(first(key), Some(Door::Form), "{key}");
    }
}

#[test]
fn each_example_belongs_to_exactly_one_platform_and_its_canonical_form_is_a_fixed_point() {
    for platform in platforms() {
        for example in platform.examples() {
            let owners = owners(example);
            let keys: Vec<&str> = owners.iter().map(|owner| owner.key()).collect();
            assert_eq!(keys, [platform.key()], "{example}");
            let target = link(example).and_then(|link| platform.recognise(&link));
            let Some(target) = target else {
                unreachable!("{example} has an owner");
            };
            let again = link(&target.canonical).and_then(|link| platform.recognise(&link));
            let same =
                again.is_some_and(|again| again.canonical == target.canonical && again.key == target.key);
            assert!(same, "{example} → {}", target.canonical);
        }
    }
}

#[test]
fn the_digital_services_act_binds_by_what_the_link_names() {
    let scope = |key: &str, kind: Kind, change: fn(&mut Target)| {
        by_key(key).map(|platform| {
            let mut target = facts::target(platform, kind, 1);
            change(&mut target);
            platform.dsa_scope(&target)
        })
    };
    let as_is = |_: &mut Target| {};
    assert_eq!(scope("instagram", Kind::Post, as_is), Some(DsaScope::OnlinePlatform));
    assert_eq!(scope("google_search", Kind::Search, as_is), Some(DsaScope::SearchEngine));
    assert_eq!(scope("whatsapp", Kind::Invite, as_is), Some(DsaScope::Messaging));
    assert_eq!(scope("whatsapp", Kind::Channel, as_is), Some(DsaScope::OnlinePlatform));
    assert_eq!(scope("telegram", Kind::Message, as_is), Some(DsaScope::OnlinePlatform));
    assert_eq!(scope("telegram", Kind::Message, |target| target.account = None), Some(DsaScope::Hosting));
    assert_eq!(scope("whatsapp", Kind::Message, as_is), Some(DsaScope::OnlinePlatform));
    assert_eq!(scope("discord", Kind::Message, as_is), Some(DsaScope::OnlinePlatform));
    let direct_message =
        |target: &mut Target| target.canonical = "https://discord.com/channels/@me/1/2".to_owned();
    assert_eq!(scope("discord", Kind::Message, direct_message), Some(DsaScope::Messaging));
}

/// The platforms that claim a link, without the catch-all.
fn owners(address: &str) -> Vec<&'static dyn Platform> {
    let link = link(address);
    platforms()
        .iter()
        .copied()
        .filter(|platform| platform.key() != "website")
        .filter(|platform| link.as_ref().is_some_and(|link| platform.recognise(link).is_some()))
        .collect()
}

fn link(address: &str) -> Option<Link> {
    let url = Url::parse(address).ok()?;
    Some(Link { found: address.to_owned(), url, note: None })
}
