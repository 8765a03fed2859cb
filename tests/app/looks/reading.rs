//! How much is read of a link that may show a minor, and by which profile.

use super::{asked, case_about, links_of};
use crate::world::World;
use std::process::Command;
use takedown_desk::practice::Script;

const REASON: &str = "Article 22 mandate; agreed with the data protection officer on 2 November 2026.";

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_may_show_a_minor_is_only_read_when_a_supervisor_chose_so_with_a_reason() {
    let world = World::new().await;
    world.practice.set_script("sampleuser", Script::Silent);
    let mut caller = world.caseworker().await;
    let mut cases = Vec::new();
    for person in ["under16", "unknown"] {
        cases.push(case_about(&mut caller, person, "https://www.snapchat.com/add/sampleuser").await);
    }
    world.run_jobs().await;
    assert_eq!(asked(&world, "www.snapchat.com"), 0, "an unknown age counts as a minor's");
    for case in &cases {
        let page = caller.open(case).await;
        assert_eq!(page.link_states(), ["Cannot tell"]);
        assert!(page.says("a minor may be shown: the page is not read"), "{}", page.text());
        let item = links_of(&mut caller, case).await.remove(0);
        assert!(caller.open(&item).await.says("by metadata and headers only"));
    }
    let mut supervisor = world.supervisor().await;
    let looks = supervisor.open("/looks").await;
    assert!(looks.says("Nobody has chosen otherwise"), "{}", looks.text());
    let short = [("reads", "page"), ("reason", "because")];
    assert_eq!(supervisor.submit(&looks, "/looks/minors", &short).await.status, 422);
    let chosen = [("reads", "page"), ("reason", REASON)];
    let looks = supervisor.submit_and_follow(&looks, "/looks/minors", &chosen).await;
    assert!(looks.says(REASON) && looks.says("The supervisor"), "{}", looks.text());
    world.hours_at_the_desk(25, &mut caller).await;
    assert!(asked(&world, "www.snapchat.com") > 0);
    for case in &cases {
        assert_eq!(caller.open(case).await.link_states(), ["Online"]);
        let item = links_of(&mut caller, case).await.remove(0);
        let page = caller.open(&item).await;
        assert!(page.says(REASON) && page.says("chosen by The supervisor"), "{}", page.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_looks_shows_the_profile_and_its_rules() {
    let world = World::new().await;
    let mut supervisor = world.supervisor().await;
    let looks = supervisor.open("/looks").await;
    for words in
        ["2026-11-24.1", "2026-11-23", "BE", "status 404", "/error/code = 24", "not checked on the live"]
    {
        assert!(looks.says(words), "{words} is not on: {}", looks.text());
    }
}

#[test]
fn a_profile_that_may_not_be_used_stops_the_start_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("looks.json");
    let profile = include_str!("../../../platform_adapters/data/looks.json");
    let hosts = "\"graph.facebook.com\",";
    std::fs::write(&file, profile.replace(hosts, "\"graph.facebook.com\", \"files.example\",")).unwrap();
    let newer = folder.path().join("newer.json");
    std::fs::write(&newer, profile.replace("2026-11-24.1", "2027-01-02.1")).unwrap();
    let audit = Command::new(env!("CARGO_BIN_EXE_takedown-desk"))
        .arg("audit")
        .current_dir(folder.path())
        .env_clear()
        .env("TAKEDOWN_LOOKS_PROFILE", &newer)
        .output()
        .unwrap();
    // It gets past the profile, to a database without keys.
    let said = String::from_utf8_lossy(&audit.stderr).into_owned();
    assert!(said.contains("this database is new") && !said.contains("PROFILE"), "{said}");
    let start = |name: &str, value: &std::path::Path| {
        let output = Command::new(env!("CARGO_BIN_EXE_takedown-desk"))
            .arg("serve")
            .current_dir(folder.path())
            .env_clear()
            .env("TAKEDOWN_LISTEN", "127.0.0.1:0")
            .env(name, value)
            .output()
            .unwrap();
        assert!(!output.status.success());
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    let said = start("TAKEDOWN_LOOKS_PROFILE", &file);
    assert!(said.contains("host files.example is not one that this program may contact"), "{said}");
    let said = start("TAKEDOWN_LOOKS_PROFILE", &folder.path().join("absent.json"));
    assert!(said.contains("TAKEDOWN_LOOKS_PROFILE") && said.contains("absent.json"), "{said}");
    let said = start("TAKEDOWN_LOOK_COUNTRY", std::path::Path::new("Belgium"));
    assert!(said.contains("TAKEDOWN_LOOK_COUNTRY must be two capital letters"), "{said}");
}
