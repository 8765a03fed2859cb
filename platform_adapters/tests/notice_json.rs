//! The notice for machines against our own published schema, and against the letter.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

use boon::{Compiler, Schemas};
use chrono::NaiveDate;
use platform_adapters::notice::Circumstances;
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
        items: links.iter().map(|link| NoticeItem { target: read_one(link).target.unwrap() }).collect(),
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
