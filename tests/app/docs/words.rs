//! Every code that a person may meet has words in every language, and no words are idle.

use super::{after, files, leading};
use platform_adapters::look::Restricted;
use platform_adapters::{Door, Kind, Language, Meaning, PersonShown, Unsure};
use std::collections::BTreeSet;
use takedown_desk::model::case::{Caller, CaseState, CloseReason, Priority};
use takedown_desk::model::check::SAYABLE;
use takedown_desk::model::desk::Reason;
use takedown_desk::model::item::{DropReason, ItemState};
use takedown_desk::model::look::{AlarmKind, Ending};
use takedown_desk::model::message::MessageState;
use takedown_desk::model::notice::{NoticeState, Outcome};
use takedown_desk::model::person::{Role, Theme};
use takedown_desk::text::Words;

/// Families that are not called with their name in the code: the keys of a file say which they are.
const FAMILIES: &[&str] = &["flash"];

fn keys<T: Copy>(all: &[T], key: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|value| key(*value)).collect()
}

/// The identifiers of all messages.
fn messages() -> BTreeSet<String> {
    let texts = files("templates/text", &["ftl"]);
    let english = texts.iter().filter(|(name, _)| name.ends_with(".en.ftl"));
    english
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id.to_owned())
        .filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()) && !id.contains(' '))
        .collect()
}

fn assert_words(family: &str, keys: impl IntoIterator<Item = impl AsRef<str>>) {
    for key in keys {
        let id = format!("{family}-{}", key.as_ref());
        for language in Language::ALL {
            assert!(Words::of(language).by_key(&id).is_some(), "{id} has no words in {}", language.key());
        }
    }
}

#[test]
fn every_stored_code_has_words() {
    assert_words("item-state", keys(ItemState::ALL, ItemState::key));
    assert_words("notice-state", keys(NoticeState::ALL, NoticeState::key));
    assert_words("case-state", keys(CaseState::ALL, CaseState::key));
    assert_words("kind", keys(Kind::ALL, Kind::key));
    assert_words("door", keys(&Door::ALL, Door::key));
    assert_words("meaning", keys(&Meaning::ALL, Meaning::key));
    assert_words("unsure", keys(&Unsure::ALL, Unsure::key));
    assert_words("person", keys(&PersonShown::ALL, PersonShown::key));
    assert_words("role", keys(Role::ALL, Role::key));
    assert_words("theme", keys(Theme::ALL, Theme::key));
    assert_words("seen", ["up", "gone", "restricted", "unsure", "blocked-here", "expired"]);
    assert_words("restricted", Restricted::ALL.map(|how| how.key().replace('_', "-")));
}

/// Families that pages bring along: once a page asks for one, it is whole.
#[test]
fn a_family_that_a_page_asks_for_is_whole() {
    let reasons = keys(Reason::ALL, Reason::key);
    let families = [
        ("caller", keys(Caller::ALL, Caller::key)),
        ("close-reason", keys(CloseReason::ALL, CloseReason::key)),
        ("drop-reason", keys(DropReason::ALL, DropReason::key)),
        ("message-state", keys(MessageState::ALL, MessageState::key)),
        ("outcome", keys(Outcome::ALL, Outcome::key)),
        ("priority", keys(Priority::ALL, Priority::key)),
        ("desk-reason", reasons.clone()),
        ("desk-do", reasons),
        ("looks-alarm", keys(AlarmKind::ALL, AlarmKind::key)),
        ("looks-ending", keys(Ending::ALL, Ending::key)),
        ("items-say", SAYABLE.to_vec()),
        ("items-reads", vec!["headers", "metadata", "page", "nothing"]),
        ("inbox-matched", vec!["token", "thread", "reference", "platform_reference", "person"]),
        (
            "notices-attempt",
            vec!["started", "accepted", "refused", "later", "slowed", "trial", "reconnect", "unknown"],
        ),
    ];
    let called = called_families();
    assert!(called.contains("refused") && called.contains("invalid"), "{called:?}");
    for (family, keys) in families {
        if called.contains(family) {
            assert_words(family, keys);
        }
    }
}

/// Code and templates in one text.
fn everything() -> String {
    let files = files("src", &["rs"]).into_iter().chain(files("templates", &["html"]));
    files.map(|(_, text)| text).collect()
}

/// The families that code and templates ask for by name.
fn called_families() -> BTreeSet<String> {
    let code = everything();
    // By the words themselves, by a pill of a template, by a pill of the code.
    ["code(\"", "code(&\"", "state(t, \"", "state(page.t, \"", "Pill::of(t, \""]
        .iter()
        .flat_map(|mark| after(&code, mark))
        .map(|rest| quoted(rest).to_owned())
        .collect()
}

/// The text up to the closing quotation mark.
fn quoted(rest: &str) -> &str {
    leading(rest, |c| c != '"')
}

/// The string after each mark, in the code of the program.
fn literals_after(mark: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, code) in files("src", &["rs"]) {
        found.extend(after(&code, mark).map(|rest| quoted(rest).to_owned()));
    }
    found
}

#[test]
fn every_refusal_has_words() {
    let refused = literals_after("Refused(\"");
    assert!(refused.len() > 20, "{refused:?}");
    assert_words("refused", refused);
}

#[test]
fn every_field_that_does_not_fit_has_words() {
    let mut words = literals_after("why: \"");
    for (_, code) in files("src", &["rs"]) {
        for rest in after(&code, "Error::invalid(") {
            let arguments = rest.split(')').next().unwrap_or_default();
            words.extend(arguments.split('"').skip(1).step_by(2).last().map(str::to_owned));
        }
    }
    assert!(words.len() > 15, "{words:?}");
    assert_words("invalid", words);
}

#[test]
fn whatever_was_done_has_words() {
    let mut words = BTreeSet::new();
    for (_, code) in files("src/web", &["rs"]) {
        for kind in ["\"done-", "\"info-", "\"attention-", "\"fault-"] {
            words.extend(after(&code, kind).map(|rest| quoted(rest).to_owned()));
        }
    }
    assert!(!words.is_empty());
    assert_words("flash", words);
}

#[test]
fn every_entry_of_the_audit_trail_has_words() {
    const NOUNS: [&str; 21] = [
        "group",
        "law",
        "flagger",
        "police",
        "order",
        "track",
        "mandate",
        "look",
        "connection",
        "case",
        "item",
        "items",
        "notice",
        "notices",
        "reply",
        "answer",
        "person",
        "session",
        "channel",
        "recipient",
        "job",
    ];
    let mut actions = BTreeSet::new();
    for (_, code) in files("src/model", &["rs"]) {
        for line in code.lines().filter(|line| !line.contains("const ") && !line.trim().starts_with("//")) {
            for literal in line.split('"').skip(1).step_by(2) {
                let is_action = literal.split_once('.').is_some_and(|(noun, verb)| {
                    NOUNS.contains(&noun) && verb.chars().all(|c| c.is_ascii_lowercase() || c == '_')
                });
                if is_action {
                    actions.insert(literal.replace('.', "-"));
                }
            }
        }
    }
    assert!(actions.len() > 30, "{actions:?}");
    assert_words("audit-event", &actions);
    // What belongs to no case never stands in the timeline of one.
    let of_cases: Vec<&String> = actions
        .iter()
        .filter(|action| {
            ![
                "person-",
                "session-",
                "channel-",
                "recipient-",
                "job-",
                "look-",
                "connection-",
                "law-",
                "flagger-",
            ]
            .iter()
            .any(|noun| action.starts_with(noun))
        })
        .collect();
    assert_words("cases-event", of_cases);
}

#[test]
fn no_words_are_idle() {
    let code = everything();
    let mut families = called_families();
    families.extend(FAMILIES.iter().map(|family| (*family).to_owned()));
    // Asked for by `Words::platform`.
    families.insert("platform".to_owned());
    let idle: Vec<String> = messages()
        .into_iter()
        .filter(|id| {
            let is_called = code.contains(&format!(".{}(", id.replace('-', "_")));
            let is_named = code.contains(&format!("\"{id}\""));
            let is_of_a_family = families.iter().any(|family| id.starts_with(&format!("{family}-")));
            !(is_called || is_named || is_of_a_family)
        })
        .collect();
    assert!(idle.is_empty(), "nobody says: {}", idle.join(" "));
}
