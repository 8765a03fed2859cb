//! Links that a mail program broke over several lines.

use super::{read_as_link, scan, weight};
use crate::Target;
use crate::link::{hosts, repair};
use std::ops::Range;

/// Over how many lines a link is put together at most.
const MOST_LINES: usize = 6;

/// Mail programs break lines at 72 to 78 letters; a shorter line is no sign of a break.
const SHORTEST_BROKEN_LINE: usize = 60;

/// The end in the text and the whole of a link that goes on in the next line; `None` when it does
/// not. It goes on when it stands in angle brackets that close there, or when the two parts
/// together name more than the first part alone.
pub(super) fn continued(
    text: &str,
    span: Range<usize>,
    written: &str,
    target: Option<&Target>,
) -> Option<(usize, String)> {
    if !text.get(span.end..)?.trim_start_matches([' ', '\t', '\r']).starts_with('\n') {
        return None;
    }
    let bracketed = text.get(..span.start)?.ends_with('<');
    let mut whole = written.to_owned();
    let mut end = span.end;
    let mut best = None;
    let mut best_weight = weight(target);
    for _ in 0..MOST_LINES {
        let Some(next) = first_of_next_line(text, end) else {
            break;
        };
        let part = text.get(next.clone())?;
        let line = line_length(text, end);
        if begins_anew(part) {
            break;
        }
        let closes = bracketed && text.get(next.end..)?.starts_with('>');
        let broken =
            whole.ends_with(['/', '=', '&', '?', '-', '_', '%', '.']) || line >= SHORTEST_BROKEN_LINE;
        if !bracketed && !broken && best_weight > 1 {
            break;
        }
        let part = if closes { part } else { super::trim::without_rest(part) };
        whole.push_str(part);
        end = next.end;
        let joined_weight = weight(read_as_link(&whole, &whole).target.as_ref());
        if closes {
            return Some((end, whole));
        }
        if joined_weight > best_weight && !is_word(part) {
            best_weight = joined_weight;
            best = Some((next.start + part.len(), whole.clone()));
        }
    }
    best
}

/// The first piece of the next line, behind the marks of a quoted mail.
fn first_of_next_line(text: &str, end: usize) -> Option<Range<usize>> {
    let rest = text.get(end..)?;
    let after = rest.trim_start_matches([' ', '\t', '\r']).strip_prefix('\n')?;
    let part = after.trim_start_matches(['>', ' ', '\t']);
    let start = text.len() - part.len();
    let length = part.find(scan::is_border).unwrap_or(part.len());
    (length > 0 && length < 4096).then_some(start..start + length)
}

/// How long the line is that ends at a place.
fn line_length(text: &str, end: usize) -> usize {
    // Only whether it is long matters, so one never looks back further than that.
    text.get(..end)
        .unwrap_or_default()
        .bytes()
        .rev()
        .take(SHORTEST_BROKEN_LINE)
        .take_while(|letter| *letter != b'\n')
        .count()
}

/// Whether a piece begins something new: a link, a date of a chat export, a number of a list.
fn begins_anew(part: &str) -> bool {
    let host = part.split(['/', '?']).next().unwrap_or_default().to_ascii_lowercase();
    let digits = part.bytes().take_while(u8::is_ascii_digit).count();
    let next = part.as_bytes().get(digits).copied();
    let date_or_number =
        matches!(digits, 1..=4) && matches!(next, None | Some(b'/' | b'.' | b':' | b'-' | b')' | b','));
    repair::scheme_at_start(part).is_some()
        || host.starts_with("www.")
        || hosts::platform_of(&host).is_some()
        || date_or_number
        || part.starts_with(['[', '(', '*', '-', '–', '@', '#'])
        || part.contains("://")
}

/// Whether a piece is a plain word, perhaps with a capital first.
fn is_word(part: &str) -> bool {
    let mut letters = part.chars();
    letters.next().is_some_and(char::is_alphabetic)
        && letters.all(|letter| letter.is_alphabetic() && !letter.is_uppercase())
}
