//! Reads the bytes of a mail that anybody may have sent.

mod automatic;
pub(super) mod delivery;
mod signed;

use super::{Attachment, Fetched, FetchedId, Raw};
use data_encoding::HEXLOWER;
use mail_parser::{Address, HeaderValue, Message, MessageParser, MimeHeaders};
use sha2::{Digest, Sha256};

/// Longest mail in bytes that is read; the rest is ignored and the mail marked incomplete.
pub const RAW_LIMIT_BYTES: u64 = 2 * 1024 * 1024;
/// Longest text in bytes that is kept.
pub const TEXT_LIMIT_BYTES: usize = 256 * 1024;
/// Longest subject in characters that is kept.
const SUBJECT_LENGTH_CHARS: usize = 500;
/// Longest Message-ID or address in bytes that is kept.
const NAME_LIMIT_BYTES: usize = 500;
/// Most addresses, Message-IDs or attachments that are kept of each kind.
const LIST_LIMIT: usize = 100;

/// Reads a mail. One that cannot be read still comes back, empty and marked incomplete, so that
/// a person sees that there was something.
pub(super) async fn read(raw: Raw, authserv_id: Option<String>) -> Fetched {
    let blank = blank(&raw);
    let Raw { id, bytes, is_cut, is_unreadable } = raw;
    if is_unreadable {
        return blank;
    }
    // On its own thread: a mail that upsets the parser must not take the worker down.
    match tokio::task::spawn_blocking(move || parse(id, &bytes, is_cut, authserv_id.as_deref())).await {
        Ok(Some(fetched)) => fetched,
        Ok(None) | Err(_) => blank,
    }
}

/// A mail of which nothing could be read.
fn blank(raw: &Raw) -> Fetched {
    Fetched {
        id: FetchedId(raw.id.clone()),
        external_id: hash_id(&raw.bytes),
        digest: digest(&raw.bytes),
        from: String::new(),
        reply_to: None,
        to: Vec::new(),
        subject: String::new(),
        in_reply_to: Vec::new(),
        references: Vec::new(),
        text: String::new(),
        automatic: None,
        delivery: None,
        signed_by: Vec::new(),
        incomplete: true,
        unreadable: true,
        attachments: Vec::new(),
    }
}

/// Reads headers, text and the list of attachments.
fn parse(id: super::Id, bytes: &[u8], is_cut: bool, authserv_id: Option<&str>) -> Option<Fetched> {
    let message = MessageParser::default().parse(bytes)?;
    let (text, is_text_cut) = text(&message);
    let mut references = ids(message.references());
    references.extend(delivery::returned_ids(&message));
    Some(Fetched {
        id: FetchedId(id),
        external_id: message
            .message_id()
            .filter(|id| is_short(id))
            .map_or_else(|| hash_id(bytes), str::to_owned),
        digest: digest(bytes),
        from: addresses(message.from()).into_iter().next().unwrap_or_default(),
        reply_to: addresses(message.reply_to()).into_iter().next(),
        to: recipients(&message),
        subject: message.subject().unwrap_or_default().chars().take(SUBJECT_LENGTH_CHARS).collect(),
        in_reply_to: ids(message.in_reply_to()),
        references,
        text,
        automatic: automatic::because(&message),
        delivery: delivery::report(&message),
        signed_by: signed::signed_by(&message, authserv_id),
        incomplete: is_cut || is_text_cut || message.attachment_count() > LIST_LIMIT,
        unreadable: false,
        attachments: message.attachments().take(LIST_LIMIT).map(attachment).collect(),
    })
}

/// The readable parts one after another, and whether something was cut off.
fn text(message: &Message) -> (String, bool) {
    let mut text = String::new();
    for position in 0..message.text_body_count() {
        let Some(part) = message.body_text(position) else { continue };
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&part.replace("\r\n", "\n").replace('\0', ""));
        if text.len() > TEXT_LIMIT_BYTES {
            let end = text.floor_char_boundary(TEXT_LIMIT_BYTES);
            text.truncate(end);
            return (text, true);
        }
    }
    (text, false)
}

/// Every address the mail was sent to.
fn recipients(message: &Message) -> Vec<String> {
    let mut all = addresses(message.to());
    all.extend(addresses(message.cc()));
    for name in ["Delivered-To", "X-Original-To"] {
        let values = message.headers_raw().filter(|(header, _)| header.eq_ignore_ascii_case(name));
        all.extend(values.map(|(_, value)| value.trim().trim_matches(['<', '>']).to_lowercase()));
    }
    all.retain(|address| is_short(address) && address.contains('@'));
    all.dedup();
    all.truncate(LIST_LIMIT);
    all
}

/// The addresses of a header, lower case.
fn addresses(header: Option<&Address>) -> Vec<String> {
    let Some(header) = header else { return Vec::new() };
    header
        .iter()
        .filter_map(|one| one.address())
        .filter(|address| is_short(address))
        .take(LIST_LIMIT)
        .map(str::to_lowercase)
        .collect()
}

/// The Message-IDs of a header, without angle brackets.
fn ids(header: &HeaderValue) -> Vec<String> {
    let ids: Vec<&str> = match header {
        HeaderValue::Text(id) => vec![id],
        HeaderValue::TextList(ids) => ids.iter().map(AsRef::as_ref).collect(),
        _ => Vec::new(),
    };
    ids.into_iter().filter(|id| is_short(id)).take(LIST_LIMIT).map(str::to_owned).collect()
}

/// What there was, without its bytes.
fn attachment(part: &mail_parser::MessagePart) -> Attachment {
    let kind = part.content_type().map(|kind| match kind.subtype() {
        Some(subtype) => format!("{}/{subtype}", kind.ctype()),
        None => kind.ctype().to_owned(),
    });
    Attachment {
        name: part.attachment_name().unwrap_or_default().chars().take(NAME_LIMIT_BYTES).collect(),
        media_type: kind.unwrap_or_default().to_ascii_lowercase(),
        size: part.contents().len() as u64,
        sha256: HEXLOWER.encode(&Sha256::digest(part.contents())),
    }
}

/// Whether a name is short enough to keep.
fn is_short(name: &str) -> bool {
    !name.is_empty() && name.len() <= NAME_LIMIT_BYTES
}

/// A name for a mail without a usable Message-ID.
fn hash_id(bytes: &[u8]) -> String {
    format!("sha256:{}", digest(bytes))
}

/// SHA-256 in hexadecimal.
fn digest(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}
