//! Where a link ends: punctuation around it is no part of it, brackets are when they are balanced.

/// Marks that end a sentence or a quotation rather than a link.
const CLOSING_MARKS: &[char] = &['.', ',', ';', ':', '!', '?', '\'', '"', '*', '~', '…', '’', '´'];

/// The piece of text without what stands behind the link.
pub(super) fn without_rest(text: &str) -> &str {
    without_marks(balanced(text))
}

/// The text up to the first closing bracket that was never opened.
fn balanced(text: &str) -> &str {
    let (mut round, mut square, mut curly) = (0_u32, 0_u32, 0_u32);
    for (place, letter) in text.char_indices() {
        let open = match letter {
            '(' | '）' | '（' => &mut round,
            '[' => &mut square,
            '{' => &mut curly,
            ')' | ']' | '}' => {
                let open = match letter {
                    ')' => &mut round,
                    ']' => &mut square,
                    _ => &mut curly,
                };
                if *open == 0 {
                    return text.get(..place).unwrap_or(text);
                }
                *open -= 1;
                continue;
            }
            _ => continue,
        };
        *open += 1;
    }
    text
}

/// The text without marks at its end, and without brackets that are opened at its end.
fn without_marks(text: &str) -> &str {
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
