//! The complaint of Article 20: from a decision to its outcome, through the pages.

use crate::caller::Caller;
use crate::desk_of::{notices_on, open_case, send_all};
use crate::world::World;
use takedown_desk::work;

/// A notice to Telegram that has left by mail: its case, its path and where answers go.
pub async fn sent(world: &World, caller: &mut Caller) -> (String, String, String) {
    let case = open_case(caller, "https://t.me/levlam/1").await;
    send_all(caller, &case).await;
    work::run_due(&world.app).await.unwrap();
    let notice = notices_on(&caller.open(&case).await).pop().unwrap();
    (case, notice, world.practice.mails().pop().unwrap().reply_to)
}

/// The platform answers, and the caller confirms what it means.
pub async fn answered(world: &World, caller: &mut Caller, number: usize, to: &str, meaning: &str) {
    let new = world.folder.path().join("mail/new");
    std::fs::create_dir_all(&new).unwrap();
    let mail = format!("From: abuse@telegram.org\nTo: {to}\nSubject: Re: notice\n\nThis is our answer.\n");
    std::fs::write(new.join(format!("9{number:05}.test")), mail.replace('\n', "\r\n")).unwrap();
    assert_eq!(work::read_mailbox_now(&world.app).await.unwrap(), 1);
    let path = caller.open("/inbox").await.attribute(".mail-list li a", "href").unwrap();
    let page = caller.open(&path).await;
    let answer = caller.submit(&page, &format!("{path}/meaning"), &[("meaning", meaning)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
}

/// The complaint is written and sent; returns where answers to it go.
pub async fn complained(world: &World, caller: &mut Caller, notice: &str) -> String {
    let page = caller.open(&format!("{notice}/escalation")).await;
    let cards = caller.submit_and_follow(&page, &format!("{notice}/complaint"), &[]).await;
    let desk = caller.open("/desk").await;
    assert!(
        desk.says("A notice is written, not sent: Telegram") && !desk.says("Remind Telegram"),
        "{}",
        desk.text()
    );
    assert!(cards.says("COMPLAINT (Article 20)"), "{}", cards.text());
    caller.submit_and_follow(&cards, "/notices/*/approval", &[("good_faith", "yes")]).await;
    work::run_due(&world.app).await.unwrap();
    world.practice.mails().pop().unwrap().reply_to
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_leads_to_a_complaint_that_is_answered_like_a_notice() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (_, notice, reply_to) = sent(&world, &mut caller).await;
    let page = caller.open(&format!("{notice}/escalation")).await;
    assert!(page.says("Without a decision there is no complaint"), "{}", page.text());
    assert!(page.forms(&format!("{notice}/complaint")).is_empty());

    answered(&world, &mut caller, 1, &reply_to, "kept").await;
    let page = caller.open(&format!("{notice}/escalation")).await;
    // Told on 2 November 2026: six calendar months.
    assert!(page.says("until 2 May 2027 at least") && page.says("181 days"), "{}", page.text());
    assert!(page.says("Article 20(1) of Regulation (EU) 2022/2065"), "the clock names its source");

    let before = world.practice.mails().len();
    let to = complained(&world, &mut caller, &notice).await;
    let mails = world.practice.mails();
    assert_eq!(mails.len(), before + 1);
    let mail = mails.last().unwrap();
    assert!(mail.subject.starts_with("Complaint (Article 20)"), "{}", mail.subject);
    let raw = String::from_utf8_lossy(&mail.raw).replace("=\r\n", "");
    assert!(raw.contains("On 2026-11-02 you told us your decision: not removed."), "{raw}");
    assert!(raw.contains("https://t.me/levlam/1"));

    let page = caller.open(&format!("{notice}/escalation")).await;
    assert!(page.forms(&format!("{notice}/complaint")).is_empty(), "one complaint a decision");
    answered(&world, &mut caller, 2, &to, "removed").await;
    let page = caller.open(&format!("{notice}/escalation")).await;
    assert!(page.says("Upheld: removed"), "{}", page.text());
    // The first decision stays what it was.
    assert!(caller.open(&notice).await.says("Kept online"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desk_asks_after_five_days_and_a_late_complaint_is_refused() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (case, notice, reply_to) = sent(&world, &mut caller).await;
    answered(&world, &mut caller, 1, &reply_to, "kept").await;
    assert!(!caller.open("/desk").await.says("Decide about a complaint"));
    world.pass(chrono::Duration::days(5));
    let mut caller = world.caseworker().await;
    let desk = caller.open("/desk").await;
    assert!(desk.says("A complaint is open for 176 more days"), "{}", desk.text());
    let page = caller.open(&format!("{notice}/escalation")).await;
    let fields = page.form(&format!("{notice}/complaint")).fields;
    world.pass(chrono::Duration::days(177));
    let mut caller = world.caseworker().await;
    assert!(!caller.open("/desk").await.says("Decide about a complaint"));
    let page = caller.open(&format!("{notice}/escalation")).await;
    assert!(page.says("The legal time for a complaint is over"), "{}", page.text());
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    assert!(fields.iter().any(|(name, _)| name == "csrf"));
    let answer = caller.post(&format!("{notice}/complaint"), &[("csrf".to_owned(), token)]).await;
    assert_eq!(answer.status, 409, "{}", answer.text());
    assert!(answer.says("The six months of Article 20(1) are over."), "{}", answer.text());
    assert!(caller.open(&case).await.status == 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_target_that_has_passed_stands_on_the_desk_until_the_link_is_gone() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (_, notice, _) = sent(&world, &mut caller).await;
    let page = caller.open(&format!("{notice}/escalation")).await;
    assert!(page.says("a target of ours and not the law’s: 2 d left"), "{}", page.text());
    // Earlier than what the platform promised, which stands on the desk as such.
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open("/targets").await;
    supervisor.submit(&page, "/targets/telegram", &[("normal", "12")]).await;
    world.pass(chrono::Duration::hours(14));
    let mut caller = world.caseworker().await;
    let desk = caller.open("/desk").await;
    assert!(desk.says("Our target is 12 hours"), "{}", desk.text());
    let page = caller.open(&format!("{notice}/escalation")).await;
    assert!(page.says("passed by 2 h") && page.says("14 h"), "{}", page.text());
    let item = notice_item(&mut caller, &notice).await;
    let page = caller.open(&item).await;
    caller.submit(&page, &format!("{item}/checks"), &[("seen", "gone")]).await;
    let desk = caller.open("/desk").await;
    assert!(!desk.says("Our target is"), "{}", desk.text());
    assert!(caller.open(&format!("{notice}/escalation")).await.says("the last link was gone 2 h"));
}

async fn notice_item(caller: &mut Caller, notice: &str) -> String {
    let page = caller.open(notice).await;
    let case = page.attribute(".crumbs a", "href").unwrap();
    let page = caller.open(&case).await;
    let start = page.body.find("/items/0").unwrap();
    page.body[start..].chars().take_while(|c| c.is_ascii_hexdigit() || "/items-".contains(*c)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_supervisor_sets_targets_and_an_empty_field_takes_them_back() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open("/targets").await;
    assert!(page.says("no law names a number of hours") && page.says("48 hours hold"), "{}", page.text());
    let answer = supervisor.submit(&page, "/targets/telegram", &[("normal", "12")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let mut caller = world.caseworker().await;
    let (_, notice, _) = sent(&world, &mut caller).await;
    assert!(caller.open(&format!("{notice}/escalation")).await.says("12 h, a target of ours"));
    let page = supervisor.open("/targets").await;
    let wrong = supervisor.submit(&page, "/targets/telegram", &[("normal", "0")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.says("Hours are a whole number from 1 to 672."), "{}", wrong.text());
    supervisor.submit(&page, "/targets/telegram", &[("normal", "")]).await;
    assert!(!caller.open(&format!("{notice}/escalation")).await.says("12 h, a target of ours"));
}
