//! Parallel tracks and mandates: written down, shown by age, never done from here.

use crate::caller::{Answer, Caller};
use crate::desk_of::open_case;
use crate::world::World;
use chrono::Duration;

const LINK: &str = "https://t.me/levlam/1";

/// The time of the desk, some time ago, as a browser writes it: with the hour, and the day alone.
fn local(world: &World, ago: Duration) -> (String, String) {
    let at = (world.now() - ago).with_timezone(&chrono_tz::Europe::Brussels);
    (at.format("%Y-%m-%dT%H:%M").to_string(), at.format("%Y-%m-%d").to_string())
}

async fn post(caller: &mut Caller, case: &str, what: &str, values: &[(&str, &str)]) -> Answer {
    let page = caller.open(&format!("{case}/tracks")).await;
    let csrf = page.attribute("input[name=csrf]", "value").unwrap();
    let mut fields = vec![("csrf".to_owned(), csrf)];
    fields.extend(values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    caller.post(&format!("{case}/{what}"), &fields).await
}

/// The kinds of the tracks on the page, in order.
fn kinds(page: &Answer) -> Vec<String> {
    let forms = page.forms("/cases/*/tracks");
    let kind = |fields: &[(String, String)]| fields.iter().find(|(name, _)| name == "kind").cloned();
    forms.iter().map(|form| kind(&form.fields).unwrap().1).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn tracks_are_shown_by_age_and_keep_their_history() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    assert!(caller.open(&case).await.body.contains(&format!("href=\"{case}/tracks\"")));
    let page = caller.open(&format!("{case}/tracks")).await;
    assert_eq!(kinds(&page), ["take_it_down", "arachnid", "police", "us_request", "search"]);
    assert!(page.says("For another age: StopNCII") && page.says("Not discussed yet"), "{}", page.text());

    let adult = [("kind", "stop_ncii"), ("state", "offered")];
    let answer = post(&mut caller, &case, "tracks", &adult).await;
    assert!(answer.status == 409 && answer.says("another age"), "{} {}", answer.status, answer.text());

    let offered = [("kind", "take_it_down"), ("state", "offered")];
    assert_eq!(post(&mut caller, &case, "tracks", &offered).await.status, 303);
    let done = [("kind", "take_it_down"), ("state", "done"), ("reference", "zilver-17")];
    assert_eq!(post(&mut caller, &case, "tracks", &done).await.status, 303);
    let page = caller.open(&format!("{case}/tracks")).await;
    let history = page.texts("section[aria-labelledby=track-take_it_down] dt");
    assert_eq!(history, ["Done by the person concerned", "Offered"]);
    assert!(page.says("zilver-17"));

    let (ahead, _) = local(&world, Duration::hours(-2));
    let ahead = [("kind", "search"), ("state", "done"), ("happened_at", ahead.as_str())];
    assert_eq!(post(&mut caller, &case, "tracks", &ahead).await.status, 422);
    let trail = world.officer().await.open("/audit").await;
    assert!(trail.says("Other track written down") && !trail.says("zilver-17"));
}

#[tokio::test(flavor = "multi_thread")]
async fn that_the_police_were_informed_is_read_from_their_page() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    let done = [("kind", "police"), ("state", "done")];
    assert_eq!(post(&mut caller, &case, "tracks", &done).await.status, 409);
    let page = caller.open(&format!("{case}/police")).await;
    let (now, _) = local(&world, Duration::zero());
    let informed = [("informed_at", now.as_str()), ("station", "Zone of Meer"), ("reference", "PV-77")];
    caller.submit_and_follow(&page, &format!("{case}/police"), &informed).await;
    let page = caller.open(&format!("{case}/tracks")).await;
    let police = page.texts("section[aria-labelledby=track-police]").join(" ");
    assert!(police.contains("PV-77"), "{police}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_in_the_united_states_needs_a_mandate_and_runs_48_hours() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    let request = [("kind", "us_request"), ("state", "done")];
    let answer = post(&mut caller, &case, "tracks", &request).await;
    assert!(answer.status == 409 && answer.says("needs a mandate"), "{} {}", answer.status, answer.text());

    let (now, today) = local(&world, Duration::zero());
    let (before, _) = local(&world, Duration::hours(48));
    let other = [("giver", "shown"), ("scope", "dispute"), ("given_on", today.as_str())];
    assert_eq!(post(&mut caller, &case, "mandates", &other).await.status, 303);
    assert_eq!(post(&mut caller, &case, "tracks", &request).await.status, 409, "another scope");
    let mandate = [
        ("giver", "representative"),
        ("scope", "us_request"),
        ("given_on", today.as_str()),
        ("kept_at", "Binder blue-4"),
    ];
    assert_eq!(post(&mut caller, &case, "mandates", &mandate).await.status, 303);
    let early = [("kind", "us_request"), ("state", "done"), ("happened_at", before.as_str())];
    assert_eq!(post(&mut caller, &case, "tracks", &early).await.status, 409, "before it was signed");
    let asked = [("kind", "us_request"), ("state", "done"), ("happened_at", now.as_str())];
    assert_eq!(post(&mut caller, &case, "tracks", &asked).await.status, 303);
    let page = caller.open(&format!("{case}/tracks")).await;
    assert!(page.says("Clock runs") && page.says("Legal representative"), "{}", page.text());
    assert!(page.says("Binder blue-4"));

    world.pass(Duration::minutes(47 * 60 + 55));
    world.sign_in(&mut caller, "caseworker").await;
    assert!(caller.open(&format!("{case}/tracks")).await.says("Clock runs"), "48 hours, not fewer");
    world.pass(Duration::minutes(6));
    assert!(caller.open(&format!("{case}/tracks")).await.says("Time is over"));
    let ended = [("kind", "us_request"), ("state", "ended")];
    assert_eq!(post(&mut caller, &case, "tracks", &ended).await.status, 303);
    let page = caller.open(&format!("{case}/tracks")).await;
    assert!(page.says("Answered or finished") && !page.says("Time is over"));
    let trail = world.officer().await.open("/audit").await;
    assert!(trail.says("Mandate written down") && !trail.says("blue-4"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_ends_on_its_last_day_or_when_it_is_taken_back() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    let (_, today) = local(&world, Duration::zero());
    let (_, yesterday) = local(&world, Duration::days(1));
    let mandate = |scope: &'static str, until: &str| {
        let values = [("giver", "shown"), ("scope", scope), ("given_on", &today), ("until", until)];
        values.map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let faulty = mandate("us_request", &yesterday);
    let faulty: Vec<(&str, &str)> = faulty.iter().map(|(name, value)| (&**name, &**value)).collect();
    let answer = post(&mut caller, &case, "mandates", &faulty).await;
    assert!(answer.status == 422 && answer.says("last day lies before"), "{}", answer.text());
    let none = [("giver", "shown"), ("given_on", today.as_str())];
    assert_eq!(post(&mut caller, &case, "mandates", &none).await.status, 422);

    let until_today = mandate("us_request", &today);
    let values: Vec<(&str, &str)> = until_today.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(post(&mut caller, &case, "mandates", &values).await.status, 303);
    assert!(caller.open(&format!("{case}/tracks")).await.says("In force"));
    world.pass(Duration::days(1));
    world.sign_in(&mut caller, "caseworker").await;
    assert!(caller.open(&format!("{case}/tracks")).await.says("Not in force"));
    let request = [("kind", "us_request"), ("state", "done")];
    assert_eq!(post(&mut caller, &case, "tracks", &request).await.status, 409);

    let open = [("giver", "shown"), ("scope", "us_request"), ("given_on", today.as_str())];
    assert_eq!(post(&mut caller, &case, "mandates", &open).await.status, 303);
    let page = caller.open(&format!("{case}/tracks")).await;
    let ending = page.forms("/mandates/*/ending").into_iter().next().unwrap();
    let answer = caller.post(&ending.action, &ending.fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(caller.open(&format!("{case}/tracks")).await.says("Taken back"));
    assert_eq!(post(&mut caller, &case, "tracks", &request).await.status, 409);
    assert_eq!(caller.post(&ending.action, &ending.fields).await.status, 409, "only once");
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_case_keeps_its_tracks_to_itself() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    let mut colleague = world.colleague().await;
    let csrf = colleague.open("/desk").await.attribute("input[name=csrf]", "value").unwrap();
    assert_eq!(colleague.get(&format!("{case}/tracks")).await.status, 404);
    let fields = [("csrf", csrf.as_str()), ("kind", "search"), ("state", "offered")];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(colleague.post(&format!("{case}/tracks"), &fields).await.status, 404);
    assert!(caller.open(&format!("{case}/tracks")).await.says("Not discussed yet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_48_hours_of_a_request_stand_on_the_desk_until_an_answer_is_written_down() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    let (hour, day) = local(&world, Duration::hours(47));
    let given = [("giver", "shown"), ("scope", "us_request"), ("given_on", day.as_str())];
    assert_eq!(post(&mut caller, &case, "mandates", &given).await.status, 303);
    assert!(!caller.open("/desk").await.says("TAKE IT DOWN"));
    let (asked, _) = local(&world, Duration::hours(1));
    let done = [("kind", "us_request"), ("state", "done"), ("happened_at", asked.as_str())];
    let recorded = post(&mut caller, &case, "tracks", &done).await;
    assert_eq!(recorded.status, 303, "{hour} {}", recorded.text());
    let desk = caller.open("/desk").await;
    assert!(desk.says("its 48 hours run") && desk.says("48 hours run"), "{}", desk.text());
    assert!(desk.body.contains(&format!("href=\"{case}/tracks\"")));
    world.pass(Duration::hours(47));
    world.sign_in(&mut caller, "caseworker").await;
    let desk = caller.open("/desk").await;
    assert!(desk.says("48 hours over") && !desk.says("its 48 hours run"), "{}", desk.text());
    let ended = [("kind", "us_request"), ("state", "ended")];
    assert_eq!(post(&mut caller, &case, "tracks", &ended).await.status, 303);
    assert!(!caller.open("/desk").await.says("TAKE IT DOWN"));
}
