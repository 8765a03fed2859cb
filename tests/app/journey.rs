//! The main job, start to end, as a person would: paste, look, send, hear back, gone, closed.

use crate::desk_of::{MESSAGE, notices_on, open_case, review, send_all};
use crate::world::World;
use takedown_desk::model::notice::reply_token::reply_address;
use takedown_desk::practice::Script;

#[tokio::test(flavor = "multi_thread")]
async fn from_a_pasted_message_to_a_closed_case() {
    let world = World::new().await;
    for link in ["Co2ZFRrAgHy", "sampleuser", "665052190608723968", "jfKfPfyJRdk", "levlam"] {
        world.practice.set_script(link, Script::Removed);
    }
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, MESSAGE).await;
    let page = caller.open(&case).await;
    assert!(page.says("CF-2026-0001"), "{}", page.text());
    for platform in ["Instagram", "Snapchat", "X", "YouTube", "Telegram"] {
        assert!(page.says(platform), "{platform} is not on: {}", page.text());
    }

    let cards = review(&mut caller, &case).await;
    assert!(cards.says("Article 16"));
    assert!(cards.body.contains("https://t.me/levlam/1"), "the exact text is shown");
    let sent = send_all(&mut caller, &case).await;
    world.run_jobs().await;
    assert_eq!(world.practice.mails().len(), 2, "Snapchat and Telegram by mail");
    assert_eq!(world.practice.api_calls().len(), 1, "YouTube is flagged by its interface besides");

    // Instagram, X and YouTube are portals: a person files there and says so.
    let mut filed = 0;
    for path in notices_on(&sent).into_iter().chain(notices_on(&caller.open(&case).await)) {
        let notice = caller.open(&path).await;
        let action = format!("{path}/submission");
        if notice.says("I filed it") && !notice.forms(&action).is_empty() {
            let reference = format!("778{filed}");
            caller.submit_and_follow(&notice, &action, &[("reference", &reference)]).await;
            let (platform, link) = if notice.says("Instagram") {
                ("instagram", "Co2ZFRrAgHy")
            } else if notice.says("YouTube") {
                ("youtube", "jfKfPfyJRdk")
            } else {
                ("x", "665052190608723968")
            };
            let ours = our_reference(&notice);
            let reply_to = reply_address(&world.app.vault, "notices@hotline.example", &ours).unwrap();
            world.practice.note_filed(&[link], &reply_to, &ours, platform);
            filed += 1;
        }
    }
    assert_eq!(filed, 3);

    // Replies come back and each is confirmed as proposed.
    let mut confirmed = 0;
    for _ in 0..12 {
        world.hours_at_the_desk(1, &mut caller).await;
        confirmed += confirm_everything(&mut caller).await;
    }
    assert!(confirmed >= 4, "receipts and decisions by mail: {confirmed}");
    world.hours_at_the_desk(30, &mut caller).await;
    confirm_everything(&mut caller).await;

    // An account at Snapchat has a page and no metadata: as a minor is shown, a person looks.
    let page = caller.open(&case).await;
    assert!(page.says("a minor may be shown: the page is not read"), "{}", page.text());
    let start = page.body.find("sampleuser").unwrap();
    let form = page.body[start..].split("action=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = caller.submit_and_follow(&page, &form, &[("seen", "gone")]).await;
    assert_eq!(page.link_states(), ["Gone"; 5], "{}", page.text());
    let refused = caller.open("/desk").await;
    assert!(refused.says("CF-2026-0001"), "the case can be closed: {}", refused.text());
    let closed = caller.submit_and_follow(&page, &format!("{case}/closing"), &[("reason", "all_gone")]).await;
    assert!(closed.says("Closed"), "{}", closed.text());
    assert_eq!(world.practice.media().bytes_read, 0, "no picture was touched");
}

/// Our reference, as it stands in the text to be copied.
fn our_reference(notice: &crate::caller::Answer) -> String {
    const LENGTH: usize = 16;
    let text = notice.text();
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .find(|word| word.strip_prefix("CF-").is_some_and(|rest| rest.len() == LENGTH))
        .unwrap_or_else(|| panic!("no reference on {text}"))
        .to_owned()
}

/// Confirms the proposed meaning of every waiting reply; returns how many there were.
async fn confirm_everything(caller: &mut crate::caller::Caller) -> usize {
    let mut confirmed = 0;
    loop {
        let inbox = caller.open("/inbox").await;
        let Some(start) = inbox.body.find("href=\"/inbox/") else { return confirmed };
        let rest = &inbox.body[start + "href=\"".len()..];
        let path = rest[..rest.find('"').unwrap()].to_owned();
        let message = caller.open(&path).await;
        let proposed = message
            .attribute("input[name=meaning][checked]", "value")
            .or_else(|| message.attribute("button[name=meaning][data-key=y]", "value"));
        let proposed = proposed.unwrap_or_else(|| panic!("nothing is proposed: {}", message.text()));
        let answer = caller.submit(&message, &format!("{path}/meaning"), &[("meaning", &proposed)]).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        confirmed += 1;
        assert!(confirmed < 50);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_comes_back_opens_the_case_again() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::ComesBack);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    world.hours_at_the_desk(14, &mut caller).await;
    confirm_everything(&mut caller).await;
    world.hours_at_the_desk(12, &mut caller).await;
    let page = caller.open(&case).await;
    let closed = caller.submit_and_follow(&page, &format!("{case}/closing"), &[("reason", "all_gone")]).await;
    assert!(closed.says("Closed"));
    world.hours_at_the_desk(72, &mut caller).await;
    let page = caller.open(&case).await;
    assert_eq!(page.link_states(), ["Came back"], "{}", page.text());
    assert!(page.forms(&format!("{case}/reopening")).is_empty(), "the case is open again");
    assert!(caller.open("/desk").await.says("CF-2026-0001"));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_look_that_finds_it_gone_is_not_enough() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::AlreadyGone);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    while !looks(&world).iter().any(|(_, seen)| seen == "gone") {
        assert!(looks(&world).len() < 10, "no look finds it gone");
        world.hours_at_the_desk(1, &mut caller).await;
    }
    assert_eq!(caller.open(&case).await.link_states(), ["Gone once"], "one look alone changes nothing");
    world.hours_at_the_desk(1, &mut caller).await;
    assert_eq!(caller.open(&case).await.link_states(), ["Gone"], "two looks an hour apart agree");
    let checks: Vec<(chrono::DateTime<chrono::Utc>, String)> = looks(&world);
    let first_gone = checks.iter().filter(|(_, seen)| seen == "gone").map(|(at, _)| *at).min().unwrap();
    let last_gone = checks.iter().filter(|(_, seen)| seen == "gone").map(|(at, _)| *at).max().unwrap();
    assert!(last_gone - first_gone >= chrono::Duration::hours(1));
}

fn looks(world: &World) -> Vec<(chrono::DateTime<chrono::Utc>, String)> {
    use diesel::prelude::*;
    use takedown_desk::db::{Utc, schema::checks};
    let rows: Vec<(Utc, String)> =
        world.app.read_now(|tx| Ok(checks::table.select((checks::at, checks::seen)).load(tx.c)?)).unwrap();
    rows.into_iter().map(|(at, seen)| (at.time(), seen)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_wall_is_never_gone() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::LoginWall);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    send_all(&mut caller, &case).await;
    world.hours_at_the_desk(60, &mut caller).await;
    assert!(looks(&world).iter().all(|(_, seen)| seen != "gone"));
    let page = caller.open(&case).await;
    assert_eq!(page.link_states(), ["Cannot tell"], "{}", page.text());
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    let fields = [("csrf".to_owned(), token), ("reason".to_owned(), "all_gone".to_owned())];
    let refused = caller.post(&format!("{case}/closing"), &fields).await;
    assert_eq!(refused.status, 409);
    assert_eq!(refused.attribute("main a.main", "href").as_deref(), Some(case.as_str()), "the way back");
    // A person's word is enough.
    let looked = caller.submit_and_follow(&page, "/items/*/checks", &[("seen", "gone")]).await;
    assert_eq!(looked.link_states(), ["Gone"], "{}", looked.text());
}
