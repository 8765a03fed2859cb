//! Finds the links of a text, from its start to its end, each letter looked at a few times at most.

use super::{FoundLink, read_as_link, trim, wrapped};
use crate::link::{hosts, repair};
use std::ops::Range;

/// A link and where it stands in the text.
pub(super) struct Place {
    /// The bytes of the text it takes.
    pub(super) span: Range<usize>,
    /// The link.
    pub(super) link: FoundLink,
}

/// Longer than any real link, and short enough that one cannot slow the reading down.
const LONGEST_LINK_BYTES: usize = 8192;

/// The links of a text, in its order.
pub(super) fn links(text: &str) -> Vec<Place> {
    let mut places = Vec::new();
    let mut position = 0;
    while let Some(piece) = next_piece(text, position) {
        position = piece.end;
        let mut start = piece.start;
        while start < piece.end {
            let Some(place) = first_link(text, start..piece.end) else {
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

/// The first link of a piece of text.
fn first_link(text: &str, piece: Range<usize>) -> Option<Place> {
    let mut from = piece.start;
    loop {
        let rest = text.get(from..piece.end)?;
        let (start, has_scheme) = beginning(text, rest, from)?;
        let all = text.get(start..piece.end)?;
        let length = end_of_link(text, start, all, has_scheme);
        let written = all.get(..length)?;
        let end = start + length;
        if let Some(place) = read_place(text, start..end, written, has_scheme) {
            return Some(place);
        }
        // Not a link after all: go on behind it, at the next letter that can begin one.
        from = end.max(start + all.chars().next().map_or(1, char::len_utf8));
    }
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

/// Where a link begins in the rest of a piece that starts at `offset`, and whether it has a scheme.
fn beginning(text: &str, rest: &str, offset: usize) -> Option<(usize, bool)> {
    let scheme = scheme_in(rest);
    let before = rest.get(..scheme.unwrap_or(rest.len())).unwrap_or_default();
    match bare_host_in(text, before, offset) {
        Some(start) => Some((start, false)),
        None => scheme.map(|start| (offset + start, true)),
    }
}

/// Where the first scheme of the web stands, spelled in any of the ways people spell it.
fn scheme_in(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = text.get(from..)?.find([':', '[']) {
        let colon = from + found;
        let after = text.get(colon..)?;
        let is_mark = ["://", ":\\\\", "[:]//", "[://]"].iter().any(|mark| after.starts_with(mark));
        if is_mark {
            let before = text.get(..colon)?.as_bytes();
            for name in ["https", "hxxps", "h**ps", "http", "hxxp", "h**p", "ttps", "ttp"] {
                let start = before.len().checked_sub(name.len());
                let tail = start.and_then(|start| before.get(start..)).unwrap_or_default();
                if tail.eq_ignore_ascii_case(name.as_bytes()) {
                    return start;
                }
            }
        }
        from = colon + 1;
    }
    None
}

/// Where the first host without a scheme begins that is not part of an e-mail address.
fn bare_host_in(text: &str, piece: &str, offset: usize) -> Option<usize> {
    let is_host =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_' | '[' | ']' | '(' | ')');
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
        let inside = matches!(previous, Some('/' | '=' | '&' | '%' | '#' | '?' | '\\'));
        let has_path = matches!(next, Some('/' | '?' | '#' | ':'));
        let host = repair::undefanged(opened);
        let host = host.trim_end_matches(['.', ')', ']', '(']).to_ascii_lowercase();
        if of_mail || inside || !host.contains('.') {
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

/// How long the link at the start of `all` is.
fn end_of_link(text: &str, start: usize, all: &str, has_scheme: bool) -> usize {
    let mut end = all.len().min(LONGEST_LINK_BYTES);
    while !all.is_char_boundary(end) {
        end -= 1;
    }
    let all = all.get(..end).unwrap_or(all);
    let mut link = all.get(..next_glued(all, has_scheme)).unwrap_or(all);
    let before = text.get(..start).unwrap_or_default().chars().next_back();
    if before == Some('\'') {
        link = link.split('\'').next().unwrap_or(link);
    }
    link = trim::without_rest(link);
    if matches!(before, Some('_' | '*' | '~')) {
        link = link.trim_end_matches(['_', '*', '~']);
    }
    if let Some(place) = foreign_mark(link) {
        link = trim::without_rest(link.get(..place).unwrap_or(link));
    }
    link.len()
}

/// Where another link begins that was pasted without a blank between. An address inside a link (in
/// a parameter, or behind an archive's path) does not begin another.
fn next_glued(all: &str, has_scheme: bool) -> usize {
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
        "wa_url",
        "urlhash",
    ];
    let skip = if has_scheme { 8.min(all.len()) } else { 1 };
    let Some(first) = all.get(skip..).and_then(scheme_in).map(|found| skip + found) else {
        return all.len();
    };
    let before = all.get(..first).unwrap_or_default();
    let nested = if let Some(parameter) = before.strip_suffix('=') {
        let name = parameter.rsplit(['?', '&', '#', ';']).next().unwrap_or_default().to_ascii_lowercase();
        CARRIERS.contains(&name.as_str())
    } else if before.ends_with(['/', '?']) || before.ends_with("__") {
        !is_on_platform(before)
    } else {
        false
    };
    if nested {
        // The inner address goes on to the next border; what is glued to it is cut there.
        let inner = all.get(first..).unwrap_or_default();
        return match inner.get(8.min(inner.len())..).and_then(scheme_in) {
            Some(found) if !inner.get(..8 + found).unwrap_or_default().ends_with(['=', '/']) => {
                first + 8 + found
            }
            _ => all.len(),
        };
    }
    first
}

fn is_on_platform(written: &str) -> bool {
    let after = written.split_once("//").map_or(written, |(_, after)| after);
    let host = after.split(['/', '?', '#', ':']).next().unwrap_or_default().to_ascii_lowercase();
    hosts::platform_of(&host).is_some()
}

/// Where a mark stands that no link of a platform holds but lists and chats put behind one: a comma
/// or semicolon of a spreadsheet, or a picture letter.
fn foreign_mark(link: &str) -> Option<usize> {
    if !is_on_platform(link) {
        return None;
    }
    let after = link.get(link.find("//").map_or(0, |place| place + 2)..)?;
    let offset = link.len() - after.len();
    let google = after.to_ascii_lowercase().contains("google.");
    let last_slash = link.rfind('/').unwrap_or(0);
    link.char_indices()
        .find(|(place, letter)| {
            *place > offset
                && ((!google && matches!(letter, ',' | ';'))
                    || (!letter.is_ascii() && !letter.is_alphanumeric() && *place > last_slash))
        })
        .map(|(place, _)| place)
}
