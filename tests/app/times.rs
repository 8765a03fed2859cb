//! Response times: the page, its exports, and the command that runs the estimator over a file.

mod lists;

use crate::caller::Caller;
use crate::desk_of::{open_case, send_all};
use crate::world::World;
use std::process::{Command, Output};
use takedown_desk::practice::Script;

const LINKS: [&str; 2] = ["https://www.snapchat.com/add/sampleuser", "https://t.me/levlam/1"];
/// Nothing was asked then.
const OTHER_YEAR: &str = "/times?from=2020-01&to=2020-12";

/// A notice about two links: one is gone at the first look and the second, one stays.
async fn asked() -> World {
    let world = World::new().await;
    world.practice.set_script("sampleuser", Script::Silent);
    world.practice.set_script("levlam", Script::Silent);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, &LINKS.join("\n")).await;
    send_all(&mut caller, &case).await;
    world.hours_at_the_desk(1, &mut caller).await;
    world.practice.set_script("levlam", Script::AlreadyGone);
    world.hours_at_the_desk(30, &mut caller).await;
    world.hours_at_the_desk(30, &mut caller).await;
    assert!(caller.open(&case).await.link_states().contains(&"Gone".to_owned()));
    world
}

async fn speak(caller: &mut Caller, language: &str) {
    let page = caller.open("/times").await;
    let answer = caller.submit(&page, "/language", &[("language", language)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_open_counts_as_waiting_and_a_median_says_when_it_is_not_reached() {
    let world = asked().await;
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open("/times").await;
    let rows = page.texts("section[aria-labelledby=figures] tbody tr");
    assert_eq!(rows.len(), 3, "two platforms and all together: {rows:?}");
    let row = |name: &str| rows.iter().find(|row| row.starts_with(name)).cloned().unwrap_or_default();
    assert!(row("Telegram").starts_with("Telegram 1 1 0 "), "links, gone, open: {rows:?}");
    assert!(!row("Telegram").contains("not reached"), "{rows:?}");
    assert!(row("Snapchat").starts_with("Snapchat 1 0 1 not reached not reached"), "{rows:?}");
    assert!(row("All together").starts_with("All together 2 1 1 "), "{rows:?}");
    assert!(page.says("Log-rank test over all groups"), "{}", page.text());
    // Both were asked about under the same target; one was gone after it, one is open after it.
    let dues = page.texts("section[aria-labelledby=targets] tbody tr");
    assert!(dues.iter().any(|due| due.starts_with("Snapchat") && due.ends_with("0 0 0 1")), "{dues:?}");
    assert!(dues.iter().any(|due| due.starts_with("Telegram") && due.ends_with("0 0")), "{dues:?}");
    // Two curves, each with its row of those at risk.
    assert_eq!(page.count("svg path.tick"), 2);
    assert_eq!(page.count("svg path.band"), 0, "one link a platform has no interval");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_question_stands_in_the_address_and_an_empty_period_says_so() {
    let world = asked().await;
    let mut supervisor = world.supervisor().await;
    assert!(supervisor.open(OTHER_YEAR).await.says("No notice left us in this time"));
    let telegram = supervisor.open("/times?platform=telegram&split=language&clock=acknowledged").await;
    let rows = telegram.texts("section[aria-labelledby=figures] tbody tr");
    assert_eq!(rows.len(), 1, "{rows:?}");
    let months = supervisor.open("/times?split=month").await;
    let rows = months.texts("section[aria-labelledby=figures] tbody tr");
    assert!(rows.len() == 1 && rows.iter().all(|row| row.starts_with("20")), "{rows:?}");
    let compared = supervisor.open("/times?than_from=2020-01&than_to=2020-12").await;
    let rows = compared.texts("section[aria-labelledby=figures] tbody tr");
    assert_eq!(rows.len(), 1, "nothing was asked in the other period: {rows:?}");
    for unknown in ["from=2026-13", "clock=x", "split=x", "platform=nowhere", "than_to=x"] {
        assert_eq!(supervisor.get(&format!("/times?{unknown}")).await.status, 404, "{unknown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_others_published_stands_beside_as_context_with_its_source() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    for (language, telegram) in
        [("en", "mean 5.1 days"), ("fr", "moyenne de 5,1 jours"), ("nl", "gemiddeld 5,1 dagen")]
    {
        speak(&mut supervisor, language).await;
        let page = supervisor.open("/times?platform=telegram").await;
        let rows = page.texts("section[aria-labelledby=published] tbody tr");
        assert!(rows.iter().any(|row| row.contains("Telegram") && row.contains(telegram)), "{rows:?}");
        assert!(!rows.iter().any(|row| row.contains("Discord")), "another platform: {rows:?}");
        assert!(rows.iter().any(|row| row.starts_with("BKA 2024")), "{rows:?}");
    }
    speak(&mut supervisor, "en").await;
    let all = supervisor.open("/times").await;
    let rows = all.texts("section[aria-labelledby=published] tbody tr");
    assert!(rows.iter().any(|row| row.contains("Discord")), "{rows:?}");
    let quoted = rows.iter().find(|row| row.starts_with("eco 2023")).unwrap();
    assert!(quoted.contains("quoted; not verified"), "{quoted}");
    assert!(all.says("none of these is a target"), "{}", all.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_figures_leave_as_csv_and_as_a_spreadsheet_for_supervisors_only() {
    let world = asked().await;
    let mut supervisor = world.supervisor().await;
    let csv = supervisor.get("/times.csv").await;
    let mut lines = csv.body.lines();
    assert!(
        lines.next().unwrap().starts_with("Platform,Links,It came,Link still open,Median (hours)"),
        "{}",
        csv.body
    );
    assert!(csv.body.contains("\r\nSnapchat,1,0,1,,,,,"), "what is not reached is empty: {}", csv.body);
    assert_eq!(lines.count(), 2);
    let sheet = supervisor.get("/times.xlsx").await;
    assert_eq!(sheet.status, 200);
    let kind = sheet.headers.get("content-type").unwrap().to_str().unwrap();
    assert!(kind.contains("spreadsheetml") && sheet.body.starts_with("PK"), "{kind}");
    let mut caseworker = world.caseworker().await;
    for path in ["/times", "/times.csv", "/times.xlsx"] {
        assert_eq!(caseworker.get(path).await.status, 403, "{path}");
    }
}

fn report(text: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("waits.csv");
    std::fs::write(&file, text).unwrap();
    Command::new(env!("CARGO_BIN_EXE_takedown-desk"))
        .args(["report", "times", "--from"])
        .arg(&file)
        .env_clear()
        .current_dir(folder.path())
        .output()
        .unwrap()
}

fn figures(text: &str) -> serde_json::Value {
    let output = report(text);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Remission of leukaemia, both arms: E. J. Freireich et al., Blood 21 (1963), 699–716. Medians 23 and
/// 8 weeks, log-rank 16.79.
#[test]
fn the_command_prints_the_published_example() {
    let mut text = "group,duration,observed\n".to_owned();
    for weeks in [6, 6, 6, 7, 10, 13, 16, 22, 23] {
        text += &format!("6-MP,{weeks},1\n");
    }
    for weeks in [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35] {
        text += &format!("6-MP,{weeks},0\n");
    }
    for weeks in [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23] {
        text += &format!("placebo,{weeks},true\n");
    }
    let json = figures(&text);
    let groups = json["groups"].as_array().unwrap();
    assert_eq!((groups.len(), &groups[0]["group"]), (2, &"6-MP".into()));
    assert_eq!((groups[0]["n"].as_u64(), groups[0]["events"].as_u64()), (Some(21), Some(9)));
    assert_eq!(groups[0]["median"].as_f64(), Some(23.0));
    assert!(groups[0]["median_high"].is_null(), "not reached");
    assert_eq!(groups[1]["median"].as_f64(), Some(8.0));
    let last = groups[1]["curve"].as_array().unwrap().last().unwrap();
    assert!(last["survival"].as_f64() == Some(0.0) && last["low"].is_null() && last["high"].is_null());
    let statistic = json["logrank"]["statistic"].as_f64().unwrap();
    assert!((statistic - 16.79).abs() < 0.005, "{statistic}");
    assert_eq!(json["logrank"]["degrees"].as_u64(), Some(1));
}

#[test]
fn one_group_has_no_test_and_a_row_that_does_not_fit_prints_nothing() {
    let json = figures("duration,observed\n1,1\n3,0\n");
    assert!(json["logrank"].is_null() && json["groups"][0]["curve"].as_array().unwrap().len() == 2);
    for (text, why) in [
        ("duration,observed\n1,1\nx,1\n", "line 3: the duration \"x\" is no number"),
        ("duration,observed\n1,maybe\n", "line 2: observed must be 0, 1, true or false"),
        ("duration\n1\n", "line 1: the column observed is missing"),
    ] {
        let output = report(text);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(output.stdout.is_empty(), "{text}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(why), "{said}");
    }
}
