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
    Decision, Kind, Language, Notice, PersonShown, PrivateDetail, Reminder, Why, by_key,
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
fn the_letter_about_an_account_that_threatens_reads_as_agreed() {
    let threat = Circumstances { blackmail: true, not_spread: true, ..quiet() };
    for language in Language::ALL {
        let about = |notice: Notice, before: Option<Reminder>| {
            let mut notice = accounts(notice);
            (notice.circumstances, notice.reminder) = (threat, before);
            notice
        };
        check("instagram", "account", language, |notice| about(notice, None));
        check("instagram", "account_adult", language, |notice| Notice {
            person_shown: PersonShown::Adult,
            facts_on: NaiveDate::from_ymd_opt(2025, 3, 1),
            trusted_flagger_reference: None,
            ..about(notice, None)
        });
        check("instagram", "account_reminder", language, |notice| about(notice, Some(facts::reminder())));
        check("instagram", "account_complaint", language, |notice| about(notice, Some(complaint())));
        let Some(platform) = by_key("instagram") else { unreachable!("Instagram is a platform") };
        let notice = about(Notice { language, ..notice(platform) }, None);
        let items: Vec<_> = notice.items.iter().take(1).collect();
        let text = letter::short(platform, &notice, &items, language);
        compare(&format!("account_short.instagram.{}.txt", language.key()), &text);
    }
}

#[test]
fn the_letter_about_an_account_is_a_matter_of_the_facts_or_of_a_choice() {
    let Some(platform) = by_key("instagram") else { unreachable!("Instagram is a platform") };
    let posted = notice(platform);
    let threat = Circumstances { threats: true, not_spread: true, ..quiet() };
    let proposed = Notice { circumstances: threat, ..accounts(posted.clone()) };
    assert!(proposed.is_about_account());
    assert!(!Notice { account_letter: Some(false), ..proposed.clone() }.is_about_account());
    let shared = Circumstances { threats: true, ..quiet() };
    let shared = Notice { circumstances: shared, ..proposed };
    assert!(!shared.is_about_account(), "something was shared");
    assert!(Notice { account_letter: Some(true), ..shared }.is_about_account());
    let grooming = Circumstances { grooming: true, not_spread: true, ..quiet() };
    assert!(!Notice { circumstances: grooming, ..accounts(posted.clone()) }.is_about_account(), "no threat");
    let content = Notice { circumstances: threat, account_letter: Some(true), ..posted };
    assert!(!content.is_about_account(), "a link names something else");
}

#[test]
fn a_link_tells_which_private_details_stand_there() {
    let Some(platform) = by_key("instagram") else { unreachable!("Instagram is a platform") };
    for language in Language::ALL {
        let mut notice = Notice { language, ..notice(platform) };
        let plain = letter::full(platform, &notice);
        if let Some(item) = notice.items.first_mut() {
            item.private_details = vec![PrivateDetail::Home, PrivateDetail::School];
        }
        let text = letter::full(platform, &notice);
        let both = format!(
            "{} + {}",
            letter::words(language, "detail_home"),
            letter::words(language, "detail_school")
        );
        assert_eq!((text.matches(&both).count(), plain.matches(&both).count()), (1, 0), "{text}");
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

/// The same notice about accounts.
fn accounts(mut notice: Notice) -> Notice {
    for item in &mut notice.items {
        item.target.kind = Kind::Profile;
    }
    notice
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
