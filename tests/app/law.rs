//! The law as data through the pages: trying it, the table of categories, the trusted-flagger
//! status and what it changes in a notice.

use crate::caller::{Answer, Caller};
use crate::desk_of::{notices_on, open_case, review, send_all};
use crate::world::World;
use chrono::{Days, NaiveDate};
use takedown_desk::db::Id;
use takedown_desk::model::flagger::{self, NewDecision, Status};
use takedown_desk::model::notice;

const LINK: &str = "https://t.me/levlam/1";
const MINORS: &str = "STATEMENT_CATEGORY_PROTECTION_OF_MINORS";
const VIOLENCE: &str = "STATEMENT_CATEGORY_CYBER_VIOLENCE";
const REASON: &str = "The coordinator wrote so on Monday.";
const CLAIM: &str = "trusted flagger under Article 22";

fn decision(status: Status, areas: &[&str], from: NaiveDate) -> NewDecision {
    NewDecision {
        status,
        awarded_by: "Example Coordinator".to_owned(),
        decision: "EX-22-7".to_owned(),
        valid_from: Some(from),
        areas: areas.iter().map(|area| (*area).to_owned()).collect(),
        reason: REASON.to_owned(),
    }
}

fn enter(world: &World, new: &NewDecision) {
    let actor = world.actor("administrator");
    world.app.write_now(|tx| flagger::enter(tx, &actor, new)).unwrap();
}

fn yesterday(world: &World) -> NaiveDate {
    world.now().date_naive() - Days::new(1)
}

/// The text of the one notice of a new case about one link.
async fn letter(caller: &mut Caller) -> (String, Answer) {
    let case = open_case(caller, LINK).await;
    let page = review(caller, &case).await;
    (case, page)
}

fn of_path(page: &Answer) -> Id {
    Id::parse(notices_on(page).remove(0).trim_start_matches("/notices/")).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_law_can_be_tried_and_says_what_was_not_verified() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let page = caller.open("/law?person=minor&also=grooming&also=bullying&on=2026-05-01").await;
    let text = page.text();
    for said in ["art. 151", "art. 171", "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL", "KEYWORD_CYBER_BULLYING"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(text.contains("442bis") && text.contains("not verified") && text.contains("not found"), "{text}");
    let old = caller.open("/law?person=adult&on=2026-04-07").await.text();
    assert!(old.contains("art. 417/9") && !old.contains("art. 136 of the Belgian"), "{old}");
    // A caseworker reads it and changes nothing.
    assert!(!page.body.contains("href=\"/law/image\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_supervisor_changes_a_pair_with_a_reason_and_takes_it_back() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open("/law/bullying").await;
    let girls = "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN/KEYWORD_BULLYING_AGAINST_GIRLS";
    let values = [("age", "minor"), ("pair", girls), ("reason", "short")];
    let refused = supervisor.submit(&page, "/law/bullying", &values).await;
    assert_eq!(refused.status, 422, "without a reason: {}", refused.text());
    let values = [("age", "minor"), ("pair", girls), ("reason", REASON)];
    let saved = supervisor.submit_and_follow(&page, "/law/bullying", &values).await;
    assert!(saved.text().contains("cyber bullying of a girl"), "{}", saved.text());
    let law = supervisor.open("/law?person=minor&also=bullying").await;
    assert!(law.text().contains("KEYWORD_BULLYING_AGAINST_GIRLS") && law.text().contains(REASON));

    let page = supervisor.open("/law/bullying").await;
    let back = "Nobody records who is a girl.";
    let values = [("age", "minor"), ("reason", back)];
    supervisor.submit_and_follow(&page, "/law/bullying/restoring", &values).await;
    let law = supervisor.open("/law?person=minor&also=bullying").await.text();
    assert!(law.contains("KEYWORD_CYBER_BULLYING_INTIMIDATION"), "{law}");
    assert!(law.contains(back) && law.contains(REASON), "the history keeps both: {law}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyword_that_excludes_minors_is_refused_for_one() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open("/law/image").await;
    let pair = format!("{VIOLENCE}/KEYWORD_NON_CONSENSUAL_IMAGE_SHARING");
    // It is not offered; a form made by hand is refused as well.
    let before = page.body.find("cell-adult").unwrap();
    assert!(!page.body[..before].contains(&pair), "offered for a minor");
    let values = [("age", "minor"), ("pair", pair.as_str()), ("reason", REASON)];
    let refused = supervisor.submit(&page, "/law/image", &values).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("excludes content that shows minors"), "{}", refused.text());
    let law = supervisor.open("/law?person=minor").await.text();
    assert!(law.contains("KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL"), "{law}");
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_area_a_notice_says_so_and_outside_it_says_nothing() {
    let world = World::new().await;
    enter(&world, &decision(Status::Awarded, &[MINORS], yesterday(&world)));
    let mut caller = world.caseworker().await;
    let (_, page) = letter(&mut caller).await;
    assert!(page.text().contains(CLAIM) && page.text().contains("EX-22-7"), "{}", page.text());
    assert!(page.text().contains("The status holds"), "{}", page.text());

    enter(&world, &decision(Status::Awarded, &["STATEMENT_CATEGORY_SELF_HARM"], yesterday(&world)));
    let (case, page) = letter(&mut caller).await;
    assert!(page.text().contains("outside the areas"), "{}", page.text());
    assert!(!page.text().contains(CLAIM) && !page.text().contains("EX-22-7"), "{}", page.text());
    send_all(&mut caller, &case).await;
    let id = of_path(&page);
    let told = world
        .app
        .read_now(|tx| Ok((flagger::recorded(tx, &id)?, notice::for_job(tx, &id)?.0.text.facts)))
        .unwrap();
    let standing = told.0.unwrap();
    assert!(!standing.as_flagger && standing.why.key() == "out_of_area", "{standing:?}");
    assert_eq!(told.1.trusted_flagger_reference, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn suspended_or_not_begun_is_a_plain_notice() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    enter(&world, &decision(Status::Suspended, &[MINORS], yesterday(&world)));
    let (_, page) = letter(&mut caller).await;
    assert!(page.text().contains("The status is suspended") && !page.text().contains(CLAIM));
    let tomorrow = world.now().date_naive() + Days::new(1);
    enter(&world, &decision(Status::Awarded, &[MINORS], tomorrow));
    let (_, page) = letter(&mut caller).await;
    assert!(page.text().contains("has not begun") && !page.text().contains(CLAIM));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_claims_a_status_lost_meanwhile_does_not_leave() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (_, page) = letter(&mut caller).await;
    assert!(page.text().contains(CLAIM), "the setting of old counts: {}", page.text());
    enter(&world, &decision(Status::Suspended, &[MINORS], yesterday(&world)));
    let refused = caller.submit(&page, "/notices/*/approval", &[("good_faith", "yes")]).await;
    let id = of_path(&page);
    let state = |world: &World| world.app.read_now(|tx| Ok(notice::for_job(tx, &id)?.0.state)).unwrap();
    assert_eq!(state(&world), notice::NoticeState::Draft, "{}", refused.text());
    let page = caller.open(&format!("/notices/{id}")).await;
    assert!(page.text().contains("The status is suspended"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_enters_the_status_and_everybody_sees_who_did() {
    let world = World::new().await;
    let mut administrator = world.administrator().await;
    let page = administrator.open("/flagger").await;
    assert!(page.text().contains("only the server’s setting counts"), "{}", page.text());
    let faulty = administrator.submit(&page, "/flagger", &[("status", "awarded"), ("reason", REASON)]).await;
    assert_eq!(faulty.status, 422);
    assert!(faulty.text().contains("who awarded") && faulty.text().contains("at least one area"));
    let values = [
        ("status", "awarded"),
        ("awarded_by", "Example Coordinator"),
        ("decision", "EX-22-7"),
        ("valid_from", "2026-10-01"),
        ("areas", MINORS),
        ("reason", REASON),
    ];
    let saved = administrator.submit_and_follow(&page, "/flagger", &values).await;
    for said in ["Example Coordinator", "EX-22-7", "Protection of minors", REASON, "The administrator"] {
        assert!(saved.text().contains(said), "{said}: {}", saved.text());
    }
    let mut supervisor = world.supervisor().await;
    let seen = supervisor.open("/flagger").await;
    assert!(seen.text().contains("EX-22-7") && seen.forms("/flagger").is_empty());
    let mut officer = world.officer().await;
    let audit = officer.open("/audit").await;
    assert!(audit.text().contains("Trusted-flagger status entered"), "{}", audit.text());
}
