use super::{End, Follower};
use crate::outbound::guard::Guard;
use crate::practice::testing::{nowhere, world};
use crate::practice::{Lead, Script, World};
use platform_adapters::{Follow, Step, Target, Unclear, by_key, follow_hosts, look_hosts, reader};
use std::time::{Duration, Instant};

const TIKTOK: &str = "https://vm.tiktok.com/ZMexample/";

fn follower(world: &World) -> Follower {
    let hosts = follow_hosts().iter().chain(look_hosts()).copied();
    Follower::new(Guard::practice(hosts, &world.http()), None).unwrap()
}

/// Follows a link as its adapter says.
async fn end(world: &World, link: &str) -> End {
    let target: Target = reader::read_one(link).target.unwrap();
    let platform = by_key(&target.platform).unwrap();
    let start = platform.follow(&target).unwrap();
    follower(world).follow(&start, |page| platform.judge_step(&target, page)).await
}

/// Whether following ended there, in a word or with a key.
fn name(step: &Step) -> String {
    match step {
        Step::Found(found) => found.target.key.clone(),
        Step::Next(url) => url.clone(),
        Step::Dead => "dead".to_owned(),
        Step::Unclear(why) => why.key().to_owned(),
    }
}

#[tokio::test]
async fn each_platforms_short_links_are_followed_without_reading_a_body() {
    let (world, _folder) = world();
    for (link, starts) in [
        (TIKTOK, "tiktok:post:72063829"),
        ("https://vt.tiktok.com/ZSexample/", "tiktok:post:72063829"),
        ("https://www.tiktok.com/t/ZTexample/", "tiktok:post:72063829"),
        ("https://www.instagram.com/share/reel/BAExample1", "instagram:post:Co"),
        ("https://www.instagram.com/share/BAExample1", "instagram:post:Co"),
        ("https://www.facebook.com/share/v/Example123/", "facebook:video:805139"),
        ("https://fb.watch/Example123/", "facebook:video:805139"),
        ("https://www.snapchat.com/t/Example1", "snapchat:profile:voorbeeld-"),
        ("https://t.co/Example123", "website:www.example.org/board/"),
        ("https://pic.x.com/Example123", "x:post:18"),
        ("https://share.google/Example123", "website:www.example.org/board/"),
        ("https://images.app.goo.gl/Example123", "website:www.example.org/board/"),
    ] {
        let end = end(&world, link).await;
        assert!(name(&end.step).starts_with(starts), "{link}: {end:?}");
        assert_eq!(end.asked.len(), 1, "what it names is not asked: {end:?}");
    }
    assert_eq!(world.media().bytes_read, 0);
    let gets = world.asked().iter().filter(|asked| asked.starts_with("GET")).count();
    assert_eq!(gets, 2, "only Instagram has to be asked with GET");
}

#[tokio::test]
async fn a_link_of_x_is_not_followed_into_a_website() {
    let (world, _folder) = world();
    end(&world, "https://t.co/Example123").await;
    assert_eq!(world.asked(), ["HEAD https://t.co/Example123"]);
}

#[tokio::test]
async fn what_does_not_lead_to_content_says_why() {
    let (world, _folder) = world();
    for (lead, expected) in [
        (Lead::Nowhere, "dead"),
        (Lead::LoginWall, "login_wall"),
        (Lead::InACircle, "too_far"),
        (Lead::To("https://www.example.org/".to_owned()), "outside"),
        (Lead::To("http://127.0.0.1:22/".to_owned()), "outside"),
        (Lead::To("/somewhere/else".to_owned()), "no_rule"),
    ] {
        world.set_lead("ZMexample", lead.clone());
        assert_eq!(name(&end(&world, TIKTOK).await.step), expected, "{lead:?}");
    }
    world.set_lead("BAExample1", Lead::LoginWall);
    let walled = end(&world, "https://www.instagram.com/share/reel/BAExample1").await;
    assert_eq!(name(&walled.step), "login_wall");
}

#[tokio::test]
async fn at_most_five_redirects_are_followed() {
    let (world, _folder) = world();
    let codes: Vec<String> = (0..7).map(|number| format!("ZMchain{number}")).collect();
    for pair in codes.windows(2) {
        world.set_lead(&pair[0], Lead::To(format!("https://vm.tiktok.com/{}/", pair[1])));
    }
    // From the second on, five redirects and then the video.
    let near = end(&world, &format!("https://vm.tiktok.com/{}/", codes[1])).await;
    assert!(name(&near.step).starts_with("tiktok:post:"), "{near:?}");
    assert_eq!(near.asked.len(), 6);
    let far = end(&world, &format!("https://vm.tiktok.com/{}/", codes[0])).await;
    assert_eq!(far.step, Step::Unclear(Unclear::TooFar));
    assert_eq!(far.asked.len(), 6);
}

#[tokio::test]
async fn nobody_waits_longer_than_five_seconds() {
    let (world, _folder) = world();
    world.set_lead("ZMexample", Lead::Slow(Duration::from_secs(30)));
    let began = Instant::now();
    assert_eq!(end(&world, TIKTOK).await.step, Step::Unclear(Unclear::Network));
    assert!(began.elapsed() < Duration::from_secs(8), "{:?}", began.elapsed());
}

#[tokio::test]
async fn an_invitation_names_its_server() {
    let (world, _folder) = world();
    world.set_script("", Script::Silent);
    let Step::Found(found) = end(&world, "https://discord.gg/practice-cats").await.step else { panic!() };
    assert_eq!(found.name.as_deref(), Some("Example cats"));
    assert_eq!(found.target.canonical, "https://discord.gg/practice-cats");
    world.set_script("", Script::AlreadyGone);
    assert_eq!(end(&world, "https://discord.gg/practice-cats").await.step, Step::Dead);
}

#[tokio::test]
async fn a_host_that_the_guard_does_not_know_is_not_asked() {
    let (world, _folder) = world();
    let follower = Follower::new(Guard::practice(["www.example.org"], &world.http()), None).unwrap();
    let start = Follow::Redirects(TIKTOK.to_owned());
    let end = follower.follow(&start, |_| panic!("something answered")).await;
    assert_eq!(end.step, Step::Unclear(Unclear::Outside));
    assert!(world.asked().is_empty());
}

#[tokio::test]
async fn a_network_that_fails_is_no_answer() {
    let nowhere = nowhere();
    let follower = Follower::new(Guard::practice(follow_hosts().to_vec(), &nowhere.address()), None).unwrap();
    let start = Follow::Redirects(TIKTOK.to_owned());
    let end = follower.follow(&start, |_| panic!("something answered")).await;
    assert_eq!(end.step, Step::Unclear(Unclear::Network));
}
