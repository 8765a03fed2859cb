//! The notice for machines: the same facts as the letter, as JSON, attached to a mail.
//!
//! The shape is ours and documented: `data/notice.schema.json` and `docs/notice-json.md`. It says
//! nothing that the letter does not say, and holds no free words: a person may have changed those in
//! the letter, and an attachment that still had the former ones would contradict it.

use crate::submission::Attachment;
use crate::{DsaScope, Notice, Platform, law, letter};
use serde::Serialize;
use serde_json::Value;

/// The version of the shape; a change that a reader could notice makes a new one.
pub const VERSION: &str = "1";
/// The attached file's name.
pub const FILE: &str = "notice.json";

/// The JSON Schema (2020-12) of the shape.
pub const SCHEMA: &str = include_str!("../data/notice.schema.json");

#[derive(Serialize)]
struct Document<'a> {
    notice_version: &'static str,
    reference: &'a str,
    language: &'static str,
    platform: &'static str,
    notifier: Option<Notifier<'a>>,
    person_shown: &'static str,
    category: String,
    keyword: String,
    legal_basis: &'static str,
    grounds: Vec<Ground>,
    facts_on: Option<String>,
    good_faith_statement: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    article_18: Option<Article18<'a>>,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Notifier<'a> {
    organisation: &'a str,
    contact: &'a str,
    trusted_flagger_reference: Option<&'a str>,
}

#[derive(Serialize)]
struct Article18<'a> {
    police_informed_on: Option<String>,
    police_reference: Option<&'a str>,
}

#[derive(Serialize)]
struct Ground {
    code: law::Code,
    number: String,
    subject: String,
}

#[derive(Serialize)]
struct Item<'a> {
    url: &'a str,
    kind: &'static str,
    id: Option<&'a str>,
    account: Option<&'a str>,
    container: Option<&'a str>,
}

/// The attachment of a mail about this notice.
#[must_use]
pub fn attachment(platform: &dyn Platform, notice: &Notice) -> Attachment {
    Attachment {
        name: FILE.to_owned(),
        media_type: "application/json".to_owned(),
        content: format!("{:#}\n", document(platform, notice)),
    }
}

/// The document.
#[must_use]
pub fn document(platform: &dyn Platform, notice: &Notice) -> Value {
    let filed = notice.filed();
    let under_article_16 = notice
        .items
        .iter()
        .any(|item| matches!(platform.dsa_scope(&item.target), DsaScope::OnlinePlatform | DsaScope::Hosting));
    let notifier = (!notice.identity_withheld).then(|| Notifier {
        organisation: &notice.organisation,
        contact: &notice.contact_email,
        trusted_flagger_reference: notice.trusted_flagger_reference.as_deref(),
    });
    let document = Document {
        notice_version: VERSION,
        reference: &notice.reference,
        language: notice.language.key(),
        platform: platform.key(),
        notifier,
        person_shown: notice.person_shown.key(),
        category: filed.main.category,
        keyword: filed.main.keyword,
        legal_basis: if under_article_16 { "dsa_article_16" } else { "request" },
        grounds: grounds(notice),
        facts_on: notice.facts_on.map(|day| day.to_string()),
        good_faith_statement: letter::words(notice.language, "statement"),
        article_18: notice.life_threat.as_ref().map(|threat| Article18 {
            police_informed_on: threat.police.as_ref().map(|police| police.on.to_string()),
            police_reference: threat.police.as_ref().and_then(|police| police.reference.as_deref()),
        }),
        items: notice
            .items
            .iter()
            .map(|item| Item {
                url: &item.target.canonical,
                kind: item.target.kind.key(),
                id: item.target.id.as_deref(),
                account: item.target.account.as_deref(),
                container: item.target.container.as_deref(),
            })
            .collect(),
    };
    serde_json::to_value(document).unwrap_or_default()
}

/// As in the letter: only what was read in the law.
fn grounds(notice: &Notice) -> Vec<Ground> {
    law::grounds(notice.person_shown, &notice.circumstances, notice.facts_on)
        .into_iter()
        .filter(|ground| ground.verified)
        .map(|ground| Ground {
            subject: ground.subject.in_language(notice.language).to_owned(),
            code: ground.code,
            number: ground.number,
        })
        .collect()
}
