//! The police of a case: informed, and waited for by nobody's own hand.

use crate::caller::{Answer, Caller};
use crate::desk_of::{KNOWN, open_case, review, send_all};
use crate::reminders::confirm_all;
use crate::world::World;
use chrono::Duration;
use takedown_desk::model::police::evidence::{self, EventRecord};
use takedown_desk::practice::Script;

const ONE: &str = "https://t.me/levlam/1";
const OTHER: &str = "https://www.snapchat.com/add/sampleuser";
const TWO_OF_ONE: &str = "https://t.me/levlam/1\nhttps://t.me/levlam/2";
const REASON: &str = "The unit asked to secure the group first.";

/// Asks for a hold of the whole case, or of the first link, for these hours.
async fn ask(caller: &mut Caller, case: &str, scope: &str, hours: &str) -> Answer {
    let page = caller.open(&format!("{case}/police")).await;
    let action = format!("{case}/police/holds");
    let mut form = page.form(&action);
    let first = page.attribute("input[name=item]", "value").unwrap();
    form.fields.retain(|(name, _)| name != "item" && name != "scope");
    form.fields.push(("scope".to_owned(), scope.to_owned()));
    if scope == "links" {
        form.fields.push(("item".to_owned(), first));
    }
    form.set(&[("hours", hours), ("reason", REASON)]);
    caller.post(&action, &form.fields).await
}

async fn approve(world: &World, case: &str) -> Answer {
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open(&format!("{case}/police")).await;
    supervisor.submit_and_follow(&page, "/holds/*/approval", &[]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn that_the_police_were_informed_is_written_down_with_its_history() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, ONE).await;
    let path = format!("{case}/police");
    let page = caller.open(&path).await;
    assert!(page.says("Nobody has written down yet"));
    let values = |at, station| [("informed_at", at), ("station", station), ("reference", "BR.12.34.5/2026")];
    let page = caller.submit_and_follow(&page, &path, &values("2026-01-02T10:00", "Zone one")).await;
    let page = caller.submit_and_follow(&page, &path, &values("2026-01-03T10:00", "Zone two")).await;
    let text = page.text();
    assert!(text.find("Zone two").unwrap() < text.find("Zone one").unwrap(), "the newest first: {text}");
    assert!(page.says("BR.12.34.5/2026") && page.says("The caseworker"));
    let answer = caller.submit(&page, &path, &values("2036-01-03T10:00", "Zone")).await;
    assert!(answer.status == 422 && answer.says("lies ahead"), "{}", answer.text());
    assert!(caller.open(&case).await.says("Police informed"), "it stands in the timeline");
    let trail = world.officer().await.open("/audit").await;
    assert!(trail.says("Noted that the police were informed") && !trail.says("Zone two"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_held_link_gets_no_notice_and_the_other_links_go_on() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, TWO_OF_ONE).await;
    let page = review(&mut caller, &case).await;
    assert!(page.says("levlam/1") && page.says("levlam/2"));

    assert_eq!(ask(&mut caller, &case, "links", "24").await.status, 303);
    let page = caller.open(&format!("{case}/notices")).await;
    assert!(!page.says("held for the police"), "asking alone holds nothing");
    let page = approve(&world, &case).await;
    assert!(page.says("Held") && page.says("24 h left"), "{}", page.text());

    let page = caller.open(&format!("{case}/notices")).await;
    assert!(page.says("1 link is held for the police until"), "{}", page.text());
    let letter = page.texts("pre, .letter").join(" ");
    assert!(!page.forms("/notices/*/approval").is_empty(), "the other link goes on: {letter}");
    let page = caller.open(&case).await;
    assert!(page.says("no notice leaves for some links") && page.says("24 h left"), "{}", page.text());
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let mails = world.practice.mails();
    assert_eq!(mails.len(), 1);
    let both = ["levlam/1", "levlam/2"].map(|link| mails[0].body.contains(link));
    assert_eq!(both.iter().filter(|told| **told).count(), 1, "one link of two: {both:?}");

    // It ends by itself: nobody does anything.
    world.hours_at_the_desk(25, &mut caller).await;
    assert!(!caller.open(&case).await.says("no notice leaves for some links"));
    assert!(caller.open("/desk").await.says("Waiting for the police is over"));
    review(&mut caller, &case).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let mails = world.practice.mails();
    for link in ["levlam/1", "levlam/2"] {
        assert!(mails.iter().any(|mail| mail.body.contains(link)), "{link}");
    }
    let page = caller.open(&format!("{case}/police")).await;
    caller.submit_and_follow(&page, "/holds/*/seen", &[]).await;
    assert!(!caller.open("/desk").await.says("Waiting for the police is over"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approved_notice_waits_until_the_hold_is_ended() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, ONE).await;
    send_all(&mut caller, &case).await;
    assert_eq!(ask(&mut caller, &case, "case", "24").await.status, 303);
    approve(&world, &case).await;
    world.run_jobs().await;
    assert!(world.practice.mails().is_empty(), "it waits");
    world.pass(Duration::hours(2));
    world.run_jobs().await;
    assert!(world.practice.mails().is_empty(), "it still waits");

    world.sign_in(&mut caller, "caseworker").await;
    let page = caller.open(&format!("{case}/police")).await;
    let page = caller.submit_and_follow(&page, "/holds/*/ending", &[]).await;
    assert!(page.says("Ended by a person"), "{}", page.text());
    world.pass(Duration::minutes(11));
    world.run_jobs().await;
    assert_eq!(world.practice.mails().len(), 1, "once, after the hold");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_held_case_is_drafted_or_approved_and_the_reason_is_said() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, &format!("{ONE}\n{OTHER}")).await;
    review(&mut caller, &case).await;
    assert_eq!(ask(&mut caller, &case, "case", "3").await.status, 303);
    approve(&world, &case).await;
    let page = caller.open(&format!("{case}/notices")).await;
    assert!(page.says("A link in it is held for the police"), "{}", page.text());
    assert!(page.forms("/notices/*/approval").is_empty(), "nothing can be sent");
    // Links that are pasted later are held as well.
    let form = caller.open(&format!("{case}/items")).await;
    caller.submit(&form, &format!("{case}/items"), &[("text", "https://t.me/levlam/9")]).await;
    let desk = caller.open("/desk").await;
    assert!(!desk.says("nothing was asked about"), "{}", desk.text());
    let page = caller.open(&format!("{case}/notices")).await;
    assert!(page.says("held for the police until"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_rests_while_a_link_is_held() {
    let world = World::new().await;
    world.practice.set_script("levlam", Script::AfterReminder);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, ONE).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    assert_eq!(ask(&mut caller, &case, "case", "72").await.status, 303);
    approve(&world, &case).await;
    world.hours_at_the_desk(70, &mut caller).await;
    confirm_all(&mut caller).await;
    assert!(!caller.open("/desk").await.says("Remind Telegram"), "held");
    world.hours_at_the_desk(12, &mut caller).await;
    assert!(caller.open("/desk").await.says("Remind Telegram"), "{}", caller.open("/desk").await.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_needs_a_second_person_a_reason_and_a_limit() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    let case = open_case(&mut supervisor, ONE).await;
    for hours in ["0", "73"] {
        let answer = ask(&mut supervisor, &case, "case", hours).await;
        assert!(answer.status == 422 && answer.says("Between 1 and 72 hours"), "{}", answer.text());
    }
    assert_eq!(ask(&mut supervisor, &case, "case", "72").await.status, 303);
    let page = supervisor.open(&format!("{case}/police")).await;
    assert!(page.says("A supervisor who did not ask") && page.forms("/holds/*/approval").is_empty());
    // Not by a request of one's own either.
    let ending = page.form("/holds/*/ending");
    let csrf: Vec<(String, String)> = ending.fields.into_iter().filter(|(name, _)| name == "csrf").collect();
    let answer = supervisor.post(&ending.action.replace("ending", "approval"), &csrf).await;
    assert!(answer.status == 409 && answer.says("You asked for this hold"), "{}", answer.text());
    assert!(!supervisor.open("/desk").await.says("A supervisor decides."), "not on her own desk");
    let answer = ask(&mut supervisor, &case, "case", "5").await;
    assert!(answer.says("asked for or running already"), "{}", answer.text());
    let page = supervisor.submit_and_follow(&page, "/holds/*/ending", &[]).await;
    assert!(page.says("Not held"));
}

/// Asks for a file of the case.
async fn record(caller: &mut Caller, case: &str, format: &str) -> Answer {
    let page = caller.open(&format!("{case}/police")).await;
    let action = format!("{case}/police/record");
    let mut form = page.form(&action);
    form.fields.retain(|(name, _)| name == "csrf");
    for (name, value) in [("link", ""), ("known", "yes"), ("format", format)] {
        form.fields.push((name.to_owned(), value.to_owned()));
    }
    caller.post(&action, &form.fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_record_for_the_police_can_be_compared_with_the_chain_and_holds_no_image() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, ONE).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    world.hours_at_the_desk(3, &mut caller).await;

    let answer = record(&mut caller, &case, "json").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(answer.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    let told: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(told["contains_images"], false);
    assert_eq!(told["links"][0]["address"], ONE);
    assert_eq!(told["links"][0]["looks"][0]["by"], "machine");
    assert_eq!(told["notices"][0]["text_sha256"].as_str().unwrap().len(), 64);
    assert_eq!(told["notices"][0]["replies"][0]["text_sha256"].as_str().unwrap().len(), 64);
    let events: Vec<EventRecord> = serde_json::from_value(told["events"].clone()).unwrap();
    assert!(events.len() > 5);
    let last = events.last().unwrap();
    assert_eq!(
        (last.action.as_str(), last.hash.as_str()),
        ("police.record_made", told["chain_head"].as_str().unwrap())
    );

    let compare = |events: Vec<EventRecord>| world.app.read_now(|tx| evidence::compare(tx, &events)).unwrap();
    assert!(compare(events.clone()).is_empty());
    let mut forged = events.clone();
    forged[2].at = "2020-01-01T00:00:00+00:00".to_owned();
    forged[4].hash = forged[3].hash.clone();
    assert_eq!(compare(forged).len(), 2, "what was changed is found");

    let trail = world.officer().await.open("/audit").await;
    assert!(trail.says("Record for the police made"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_papers_for_the_police_are_tagged_in_every_language_and_need_a_tick() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, ONE).await;
    for format in ["pdf", "keep"] {
        let answer = record(&mut caller, &case, format).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert!(answer.body.starts_with("%PDF-") && answer.body.contains("/StructTreeRoot"), "{format}");
        assert_eq!(answer.headers["content-type"], "application/pdf");
    }
    let page = caller.open(&format!("{case}/police")).await;
    let action = format!("{case}/police/record");
    let answer = caller.submit(&page, &action, &[("format", "pdf")]).await;
    assert!(answer.status == 422 && answer.says("Tick that you know"), "{}", answer.text());
    // A case of somebody else's gives nothing.
    let stranger = record_of_stranger(&world, &page, &action).await;
    assert_eq!(stranger.status, 404);
}

async fn record_of_stranger(world: &World, page: &Answer, action: &str) -> Answer {
    let mut colleague = world.colleague().await;
    let mut form = page.form(action);
    let token = colleague.open("/desk").await.attribute("input[name=csrf]", "value").unwrap();
    form.fields = vec![
        ("csrf".to_owned(), token),
        ("known".to_owned(), "yes".to_owned()),
        ("format".to_owned(), "json".to_owned()),
    ];
    colleague.post(action, &form.fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sentence_on_article_18_is_ticked_by_a_person_and_names_the_police_only_when_informed() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let quiet = open_case(&mut caller, ONE).await;
    let page = review(&mut caller, &quiet).await;
    assert!(page.forms("/notices/*/life-threat").is_empty(), "nothing was said that makes it worth choosing");

    let page = caller.open("/cases/new").await;
    let mut values = KNOWN.to_vec();
    values.retain(|(name, _)| *name != "suicide");
    values.extend([("suicide", "yes"), ("text", "https://t.me/levlam/2")]);
    let answer = caller.submit(&page, "/cases", &values).await;
    let case = answer.location.unwrap().split(['#', '?']).next().unwrap().to_owned();
    let page = review(&mut caller, &case).await;
    assert!(!page.says("life or safety is threatened. Please inform"), "nothing by itself");
    caller.submit_and_follow(&page, "/notices/*/life-threat", &[("wanted", "yes")]).await;
    let page = caller.open(&format!("{case}/notices")).await;
    assert!(page.says("life or safety is threatened. Please inform"), "{}", page.text());
    assert!(!page.says("The Belgian police were informed on"));

    let police = format!("{case}/police");
    let form = caller.open(&police).await;
    let told =
        [("informed_at", "2026-01-02T10:00"), ("station", "Zone one"), ("reference", "BR.12.34.5/2026")];
    caller.submit_and_follow(&form, &police, &told).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let mails = world.practice.mails();
    let body = &mails.first().unwrap().body;
    assert!(
        body.contains("The Belgian police were informed on 2026-01-02, reference BR.12.34.5/2026."),
        "{body}"
    );
    assert!(!body.contains("Zone one"));
}
