use super::{Follow, Step, Unclear, follow_hosts};
use crate::look::Page;
use crate::{Platform, Target, by_key, reader};

fn target(link: &str) -> Target {
    reader::read_one(link).target.unwrap()
}

fn adapter(target: &Target) -> &'static dyn Platform {
    by_key(&target.platform).unwrap()
}

/// What the adapter makes of an answer of 302 to its own first question.
fn moved(link: &str, location: &str) -> Step {
    let target = target(link);
    let platform = adapter(&target);
    let Some(Follow::Redirects(url)) = platform.follow(&target) else {
        panic!("{link} is not followed");
    };
    let page = Page { status: 302, url, location: Some(location.to_owned()), ..Page::default() };
    platform.judge_step(&target, &page)
}

fn key_of(step: Step) -> String {
    match step {
        Step::Found(found) => found.target.key,
        Step::Next(url) => format!("next {url}"),
        Step::Dead => "dead".to_owned(),
        Step::Unclear(why) => why.key().to_owned(),
    }
}

#[test]
fn a_redirect_is_read_as_what_it_names() {
    let tiktok = "https://vm.tiktok.com/ZMexample/";
    let instagram = "https://www.instagram.com/share/reel/BAExample1";
    let facebook = "https://www.facebook.com/share/v/Example123/";
    let snapchat = "https://snapchat.com/t/Example1";
    for (link, location, expected) in [
        (
            tiktok,
            "https://www.tiktok.com/@voorbeeld/video/7206382937372134662?_r=1&u_code=abc&share_link_id=x",
            "tiktok:post:7206382937372134662",
        ),
        (
            tiktok,
            "https://m.tiktok.com/v/7206382937372134662.html?u_code=abc",
            "tiktok:post:7206382937372134662",
        ),
        (tiktok, "https://vt.tiktok.com/ZSexample/", "next https://vt.tiktok.com/ZSexample/"),
        (tiktok, "/t/ZTexample/", "next https://vm.tiktok.com/t/ZTexample/"),
        (tiktok, "https://www.tiktok.com/?_r=1", "dead"),
        (tiktok, "https://www.tiktok.com/login?redirect_url=x", "login_wall"),
        (instagram, "https://www.instagram.com/reel/Chunk8-jurw/?igsh=abc", "instagram:post:Chunk8-jurw"),
        (instagram, "/p/BoHk1haB5tM/", "instagram:post:BoHk1haB5tM"),
        (
            instagram,
            "https://www.instagram.com/accounts/login/?next=%2Fshare%2Freel%2FBAExample1",
            "login_wall",
        ),
        (instagram, "https://www.instagram.com/challenge/?next=x", "challenge"),
        (facebook, "https://www.facebook.com/reel/805139411583688/?rdid=a", "facebook:video:805139411583688"),
        (facebook, "https://m.facebook.com/login.php?next=x", "login_wall"),
        (facebook, "https://www.facebook.com/cookie/consent-page/", "login_wall"),
        (snapchat, "https://www.snapchat.com/add/sampleuser?shareId=1", "snapchat:profile:sampleuser"),
        ("https://t.co/Example123", "https://www.example.org/board/77", "website:www.example.org/board/77"),
        ("https://t.co/Example123", "https://youtu.be/jfKfPfyJRdk", "youtube:video:jfKfPfyJRdk"),
        ("https://t.co/Example123", "https://vm.tiktok.com/ZMexample/", "tiktok:share:vm:ZMexample"),
        (
            "https://t.co/Example123",
            "https://x.com/safety/unsafe_link_warning?unsafe_link=https%3A%2F%2Fwww.example.org%2Fa",
            "website:www.example.org/a",
        ),
        (
            "https://pic.x.com/Example123",
            "https://x.com/starwars/status/665052190608723968/photo/1",
            "x:post:665052190608723968",
        ),
        ("https://t.co/Example123", "https://www.youtube.com/", "not_content"),
        (
            "https://share.google/Example123",
            "https://www.google.com/share.google?q=Example123",
            "next https://www.google.com/share.google?q=Example123",
        ),
        ("https://share.google/Example123", "https://www.example.org/a", "website:www.example.org/a"),
        ("https://share.google/Example123", "https://consent.google.com/ml?continue=x", "login_wall"),
        (
            "https://images.app.goo.gl/Example123",
            "https://www.google.com/imgres?imgurl=https://www.example.org/a.jpg&imgrefurl=https://www.example.org/",
            "google_search:image:https://www.example.org/a.jpg",
        ),
    ] {
        assert_eq!(key_of(moved(link, location)), expected, "{link} → {location}");
    }
}

#[test]
fn a_redirect_that_leaves_the_platform_is_refused() {
    let link = "https://vm.tiktok.com/ZMexample/";
    for location in [
        "https://www.example.org/",
        "https://tiktok.com.evil.example/@a/video/7206382937372134662",
        "https://www.instagram.com/p/BoHk1haB5tM/",
        "//evil.example/",
        "\\\\evil.example\\a",
        "https:/\\evil.example/",
        "http://vm.tiktok.com/ZSexample/",
        "https://vm.tiktok.com:8443/ZSexample/",
        "https://user@vm.tiktok.com/ZSexample/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://0x7f000001/",
        "https://2130706433/",
        "https://unknown.tiktok.com/ZSexample/",
        "snssdk1233://aweme/detail/7206382937372134662",
        "intent://vm.tiktok.com/ZSexample/#Intent;scheme=https;end",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
    ] {
        assert_eq!(key_of(moved(link, location)), Unclear::Outside.key(), "{location}");
    }
    // Whatever a link of X leads to is only read, and an address in numbers is no website either.
    for location in [
        "https://127.0.0.1/a",
        "https://192.0.2.7/a",
        "https://user@www.example.org/",
        "ftp://www.example.org/",
    ] {
        assert_eq!(key_of(moved("https://t.co/Example123", location)), Unclear::Outside.key(), "{location}");
    }
}

#[test]
fn an_answer_without_a_redirect_tells_only_what_it_says() {
    let link = target("https://vm.tiktok.com/ZMexample/");
    let share = target("https://www.facebook.com/share/v/Example123/");
    let step = |target: &Target, status| {
        let page = Page { status, url: target.canonical.clone(), ..Page::default() };
        key_of(adapter(target).judge_step(target, &page))
    };
    for (status, expected) in [
        (200, "no_rule"),
        (204, "no_rule"),
        (302, "no_rule"),
        (400, "no_rule"),
        (401, "login_wall"),
        (403, "no_rule"),
        (404, "dead"),
        (410, "dead"),
        (429, "rate_limited"),
        (500, "server_error"),
        (503, "server_error"),
        (0, "network"),
        (511, "network"),
    ] {
        assert_eq!(step(&link, status), expected, "{status}");
    }
    // Meta answers so for things that only want a login.
    assert_eq!(step(&share, 404), "no_rule");
}

#[test]
fn an_invitation_names_its_server_and_a_dead_one_says_nothing_of_it() {
    let invite = target("https://discord.gg/dpy");
    let platform = adapter(&invite);
    let Some(Follow::Resource(url)) = platform.follow(&invite) else { panic!("not followed") };
    let step = |status, body: &str| {
        let page = Page {
            status,
            url: url.clone(),
            content_type: "application/json".to_owned(),
            body: body.to_owned(),
            ..Page::default()
        };
        platform.judge_step(&invite, &page)
    };
    let Step::Found(found) = step(200, r#"{"type":0,"guild":{"id":"336642139381301249","name":"Example"}}"#)
    else {
        panic!("not found");
    };
    assert_eq!(found.target.canonical, "https://discord.gg/dpy", "the invitation stays the address");
    assert_eq!(found.target.container.as_deref(), Some("336642139381301249"));
    assert_eq!(found.name.as_deref(), Some("Example"));
    assert_eq!(found.also, ["discord:server:336642139381301249"]);
    let group = r#"{"type":1,"channel":{"id":"336642139381301240","name":null}}"#;
    let Step::Found(found) = step(200, group) else { panic!("not found") };
    assert_eq!(found.also, ["discord:channel:336642139381301240"]);
    assert_eq!(step(404, r#"{"message":"Unknown Invite","code":10006}"#), Step::Dead);
    for (status, body, why) in [
        (404, "Not Found", Unclear::NoRule),
        (404, r#"{"code":0}"#, Unclear::NoRule),
        (200, r#"{"guild":{"id":"../x"}}"#, Unclear::NoRule),
        (200, "<title>Just a moment...</title>", Unclear::Challenge),
        (429, r#"{"retry_after":2.0}"#, Unclear::RateLimited),
        (500, "", Unclear::ServerError),
    ] {
        assert_eq!(step(status, body), Step::Unclear(why), "{status} {body}");
    }
}

#[test]
fn what_names_its_content_or_opens_in_an_app_only_is_not_followed() {
    for link in [
        "https://www.tiktok.com/@voorbeeld/video/7206382937372134662",
        "https://discord.new/abcdefgh",
        "https://discord.com/channels/302094807046684672",
        "https://t.me/+AbCdEfGhIjKlMnOp",
        "https://t.me/m/AbCdEfGh",
        "https://wa.me/message/ABCDEFGHIJKL",
        "https://www.youtube.com/shared?ci=EXAMPLE0000",
        "https://www.example.org/s/1",
    ] {
        let target = target(link);
        assert_eq!(adapter(&target).follow(&target), None, "{link}");
    }
}

#[test]
fn no_host_of_media_is_ever_asked() {
    assert!(follow_hosts().len() >= 15, "{:?}", follow_hosts());
    for host in follow_hosts() {
        for media in ["cdn", "fbcdn", "twimg", "ytimg", "gstatic", "googleusercontent", "sc-cdn", "media"] {
            assert!(!host.contains(media), "{host}");
        }
        let is_google = host.ends_with("google.com");
        assert!(is_google || crate::link::hosts::platform_of(host).is_some(), "{host}");
    }
}

#[test]
fn reasons_keep_their_names() {
    for why in Unclear::ALL {
        assert_eq!(Unclear::by_key(why.key()), Some(why));
    }
    assert!(Unclear::by_key("x").is_none());
}
