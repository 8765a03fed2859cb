//! The safety check: asked again, with a script, a deadline, and words that the notices take over.

use crate::desk_of::{open_case, review};
use crate::world::World;
use chrono::Duration;

const AMOUNT: &str = "Boomkruiper 300";

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_stands_on_the_case_and_the_desk_until_the_blackmail_is_over() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let (path, check) = (format!("{case}/care"), format!("{case}/care/check"));
    let page = caller.open(&path).await;
    assert!(page.says("Nobody has filled in this page yet."));
    assert!(!page.says("Ne paie pas"), "no script of blackmail without blackmail");
    // The clock stands at 22.30 in Belgium.
    let fields = [
        ("blackmail", "yes"),
        ("self_harm", "declined"),
        ("knows", "nobody"),
        ("deadline", "2026-11-03T08:30"),
        ("demand", "money"),
        ("amount", AMOUNT),
    ];
    let page = caller.submit_and_follow(&page, &check, &fields).await;
    assert!(page.says("Ne paie pas, et n’envoie plus rien."), "the script speaks the caller's language");
    assert!(page.says("in 10 h"), "{}", page.text());
    assert!(page.says("Does not want to say"));
    assert!(caller.open(&case).await.says("The blackmailer’s deadline ends"));
    let desk = caller.open("/desk").await;
    assert!(desk.says("A blackmailer has set a deadline."));
    assert!(!desk.says(AMOUNT) && !caller.open("/cases").await.says(AMOUNT));

    world.pass(Duration::hours(11));
    world.sign_in(&mut caller, "caseworker").await;
    let page = caller.open(&path).await;
    assert!(page.says("The blackmailer’s deadline has passed:"));
    let page = caller.submit_and_follow(&page, &check, &[("blackmail", "no")]).await;
    assert_eq!(page.count("section[aria-labelledby=history-title] details"), 2);
    assert!(!caller.open("/desk").await.says("A blackmailer has set a deadline."));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_moment_is_said_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let page = caller.open(&format!("{case}/care")).await;
    let fields = [("deadline", "tonight"), ("suicide", "yes"), ("amount", "300")];
    let answer = caller.submit(&page, &format!("{case}/care/check"), &fields).await;
    assert_eq!(answer.status, 422);
    assert!(answer.says("Give day and time."));
    assert_eq!(answer.attribute("input[name=amount]", "value").as_deref(), Some("300"));
    assert_eq!(answer.attribute("input[name=suicide][checked]", "value").as_deref(), Some("yes"));
    assert!(caller.open(&format!("{case}/care")).await.says("Nobody has filled in this page yet."));
}

#[tokio::test(flavor = "multi_thread")]
async fn private_details_that_are_ticked_stand_in_the_notice_and_bring_advice() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let before = review(&mut caller, &case).await;
    assert!(!before.body.contains("Private details of the person shown"));
    let page = caller.open(&format!("{case}/care")).await;
    let fields = [("exposed", "school")];
    let page = caller.submit_and_follow(&page, &format!("{case}/care/check"), &fields).await;
    assert!(page.says("Préviens l’école"));
    let after = review(&mut caller, &case).await;
    assert!(after.body.contains("Private details of the person shown"), "{}", after.text());
    assert!(caller.open(&case).await.says("A home address or school is exposed."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_belongs_to_those_who_may_see_the_case() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    assert_eq!(world.colleague().await.get(&format!("{case}/care")).await.status, 404);
    assert_eq!(world.administrator().await.get(&format!("{case}/care")).await.status, 403);
    assert_eq!(world.supervisor().await.get(&format!("{case}/care")).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_threatens_gets_a_letter_of_its_own_and_a_person_may_switch() {
    const FACTS: &str = "threatens to publish intimate images";
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let links = "https://www.instagram.com/example_account/\nhttps://www.instagram.com/reel/Co2ZFRrAgHy/";
    let page = caller.open("/cases/new").await;
    let mut values: Vec<(&str, &str)> =
        crate::desk_of::KNOWN.iter().copied().filter(|(name, _)| *name != "blackmail").collect();
    values.extend([("blackmail", "yes"), ("also", "not_spread"), ("text", links)]);
    let opened = caller.submit(&page, "/cases", &values).await;
    let case = opened.location.unwrap().split(['#', '?']).next().unwrap().to_owned();
    let page = review(&mut caller, &case).await;
    assert_eq!(page.count("article"), 2, "the account apart from the reel: {}", page.text());
    let letters = |page: &crate::caller::Answer| page.body.matches(FACTS).count();
    assert!(letters(&page) > 0, "{}", page.text());
    for sharing in ["art. 136", "art. 171", "art. 144"] {
        assert!(!page.body.contains(sharing), "no sharing is alleged: {sharing}");
    }
    assert!(page.body.contains("art. 232"), "the threat is");
    let form = page.forms("/notices/*/account-letter");
    assert_eq!(form.len(), 1, "a reel is no account");
    let page = caller.submit_and_follow(&page, "/notices/*/account-letter", &[]).await;
    assert!(page.says("The notice is about content now.") && letters(&page) == 0, "{}", page.text());
    let page = caller.submit_and_follow(&page, "/notices/*/account-letter", &[("wanted", "yes")]).await;
    assert!(page.says("The notice is about the account now.") && letters(&page) > 0);
    assert!(caller.open(&case).await.says("Letter about an account that threatens chosen"));
}

#[tokio::test(flavor = "multi_thread")]
async fn private_details_are_said_at_each_link_and_only_its_letter_tells_them() {
    const PARAGRAPH: &str = "Private details of the person shown";
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1\nhttps://youtu.be/jfKfPfyJRdk").await;
    let before = review(&mut caller, &case).await;
    assert!(!before.body.contains(PARAGRAPH));
    let page = caller.open(&case).await;
    let item =
        page.attribute("section[aria-labelledby=platform-telegram] a[href^='/items/']", "href").unwrap();
    let page = caller.open(&item).await;
    assert!(page.says("Nobody said yet."));
    let page = caller.submit_and_follow(&page, &format!("{item}/details"), &[("details", "school")]).await;
    assert!(page.says("What is ticked stands in the letter"), "{}", page.text());
    let page = caller.open(&case).await;
    assert!(page.says("Private details: school"), "{}", page.text());
    assert!(page.says("A home address or school is exposed."), "urgent, as in the safety check");
    assert!(caller.open(&format!("{case}/care")).await.says("Links where they were seen: 1 (school)"));
    let after = review(&mut caller, &case).await;
    assert!(after.body.contains("stand there: school"), "{}", after.text());
    let telling: Vec<String> =
        after.texts("article").into_iter().filter(|text| text.contains(PARAGRAPH)).collect();
    assert_eq!(telling.len(), 1, "the other link shows none as far as anybody said");
    let page = caller.open(&item).await;
    let wrong = caller.submit(&page, &format!("{item}/details"), &[("details", "face")]).await;
    assert_eq!(wrong.status, 422);
    let trail = world.officer().await.open("/audit").await;
    assert!(trail.says("Kinds of private details at a link written down"));
}
