//! Takes off what is not the platform's own text: quoted mail and our own letter.

use super::phrases::phrases;
use crate::{Language, letter::words};

/// The sentences of the mail itself, in their own spelling, each on one line.
///
/// A platform often sends our letter back below its answer; our letter speaks of removal and must
/// not be read as an answer.
pub(super) fn own_words(body: &str) -> Vec<String> {
    let mut kept = String::new();
    for line in body.lines() {
        if starts_quote(line) {
            break;
        }
        if !line.trim_start().starts_with('>') {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    sentences(&kept)
}

/// Lower case with straight apostrophes and single spaces, for comparing with phrases.
pub(super) fn plain(text: &str) -> String {
    let lower = text.to_lowercase().replace(['’', '‘', '`'], "'");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn starts_quote(line: &str) -> bool {
    let line = plain(line);
    let marks = phrases();
    let quotes = marks.quote_starts.iter().any(|mark| line.starts_with(mark.as_str()))
        || marks.quote_ends.iter().any(|mark| format!(" {line}").ends_with(mark.as_str()));
    let our_letter = ["title_notice", "title_request"]
        .iter()
        .any(|key| Language::ALL.iter().any(|language| line.contains(&plain(words(*language, key)))));
    quotes || our_letter
}

/// Splits at the ends of sentences and at empty lines; a sentence may run over several lines.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for paragraph in text.split("\n\n") {
        let joined = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        for sentence in joined.split_inclusive(['.', '!', '?']) {
            let sentence = sentence.trim();
            if !sentence.is_empty() {
                sentences.push(sentence.to_owned());
            }
        }
    }
    sentences
}
