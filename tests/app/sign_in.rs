//! Signing in, the second factor, limits on guessing, sessions.

use crate::world::{PASSWORD, Setup, World};
use chrono::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn a_right_password_opens_the_account_and_signing_out_ends_it() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let account = caller.open("/account").await;
    assert!(account.says("The caseworker"));
    let stolen = caller.cookies().clone();
    let answer = caller.submit(&account, "/sign-out", &[]).await;
    assert_eq!(answer.location.as_deref(), Some("/sign-in"));
    let mut thief = world.stranger();
    thief.set_cookies(&stolen);
    assert_eq!(thief.get("/account").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_and_an_unknown_login_get_the_same_answer() {
    let world = World::new().await;
    let mut answers = Vec::new();
    for login in ["caseworker", "nobody"] {
        let mut caller = world.stranger();
        let page = caller.get("/sign-in").await;
        let answer = caller.submit(&page, "/sign-in", &[("login", login), ("password", "wrong")]).await;
        assert_eq!(answer.status, 422);
        answers.push(answer.text());
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_meets_a_wait_that_the_right_password_does_not_break() {
    let world = World::new().await;
    let mut caller = world.stranger();
    let page = caller.get("/sign-in").await;
    for _ in 0..5 {
        caller.submit(&page, "/sign-in", &[("login", "caseworker"), ("password", "wrong")]).await;
    }
    let right = [("login", "caseworker"), ("password", PASSWORD)];
    let answer = caller.submit(&page, "/sign-in", &right).await;
    assert_eq!(answer.status, 422);
    assert!(answer.says("Too many wrong tries"), "{}", answer.text());
    world.pass(Duration::seconds(31));
    assert_eq!(caller.submit(&page, "/sign-in", &right).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_second_factor_nothing_opens() {
    let world = World::with(Setup { factor_required: true, ..Setup::default() }).await;
    let mut caller = world.stranger();
    let page = caller.get("/sign-in").await;
    let fields = [("login", "caseworker"), ("password", PASSWORD)];
    let factor = caller.submit(&page, "/sign-in", &fields).await;
    assert_eq!(factor.status, 200);
    assert_eq!(caller.get("/desk").await.status, 200, "half signed in shows the second step again");
    assert!(!caller.get("/desk").await.says("My desk"));
    let secret = factor.attribute("input[name=secret]", "value").unwrap();
    let code = code_now(&world, &secret);
    let answer = caller.submit(&factor, "/sign-in/factor", &[("code", "000000")]).await;
    assert_eq!(answer.status, 422);
    let answer = caller.submit(&answer, "/sign-in/factor", &[("code", &code)]).await;
    assert_eq!(answer.status, 303);
    assert!(caller.open("/account").await.says("second step is set up"));
    // The same code a second time is worth nothing.
    let mut again = world.stranger();
    let page = again.get("/sign-in").await;
    let step = again.submit(&page, "/sign-in", &fields).await;
    assert_eq!(again.submit(&step, "/sign-in/code", &[("code", &code)]).await.status, 422);
    world.pass(Duration::seconds(60));
    let code = code_now(&world, &secret);
    assert_eq!(again.submit(&step, "/sign-in/code", &[("code", &code)]).await.status, 303);
}

fn code_now(world: &World, secret: &str) -> String {
    let bytes = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let totp = totp_rs::Builder::new().with_secret(bytes).with_account_name("test").build().unwrap();
    let now = u64::try_from(world.clock.now().timestamp()).unwrap();
    totp.generate(now).to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_after_half_an_hour_of_silence_and_after_twelve_hours() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    world.pass(Duration::minutes(29));
    assert_eq!(caller.get("/account").await.status, 200);
    world.pass(Duration::minutes(31));
    assert_eq!(caller.get("/account").await.status, 401);
    let mut caller = world.caseworker().await;
    for _ in 0..35 {
        world.pass(Duration::minutes(20));
        assert_eq!(caller.get("/account").await.status, 200);
    }
    world.pass(Duration::minutes(25));
    assert_eq!(caller.get("/account").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_survives_a_session_that_ended() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let account = caller.open("/account").await;
    world.pass(Duration::minutes(31));
    let asked = caller.submit(&account, "/account", &[("language", "nl"), ("theme", "dark")]).await;
    assert_eq!(asked.status, 401);
    let again = caller.submit(&asked, "/sign-in", &[("login", "caseworker"), ("password", PASSWORD)]).await;
    assert_eq!(again.status, 200, "{}", again.text());
    let saved = caller.submit_and_follow(&again, "/account", &[]).await;
    assert_eq!(saved.attribute("html", "lang").as_deref(), Some("nl"));
    assert_eq!(saved.attribute("html", "data-theme").as_deref(), Some("dark"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_ends_the_other_sessions() {
    let world = World::new().await;
    let mut here = world.caseworker().await;
    let mut elsewhere = world.caseworker().await;
    let account = here.open("/account").await;
    let short = here.submit(&account, "/account/password", &[("old", PASSWORD), ("password", "short")]).await;
    assert_eq!(short.status, 422);
    let fields = [("old", PASSWORD), ("password", "another calm password")];
    here.submit_and_follow(&account, "/account/password", &fields).await;
    assert_eq!(elsewhere.get("/account").await.status, 401);
    assert_eq!(here.get("/account").await.status, 200);
}
