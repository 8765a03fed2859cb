//! Bad input and faults: what was typed is kept, nothing is half written, nothing leaves twice.

use crate::desk_of::{KNOWN, MESSAGE, notices_on, open_case, review, send_all};
use crate::world::World;
use chrono::Duration;
use takedown_desk::practice::{Fault, Script};

#[tokio::test(flavor = "multi_thread")]
async fn a_paste_without_a_link_is_refused_and_kept() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let page = caller.open("/cases/new").await;
    let junk = "\u{1}\u{2}\u{fffd} \u{200b} ... PK\u{3}\u{4} no link in here";
    for (text, words) in [("", "Paste at least one link"), (junk, "No link was found")] {
        let mut values = KNOWN.to_vec();
        values.push(("text", text));
        let answer = caller.submit(&page, "/cases", &values).await;
        assert_eq!(answer.status, 422);
        assert!(answer.says(words), "{}", answer.text());
        let form = answer.form("/cases");
        let field = |name: &str| form.fields.iter().find(|(field, _)| field == name).unwrap().1.clone();
        assert_eq!(field("pseudonym"), "E.");
        assert_eq!(field("person_shown"), "from16_to17");
        if !text.is_empty() {
            assert!(field("text").contains("no link in here"));
        }
    }
    assert!(!caller.open("/cases").await.says("CF-2026-0001"), "nothing was saved");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mebibyte_of_text_is_read_and_more_is_refused_in_words() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let page = caller.open("/cases/new").await;
    let filler = "nothing to see here\n".repeat(52_000);
    let mut text = filler.chars().take((1 << 20) - 100).collect::<String>();
    text.push_str("\nhttps://t.me/levlam/1\n");
    let mut values = KNOWN.to_vec();
    values.push(("text", &text));
    assert_eq!(caller.submit(&page, "/cases", &values).await.status, 303);
    let page = caller.open("/cases/new").await;
    let long = "x".repeat((1 << 20) + 1);
    let mut values = KNOWN.to_vec();
    values.push(("text", &long));
    let answer = caller.submit(&page, "/cases", &values).await;
    assert_eq!(answer.status, 422);
    assert!(answer.says("longer than 1 MiB"), "{}", answer.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_links_are_saved_at_once_with_their_duplicates_folded() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let links: Vec<String> = (0..2_000)
        .flat_map(|n| {
            let link = format!("https://x.com/starwars/status/66505219060{n:07}");
            [link.clone(), link]
        })
        .collect();
    let case = open_case(&mut caller, &links.join("\n")).await;
    let page = caller.open(&case).await;
    assert!(page.says("2,000") || page.says("2000"), "{}", page.text().chars().take(600).collect::<String>());
    let again = caller.open(&format!("{case}/items")).await;
    let answer = caller.submit(&again, &format!("{case}/items"), &[("text", &links[0])]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let page = caller.open(&case).await;
    assert!(page.says("2,000") || page.says("2000"), "the known link is folded");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_and_a_second_window_make_one_case() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let page = caller.open("/cases/new").await;
    let mut values = KNOWN.to_vec();
    values.push(("text", MESSAGE));
    let first = caller.submit(&page, "/cases", &values).await;
    let second = caller.submit(&page, "/cases", &values).await;
    assert_eq!((first.status, second.status), (303, 303));
    assert_eq!(first.location, second.location);
    let cases = caller.open("/cases").await;
    assert!(cases.says("CF-2026-0001") && !cases.says("CF-2026-0002"));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_clicks_on_send_make_one_mail() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let page = review(&mut caller, &case).await;
    let again = review(&mut caller, &case).await;
    assert_eq!(notices_on(&page), notices_on(&again), "writing twice makes one draft");
    let mut form = page.form("/notices/*/approval");
    form.set(&[("good_faith", "yes")]);
    let clicks = (0..20).map(|_| {
        let request = caller
            .raw(reqwest::Method::POST, &form.action)
            .header("sec-fetch-site", "same-origin")
            .header("cookie", cookies(&caller))
            .form(&form.fields);
        async move { request.send().await.unwrap().status().as_u16() }
    });
    let statuses = futures_util::future::join_all(clicks).await;
    assert!(statuses.iter().all(|status| [303, 409].contains(status)), "{statuses:?}");
    let (one, other) = (world.app.clone(), world.app.clone());
    let _ = tokio::join!(takedown_desk::work::run_due(&one), takedown_desk::work::run_due(&other));
    world.run_jobs().await;
    assert_eq!(world.practice.mails().len(), 1);
}

fn cookies(caller: &crate::caller::Caller) -> String {
    let pairs: Vec<String> = caller.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join("; ")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_is_off_blocks_sending_and_says_why() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let mut administrator = world.administrator().await;
    let page = administrator.open("/channels/telegram").await;
    let off = [("enabled", "no"), ("off_reason", "The mailbox bounces since Monday")];
    let saved = administrator.submit(&page, "/channels/telegram/switch", &off).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    let page = review(&mut caller, &case).await;
    assert!(page.says("The mailbox bounces since Monday"), "{}", page.text());
    assert_eq!(world.practice.mails().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_is_down_is_tried_again_and_reached_once() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    world.practice.fault(Fault::TempFail);
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    assert_eq!(world.practice.mails().len(), 0);
    world.pass(Duration::minutes(1));
    world.run_jobs().await;
    assert_eq!(world.practice.mails().len(), 1);
    world.hours_at_the_desk(2, &mut caller).await;
    assert_eq!(world.practice.mails().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_is_slow_is_waited_for_and_reached_once() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1 https://www.snapchat.com/add/sampleuser").await;
    world.practice.fault(Fault::SlowAfterDot(std::time::Duration::from_millis(400)));
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    assert_eq!(world.practice.mails().len(), 2);
    for path in notices_on(&caller.open(&case).await) {
        let page = caller.open(&path).await;
        assert_eq!(page.texts(".facts .pill").first().map(String::as_str), Some("Sent"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_cut_after_the_final_dot_goes_to_a_person_and_is_never_resent() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::Silent);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    world.practice.fault(Fault::CutAfterDot);
    send_all(&mut caller, &case).await;
    world.hours_at_the_desk(30, &mut caller).await;
    assert_eq!(world.practice.mails().len(), 1, "it was received, and not sent again");
    let path = notices_on(&caller.open(&case).await).remove(0);
    assert!(caller.open("/desk").await.body.contains(&path), "it is on the desk");
    let notice = caller.open(&path).await;
    for action in ["text", "withdrawal", "retry", "reopening"] {
        let fields = vec![("csrf".to_owned(), notice.attribute("input[name=csrf]", "value").unwrap())];
        let answer = caller.post(&format!("{path}/{action}"), &fields).await;
        assert!(matches!(answer.status, 409 | 422), "{action}: {}", answer.status);
    }
    let receipt = format!("{path}/receipt");
    let settled =
        caller.submit_and_follow(&notice, &receipt, &[("received", "yes"), ("gave_none", "yes")]).await;
    assert_eq!(settled.texts(".facts .pill").first().map(String::as_str), Some("Sent"), "{}", settled.text());
    world.hours_at_the_desk(3, &mut caller).await;
    assert_eq!(world.practice.mails().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interface_that_fails_after_accepting_goes_to_a_person() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://youtu.be/jfKfPfyJRdk").await;
    send_with_fault(&world, &mut caller, &case, Fault::ErrorAfterAccepting).await;
    let before = world.practice.api_calls().len();
    assert_eq!(before, 1);
    world.hours_at_the_desk(30, &mut caller).await;
    assert_eq!(world.practice.api_calls().len(), before, "never resent blindly");
    let path = notices_on(&caller.open(&case).await).remove(0);
    let notice = caller.open(&path).await;
    assert!(!notice.forms(&format!("{path}/receipt")).is_empty(), "{}", notice.text());
}

/// The first look is over before, and fetching the token is a request of its own before the report.
async fn send_with_fault(world: &World, caller: &mut crate::caller::Caller, case: &str, fault: Fault) {
    world.run_jobs().await;
    let page = review(caller, case).await;
    caller.submit_and_follow(&page, "/notices/*/approval", &[("good_faith", "yes")]).await;
    world.practice.fault(Fault::Slow(std::time::Duration::ZERO));
    world.practice.fault(fault);
    world.run_jobs().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_of_two_people_is_told_what_changed_and_loses_nothing() {
    let world = World::new().await;
    let mut first = world.caseworker().await;
    let case = open_case(&mut first, MESSAGE).await;
    let path = format!("{case}/details");
    let mut second = world.supervisor().await;
    let (mine, theirs) = (first.open(&path).await, second.open(&path).await);
    first.submit_and_follow(&mine, &path, &[("pseudonym", "Wren")]).await;
    let told = second.submit(&theirs, &path, &[("contact", "after school")]).await;
    assert_eq!(told.status, 409);
    assert!(told.body.contains("after school"), "what was typed is kept");
    assert!(told.says("Wren"), "what the other wrote is shown: {}", told.text());
    let again = second.submit(&told, &path, &[]).await;
    assert_eq!(again.status, 303, "{}", again.text());
    let page = first.open(&path).await;
    assert!(page.body.contains("after school"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_element_blocks_sending_and_says_what_to_add() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let page = caller.open("/cases/new").await;
    let fields = [("text", "https://t.me/levlam/1"), ("person_shown", "adult"), ("explanation", "too short")];
    let case = caller.submit(&page, "/cases", &fields).await.location.unwrap();
    let case = case.split(['#', '?']).next().unwrap().to_owned();
    let cards = review(&mut caller, &case).await;
    assert!(cards.says("Missing"), "{}", cards.text());
    let path = notices_on(&cards).into_iter().next();
    let form = cards.forms("/notices/*/approval").into_iter().next();
    if let Some(mut form) = form {
        form.set(&[("good_faith", "yes")]);
        assert_eq!(caller.post(&form.action, &form.fields).await.status, 409);
    }
    world.run_jobs().await;
    assert!(world.practice.mails().is_empty(), "{path:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_changes_in_words_and_pages_can_still_be_read() {
    use diesel::prelude::*;
    let world = World::new().await;
    let is_sqlite = world.app.db.read(|c| Ok(matches!(c, takedown_desk::db::Conn::Sqlite(_)))).unwrap();
    if !is_sqlite {
        // Only SQLite can be given a disk of its own size.
        return;
    }
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, MESSAGE).await;
    let limit = |pages: &'static str| {
        world
            .app
            .db
            .write(move |c| Ok(diesel::sql_query(format!("PRAGMA max_page_count = {pages}")).execute(c)?))
    };
    let _ = limit("1");
    let page = caller.open("/cases/new").await;
    let links: Vec<String> = (0..300).map(|n| format!("https://t.me/levlam/{}", n + 10)).collect();
    let text = links.join("\n");
    let mut values = KNOWN.to_vec();
    values.push(("text", &text));
    let answer = caller.submit(&page, "/cases", &values).await;
    assert_eq!(answer.status, 503, "{}", answer.text());
    assert!(answer.says("Nothing was half saved"), "{}", answer.text());
    assert_eq!(caller.get(&case).await.status, 200, "what is there can be read");
    let _ = limit("1073741823");
    let page = caller.open("/cases").await;
    assert!(!page.says("CF-2026-0002"), "nothing is half written");
    let page = caller.open("/cases/new").await;
    assert_eq!(caller.submit(&page, "/cases", &values).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_a_picture_is_followed_as_text_and_never_fetched() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://pictures.example/albums/a.jpg").await;
    assert!(caller.open(&case).await.says("Other website"));
    world.hours_at_the_desk(30, &mut caller).await;
    let media = world.practice.media();
    assert_eq!((media.requests, media.bytes_read), (0, 0));
    assert_eq!(caller.open(&case).await.link_states(), ["Cannot tell"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_set_aside_leaves_the_draft_and_an_empty_draft_is_withdrawn() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1 https://t.me/levlam/2").await;
    let path = notices_on(&review(&mut caller, &case).await).remove(0);
    for left in [1, 0] {
        let page = caller.open(&case).await;
        caller.submit_and_follow(&page, "/items/*/dropping", &[("reason", "not_about")]).await;
        let cards = caller.open(&format!("{case}/notices")).await;
        assert_eq!(cards.forms("/notices/*/approval").len(), left, "{}", cards.text());
    }
    let pills = caller.open(&path).await.texts(".facts .pill");
    assert_eq!(pills.first().map(String::as_str), Some("Withdrawn"));
}
