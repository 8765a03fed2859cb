//! Every page, light and dark, wide and narrow: nothing that axe-core finds, nothing that scrolls
//! sideways, nothing from elsewhere, no fault in the console.

use crate::axe;
use crate::driver::Browser;
use crate::world::World;

const WIDTHS_PIXELS: [u32; 2] = [1400, 390];
const SCHEMES: [&str; 2] = ["light", "dark"];
const LANGUAGES: [&str; 4] = ["en", "fr", "nl", "de"];

/// Pages by who may see them; `{case}`, `{notice}` … are filled in from the world.
const PAGES: &[(&str, &[&str])] = &[
    (
        "supervisor",
        &[
            "/desk?of=team",
            "/desk?of=mine",
            "/cases",
            "/cases?show=closed",
            "/cases?q=CF-2026-0001",
            "/cases/new",
            "/cases/{case}",
            "/cases/{case}/details",
            "/cases/{case}/items",
            "/cases/{case}/notices",
            "/cases/{other}",
            "/cases/{other}/notices",
            "/notices/{draft}",
            "/notices/{sent}",
            "/notices/{portal}",
            "/notices/{unsure}",
            "/items/{item}",
            "/inbox",
            "/inbox/{reply}",
            "/inbox/{stray}",
            "/cases/{case}/care",
            "/cases/{case}/police",
            "/cases/{case}/tracks",
            "/cases/{case}/telling",
            "/cases/{case}/groups",
            "/cases/{case}/orders",
            "/cases/{case}/hand-overs",
            "/notices/{sent}/escalation",
            "/groups",
            "/hand-overs",
            "/exposure",
            "/debriefs",
            "/staff-mail",
            "/times",
            "/times/load",
            "/times/links?figure=open",
            "/quality",
            "/targets",
            "/law",
            "/flagger",
            "/looks",
            "/ladder",
            "/reports",
            "/reports/flagger/2026",
            "/portals",
            "/jobs",
            "/contacts",
            "/connections/youtube",
            "/channels/snapchat/playbook",
            "/account",
            "/nothing-here",
        ],
    ),
    (
        "administrator",
        &[
            "/channels",
            "/canaries",
            "/mailbox",
            "/channels/youtube",
            "/connections/youtube",
            "/channels/telegram",
            "/people",
            "/account",
        ],
    ),
    ("officer", &["/audit"]),
    ("", &["/sign-in", "/nothing-here"]),
];

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_in_light_and_dark_wide_and_narrow() {
    let world = World::new().await;
    let names = crate::journey::furnish(&world).await;
    let script = axe::script();
    let browser = Browser::start().await;
    let mut faults = Vec::new();
    let mut looked_at = 0;
    for (login, paths) in PAGES {
        browser.width(1400).await;
        browser.sign_out().await;
        if !login.is_empty() {
            browser.sign_in(&world.base, login).await;
        }
        for path in *paths {
            let path = fill_in(path, &names);
            for width in WIDTHS_PIXELS {
                for scheme in SCHEMES {
                    browser.width(width).await;
                    browser.scheme(scheme).await;
                    browser.open(&format!("{}{path}", world.base)).await;
                    looked_at += 1;
                    let place = format!("{login} {path} {width} {scheme}");
                    for fault in axe::violations(&browser, &script).await {
                        faults.push(format!("{place}: {fault}"));
                    }
                    if axe::scrolls_sideways(&browser).await {
                        faults.push(format!("{place}: scrolls sideways"));
                    }
                }
            }
        }
    }
    browser.end().await;
    assert!(faults.is_empty(), "{} faults on {looked_at} pages:\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_scrolls_sideways_or_lacks_words_in_any_language() {
    let world = World::new().await;
    let names = crate::journey::furnish(&world).await;
    let browser = Browser::start().await;
    let mut faults = Vec::new();
    for (login, paths) in PAGES.iter().filter(|(login, _)| !login.is_empty()) {
        browser.width(1400).await;
        browser.sign_out().await;
        browser.sign_in(&world.base, login).await;
        for language in LANGUAGES {
            browser.width(1400).await;
            browser.open(&format!("{}/account", world.base)).await;
            browser.click(&format!(".langs button[value={language}]")).await;
            browser.wait_for(&format!("html[lang={language}]")).await;
            browser.width(390).await;
            for path in *paths {
                let path = fill_in(path, &names);
                browser.open(&format!("{}{path}", world.base)).await;
                if axe::scrolls_sideways(&browser).await {
                    faults.push(format!("{language} {path} scrolls sideways"));
                }
                let text = browser.text().await;
                // A code without words would stand there as it is stored.
                for code in ["_known", "login_wall", "all_gone", "not_about", "from16_to17", "share_link"] {
                    if text.contains(code) {
                        faults.push(format!("{language} {path} says {code}"));
                    }
                }
            }
        }
        browser.open(&format!("{}/account", world.base)).await;
    }
    browser.end().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn fill_in(path: &str, names: &[(&'static str, String)]) -> String {
    names.iter().fold(path.to_owned(), |path, (name, value)| path.replace(&format!("{{{name}}}"), value))
}
