//! Finds the links of a text, from its start to its end, each letter looked at a few times at most.

use super::{FoundLink, ending, read_as_link, trim, wrapped};
use crate::link::{hosts, repair};
use std::ops::Range;

/// A link and where it stands in the text.
pub(super) struct Place {
    /// The bytes of the text it takes.
    pub(super) span: Range<usize>,
    /// The link.
    pub(super) link: FoundLink,
}

/// Schemes that open an application (see `link/app.rs`).
const APPLICATIONS: &[&str] = &[
    "tg",
    "instagram",
    "fb",
    "snssdk1233",
    "snssdk1180",
    "snssdk1128",
    "tiktok",
    "snapchat",
    "discord",
    "twitter",
    "vnd.youtube",
    "youtube",
    "whatsapp",
    "intent",
    "android-app",
];

/// How many things that only look like a link one run of letters may hold before it is left alone.
const MOST_FALSE_STARTS: usize = 200;

/// The links of a text, in its order.
pub(super) fn links(text: &str) -> Vec<Place> {
    let mut places = Vec::new();
    let mut position = 0;
    while let Some(piece) = next_piece(text, position) {
        position = piece.end;
        let mut start = piece.start;
        let mut scheme = NextScheme::Unknown;
        while start < piece.end {
            let Some(place) = first_link(text, start..piece.end, &mut scheme) else {
                break;
            };
            start = place.span.end;
            position = position.max(place.span.end);
            places.push(place);
        }
    }
    places
}

/// The next run of letters without a blank or another mark that no link holds.
pub(super) fn next_piece(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let start = from + rest.find(|letter| !is_border(letter))?;
    let end = text.get(start..)?.find(is_border).map_or(text.len(), |length| start + length);
    Some(start..end)
}

/// Whether a letter can never be inside a link as people write it.
pub(super) fn is_border(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(
            letter,
            '<' | '>'
                | '"'
                | '`'
                | '|'
                | '«'
                | '»'
                | '‹'
                | '›'
                | '“'
                | '”'
                | '„'
                | '‟'
                | '、'
                | '。'
                | '，'
                | '！'
                | '？'
                | '；'
                | '：'
                | '「'
                | '」'
                | '【'
                | '】'
                | '《'
                | '》'
                | '•'
                | '→'
                | '⇒'
        )
}

/// The next scheme of a piece of text, remembered so that no letter is searched twice.
enum NextScheme {
    Unknown,
    At(usize),
    NoMore,
}

impl NextScheme {
    fn from(&mut self, text: &str, range: Range<usize>) -> Option<usize> {
        let known = match self {
            Self::Unknown => false,
            Self::At(place) => *place >= range.start,
            Self::NoMore => true,
        };
        if !known {
            *self = match text.get(range.clone()).and_then(scheme_in) {
                Some(found) => Self::At(range.start + found),
                None => Self::NoMore,
            };
        }
        match self {
            Self::At(place) => Some(*place),
            _ => None,
        }
    }
}

/// The first link of a piece of text.
fn first_link(text: &str, piece: Range<usize>, schemes: &mut NextScheme) -> Option<Place> {
    let mut from = piece.start;
    for _ in 0..MOST_FALSE_STARTS {
        let scheme = schemes.from(text, from..piece.end);
        if let Some(place) = escaped_link(text, from..scheme.unwrap_or(piece.end)) {
            return Some(place);
        }
        let before = text.get(from..scheme.unwrap_or(piece.end))?;
        let (start, has_scheme) = match bare_host_in(text, before, from) {
            Some(start) => (start, false),
            None => (scheme?, true),
        };
        let all = text.get(start..piece.end)?;
        let length = ending::end_of_link(text, start, all, has_scheme);
        let end = start + length;
        if let Some(place) = read_place(text, start..end, all.get(..length)?, has_scheme) {
            return Some(place);
        }
        // Not a link after all: go on behind it, at the next letter that can begin one.
        from = end.max(start + all.chars().next().map_or(1, char::len_utf8));
    }
    None
}

/// A link whose every mark is escaped (`https%3A%2F%2F…`) and which is no part of another one.
fn escaped_link(text: &str, piece: Range<usize>) -> Option<Place> {
    let all = text.get(piece.clone())?;
    let opened = trim::without_opening(all);
    if !repair::begins_escaped(opened) {
        return None;
    }
    let start = piece.start + (all.len() - opened.len());
    let is_mark = |letter: char| !letter.is_ascii_alphanumeric() && !"%-._~+*".contains(letter);
    let written = opened.get(..opened.find(is_mark).unwrap_or(opened.len()))?;
    let written = trim::without_marks(written);
    let link = read_as_link(written, written);
    let span = start..start + written.len();
    (link.target.is_some() || link.note.is_some()).then_some(Place { span, link })
}

/// Reads the link at a place; `None` when it is none.
fn read_place(text: &str, span: Range<usize>, written: &str, has_scheme: bool) -> Option<Place> {
    let mut link = read_as_link(written, written);
    if !has_scheme && link.target.as_ref().is_none_or(|target| !may_stand_bare(written, &target.platform)) {
        return None;
    }
    let mut span = span;
    if let Some((end, whole)) = wrapped::continued(text, span.clone(), written, link.target.as_ref()) {
        link = read_as_link(&whole, &whole);
        span = span.start..end;
    }
    (link.target.is_some() || link.note.is_some()).then_some(Place { span, link })
}

/// Whether something without a scheme is a link: on a platform when it names something there,
/// elsewhere when it starts with `www.` or has a path behind a common end of a host.
fn may_stand_bare(written: &str, platform: &str) -> bool {
    let written = repair::undefanged(written);
    let host_end = written.find(['/', '?', '#', ':']).unwrap_or(written.len());
    let host = written.get(..host_end).unwrap_or_default().to_ascii_lowercase();
    let path = written.get(host_end..).unwrap_or_default();
    if platform != "website" && hosts::platform_of(&host).is_some() {
        return path.len() > 1 || (host.ends_with(".t.me") && !host.starts_with("www."));
    }
    host.starts_with("www.") || (path.len() > 2 && path.starts_with('/') && repair::has_common_end(&host))
}

/// Where the first scheme of the web stands, spelled in any of the ways people spell it.
fn scheme_in(text: &str) -> Option<usize> {
    text.char_indices()
        .filter(|(_, letter)| matches!(letter, ':' | '['))
        .find_map(|(mark, _)| scheme_before(text, mark))
}

/// Where the scheme begins whose colon (or bracketed colon) stands at `mark`.
pub(super) fn scheme_before(text: &str, mark: usize) -> Option<usize> {
    let after = text.get(mark..)?;
    if !["://", ":\\\\", "[:]//", "[://]"].iter().any(|mark| after.starts_with(mark)) {
        return None;
    }
    let before = text.get(..mark)?.as_bytes();
    let ends_with = |name: &str| {
        let start = before.len().checked_sub(name.len())?;
        before.get(start..)?.eq_ignore_ascii_case(name.as_bytes()).then_some(start)
    };
    let of_the_web = ["https", "hxxps", "h**ps", "http", "hxxp", "h**p", "ttps", "ttp"]
        .iter()
        .find_map(|name| ends_with(name));
    of_the_web.or_else(|| {
        // Names of applications are short: what stands before one must be no part of a word.
        let start = APPLICATIONS.iter().find_map(|name| ends_with(name))?;
        let is_whole = start.checked_sub(1).and_then(|place| before.get(place)).is_none_or(|letter| {
            !letter.is_ascii_alphanumeric() && !matches!(letter, b'.' | b'-' | b'+' | b'_')
        });
        is_whole.then_some(start)
    })
}

/// Where the first host without a scheme begins that is not part of an e-mail address.
fn bare_host_in(text: &str, piece: &str, offset: usize) -> Option<usize> {
    let is_host = |letter: char| {
        letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_' | '[' | ']' | '(' | ')' | '{' | '}')
    };
    let mut from = 0;
    while let Some(found) = piece.get(from..)?.find(is_host) {
        let run_start = from + found;
        let run = piece.get(run_start..)?;
        let run = run.get(..run.find(|letter| !is_host(letter)).unwrap_or(run.len()))?;
        from = run_start + run.len();
        let opened = trim::without_opening(run);
        let start = run_start + (run.len() - opened.len());
        let previous = text.get(..offset + run_start)?.chars().next_back();
        let next = piece.get(from..)?.chars().next();
        let of_mail = previous == Some('@') || next == Some('@');
        let begins_with_slashes = text.get(..offset + run_start)?.ends_with("//") && run_start == 2;
        let inside =
            !begins_with_slashes && matches!(previous, Some('/' | '=' | '&' | '%' | '#' | '?' | '\\'));
        let has_path = matches!(next, Some('/' | '?' | '#' | ':'));
        let host = repair::undefanged(opened);
        let host = host.trim_end_matches(['.', ')', ']', '(']).to_ascii_lowercase();
        // Behind the end of a link, another platform's `www.` is glued to it.
        let glued = run_start == 0 && host.starts_with("www.") && hosts::platform_of(&host).is_some();
        if of_mail || (inside && !glued) || !host.contains('.') {
            continue;
        }
        let www = host.starts_with("www.") && host.len() > 6;
        if www
            || (has_path && (hosts::platform_of(&host).is_some() || repair::has_common_end(&host)))
            || (host.ends_with(".t.me") && !host.starts_with("www."))
        {
            return Some(offset + start);
        }
    }
    None
}
