use super::bootstrap::Bootstrap;
use super::{Answer, Rdap, Why, read};
use crate::outbound::guard::Guard;
use crate::practice::testing::{nowhere, world};
use crate::practice::{Fault, Registration, World, address_of};
use serde_json::json;
use std::time::Duration;

const DOMAIN: &str = "example.org";

fn rdap(world: &World, asks_network: bool) -> Rdap {
    let guard = Guard::practice(["www.youtube.com"], &world.http());
    Rdap::new(&guard, Bootstrap::kept().unwrap(), asks_network).unwrap()
}

async fn find(registration: Registration) -> (Answer, Vec<String>) {
    let (world, _folder) = world();
    world.set_registration(DOMAIN, registration);
    (rdap(&world, true).find(DOMAIN).await, world.register_questions())
}

/// Whose, name, address and register of everything that was found.
fn parts(answer: &Answer) -> Vec<(&str, &str, &str, &str)> {
    let Answer::Found(found) = answer else { panic!("{answer:?}") };
    found
        .iter()
        .map(|one| (one.whose, one.name.as_str(), one.address.as_str(), one.server.as_str()))
        .collect()
}

#[tokio::test]
async fn the_host_comes_before_the_registrar() {
    let (answer, questions) = find(Registration::Open).await;
    assert_eq!(
        parts(&answer),
        [
            ("network", "Abuse Desk", "abuse@hosting.example", "rdap.arin.net"),
            ("registrar", "Example Registrar", "abuse@registrar.example", "rdap.publicinterestregistry.org"),
        ]
    );
    assert_eq!(questions, [address_of(DOMAIN).to_string(), DOMAIN.to_owned()]);
}

#[tokio::test]
async fn what_is_switched_off_is_not_asked() {
    let (world, _folder) = world();
    let answer = rdap(&world, false).find(DOMAIN).await;
    assert_eq!(parts(&answer).iter().map(|part| part.0).collect::<Vec<_>>(), ["registrar"]);
    assert_eq!(world.register_questions(), [DOMAIN]);
}

#[tokio::test]
async fn an_address_in_numbers_is_asked_about_as_it_is() {
    let (world, _folder) = world();
    let answer = rdap(&world, false).find("192.0.2.7").await;
    assert_eq!(parts(&answer), [("network", "Abuse Desk", "abuse@hosting.example", "rdap.arin.net")]);
    assert_eq!(world.register_questions(), ["192.0.2.7"]);
}

#[tokio::test]
async fn every_kind_of_silence_has_its_reason() {
    for (registration, why) in [
        (Registration::Redacted, Why::NotPublished),
        (Registration::Unknown, Why::Unknown),
        (Registration::Junk, Why::Unreadable),
        (Registration::Elsewhere, Why::Unreadable),
        (Registration::Circle, Why::Unreadable),
    ] {
        assert_eq!(find(registration).await.0, Answer::Nothing(why), "{registration:?}");
    }
    assert_eq!(find(Registration::Limited).await.0, Answer::Later);

    let (world, _folder) = world();
    world.set_registration("website.example", Registration::Unknown);
    let unknown_ending = rdap(&world, false).find("website.example").await;
    assert_eq!(unknown_ending, Answer::Nothing(Why::NoServer));
    assert!(world.register_questions().is_empty(), "nobody was asked");
}

#[tokio::test]
async fn a_register_may_send_us_on_to_another_register_only() {
    let (answer, questions) = find(Registration::Moved).await;
    assert_eq!(parts(&answer)[1].3, "rdap.nic.fr");
    assert_eq!(questions.len(), 3);
    let (_, questions) = find(Registration::Circle).await;
    assert_eq!(
        questions.iter().filter(|question| *question == DOMAIN).count(),
        4,
        "one question, three hops"
    );
}

#[tokio::test]
async fn a_form_is_a_contact_too() {
    let (answer, _) = find(Registration::FormOnly).await;
    assert_eq!(parts(&answer)[0].2, "https://registrar.example/abuse");
}

#[tokio::test]
async fn a_register_that_fails_is_asked_again_later() {
    let (world, _folder) = world();
    world.fault(Fault::CutBefore);
    assert_eq!(rdap(&world, false).find(DOMAIN).await, Answer::Later);
    world.fault(Fault::ErrorAfterAccepting);
    assert_eq!(rdap(&world, false).find(DOMAIN).await, Answer::Later);
    world.fault(Fault::Slow(Duration::from_millis(200)));
    assert!(matches!(rdap(&world, false).find(DOMAIN).await, Answer::Found(_)), "slow is not silent");
    let nowhere = nowhere();
    let guard = Guard::practice(["www.youtube.com"], &nowhere.address());
    let unreachable = Rdap::new(&guard, Bootstrap::kept().unwrap(), true).unwrap();
    assert_eq!(unreachable.find(DOMAIN).await, Answer::Later);
}

#[test]
fn only_the_role_abuse_counts_and_only_addresses_are_addresses() {
    let card = |mail: &str| json!(["vcard", [["fn", {}, "text", "Somebody"], ["email", {}, "text", mail]]]);
    let entity = |role: &str, mail: &str| json!({"roles": [role], "vcardArray": card(mail)});
    let found =
        |entities: serde_json::Value| read::domain(&json!({"entities": entities}), "register.example");
    assert!(found(json!([entity("registrant", "owner@private.example")])).is_empty());
    assert!(found(json!([entity("technical", "admin@private.example")])).is_empty());
    for wrong in
        ["REDACTED", "", "a@b", "x@y.example\r\nBcc: z@y.example", "a@b@c.example", "Abuse <a@b.example>"]
    {
        assert!(found(json!([entity("abuse", wrong)])).is_empty(), "{wrong}");
    }
    let right = found(json!([entity("Abuse", "mailto:abuse@site.example")]));
    assert_eq!((right[0].whose, right[0].address.as_str()), ("domain", "abuse@site.example"));
    for junk in
        [json!(null), json!(7), json!([1, "x"]), json!({"entities": {}}), json!({"entities": [[], 1, null]})]
    {
        assert!(read::domain(&junk, "").is_empty() && read::network(&junk, "").is_empty());
    }
    let mut deep = entity("abuse", "abuse@deep.example");
    for _ in 0..100 {
        deep = json!({"roles": ["technical"], "entities": [deep]});
    }
    assert!(found(json!([deep])).is_empty(), "depth has an end");
}
