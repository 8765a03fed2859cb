//! Text around and inside addresses: invisible letters, percent signs, HTML escapes.

/// Whether a letter has no shape: zero-width, direction marks, soft hyphen, byte order mark.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}')
}

/// The text without invisible letters.
pub(crate) fn without_invisible(text: &str) -> String {
    text.chars().filter(|letter| !is_invisible(*letter)).collect()
}

/// The text with `%41` read as `A`. What is not UTF-8 afterwards is shown as a question mark.
pub(crate) fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'%', [high, low, after @ ..]) => match (hex_digit(*high), hex_digit(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = after;
                }
                _ => bytes.push(first),
            },
            _ => bytes.push(first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The text as one part of a path: what would end the part or begin parameters is escaped.
pub(crate) fn path_part(text: &str) -> String {
    let mut part = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_alphanumeric() || "-._~@:+,=!'".contains(letter) {
            part.push(letter);
        } else {
            let mut bytes = [0; 4];
            part.extend(letter.encode_utf8(&mut bytes).bytes().map(|byte| format!("%{byte:02X}")));
        }
    }
    part
}

fn hex_digit(letter: u8) -> Option<u8> {
    char::from(letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// The text with `&amp;` read as `&`, however often it was escaped.
pub(crate) fn without_escaped_ampersands(text: &str) -> String {
    let mut plain = text.to_owned();
    // Each round takes one layer off; nobody escapes more often than this.
    for _ in 0..4 {
        if !plain.contains("&amp;") && !plain.contains("&#38;") {
            break;
        }
        plain = plain.replace("&amp;", "&").replace("&#38;", "&");
    }
    plain
}
