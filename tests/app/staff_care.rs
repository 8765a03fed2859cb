//! Care for the staff: time with cases is counted gently, and a case can be handed over.

use crate::caller::Caller;
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

#[tokio::test(flavor = "multi_thread")]
async fn after_a_hard_case_a_talk_is_offered_once_and_nobody_else_learns_of_it() {
    const OFFER: &str = "This was a hard one.";
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let mut supervisor = world.supervisor().await;
    let house = [("language", "en"), ("words", "Ring extension 7, day and night.")];
    let page = supervisor.open("/debriefs").await;
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    let fields: Vec<(String, String)> = std::iter::once(("csrf".to_owned(), token))
        .chain(house.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
        .collect();
    assert_eq!(supervisor.post("/debriefs/text", &fields).await.status, 303);

    let calm = open_case(&mut caller, "https://t.me/levlam/1").await;
    close(&mut supervisor, &calm).await;
    assert!(!caller.open("/desk").await.says(OFFER), "not after a case that was not urgent");

    let hard = open_case(&mut caller, "https://t.me/levlam/2").await;
    danger(&mut caller, &hard).await;
    close(&mut supervisor, &hard).await;
    let desk = caller.open("/desk").await;
    assert!(desk.says(OFFER) && desk.says("Ring extension 7"), "{}", desk.text());
    assert!(
        !supervisor.open("/desk").await.says(OFFER)
            && !world.colleague().await.open("/desk").await.says(OFFER)
    );
    assert!(supervisor.open("/debriefs").await.says("Nobody is waiting"));
    let desk = caller.submit_and_follow(&desk, "/debriefs/*/refusal", &[]).await;
    assert!(!desk.says(OFFER));
    let trail = world.officer().await.open("/audit").await;
    assert!(trail.says("Words of the house on talks") && !trail.says("Ring extension"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_talk_is_asked_of_one_supervisor_after_a_hand_over_and_leaves_no_trace() {
    let world = World::new().await;
    let (mut caller, mut colleague) = (world.caseworker().await, world.colleague().await);
    let mut supervisor = world.supervisor().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    danger(&mut caller, &case).await;
    let path = format!("{case}/hand-overs");
    let page = caller.open(&path).await;
    caller.submit_and_follow(&page, &path, &[("person", ""), ("note", NOTE)]).await;
    let offers = colleague.open("/hand-overs").await;
    colleague.submit_and_follow(&offers, "/hand-overs/*/taking", &[]).await;
    assert!(!colleague.open("/desk").await.says("This was a hard one."));
    let desk = caller.open("/desk").await;
    let to = world.actor("supervisor").id.to_string();
    let wrong = world.actor("colleague").id.to_string();
    let refused = caller.submit(&desk, "/debriefs/*/request", &[("person", &wrong)]).await;
    assert_eq!(refused.status, 422);
    let desk = caller.submit_and_follow(&desk, "/debriefs/*/request", &[("person", &to)]).await;
    assert!(desk.says("Asked.") && !desk.says("This was a hard one."), "{}", desk.text());
    let desk = supervisor.open("/desk").await;
    assert!(desk.says("would like to talk with you about a hard case."), "{}", desk.text());
    assert_eq!(colleague.get("/debriefs").await.status, 403);
    let asked = supervisor.open("/debriefs").await;
    assert!(asked.says("CF-2026-0001") && !asked.says(NOTE), "{}", asked.text());
    let page = supervisor.submit_and_follow(&asked, "/debriefs/*/ending", &[]).await;
    assert!(page.says("Nobody is waiting"));
    assert!(!supervisor.open("/desk").await.says("would like to talk"));
}

#[tokio::test(flavor = "multi_thread")]
async fn hard_words_stand_behind_a_click_as_each_person_chose() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let page = caller.open(&case).await;
    caller.submit_and_follow(&page, &format!("{case}/notes"), &[("note", NOTE)]).await;
    let page = caller.open(&case).await;
    let notes = (page.count("ol.line details"), page.count("ol.line details[open]"));
    assert_eq!(notes, (1, 1), "whoever goes on with a case reads what was noted");
    assert_eq!(
        page.count("details:not([open]) > summary .pill.tag"),
        1,
        "the explanation about a minor is hard"
    );
    assert!(page.says("Hard to read"), "{}", page.text());
    let drafts = crate::desk_of::review(&mut caller, &case).await;
    assert_eq!(drafts.count("article details.more[open] pre.letter"), 1, "what is sent has to be read");
    for (choice, open, letters) in [("never", 1, 1), ("always", 0, 0)] {
        let account = caller.open("/account").await;
        let account = caller.submit_and_follow(&account, "/account", &[("folding", choice)]).await;
        assert_eq!(account.attribute("input[name=folding][checked]", "value").as_deref(), Some(choice));
        let page = caller.open(&case).await;
        assert_eq!(page.count("ol.line details[open]"), open, "{choice}");
        let drafts = caller.open(&format!("{case}/notices")).await;
        assert_eq!(drafts.count("article details.more[open] pre.letter"), letters, "{choice}");
    }
}

/// The caller says that she is in danger.
async fn danger(caller: &mut Caller, case: &str) {
    let page = caller.open(&format!("{case}/care")).await;
    caller.submit_and_follow(&page, &format!("{case}/care/check"), &[("danger", "yes")]).await;
}

async fn close(supervisor: &mut Caller, case: &str) {
    let page = supervisor.open(case).await;
    let values = [("override", "yes"), ("reason", "mistake")];
    supervisor.submit_and_follow(&page, &format!("{case}/closing"), &values).await;
}
