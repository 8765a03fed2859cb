//! Addresses: entered by one administrator, approved by another, and only then written to.

use crate::caller::{Answer, Caller};
use crate::desk_of::{open_case, review, send_all};
use crate::world::{PASSWORD, World};
use takedown_desk::model::person::{self, NewPerson, Role};
use takedown_desk::model::session::password::{self, Cost};

const LINK: &str = "https://t.me/levlam/1";
const NEW: &str = "Legal@Telegram.example";

async fn second_administrator(world: &World) -> Caller {
    let new = NewPerson {
        name: "The second".to_owned(),
        login: "second".to_owned(),
        role: Role::Administrator,
        language: "en".to_owned(),
        password_hash: password::hash(PASSWORD, Cost::CHEAP).unwrap(),
    };
    world.app.write_now(|tx| person::add(tx, None, &new).map(|_| ())).unwrap();
    let mut caller = world.stranger();
    world.sign_in(&mut caller, "second").await;
    caller
}

/// Enters another address and opens the page of its second look.
async fn enter(administrator: &mut Caller, address: &str) -> (String, Answer) {
    let page = administrator.open("/channels/telegram").await;
    let action = "/channels/telegram/address";
    let page = administrator.submit_and_follow(&page, action, &[("address", address)]).await;
    assert!(page.says("Waits for approval"), "{}", page.text());
    let look = page.attribute("section a.btn.main[href^='/recipients/']", "href").unwrap();
    let page = administrator.open(&look).await;
    assert!(page.says(&address.to_lowercase()) && page.says("The administrator"), "{}", page.text());
    (look, page)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_address_gets_nothing_before_a_second_person_approved_it() {
    let world = World::new().await;
    let (mut administrator, mut second) = (world.administrator().await, second_administrator(&world).await);
    let (look, page) = enter(&mut administrator, NEW).await;
    assert!(page.says("Ask another administrator") && page.forms("/recipients/*/approval").is_empty());

    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    let page = review(&mut caller, &case).await;
    assert!(page.says("No administrator has approved the address"), "{}", page.text());
    assert!(page.forms("/notices/*/approval").is_empty(), "nothing can be sent");

    // Not by a request of one's own either.
    let approval = format!("{look}/approval");
    let form = administrator.open(&look).await.form("/recipients/*/revocation");
    let csrf: Vec<(String, String)> = form.fields.into_iter().filter(|(name, _)| name == "csrf").collect();
    let answer = administrator.post(&approval, &csrf).await;
    assert!(answer.status == 409 && answer.says("Another administrator"), "{}", answer.text());

    let page = second.open(&look).await;
    second.submit_and_follow(&page, &approval, &[]).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let mails = world.practice.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(
        mails[0].to,
        "legal@telegram.example".to_owned().replace("legal", "Legal").replace("telegram", "Telegram")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_only_administrator_approves_in_a_second_step_and_the_trail_says_so() {
    let world = World::new().await;
    let mut administrator = world.administrator().await;
    let (look, page) = enter(&mut administrator, NEW).await;
    assert!(page.says("there is no other administrator"), "{}", page.text());
    administrator.submit_and_follow(&page, &format!("{look}/approval"), &[]).await;
    let trail = world.officer().await.open("/audit").await;
    assert!(trail.says("Address approved by the person who entered it"), "{}", trail.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_was_taken_back_gets_nothing_even_when_the_notice_was_approved() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    send_all(&mut caller, &case).await;

    let mut administrator = world.administrator().await;
    let page = administrator.open("/channels/telegram").await;
    let look = page.attribute("section a.btn[href^='/recipients/']", "href").unwrap();
    let page = administrator.open(&look).await;
    administrator.submit_and_follow(&page, &format!("{look}/revocation"), &[]).await;
    world.run_jobs().await;
    assert!(world.practice.mails().is_empty());
    assert!(caller.open("/desk").await.says("did not leave"), "{}", caller.open("/desk").await.text());
    let answer = administrator.get(&look).await;
    assert_eq!(answer.status, 404, "it is gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_returns_has_to_be_approved_anew() {
    let world = World::new().await;
    let mut administrator = world.administrator().await;
    enter(&mut administrator, NEW).await;
    let (_, page) = enter(&mut administrator, "abuse@telegram.example").await;
    assert!(page.says("Waits for approval"));
}
