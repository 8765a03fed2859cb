//! Before anything is posted: the letter about an account that threatens, and private details at each link.

use crate::caller::{Answer, Caller};
use crate::desk_of::{KNOWN, notices_on, review, send_all};
use crate::world::World;

const ACCOUNT: &str = "https://www.snapchat.com/add/sampleuser";
const ABOUT_ACCOUNT: &str = "about an account that threatens";
const NOTHING_POSTED: &str = "As far as we know, nothing has been published yet";

/// Opens a case of somebody who is blackmailed, in English, so that the letters are.
async fn blackmailed(caller: &mut Caller, also: &[&str], text: &str) -> String {
    let page = caller.open("/cases/new").await;
    let mut form = page.form("/cases");
    let mut values: Vec<(&str, &str)> =
        KNOWN.iter().copied().filter(|(name, _)| !["also", "blackmail", "language"].contains(name)).collect();
    values.extend([("blackmail", "yes"), ("language", "en"), ("text", text)]);
    values.extend(also.iter().map(|key| ("also", *key)));
    form.set(&values);
    let answer = caller.post("/cases", &form.fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.location.unwrap().split(['#', '?']).next().unwrap().to_owned()
}

/// The only notice of a case.
async fn notice(caller: &mut Caller, case: &str) -> Answer {
    let path = notices_on(&review(caller, case).await).remove(0);
    caller.open(&path).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_threatens_before_anything_is_posted_gets_a_letter_of_its_own() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = blackmailed(&mut caller, &["not_spread"], ACCOUNT).await;
    let page = notice(&mut caller, &case).await;
    assert!(page.says(ABOUT_ACCOUNT) && page.says(NOTHING_POSTED), "{}", page.text());
    assert!(
        page.says("block it by its fingerprint") && page.says("keep the data of the account"),
        "{}",
        page.text()
    );
    assert!(!page.says("shared without consent"), "no sharing is alleged: {}", page.text());
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let mails = world.practice.mails();
    let mail = mails.iter().find(|mail| mail.subject.contains(ABOUT_ACCOUNT));
    assert!(mail.is_some_and(|mail| mail.body.contains(NOTHING_POSTED)), "{mails:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_something_was_shared_a_person_chooses_the_letter_about_the_account() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = blackmailed(&mut caller, &[], ACCOUNT).await;
    let cards = review(&mut caller, &case).await;
    assert!(!cards.says(NOTHING_POSTED), "{}", cards.text());
    let action = "/notices/*/account-letter";
    let cards = caller.submit_and_follow(&cards, action, &[("wanted", "yes")]).await;
    assert!(
        cards.says("The notice is about the account now.") && cards.says(NOTHING_POSTED),
        "{}",
        cards.text()
    );
    let mut form = cards.form(action);
    form.set(&[("version", "0")]);
    let stale = caller.post(&form.action.clone(), &form.fields).await;
    assert_eq!(stale.status, 409, "{}", stale.text());
    let cards = caller.submit_and_follow(&cards, action, &[]).await;
    assert!(
        cards.says("The notice is about content now.") && !cards.says(NOTHING_POSTED),
        "{}",
        cards.text()
    );
    let trail = world.officer().await.open("/audit").await;
    assert!(trail.says("Letter about an account that threatens chosen"), "{}", trail.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_content_never_gets_the_letter_about_an_account() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = blackmailed(&mut caller, &["not_spread"], "https://t.me/levlam/1").await;
    let cards = review(&mut caller, &case).await;
    assert!(cards.forms("/notices/*/account-letter").is_empty(), "{}", cards.text());
    assert!(!cards.says(NOTHING_POSTED), "{}", cards.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn private_details_are_marked_at_a_link_and_stand_in_its_letter_only() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let text = "https://t.me/levlam/1\nhttps://t.me/levlam/2";
    let case = blackmailed(&mut caller, &["private_details"], text).await;
    let cards = review(&mut caller, &case).await;
    let in_case = "Private details of the person shown";
    assert!(cards.says(in_case), "the tick of the case holds while nobody said: {}", cards.text());
    let items: Vec<String> =
        caller.open(&case).await.links("a[href^='/items/']").into_iter().map(|(path, _)| path).collect();
    let (first, second) = (items.first().unwrap().clone(), items.last().unwrap().clone());
    assert_ne!(first, second);
    let page = caller.open(&first).await;
    assert!(page.says("Nobody said yet."), "{}", page.text());
    let page = caller
        .submit_and_follow(&page, &format!("{first}/details"), &[("details", "phone"), ("details", "work")])
        .await;
    assert!(page.says("Written down. Drafts that nobody edited follow."), "{}", page.text());
    let cards = review(&mut caller, &case).await;
    // Once as it leaves, once to edit.
    assert_eq!(
        cards.text().matches("private details of the person shown stand there").count(),
        2,
        "{}",
        cards.text()
    );
    assert!(cards.says("telephone number + place of work"), "{}", cards.text());
    assert!(caller.open(&case).await.says("Private details: telephone number, workplace"));
    assert!(caller.open(&format!("{case}/care")).await.says("Links where they were seen: 1"));

    // Nothing at either link: the letter says nothing of private details any more.
    for item in [&first, &second] {
        let page = caller.open(item).await;
        let mut form = page.form(&format!("{item}/details"));
        form.fields.retain(|(name, _)| name != "details");
        assert_eq!(caller.post(&form.action.clone(), &form.fields).await.status, 303);
    }
    let cards = review(&mut caller, &case).await;
    assert!(
        !cards.says(in_case) && !cards.says("private details of the person shown stand there"),
        "{}",
        cards.text()
    );
    // A school makes the case urgent, as in the safety check.
    let page = caller.open(&first).await;
    caller.submit_and_follow(&page, &format!("{first}/details"), &[("details", "school")]).await;
    assert!(caller.open(&case).await.says("A home address or school is exposed."));
}
