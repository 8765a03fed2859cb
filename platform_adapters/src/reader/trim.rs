//! Where a link ends: punctuation around it is no part of it, brackets are when they are balanced.

/// Marks that end a sentence or a quotation rather than a link.
const CLOSING_MARKS: &[char] = &['.', ',', ';', ':', '!', '?', '\'', '"', '*', '~', '…', '’', '´'];

/// Counts the brackets of a link.
#[derive(Default)]
pub(super) struct Brackets {
    round: u32,
    square: u32,
    curly: u32,
}

impl Brackets {
    /// Takes the next letter; true when it closes a bracket that was never opened.
    pub(super) fn closes_unopened(&mut self, letter: char) -> bool {
        let (open, opens) = match letter {
            '(' => (&mut self.round, true),
            ')' => (&mut self.round, false),
            '[' => (&mut self.square, true),
            ']' => (&mut self.square, false),
            '{' => (&mut self.curly, true),
            '}' => (&mut self.curly, false),
            _ => return false,
        };
        if opens {
            *open += 1;
            return false;
        }
        match open.checked_sub(1) {
            Some(left) => {
                *open = left;
                false
            }
            None => true,
        }
    }
}

/// The text without one pair of quotation marks or angle brackets around all of it.
pub(super) fn without_quotes(text: &str) -> &str {
    const PAIRS: &[(char, char)] =
        &[('<', '>'), ('"', '"'), ('\'', '\''), ('“', '”'), ('„', '“'), ('«', '»'), ('‹', '›')];
    PAIRS
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))
        .map_or(text, str::trim)
}

/// The piece of text without what stands behind the link.
pub(super) fn without_rest(text: &str) -> &str {
    let mut brackets = Brackets::default();
    let end = text.char_indices().find(|(_, letter)| brackets.closes_unopened(*letter));
    without_marks(end.map_or(text, |(place, _)| text.get(..place).unwrap_or(text)))
}

/// The text without marks at its end, and without brackets that are opened at its end.
pub(super) fn without_marks(text: &str) -> &str {
    let mut text = text;
    loop {
        let shorter = text.trim_end_matches(CLOSING_MARKS).trim_end_matches(['(', '[', '{']);
        if shorter.len() == text.len() {
            return text;
        }
        text = shorter;
    }
}

/// The text without opening brackets, quotation marks and bullets at its start.
pub(super) fn without_opening(text: &str) -> &str {
    text.trim_start_matches(|letter: char| {
        !letter.is_alphanumeric() && !matches!(letter, '/' | '@' | '+' | '#' | '\\')
    })
}
