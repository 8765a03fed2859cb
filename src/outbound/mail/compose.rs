//! Builds the bytes of a mail. Nothing about this machine or its users gets into them.

use super::{MailSettings, OutgoingMail, encrypt};
use lettre::Message;
use lettre::address::{Address, Envelope};
use lettre::message::header::{ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Mailbox, MessageBuilder, MultiPart, MultiPartBuilder, MultiPartKind, SinglePart};
use platform_adapters::submission::Attachment;

/// Longest Message-ID in characters (RFC 5322 limits a line to 998).
const MESSAGE_ID_LENGTH_CHARS: usize = 250;

/// A composed mail.
pub(super) struct Letter {
    /// Sender and recipient for the relay.
    pub envelope: Envelope,
    /// The domain of the sender's address, our name in the greeting.
    pub domain: String,
    /// Headers and text.
    pub bytes: Vec<u8>,
}

/// Builds the mail, or says why it can never be sent.
pub(super) fn letter(settings: &MailSettings, mail: &OutgoingMail) -> Result<Letter, String> {
    let from = address(&settings.from_address, "sender")?;
    let to = address(&mail.to, "recipient")?;
    let domain = from.domain().to_owned();
    let name = Some(settings.from_name.trim().to_owned()).filter(|name| !name.is_empty());
    let mut builder = Message::builder()
        .from(Mailbox::new(name, from.clone()))
        .to(Mailbox::new(None, to.clone()))
        .message_id(Some(message_id(&mail.message_id)?))
        .subject(outer_subject(mail))
        .header(MIME_VERSION_1_0);
    if mail.automatic {
        let name = HeaderName::new_from_ascii_str("Auto-Submitted");
        builder = builder.raw_header(HeaderValue::new(name, "auto-generated".to_owned()));
    }
    if let Some(reply_to) = &mail.reply_to {
        builder = builder.reply_to(Mailbox::new(None, address(reply_to, "reply")?));
    }
    if let Some(answered) = &mail.in_reply_to {
        builder = builder.in_reply_to(message_id(answered)?);
    }
    if !mail.references.is_empty() {
        let ids: Result<Vec<String>, String> = mail.references.iter().map(|id| message_id(id)).collect();
        builder = builder.references(ids?.join(" "));
    }
    let envelope = Envelope::new(Some(from), vec![to]).map_err(|_| "no recipient".to_owned())?;
    let message = with_content(builder, mail)?;
    Ok(Letter { envelope, domain, bytes: message.formatted() })
}

/// The domain of the sender's address, our name in a greeting.
pub(super) fn domain(settings: &MailSettings) -> Result<String, String> {
    Ok(address(&settings.from_address, "sender")?.domain().to_owned())
}

/// The text alone, or the text and behind it what a machine reads (RFC 2046, multipart/mixed);
/// either of them encrypted when the recipient has a key.
fn with_content(builder: MessageBuilder, mail: &OutgoingMail) -> Result<Message, String> {
    let message = match &mail.encryption {
        Some(encryption) => builder.multipart(encrypt::encrypted(mail, encryption)?),
        None if mail.attachments.is_empty() => {
            builder.header(ContentType::TEXT_PLAIN).body(mail.body.clone())
        }
        None => builder.multipart(mixed(MultiPart::builder(), mail)?),
    };
    message.map_err(|_| "mail cannot be composed".to_owned())
}

/// The text, and behind it what is attached.
pub(super) fn mixed(builder: MultiPartBuilder, mail: &OutgoingMail) -> Result<MultiPart, String> {
    let mut parts = builder.kind(MultiPartKind::Mixed).singlepart(SinglePart::plain(mail.body.clone()));
    for attachment in &mail.attachments {
        parts = parts.singlepart(attached(attachment)?);
    }
    Ok(parts)
}

fn attached(attachment: &Attachment) -> Result<SinglePart, String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    if attachment.name.is_empty() || !attachment.name.chars().all(is_plain) {
        return Err("name of an attachment is not plain".to_owned());
    }
    let media_type = ContentType::parse(&format!("{}; charset=utf-8", attachment.media_type))
        .map_err(|_| "media type of an attachment is unknown".to_owned())?;
    Ok(lettre::message::Attachment::new(attachment.name.clone()).body(attachment.content.clone(), media_type))
}

/// A mail address.
fn address(text: &str, whose: &str) -> Result<Address, String> {
    text.trim().parse().map_err(|_| format!("{whose} address is not a mail address"))
}

/// A Message-ID, checked so that it cannot carry a header of its own.
fn message_id(id: &str) -> Result<String, String> {
    let inside = id.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    let is_sound = inside.is_some_and(|inside| {
        inside.len() < MESSAGE_ID_LENGTH_CHARS
            && inside.contains('@')
            && inside.chars().all(|c| c.is_ascii_graphic() && c != '<' && c != '>')
    });
    if is_sound { Ok(id.to_owned()) } else { Err("not a Message-ID".to_owned()) }
}

/// The subject that everybody on the way may read.
fn outer_subject(mail: &OutgoingMail) -> String {
    one_line(mail.encryption.as_ref().map_or(&mail.subject, |encryption| &encryption.subject))
}

/// A subject on one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
