//! The letters as they leave us, compared with the files in `samples/letters/`.
//!
//! After a wanted change of the wording: `REWRITE_LETTERS=1 cargo test -p platform_adapters --test
//! letters`, then read the difference.

#[path = "conformance/facts.rs"]
#[expect(dead_code, reason = "the conformance suite uses more of it")]
mod facts;

use chrono::NaiveDate;
use facts::notice;
use platform_adapters::{
    Decision, Language, Notice, PersonShown, Reminder, Why, by_key,
    letter::{self, keys},
    notice::Circumstances,
    reply::statement::{Action, Ground},
};
use std::{collections::BTreeSet, fs, path::Path};

#[test]
fn every_phrase_exists_in_every_language() {
    for language in Language::ALL {
        assert_eq!(keys(language), keys(Language::En), "{language:?}");
        for key in keys(language) {
            let ours = placeholders(letter::words(language, key));
            assert_eq!(ours, placeholders(letter::words(Language::En, key)), "{language:?} {key}");
        }
    }
    assert!(keys(Language::En).len() >= 50);
}

#[test]
fn the_whole_letter_reads_as_agreed() {
    for language in Language::ALL {
        let blackmail = Circumstances { exposure_group: true, blackmail: true, danger: true, ..quiet() };
        check("telegram", "minor", language, |notice| Notice { circumstances: blackmail, ..notice });
        check("google_search", "unknown_age_and_date", language, |notice| Notice {
            person_shown: PersonShown::Unknown,
            facts_on: None,
            trusted_flagger_reference: None,
            ..notice
        });
    }
}

#[test]
fn the_letter_of_a_withheld_notifier_and_of_old_facts_reads_as_agreed() {
    for language in Language::ALL {
        check("snapchat", "withheld", language, |notice| Notice { identity_withheld: true, ..notice });
        check("discord", "old_facts", language, |notice| Notice {
            facts_on: NaiveDate::from_ymd_opt(2025, 3, 1),
            person_shown: PersonShown::Adult,
            circumstances: Circumstances { private_details: true, synthetic: true, ..quiet() },
            ..notice
        });
    }
}

#[test]
fn the_letter_about_a_threat_alleges_nothing_that_was_not_shared() {
    let threat = Circumstances { blackmail: true, not_spread: true, ..quiet() };
    for language in Language::ALL {
        check("snapchat", "threat_only", language, |notice| Notice { circumstances: threat, ..notice });
        check("snapchat", "threat_old_facts", language, |notice| Notice {
            circumstances: threat,
            person_shown: PersonShown::Adult,
            facts_on: NaiveDate::from_ymd_opt(2025, 3, 1),
            ..notice
        });
    }
}

#[test]
fn the_short_form_reads_as_agreed() {
    for language in Language::ALL {
        let Some(platform) = by_key("youtube") else { unreachable!("YouTube is a platform") };
        let notice = Notice { language, ..notice(platform) };
        let items: Vec<_> = notice.items.iter().take(1).collect();
        let text = letter::short(platform, &notice, &items, language);
        compare(&format!("short.youtube.{}.txt", language.key()), &text);
    }
}

#[test]
fn a_reminder_reads_as_agreed() {
    for language in Language::ALL {
        check("telegram", "reminder", language, |notice| Notice {
            reminder: Some(facts::reminder()),
            ..notice
        });
        let Some(platform) = by_key("x") else { unreachable!("X is a platform") };
        let notice = Notice { language, reminder: Some(facts::reminder()), ..notice(platform) };
        let items: Vec<_> = notice.items.iter().take(1).collect();
        let text = letter::short(platform, &notice, &items, language);
        compare(&format!("reminder_short.x.{}.txt", language.key()), &text);
    }
}

#[test]
fn a_complaint_reads_as_agreed() {
    for language in Language::ALL {
        check("telegram", "complaint", language, |notice| Notice { reminder: Some(complaint()), ..notice });
        let Some(platform) = by_key("x") else { unreachable!("X is a platform") };
        let notice = Notice { language, reminder: Some(complaint()), ..notice(platform) };
        let items: Vec<_> = notice.items.iter().take(1).collect();
        let text = letter::short(platform, &notice, &items, language);
        compare(&format!("complaint_short.x.{}.txt", language.key()), &text);
    }
}

fn check(platform: &str, name: &str, language: Language, change: impl Fn(Notice) -> Notice) {
    let Some(platform) = by_key(platform) else { unreachable!("a platform of the list") };
    let notice = change(Notice { language, ..notice(platform) });
    let mail = letter::email(platform, &notice);
    let text = format!("Subject: {}\n\n{}", mail.subject, mail.body);
    compare(&format!("{name}.{}.{}.txt", platform.key(), language.key()), &text);
}

fn compare(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/letters").join(name);
    if std::env::var_os("REWRITE_LETTERS").is_some() {
        assert!(fs::write(&path, text).is_ok(), "{name} cannot be written");
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), text, "{name}");
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

fn quiet() -> Circumstances {
    Circumstances::default()
}

/// A complaint about a decision to keep the content.
fn complaint() -> Reminder {
    Reminder {
        decision: Some(Decision {
            told_on: "2026-11-04".parse().unwrap_or_default(),
            action: Action::Kept,
            ground: Ground::Terms,
            clause: "section 3 of our guidelines".to_owned(),
            why: Why::Kept,
        }),
        ..facts::reminder()
    }
}
