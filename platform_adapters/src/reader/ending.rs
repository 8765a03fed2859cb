//! Where a link ends that something was glued to: another link, a column of a spreadsheet, a picture.

use super::{scan, trim};
use crate::link::hosts;

/// Longer than any real link, and short enough that one cannot slow the reading down.
const LONGEST_LINK_BYTES: usize = 8192;

/// Parameters that carry an address; an address in another parameter was glued there.
const CARRIERS: &[&str] = &[
    "u",
    "url",
    "q",
    "href",
    "next",
    "continue",
    "unsafe_link",
    "imgurl",
    "imgrefurl",
    "link",
    "target",
    "to",
    "dest",
    "destination",
    "redirect",
    "redirect_to",
    "redirect_uri",
    "redirect_url",
    "text",
    "src",
    "l",
    "uddg",
    "return",
    "returnurl",
    "return_to",
    "ref",
    "site",
    "page",
    "goto",
    "query",
];

/// How long the link at the start of `all` is, which stands at `start` in the text.
pub(super) fn end_of_link(text: &str, start: usize, all: &str, has_scheme: bool) -> usize {
    let platform = platform_at_start(all);
    let mut link = all.get(..first_foreign(all, has_scheme, platform)).unwrap_or(all);
    let before = text.get(..start).unwrap_or_default().chars().next_back();
    if before == Some('\'') {
        link = link.split('\'').next().unwrap_or(link);
    }
    link = trim::without_marks(link);
    if matches!(before, Some('_' | '*' | '~')) {
        link = link.trim_end_matches(['_', '*', '~']);
    }
    if platform.is_some()
        && let Some(picture) = picture_at_end(link)
    {
        link = trim::without_marks(link.get(..picture).unwrap_or(link));
    }
    link.len()
}

/// Where the first letter stands that cannot belong to the link: a bracket that was never opened,
/// the comma or semicolon of a list behind a platform's link, or another link.
fn first_foreign(all: &str, has_scheme: bool, platform: Option<&str>) -> usize {
    let lists_end_it = platform.is_some_and(|platform| platform != "google_search");
    let own_scheme = if has_scheme { 10 } else { 0 };
    let mut brackets = trim::Brackets::default();
    let mut nested_from = None;
    for (place, letter) in all.char_indices() {
        let foreign = place >= LONGEST_LINK_BYTES
            || brackets.closes_unopened(letter)
            || (lists_end_it && place > own_scheme && matches!(letter, ',' | ';'));
        if foreign {
            return place;
        }
        if letter == 'w' && place > own_scheme && glued_host(all, place, platform) {
            return place;
        }
        if matches!(letter, ':' | '[')
            && place > own_scheme
            && let Some(scheme) = scan::scheme_before(all, place)
        {
            let before = all.get(..scheme).unwrap_or_default();
            // What follows a nested address directly is glued to it.
            if scheme > 0 && !(nested_from.is_none() && is_nested(before, platform)) {
                return scheme;
            }
            nested_from = Some(scheme);
        }
    }
    all.len()
}

/// Whether a platform's `www.` host begins at a place of a platform's link, as a part of its path.
fn glued_host(all: &str, place: usize, platform: Option<&str>) -> bool {
    let rest = all.get(place..).unwrap_or_default();
    let before = all.get(..place).unwrap_or_default();
    platform.is_some()
        && rest.starts_with("www.")
        && platform_at_start(rest).is_some()
        && !before.ends_with("://")
        && before.ends_with('/')
        && !before.contains('?')
}

/// Whether an address behind `before` is a part of the link: in a parameter that carries one, or
/// behind the path of an archive.
fn is_nested(before: &str, platform: Option<&str>) -> bool {
    match before.strip_suffix('=') {
        Some(parameter) => {
            let name = parameter.rsplit(['?', '&', '#', ';']).next().unwrap_or_default();
            CARRIERS.contains(&name.to_ascii_lowercase().as_str())
        }
        None => platform.is_none() && before.ends_with(['/', '?', '_']),
    }
}

/// The platform of the host at the start of a link.
fn platform_at_start(written: &str) -> Option<&'static str> {
    let start = match written.get(..12.min(written.len())).and_then(|start| start.find("//")) {
        Some(slashes) => slashes + 2,
        None => 0,
    };
    let host: String = written
        .get(start..)?
        .chars()
        .take(80)
        .take_while(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-'))
        .collect();
    hosts::platform_of(&host.to_ascii_lowercase())
}

/// Where a picture letter stands in the last part of a path.
fn picture_at_end(link: &str) -> Option<usize> {
    let last_slash = link.rfind('/').unwrap_or(0);
    link.char_indices()
        .find(|(place, letter)| *place > last_slash && !letter.is_ascii() && !letter.is_alphanumeric())
        .map(|(place, _)| place)
}
