//! Mail to staff: confirmed by a code, once for each row, held in quiet hours, and without a word of a case.

use crate::caller::Caller;
use crate::desk_of::{KNOWN, open_case, send_all};
use crate::world::World;
use chrono::Duration;
use takedown_desk::practice::ReceivedMail;

const ADDRESS: &str = "e.example@example.org";
const PSEUDONYM: &str = "Boomkruiper";
const URGENT: &str = "Something urgent waits on your desk";
const OTHER: &str = "Something waits on your desk";

fn mails(world: &World) -> Vec<ReceivedMail> {
    world.practice.mails().into_iter().filter(|mail| mail.to == ADDRESS).collect()
}

fn subjects(world: &World) -> Vec<String> {
    mails(world).into_iter().map(|mail| mail.subject).collect()
}

fn code_of(mail: &ReceivedMail) -> String {
    let digits = mail.body.split(|c: char| !c.is_ascii_digit());
    digits.into_iter().find(|part| part.len() == 8).unwrap().to_owned()
}

/// Enters an address and proves that it is read.
async fn enrol(world: &World, caller: &mut Caller, values: &[(&str, &str)]) {
    let page = caller.open("/staff-mail").await;
    let mut form = page.form("/staff-mail");
    form.set(&[("address", ADDRESS)]);
    form.set(values);
    assert_eq!(caller.post("/staff-mail", &form.fields).await.status, 303);
    world.run_jobs().await;
    let code = code_of(&mails(world)[0]);
    let page = caller.open("/staff-mail").await;
    let page = caller.submit_and_follow(&page, "/staff-mail/confirmation", &[("code", &code)]).await;
    assert!(page.says("Mail goes to this address from now on."), "{}", page.text());
    world.run_jobs().await;
}

/// A case with something urgent.
async fn urgent_case(caller: &mut Caller) -> String {
    let page = caller.open("/cases/new").await;
    let mut form = page.form("/cases");
    let mut values: Vec<(&str, &str)> =
        KNOWN.iter().copied().filter(|(name, _)| !["danger", "pseudonym"].contains(name)).collect();
    values.extend([("danger", "yes"), ("pseudonym", PSEUDONYM), ("text", "https://t.me/levlam/1")]);
    form.set(&values);
    let answer = caller.post("/cases", &form.fields).await;
    answer.location.unwrap().split(['#', '?']).next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_gets_no_mail_before_its_code_came_back() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let page = caller.open("/staff-mail").await;
    let wrong = caller.submit(&page, "/staff-mail", &[("address", "nobody"), ("wants", "urgent")]).await;
    assert!(wrong.status == 422 && wrong.says("Give a mail address"), "{}", wrong.text());
    assert_eq!(
        wrong.attribute("input[name=address]", "value").as_deref(),
        Some("nobody"),
        "nothing typed is lost"
    );
    urgent_case(&mut caller).await;
    caller.submit_and_follow(&page, "/staff-mail", &[("address", ADDRESS), ("wants", "all")]).await;
    world.run_jobs().await;
    world.pass(Duration::minutes(30));
    world.run_jobs().await;
    assert_eq!(subjects(&world), ["Your code"], "once, and nothing else");
    let page = caller.open("/staff-mail").await;
    let action = "/staff-mail/confirmation";
    let code = code_of(&mails(&world)[0]);
    let other = if code == "00000000" { "00000001" } else { "00000000" };
    for left in (0..5).rev() {
        let answer = caller.submit(&page, action, &[("code", other)]).await;
        assert_eq!(answer.status, if left == 0 { 303 } else { 422 }, "{}", answer.text());
    }
    assert_eq!(caller.submit(&page, action, &[("code", &code)]).await.status, 404, "it was taken out");
    let trail = world.officer().await.open("/audit").await;
    assert!(
        trail.says("Address for mail about the desk entered") && !trail.says(ADDRESS),
        "{}",
        trail.text()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_urgent_is_told_once_by_number_and_says_nothing_of_the_case() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    enrol(&world, &mut caller, &[("wants", "urgent")]).await;
    assert_eq!(subjects(&world), ["Your code"], "nothing waits yet");
    let case = urgent_case(&mut caller).await;
    world.pass(Duration::minutes(6));
    world.run_jobs().await;
    let told = mails(&world);
    assert_eq!(subjects(&world), ["Your code", URGENT]);
    let body = &told[1].body;
    assert!(body.contains("CF-2026-0001") && body.contains(&case), "{body}");
    assert!(body.contains("/staff-mail") && body.contains("because you asked for it"), "{body}");
    for secret in [PSEUDONYM, "levlam", "t.me", "Telegram"] {
        assert!(!body.contains(secret), "{secret} is in: {body}");
    }
    for _ in 0..4 {
        world.pass(Duration::minutes(20));
        world.run_jobs().await;
    }
    assert_eq!(subjects(&world).len(), 2, "what was told is not told again");
    world.sign_in(&mut caller, "caseworker").await;
    let page = caller.open("/staff-mail").await;
    caller.submit_and_follow(&page, "/staff-mail/end", &[]).await;
    urgent_case(&mut caller).await;
    world.pass(Duration::minutes(20));
    world.run_jobs().await;
    assert_eq!(subjects(&world).len(), 2, "it was ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn quiet_hours_hold_mail_to_staff_and_no_notice() {
    // The clock stands at 22.30 in Belgium: within the quiet hours.
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    enrol(&world, &mut caller, &[("wants", "all")]).await;
    let case = open_case(&mut caller, "https://t.me/levlam/2").await;
    world.pass(Duration::minutes(6));
    world.run_jobs().await;
    assert_eq!(subjects(&world), ["Your code"], "a link about which nothing was asked waits until morning");
    urgent_case(&mut caller).await;
    send_all(&mut caller, &case).await;
    world.pass(Duration::minutes(6));
    world.run_jobs().await;
    assert_eq!(subjects(&world), ["Your code", URGENT], "what is urgent does not");
    let platform = world.practice.mails().into_iter().filter(|mail| mail.to != ADDRESS).count();
    assert_eq!(platform, 1, "a notice knows no quiet hours");
    world.pass(Duration::hours(9));
    world.run_jobs().await;
    let all = subjects(&world);
    assert_eq!(all.get(2).map(String::as_str), Some(OTHER), "at half past seven it leaves: {all:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_not_on_duty_lets_urgent_mail_wait_and_the_house_sets_the_hours() {
    let world = World::new().await;
    let (mut caller, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    enrol(&world, &mut caller, &[("wants", "urgent"), ("holds_urgent", "yes")]).await;
    urgent_case(&mut caller).await;
    world.pass(Duration::minutes(6));
    world.run_jobs().await;
    assert_eq!(subjects(&world), ["Your code"], "it waits");
    let page = supervisor.open("/staff-mail").await;
    let action = "/staff-mail/quiet-hours";
    let wrong = supervisor.submit(&page, action, &[("from", "late"), ("to", "07:00")]).await;
    assert!(wrong.status == 422 && wrong.says("Give a time of day"), "{}", wrong.text());
    assert!(caller.open("/staff-mail").await.forms(action).is_empty(), "supervisors set them");
    let page = supervisor.submit_and_follow(&page, action, &[("from", "12:00"), ("to", "13:00")]).await;
    assert!(page.says("Quiet hours from 12:00 to 13:00"), "{}", page.text());
    world.pass(Duration::minutes(6));
    world.run_jobs().await;
    assert_eq!(subjects(&world), ["Your code", URGENT], "half past ten is not quiet any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_let_in_again_is_told_again() {
    let world = World::new().await;
    let (mut caller, mut administrator) = (world.caseworker().await, world.administrator().await);
    enrol(&world, &mut caller, &[("wants", "urgent")]).await;
    let person = world.actor("caseworker").id;
    let page = administrator.open("/people").await;
    administrator.submit_and_follow(&page, &format!("/people/{person}/disabling"), &[]).await;
    world.pass(Duration::minutes(6));
    world.run_jobs().await;
    let page = administrator.open("/people").await;
    administrator.submit_and_follow(&page, &format!("/people/{person}/enabling"), &[]).await;
    world.sign_in(&mut caller, "caseworker").await;
    assert!(caller.open("/staff-mail").await.says("Confirmed"), "the page says that mail goes to her");
    urgent_case(&mut caller).await;
    world.pass(Duration::minutes(6));
    world.run_jobs().await;
    assert_eq!(subjects(&world), ["Your code", URGENT]);
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_to_two_platforms_with_one_limit_are_two_rows() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    enrol(&world, &mut caller, &[("wants", "urgent")]).await;
    let case = open_case(&mut caller, "https://t.me/levlam/1\nhttps://youtu.be/jfKfPfyJRdk").await;
    let served = world.now().with_timezone(&chrono_tz::Europe::Brussels).format("%Y-%m-%dT%H:%M").to_string();
    for (told, platform) in ["telegram", "youtube"].into_iter().enumerate() {
        serve_order(&mut caller, &case, platform, &served).await;
        world.pass(Duration::minutes(6));
        world.run_jobs().await;
        let desk = caller.open("/desk").await;
        let name = if platform == "telegram" { "Telegram" } else { "YouTube" };
        assert!(desk.says(&format!("An order to {name} was served")), "{}", desk.text());
        assert_eq!(subjects(&world).len(), told + 2, "{platform}: {:?}", subjects(&world));
    }
}

/// Writes down an order that was served, for the link of its platform.
async fn serve_order(caller: &mut Caller, case: &str, platform: &str, served: &str) {
    let action = format!("{case}/orders");
    let page = caller.open(&action).await;
    let items: Vec<String> = page
        .body
        .split("name=\"item\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next().map(str::to_owned))
        .collect();
    let mut statuses = Vec::new();
    for item in items {
        let mut form = page.form(&action);
        let given = [
            ("kind", "court"),
            ("authority", "Court of Brussels"),
            ("platform", platform),
            ("served_at", served),
            ("item", item.as_str()),
        ];
        form.fields.retain(|(name, _)| given.iter().all(|(known, _)| known != name));
        form.fields.extend(given.map(|(name, value)| (name.to_owned(), value.to_owned())));
        statuses.push(caller.post(&action, &form.fields).await.status);
    }
    assert!(statuses.contains(&303), "{platform}: {statuses:?}");
}
