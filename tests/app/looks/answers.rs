//! What a look tells, and what is no takedown.

use super::{adult_case, links_of, looks};
use crate::desk_of::send_all;
use crate::world::{Setup, World, YOUTUBE_KEY};
use chrono::Duration;
use takedown_desk::practice::{PracticePage, Script};

/// One link of each platform that has a look, and the part of its address that the look asks about.
const LINKS: [(&str, &str); 8] = [
    ("https://www.instagram.com/p/Co2ZFRrAgHy/", "Co2ZFRrAgHy"),
    ("https://www.facebook.com/watch/?v=644342003942740", "644342003942740"),
    ("https://www.tiktok.com/@sample/video/7206382937372134662", "7206382937372134662"),
    ("https://www.snapchat.com/add/sampleuser", "sampleuser"),
    ("https://discord.gg/dpy", "invites/dpy"),
    ("https://x.com/starwars/status/665052190608723968", "665052190608723968"),
    ("https://youtu.be/jfKfPfyJRdk", "jfKfPfyJRdk"),
    ("https://t.me/levlam/1", "levlam/1"),
];

#[tokio::test(flavor = "multi_thread")]
async fn no_type_of_page_closes_a_link_on_wrong_evidence() {
    let world = World::new().await;
    for (_, part) in LINKS {
        world.practice.set_script(part, Script::Silent);
    }
    let mut caller = world.caseworker().await;
    let text = LINKS.map(|(link, _)| link).join("\n");
    let case = adult_case(&mut caller, &text).await;
    world.run_jobs().await;
    assert_eq!(caller.open(&case).await.link_states(), ["Online"; 8]);
    let (mut types, mut before) = (0, looks(&world).len());
    for line in include_str!("../../../platform_adapters/samples/page_types.jsonl").lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
        let repeat = usize::try_from(row["repeat"].as_u64().unwrap_or(1)).unwrap();
        for (_, part) in LINKS {
            let page = PracticePage {
                status: u16::try_from(row["status"].as_u64().unwrap()).unwrap(),
                content_type: text("content_type"),
                location: row["location"].as_str().map(str::to_owned),
                body: text("body").repeat(repeat),
            };
            world.practice.set_page(part, page);
        }
        world.pass(Duration::hours(25));
        world.run_jobs().await;
        let all = looks(&world);
        assert!(all.len() > before, "nobody looked at: {}", text("name"));
        for (seen, why) in &all[before..] {
            assert!(!["gone", "expired", "up"].contains(&seen.as_str()), "{}: {seen} {why:?}", text("name"));
        }
        before = all.len();
        types += 1;
    }
    assert!(types >= 40, "only {types} types of pages");
    world.sign_in(&mut caller, "caseworker").await;
    let states = caller.open(&case).await.link_states();
    assert!(states.iter().all(|state| state != "Gone"), "{states:?}");
    assert_eq!(world.practice.media().bytes_read, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn blocked_here_and_private_are_told_apart_and_close_nothing() {
    let world = World::with(Setup { youtube_key: true, ..Setup::default() }).await;
    for private in ["jfKfPfyJRdk", "levlam/2"] {
        world.practice.set_script(private, Script::MadePrivate);
    }
    world.practice.set_script("levlam/1", Script::BlockedHere);
    let links = "https://youtu.be/jfKfPfyJRdk\nhttps://t.me/levlam/1\nhttps://t.me/levlam/2";
    let mut caller = world.caseworker().await;
    let case = adult_case(&mut caller, links).await;
    send_all(&mut caller, &case).await;
    // YouTube's notice goes by portal: nobody filed it, and its owner makes the video private.
    world.practice.note_filed(&["jfKfPfyJRdk"], "notices@hotline.example", "CF-EXAMPLE", "youtube");
    world.hours_at_the_desk(30, &mut caller).await;
    let page = caller.open(&case).await;
    let mut states = page.link_states();
    states.sort();
    assert_eq!(states, ["Blocked here only", "Private", "Private"], "{}", page.text());
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    let fields = [("csrf".to_owned(), token), ("reason".to_owned(), "all_gone".to_owned())];
    assert_eq!(caller.post(&format!("{case}/closing"), &fields).await.status, 409);
    let mut supervisor = world.supervisor().await;
    let times = supervisor.open("/times").await;
    let apart = times.texts("section[aria-labelledby=apart] tbody tr");
    assert!(apart.contains(&"Telegram 0 0 1 1 0 0 0 0 0".to_owned()), "{apart:?}");

    // The evidence stands beside the look; the key stands nowhere.
    for link in links_of(&mut caller, &case).await {
        let item = caller.open(&link).await;
        assert!(item.says("How this was judged") && item.says("from BE"), "{}", item.text());
        assert!(item.says("rules 2026-11-24.1"), "{}", item.text());
        let youtube = item.says("youtube.data.private") && item.says("www.googleapis.com");
        let rules = ["wall.451", "telegram.post.private"];
        let telegram = rules.iter().any(|rule| item.says(rule)) && item.says("t.me");
        assert!(youtube || telegram, "{}", item.text());
    }
    assert!(world.practice.looked_at().iter().all(|address| !address.contains(YOUTUBE_KEY)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_that_ends_by_itself_lets_the_case_close_and_is_no_takedown() {
    let world = World::new().await;
    let link = "https://www.snapchat.com/add/sampleuser/StoryExample0001";
    world.practice.set_script("StoryExample0001", Script::Silent);
    let mut caller = world.caseworker().await;
    let case = adult_case(&mut caller, link).await;
    send_all(&mut caller, &case).await;
    world.hours_at_the_desk(1, &mut caller).await;
    assert_eq!(caller.open(&case).await.link_states(), ["Online"]);
    world.practice.set_script("StoryExample0001", Script::AlreadyGone);
    world.hours_at_the_desk(6, &mut caller).await;
    let early = caller.open(&case).await;
    assert_eq!(early.link_states(), ["Cannot tell"], "its day is not over: {}", early.text());
    world.hours_at_the_desk(20, &mut caller).await;
    world.hours_at_the_desk(26, &mut caller).await;
    let page = caller.open(&case).await;
    assert_eq!(page.link_states(), ["Ended by itself"], "{}", page.text());
    let mut supervisor = world.supervisor().await;
    let times = supervisor.open("/times").await;
    let row = times.texts("section[aria-labelledby=figures] tbody tr").join("\n");
    assert!(row.starts_with("Snapchat 1 0 0 not reached"), "asked, gone, open, median: {row}");
    assert_eq!(times.texts("section[aria-labelledby=apart] tbody tr"), ["Snapchat 0 1 0 0 0 0 0 0 0"]);
    let closed = caller
        .submit_and_follow(
            &page,
            &format!("{case}/closing"),
            &[("reason", "exhausted"), ("replies_aside", "yes")],
        )
        .await;
    assert!(closed.says("Closed"), "{}", closed.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_person_saw_counts_as_evidence_with_a_sealed_note() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = adult_case(&mut caller, "https://www.instagram.com/stories/sample/3000000000000000000/").await;
    world.run_jobs().await;
    let path = links_of(&mut caller, &case).await.remove(0);
    let answers = [
        ("private", "Private"),
        ("blocked_here", "Blocked here only"),
        ("age", "Behind an age check"),
        ("login", "Only for signed-in users"),
        ("unsure", "Cannot tell"),
        ("up", "Online"),
        ("expired", "Ended by itself"),
        ("up", "Came back"),
        ("gone", "Gone"),
        ("private", "Came back"),
    ];
    for (word, state) in answers {
        let page = caller.open(&path).await;
        let note = [("seen", word), ("note", "Koolmees looked on her own phone")];
        let after = caller.submit_and_follow(&page, &format!("{path}/checks"), &note).await;
        assert!(after.says("Koolmees looked"), "{}", after.text());
        assert_eq!(caller.open(&case).await.link_states(), [state], "after {word}");
        world.pass(Duration::minutes(1));
    }
    let database = std::fs::read_dir(world.folder.path().join("data")).into_iter().flatten().flatten();
    for file in database {
        let bytes = std::fs::read(file.path()).unwrap();
        let needle = b"Koolmees";
        assert!(!bytes.windows(needle.len()).any(|part| part == needle), "{:?}", file.path());
    }
}
