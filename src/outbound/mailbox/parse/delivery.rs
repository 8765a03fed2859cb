//! Reads reports of delivery: what became of a mail of ours (RFC 3464, RFC 6522).

use super::is_short;
use crate::outbound::outcome::tidy;
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders};

/// Most lines of a report that are read.
const LINES_LIMIT: usize = 500;

/// What a report says of one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryReport {
    /// What became of it.
    pub action: DeliveryAction,
    /// The status code, for example `5.1.1` (RFC 3463); empty when the report names none.
    pub status: String,
    /// The words that say so, on one line and without addresses.
    pub words: String,
}

/// What became of a mail (RFC 3464, 2.3.3), the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeliveryAction {
    /// It could not be delivered.
    Failed,
    /// It waits and is tried again.
    Delayed,
    /// It was handed to a system that may not report.
    Relayed,
    /// It was sent on to several.
    Expanded,
    /// It was delivered.
    Delivered,
}

impl DeliveryAction {
    fn by_word(word: &str) -> Option<Self> {
        match word {
            "failed" => Some(Self::Failed),
            "delayed" => Some(Self::Delayed),
            "relayed" => Some(Self::Relayed),
            "expanded" => Some(Self::Expanded),
            "delivered" => Some(Self::Delivered),
            _ => None,
        }
    }
}

/// What a report of delivery says; the worst when it speaks of several recipients.
pub(super) fn report(message: &Message) -> Option<DeliveryReport> {
    if !is_report(message) {
        return None;
    }
    let status = message.parts.iter().find(|part| has_type(part, "message", "delivery-status"))?;
    let text = String::from_utf8_lossy(status.contents()).replace("\r\n", "\n");
    let reports = text.split("\n\n").filter_map(recipient);
    reports.min_by_key(|report| report.action)
}

/// The Message-IDs of the mail that a report sends back, whole or its headers only (RFC 6522).
pub(super) fn returned_ids(message: &Message) -> Vec<String> {
    if !is_report(message) {
        return Vec::new();
    }
    message.parts.iter().filter_map(returned_id).filter(|id| is_short(id)).take(1).collect()
}

fn returned_id(part: &MessagePart) -> Option<String> {
    if let Some(mail) = part.message() {
        return mail.message_id().map(str::to_owned);
    }
    if !has_type(part, "text", "rfc822-headers") {
        return None;
    }
    let headers = MessageParser::default().parse_headers(part.contents())?;
    headers.message_id().map(str::to_owned)
}

fn is_report(message: &Message) -> bool {
    message.content_type().is_some_and(|kind| {
        kind.ctype().eq_ignore_ascii_case("multipart")
            && kind.subtype().is_some_and(|subtype| subtype.eq_ignore_ascii_case("report"))
    })
}

fn has_type(part: &MessagePart, main: &str, sub: &str) -> bool {
    part.content_type().is_some_and(|kind| {
        kind.ctype().eq_ignore_ascii_case(main)
            && kind.subtype().is_some_and(|subtype| subtype.eq_ignore_ascii_case(sub))
    })
}

/// The fields of one recipient; a block without an action is the one about the whole mail.
fn recipient(block: &str) -> Option<DeliveryReport> {
    let field = |name: &str| {
        block.lines().take(LINES_LIMIT).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    };
    let said = field("Action")?;
    let action = DeliveryAction::by_word(&said.to_ascii_lowercase())?;
    let status = field("Status").unwrap_or_default();
    let diagnostic = field("Diagnostic-Code").unwrap_or_default();
    let words = tidy(&format!("Action: {said} Status: {status} {diagnostic}"));
    let status = status.chars().filter(|c| c.is_ascii_digit() || *c == '.').take(12).collect();
    Some(DeliveryReport { action, status, words })
}
