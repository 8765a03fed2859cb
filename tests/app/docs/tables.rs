//! The tables of the pages, made from the code.

use super::{assert_table, text};
use platform_adapters::follow::{follow_hosts, hosts_of};
use platform_adapters::look::Method;
use platform_adapters::notice::Circumstances;
use platform_adapters::{
    Door, Kind, Language, Look, Notice, NoticeItem, PersonShown, Platform, Submission, Target, platforms,
};
use std::collections::BTreeSet;
use takedown_desk::app::Outside;
use takedown_desk::config::SETTINGS;
use takedown_desk::model::case::{CaseChange, CaseState};
use takedown_desk::model::item::{ItemChange, ItemState};
use takedown_desk::model::notice::{NoticeChange, NoticeState};
use takedown_desk::model::state::Step;
use takedown_desk::outbound::token::GOOGLE_TOKEN_URL;

fn row(cells: impl IntoIterator<Item = String>) -> String {
    format!("| {} |\n", cells.into_iter().collect::<Vec<_>>().join(" | "))
}

fn head(cells: &[&str]) -> String {
    row(cells.iter().map(|cell| (*cell).to_owned())) + &"|---".repeat(cells.len()) + "|\n"
}

#[test]
fn the_settings_are_those_of_the_code() {
    let mut table = head(&["Name", "Default", "What it is for", "Secret"]);
    for setting in SETTINGS {
        let default =
            if setting.default.is_empty() { "–".to_owned() } else { format!("`{}`", setting.default) };
        let secret = if setting.secret { "yes" } else { "no" };
        table += &row([
            format!("`{}`", setting.name),
            default,
            setting.sentence.replace('<', "\\<"),
            secret.to_owned(),
        ]);
    }
    assert_table("docs/configuration.md", &table);
}

/// New state, `·` recorded and the state stays, `—` refused.
fn cell<S: Copy>(step: Step<S>, key: impl Fn(S) -> &'static str) -> String {
    match step {
        Step::To(state) => key(state).to_owned(),
        Step::Stays => "·".to_owned(),
        Step::Refused(_) => "—".to_owned(),
    }
}

#[test]
fn the_states_of_a_link_are_those_of_the_code() {
    let changes: Vec<&str> = ItemChange::ALL.iter().map(|change| change.key()).collect();
    let mut table = head(&[&[""], changes.as_slice()].concat());
    for state in ItemState::ALL {
        let cells = ItemChange::ALL.iter().map(|change| cell(state.after(*change), ItemState::key));
        table += &row(std::iter::once(format!("`{}`", state.key())).chain(cells));
    }
    assert_table("docs/states.md", &table);
}

#[test]
fn the_states_of_a_notice_are_those_of_the_code() {
    let states: Vec<String> = NoticeState::ALL.iter().map(|state| format!("`{}`", state.key())).collect();
    let states: Vec<&str> = states.iter().map(String::as_str).collect();
    let mut table = head(&[&[""], states.as_slice()].concat());
    for change in NoticeChange::ALL {
        let cells = NoticeState::ALL.iter().map(|state| {
            let here = cell(state.after(*change, false), NoticeState::key);
            let left = cell(state.after(*change, true), NoticeState::key);
            if here == left { here } else { format!("{here} / {left}") }
        });
        table += &row(std::iter::once(change.key().to_owned()).chain(cells));
    }
    assert_table("docs/states.md", &table);
}

#[test]
fn the_states_of_a_case_are_those_of_the_code() {
    let columns = [
        ("close, nothing open", CaseChange::Close, false, false),
        ("close, something open", CaseChange::Close, true, false),
        ("the same by a supervisor's override", CaseChange::Close, true, true),
        ("reopen", CaseChange::Reopen, false, false),
        ("item_came_back", CaseChange::ItemCameBack, false, false),
        ("erase", CaseChange::Erase, false, false),
    ];
    for change in CaseChange::ALL {
        assert!(columns.iter().any(|(_, column, ..)| column == change), "{change:?} has no column");
    }
    let mut table = head(&[&[""], columns.map(|(name, ..)| name).as_slice()].concat());
    for state in CaseState::ALL {
        let cells = columns.iter().map(|(_, change, unfinished, overridden)| {
            cell(state.after(*change, *unfinished, *overridden), CaseState::key)
        });
        table += &row(std::iter::once(format!("`{}`", state.key())).chain(cells));
    }
    assert_table("docs/states.md", &table);
}

/// A target of a kind, with everything a look may need.
fn target(platform: &dyn Platform, kind: Kind) -> Target {
    let canonical = match platform.key() {
        "youtube" => "https://www.youtube.com/@example",
        "snapchat" => "https://www.snapchat.com/add/example/EXAMPLE0000",
        "discord" => "https://cdn.discordapp.com/attachments/1/2/file?ex=7fffffff",
        _ => "https://www.example.org/example",
    };
    Target::new(platform.key(), kind, "example", canonical)
        .with_id("EXAMPLE0000")
        .with_account(Some("example"))
}

/// The kinds of links that a machine can look at.
fn looked_at(platform: &dyn Platform) -> Vec<(Kind, Method, String)> {
    Kind::ALL
        .iter()
        .filter_map(|kind| match platform.look(&target(platform, *kind)) {
            Look::Fetch { method, url } => Some((*kind, method, host(&url))),
            Look::ByHand => None,
        })
        .collect()
}

fn host(address: &str) -> String {
    url::Url::parse(address).unwrap().host_str().unwrap().to_owned()
}

/// The hosts of the platform's interface, when it has one.
fn interface_hosts(platform: &dyn Platform) -> Vec<String> {
    if !platform.doors().contains(&Door::Api) {
        return Vec::new();
    }
    let notice = Notice {
        reference: "CF-EXAMPLE".to_owned(),
        language: Language::En,
        organisation: "Our hotline".to_owned(),
        contact_email: "notices@hotline.example".to_owned(),
        trusted_flagger_reference: None,
        identity_withheld: false,
        person_shown: PersonShown::Adult,
        facts_on: None,
        explanation: "An example.".to_owned(),
        good_faith: true,
        circumstances: Circumstances::default(),
        items: vec![NoticeItem { target: target(platform, Kind::Video), private_details: Vec::new() }],
        reminder: None,
        filed: None,
        life_threat: None,
        account_letter: None,
    };
    let Ok(Submission::Api(calls)) = platform.write(&notice, Door::Api) else {
        panic!("{} wrote no request", platform.key());
    };
    let mut hosts: Vec<String> = calls.iter().map(|call| host(&call.url)).collect();
    hosts.push(host(GOOGLE_TOKEN_URL));
    hosts
}

fn hosts(platform: &dyn Platform) -> BTreeSet<String> {
    let looks = looked_at(platform).into_iter().map(|(_, _, host)| host);
    looks.chain(interface_hosts(platform)).collect()
}

fn listed(words: impl IntoIterator<Item = String>) -> String {
    let words: Vec<String> = words.into_iter().collect();
    if words.is_empty() { "–".to_owned() } else { words.join(", ") }
}

#[test]
fn the_platforms_are_those_of_the_code() {
    let mut table = head(&[
        "Key",
        "Name",
        "Provider",
        "Doors, the usual one first",
        "Looked at by machine",
        "Hosts contacted",
    ]);
    for platform in platforms() {
        table += &row([
            format!("`{}`", platform.key()),
            platform.label().to_owned(),
            platform.provider().to_owned(),
            listed(platform.doors().iter().map(|door| door.key().to_owned())),
            listed(looked_at(*platform).into_iter().map(|(kind, method, _)| match method {
                Method::Get => kind.key().to_owned(),
                Method::Head => format!("{} (headers only)", kind.key()),
            })),
            listed(hosts(*platform).into_iter().map(|host| format!("`{host}`"))),
        ]);
    }
    assert_table("docs/platforms.md", &table);
}

#[test]
fn the_portals_are_those_of_the_code() {
    let mut table = head(&["Platform", "Portal, unless the channel holds another"]);
    for platform in platforms() {
        if let Some(portal) = platform.portal() {
            table += &row([platform.label().to_owned(), format!("<{portal}>")]);
        }
    }
    assert_table("docs/platforms.md", &table);
}

#[test]
fn the_hosts_of_the_table_may_be_contacted_and_no_others() {
    let mut named: BTreeSet<String> = platforms().iter().flat_map(|platform| hosts(*platform)).collect();
    named.extend(follow_hosts().iter().map(|host| (*host).to_owned()));
    let allowed: BTreeSet<String> = Outside::hosts().into_iter().map(str::to_owned).collect();
    assert_eq!(named, allowed);
}

#[test]
fn the_hosts_of_short_links_are_those_of_the_code() {
    let mut table = head(&["Platform", "Hosts asked on the way"]);
    let mut named = BTreeSet::new();
    for platform in platforms().iter().filter(|platform| !hosts_of(platform.key()).is_empty()) {
        let hosts = hosts_of(platform.key());
        named.extend(hosts.iter().map(String::as_str));
        let hosts = listed(hosts.iter().map(|host| format!("`{host}`")));
        table += &row([platform.label().to_owned(), hosts]);
    }
    assert_eq!(named.into_iter().collect::<Vec<&str>>(), follow_hosts());
    assert_table("docs/platforms.md", &table);
}

#[test]
fn the_floors_are_those_that_are_enforced() {
    let shape = text("tests/app/shape.rs");
    let (_, floors) = shape.split_once("const FLOORS").unwrap();
    let (_, floors) = floors.split_once("= &[").unwrap();
    let (floors, _) = floors.split_once("\n];").unwrap();
    let mut table = head(&["Floor", "Never names"]);
    for line in floors.split('(').skip(1) {
        let (floor, rest) = line.split_once('"').unwrap().1.split_once('"').unwrap();
        let words = rest.split('"').skip(1).step_by(2).map(|word| format!("`{word}`"));
        table += &row([format!("`{floor}/`"), listed(words)]);
    }
    assert_table("docs/floors.md", &table);
}
