//! The list behind each figure, and the load of each person.

use super::asked;
use crate::caller::{Answer, Caller};
use crate::desk_of::{open_case, send_all};
use crate::world::World;
use std::collections::{BTreeMap, BTreeSet};
use takedown_desk::practice::Script;

/// A desk with a link of every end and standing that the practice world knows.
async fn mixed() -> World {
    let world = World::new().await;
    let scripts = [
        ("levlam/1", Script::Removed),
        ("levlam/2", Script::RemovedSilently),
        ("levlam/3", Script::Silent),
        ("levlam/4", Script::ComesBack),
        ("levlam/5", Script::MadePrivate),
        ("levlam/6", Script::BlockedHere),
        ("levlam/7", Script::Silent),
        ("sampleuser", Script::LoginWall),
    ];
    for (part, script) in scripts {
        world.practice.set_script(part, script);
    }
    let mut caller = world.caseworker().await;
    let telegram: Vec<String> = (1..7).map(|number| format!("https://t.me/levlam/{number}")).collect();
    let text = format!("{}\nhttps://www.snapchat.com/add/sampleuser", telegram.join("\n"));
    let case = open_case(&mut caller, &text).await;
    send_all(&mut caller, &case).await;
    let aside = open_case(&mut caller, "https://t.me/levlam/7").await;
    send_all(&mut caller, &aside).await;
    world.hours_at_the_desk(2, &mut caller).await;
    let page = caller.open(&aside).await;
    caller.submit_and_follow(&page, "/items/*/dropping", &[("reason", "asked")]).await;
    world.hours_at_the_desk(50, &mut caller).await;
    world
}

/// Every figure on a page that leads to a list: its address and its number.
fn figures(page: &Answer) -> BTreeMap<String, usize> {
    let paths = page.links("a[href^='/times/links']");
    paths.into_iter().filter_map(|(path, words)| Some((path, words.parse().ok()?))).collect()
}

/// How many links stand on a list, all its pages taken together.
async fn length(caller: &mut Caller, path: &str) -> usize {
    let (mut path, mut found) = (path.to_owned(), 0);
    loop {
        let page = caller.open(&path).await;
        assert!(!page.text().contains("times-"), "a word is missing: {}", page.text());
        found += page.count("section[aria-labelledby=list] tbody tr");
        match page.attribute("a[rel=next]", "href") {
            Some(next) => path = next,
            None => return found,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_figure_is_as_large_as_the_list_it_leads_to() {
    let world = mixed().await;
    let mut supervisor = world.supervisor().await;
    let mut kinds = BTreeSet::new();
    for question in [
        "/times",
        "/times?split=month",
        "/times?split=severity&clock=acknowledged",
        "/times?split=age&clock=decided&platform=telegram",
        "/times?split=language&clock=answered&than_from=2020-01&than_to=2020-12",
    ] {
        let page = supervisor.open(question).await;
        let figures = figures(&page);
        assert!(figures.len() > 4, "{question}: {}", page.text());
        for (path, number) in figures {
            assert_eq!(length(&mut supervisor, &path).await, number, "{question}: {path}");
            let figure = path.split("figure=").nth(1).unwrap().split('&').next().unwrap().to_owned();
            kinds.insert(figure);
        }
    }
    let met: Vec<&str> = kinds.iter().map(String::as_str).collect();
    for figure in [
        "blocked_here",
        "dropped",
        "ended",
        "gone_unanswered",
        "links",
        "open",
        "open_late",
        "private",
        "returned",
    ] {
        assert!(met.contains(&figure), "{figure} was not met: {met:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_says_what_it_counts_and_shows_no_link() {
    let world = mixed().await;
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open("/times").await;
    let oldest = page.texts("section[aria-labelledby=oldest] tbody tr");
    assert!(oldest.len() >= 4 && oldest.iter().all(|row| row.contains("Open, ")), "{oldest:?}");
    assert!(!page.says("levlam") && !page.says("sampleuser"), "{}", page.text());
    assert!(page.says("Of the links, those that a person set aside, with a reason."), "{}", page.text());
    let list = supervisor.open("/times/links?figure=private").await;
    assert!(list.says("those that the last look found there for some people only"), "{}", list.text());
    assert_eq!(list.texts("section[aria-labelledby=list] h2"), ["1 link"]);
    assert!(list.says("Open, private") && list.says("so far"), "{}", list.text());
    assert!(!list.body.contains("levlam"), "neither a link nor an account: {}", list.text());
    let item = list.attribute("section[aria-labelledby=list] tbody a", "href").unwrap();
    assert!(supervisor.open(&item).await.says("Private"), "its own page says more");
    let none = supervisor.open("/times/links?figure=expired").await;
    assert!(none.says("No such link") && none.says("0 links"), "{}", none.text());
    for path in [
        "/times/links",
        "/times/links?figure=best",
        "/times/links?figure=open&after=1",
        "/times/links?figure=open&age=9",
        "/times/links?figure=open&person=x",
    ] {
        assert_eq!(supervisor.get(path).await.status, 404, "{path}");
    }
    for role in [&mut world.caseworker().await, &mut world.administrator().await, &mut world.officer().await]
    {
        for path in ["/times/links?figure=open", "/times/load"] {
            assert_eq!(role.get(path).await.status, 403, "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_is_read_page_by_page_and_misses_none() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    world.practice.set_script("levlam", Script::Silent);
    let links: Vec<String> = (1..=100).map(|number| format!("https://t.me/levlam/{number}")).collect();
    let case = open_case(&mut caller, &links.join("\n")).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    // A later link of another group leads to no empty last page.
    world.pass(chrono::Duration::minutes(1));
    let other = open_case(&mut caller, "https://www.snapchat.com/add/sampleuser").await;
    send_all(&mut caller, &other).await;
    world.run_jobs().await;
    let mut supervisor = world.supervisor().await;
    assert!(supervisor.open("/times/links?figure=open").await.says("101 links"));
    let first = supervisor.open("/times/links?figure=open&group=telegram").await;
    assert!(first.says("100 links"), "{}", first.text());
    let mut items = BTreeSet::new();
    let (mut page, mut pages) = (first, 1);
    loop {
        let rows = page.links("section[aria-labelledby=list] tbody a");
        assert!(rows.len() <= 50);
        for (path, _) in rows {
            assert!(items.insert(path.clone()), "{path} stands on two pages");
        }
        let Some(next) = page.attribute("a[rel=next]", "href") else { break };
        page = supervisor.open(&next).await;
        pages += 1;
    }
    assert_eq!((items.len(), pages), (100, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn load_is_told_by_name_and_each_number_leads_to_its_links() {
    let world = asked().await;
    let mut supervisor = world.supervisor().await;
    let mut colleague = world.colleague().await;
    let case = open_case(&mut colleague, "https://t.me/levlam/40 https://t.me/levlam/41").await;
    world.practice.set_script("levlam/4", Script::Silent);
    send_all(&mut colleague, &case).await;
    world.run_jobs().await;
    let page = supervisor.open("/times/load").await;
    let rows = page.texts("section[aria-labelledby=load] tbody tr");
    assert_eq!(rows.len(), 2, "{rows:?}");
    let mut by_name = rows.clone();
    by_name.sort_by_key(|row| row.to_lowercase());
    assert_eq!(rows, by_name, "by name, never by number");
    // One link, two and a half days old; two that are new.
    assert!(rows.iter().any(|row| row.ends_with(" 1 1 0 0 1 0 0")), "{rows:?}");
    assert!(rows.iter().any(|row| row.ends_with(" 1 2 2 0 0 0 0")), "{rows:?}");
    for (path, number) in figures(&page) {
        assert_eq!(length(&mut supervisor, &path).await, number, "{path}");
    }
    assert!(page.says("It is load: it says nothing about how well somebody works."), "{}", page.text());
    // What was given up is nobody's work any more, though its links are open in the figures.
    let page = supervisor.open(&case).await;
    let given_up = [("reason", "exhausted"), ("override", "yes")];
    supervisor.submit_and_follow(&page, &format!("{case}/closing"), &given_up).await;
    let rows = supervisor.open("/times/load").await.texts("section[aria-labelledby=load] tbody tr");
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert!(supervisor.open("/times/links?figure=open").await.says("3 links"));
}
