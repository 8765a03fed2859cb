//! Recognises hosts that are made to look like a platform's. This only adds a warning: such a host
//! never belongs to the platform.

use super::hosts;

/// Names of platforms that are long enough to be recognised inside another name.
const NAMES: &[&str] =
    &["instagram", "facebook", "tiktok", "snapchat", "discord", "twitter", "youtube", "telegram", "whatsapp"];

/// Sites that carry a platform's name and are well known for something else.
const WELL_KNOWN: &[&str] = &[
    "youtube-dl.org",
    "facebookmail.com",
    "telegram.org",
    "telegra.ph",
    "discords.com",
    "discordstatus.com",
    "youtubeeducation.com",
];

/// Letters and pairs that pass for another letter.
const SWAPS: &[(&str, &str)] = &[
    ("rn", "m"),
    ("vv", "w"),
    ("0", "o"),
    ("1", "l"),
    ("3", "e"),
    ("4", "a"),
    ("5", "s"),
    ("7", "t"),
    ("-", ""),
    ("_", ""),
];

/// Whether a host that belongs to no platform looks as if it did.
pub(crate) fn looks_like_a_platform(host: &str) -> bool {
    if WELL_KNOWN.iter().any(|known| hosts::is_under(host, known)) {
        return false;
    }
    let starts_as_one = hosts::HOSTS.iter().any(|(domain, _)| {
        host.strip_prefix("www.")
            .unwrap_or(host)
            .strip_prefix(domain)
            .is_some_and(|rest| rest.starts_with('.'))
    });
    let starts_as_google = hosts::google_parts(host).is_none()
        && host.strip_prefix("www.").unwrap_or(host).starts_with("google.com.");
    let starts_as_one = starts_as_one || starts_as_google;
    let labels = host.rsplit('.').skip(1);
    starts_as_one || labels.filter(|label| label.len() >= 5).any(label_looks_like_one)
}

fn label_looks_like_one(label: &str) -> bool {
    if let Some(encoded) = label.strip_prefix("xn--") {
        // The plain letters of an encoded label stand before its last hyphen, in their order.
        let plain = encoded.rsplit_once('-').map_or("", |(plain, _)| plain);
        return NAMES.iter().any(|name| plain.len() * 2 >= name.len() && is_within(plain, name));
    }
    let folded = SWAPS.iter().fold(label.to_owned(), |label, (written, seen)| label.replace(written, seen));
    // An `l` may stand for an `i`; compare both with one letter.
    let folded = folded.replace('l', "i");
    NAMES.iter().any(|name| {
        let name = name.replace('l', "i");
        folded.contains(&name) || one_edit_apart(folded.as_bytes(), name.as_bytes())
    })
}

/// Whether the letters of `part` occur in `whole` in the same order.
fn is_within(part: &str, whole: &str) -> bool {
    let mut letters = whole.chars();
    part.chars().filter(|letter| *letter != '-').all(|letter| letters.any(|other| other == letter))
}

/// Whether one letter more, less, changed, or two neighbours swapped makes one the other.
fn one_edit_apart(left: &[u8], right: &[u8]) -> bool {
    let same_start = left.iter().zip(right).take_while(|(one, other)| one == other).count();
    let left = left.get(same_start..).unwrap_or_default();
    let right = right.get(same_start..).unwrap_or_default();
    let same_end = left.iter().rev().zip(right.iter().rev()).take_while(|(one, other)| one == other).count();
    let left = left.get(..left.len() - same_end).unwrap_or_default();
    let right = right.get(..right.len() - same_end).unwrap_or_default();
    match (left, right) {
        ([], [_]) | ([_], []) | ([_], [_]) => true,
        ([first, second], [third, fourth]) => first == fourth && second == third,
        _ => false,
    }
}
