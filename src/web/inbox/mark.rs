//! Finds the words a proposal rests on in a reply, so that a page can mark them.

/// A text in three parts: before the words, the words, after them. The words are empty when they
/// do not stand in the text.
pub(super) struct Marked {
    pub(super) before: String,
    pub(super) words: String,
    pub(super) after: String,
}

impl Marked {
    /// Looks for the first place of the words.
    pub(super) fn of(text: &str, words: Option<&str>) -> Self {
        let found = words
            .filter(|words| !words.trim().is_empty())
            .and_then(|words| text.split_once(words).map(|(before, after)| (before, words, after)));
        match found {
            Some((before, words, after)) => {
                Self { before: before.to_owned(), words: words.to_owned(), after: after.to_owned() }
            }
            None => Self { before: text.to_owned(), words: String::new(), after: String::new() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Marked;

    #[test]
    fn the_first_place_of_the_words_is_marked() {
        let marked = Marked::of("We removed it. Yes, removed.", Some("removed"));
        assert_eq!(
            (marked.before.as_str(), marked.words.as_str(), marked.after.as_str()),
            ("We ", "removed", " it. Yes, removed.")
        );
    }

    #[test]
    fn a_text_without_the_words_stays_whole() {
        for words in [None, Some(""), Some("gone")] {
            let marked = Marked::of("We removed it.", words);
            assert_eq!(marked.before, "We removed it.");
            assert!(marked.words.is_empty() && marked.after.is_empty());
        }
    }
}
