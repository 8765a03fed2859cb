//! The account that reports go out from, and the reasons it may give.
//!
//! Sources: <https://developers.google.com/youtube/v3/docs/videoAbuseReportReasons/list>,
//! <https://developers.google.com/youtube/v3/docs/channels/list>, the quota page of the same site,
//! and the constants of Google's own client libraries. None of it was tried on a live account.

use crate::interface::{self, Interface, Reason};
use crate::{Api, Language};
use serde_json::Value;

/// Constants of Google's OAuth2 service and of the quota of a new project.
pub(super) const INTERFACE: Interface = Interface {
    consent_url: "https://accounts.google.com/o/oauth2/v2/auth",
    token_url: "https://oauth2.googleapis.com/token",
    revoke_url: "https://oauth2.googleapis.com/revoke",
    // The smallest scope that `videos.reportAbuse` takes.
    scope: "https://www.googleapis.com/auth/youtube.force-ssl",
    // Without these Google gives no refresh token, or only the first time.
    consent_extras: &[("access_type", "offline"), ("prompt", "consent")],
    units_a_day: 10_000,
    units_a_report: 50,
    units_a_list: 1,
    // Not verified: the reset at midnight Pacific time is said in many places, not in the reference.
    day_zone: "America/Los_Angeles",
    reason_members: ("reasonId", "secondaryReasonId"),
    reason_unknown: "invalidAbuseReason",
};

const REASONS: &str = "https://www.googleapis.com/youtube/v3/videoAbuseReportReasons?part=id&part=snippet";
const ACCOUNT: &str = "https://www.googleapis.com/youtube/v3/channels?part=snippet&mine=true";

/// `videoAbuseReportReasons.list`: the labels come in a language.
pub(super) fn reasons(language: Language) -> Api {
    interface::get(format!("{REASONS}&hl={}", language.key()))
}

/// Reads the answer; `None` when it is not a list of reasons.
pub(super) fn read_reasons(answer: &Value) -> Option<Vec<Reason>> {
    let items = answer.get("items")?.as_array()?;
    items.iter().map(|item| reason(item, item.get("snippet")?)).collect()
}

fn reason(item: &Value, words: &Value) -> Option<Reason> {
    let second = match words.get("secondaryReasons").and_then(Value::as_array) {
        Some(list) => list.iter().map(|one| reason(one, one)).collect::<Option<Vec<Reason>>>()?,
        None => Vec::new(),
    };
    Some(Reason {
        id: item.get("id")?.as_str()?.to_owned(),
        label: words.get("label")?.as_str()?.to_owned(),
        second,
    })
}

/// `channels.list` of the account itself: shows a person which account was connected.
pub(super) fn account() -> Api {
    interface::get(ACCOUNT.to_owned())
}

/// The name of the account; `None` when the account has no channel.
pub(super) fn read_account(answer: &Value) -> Option<String> {
    answer.pointer("/items/0/snippet/title")?.as_str().map(str::to_owned)
}
