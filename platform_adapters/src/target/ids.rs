//! Small tests on ids and names, shared by the grammars.

use super::posted::base64url_digit;
use crate::Link;

/// The name of a file with so long a number is its own, whatever its folder.
const SHORTEST_FILE_NUMBER_DIGITS: usize = 10;

/// A shorter last part without an ending is a word and names no file.
const SHORTEST_FILE_CODE_LENGTH: usize = 16;

/// Whether the text is ASCII digits only, and not empty.
pub(crate) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit())
}

/// Whether the text is made of letters, digits, `-` and `_`, and not empty.
pub(crate) fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter))
}

/// Whether the text is an account name of letters, digits and `marks`, of a length in the range.
pub(crate) fn is_name(text: &str, marks: &[u8], length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&text.len())
        && text.bytes().all(|letter| letter.is_ascii_alphanumeric() || marks.contains(&letter))
}

/// The digits at the start of the text; `None` when there are none.
pub(crate) fn leading_number(text: &str) -> Option<&str> {
    let end = text.bytes().position(|letter| !letter.is_ascii_digit()).unwrap_or(text.len());
    text.get(..end).filter(|digits| !digits.is_empty())
}

/// The letters of a code at the start of the text.
pub(crate) fn leading_code(text: &str) -> &str {
    let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || b"-_".contains(&letter);
    let end = text.bytes().position(|letter| !is_letter(letter)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// What names a file of a media host: its name where that holds a long number of its own (such a
/// file is offered in several folders, one for each size), else the whole path, and the parameters
/// too where the path ends in no file's name.
pub(crate) fn file_key(link: &Link, path: &[&str]) -> Option<String> {
    let file = path.last()?;
    let longest = file.split(|letter: char| !letter.is_ascii_digit()).map(str::len).max().unwrap_or(0);
    let is_program =
        file.ends_with(".php") || (!file.contains('.') && file.len() < SHORTEST_FILE_CODE_LENGTH);
    let address = link.cleaned();
    Some(match address.split_once('?') {
        Some((_, query)) if is_program => format!("{}?{query}", path.join("/")),
        _ if longest >= SHORTEST_FILE_NUMBER_DIGITS => (*file).to_owned(),
        _ => path.join("/"),
    })
}

/// The number after the last `-` of a slug, for example `12` of `some-song-12`.
pub(crate) fn number_after_slug(slug: &str) -> Option<&str> {
    slug.rsplit('-').next().filter(|number| is_number(number))
}

/// Base 64 (either alphabet, with or without padding) as text; `None` when it is not that.
pub(crate) fn base64_text(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    for letter in text.trim_end_matches('=').bytes() {
        buffer = ((buffer << 6) | u32::from(base64url_digit(letter)?)) & 0xFFFF;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((buffer >> bits) & 0xFF).ok()?);
        }
    }
    String::from_utf8(bytes).ok()
}
