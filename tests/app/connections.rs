//! The account that flags go out from: connected, used, broken, given back.

use crate::caller::{Answer, Caller};
use crate::desk_of::{notices_on, open_case, review, send_all};
use crate::world::{REFRESH_TOKEN, World};
use chrono::Duration;
use reqwest::Url;
use takedown_desk::model::connection::{self, quota};
use takedown_desk::practice::Script;

const PAGE: &str = "/connections/youtube";
const VIDEO: &str = "https://youtu.be/jfKfPfyJRdk";
const MINOR: &str = "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL";

/// Goes to the pretend Google and follows one of its two links back, as a browser would.
async fn consent(caller: &mut Caller, choice: &str) -> (Answer, Url) {
    let page = caller.open(PAGE).await;
    let asked = caller.submit(&page, &format!("{PAGE}/asking"), &[]).await;
    assert_eq!(asked.status, 200, "{}", asked.text());
    let address = asked.attribute("a[rel=noreferrer]", "href").unwrap();
    let google = reqwest::Client::new().get(address.clone()).send().await.unwrap().text().await.unwrap();
    let html = Answer { status: 200, location: None, headers: Default::default(), body: google };
    let back = Url::parse(&html.attribute(choice, "href").unwrap()).unwrap();
    let path = format!("{}?{}", back.path(), back.query().unwrap());
    let landed = caller.get(&path).await;
    assert_eq!(landed.status, 200, "{}", landed.text());
    let next = landed.attribute("a.main", "href").unwrap();
    (caller.get(&next).await, Url::parse(&address).unwrap())
}

fn parameter(url: &Url, name: &str) -> String {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

async fn connect(world: &World, caller: &mut Caller) {
    let (answer, _) = consent(caller, "#allow").await;
    caller.submit_and_follow(&answer, "/connections/answer", &[]).await;
    world.run_jobs().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_disconnected_and_another_one_connected() {
    let world = World::new().await;
    let mut administrator = world.administrator().await;
    let page = administrator.open(PAGE).await;
    assert!(page.says("Test account"), "{}", page.text());
    assert!(!page.body.contains(REFRESH_TOKEN));
    administrator.submit_and_follow(&page, &format!("{PAGE}/ending"), &[]).await;
    world.run_jobs().await;
    assert_eq!(world.practice.revoked(), [REFRESH_TOKEN], "the token was given back");
    assert!(administrator.open(PAGE).await.says("disconnected"));

    let (answer, asked) = consent(&mut administrator, "#allow").await;
    assert_eq!(parameter(&asked, "scope"), "https://www.googleapis.com/auth/youtube.force-ssl");
    assert_eq!(parameter(&asked, "code_challenge_method"), "S256");
    assert_eq!(parameter(&asked, "access_type"), "offline");
    assert_eq!(parameter(&asked, "redirect_uri"), format!("{}/connections/back", world.base));
    administrator.submit_and_follow(&answer, "/connections/answer", &[]).await;
    world.run_jobs().await;
    let page = administrator.open(PAGE).await;
    assert!(page.says("Practice hotline") && page.says("Content involving minors"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_forged_connects_an_account() {
    let world = World::new().await;
    let mut administrator = world.administrator().await;
    let (good, _) = consent(&mut administrator, "#allow").await;
    let form = good.form("/connections/answer");
    let value = |name: &str| form.fields.iter().find(|(field, _)| field == name).unwrap().1.clone();
    let (state, code) = (value("state"), value("code"));

    let mut stranger_to_it = world.administrator().await;
    let foreign = stranger_to_it.get(&format!("/connections/answer?state={state}&code={code}")).await;
    assert_eq!(foreign.status, 409, "the state belongs to the session that asked: {}", foreign.text());
    for (state, code) in [("", code.as_str()), ("made-up", &code), (&state, "")] {
        let answer =
            administrator.submit(&good, "/connections/answer", &[("state", state), ("code", code)]).await;
        assert_eq!(answer.status, 409, "{}", answer.text());
    }
    administrator.submit_and_follow(&good, "/connections/answer", &[]).await;
    let again = administrator.submit(&good, "/connections/answer", &[]).await;
    assert_eq!(again.status, 409, "a state is good once");
    world.run_jobs().await;

    let (late, _) = consent(&mut administrator, "#allow").await;
    world.pass(Duration::minutes(11));
    assert_eq!(administrator.submit(&late, "/connections/answer", &[]).await.status, 409);

    // A code that somebody slipped in: our verifier does not fit it.
    let (mixed, _) = consent(&mut administrator, "#allow").await;
    let slipped = [("code", "practice-code-somebody-elses")];
    administrator.submit_and_follow(&mixed, "/connections/answer", &slipped).await;
    world.run_jobs().await;
    let page = administrator.open(PAGE).await;
    assert!(page.says("connect again") && page.says("invalid_grant"), "{}", page.text());

    let (refused, _) = consent(&mut administrator, "#refuse").await;
    assert!(refused.says("was not allowed") && refused.forms("/connections/answer").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flag_goes_beside_the_notice_and_does_not_count_as_asking() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open(PAGE).await;
    let saved =
        supervisor.submit_and_follow(&page, &format!("{PAGE}/reasons"), &[(MINOR, "practice-1")]).await;
    assert!(saved.says("The reasons are saved"), "{}", saved.text());
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, VIDEO).await;
    let cards = review(&mut caller, &case).await;
    assert_eq!(notices_on(&cards).len(), 2, "the notice and the flag: {}", cards.text());
    assert!(cards.says("Extra flag, no receipt"), "{}", cards.text());
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let calls = world.practice.api_calls();
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].body["videoId"], "jfKfPfyJRdk");
    assert_eq!(calls[0].body["reasonId"], "practice-1");
    let page = caller.open(&case).await;
    assert!(page.says("Extra flag sent by interface") && !page.says("Notice sent"), "{}", page.text());

    // Written again, the video is not flagged twice.
    review(&mut caller, &case).await;
    world.run_jobs().await;
    assert_eq!(world.practice.api_calls().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_reason_for_this_content_no_flag_is_written() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open(PAGE).await;
    let nonsense = supervisor.submit(&page, &format!("{PAGE}/reasons"), &[(MINOR, "no-such-reason")]).await;
    assert_eq!(nonsense.status, 422, "{}", nonsense.text());
    assert!(nonsense.says("does not exist any more") || nonsense.says("not offer this reason"));
    supervisor.submit_and_follow(&page, &format!("{PAGE}/reasons"), &[(MINOR, "")]).await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, VIDEO).await;
    assert_eq!(notices_on(&review(&mut caller, &case).await).len(), 1, "the notice alone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_account_keeps_its_flags_until_it_is_connected_again() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, VIDEO).await;
    world.practice.revoke(REFRESH_TOKEN);
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    world.pass(Duration::minutes(5));
    world.run_jobs().await;
    assert!(world.practice.api_calls().is_empty());
    let mut administrator = world.administrator().await;
    assert!(administrator.open(PAGE).await.says("Flags wait in their order"));

    connect(&world, &mut administrator).await;
    assert_eq!(world.practice.api_calls().len(), 1, "the flag that waited went out");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_that_is_gone_makes_the_list_be_read_again() {
    let world = World::new().await;
    world.run_jobs().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, VIDEO).await;
    review(&mut caller, &case).await;
    world.practice.set_reasons(&[("other-1", "Another reason")]);
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    assert!(world.practice.api_calls().is_empty(), "refused with invalidAbuseReason");
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open(PAGE).await;
    assert!(page.says("Another reason") && page.says("does not exist any more"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_video_that_youtube_does_not_find_is_looked_at_and_not_counted_as_reported() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, VIDEO).await;
    world.practice.set_script("jfKfPfyJRdk", Script::AlreadyGone);
    world.practice.note_decided(&["jfKfPfyJRdk"]);
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    assert!(world.practice.api_calls().is_empty());
    let page = caller.open(&case).await;
    assert!(page.says("Not sent") && page.says("a second look decides"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_days_units_are_spent_flags_wait_for_the_next_day_over_there() {
    let world = World::new().await;
    world.run_jobs().await;
    world
        .app
        .write_now(|tx| {
            let connection = connection::of(tx, "youtube")?.unwrap();
            let left = 10_000 - connection.units_today;
            quota::spend(tx, &connection.id, left - 49)
        })
        .unwrap();
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, VIDEO).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    assert!(world.practice.api_calls().is_empty(), "49 units are too few for a report");
    // 21:30 UTC is 13:30 in California: the day ends there in ten and a half hours.
    world.hours(10).await;
    assert!(world.practice.api_calls().is_empty());
    world.hours(1).await;
    assert_eq!(world.practice.api_calls().len(), 1);
}
