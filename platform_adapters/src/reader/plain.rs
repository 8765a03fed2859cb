//! Takes off what programs put around text: HTML escapes, JSON escapes, mail encoding, and letters
//! without a shape.

use crate::link::text;

/// HTML escapes of letters that can stand beside a link.
const HTML: &[(&str, &str)] = &[
    ("&nbsp;", " "),
    ("&#160;", " "),
    ("&lt;", "<"),
    ("&#60;", "<"),
    ("&gt;", ">"),
    ("&#62;", ">"),
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    ("&apos;", "'"),
    ("&#47;", "/"),
    ("&#x2F;", "/"),
    ("&#x2f;", "/"),
    ("&#58;", ":"),
    ("&#61;", "="),
    ("&#64;", "@"),
];

/// The text as a person sees it.
pub(super) fn plain(text: &str) -> String {
    let mut plain = text::without_invisible(text);
    if plain.contains("=3D") && (plain.contains("=\n") || plain.contains("=\r\n")) {
        plain = plain.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=").replace("=20", " ");
    }
    if plain.contains(":\\/\\/") {
        plain = plain.replace("\\/", "/");
    }
    if plain.contains('&') {
        plain = text::without_escaped_ampersands(&plain);
        for (written, meant) in HTML {
            if plain.contains(written) {
                plain = plain.replace(written, meant);
            }
        }
    }
    plain
}
