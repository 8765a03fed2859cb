use super::{
    profile::{built_in, profile},
    *,
};
use crate::{Kind, Target};

fn video() -> Target {
    Target {
        platform: "youtube".to_owned(),
        kind: Kind::Video,
        id: Some("EXAMPLE0000".to_owned()),
        account: None,
        container: None,
        canonical: "https://www.youtube.com/watch?v=EXAMPLE0000".to_owned(),
        key: "youtube:video:EXAMPLE0000".to_owned(),
        posted_unix_ms: None,
        note: None,
    }
}

#[test]
fn the_profile_is_readable_and_every_rule_is_sound() {
    assert!(profile().probes.len() >= 10);
    assert!(!compiled_on().is_empty());
    let mut names = std::collections::BTreeSet::new();
    for (key, probe) in &profile().probes {
        assert!(!probe.rules.is_empty(), "{key}");
        for rule in &probe.rules {
            assert!(Seen::by_word(&rule.seen).is_some(), "{}", rule.name);
            assert!(rule.name.starts_with(key.as_str()), "{} in {key}", rule.name);
            assert!(names.insert(rule.name.clone()), "{} twice", rule.name);
            let marks = rule.has.iter().chain(&rule.lacks);
            assert!(marks.into_iter().all(|mark| *mark == mark.to_lowercase()), "{}", rule.name);
        }
    }
}

#[test]
fn the_address_is_encoded_and_stays_inside_the_allowed_hosts() {
    assert_eq!(
        fetch("youtube.oembed", &video()),
        Look::Fetch { method: Method::Get, url: "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DEXAMPLE0000".to_owned() }
    );
    let foreign = Target { canonical: "https://files.example.org/x".to_owned(), ..video() };
    assert_eq!(fetch("youtube.channel", &foreign), Look::ByHand);
    let crooked = Target { id: Some("../../api".to_owned()), ..video() };
    assert_eq!(fetch("discord.invite", &crooked), Look::ByHand);
    assert_eq!(fetch("no.such.probe", &video()), Look::ByHand);
}

#[test]
fn a_redirect_is_never_an_answer() {
    for (location, why) in [
        ("https://consent.youtube.com/m?continue=x", Unsure::LoginWall),
        ("https://accounts.google.com/v3/signin", Unsure::LoginWall),
        ("/", Unsure::LoginWall),
        ("https://www.google.com/sorry/index", Unsure::Challenge),
        ("/watch?v=other", Unsure::NoRule),
    ] {
        let page = Page {
            status: 302,
            url: "https://www.youtube.com/oembed?x=1".to_owned(),
            location: Some(location.to_owned()),
            ..Page::default()
        };
        assert_eq!(judge("youtube.oembed", &page).seen, Seen::Unsure(why), "{location}");
    }
}

#[test]
fn an_answer_that_covers_private_things_says_so() {
    let body = r#"{"error":{"message":"not found","code":24}}"#.to_owned();
    let page = Page { status: 400, content_type: "application/json".to_owned(), body, ..Page::default() };
    let verdict = judge("instagram.oembed", &page);
    assert_eq!(verdict.seen, Seen::Gone);
    assert!(verdict.may_be_private());
}

#[test]
fn the_built_in_profile_passes_its_own_check() {
    let text = include_str!("../../data/looks.json");
    assert!(super::profile::checked(text).is_ok(), "{:?}", super::profile::checked(text));
}

#[test]
fn a_profile_with_a_fault_is_refused_with_a_sentence() {
    let whole: serde_json::Value = serde_json::from_str(include_str!("../../data/looks.json")).unwrap();
    let changed = |place: &str, value: serde_json::Value| {
        let mut profile = whole.clone();
        *profile.pointer_mut(place).unwrap() = value;
        super::profile::checked(&profile.to_string()).unwrap_err().join("; ")
    };
    let cases = [
        ("/schema", serde_json::json!(2), "schema 2"),
        ("/version", serde_json::json!(" "), "version"),
        ("/compiled_on", serde_json::json!("yesterday"), "YYYY-MM-DD"),
        ("/hosts/0", serde_json::json!("files.example"), "host files.example"),
        ("/probes/x.oembed/address", serde_json::json!("https://files.example/{id}"), "one of the hosts"),
        ("/probes/x.oembed/address", serde_json::json!("http://publish.x.com/{id}"), "over https"),
        ("/probes/x.oembed/reads", serde_json::json!("page"), "must read metadata"),
        ("/probes/telegram.page/reads", serde_json::json!("metadata"), "must read page"),
        ("/probes/discord.cdn/reads", serde_json::json!("page"), "must read headers"),
        ("/probes/x.oembed/rules/1/status/0", serde_json::json!(429), "never gone"),
        ("/probes/x.oembed/rules/1/status/0", serde_json::json!(99), "between 100 and 599"),
        ("/probes/x.oembed/rules/1/status", serde_json::json!([]), "needs a condition"),
        ("/probes/x.oembed/rules/1/seen", serde_json::json!("away"), "away is no answer"),
        ("/probes/x.oembed/rules/1/name", serde_json::json!("y.404"), "must begin with x.oembed."),
        ("/probes/x.oembed/rules/1/name", serde_json::json!("x.oembed.200"), "twice"),
        ("/probes/x.oembed/rules/2/has/0", serde_json::json!("Not"), "lower case"),
        ("/probes/tiktok.oembed/rules/0/json/at", serde_json::json!("html"), "slash"),
        ("/probes/x.oembed/rules", serde_json::json!([]), "no rules"),
        ("/canaries/x/up", serde_json::json!("https://www.example.org/"), "canaries of x"),
    ];
    for (place, value, words) in cases {
        let said = changed(place, value);
        assert!(said.contains(words), "{place}: {said}");
    }
    let unknown = text_with_unknown_probe();
    assert!(super::profile::checked(&unknown).unwrap_err().join("; ").contains("no look uses"));
    assert!(super::profile::checked("{").unwrap_err().join("; ").contains("cannot be read"));
    assert!(super::profile::checked("{\"surprise\": 1}").is_err());
}

fn text_with_unknown_probe() -> String {
    let mut profile: serde_json::Value = serde_json::from_str(include_str!("../../data/looks.json")).unwrap();
    let probe = profile.pointer("/probes/x.oembed").cloned().unwrap();
    let probes = profile.pointer_mut("/probes").and_then(serde_json::Value::as_object_mut).unwrap();
    probes.insert("x.other".to_owned(), probe);
    profile.to_string()
}

#[test]
fn every_canary_is_a_link_that_is_looked_at() {
    assert_eq!(canaries().len(), built_in().canaries.len());
    for canary in canaries() {
        for address in [canary.up, canary.never] {
            let target = canary_target(canary.platform, address).unwrap();
            assert_eq!(target.platform, canary.platform, "{address}");
        }
        assert!(canary_target(canary.platform, "https://www.example.org/").is_none());
        assert!(canary_target(canary.platform, "no address").is_none());
    }
}

#[test]
fn what_a_look_reads_is_known_from_its_address() {
    let of = |url: &str| reads(&Look::Fetch { method: Method::Get, url: url.to_owned() });
    assert_eq!(of("https://www.youtube.com/oembed?format=json&url=x"), Some(Reads::Metadata));
    assert_eq!(of("https://t.me/example/12?embed=1&mode=tme"), Some(Reads::Metadata));
    assert_eq!(of("https://t.me/example"), Some(Reads::Page));
    assert_eq!(of("https://www.snapchat.com/@example"), Some(Reads::Page));
    assert_eq!(reads(&Look::ByHand), None);
}

#[test]
fn every_answer_is_stored_and_read_back() {
    let all = [Seen::Up, Seen::Gone, Seen::BlockedHere, Seen::Expired]
        .into_iter()
        .chain(Restricted::ALL.map(Seen::Restricted))
        .chain(Unsure::ALL.map(Seen::Unsure));
    for seen in all {
        assert_eq!(Seen::by_keys(seen.key(), seen.why()), Some(seen));
    }
    assert_eq!(Seen::by_keys("surprise", None), None);
}
