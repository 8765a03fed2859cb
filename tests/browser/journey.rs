//! The main job by keyboard, in a real browser; and a world with something on every page.

use crate::caller::Caller;
use crate::desk_of::{self, MESSAGE, notices_on, open_case, review, send_all};
use crate::driver::Browser;
use crate::world::World;
use fantoccini::key::Key;
use takedown_desk::practice::{Fault, Script};

#[tokio::test(flavor = "multi_thread")]
async fn the_main_job_is_done_by_keyboard() {
    let world = World::new().await;
    for link in ["levlam", "sampleuser"] {
        world.practice.set_script(link, Script::Removed);
    }
    let browser = Browser::start().await;
    browser.width(1400).await;
    browser.sign_in(&world.base, "caseworker").await;

    // Open and paste: the page reads while one types.
    browser.press("n").await;
    browser.wait_until_at("/cases/new").await;
    let text = "Look: https://t.me/levlam/1 and snapchat.com/add/sampleuser";
    focus(&browser, "#text").await;
    browser.press(text).await;
    browser.wait_for("#reading code").await;
    browser.wait_until_it_says("sampleuser").await;
    focus(&browser, "input[name=person_shown][value=adult]").await;
    browser.press(" ").await;
    focus(&browser, "textarea[name=explanation]").await;
    browser.press(desk_of::EXPLANATION).await;
    ctrl_enter(&browser).await;

    // Review and send: the statement of good faith is a tick of its own.
    browser.wait_until_at("/notices").await;
    browser.wait_until_it_says("Article 16(2)").await;
    focus(&browser, ".bar input[name=good_faith]").await;
    browser.press(" ").await;
    browser.press("s").await;
    browser.wait_for(".flash").await;
    world.run_jobs().await;
    assert_eq!(world.practice.mails().len(), 2);

    // Hear back: each reply is confirmed by one key.
    let mut confirmed = 0;
    for _ in 0..16 {
        world.hours(1).await;
        browser.sign_in(&world.base, "caseworker").await;
        browser.open(&format!("{}/inbox", world.base)).await;
        while browser.run("return !!document.querySelector('main a[href^=\"/inbox/\"]')", vec![]).await
            == true
        {
            focus(&browser, "main a[href^='/inbox/']").await;
            browser.press_key(Key::Enter).await;
            browser.wait_for("form[action$='/meaning']").await;
            browser.press("y").await;
            browser.wait_for(".flash").await;
            confirmed += 1;
            assert!(confirmed < 30);
            browser.open(&format!("{}/inbox", world.base)).await;
        }
    }
    assert!(confirmed >= 4, "two receipts and two decisions: {confirmed}");

    // Gone, and closed.
    world.hours(24).await;
    browser.sign_in(&world.base, "caseworker").await;
    browser.open(&format!("{}/cases?q=CF-2026-0001", world.base)).await;
    browser.click("main a[href^='/cases/0']").await;
    browser.wait_for("td.c-state .pill").await;
    let states = "return [...document.querySelectorAll('td.c-state .pill')].map(e => e.textContent.trim())";
    assert_eq!(browser.run(states, vec![]).await, serde_json::json!(["Gone", "Gone"]));
    browser
        .run("document.querySelector(\"form[action$='/closing']\").closest('details').querySelector('summary').focus()", vec![])
        .await;
    browser.press_key(Key::Enter).await;
    focus(&browser, "input[name=reason][value=all_gone]").await;
    browser.press(" ").await;
    focus(&browser, "form[action$='/closing'] button").await;
    browser.press_key(Key::Enter).await;
    browser.wait_for(".flash").await;
    browser.wait_for("form[action$='/reopening']").await;
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_case_page_speaks_four_languages_and_keeps_what_was_typed() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, MESSAGE).await;
    let browser = Browser::start().await;
    browser.width(1400).await;
    browser.sign_in(&world.base, "caseworker").await;
    for (language, words) in [("fr", "Dossiers"), ("nl", "Dossiers"), ("de", "Fälle"), ("en", "Cases")] {
        browser.open(&format!("{}{case}", world.base)).await;
        browser.click(&format!(".langs button[value={language}]")).await;
        browser.wait_for(&format!("html[lang={language}]")).await;
        browser.wait_until_it_says(words).await;
    }
    // The session ends while somebody types: signing in again brings the note where it was going.
    browser.open(&format!("{}{case}", world.base)).await;
    focus(&browser, "textarea[name=note]").await;
    browser.press("She feels heard.").await;
    world.pass(chrono::Duration::minutes(31));
    ctrl_enter(&browser).await;
    browser.type_into("#login", "caseworker").await;
    browser.type_into("#password", crate::world::PASSWORD).await;
    browser.press_key(Key::Enter).await;
    focus(&browser, "main form button.main").await;
    browser.press_key(Key::Enter).await;
    browser.wait_until_it_says("She feels heard.").await;
    browser.wait_for("#case-live").await;
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_asks_anything_of_anybody_else() {
    let world = World::new().await;
    let names = furnish(&world).await;
    let browser = Browser::start().await;
    browser.width(1400).await;
    browser.sign_in(&world.base, "supervisor").await;
    let case = &names.iter().find(|(name, _)| *name == "case").unwrap().1;
    for path in ["/desk".to_owned(), "/cases/new".to_owned(), format!("/cases/{case}"), "/inbox".to_owned()] {
        browser.open(&format!("{}{path}", world.base)).await;
        let script = "return performance.getEntriesByType('resource').map(e => e.name)";
        let asked = browser.run(script, vec![]).await;
        for address in asked.as_array().unwrap() {
            assert!(address.as_str().unwrap().starts_with(&world.base), "{path} asks {address}");
        }
    }
    browser.end().await;
}

async fn focus(browser: &Browser, selector: &str) {
    browser.wait_for(selector).await;
    let script = "document.querySelector(arguments[0]).focus()";
    browser.run(script, vec![selector.into()]).await;
}

async fn ctrl_enter(browser: &Browser) {
    let keys = format!("{}{}", char::from(Key::Control), char::from(Key::Enter));
    browser.press(&keys).await;
}

/// A world with something on every page; returns the names that the paths of pages need.
pub async fn furnish(world: &World) -> Vec<(&'static str, String)> {
    let mut caller = world.supervisor().await;
    world.practice.set_script("levlam", Script::Question);
    world.practice.set_script("sampleuser", Script::Silent);
    let case = open_case(&mut caller, MESSAGE).await;
    world.practice.fault(Fault::CutAfterDot);
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let other = open_case(
        &mut caller,
        "https://t.me/levlam/2 https://www.tiktok.com/@hullcity/video/7557376330036153622",
    )
    .await;
    let drafts = review(&mut caller, &other).await;
    let third = open_case(&mut caller, "https://t.me/levlam/9").await;
    send_all(&mut caller, &third).await;
    world.hours(5).await;
    stray_mail(world);
    world.run_jobs().await;
    world.sign_in(&mut caller, "supervisor").await;

    let page = caller.open(&case).await;
    let (mut sent, mut portal, mut unsure) = (None, None, None);
    for path in notices_on(&page) {
        let notice = caller.open(&path).await;
        if !notice.forms(&format!("{path}/receipt")).is_empty() {
            unsure = Some(path);
        } else if !notice.forms(&format!("{path}/submission")).is_empty() {
            portal = Some(path);
        } else {
            sent = Some(path);
        }
    }
    let replies = replies(&mut caller).await;
    let id = |path: &str| path.rsplit('/').next().unwrap().to_owned();
    let item = page.body.split("href=\"/items/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    vec![
        ("case", id(&case)),
        ("other", id(&other)),
        ("draft", id(&notices_on(&drafts)[0])),
        ("sent", id(&sent.unwrap())),
        ("portal", id(&portal.unwrap())),
        ("unsure", id(&unsure.unwrap())),
        ("item", item),
        ("reply", id(&replies[0])),
        ("stray", id(replies.last().unwrap())),
    ]
}

async fn replies(caller: &mut Caller) -> Vec<String> {
    let inbox = caller.open("/inbox").await;
    let mut paths: Vec<String> = inbox
        .body
        .split("href=\"/inbox/")
        .skip(1)
        .map(|part| format!("/inbox/{}", part.split('"').next().unwrap()))
        .collect();
    paths.dedup();
    assert!(paths.len() >= 2, "a matched reply and a stray one: {}", inbox.text());
    paths
}

/// A mail that belongs to no notice.
fn stray_mail(world: &World) {
    let mail = "From: Support <support@x.com>\r\nTo: notices@hotline.example\r\nSubject: Your report 0412-9311\r\n\
                Message-ID: <stray-1@x.com>\r\nDate: Mon, 2 Nov 2026 22:00:00 +0000\r\n\r\n\
                Thank you for your report. We have received it and will look at it.\r\n";
    std::fs::write(world.folder.path().join("mail/new/1762120000.stray.test"), mail).unwrap();
}
