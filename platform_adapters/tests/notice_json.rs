//! The notice for machines against our own published schema, and against the letter.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

use boon::{Compiler, Schemas};
use chrono::NaiveDate;
use platform_adapters::letter::words;
use platform_adapters::notice::{Circumstances, LifeThreat, PoliceInformed};
use platform_adapters::{
    Door, Language, Notice, NoticeItem, PersonShown, Submission, by_key, notice_json, reader::read_one,
};
use serde_json::{Value, json};

fn fault(document: &Value) -> Option<String> {
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    let name = "https://desk.example/notice.schema.json";
    compiler.add_resource(name, serde_json::from_str(notice_json::SCHEMA).unwrap()).unwrap();
    let mut schemas = Schemas::new();
    let index = compiler.compile(name, &mut schemas).unwrap();
    schemas.validate(document, index).err().map(|fault| format!("{fault:#}"))
}

fn notice(person_shown: PersonShown, language: Language) -> Notice {
    let links = ["https://t.me/levlam/1", "https://t.me/s/levlam/2"];
    Notice {
        reference: "CF-7QK3M2XR5NTD4WPA".to_owned(),
        language,
        organisation: "Example Hotline".to_owned(),
        contact_email: "notices@hotline.example".to_owned(),
        trusted_flagger_reference: Some("TF-1".to_owned()),
        identity_withheld: false,
        person_shown,
        facts_on: NaiveDate::from_ymd_opt(2026, 5, 1),
        explanation: "Words of a caseworker about what is shown and why it is illegal.".to_owned(),
        good_faith: true,
        circumstances: Circumstances { danger: true, exposure_group: true, ..Circumstances::default() },
        reminder: None,
        filed: None,
        life_threat: None,
        account_letter: None,
        items: links
            .iter()
            .map(|link| NoticeItem { target: read_one(link).target.unwrap(), private_details: Vec::new() })
            .collect(),
    }
}

#[test]
fn every_document_keeps_to_the_schema_and_says_nothing_that_the_letter_does_not() {
    let telegram = by_key("telegram").unwrap();
    for person in PersonShown::ALL {
        for language in Language::ALL {
            let notice = notice(person, language);
            let attachment = notice_json::attachment(telegram, &notice);
            assert_eq!(
                (attachment.name.as_str(), attachment.media_type.as_str()),
                ("notice.json", "application/json")
            );
            let document: Value = serde_json::from_str(&attachment.content).unwrap();
            assert_eq!(fault(&document), None, "{document:#}");
            assert_eq!(document["items"][0]["url"], "https://t.me/levlam/1");

            let Submission::Email(letter) = telegram.write(&notice, Door::Email).unwrap() else {
                panic!("a mail")
            };
            let said = [
                document["reference"].as_str(),
                document["category"].as_str(),
                document["keyword"].as_str(),
                document["good_faith_statement"].as_str(),
                document["items"][0]["url"].as_str(),
                document["items"][1]["url"].as_str(),
                document["grounds"][0]["subject"].as_str(),
                document["grounds"][0]["number"].as_str(),
            ];
            for words in said {
                assert!(letter.body.contains(words.unwrap()), "{words:?} is not in the letter");
            }
            assert!(!attachment.content.contains("Words of a caseworker"));
        }
    }
}

#[test]
fn a_withheld_notifier_is_not_named() {
    let notice = Notice { identity_withheld: true, ..notice(PersonShown::Under16, Language::Nl) };
    let document = notice_json::document(by_key("telegram").unwrap(), &notice);
    assert_eq!(document["notifier"], Value::Null);
    assert_eq!(fault(&document), None);
    let text = document.to_string();
    assert!(
        !text.contains("Hotline") && !text.contains("hotline.example") && !text.contains("TF-1"),
        "{text}"
    );
}

#[test]
fn a_threat_to_life_is_told_with_what_the_police_know_and_nothing_else() {
    let telegram = by_key("telegram").unwrap();
    let on = NaiveDate::from_ymd_opt(2026, 5, 3).unwrap();
    for language in Language::ALL {
        let mut notice = notice(PersonShown::Under16, language);
        notice.circumstances = Circumstances::default();
        for reference in [None, Some("BR.12.34.5/2026".to_owned())] {
            let police = Some(PoliceInformed { on, reference: reference.clone() });
            for police in [None, police] {
                notice.life_threat = Some(LifeThreat { police: police.clone() });
                let document = notice_json::document(telegram, &notice);
                assert_eq!(fault(&document), None, "{document:#}");
                let Submission::Email(letter) = telegram.write(&notice, Door::Email).unwrap() else {
                    panic!("a mail")
                };
                assert!(letter.body.contains(words(language, "danger")));
                let is_informed = police.is_some();
                assert_eq!(letter.body.contains("2026-05-03"), is_informed);
                assert_eq!(document["article_18"]["police_informed_on"].is_string(), is_informed);
                let told = reference.as_deref().is_some_and(|reference| letter.body.contains(reference));
                assert_eq!(told, is_informed && reference.is_some());
            }
        }
        notice.life_threat = None;
        assert!(notice_json::document(telegram, &notice).get("article_18").is_none());
        let Submission::Email(letter) = telegram.write(&notice, Door::Email).unwrap() else {
            panic!("a mail")
        };
        assert!(!letter.body.contains(words(language, "danger")));
    }
}

#[test]
fn the_schema_refuses_what_is_not_valid() {
    let good = notice_json::document(by_key("telegram").unwrap(), &notice(PersonShown::Adult, Language::En));
    for (field, wrong) in [
        ("reference", json!("7")),
        ("person_shown", json!("Emma")),
        ("items", json!([])),
        ("facts_on", json!("yesterday")),
        ("name", json!("somebody")),
    ] {
        let mut document = good.clone();
        document[field] = wrong;
        assert!(fault(&document).is_some(), "{field}");
    }
}
