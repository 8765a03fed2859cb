use super::{profile::profile, *};
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
            assert!(rule.is_sound(), "{}", rule.name);
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
