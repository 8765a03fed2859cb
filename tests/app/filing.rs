//! Filing in portals: one report a link, references with their history, limits, what was set aside.

use crate::caller::{Answer, Caller};
use crate::desk_of::{notices_on, open_case, review, send_all};
use crate::world::World;
use takedown_desk::model::message::{self, Arrived};

const THREE: &str = "https://discord.com/channels/81384788765712384/381871767846780928/400000000000000001\n\
    https://discord.com/channels/81384788765712384/381871767846780928/400000000000000002\n\
    https://discord.com/channels/81384788765712384/381871767846780928/400000000000000003\n";
const FIRST: &str = "910000000000000001";
const SECOND: &str = "910000000000000002";

/// Opens a case, approves its only notice, and returns the case's and the notice's paths.
async fn approved(caller: &mut Caller, text: &str) -> (String, String) {
    let case = open_case(caller, text).await;
    let page = send_all(caller, &case).await;
    let notice = notices_on(&page).into_iter().next().unwrap_or_else(|| page_of(&page));
    (case, notice)
}

/// The path of the notice whose page this is.
fn page_of(page: &Answer) -> String {
    let action = page.attribute("form[action^='/notices/']", "action").unwrap();
    action.split('/').take(3).collect::<Vec<_>>().join("/")
}

async fn file(caller: &mut Caller, notice: &str, sheet: &str, reference: &str) -> Answer {
    let page = caller.open(notice).await;
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    let fields = [("csrf", token.as_str()), ("sheet", sheet), ("reference", reference)];
    let fields: Vec<(String, String)> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    caller.post(&format!("{notice}/reports"), &fields).await
}

/// A status mail of Discord arrives; returns whether its notice was found.
fn status_mail(world: &World, reference: &str, external_id: &str) -> bool {
    let arrived = Arrived {
        external_id: external_id.to_owned(),
        from: "noreply@discord.com".to_owned(),
        to: vec!["notices@hotline.example".to_owned()],
        subject: format!("Report Received #{reference}"),
        text: "Thanks for your report. We have received it.".to_owned(),
        automatic: true,
        ..Arrived::default()
    };
    use diesel::prelude::*;
    use takedown_desk::db::schema::messages;
    world
        .app
        .write_now(|tx| {
            let id = message::receive(tx, &arrived)?.unwrap();
            let notice: Option<takedown_desk::db::Id> =
                messages::table.find(&id).select(messages::notice_id).first(tx.c)?;
            Ok(notice.is_some())
        })
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn reports_are_filed_one_by_one_and_the_notice_is_sent_with_the_last() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (case, notice) = approved(&mut caller, THREE).await;
    let page = caller.open(&notice).await;
    assert!(page.says("0 of 3 filed"), "{}", page.text());
    assert_eq!(page.forms(&format!("{notice}/reports")).len(), 3);
    assert!(page.forms(&format!("{notice}/submission")).is_empty(), "there is no way to file all at once");
    assert!(page.says("Never attach an image") && page.says("Do not file the same issue twice"));

    let refused = file(&mut caller, &notice, "0", "").await;
    assert_eq!(refused.status, 422, "a reference or the word that there is none");
    assert_eq!(file(&mut caller, &notice, "0", FIRST).await.status, 303);
    let page = caller.open(&notice).await;
    assert!(page.says("1 of 3 filed") && page.says(FIRST), "{}", page.text());
    assert!(caller.open("/desk").await.says("1 of 3 filed"));
    assert_eq!(caller.open(&case).await.link_states(), ["Asked", "Not asked yet", "Not asked yet"]);
    assert_eq!(file(&mut caller, &notice, "0", "again").await.status, 409, "no report is filed twice");

    // It left in part: nobody edits or withdraws it any more.
    assert!(page.forms(&format!("{notice}/reopening")).is_empty());
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    for way in ["reopening", "withdrawal"] {
        let fields = [("csrf".to_owned(), token.clone())];
        assert_eq!(caller.post(&format!("{notice}/{way}"), &fields).await.status, 409, "{way}");
    }

    assert_eq!(file(&mut caller, &notice, "1", SECOND).await.status, 303);
    let page = caller.open(&notice).await;
    assert!(page.says("2 of 3 filed"), "{}", page.text());
    assert_eq!(file(&mut caller, &notice, "2", "910000000000000003").await.status, 303);
    let page = caller.open(&notice).await;
    assert_eq!(page.texts("header .pill.notice-state-sent"), ["Sent"], "{}", page.text());
    assert_eq!(caller.open(&case).await.link_states(), ["Asked", "Asked", "Asked"]);
    assert!(status_mail(&world, SECOND, "one@discord.example"), "a mail finds it by any of its references");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rest_is_left_out_and_can_get_another_notice() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (case, notice) = approved(&mut caller, THREE).await;
    let page = caller.open(&notice).await;
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    let rest = format!("{notice}/reports/rest");
    assert_eq!(caller.post(&rest, &[("csrf".to_owned(), token)]).await.status, 409, "nothing was filed yet");
    file(&mut caller, &notice, "1", FIRST).await;
    let page = caller.open(&notice).await;
    let page = caller.submit_and_follow(&page, &rest, &[]).await;
    assert_eq!(page.texts("header .pill.notice-state-sent"), ["Sent"], "{}", page.text());
    assert_eq!(caller.open(&case).await.link_states(), ["Not asked yet", "Asked", "Not asked yet"]);
    let again = review(&mut caller, &case).await;
    let fresh: Vec<String> = notices_on(&again).into_iter().filter(|path| path != &notice).collect();
    assert_eq!(fresh.len(), 1, "the two that were left out share a new notice: {}", again.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reference_is_added_corrected_and_removed_and_its_history_stays() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (_, notice) = approved(&mut caller, THREE.lines().next().unwrap()).await;
    let page = caller.open(&notice).await;
    caller.submit_and_follow(&page, &format!("{notice}/submission"), &[("reference", FIRST)]).await;
    let page = caller.open(&notice).await;
    let page =
        caller.submit_and_follow(&page, &format!("{notice}/references"), &[("reference", SECOND)]).await;
    assert!(page.says(FIRST) && page.says(SECOND), "{}", page.text());
    assert!(status_mail(&world, SECOND, "one@discord.example"));

    let correction = format!("{notice}/references/correction");
    let page = caller.submit_and_follow(&page, &correction, &[("reference", "910000000000000007")]).await;
    assert!(page.says("910000000000000007") && page.says("Earlier references"), "{}", page.text());
    assert!(!status_mail(&world, FIRST, "two@discord.example"), "a corrected reference finds nothing");
    assert!(status_mail(&world, "910000000000000007", "three@discord.example"));

    let before = page.forms(&format!("{notice}/references/removal")).len();
    let page = caller.submit_and_follow(&page, &format!("{notice}/references/removal"), &[]).await;
    assert_eq!(page.forms(&format!("{notice}/references/removal")).len(), before - 1);
    assert!(
        page.says("Reference of the platform corrected") && page.says("Reference of the platform removed")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_x_form_is_prefilled_in_english() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (_, notice) = approved(&mut caller, "https://x.com/starwars/status/665052190608723968").await;
    let page = caller.open(&notice).await;
    let portal = page.attribute("main a[target=_blank]", "href").unwrap();
    assert!(portal.starts_with("https://help.x.com/en/forms/dsa/report?content_id="), "{portal}");
    assert!(
        portal.contains("content_type=post") && portal.contains("content_author=%40starwars"),
        "{portal}"
    );
    assert!(!portal.contains("hotline.example"), "nothing of ours stands in the address");
    assert!(page.says("Use the English page"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_that_was_met_shortens_by_sentences_and_keeps_the_whole() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open("/portals").await;
    let form = page.form("/portals/instagram");
    let place = 3; // "Explanation" is the fourth field of Meta's form.
    let mut fields = form.fields.clone();
    let limits: Vec<usize> =
        fields.iter().enumerate().filter(|(_, (name, _))| name == "longest").map(|(at, _)| at).collect();
    fields[limits[place]].1 = "99".to_owned();
    let refused = supervisor.post("/portals/instagram", &fields).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("from 100 to 100000"), "{}", refused.text());
    fields[limits[place]].1 = "600".to_owned();
    assert_eq!(supervisor.post("/portals/instagram", &fields).await.status, 303);

    let mut caller = world.caseworker().await;
    let (_, notice) = approved(&mut caller, "https://www.instagram.com/p/BoHk1haB5tM/").await;
    let page = caller.open(&notice).await;
    let values = page.texts("dl.filing dd.value");
    let short = values.iter().find(|value| value.ends_with("[…]")).unwrap_or_else(|| panic!("{values:?}"));
    assert!(short.chars().count() <= 600, "{short}");
    let whole = page.texts("dl.filing pre.letter");
    assert_eq!(whole.len(), 1);
    assert!(whole[0].chars().count() > 600 && whole[0].starts_with(short.trim_end_matches(" […]")));
    assert!(page.says("of at most 600 characters"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_was_set_aside_is_warned_of_before_filing() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let text = "https://www.instagram.com/p/BoHk1haB5tM/ https://www.instagram.com/p/BqvsDleB3lV/";
    let (case, notice) = approved(&mut caller, text).await;
    let page = caller.open(&case).await;
    caller.submit_and_follow(&page, "/items/*/dropping", &[("reason", "asked")]).await;
    let page = caller.open(&notice).await;
    assert!(page.says("A link in this text was set aside"), "{}", page.text());
    let action = format!("{notice}/submission");
    let refused = caller.submit(&page, &action, &[("reference", "IG-1")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("Say that you left it out"), "{}", refused.text());
    let filed = caller.submit(&page, &action, &[("reference", "IG-1"), ("knows_aside", "yes")]).await;
    assert_eq!(filed.status, 303);
    let mut states = caller.open(&case).await.link_states();
    states.sort();
    assert_eq!(states, ["Asked", "Set aside"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn approving_an_edited_draft_about_a_dropped_link_says_what_is_wrong_with_the_text() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1 https://t.me/levlam/2").await;
    let cards = review(&mut caller, &case).await;
    let form = cards.form("/notices/*/text");
    let mut fields = form.fields.clone();
    fields.last_mut().unwrap().1.push_str("\nOne more line.");
    caller.post(&form.action, &fields).await;
    let page = caller.open(&case).await;
    caller.submit_and_follow(&page, "/items/*/dropping", &[("reason", "misread")]).await;
    let cards = review(&mut caller, &case).await;
    let refused = caller.submit(&cards, "/notices/*/approval", &[("good_faith", "yes")]).await;
    assert_eq!(refused.status, 409);
    assert!(refused.says("The text still asks for a link that was set aside"), "{}", refused.text());
    assert!(!refused.says("This link is set aside already"));
    assert!(world.practice.mails().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn others_notices_about_the_same_link_are_shown_without_telling_of_their_case() {
    let world = World::new().await;
    let mut colleague = world.colleague().await;
    let first = open_case(&mut colleague, "https://t.me/levlam/1").await;
    send_all(&mut colleague, &first).await;
    world.run_jobs().await;
    world.pass(chrono::Duration::hours(3));
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let cards = review(&mut caller, &case).await;
    assert!(cards.says("a notice about this link was sent 3 h ago in another case"), "{}", cards.text());
    assert!(!cards.says("N-0001") && !cards.says("CF-2026-0001"), "{}", cards.text());
    let mut supervisor = world.supervisor().await;
    let cards = supervisor.open(&format!("{case}/notices")).await;
    assert!(cards.says("N-0001 in CF-2026-0001 by The colleague, sent 3 h ago"), "{}", cards.text());
}

#[test]
fn every_step_and_warning_of_a_portal_has_words_in_every_language() {
    use takedown_desk::text::Words;
    for portal in platform_adapters::portal::portals() {
        let steps = portal.steps.iter().map(|word| format!("portals-step-{word}"));
        let avoid = portal.avoid.iter().map(|word| format!("portals-avoid-{word}"));
        let account = std::iter::once(format!("portals-account-{}", portal.account.key()));
        let fields = portal.fields.iter().flat_map(|field| {
            [format!("portals-kind-{}", field.kind.key()), format!("portals-mark-{}", field.mark.key())]
        });
        for id in steps.chain(avoid).chain(account).chain(fields) {
            for language in platform_adapters::Language::ALL {
                assert!(Words::of(language).by_key(&id).is_some(), "{id} has no words in {}", language.key());
            }
        }
    }
}

#[test]
fn the_page_of_the_platforms_says_what_is_known_of_each_portal() {
    use platform_adapters::portal::{Mark, PerReport, portals};
    let page = include_str!("../../docs/platforms.md");
    for portal in portals() {
        let name = platform_adapters::by_key(&portal.platform).unwrap().label();
        let unverified = portal.fields.iter().filter(|field| field.mark == Mark::NotVerified).count();
        let row = format!(
            "| {name} | {} | {} | {} | {} | {unverified} of {} |",
            if portal.per_report == PerReport::One { "one" } else { "many" },
            portal.language.map_or("any", platform_adapters::Language::key),
            portal.account.key().replace('_', " "),
            if portal.prefill { "yes" } else { "no" },
            portal.fields.len(),
        );
        assert!(page.contains(&row), "docs/platforms.md should hold: {row}");
    }
}
