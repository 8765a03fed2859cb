//! The yearly reports through the doors: what is shown and hidden, signing, and every form of download.

use crate::caller::{Answer, Caller};
use crate::desk_of::{open_case, send_all};
use crate::world::World;
use serde_json::Value;

const PAGE: &str = "/reports/flagger/2026";
const LANGUAGES: [&str; 4] = ["en", "fr", "nl", "de"];

/// Notices to Telegram, each of a case of its own.
async fn send(world: &World, caller: &mut Caller, from: usize, to: usize) {
    for number in from..to {
        let case = open_case(caller, &format!("https://t.me/levlam/{number}")).await;
        send_all(caller, &case).await;
    }
    world.run_jobs().await;
}

async fn write_independence(caller: &mut Caller) -> Answer {
    let page = caller.open(PAGE).await;
    let texts: Vec<(&str, &str)> =
        LANGUAGES.iter().map(|language| (*language, "We take no money from any platform.")).collect();
    let mut form = page
        .forms(&format!("{PAGE}/texts"))
        .into_iter()
        .find(|form| form.fields.contains(&("name".to_owned(), "independence".to_owned())))
        .unwrap();
    form.set(&texts);
    let answer = caller.post(&form.action.clone(), &form.fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    caller.open(PAGE).await
}

async fn json(caller: &mut Caller, version: &str) -> Value {
    let file = caller.open(&format!("{PAGE}/file?form=json&language=en&version={version}")).await;
    serde_json::from_str(&file.body).unwrap()
}

/// The number of the large table at a place: the total over what is not named.
fn number(report: &Value, provider: Option<&str>, action: Option<&str>) -> Value {
    let figures = &report["content"]["figures"];
    let place = |list: &str, name: Option<&str>| match name {
        Some(name) => {
            let names = figures[list].as_array().unwrap();
            Value::from(names.iter().position(|one| one.as_str() == Some(name)).unwrap())
        }
        None => Value::Null,
    };
    let (provider, action) = (place("providers", provider), place("actions", action));
    let cells = figures["cells"].as_array().unwrap();
    let cell = cells
        .iter()
        .find(|cell| cell["provider"] == provider && cell["kind"].is_null() && cell["action"] == action);
    cell.unwrap()["number"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_without_notices_says_so_and_cannot_be_signed() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    assert!(supervisor.open("/reports").await.says("Trusted flagger’s report"));
    let page = supervisor.open("/reports/flagger/2025").await;
    assert!(page.says("Nothing was sent in this year."), "{}", page.text());
    assert!(page.says("must be written in: English, Français, Nederlands, Deutsch"), "{}", page.text());
    assert!(page.forms("/reports/flagger/2025/signing").is_empty());
    for path in ["/reports/flagger/1999", "/reports/other/2026", "/reports/flagger/2026/file?form=doc"] {
        assert_eq!(supervisor.get(path).await.status, 404, "{path}");
    }
    for role in [&mut world.caseworker().await, &mut world.administrator().await, &mut world.officer().await]
    {
        assert_eq!(role.get(PAGE).await.status, 403);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn few_notices_are_hidden_and_enough_are_counted() {
    let world = World::new().await;
    let (mut caseworker, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    send(&world, &mut caseworker, 1, 4).await;
    let few = json(&mut supervisor, "").await;
    assert_eq!(number(&few, None, None), Value::Null, "three notices are hidden, and their total");
    let cells = few["content"]["figures"]["cells"].as_array().unwrap();
    assert!(cells.iter().all(|cell| cell["number"].is_null()), "{few}");
    assert!(!few.to_string().contains("\"why\""), "the reason would narrow the number");
    let page = supervisor.open(PAGE).await;
    assert!(page.says("Hidden: 1 small, 0 to protect them."), "{}", page.text());
    assert!(!page.says("Notices by provider and action taken"), "there is no table of nothing");

    send(&world, &mut caseworker, 4, 8).await;
    let enough = json(&mut supervisor, "").await;
    assert_eq!(number(&enough, None, None), 7);
    assert_eq!(number(&enough, Some("Telegram Messenger Inc."), Some("NO_RESPONSE")), 7);
    assert!(supervisor.open(PAGE).await.says("Hidden: 0 small, 0 to protect them."));
    let figures = &enough["content"]["figures"];
    let tables = figures["tables"].as_array().unwrap();
    let standing = tables.iter().find(|table| table["name"] == "standing").unwrap();
    assert_eq!(standing["rows"].as_array().unwrap().len(), 1, "{standing}");
    assert_eq!((&standing["rows"][0]["key"], &standing["rows"][0]["number"]), (&"trusted".into(), &7.into()));
    let singles = figures["singles"].as_array().unwrap();
    let disputes = singles.iter().find(|single| single["name"] == "disputes").unwrap();
    assert_eq!(disputes["number"], 0, "none was filed");

    // What did not leave, and what left in another year, does not count.
    let case = open_case(&mut caseworker, "https://t.me/levlam/90").await;
    assert_eq!(number(&json(&mut supervisor, "").await, None, None), 7, "a draft: {case}");
    assert!(supervisor.open("/reports/flagger/2025").await.says("Nothing was sent in this year."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_with_few_notices_stands_with_others_and_the_total_is_published() {
    let world = World::new().await;
    let (mut caseworker, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    send(&world, &mut caseworker, 1, 8).await;
    for number in 1..3 {
        let case = open_case(&mut caseworker, &format!("https://www.snapchat.com/add/example{number}")).await;
        send_all(&mut caseworker, &case).await;
    }
    world.run_jobs().await;
    let report = json(&mut supervisor, "").await;
    let figures = &report["content"]["figures"];
    assert_eq!(number(&report, None, None), 9, "{report}");
    assert_eq!(figures["providers"], serde_json::json!(["OTHER"]), "7 alone would give the 2 away");
    let together = figures["together"]["providers"].as_array().unwrap();
    assert_eq!(together.len(), 2, "{figures}");
    assert_eq!(number(&report, Some("OTHER"), None), 9);
    let page = supervisor.open(PAGE).await;
    assert!(page.says("it stands together with others: Other providers, together"), "{}", page.text());
    assert!(page.says("Telegram Messenger Inc.") && page.says("Hidden: 0 small"), "{}", page.text());
    for language in LANGUAGES {
        let web = supervisor.open(&format!("{PAGE}/file?form=html&language={language}")).await;
        assert!(web.says("Telegram Messenger Inc.") && !web.text().contains("yearly-"), "{}", web.text());
        let csv = supervisor.open(&format!("{PAGE}/file?form=csv&language={language}")).await;
        assert!(csv.body.contains("OTHER,TOTAL,TOTAL,TOTAL,9"), "{}", csv.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_freezes_the_figures_and_a_newer_version_says_why() {
    let world = World::new().await;
    let (mut caseworker, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    send(&world, &mut caseworker, 1, 7).await;
    let page = supervisor.open(PAGE).await;
    assert!(page.forms(&format!("{PAGE}/signing")).is_empty(), "the independence text is missing");
    let page = write_independence(&mut supervisor).await;
    let signing = format!("{PAGE}/signing");
    let stale = supervisor.submit(&page, &signing, &[("sha256", "0")]).await;
    assert_eq!(stale.status, 409, "{}", stale.text());
    let page = supervisor.submit_and_follow(&page, &signing, &[]).await;
    assert!(page.says("Version 1, signed") && page.says("Signed by The supervisor"), "{}", page.text());
    assert!(page.says("Counted anew, the figures are those that were signed."), "{}", page.text());
    let signed = json(&mut supervisor, "1").await;
    assert_eq!(number(&signed, None, None), 6);

    send(&world, &mut caseworker, 7, 9).await;
    assert_eq!(json(&mut supervisor, "1").await, signed, "what was signed stays");
    let page = supervisor.open(PAGE).await;
    assert!(page.says("Counted anew, the report differs from the signed version"), "{}", page.text());
    let without = supervisor.submit(&page, &signing, &[("reason", " ")]).await;
    assert_eq!(without.status, 422);
    let page = supervisor.submit_and_follow(&page, &signing, &[("reason", "two were late")]).await;
    assert!(page.says("Version 2, signed") && page.says("two were late"), "{}", page.text());
    assert_eq!(number(&json(&mut supervisor, "2").await, None, None), 8);
    assert_eq!(json(&mut supervisor, "1").await, signed, "the older version stays");
    assert!(world.officer().await.open("/audit").await.says("Yearly report signed"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_form_leaves_in_every_language() {
    let world = World::new().await;
    let (mut caseworker, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    send(&world, &mut caseworker, 1, 7).await;
    for (kind, title) in [("flagger", "Verslag van een betrouwbare flagger 2026"), ("minister", "2026")] {
        for language in LANGUAGES {
            let path = |form: &str| format!("/reports/{kind}/2026/file?form={form}&language={language}");
            let web = supervisor.open(&path("html")).await;
            assert_eq!(web.attribute("html", "lang").as_deref(), Some(language));
            assert!(web.says("Telegram Messenger Inc.") && web.count("script, img, a") == 0);
            assert!(language != "nl" || web.says(title), "{}", web.text());
            let csv = supervisor.open(&path("csv")).await;
            assert!(csv.body.starts_with("provider,category,keyword,action,notices"), "{}", csv.body);
            assert!(csv.body.contains("TOTAL,TOTAL,TOTAL,TOTAL,6"), "{}", csv.body);
            let json = supervisor.open(&path("json")).await;
            let report: Value = serde_json::from_str(&json.body).unwrap();
            assert_eq!(report["content"]["kind"], kind);
            assert_eq!(report["signed"], Value::Null);
        }
        let pdf = supervisor.get(&format!("/reports/{kind}/2026/file?form=pdf&language=de")).await;
        assert_eq!(pdf.headers["content-type"], "application/pdf");
        assert!(pdf.body.starts_with("%PDF-") && pdf.body.contains("/StructTreeRoot"));
        let xlsx = supervisor.get(&format!("/reports/{kind}/2026/file?form=xlsx&language=fr")).await;
        assert!(xlsx.status == 200 && xlsx.body.starts_with("PK"));
    }
    let minister = supervisor.open("/reports/minister/2026").await;
    assert!(minister.says("Not verified: the Royal Decree of 18 September 2016"), "{}", minister.text());
}
