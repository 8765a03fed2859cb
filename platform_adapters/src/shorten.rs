//! Shortens a text to what a field takes: whole sentences from the end, never a broken word.

/// What stands where something was left out.
const LEFT_OUT: &str = " […]";

/// The text in at most `longest` characters.
///
/// Whole lines and sentences are left out from the end. Only when not even the first sentence
/// fits, it is cut between two words; a single word that is too long is left as it is, because half
/// an address is none.
#[must_use]
pub fn shorten(text: &str, longest: usize) -> String {
    let text = text.trim_end();
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let room = longest.saturating_sub(LEFT_OUT.chars().count());
    let kept = last_end(text, room, is_sentence_end).or_else(|| last_end(text, room, is_word_end));
    match kept {
        Some(kept) if !kept.trim().is_empty() => format!("{}{LEFT_OUT}", kept.trim_end()),
        _ => first_word(text).to_owned(),
    }
}

/// The longest start of the text within `room` characters after which it may end.
fn last_end(text: &str, room: usize, may_end: fn(Option<char>, char) -> bool) -> Option<&str> {
    let mut before = None;
    let mut kept = None;
    for (count, (at, letter)) in text.char_indices().enumerate() {
        if count > room {
            break;
        }
        if may_end(before, letter) {
            kept = text.get(..at);
        }
        before = Some(letter);
    }
    kept
}

/// A sentence ends at a line break, or at a space after its mark.
fn is_sentence_end(before: Option<char>, letter: char) -> bool {
    letter == '\n' || (letter == ' ' && before.is_some_and(|mark| matches!(mark, '.' | '!' | '?')))
}

/// A word ends before white space.
fn is_word_end(before: Option<char>, letter: char) -> bool {
    letter.is_whitespace() && before.is_some_and(|before| !before.is_whitespace())
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::shorten;

    const TEXT: &str = "One thing is here. Another thing is there.\nA third thing.";

    #[test]
    fn what_fits_stays_and_the_rest_loses_whole_sentences() {
        assert_eq!(shorten(TEXT, 200), TEXT);
        assert_eq!(shorten(TEXT, 50), "One thing is here. Another thing is there. […]");
        assert_eq!(shorten(TEXT, 30), "One thing is here. […]");
    }

    #[test]
    fn a_first_sentence_that_is_too_long_is_cut_between_words_and_a_word_never() {
        assert_eq!(shorten(TEXT, 15), "One thing […]");
        assert_eq!(shorten("https://www.example.org/a", 10), "https://www.example.org/a");
        for longest in 8..70 {
            let short = shorten(TEXT, longest);
            assert!(short.chars().count() <= longest, "{longest}: {short}");
        }
    }
}
