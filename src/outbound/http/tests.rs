use super::{Http, merged, no_answer};
use crate::outbound::guard::{Guard, Limits};
use crate::outbound::{Outcome, install_crypto};
use crate::practice::testing::{nowhere, world};
use crate::practice::{Fault, World};
use platform_adapters::Api;
use serde_json::{Value, json};
use std::time::Duration;

const CREDENTIAL: &str = "practice-access-1";
const QUICK: Limits = Limits { connect: Duration::from_secs(5), total: Duration::from_millis(400) };

fn report() -> Api {
    Api {
        method: "POST".to_owned(),
        url: "https://www.googleapis.com/youtube/v3/videos/reportAbuse".to_owned(),
        body: json!({"videoId": "EXAMPLE0000", "comments": "CF-7QK3M2XR5NTD4WPA"}),
        accepted: vec![204],
        refused: vec![400, 401, 403, 404],
        later: vec![429, 503],
        later_reasons: vec!["rateLimitExceeded".to_owned(), "quotaExceeded".to_owned()],
        text: String::new(),
        item_key: "youtube:video:EXAMPLE0000".to_owned(),
    }
}

fn reason() -> [(String, Value); 1] {
    [("reasonId".to_owned(), json!("practice-1"))]
}

fn http(world: &World, limits: Limits) -> Http {
    Http::with_limits(Guard::practice(["www.googleapis.com"], &world.http()), limits).unwrap()
}

async fn send_with(fault: Option<Fault>, limits: Limits) -> (Outcome, usize) {
    let (world, _folder) = world();
    if let Some(fault) = fault {
        world.fault(fault);
    }
    let outcome = http(&world, limits).send(&report(), CREDENTIAL, &reason()).await;
    (outcome, world.api_calls().len())
}

#[tokio::test]
async fn a_listed_success_is_accepted_and_carries_the_extra_members() {
    let (world, _folder) = world();
    let outcome = http(&world, Limits::FILING).send(&report(), CREDENTIAL, &reason()).await;
    let accepted = Outcome::Accepted { reference: None, status: Some(204), words: "HTTP 204".to_owned() };
    assert_eq!(outcome, accepted);
    let [call] = &world.api_calls()[..] else { panic!("one call") };
    assert_eq!(call.body, merged(&report().body, &reason()));
    assert_eq!(call.body["reasonId"], "practice-1");
}

#[tokio::test]
async fn a_clear_no_is_refused_with_the_platforms_reason() {
    let (world, _folder) = world();
    let sender = http(&world, Limits::FILING);
    let without_reason = sender.send(&report(), CREDENTIAL, &[]).await;
    let words = "HTTP 400 invalidAbuseReason".to_owned();
    assert_eq!(without_reason, Outcome::Refused { status: Some(400), words });
    let stranger = sender.send(&report(), "stolen", &reason()).await;
    assert_eq!(stranger, Outcome::Refused { status: Some(401), words: "HTTP 401 authError".to_owned() });
    assert!(world.api_calls().is_empty());
}

#[tokio::test]
async fn too_many_is_later_with_the_wish_to_wait() {
    let wait = Duration::from_secs(90);
    let (outcome, taken) = send_with(Some(Fault::TooMany { retry_after: wait }), Limits::FILING).await;
    assert_eq!(outcome, Outcome::Later { words: "HTTP 429".to_owned(), retry_after: Some(wait) });
    assert_eq!(taken, 0);
}

#[tokio::test]
async fn a_later_reason_wins_over_a_refused_status() {
    let (outcome, taken) = send_with(Some(Fault::RateLimitReason), Limits::FILING).await;
    assert_eq!(outcome, Outcome::later("HTTP 400 rateLimitExceeded"));
    assert_eq!(taken, 0);
}

#[tokio::test]
async fn whatever_breaks_after_the_connection_stood_may_have_left() {
    for (fault, taken_expected) in [
        (Fault::ErrorAfterAccepting, 1),
        (Fault::CutAfterAccepting, 1),
        (Fault::CutBefore, 0),
        (Fault::Slow(Duration::from_secs(60)), 1),
    ] {
        let (outcome, taken) = send_with(Some(fault), QUICK).await;
        assert!(matches!(outcome, Outcome::MayHaveLeft { .. }), "{fault:?}: {outcome:?}");
        assert_eq!(taken, taken_expected, "{fault:?}");
    }
}

#[tokio::test]
async fn without_a_connection_nothing_left() {
    let nowhere = nowhere();
    let gone = Http::new(Guard::practice(["www.googleapis.com"], &nowhere.address())).unwrap();
    let outcome = gone.send(&report(), CREDENTIAL, &reason()).await;
    assert_eq!(outcome, Outcome::later("no trusted connection"));

    let not_public = Http::new(Guard::production(["localhost"])).unwrap();
    let home = Api { url: "https://localhost/".to_owned(), ..report() };
    let outcome = not_public.send(&home, CREDENTIAL, &reason()).await;
    assert!(matches!(outcome, Outcome::Later { .. }), "{outcome:?}");
}

#[tokio::test]
async fn a_failed_tls_handshake_proves_that_nothing_left() {
    install_crypto();
    let (world, _folder) = world();
    // The mail server greets in plain text, which is no TLS.
    let address = format!("https://{}/", world.smtp_addr());
    let error = reqwest::Client::new().post(address).body("x").send().await.unwrap_err();
    assert!(matches!(no_answer(&error), Outcome::Later { .. }), "{error:?}");
}

#[tokio::test]
async fn an_address_that_is_not_allowed_is_refused_unsent() {
    let (world, _folder) = world();
    let stray = Api { url: "https://www.example.org/".to_owned(), ..report() };
    let outcome = http(&world, Limits::FILING).send(&stray, CREDENTIAL, &[]).await;
    assert_eq!(outcome, Outcome::Refused { status: None, words: "host is not on the list".to_owned() });
}

#[test]
fn retry_after_is_read_as_seconds_or_as_a_date() {
    use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
    let mut headers = HeaderMap::new();
    assert_eq!(super::retry_after(&headers), None);
    headers.insert(DATE, "Tue, 24 Nov 2026 10:00:00 GMT".parse().unwrap());
    for (value, seconds) in [
        ("120", Some(120)),
        ("Tue, 24 Nov 2026 10:01:00 GMT", Some(60)),
        ("999999999", Some(86_400)),
        ("Tue, 24 Nov 2026 09:00:00 GMT", None),
        ("soon", None),
    ] {
        headers.insert(RETRY_AFTER, value.parse().unwrap());
        assert_eq!(super::retry_after(&headers), seconds.map(Duration::from_secs), "{value}");
    }
}
