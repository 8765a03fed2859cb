//! XARF reports against the published schema.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

use boon::{Compiler, SchemaIndex, Schemas};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use platform_adapters::website::xarf;
use platform_adapters::{
    Kind, Language, Notice, NoticeItem, PersonShown, Target, notice::Circumstances, reader::read_one,
};
use serde_json::Value;

const ID: &str = "7b3f0d2e-5b1c-4f7a-9d3e-0a1b2c3d4e5f";
const EXPLANATION: &str = "Images of a young person of sixteen, posted on a board without consent.";

/// The published schema of `content/csem`, compiled.
struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn new() -> Self {
        const BASE: &str = "https://xarf.org/schemas/v4/";
        let mut compiler = Compiler::new();
        compiler.enable_format_assertions();
        for (name, text) in [
            ("xarf-core.json", include_str!("xarf/xarf-core.json")),
            ("types/content-base.json", include_str!("xarf/content-base.json")),
            ("types/content-csem.json", include_str!("xarf/content-csem.json")),
        ] {
            compiler.add_resource(&format!("{BASE}{name}"), serde_json::from_str(text).unwrap()).unwrap();
        }
        let mut schemas = Schemas::new();
        let index = compiler.compile(&format!("{BASE}types/content-csem.json"), &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn fault(&self, report: &Value) -> Option<String> {
        self.schemas.validate(report, self.index).err().map(|fault| format!("{fault:#}"))
    }
}

/// As the reader reads it; what it does not offer by itself can still be a target.
fn target(link: &str) -> Target {
    read_one(link).target.unwrap_or_else(|| Target::new("website", Kind::Other, link, link))
}

fn notice(person_shown: PersonShown, links: &[&str]) -> Notice {
    Notice {
        reminder: None,
        filed: None,
        life_threat: None,
        account_letter: None,
        reference: "CF-7QK3M2XR5NTD4WPA".to_owned(),
        language: Language::Fr,
        organisation: "Example Hotline".to_owned(),
        contact_email: "notices@hotline.example".to_owned(),
        trusted_flagger_reference: None,
        identity_withheld: false,
        person_shown,
        facts_on: NaiveDate::from_ymd_opt(2026, 5, 1),
        explanation: EXPLANATION.to_owned(),
        good_faith: true,
        circumstances: Circumstances::default(),
        items: links
            .iter()
            .map(|link| NoticeItem { target: target(link), private_details: Vec::new() })
            .collect(),
    }
}

fn at() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 2, 21, 30, 0).unwrap()
}

fn reports(notice: &Notice) -> Vec<Value> {
    let attachments = xarf::attachments(notice, at(), |_| ID.to_owned());
    attachments.iter().map(|attachment| serde_json::from_str(&attachment.content).unwrap()).collect()
}

#[test]
fn every_report_keeps_to_the_published_schema() {
    let schema = Schema::new();
    let links = [
        "https://forum.example.org/thread/118?page=2",
        "http://bücher.example/bild.jpg",
        "https://192.0.2.7/board",
        "https://[2001:db8::1]/board",
        "https://somebody.github.io/p%C3%A4ge#part",
    ];
    for person in PersonShown::ALL.into_iter().filter(|person| person.is_minor()) {
        let notice = notice(person, &links);
        let reports = reports(&notice);
        assert_eq!(reports.len(), links.len());
        for (report, item) in reports.iter().zip(&notice.items) {
            assert_eq!(schema.fault(report), None, "{report:#}");
            assert_eq!(report["url"], item.target.canonical.as_str(), "the exact address");
        }
    }
}

#[test]
fn the_schema_refuses_what_is_not_valid() {
    let schema = Schema::new();
    let good = reports(&notice(PersonShown::From16To17, &["https://example.org/1"])).remove(0);
    assert_eq!(schema.fault(&good), None);
    for (field, wrong) in [
        ("url", Value::Null),
        ("report_id", Value::from("no id")),
        ("xarf_version", Value::from("3")),
        ("type", Value::from("csam")),
        ("exploitation_type", Value::from("something")),
        ("detection_method", Value::Null),
        ("reporter", serde_json::json!({"org": "Example Hotline"})),
    ] {
        let mut report = good.clone();
        report[field] = wrong;
        assert!(schema.fault(&report).is_some(), "{field}: {report:#}");
    }
}

#[test]
fn a_report_holds_no_evidence_and_nothing_of_the_story() {
    let notice = notice(PersonShown::Under16, &["https://example.org/1"]);
    let report = reports(&notice).remove(0);
    assert!(report.get("evidence").is_none());
    let text = report.to_string();
    assert!(text.contains(&notice.reference) && text.contains(&notice.contact_email), "{text}");
    assert!(!text.contains(&notice.explanation), "{text}");
}

#[test]
fn what_xarf_has_no_words_for_gets_the_letter_alone() {
    let adult = notice(PersonShown::Adult, &["https://example.org/1"]);
    let withheld =
        Notice { identity_withheld: true, ..notice(PersonShown::From16To17, &["https://example.org/1"]) };
    for notice in [adult, withheld] {
        assert!(!xarf::fits(&notice) && reports(&notice).is_empty());
    }
}

#[test]
fn while_nothing_was_shared_no_report_claims_a_distribution() {
    let link = ["https://example.org/1"];
    let shared = notice(PersonShown::Minor, &link);
    assert_eq!(reports(&shared).len(), 1);
    let threat = Circumstances { blackmail: true, not_spread: true, ..Circumstances::default() };
    let approach = Circumstances { grooming: true, not_spread: true, ..Circumstances::default() };
    for circumstances in [threat, approach] {
        let notice = Notice { circumstances, ..notice(PersonShown::Minor, &link) };
        assert!(!xarf::fits(&notice) && reports(&notice).is_empty());
    }
}
