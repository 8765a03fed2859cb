//! What follows when a platform does not act: one reminder a recipient, by a ladder that people set.

use crate::caller::Caller;
use crate::desk_of::{open_case, review, send_all};
use crate::world::World;
use takedown_desk::practice::Script;

/// Sets the steps for every platform: kind, hours, by itself, contact.
async fn ladder(world: &World, steps: &[(&str, &str, bool, &str)]) {
    let mut supervisor = world.supervisor().await;
    let answer = set_ladder(&mut supervisor, steps).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
}

async fn set_ladder(supervisor: &mut Caller, steps: &[(&str, &str, bool, &str)]) -> crate::caller::Answer {
    let page = supervisor.open("/ladder").await;
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    let mut fields = vec![("csrf".to_owned(), token)];
    for (place, (kind, hours, automatic, contact)) in steps.iter().enumerate() {
        fields.push(("kind".to_owned(), (*kind).to_owned()));
        fields.push(("after_hours".to_owned(), (*hours).to_owned()));
        fields.push(("contact".to_owned(), (*contact).to_owned()));
        if *automatic {
            fields.push(("automatic".to_owned(), place.to_string()));
        }
    }
    supervisor.post("/ladder/default", &fields).await
}

/// Confirms the proposed meaning of every reply.
pub async fn confirm_all(caller: &mut Caller) {
    for _ in 0..20 {
        let inbox = caller.open("/inbox").await;
        let Some(start) = inbox.body.find("href=\"/inbox/") else { return };
        let rest = &inbox.body[start + "href=\"".len()..];
        let path = rest[..rest.find('"').unwrap()].to_owned();
        let message = caller.open(&path).await;
        let proposed = message
            .attribute("input[name=meaning][checked]", "value")
            .or_else(|| message.attribute("button[name=meaning][data-key=y]", "value"))
            .unwrap();
        caller.submit(&message, &format!("{path}/meaning"), &[("meaning", &proposed)]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn links_that_are_still_up_collect_into_one_reminder_that_a_person_sends() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::AfterReminder);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    // A second notice to the same recipient, an hour later.
    world.hours_at_the_desk(1, &mut caller).await;
    let page = caller.open(&format!("{case}/items")).await;
    caller.submit(&page, &format!("{case}/items"), &[("text", "https://t.me/levlam/2")]).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    world.hours_at_the_desk(22, &mut caller).await;
    confirm_all(&mut caller).await;
    assert!(!caller.open("/desk").await.says("Remind Telegram"), "23 hours are not 24");

    // 24 hours later it is half past nine in the evening: nothing waits for the morning.
    world.hours_at_the_desk(1, &mut caller).await;
    assert!(caller.open("/desk").await.says("Remind Telegram about 1 link"));
    world.hours_at_the_desk(2, &mut caller).await;
    let desk = caller.open("/desk").await;
    assert!(desk.says("Remind Telegram about 2 links"), "one reminder for both: {}", desk.text());
    assert_eq!(world.practice.mails().len(), 2, "nothing left by itself");

    let cards = review(&mut caller, &case).await;
    assert!(cards.says("REMINDER: ") && cards.says("N-0001") && cards.says("N-0002"), "{}", cards.text());
    assert!(cards.says("still up, without a decision"), "it says why: {}", cards.text());
    caller.submit_and_follow(&cards, "/notices/*/approval", &[("good_faith", "yes")]).await;
    world.run_jobs().await;
    let mails = world.practice.mails();
    assert_eq!(mails.len(), 3);
    let raw = String::from_utf8_lossy(&mails[2].raw).into_owned();
    assert!(mails[2].subject.starts_with("Reminder: notice of illegal content"), "{}", mails[2].subject);
    assert!(
        mails[2].body.contains("https://t.me/levlam/1") && mails[2].body.contains("https://t.me/levlam/2")
    );
    assert!(raw.contains(&format!("In-Reply-To: {}", mails[1].message_id)), "{raw}");
    let unfolded = raw.replace("\r\n ", " ");
    assert!(unfolded.contains(&format!("{} {}", mails[0].message_id, mails[1].message_id)), "{unfolded}");

    // The platform acts, and its answer to the reminder decides the first notices too.
    world.hours_at_the_desk(8, &mut caller).await;
    confirm_all(&mut caller).await;
    world.hours_at_the_desk(2, &mut caller).await;
    let page = caller.open(&case).await;
    assert_eq!(page.link_states(), ["Gone", "Gone"], "{}", page.text());
    let closed = caller.submit_and_follow(&page, &format!("{case}/closing"), &[("reason", "all_gone")]).await;
    assert!(closed.says("Closed"), "{}", closed.text());
    assert_eq!(states(&world), ["decided", "decided", "decided"]);
    assert_eq!(asked_hours_before_gone(&world), [true, true], "a reminder starts no clock anew");
    world.hours(72).await;
    assert_eq!(world.practice.mails().len(), 3, "nothing follows what is gone");
}

fn states(world: &World) -> Vec<String> {
    use diesel::prelude::*;
    use takedown_desk::db::schema::notices;
    world
        .app
        .read_now(|tx| Ok(notices::table.order(notices::number.asc()).select(notices::state).load(tx.c)?))
        .unwrap()
}

/// Whether each link counts from its first notice: more than a day before it was gone.
fn asked_hours_before_gone(world: &World) -> Vec<bool> {
    use diesel::prelude::*;
    use takedown_desk::db::{Utc, schema::items};
    let rows: Vec<(Option<Utc>, Option<Utc>)> = world
        .app
        .read_now(|tx| Ok(items::table.select((items::asked_at, items::gone_at)).load(tx.c)?))
        .unwrap();
    rows.iter().map(|(asked, gone)| gone.unwrap() - asked.unwrap() > chrono::Duration::hours(24)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposed_reminder_is_withdrawn_when_nothing_is_left_to_remind_of() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::Silent);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    send_all(&mut caller, &case).await;
    world.hours_at_the_desk(25, &mut caller).await;
    assert!(caller.open("/desk").await.says("Remind Telegram"));
    let page = caller.open(&case).await;
    caller.submit_and_follow(&page, "/items/*/checks", &[("seen", "gone")]).await;
    assert!(!caller.open("/desk").await.says("Remind Telegram"));
    assert_eq!(states(&world), ["sent", "withdrawn"]);
    world.hours(120).await;
    assert_eq!(states(&world), ["sent", "withdrawn"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_platform_keeps_or_hides_is_not_reminded_of() {
    let world = World::new().await;
    world.practice.set_script("levlam/1", Script::Kept);
    world.practice.set_script("levlam/2", Script::LoginWall);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    send_all(&mut caller, &case).await;
    world.hours_at_the_desk(6, &mut caller).await;
    confirm_all(&mut caller).await;
    let other = open_case(&mut caller, "https://t.me/levlam/2").await;
    send_all(&mut caller, &other).await;
    world.hours_at_the_desk(6, &mut caller).await;
    confirm_all(&mut caller).await;
    world.hours_at_the_desk(94, &mut caller).await;
    let desk = caller.open("/desk").await;
    assert!(!desk.says("Remind Telegram"), "{}", desk.text());
    assert!(desk.says("keeps 1 link online"), "{}", desk.text());
    // It said removed, behind a wall; once a look finds it up after all, it is reminded of.
    world.practice.set_script("levlam/2", Script::Silent);
    world.hours_at_the_desk(30, &mut caller).await;
    assert!(caller.open("/desk").await.says("Remind Telegram about 1 link"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_nobody_has_read_comes_before_a_reminder() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::Question);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    send_all(&mut caller, &case).await;
    world.hours_at_the_desk(40, &mut caller).await;
    assert!(!caller.open("/desk").await.says("Remind Telegram"));
    assert_eq!(states(&world), ["sent"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_supervisor_lets_reminders_leave_by_themselves_and_the_trail_says_so() {
    let world = World::new().await;
    ladder(&world, &[("remind", "3", true, ""), ("escalate", "8", true, "duty@telegram.example")]).await;
    // No mail goes to an address that no administrator approved.
    let mut administrator = world.administrator().await;
    let channel = administrator.open("/channels/telegram").await;
    let look = channel.attribute("a.main[href^='/recipients/']", "href").unwrap();
    let recipient = administrator.open(&look).await;
    assert!(recipient.says("duty@telegram.example"), "{}", recipient.text());
    administrator.submit_and_follow(&recipient, &format!("{look}/approval"), &[]).await;
    world.practice.set_script("levlam", Script::Silent);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    send_all(&mut caller, &case).await;
    world.hours_at_the_desk(5, &mut caller).await;
    let mails = world.practice.mails();
    assert_eq!(mails.len(), 2, "the reminder left by itself");
    assert_eq!(mails[1].to, "abuse@telegram.example");
    let page = caller.open(&case).await;
    assert!(page.says("Approved by the ladder"), "{}", page.text());
    world.hours_at_the_desk(6, &mut caller).await;
    let mails = world.practice.mails();
    assert_eq!(mails.len(), 3, "then the named contact");
    assert_eq!(mails[2].to, "duty@telegram.example");
    assert!(mails[2].body.contains("https://t.me/levlam/1"));
    world.hours(100).await;
    assert_eq!(world.practice.mails().len(), 3, "the ladder has an end");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_always_waits_for_a_person() {
    let world = World::new().await;
    ladder(&world, &[("remind", "2", true, ""), ("second_door", "100", false, "")]).await;
    world.practice.set_script("665052190608723968", Script::Silent);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://x.com/starwars/status/665052190608723968").await;
    let page = send_all(&mut caller, &case).await;
    caller.submit_and_follow(&page, "/notices/*/submission", &[("reference", "0412-7731")]).await;
    world.hours_at_the_desk(7, &mut caller).await;
    assert_eq!(states(&world), ["sent", "draft"]);
    let cards = review(&mut caller, &case).await;
    let text = cards.text();
    assert!(text.contains("0412-7731"), "it names the platform's reference: {text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_step_asks_a_supervisor_and_nobody_else() {
    let world = World::new().await;
    ladder(&world, &[("supervisor", "4", false, "")]).await;
    world.practice.set_script("levlam", Script::Silent);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    send_all(&mut caller, &case).await;
    world.hours_at_the_desk(7, &mut caller).await;
    assert!(!caller.open("/desk").await.says("in spite of reminders"));
    let mut supervisor = world.supervisor().await;
    let desk = supervisor.open("/desk").await;
    assert!(desk.says("Telegram has not acted on 1 link"), "{}", desk.text());
    let notice = crate::desk_of::notices_on(&desk).remove(0);
    let page = supervisor.open(&notice).await;
    let page = supervisor.submit_and_follow(&page, &format!("{notice}/supervision"), &[]).await;
    assert!(page.says("Dealt with by a supervisor"), "{}", page.text());
    assert!(!supervisor.open("/desk").await.says("in spite of reminders"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_that_nobody_sends_is_not_doubled_and_a_supervisor_is_asked_in_time() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::Silent);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    send_all(&mut caller, &case).await;
    world.hours(119).await;
    assert_eq!(states(&world), ["sent", "draft"], "one proposal, not two");
    let mut supervisor = world.supervisor().await;
    assert!(!supervisor.open("/desk").await.says("in spite of reminders"));
    world.hours(8).await;
    world.sign_in(&mut supervisor, "supervisor").await;
    assert!(supervisor.open("/desk").await.says("Telegram has not acted on 1 link"));
    assert_eq!(states(&world), ["sent", "draft"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn urgent_cases_follow_steps_of_their_own() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::Silent);
    let (mut caller, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    let set = async |supervisor: &mut Caller, scope: &str, hours: &str| {
        let page = supervisor.open("/ladder").await;
        let mut form = page.form(&format!("/ladder/{scope}"));
        form.fields
            .retain(|(name, _)| !["kind", "after_hours", "contact", "automatic"].contains(&name.as_str()));
        form.fields.extend(
            [("kind", "remind"), ("after_hours", hours), ("contact", "")]
                .map(|(name, value)| (name.to_owned(), value.to_owned())),
        );
        supervisor.post(&form.action.clone(), &form.fields).await.status
    };
    assert_eq!(set(&mut supervisor, "telegram", "40").await, 303);
    assert_eq!(set(&mut supervisor, "telegram@urgent", "9").await, 303);
    let page = supervisor.open("/ladder").await;
    assert!(page.says("Telegram, urgent cases only: 9 h: remind"), "{}", page.text());
    let ordinary = open_case(&mut caller, "https://t.me/levlam/1").await;
    send_all(&mut caller, &ordinary).await;
    world.hours(10).await;
    assert_eq!(states(&world), ["sent"], "an ordinary case waits for 40 hours");
    world.sign_in(&mut caller, "caseworker").await;
    let urgent = open_case(&mut caller, "https://t.me/levlam/2").await;
    let page = caller.open(&format!("{urgent}/care")).await;
    caller.submit_and_follow(&page, &format!("{urgent}/care/check"), &[("danger", "yes")]).await;
    send_all(&mut caller, &urgent).await;
    world.hours(10).await;
    assert!(states(&world).contains(&"draft".to_owned()), "an urgent one for nine: {:?}", states(&world));
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_that_do_not_fit_are_refused_in_words_and_none_restores_the_usual() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    for (steps, words) in [
        ([("remind", "0", false, "")], "from 1 to 2160"),
        ([("remind", "soon", false, "")], "from 1 to 2160"),
        ([("escalate", "5", false, "nobody")], "needs a mail address"),
    ] {
        let refused = set_ladder(&mut supervisor, &steps).await;
        assert_eq!(refused.status, 422);
        assert!(refused.says(words), "{}", refused.text());
    }
    assert_eq!(set_ladder(&mut supervisor, &[("remind", "30", false, "")]).await.status, 303);
    let page = supervisor.open("/ladder").await;
    assert!(!page.says("10 d"), "{}", page.text());
    assert_eq!(set_ladder(&mut supervisor, &[]).await.status, 303);
    assert!(supervisor.open("/ladder").await.says("10 d"), "the usual steps hold again");
    assert_eq!(world.caseworker().await.get("/ladder").await.status, 403);
}
