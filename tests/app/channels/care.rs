//! What people do with a channel: switch, test, pause, limit, playbook.

use super::{approve, minutes, reported, states, videos};
use crate::desk_of::{notices_on, open_case, review};
use crate::world::World;
use diesel::prelude::*;
use takedown_desk::db::schema::spells;

#[tokio::test(flavor = "multi_thread")]
async fn the_kill_switch_stops_what_waits_and_on_lets_it_go_in_order() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = approve(&mut caller, &videos(0, 3)).await;
    let mut administrator = world.administrator().await;
    let page = administrator.open("/channels/youtube").await;
    let off = [("enabled", "no"), ("off_reason", "The account may be stolen")];
    let page = administrator.submit_and_follow(&page, "/channels/youtube/switch", &off).await;
    assert!(page.says("Switched by The administrator"), "{}", page.text());
    minutes(&world, 90).await;
    assert!(reported(&world).is_empty());
    assert_eq!(states(&world, "youtube"), ["ready", "ready", "ready"]);
    world.sign_in(&mut caller, "caseworker").await;
    let path = notices_on(&caller.open(&case).await).remove(0);
    for place in [path.as_str(), "/desk"] {
        let page = caller.open(place).await;
        assert!(page.says("The account may be stolen"), "{place}: {}", page.text());
        assert!(page.says("Ordered by The administrator"), "{place}: {}", page.text());
    }
    world.sign_in(&mut administrator, "administrator").await;
    let page = administrator.open("/channels/youtube").await;
    administrator.submit_and_follow(&page, "/channels/youtube/switch", &[("enabled", "yes")]).await;
    world.run_jobs().await;
    assert_eq!(reported(&world), ["EXAMPLE0000", "EXAMPLE0001", "EXAMPLE0002"]);
}

/// How many links count as asked about.
fn asked(world: &World) -> i64 {
    use diesel::prelude::*;
    use takedown_desk::db::schema::items;
    let asked = items::table.filter(items::state.eq("asked").or(items::asked_at.is_not_null()));
    world.app.read_now(|tx| Ok(asked.count().get_result(tx.c)?)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_goes_to_our_own_address_and_asks_nothing_of_the_platform() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    approve(&mut caller, "https://t.me/levlam/1").await;
    let mut administrator = world.administrator().await;
    for platform in ["telegram", "youtube", "instagram"] {
        let path = format!("/channels/{platform}");
        let page = administrator.open(&path).await;
        let elsewhere = [("test_address", "somebody@elsewhere.example")];
        let refused = administrator.submit(&page, &format!("{path}/test"), &elsewhere).await;
        assert_eq!(refused.status, 422);
        let own = [("test_address", "tests@hotline.example")];
        let page = administrator.submit_and_follow(&page, &format!("{path}/test"), &own).await;
        assert!(page.says("everything goes to tests@hotline.example"), "{}", page.text());
    }
    let links =
        "https://t.me/levlam/2 https://youtu.be/jfKfPfyJRdk https://www.instagram.com/reel/Co2ZFRrAgHy/";
    let case = open_case(&mut caller, links).await;
    let page = review(&mut caller, &case).await;
    assert_eq!(page.text().matches("Test: this goes to an address of our own").count(), 4, "{}", page.text());
    let page =
        caller.submit_and_follow(&page, &format!("{case}/notices/approval"), &[("good_faith", "yes")]).await;
    let portal = page.attribute("a.btn.main[href^='/notices/']", "href").unwrap();
    let filing = caller.open(&portal).await;
    assert!(filing.says("filed as practice"), "{}", filing.text());
    let action = format!("{portal}/submission");
    caller.submit_and_follow(&filing, &action, &[("gave_none", "yes")]).await;
    minutes(&world, 3).await;

    let mails = world.practice.mails();
    assert_eq!(mails.len(), 2, "one for the mail, one for the interface");
    for mail in &mails {
        assert_eq!(mail.to, "tests@hotline.example");
        assert!(mail.subject.starts_with("[TEST]"), "{}", mail.subject);
        assert!(mail.body.contains("Nothing was sent to"), "{}", mail.body);
    }
    assert!(mails.iter().any(|mail| mail.body.contains("abuse@telegram.example")), "it says to whom");
    assert!(reported(&world).is_empty(), "no interface is called");
    for platform in ["youtube", "instagram"] {
        assert_eq!(states(&world, platform), ["tested"], "{platform}");
    }
    assert_eq!(states(&world, "telegram"), ["ready", "tested"], "what was approved before waits");
    assert_eq!(asked(&world), 0, "no link counts as asked");
    let spells: i64 = world.app.read_now(|tx| Ok(spells::table.count().get_result(tx.c)?)).unwrap();
    assert_eq!(spells, 0, "nothing was asked, nothing is waited for");
    let notice = caller.open(&portal).await;
    assert_eq!(notice.texts(".facts .pill").first().map(String::as_str), Some("Test"));
    assert!(notice.says("The test is over"), "{}", notice.text());

    // Afterwards what waited leaves, and the links of the test can be asked about for real.
    let page = administrator.open("/channels/telegram").await;
    administrator.submit_and_follow(&page, "/channels/telegram/test/end", &[]).await;
    world.run_jobs().await;
    assert_eq!(states(&world, "telegram"), ["sent", "tested"]);
    assert_eq!(asked(&world), 1);
    let page = review(&mut caller, &case).await;
    caller.submit_and_follow(&page, &format!("{case}/notices/approval"), &[("good_faith", "yes")]).await;
    world.run_jobs().await;
    assert_eq!(states(&world, "telegram"), ["sent", "tested", "sent"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_planned_pause_holds_the_line_and_ends_by_itself() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let mut administrator = world.administrator().await;
    let page = administrator.open("/channels/telegram").await;
    // The world stands at 22:30 in Brussels.
    let bad = [("begins_at", "2026-11-02T23:00"), ("ends_at", "2026-11-02T22:45"), ("pause_why", "Works")];
    let refused = administrator.submit(&page, "/channels/telegram/pauses", &bad).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("A pause ends after it begins"), "{}", refused.text());
    let good = [("begins_at", "2026-11-02T22:00"), ("ends_at", "2026-11-02T23:30"), ("pause_why", "Works")];
    administrator.submit_and_follow(&page, "/channels/telegram/pauses", &good).await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let page = review(&mut caller, &case).await;
    assert!(page.says("Telegram is paused until"), "{}", page.text());
    caller.submit_and_follow(&page, "/notices/*/approval", &[("good_faith", "yes")]).await;
    minutes(&world, 59).await;
    assert!(world.practice.mails().is_empty());
    minutes(&world, 2).await;
    assert_eq!(world.practice.mails().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_lets_so_many_leave_and_the_rest_later() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let mut administrator = world.administrator().await;
    let page = administrator.open("/channels/youtube").await;
    assert!(page.says("100 in 24 hours"), "half of the published quota: {}", page.text());
    administrator.submit_and_follow(&page, "/channels/youtube/limit", &[("per_hour", "2")]).await;
    approve(&mut caller, &videos(0, 5)).await;
    minutes(&world, 50).await;
    assert_eq!(reported(&world).len(), 2);
    let page = administrator.get("/channels/youtube").await;
    assert_eq!(page.status, 401, "the session ended meanwhile");
    minutes(&world, 15).await;
    assert_eq!(reported(&world).len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_playbook_begins_with_the_adapters_facts_and_keeps_its_history() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let path = "/channels/snapchat/playbook";
    let page = caller.open(path).await;
    assert!(page.says("From public documents, not verified."), "{}", page.text());
    assert!(page.says("No person has checked this yet."), "{}", page.text());
    assert!(page.forms(path).is_empty(), "a caseworker only reads");
    let mut supervisor = world.supervisor().await;
    let first = supervisor.open(path).await;
    let text =
        [("wants", "Send the form of 2026."), ("expect", "An answer within a day."), ("contact", "Ask Kim.")];
    let page = supervisor.submit_and_follow(&first, path, &text).await;
    let page = supervisor.submit_and_follow(&page, &format!("{path}/check"), &[]).await;
    assert!(page.says("Last checked by The supervisor"), "{}", page.text());
    let late = supervisor.submit(&first, path, &[("wants", "Something else.")]).await;
    assert_eq!(late.status, 409, "somebody wrote one meanwhile");
    assert!(late.body.contains("Something else."), "what was typed is kept");
    supervisor.submit_and_follow(&page, path, &[("wants", "Send the form of 2027.")]).await;
    let page = caller.open(path).await;
    assert!(page.says("Send the form of 2027.") && page.says("Send the form of 2026."), "{}", page.text());
    let case = open_case(&mut caller, "https://www.snapchat.com/add/sampleuser").await;
    assert!(review(&mut caller, &case).await.says("Send the form of 2027."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_used_to_answer_and_falls_silent_is_told_once() {
    use diesel::prelude::*;
    use takedown_desk::db::schema::notices;
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    world.practice.set_script("levlam", takedown_desk::practice::Script::Silent);
    for number in 1..=10 {
        approve(&mut caller, &format!("https://t.me/levlam/{number}")).await;
    }
    world.run_jobs().await;
    assert_eq!(states(&world, "telegram"), ["sent"; 10]);
    // The first five were answered two hours after they were sent, long before the others.
    let (sent, answered) = (world.now() - chrono::Duration::days(9), world.now() - chrono::Duration::days(8));
    world
        .app
        .write_now(|tx| {
            let first = notices::number.le("N-0005");
            diesel::update(notices::table.filter(first))
                .set((
                    notices::sent_at.eq(takedown_desk::db::Utc::from(sent)),
                    notices::received_at.eq(takedown_desk::db::Utc::from(answered)),
                ))
                .execute(tx.c)?;
            Ok(())
        })
        .unwrap();
    takedown_desk::work::tidy(&world.app).await.unwrap();
    let mut supervisor = world.supervisor().await;
    assert!(!supervisor.open("/desk").await.says("The channel of Telegram needs somebody"));
    world.pass(chrono::Duration::days(4));
    for _ in 0..3 {
        takedown_desk::work::tidy(&world.app).await.unwrap();
    }
    world.sign_in(&mut supervisor, "supervisor").await;
    let desk = supervisor.open("/desk").await;
    assert_eq!(desk.text().matches("The channel of Telegram needs somebody").count(), 1, "{}", desk.text());
    let path = "/channels/telegram/playbook";
    let page = supervisor.open(path).await;
    assert!(page.says("It used to answer and does not any more."), "{}", page.text());
    supervisor.submit_and_follow(&page, "/channels/telegram/alarms", &[]).await;
    takedown_desk::work::tidy(&world.app).await.unwrap();
    assert!(!supervisor.open("/desk").await.says("The channel of Telegram needs somebody"), "told once");
}
