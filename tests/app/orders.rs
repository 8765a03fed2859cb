//! Orders of courts and prosecutors: records with a clock that the law sets.

use crate::caller::{Answer, Caller};
use crate::desk_of::open_case;
use crate::world::World;
use chrono::Duration;

const LINK: &str = "https://t.me/levlam/1";

/// The time of the desk as a browser writes it.
fn local(world: &World) -> String {
    let now = world.now().with_timezone(&chrono_tz::Europe::Brussels);
    now.format("%Y-%m-%dT%H:%M").to_string()
}

async fn write_down(caller: &mut Caller, case: &str, values: &[(&str, &str)]) -> Answer {
    let page = caller.open(&format!("{case}/orders")).await;
    let action = format!("{case}/orders");
    let mut form = page.form(&action);
    let item = page.attribute("input[name=item]", "value").unwrap();
    form.fields.retain(|(name, _)| name != "item" && name != "kind");
    form.fields.push(("item".to_owned(), item));
    for (name, value) in values {
        form.fields.retain(|(known, _)| known != name);
        form.fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    caller.post(&action, &form.fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_court_order_runs_six_hours_from_service_and_stands_on_the_desk() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    let court =
        [("kind", "court"), ("authority", "Court of Brussels"), ("platform", "telegram"), ("hours", "99")];
    assert_eq!(write_down(&mut caller, &case, &court).await.status, 303);
    let page = caller.open(&format!("{case}/orders")).await;
    assert!(page.says("Not served yet") && page.says("six hours from service"), "{}", page.text());
    assert!(!caller.open("/desk").await.says("its legal clock runs"), "no clock before service");

    let now = local(&world);
    let page = caller.submit_and_follow(&page, "/orders/*/service", &[("served_at", &now)]).await;
    assert!(page.says("Clock runs") && page.says("left"), "{}", page.text());
    assert!(caller.open("/desk").await.says("An order to Telegram was served"));

    world.pass(Duration::minutes(5 * 60 + 58));
    world.sign_in(&mut caller, "caseworker").await;
    assert!(caller.open(&format!("{case}/orders")).await.says("Clock runs"), "six hours, not fewer");
    world.pass(Duration::minutes(3));
    let page = caller.open(&format!("{case}/orders")).await;
    assert!(page.says("Time is over"), "{}", page.text());
    assert!(caller.open("/desk").await.says("The time of an order to Telegram is over"));

    let page = caller.submit_and_follow(&page, "/orders/*/outcome", &[("outcome", "not_complied")]).await;
    assert!(page.says("Not carried out") && page.forms("/orders/*/outcome").is_empty());
    assert!(!caller.open("/desk").await.says("The time of an order"));
    let trail = world.officer().await.open("/audit").await;
    assert!(trail.says("Service of an order written down") && !trail.says("Brussels"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_prosecutors_limit_is_the_one_of_the_order() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    let now = local(&world);
    let prosecutor = [
        ("kind", "prosecutor"),
        ("authority", "Office of Ghent"),
        ("platform", "telegram"),
        ("hours", "48"),
        ("served_at", now.as_str()),
    ];
    assert_eq!(write_down(&mut caller, &case, &prosecutor).await.status, 303);
    world.pass(Duration::hours(47));
    world.sign_in(&mut caller, "caseworker").await;
    let page = caller.open(&format!("{case}/orders")).await;
    assert!(page.says("Clock runs") && page.says("art. 39bis"), "{}", page.text());
    world.pass(Duration::hours(2));
    world.sign_in(&mut caller, "caseworker").await;
    assert!(caller.open(&format!("{case}/orders")).await.says("Time is over"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_about_links_of_its_platform() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    let other = [("kind", "court"), ("authority", "Court"), ("platform", "snapchat")];
    let answer = write_down(&mut caller, &case, &other).await;
    assert!(answer.status == 422 && answer.says("only links of the platform"), "{}", answer.text());
    let none = [("kind", "court"), ("authority", "Court"), ("platform", "telegram"), ("item", "")];
    assert_eq!(write_down(&mut caller, &case, &none).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sheet_for_the_family_comes_in_four_languages_without_data_of_the_case() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    for language in ["en", "fr", "nl", "de"] {
        let answer = caller.open(&format!("{case}/orders/sheet?language={language}")).await;
        assert_eq!(answer.headers["content-type"], "application/pdf");
        assert!(
            answer.body.contains(&format!("/Lang({language})")) && answer.body.contains("/StructTreeRoot")
        );
        assert!(!answer.body.contains("levlam") && !answer.body.contains("CF-2026"));
    }
}
