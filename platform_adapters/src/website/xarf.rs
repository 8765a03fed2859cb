//! The same notice for the machines of an abuse desk: reports in XARF v4.
//!
//! XARF (<https://github.com/xarf/xarf-spec>, version 4.2.0) has no type for images of adults that
//! were shared without consent, and its type `csam` wants a classification of the picture that
//! only somebody who looked at it could give. What is known here, that images of a minor are being
//! spread, is `content/csem` with `exploitation_type` `distribution`. A report holds no evidence,
//! by construction: the specification asks for none with this type, and we have none.

use crate::{Attachment, Notice, NoticeItem};
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

/// The version of the specification that the reports keep to.
pub const VERSION: &str = "4.2.0";
/// Attachments with these names are ours to write again.
const NAME_START: &str = "xarf-";

/// Whether XARF has words for this notice: it is about images of a minor that were shared, and names its
/// notifier (a report without a reporter is not valid). While nothing was shared, a report would
/// claim a distribution that did not happen: the letter alone goes.
#[must_use]
pub fn fits(notice: &Notice) -> bool {
    let is_shared = !notice.circumstances.threat_only() && !notice.is_about_account();
    let is_named = !notice.identity_withheld && notice.contact_email.contains('@');
    notice.person_shown.is_minor() && is_shared && is_named
}

/// One attachment for each link; none when XARF does not fit.
///
/// `written_at` is when the notice was written: when the images were posted is not known.
/// `report_id` gives the report about the link with this key its id, a UUID of version 4, always
/// the same for the same link.
#[must_use]
pub fn attachments(
    notice: &Notice,
    written_at: DateTime<Utc>,
    report_id: impl Fn(&str) -> String,
) -> Vec<Attachment> {
    if !fits(notice) {
        return Vec::new();
    }
    let numbered = notice.items.iter().enumerate();
    numbered
        .map(|(index, item)| Attachment {
            name: format!("{NAME_START}{}.json", index + 1),
            media_type: "application/json".to_owned(),
            content: pretty(&report(notice, item, written_at, &report_id(&item.target.key))),
        })
        .collect()
}

/// Whether an attachment is one of ours.
#[must_use]
pub fn is_report(attachment: &Attachment) -> bool {
    attachment.name.starts_with(NAME_START)
}

fn report(notice: &Notice, item: &NoticeItem, written_at: DateTime<Utc>, report_id: &str) -> Value {
    let host = item.target.host().unwrap_or_default();
    let ours = notice.contact_email.rsplit_once('@').map_or("", |(_, domain)| domain);
    let us = json!({"org": notice.organisation, "contact": notice.contact_email, "domain": ours});
    let mut report = json!({
        "xarf_version": VERSION,
        "report_id": report_id,
        "timestamp": written_at.to_rfc3339_opts(SecondsFormat::Secs, true),
        "reporter": us,
        "sender": us,
        "source_identifier": host,
        "category": "content",
        "type": "csem",
        "url": item.target.canonical,
        "exploitation_type": "distribution",
        "detection_method": "user_report",
        "evidence_source": "user_report",
        "description": format!(
            "Notice {} under Article 16 of Regulation (EU) 2022/2065: images of sexual abuse of a minor. \
             The letter says more.",
            notice.reference
        ),
        "tags": [format!("reference:{}", notice.reference.to_lowercase())],
    });
    if let Some(fields) = report.as_object_mut().filter(|_| is_plain_name(&host)) {
        fields.insert("domain".to_owned(), Value::from(host));
    }
    report
}

/// Whether the schema's pattern for a domain takes this host: it knows neither numbers nor names in
/// other scripts (`xn--…`). The field may be left out; the address itself stands in `url`.
fn is_plain_name(host: &str) -> bool {
    let is_label = |label: &str| {
        label.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
    };
    let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.len() > 1 && ending.bytes().all(|b| b.is_ascii_lowercase()) && host.split('.').all(is_label)
}

/// Indented, because a person may open it as well.
fn pretty(report: &Value) -> String {
    format!("{report:#}\n")
}
