//! What a platform's programming interface needs besides the notice: an account, and a reason.

use crate::Api;
use serde::{Deserialize, Serialize};

/// The programming interface of a platform, as far as it can be known without an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interface {
    /// Where a person allows the desk to use the account (RFC 6749, section 3.1).
    pub consent_url: &'static str,
    /// Where codes and refresh tokens become access tokens (RFC 6749, section 3.2).
    pub token_url: &'static str,
    /// Where a token is given back (RFC 7009).
    pub revoke_url: &'static str,
    /// The one permission that is asked for.
    pub scope: &'static str,
    /// Parameters of the consent page that no standard names, as pairs.
    pub consent_extras: &'static [(&'static str, &'static str)],
    /// Units that one account may spend a day.
    pub units_a_day: i64,
    /// Units that one report costs.
    pub units_a_report: i64,
    /// Units that reading a list costs.
    pub units_a_list: i64,
    /// The time zone in which the platform's day begins.
    pub day_zone: &'static str,
    /// Body member that takes the reason's id, and the one for the second reason.
    pub reason_members: (&'static str, &'static str),
    /// The word in an error that says that a reason does not exist any more.
    pub reason_unknown: &'static str,
}

/// A reason that the interface offers for a report. Ids differ by account and time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The platform's id.
    pub id: String,
    /// The platform's words.
    pub label: String,
    /// Finer reasons, when there are any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub second: Vec<Reason>,
}

impl Reason {
    /// Whether this reason exists in a list, with its second reason when one is given.
    #[must_use]
    pub fn exists(list: &[Reason], id: &str, second: Option<&str>) -> bool {
        list.iter().any(|reason| {
            reason.id == id && second.is_none_or(|wanted| reason.second.iter().any(|one| one.id == wanted))
        })
    }
}

/// A request that reads something, with the statuses of [`Api`] that mean: read.
#[must_use]
pub(crate) fn get(url: String) -> Api {
    Api {
        method: "GET".to_owned(),
        url,
        body: serde_json::Value::Null,
        accepted: vec![200],
        refused: vec![400, 404],
        later: vec![401, 403, 429, 500, 503],
        later_reasons: Vec::new(),
        text: String::new(),
        item_key: String::new(),
    }
}
