//! What to fetch for a target, and what the answer means.

use super::{
    Look, Method, Page, Seen, Unsure, Verdict, look_hosts,
    profile::{Json, Reads, Rule, profile},
    walls,
};
use crate::Target;
use serde_json::Value;
use url::{Url, form_urlencoded::byte_serialize};

/// The probe's address for a target.
pub(crate) fn fetch(probe: &str, target: &Target) -> Look {
    fetch_about(probe, target, &target.canonical)
}

/// The probe's address for a target, asking about `about` instead of the canonical address.
///
/// A target without the parts the address needs, or an address outside [`look_hosts`], is looked
/// at by hand.
pub(crate) fn fetch_about(probe: &str, target: &Target, about: &str) -> Look {
    let Some(probe) = profile().probes.get(probe) else {
        return Look::ByHand;
    };
    let mut address = probe.address.replace("{canonical}", &target.canonical);
    for (name, part) in [("{id}", &target.id), ("{account}", &target.account)] {
        if address.contains(name) {
            match part.as_deref().filter(|part| is_plain(part)) {
                Some(part) => address = address.replace(name, part),
                None => return Look::ByHand,
            }
        }
    }
    let encoded: String = byte_serialize(about.as_bytes()).collect();
    let address = address.replace("{url}", &encoded);
    let method = if probe.reads == Reads::Headers { Method::Head } else { Method::Get };
    if is_allowed(&address) { Look::Fetch { method, url: address } } else { Look::ByHand }
}

/// What the page tells about a target that this probe was used for.
pub(crate) fn judge(probe: &str, page: &Page) -> Verdict {
    let Some(found) = profile().probes.get(probe) else {
        return Verdict::new(Seen::Unsure(Unsure::NoWay), "look.no_probe");
    };
    if let Some(verdict) = walls::judge(page, found.reads == Reads::Headers) {
        return verdict;
    }
    let body = page.body.to_lowercase();
    let json: Option<Value> = serde_json::from_str(&page.body).ok();
    match found.rules.iter().find(|rule| fits(rule, page, &body, json.as_ref())) {
        Some(rule) => Verdict::new(rule.seen(), &rule.name),
        None => Verdict::new(Seen::Unsure(Unsure::NoRule), &format!("{probe}.no_rule")),
    }
}

/// The verdict on a target that only a person can look at.
pub(crate) fn by_hand(platform: &str) -> Verdict {
    Verdict::new(Seen::Unsure(Unsure::NoWay), &format!("{platform}.by_hand"))
}

fn fits(rule: &Rule, page: &Page, body: &str, json: Option<&Value>) -> bool {
    let status_fits = rule.status.is_empty() || rule.status.contains(&page.status);
    let json_fits = rule.json.as_ref().is_none_or(|condition| json_fits(condition, json, &page.country));
    let body_fits = rule.has.iter().all(|mark| body.contains(mark.as_str()));
    let body_lacks = !rule.lacks.iter().any(|mark| body.contains(mark.as_str()));
    status_fits && json_fits && body_fits && body_lacks
}

fn json_fits(condition: &Json, json: Option<&Value>, country: &str) -> bool {
    let Some(value) = json.and_then(|json| json.pointer(&condition.at)) else {
        return false;
    };
    let number = condition.is.is_empty() || value.as_i64().is_some_and(|is| condition.is.contains(&is));
    let text = condition.text.is_empty()
        || value.as_str().is_some_and(|is| condition.text.iter().any(|text| text == is));
    let empty = !condition.empty || value.as_array().is_some_and(Vec::is_empty);
    let names = condition.names_country.is_none_or(|wanted| {
        let countries = value.as_array().map(Vec::as_slice).unwrap_or_default();
        wanted == countries.iter().any(|one| one.as_str() == Some(country))
    });
    number && text && empty && names
}

/// Ids and accounts that can stand in a path as they are.
fn is_plain(part: &str) -> bool {
    !part.is_empty()
        && part.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.'))
        && part.chars().any(|letter| letter != '.')
}

fn is_allowed(address: &str) -> bool {
    Url::parse(address).is_ok_and(|url| {
        url.scheme() == "https"
            && url.port().is_none()
            && url.host_str().is_some_and(|host| {
                look_hosts().contains(&host) && profile().hosts.iter().any(|allowed| allowed == host)
            })
    })
}
