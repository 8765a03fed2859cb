//! Care for the staff: time with cases is counted gently, and a case can be handed over.

use crate::desk_of::open_case;
use crate::world::World;
use chrono::Duration;

const NOTE: &str = "Winterkoning: please call after school";

#[tokio::test(flavor = "multi_thread")]
async fn a_case_changes_hands_only_when_the_colleague_says_yes() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let mut colleague = world.colleague().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let path = format!("{case}/hand-overs");
    let to = world.actor("colleague").id.to_string();
    let page = caller.open(&path).await;
    caller.submit_and_follow(&page, &path, &[("person", &to), ("note", NOTE)]).await;
    assert_eq!(colleague.get(&case).await.status, 404, "an offer opens no case");
    let desk = colleague.open("/desk").await;
    assert!(desk.says("A colleague would like to hand over a case.") && !desk.says(NOTE));
    assert!(!caller.open("/desk").await.says("A colleague would like to hand over a case."));
    let offers = colleague.open("/hand-overs").await;
    assert!(offers.says(NOTE) && offers.says("The caseworker offers you this case."));
    colleague.submit_and_follow(&offers, "/hand-overs/*/refusal", &[]).await;
    assert_eq!(colleague.get(&case).await.status, 404);

    let page = caller.open(&path).await;
    caller.submit_and_follow(&page, &path, &[("person", ""), ("note", NOTE)]).await;
    assert!(caller.open("/hand-overs").await.says("Nothing is offered to you"));
    let offers = colleague.open("/hand-overs").await;
    assert!(offers.forms("/hand-overs/*/refusal").is_empty(), "nobody refuses for the whole team");
    let page = colleague.submit_and_follow(&offers, "/hand-overs/*/taking", &[]).await;
    assert!(page.says("The case is yours now."));
    assert!(colleague.open("/hand-overs").await.says("Nothing is offered to you"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_waits_for_nobody_else() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let path = format!("{case}/hand-overs");
    let to = world.actor("supervisor").id.to_string();
    let page = caller.open(&path).await;
    caller.submit_and_follow(&page, &path, &[("person", &to), ("note", NOTE)]).await;
    let offers = world.supervisor().await.open("/hand-overs").await;
    let take = offers.form("/hand-overs/*/taking").action;
    let mut colleague = world.colleague().await;
    let page = colleague.open("/hand-overs").await;
    assert!(!page.says(NOTE));
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    assert_eq!(colleague.post(&take, &[("csrf".to_owned(), token)]).await.status, 404);
    let long = "x".repeat(501);
    let page = caller.open(&path).await;
    assert_eq!(caller.submit(&page, &path, &[("note", &long)]).await.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn time_with_cases_is_counted_with_a_cap_and_hints_before_the_guideline() {
    let world = World::new().await;
    // A morning in Belgium: the day does not end within the test.
    world.pass(Duration::hours(8));
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    caller.open(&case).await;
    world.pass(Duration::hours(1));
    world.sign_in(&mut caller, "caseworker").await;
    caller.open(&case).await;
    assert!(caller.open("/exposure").await.says("10 min"), "a long gap counts for little");
    let near = "for three and a half hours today";
    for _ in 0..19 {
        world.pass(Duration::minutes(10));
        let page = caller.open(&case).await;
        assert!(!page.says(near));
    }
    world.pass(Duration::minutes(10));
    assert!(caller.open(&case).await.says(near));
    for _ in 0..3 {
        world.pass(Duration::minutes(10));
        caller.open(&case).await;
    }
    assert!(caller.open(&case).await.says("that is the guideline of INHOPE"));
    assert!(!caller.open("/exposure").await.says("Load in the team"));
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open("/exposure").await;
    assert!(page.says("Load in the team") && page.says("4 h"), "{}", page.text());
    let names = page.texts("tbody td[data-label=Who]");
    let mut sorted = names.clone();
    sorted.sort();
    assert_eq!(names, sorted, "by name, never a ranking");
}
