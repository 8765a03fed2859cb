//! Looks that are not trusted change nothing until somebody decides.

use super::{adult_case, asked, links_of};
use crate::caller::Caller;
use crate::world::World;
use chrono::Duration;
use takedown_desk::practice::{Fault, PracticePage, Script};

/// The canary of Telegram that should be there, as its look asks for it.
const CANARY: &str = "durov/68";

fn page(body: &str) -> PracticePage {
    PracticePage {
        status: 200,
        content_type: "text/html".to_owned(),
        location: None,
        body: format!("<html><head><title>Telegram Widget</title></head><body>{body}</body></html>"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn canaries_that_answer_wrongly_hold_the_looks_until_they_are_right_again() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::AlreadyGone);
    let gone = "<div class=\"tgme_widget_message_error\">Post not found</div>";
    world.practice.set_page(CANARY, page(gone));
    let mut caller = world.caseworker().await;
    let case = adult_case(&mut caller, "https://t.me/levlam/1").await;
    world.run_jobs().await;
    world.hours_at_the_desk(5, &mut caller).await;
    let shown = caller.open(&case).await;
    assert_eq!(shown.link_states(), ["Not asked yet"], "{}", shown.text());
    assert!(shown.says("Looks do not count for now"), "{}", shown.text());
    let item = links_of(&mut caller, &case).await.remove(0);
    let item = caller.open(&item).await;
    assert!(item.says("does not count for now") && item.says("telegram.post.not_found"), "{}", item.text());
    assert!(!caller.open("/desk").await.says("not trusted"), "a caseworker cannot decide it");
    let mut supervisor = world.supervisor().await;
    assert!(supervisor.open("/desk").await.says("The looks at Telegram are not trusted"));
    assert!(supervisor.open("/looks").await.says("The canaries answer wrongly"));

    world.practice.set_page(CANARY, page("<div class=\"tgme_widget_message\" data-post=\"durov/68\"></div>"));
    world.hours_at_the_desk(4, &mut caller).await;
    assert_eq!(caller.open(&case).await.link_states(), ["Gone"], "two looks that count");
    world.sign_in(&mut supervisor, "supervisor").await;
    let looks = supervisor.open("/looks").await;
    assert!(
        looks.says("The canaries are right again") && looks.says("Nothing is held back"),
        "{}",
        looks.text()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_supervisor_may_trust_the_looks_and_an_administrator_sets_another_canary() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::AlreadyGone);
    world.practice.set_script(CANARY, Script::AlreadyGone);
    let mut caller = world.caseworker().await;
    let case = adult_case(&mut caller, "https://t.me/levlam/1").await;
    world.run_jobs().await;
    let mut supervisor = world.supervisor().await;
    let looks = supervisor.open("/looks").await;
    let answer = supervisor.submit_and_follow(&looks, "/looks/alarms/*", &[("ending", "said_sound")]).await;
    assert!(answer.says("The alarm has ended") && answer.says("Said to be right"), "{}", answer.text());
    world.run_jobs().await;
    world.hours_at_the_desk(2, &mut caller).await;
    assert_eq!(caller.open(&case).await.link_states(), ["Gone"]);

    let mut administrator = world.administrator().await;
    let canaries = administrator.open("/canaries").await;
    let set = |address: &'static str| [("address", address)];
    for wrong in ["https://www.example.org/", "levlam", "https://t.me/s", "http://t.me/durov/1"] {
        let refused = administrator.submit(&canaries, "/canaries/telegram", &set(wrong)).await;
        assert_eq!(refused.status, 422, "{wrong}: {}", refused.text());
        assert!(refused.body.contains(wrong), "what was typed is kept");
    }
    world.practice.set_script("example_own", Script::Silent);
    let own = "https://t.me/example_own/5";
    let saved = administrator.submit_and_follow(&canaries, "/canaries/telegram", &set(own)).await;
    assert!(saved.body.contains(own), "{}", saved.text());
    world.run_jobs().await;
    assert!(world.practice.looked_at().iter().any(|address| address.contains("example_own/5")));
}

/// Five cases with a Telegram link each, all looked at and online.
async fn five_cases(world: &World, caller: &mut Caller) -> Vec<String> {
    let mut cases = Vec::new();
    for number in 1..=5 {
        world.practice.set_script(&format!("levlam/{number}"), Script::Silent);
        cases.push(adult_case(caller, &format!("https://t.me/levlam/{number}")).await);
    }
    world.run_jobs().await;
    for case in &cases {
        assert_eq!(caller.open(case).await.link_states(), ["Online"]);
    }
    for number in 1..=5 {
        world.practice.set_script(&format!("levlam/{number}"), Script::AlreadyGone);
    }
    world.pass(Duration::hours(25));
    world.run_jobs().await;
    world.sign_in(caller, "caseworker").await;
    cases
}

#[tokio::test(flavor = "multi_thread")]
async fn a_jump_of_many_links_changes_nothing_until_a_supervisor_accepts_it() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let cases = five_cases(&world, &mut caller).await;
    let jumped = world.clock.now();
    world.hours_at_the_desk(4, &mut caller).await;
    for case in &cases {
        assert_eq!(caller.open(case).await.link_states(), ["Online"], "nothing changes");
    }
    let mut supervisor = world.supervisor().await;
    let looks = supervisor.open("/looks").await;
    assert!(
        looks.says("Many links turned at once") && looks.says("5 of 5 looks, in 5 cases"),
        "{}",
        looks.text()
    );
    let ended = supervisor.submit_and_follow(&looks, "/looks/alarms/*", &[("ending", "accepted")]).await;
    assert!(ended.says("Accepted as true"), "{}", ended.text());
    for case in &cases {
        assert_eq!(caller.open(case).await.link_states(), ["Gone"], "the held looks count");
    }
    assert_eq!(gone_at(&world), vec![jumped; 5], "from their own times");
    let again = supervisor.submit(&looks, "/looks/alarms/*", &[("ending", "accepted")]).await;
    assert_eq!(again.status, 409, "{}", again.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_jump_that_is_rejected_is_looked_at_anew() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let cases = five_cases(&world, &mut caller).await;
    for number in 1..=5 {
        world.practice.set_script(&format!("levlam/{number}"), Script::Silent);
    }
    let mut supervisor = world.supervisor().await;
    let looks = supervisor.open("/looks").await;
    supervisor.submit_and_follow(&looks, "/looks/alarms/*", &[("ending", "rejected")]).await;
    world.run_jobs().await;
    for case in &cases {
        assert_eq!(caller.open(case).await.link_states(), ["Online"]);
    }
    assert!(gone_at(&world).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn four_cases_are_no_jump() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let mut cases = Vec::new();
    for number in 1..=4 {
        world.practice.set_script(&format!("levlam/{number}"), Script::Silent);
        cases.push(adult_case(&mut caller, &format!("https://t.me/levlam/{number}")).await);
    }
    world.run_jobs().await;
    for number in 1..=4 {
        world.practice.set_script(&format!("levlam/{number}"), Script::AlreadyGone);
    }
    world.hours_at_the_desk(27, &mut caller).await;
    for case in &cases {
        assert_eq!(caller.open(case).await.link_states(), ["Gone"]);
    }
}

fn gone_at(world: &World) -> Vec<chrono::DateTime<chrono::Utc>> {
    use diesel::prelude::*;
    use takedown_desk::db::{Utc, schema::items};
    let rows: Vec<Option<Utc>> =
        world.app.read_now(|tx| Ok(items::table.select(items::gone_at).load(tx.c)?)).unwrap();
    rows.into_iter().flatten().map(Utc::time).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_asks_to_be_left_alone_is_left_alone() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::Silent);
    let mut caller = world.caseworker().await;
    // Whatever the desk does at its start is done: the fault is for the look.
    world.run_jobs().await;
    world.practice.fault(Fault::TooMany { retry_after: std::time::Duration::from_secs(3 * 3600) });
    let case = adult_case(&mut caller, "https://t.me/levlam/1").await;
    world.run_jobs().await;
    let before = asked(&world, "t.me");
    let mut supervisor = world.supervisor().await;
    assert!(supervisor.open("/looks").await.says("t.me asks to be left alone until"));
    world.pass(Duration::minutes(170));
    world.run_jobs().await;
    assert_eq!(asked(&world, "t.me"), before, "nobody asks before that");
    world.pass(Duration::minutes(15));
    world.run_jobs().await;
    assert!(asked(&world, "t.me") > before);
    world.hours_at_the_desk(1, &mut caller).await;
    assert_eq!(caller.open(&case).await.link_states(), ["Online"]);
}
