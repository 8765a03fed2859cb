//! Finds the platform's own reference in a text.

use super::{clean::plain, phrases::phrases};

/// Fewest digits of a platform's reference: shorter numbers are dates, counts and amounts.
const FEWEST_DIGITS: usize = 5;

/// The platform's own reference, when the text names one: digits after "case number" and the like,
/// after `#`, or Google's `[0-1234000012345]`. Our own references have letters and never match.
#[must_use]
pub fn find(text: &str) -> Option<String> {
    let text = plain(text);
    after_words(&text).or_else(|| after_hash(&text)).or_else(|| in_brackets(&text))
}

fn after_words(text: &str) -> Option<String> {
    phrases()
        .reference_words
        .iter()
        .flat_map(|word| text.split(word.as_str()).skip(1))
        .find_map(number_at_start)
}

fn after_hash(text: &str) -> Option<String> {
    text.split('#').skip(1).find_map(number_at_start)
}

fn in_brackets(text: &str) -> Option<String> {
    text.split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'))
        .map(|(inside, _)| inside)
        .find(|inside| is_number(inside) && inside.contains('-'))
        .map(ToOwned::to_owned)
}

/// The number that follows, after at most a few joining signs and words such as "is".
fn number_at_start(rest: &str) -> Option<String> {
    let joined = rest.trim_start_matches([' ', ':', '#', '(', '[', '"', '\'', '.']);
    let joined = ["is ", "number ", "id ", "est ", "ist ", "n° ", "nr. "]
        .iter()
        .find_map(|word| joined.strip_prefix(word))
        .unwrap_or(joined)
        .trim_start_matches([' ', ':', '#', '(', '[']);
    let number: String =
        joined.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let number = number.trim_end_matches('-');
    is_number(number).then(|| number.to_owned())
}

fn is_number(text: &str) -> bool {
    text.chars().all(|letter| letter.is_ascii_digit() || letter == '-')
        && text.chars().filter(char::is_ascii_digit).count() >= FEWEST_DIGITS
        && !looks_like_a_date(text)
}

/// `2026-03-01` and the like.
fn looks_like_a_date(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    matches!(lengths.as_slice(), [4, 1..=2, 1..=2] | [1..=2, 1..=2, 4])
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn numbers_of_the_platform_are_found_and_ours_are_not() {
        for (text, expected) in [
            ("Your report number is 1234567890123.", Some("1234567890123")),
            ("Case# 0400123456: we looked at it", Some("0400123456")),
            ("[0-1234000012345] Your request", Some("0-1234000012345")),
            ("Report Received #1234567890123456789", Some("1234567890123456789")),
            ("Votre numéro de dossier : 998877", Some("998877")),
            ("your reference CF-7QK3M2XR5NTD4WPA", None),
            ("reference: 2026-03-01", None),
            ("we removed 2 of 3", None),
        ] {
            assert_eq!(find(text).as_deref(), expected, "{text}");
        }
    }
}
