//! A talk after a hard case is offered once and stays between two people; words that may be hard stand folded.

use crate::caller::Caller;
use crate::desk_of::{KNOWN, open_case, review};
use crate::world::World;

const OFFER: &str = "This was a hard one. Would you like to talk about it?";
const WANTS: &str = "A colleague would like to talk after a hard case.";

/// Opens an urgent case and closes it.
async fn hard_case(caller: &mut Caller) -> String {
    let page = caller.open("/cases/new").await;
    let mut form = page.form("/cases");
    let mut values: Vec<(&str, &str)> =
        KNOWN.iter().copied().filter(|(name, _)| *name != "suicide").collect();
    values.extend([("suicide", "yes"), ("text", "https://t.me/levlam/1")]);
    form.set(&values);
    let answer = caller.post("/cases", &form.fields).await;
    answer.location.unwrap().split(['#', '?']).next().unwrap().to_owned()
}

async fn close(caller: &mut Caller, case: &str) {
    let page = caller.open(case).await;
    caller.submit_and_follow(&page, "/items/*/dropping", &[("reason", "asked")]).await;
    let page = caller.open(case).await;
    let action = format!("{case}/closing");
    caller.submit_and_follow(&page, &action, &[("reason", "asked")]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_hard_case_a_talk_is_offered_and_asked_of_one_supervisor_only() {
    let world = World::new().await;
    let (mut caller, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    let case = hard_case(&mut caller).await;
    assert!(!caller.open("/desk").await.says(OFFER), "not while it is open");
    close(&mut caller, &case).await;
    let desk = caller.open("/desk").await;
    assert!(desk.says(OFFER) && desk.says("You need not carry it alone"), "{}", desk.text());
    for other in [&mut supervisor, &mut world.colleague().await] {
        assert!(!other.open("/desk").await.says(OFFER), "nobody else sees it");
    }
    let to = world.actor("supervisor").id.to_string();
    let desk = caller.submit_and_follow(&desk, "/debriefs/*/request", &[("person", &to)]).await;
    assert!(desk.says("Asked. You will be spoken to.") && !desk.says(OFFER), "{}", desk.text());
    let asked = supervisor.open("/desk").await;
    assert!(asked.says(WANTS), "{}", asked.text());
    let page = supervisor.open("/debriefs").await;
    assert!(page.says("The caseworker"), "{}", page.text());
    let page = supervisor.submit_and_follow(&page, "/debriefs/*/ending", &[]).await;
    assert!(page.says("Noted. Nothing of it stays here.") && page.says("Nobody asked"), "{}", page.text());
    assert!(!supervisor.open("/desk").await.says(WANTS));
    let trail = world.officer().await.open("/audit").await;
    assert!(!trail.text().to_lowercase().contains("talk"), "no trail of it: {}", trail.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_not_now_is_not_asked_again_for_that_offer() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = hard_case(&mut caller).await;
    close(&mut caller, &case).await;
    let desk = caller.open("/desk").await;
    let action = desk.form("/debriefs/*/refusal").action;
    let mut colleague = world.colleague().await;
    let token = colleague.open("/desk").await.attribute("input[name=csrf]", "value").unwrap();
    assert_eq!(colleague.post(&action, &[("csrf".to_owned(), token)]).await.status, 404, "it is hers alone");
    let desk = caller.submit_and_follow(&desk, "/debriefs/*/refusal", &[]).await;
    assert!(!desk.says(OFFER) && desk.says("You can always speak to a supervisor."), "{}", desk.text());
    let ordinary = open_case(&mut caller, "https://t.me/levlam/2").await;
    close(&mut caller, &ordinary).await;
    assert!(!caller.open("/desk").await.says(OFFER), "no hard case, no offer");
}

#[tokio::test(flavor = "multi_thread")]
async fn supervisors_write_the_words_of_the_house_in_each_language() {
    let world = World::new().await;
    let (mut caller, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    let page = supervisor.open("/debriefs").await;
    let mut forms = page.forms("/debriefs/text");
    let form = forms
        .iter_mut()
        .find(|form| form.fields.contains(&("language".to_owned(), "en".to_owned())))
        .unwrap();
    form.set(&[("words", &"x".repeat(601))]);
    let long = supervisor.post(&form.action.clone(), &form.fields).await;
    assert_eq!(long.status, 422);
    assert!(long.body.contains(&"x".repeat(601)), "nothing typed is lost");
    form.set(&[("words", "Ring the house line at any hour.")]);
    assert_eq!(supervisor.post(&form.action.clone(), &form.fields).await.status, 303);
    let case = hard_case(&mut caller).await;
    close(&mut caller, &case).await;
    assert!(caller.open("/desk").await.says("Ring the house line at any hour."));
    assert_eq!(caller.get("/debriefs").await.status, 403, "a page of supervisors");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_may_be_hard_stand_folded_as_each_person_wants() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let cards = review(&mut caller, &case).await;
    let notice = crate::desk_of::notices_on(&cards).remove(0);
    let folded = |page: &crate::caller::Answer| {
        page.texts("details:not([open]) > summary").iter().any(|summary| summary.ends_with("Hard"))
    };
    let open = |page: &crate::caller::Answer| {
        page.texts("details[open] > summary").iter().any(|summary| summary.ends_with("Hard"))
    };
    let page = caller.open(&notice).await;
    assert!(folded(&page) && !open(&page), "about a minor: {}", page.text());
    assert!(open(&cards), "what is sent is read first: {}", cards.text());
    for (choice, notice_is_open, cards_are_open) in
        [("never", true, true), ("always", false, false), ("hard", false, true)]
    {
        let account = caller.open("/account").await;
        caller.submit_and_follow(&account, "/account", &[("folding", choice)]).await;
        assert_eq!(open(&caller.open(&notice).await), notice_is_open, "{choice}");
        assert_eq!(open(&review(&mut caller, &case).await), cards_are_open, "{choice}");
    }
}
