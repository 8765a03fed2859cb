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
