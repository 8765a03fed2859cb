//! What is asked to follow a link, and what an answer may lead to.

use super::facts::target;
use super::reading::Dice;
use platform_adapters::{
    Follow, Kind, Page, Platform, Step, Target, follow_hosts, look_hosts, platforms, reader::read_one,
};
use url::Url;

/// One short link or invitation of each kind that is followed.
const SHORT: [&str; 15] = [
    "https://www.instagram.com/share/BAExample1",
    "https://www.instagram.com/share/reel/BAExample1",
    "https://www.facebook.com/share/p/Example123/",
    "https://www.facebook.com/share/Example123/",
    "https://fb.watch/Example123/",
    "https://vm.tiktok.com/ZMexample/",
    "https://vt.tiktok.com/ZSexample/",
    "https://www.tiktok.com/t/ZTexample/",
    "https://www.snapchat.com/t/Example1",
    "https://discord.gg/dpy",
    "https://t.co/Example123",
    "https://pic.x.com/Example123",
    "https://share.google/Example123",
    "https://images.app.goo.gl/Example123",
    "https://t.snapchat.com/Example1",
];

#[test]
fn every_short_link_is_followed_from_a_listed_host() {
    for link in SHORT {
        let (platform, target) = read(link);
        match platform.follow(&target) {
            Some(Follow::Redirects(url)) => assert!(is_listed(&url, follow_hosts()), "{link}: {url}"),
            Some(Follow::Resource(url)) => assert!(is_listed(&url, look_hosts()), "{link}: {url}"),
            None => unreachable!("{link} is not followed"),
        }
    }
}

#[test]
fn only_what_does_not_name_its_content_is_followed() {
    for platform in platforms() {
        for kind in Kind::ALL {
            let is_followed = platform.follow(&target(*platform, *kind, 1)).is_some();
            let may_be = matches!(kind, Kind::ShareLink | Kind::Invite);
            assert!(may_be || !is_followed, "{} {kind:?}", platform.key());
        }
        for example in platform.examples().iter().filter(|example| !example.contains("discord.gg")) {
            let (platform, target) = read(example);
            assert_eq!(platform.follow(&target), None, "{example}");
        }
    }
}

#[test]
fn no_answer_leads_to_a_host_that_is_not_listed() {
    let mut dice = Dice::new(11);
    let mut next = 0;
    for link in SHORT {
        let (platform, target) = read(link);
        for round in 0..200 {
            let location = match dice.below(4) {
                0 => SHORT[dice.below(SHORT.len())].to_owned(),
                1 => format!("//{}", dice.text()),
                2 => format!("https://{}/{}", follow_hosts()[dice.below(follow_hosts().len())], dice.text()),
                _ => dice.text(),
            };
            let page = Page {
                status: [200, 301, 302, 307, 404, 429, 500][round % 7],
                url: target.canonical.clone(),
                location: Some(location),
                content_type: dice.text(),
                body: dice.text(),
                now_unix_s: 0,
                country: String::new(),
                retry_after_s: None,
            };
            match platform.judge_step(&target, &page) {
                Step::Next(url) => {
                    assert!(is_listed(&url, follow_hosts()), "{link}: {url}");
                    next += 1;
                }
                Step::Found(found) => assert!(found.target.can_be_notified(), "{link}"),
                Step::Dead | Step::Unclear(_) => {}
            }
        }
    }
    assert!(next >= 20, "only {next} redirects were followed on");
}

fn read(link: &str) -> (&'static dyn Platform, Target) {
    let target = read_one(link).target.unwrap_or_else(|| unreachable!("{link} is not read"));
    let platform = platform_adapters::by_key(&target.platform);
    (platform.unwrap_or_else(|| unreachable!("{link} has no platform")), target)
}

fn is_listed(url: &str, hosts: &[&str]) -> bool {
    Url::parse(url).is_ok_and(|url| {
        url.scheme() == "https"
            && url.port().is_none()
            && url.host_str().is_some_and(|host| hosts.contains(&host))
    })
}
