//! Takes off what programs put around text: HTML escapes, JSON escapes, mail encoding, and letters
//! without a shape.

use crate::link::text;

/// HTML escapes of letters that can stand beside a link, by name.
const HTML: &[(&str, &str)] = &[
    ("&nbsp;", " "),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&apos;", "'"),
    ("&period;", "."),
    ("&sol;", "/"),
    ("&colon;", ":"),
    ("&equals;", "="),
    ("&quest;", "?"),
    ("&commat;", "@"),
    ("&lowbar;", "_"),
    ("&laquo;", "«"),
    ("&raquo;", "»"),
];

/// JSON's escapes of marks that addresses hold.
const JSON: &[(&str, &str)] = &[
    ("\\u0026", "&"),
    ("\\u003d", "="),
    ("\\u003D", "="),
    ("\\u002f", "/"),
    ("\\u002F", "/"),
    ("\\u003a", ":"),
    ("\\u003A", ":"),
    ("\\u003f", "?"),
    ("\\u003F", "?"),
    ("\\u003c", "<"),
    ("\\u003C", "<"),
    ("\\u003e", ">"),
    ("\\u003E", ">"),
];

/// The text as a person sees it.
pub(super) fn plain(text: &str) -> String {
    let mut plain = text::without_invisible(text);
    let has_soft_breaks = plain.contains("=\n") || plain.contains("=\r\n");
    if plain.contains("=3D") && (has_soft_breaks || plain.contains("=3D\"") || plain.contains("=3D'")) {
        plain = plain.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=").replace("=20", " ");
    }
    if plain.contains("\\u00") {
        plain = JSON.iter().fold(plain, |text, (written, meant)| text.replace(written, meant));
    }
    if plain.contains("：／／") {
        plain = with_narrow_links(&plain);
    }
    if plain.contains(":\\/\\/") {
        plain = plain.replace("\\/", "/");
    }
    if plain.contains('&') {
        plain = text::without_escaped_ampersands(&plain);
        plain = HTML.iter().fold(plain, |text, (written, meant)| text.replace(written, meant));
        plain = without_numbered_escapes(&plain);
    }
    plain
}

/// The text with `&#46;` and `&#x2e;` read as the letters they stand for.
fn without_numbered_escapes(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("&#") {
        plain.push_str(before);
        let escape = after.get(..after.find(';').filter(|end| *end <= 7).unwrap_or(0)).unwrap_or_default();
        let number = match escape.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => escape.parse().ok(),
        };
        match number.and_then(char::from_u32).filter(|letter| !letter.is_control()) {
            Some(letter) => {
                plain.push(letter);
                rest = after.get(escape.len() + 1..).unwrap_or_default();
            }
            None => {
                plain.push_str("&#");
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// East Asian keyboards write Latin letters twice as wide; an address written so in whole, scheme
/// and all, is meant as one. Wide letters in an ordinary address stay: there they deceive.
fn with_narrow_links(text: &str) -> String {
    let narrow = |letter: char| match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        _ => letter,
    };
    text.split_inclusive(char::is_whitespace)
        .map(
            |word| {
                if word.contains("：／／") { word.chars().map(narrow).collect() } else { word.to_owned() }
            },
        )
        .collect()
}
