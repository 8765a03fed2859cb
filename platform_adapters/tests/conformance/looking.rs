//! What a look fetches, and what it may conclude.

use super::{facts::target, samples::Sample};
use platform_adapters::{
    Kind, Look, Page, Platform,
    look::{Method, Seen},
    look_hosts, platforms,
};
use url::Url;

/// Pages that are no answer. The texts are invented.
const WALLS: [(&str, &str); 8] = [
    ("text/html", "<html><head><title>Log in</title></head><body></body></html>"),
    ("text/html", "<html><head><title>Sign in - Example</title></head><body>not found</body></html>"),
    (
        "text/html",
        "<html><head><title>Example</title></head><body><form id=\"login_form\"></form></body></html>",
    ),
    ("text/html", "<html><head><title>Just a moment...</title></head><body></body></html>"),
    ("text/html", "<html><body><div class=\"g-recaptcha\"></div>Post not found</body></html>"),
    ("text/html", "<html><head><title>Before you continue</title></head><body></body></html>"),
    ("text/html", "<html><head><title>Access Denied</title></head><body></body></html>"),
    ("text/html", "<html><head><title>Voordat je verdergaat</title></head><body></body></html>"),
];

#[test]
fn every_sample_page_gets_the_answer_in_its_name() {
    let mut count = 0;
    for platform in platforms() {
        for sample in Sample::all(platform.key()).iter().filter(|sample| !sample.is_mail()) {
            let verdict = platform.judge(&sample.target(platform.key()), &sample.page());
            assert_eq!(
                name_of(verdict.seen),
                sample.expected(),
                "{}/{} by {}",
                platform.key(),
                sample.name,
                verdict.rule
            );
            count += 1;
        }
    }
    assert!(count >= 60, "only {count} sample pages were found");
}

#[test]
fn every_sample_page_is_what_the_look_asks_for() {
    for platform in platforms() {
        for sample in Sample::all(platform.key()).iter().filter(|sample| !sample.is_mail()) {
            let target = sample.target(platform.key());
            let asked = [platform.look(&target), platform.look_with_key(&target)];
            let urls: Vec<String> = asked
                .into_iter()
                .filter_map(|look| match look {
                    Look::Fetch { url, .. } => Some(url),
                    Look::ByHand => None,
                })
                .collect();
            assert!(
                urls.is_empty() || urls.contains(&sample.page().url),
                "{}/{}: {urls:?}",
                platform.key(),
                sample.name
            );
        }
    }
}

#[test]
fn what_is_no_answer_is_never_gone() {
    every_target(|platform, kind| {
        let target = target(platform, kind, 1);
        for status in [200, 400, 401, 403, 404, 410] {
            for (content_type, body) in WALLS {
                let page = page(status, content_type, body);
                let seen = platform.judge(&target, &page).seen;
                if !headers_only(platform, kind) {
                    assert!(is_unsure(seen), "{} {kind:?} {status} {body}: {seen:?}", platform.key());
                }
            }
        }
        for status in [0, 301, 302, 303, 307, 308, 407, 429, 500, 502, 503, 504, 520, 599] {
            let seen = platform.judge(&target, &page(status, "text/plain", "Not Found")).seen;
            assert!(is_unsure(seen), "{} {kind:?} {status}: {seen:?}", platform.key());
        }
        for status in [200, 204, 400, 403, 404, 410] {
            let seen = platform.judge(&target, &page(status, "text/html", " \n")).seen;
            let is_headers_answer = headers_only(platform, kind) && matches!(status, 200 | 404);
            assert!(
                is_headers_answer || is_unsure(seen),
                "{} {kind:?} empty {status}: {seen:?}",
                platform.key()
            );
        }
    });
}

#[test]
fn a_redirect_to_login_consent_or_home_is_never_gone() {
    every_target(|platform, kind| {
        for location in ["/", "/login", "/accounts/login/?next=x", "https://consent.youtube.com/m", "::"] {
            for status in [200, 302, 404] {
                let moved = Page { location: Some(location.to_owned()), ..page(status, "text/html", "x") };
                let seen = platform.judge(&target(platform, kind, 1), &moved).seen;
                assert!(is_unsure(seen), "{} {kind:?} {location}: {seen:?}", platform.key());
            }
        }
    });
}

#[test]
fn an_expired_or_missing_signature_is_never_gone() {
    every_target(|platform, _| {
        let mut file = target(platform, Kind::Attachment, 1);
        for canonical in [file.canonical.clone(), file.canonical.replace("ex=65d903de", "")] {
            file.canonical = canonical;
            let late = Page { now_unix_s: 4_000_000_000, ..page(404, "text/plain", "") };
            assert!(is_unsure(platform.judge(&file, &late).seen), "{}", platform.key());
        }
    });
}

#[test]
fn stories_chats_and_closed_places_are_looked_at_by_hand() {
    every_target(|platform, kind| {
        let is_story = kind == Kind::Story && platform.key() != "snapchat";
        let is_by_hand_only = is_story
            || matches!(kind, Kind::ShareLink | Kind::Comment | Kind::Search)
            || matches!(platform.key(), "whatsapp" | "google_search" | "website");
        if is_by_hand_only {
            let look = platform.look(&target(platform, kind, 1));
            assert_eq!(look, Look::ByHand, "{} {kind:?}", platform.key());
        }
    });
}

#[test]
fn a_post_in_a_group_is_looked_at_by_hand() {
    every_target(|platform, kind| {
        if platform.key() == "facebook" {
            let mut target = target(platform, kind, 1);
            target.canonical = "https://www.facebook.com/groups/1/permalink/2/".to_owned();
            assert_eq!(platform.look(&target), Look::ByHand, "{kind:?}");
            let answer = page(400, "application/json", r#"{"error":{"code":100}}"#);
            assert!(is_unsure(platform.judge(&target, &answer).seen), "{kind:?}");
        }
    });
}

#[test]
fn a_look_stays_inside_the_allowed_hosts_and_asks_media_hosts_for_headers_only() {
    let mut fetched = 0;
    every_target(|platform, kind| {
        let Look::Fetch { method, url } = platform.look(&target(platform, kind, 1)) else {
            return;
        };
        let host = Url::parse(&url).ok().and_then(|url| url.host_str().map(ToOwned::to_owned));
        assert!(host.as_deref().is_some_and(|host| look_hosts().contains(&host)), "{url}");
        if host.as_deref() == Some("cdn.discordapp.com") {
            assert_eq!(method, Method::Head);
        }
        fetched += 1;
    });
    assert!(fetched >= 10, "only {fetched} kinds are looked at");
}

#[test]
fn no_page_makes_an_adapter_fail() {
    let mut dice = super::reading::Dice::new(7);
    every_target(|platform, kind| {
        for _ in 0..20 {
            let page = Page {
                status: dice.below(700) as u16,
                url: dice.text(),
                location: Some(dice.text()),
                content_type: dice.text(),
                body: dice.text(),
                now_unix_s: -1,
                country: dice.text(),
                retry_after_s: None,
            };
            let mut target = target(platform, kind, 1);
            target.id = Some(dice.text());
            target.account = Some(dice.text());
            target.canonical = dice.text();
            assert!(!platform.judge(&target, &page).rule.is_empty());
            if let Look::Fetch { url, .. } = platform.look(&target) {
                let host = Url::parse(&url).ok().and_then(|url| url.host_str().map(ToOwned::to_owned));
                assert!(host.as_deref().is_some_and(|host| look_hosts().contains(&host)), "{url}");
            }
        }
    });
}

fn every_target(mut check: impl FnMut(&dyn Platform, Kind)) {
    for platform in platforms() {
        for kind in Kind::ALL {
            check(*platform, *kind);
        }
    }
}

fn headers_only(platform: &dyn Platform, kind: Kind) -> bool {
    matches!(platform.look(&target(platform, kind, 1)), Look::Fetch { method: Method::Head, .. })
}

fn page(status: u16, content_type: &str, body: &str) -> Page {
    Page {
        status,
        url: "https://host.example/page".to_owned(),
        content_type: content_type.to_owned(),
        body: body.to_owned(),
        ..Page::default()
    }
}

fn is_unsure(seen: Seen) -> bool {
    matches!(seen, Seen::Unsure(_))
}

fn name_of(seen: Seen) -> String {
    match seen {
        Seen::Up => "up".to_owned(),
        Seen::Gone => "gone".to_owned(),
        Seen::Restricted(_) => match seen.why() {
            Some(how) => format!("restricted_{how}"),
            None => "restricted".to_owned(),
        },
        Seen::BlockedHere | Seen::Expired => seen.key().to_owned(),
        Seen::Unsure(why) => format!("unsure {}", why.key()),
    }
}
