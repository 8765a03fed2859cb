//! The quality ledger: reasons of refusals, what the page counts, and the trend on the desk.

use crate::caller::Caller;
use crate::complaints::{answered, complained, sent};
use crate::desk_of::{notices_on, open_case, send_all};
use crate::world::World;
use takedown_desk::work;

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_is_noted_for_a_kept_link_and_a_complaint_counts() {
    let world = World::new().await;
    let (mut caller, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    assert!(supervisor.open("/quality").await.says("No decisions yet"));
    assert_eq!(caller.get("/quality").await.status, 403);
    let (_, notice, reply_to) = sent(&world, &mut caller).await;
    let refusals = format!("{notice}/refusals");
    assert!(caller.open(&notice).await.forms(&refusals).is_empty(), "nothing was kept yet");
    answered(&world, &mut caller, 1, &reply_to, "kept").await;

    let page = supervisor.open("/quality").await;
    assert!(page.says("Kept links without a reason"), "{}", page.text());
    let page = caller.open(&notice).await;
    let item = page.attribute("form[action$='/refusals'] select", "name").unwrap();
    let empty = caller.submit(&page, &refusals, &[(&item, "")]).await;
    assert_eq!(empty.status, 422, "{}", empty.text());
    let page = caller.submit_and_follow(&page, &refusals, &[(&item, "duplicate")]).await;
    assert!(page.says("The reason is noted."), "{}", page.text());
    let page = caller.submit_and_follow(&page, &refusals, &[(&item, "not_illegal")]).await;
    assert_eq!(page.attribute("form[action$='/refusals'] option[selected]", "value").unwrap(), "not_illegal");

    let to = complained(&world, &mut caller, &notice).await;
    let row = supervisor.open("/quality").await.texts("#platforms-table tbody td");
    // Decided, kept, defects, judged otherwise, without a reason, in a complaint, removed after it.
    assert_eq!(row, ["1", "1", "0", "1", "0", "1", "0 of 0"]);
    answered(&world, &mut caller, 2, &to, "removed").await;
    let page = supervisor.open("/quality").await;
    assert_eq!(page.texts("#platforms-table tbody td"), ["1", "1", "0", "1", "0", "1", "1 of 1"]);
    assert!(page.says("Sees nothing illegal") && !page.says("without a reason"), "{}", page.text());
    assert!(world.officer().await.open("/audit").await.says("Reason of a refusal noted"));

    world.pass(chrono::Duration::days(366));
    assert!(world.supervisor().await.open("/quality").await.says("No decisions yet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_a_platform_kept_has_a_reason() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (case, notice, reply_to) = sent(&world, &mut caller).await;
    let page = caller.open(&notice).await;
    let csrf = page.attribute("input[name=csrf]", "value").unwrap();
    let case = caller.open(&case).await;
    let item = case.body.split("/items/0").nth(1).map(|rest| format!("0{}", &rest[..35])).unwrap();
    answered(&world, &mut caller, 1, &reply_to, "removed").await;
    let fields = [("csrf".to_owned(), csrf), (item, "duplicate".to_owned())];
    let answer = caller.post(&format!("{notice}/refusals"), &fields).await;
    assert_eq!(answer.status, 409, "{}", answer.text());
    assert!(answer.says("The platform did not keep this link."), "{}", answer.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn defects_that_become_more_frequent_stand_on_the_desk_of_supervisors() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    kept(&world, &mut caller, 1, 8, "not_illegal").await;
    world.pass(chrono::Duration::days(91));
    let mut caller = world.caseworker().await;
    kept(&world, &mut caller, 8, 12, "insufficient").await;
    let mut supervisor = world.supervisor().await;
    assert!(!supervisor.open("/desk").await.says("more often than before"), "four are too few");
    let page = supervisor.open("/quality").await;
    assert!(page.says("4 of 4") && page.says("0 of 7") && page.says("No clear change"), "{}", page.text());
    kept(&world, &mut caller, 12, 13, "insufficient").await;
    let desk = supervisor.open("/desk").await;
    assert!(desk.says("Telegram found a defect in our notices about 5 links"), "{}", desk.text());
    assert!(supervisor.open("/quality").await.says("More frequent"));
    assert!(!caller.open("/desk").await.says("more often than before"));
    world.pass(chrono::Duration::days(91));
    assert!(!world.supervisor().await.open("/desk").await.says("more often than before"));
}

/// Links of cases of their own, each kept by Telegram for the reason. The practice answers older notices
/// meanwhile, so each answer is found by its notice.
async fn kept(world: &World, caller: &mut Caller, from: usize, to: usize, reason: &str) {
    let new = world.folder.path().join("mail/new");
    std::fs::create_dir_all(&new).unwrap();
    for number in from..to {
        let address = format!("https://t.me/levlam/{}", 100 + number);
        let case = open_case(caller, &address).await;
        send_all(caller, &case).await;
        while work::run_due(&world.app).await.unwrap() > 0 {}
        let notice = notices_on(&caller.open(&case).await).pop().unwrap();
        let has_it = |raw: &[u8]| String::from_utf8_lossy(raw).replace("=\r\n", "").contains(&address);
        let to = world.practice.mails().into_iter().rev().find(|mail| has_it(&mail.raw)).unwrap().reply_to;
        let mail =
            format!("From: abuse@telegram.org\r\nTo: {to}\r\nSubject: Re: notice\r\n\r\nOur answer.\r\n");
        std::fs::write(new.join(format!("8{number:05}.test")), mail).unwrap();
        work::read_mailbox_now(&world.app).await.unwrap();
        let page = caller.open(&notice).await;
        let message = page.attribute("a[href^='/inbox/']", "href").unwrap();
        let message = message.split('#').next().unwrap().to_owned();
        let page = caller.open(&message).await;
        caller.submit_and_follow(&page, &format!("{message}/meaning"), &[("meaning", "kept")]).await;
        let page = caller.open(&notice).await;
        let item = page.attribute("form[action$='/refusals'] select", "name").unwrap();
        caller.submit_and_follow(&page, &format!("{notice}/refusals"), &[(&item, reason)]).await;
    }
}
