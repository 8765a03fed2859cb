//! Sorts out pages that are no answer, the same for every platform.

use super::{
    Page, Seen, Unsure, Verdict,
    profile::{Walls, profile},
};
use url::Url;

/// RFC 7725: withheld here because of a legal demand.
const UNAVAILABLE_FOR_LEGAL_REASONS: u16 = 451;

/// Why a page is no answer, whatever it was asked for.
pub(crate) fn of_page(page: &Page) -> Option<Unsure> {
    by_status(page).or_else(|| by_address(page)).or_else(|| by_text(page)).map(|(why, _)| why)
}

/// What an address is that is no content. On somebody else's host only the names of hosts count,
/// since a path such as `/login` means something on the platform's own.
pub(crate) fn at(address: &Url, is_own: bool) -> Option<Unsure> {
    let walls = &profile().walls;
    let mut marks = walls.consent_addresses.iter().chain(&walls.login_addresses);
    let host = address.host_str().unwrap_or_default();
    if is_own {
        kind_of(address).map(|(why, _)| why)
    } else {
        marks.any(|mark| mark == host).then_some(Unsure::LoginWall)
    }
}

/// A verdict on a page that is no answer, or `None` when the probe's own rules may judge it.
pub(super) fn judge(page: &Page, headers_only: bool) -> Option<Verdict> {
    if page.status == UNAVAILABLE_FOR_LEGAL_REASONS {
        return Some(Verdict::new(Seen::BlockedHere, "wall.451"));
    }
    by_status(page)
        .or_else(|| by_address(page))
        .or_else(|| by_text(page))
        .or_else(|| {
            let empty = page.body.trim().is_empty() && !headers_only;
            empty.then_some((Unsure::ServerError, "wall.empty"))
        })
        .map(|(why, rule)| Verdict::new(Seen::Unsure(why), rule))
        .or_else(|| is_blocked_here(page).then(|| Verdict::new(Seen::BlockedHere, "wall.region")))
}

fn by_status(page: &Page) -> Option<(Unsure, &'static str)> {
    match page.status {
        0 => Some((Unsure::Network, "wall.no_answer")),
        407 | 511 => Some((Unsure::Network, "wall.proxy")),
        429 => Some((Unsure::RateLimited, "wall.429")),
        status if status >= 500 => Some((Unsure::ServerError, "wall.5xx")),
        _ => None,
    }
}

/// Redirects are not followed: where they lead tells what they are.
fn by_address(page: &Page) -> Option<(Unsure, &'static str)> {
    let own = Url::parse(&page.url).ok();
    let next = page.location.as_deref().map(|location| match &own {
        Some(own) => own.join(location).ok(),
        None => Url::parse(location).ok(),
    });
    match next {
        Some(Some(next)) => Some(kind_of(&next).unwrap_or((Unsure::NoRule, "wall.redirect"))),
        Some(None) => Some((Unsure::NoRule, "wall.redirect")),
        None if (300..400).contains(&page.status) => Some((Unsure::NoRule, "wall.redirect")),
        None => own.as_ref().and_then(kind_of),
    }
}

/// What the address itself says: consent, bot check, login page or the bare home page.
fn kind_of(address: &Url) -> Option<(Unsure, &'static str)> {
    let walls = &profile().walls;
    let host = address.host_str().unwrap_or_default();
    let path = address.path().to_lowercase();
    let names = |marks: &[String]| {
        marks.iter().any(|mark| {
            if mark.starts_with('/') { path.starts_with(mark.as_str()) } else { host == mark.as_str() }
        })
    };
    if names(&walls.consent_addresses) {
        Some((Unsure::LoginWall, "wall.consent_address"))
    } else if names(&walls.challenge_addresses) {
        Some((Unsure::Challenge, "wall.challenge_address"))
    } else if names(&walls.login_addresses) {
        Some((Unsure::LoginWall, "wall.login_address"))
    } else if path == "/" {
        Some((Unsure::LoginWall, "wall.home"))
    } else {
        None
    }
}

/// Reads a web page's title and marks. JSON answers are left to the rules: words in them belong to
/// the content.
fn by_text(page: &Page) -> Option<(Unsure, &'static str)> {
    let body = page.body.to_lowercase();
    if page.content_type.contains("json") && !body.trim_start().starts_with('<') {
        return None;
    }
    if serde_json::from_str::<serde_json::Value>(&page.body).is_ok() {
        return None;
    }
    let walls: &Walls = &profile().walls;
    let title = title(&body);
    let starts = |marks: &[String]| marks.iter().any(|mark| title.starts_with(mark.as_str()));
    let holds = |text: &str, marks: &[String]| marks.iter().any(|mark| text.contains(mark.as_str()));
    if holds(title, &walls.challenge_titles) || holds(&body, &walls.challenge_bodies) {
        Some((Unsure::Challenge, "wall.challenge"))
    } else if starts(&walls.consent_titles) || holds(&body, &walls.consent_bodies) {
        Some((Unsure::LoginWall, "wall.consent"))
    } else if starts(&walls.login_titles) || holds(&body, &walls.login_bodies) {
        Some((Unsure::LoginWall, "wall.login"))
    } else if holds(title, &walls.maintenance_titles) {
        Some((Unsure::ServerError, "wall.maintenance"))
    } else {
        None
    }
}

/// Whether a web page says that it is withheld where we look from. In its body the words count only
/// when the status is no success: a post may hold the same words.
fn is_blocked_here(page: &Page) -> bool {
    if page.content_type.contains("json") {
        return false;
    }
    let body = page.body.to_lowercase();
    let walls = &profile().walls;
    let holds = |text: &str, marks: &[String]| marks.iter().any(|mark| text.contains(mark.as_str()));
    holds(title(&body), &walls.region_titles)
        || (!(200..300).contains(&page.status) && holds(&body, &walls.region_bodies))
}

/// The text of the first `<title>`, trimmed; empty when there is none.
fn title(body: &str) -> &str {
    body.split_once("<title")
        .and_then(|(_, after)| after.split_once('>'))
        .map(|(_, text)| text.split_once("</title").map_or(text, |(title, _)| title).trim())
        .unwrap_or_default()
}
