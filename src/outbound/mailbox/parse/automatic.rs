//! Whether a mail says by its headers that no person wrote it.

use mail_parser::Message;

/// The header that says so, as a stored word; nothing when none does.
///
/// RFC 3834 (`Auto-Submitted`), RFC 5321, 4.5.5 (null return path), RFC 2919 and 2369 (lists), and
/// the headers that came before them and are still written.
pub(super) fn because(message: &Message) -> Option<&'static str> {
    message.headers_raw().find_map(|(name, value)| {
        let value = value.trim().to_ascii_lowercase();
        let word = value.split([';', ' ', '\t', '(']).next().unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "auto-submitted" if word != "no" => Some("auto_submitted"),
            "precedence" if ["bulk", "junk", "list", "auto_reply"].contains(&word) => Some("precedence"),
            "return-path" if value == "<>" => Some("null_return_path"),
            "list-id" | "list-unsubscribe" | "list-post" | "list-help" => Some("list"),
            "x-autoreply"
            | "x-autorespond"
            | "x-auto-reply"
            | "x-autoresponder"
            | "x-auto-response-suppress" => Some("auto_header"),
            "content-type" if word == "multipart/report" => Some("delivery_report"),
            _ => None,
        }
    })
}
