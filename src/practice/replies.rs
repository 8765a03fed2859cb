//! The answers of the practice platforms: their words, and their way into the maildir.

use super::links::Player;
use super::script::fnv1a;
use lettre::Message;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue, MIME_VERSION_1_0};
use platform_adapters::Meaning;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

/// Where the answers to one notice go.
#[derive(Clone, Debug)]
pub(super) struct ReplyTo {
    /// Our address for answers.
    pub address: String,
    /// Our reference, quoted in the answer.
    pub reference: String,
    /// The Message-ID with angle brackets of the notice; `None` when it was filed in a form.
    pub message_id: Option<String>,
}

/// An answer that is on its way.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    /// When it arrives, in the practice world's own time.
    pub due: Duration,
    /// What it says.
    pub meaning: Meaning,
    /// Who says it.
    pub from: &'static Player,
    /// To whom.
    pub to: ReplyTo,
    /// About which links.
    pub links: Vec<String>,
}

/// Writes an answer into the maildir: whole in `tmp`, then renamed into `new`.
pub(super) fn deliver(maildir: &Path, number: u64, answer: &Answer) -> std::io::Result<()> {
    let bytes = compose(number, answer).map_err(std::io::Error::other)?;
    let name = format!("{:012}.{number:06}_{}.practice", answer.due.as_millis(), std::process::id());
    let unfinished = maildir.join("tmp").join(&name);
    std::fs::File::create(&unfinished)?.write_all(&bytes)?;
    std::fs::rename(&unfinished, maildir.join("new").join(&name))
}

/// The bytes of an answer.
fn compose(number: u64, answer: &Answer) -> Result<Vec<u8>, String> {
    let ticket = ticket(answer);
    let from: Mailbox = format!("{} <{}>", answer.from.name, answer.from.sender).parse().map_err(text_of)?;
    let to: Mailbox = answer.to.address.parse().map_err(text_of)?;
    let domain = from.email.domain().to_owned();
    let mut builder = Message::builder()
        .from(from)
        .to(to)
        .subject(subject(answer, &ticket))
        .message_id(Some(format!("<practice.{number}.{ticket}@{domain}>")))
        .header(MIME_VERSION_1_0)
        .header(ContentType::TEXT_PLAIN);
    if let Some(message_id) = &answer.to.message_id {
        builder = builder.in_reply_to(message_id.clone()).references(message_id.clone());
    }
    if answer.meaning == Meaning::Received {
        builder = builder.header(AutoSubmitted);
    }
    Ok(builder.body(words(answer, &ticket)).map_err(text_of)?.formatted())
}

/// The subject. Discord's subjects are known (`Report Received #…`), the others are plausible.
fn subject(answer: &Answer, ticket: &str) -> String {
    let reference = &answer.to.reference;
    if answer.from.key == "discord" {
        match answer.meaning {
            Meaning::Received => format!("Report Received #{ticket}"),
            Meaning::Removed => format!("Report Actioned #{ticket}"),
            Meaning::Kept => format!("Report Closed #{ticket}"),
            Meaning::Question | Meaning::Restricted | Meaning::Undelivered => {
                format!("Your report #{ticket}")
            }
        }
    } else if answer.to.message_id.is_some() {
        format!("Re: [{ticket}] {reference}")
    } else {
        format!("Your report {ticket} ({reference})")
    }
}

/// The text, quoting our reference and the links.
fn words(answer: &Answer, ticket: &str) -> String {
    let reference = &answer.to.reference;
    let name = answer.from.name;
    let sentence = match answer.meaning {
        Meaning::Received => format!("Thank you for your report. We have received your notice {reference}."),
        Meaning::Question => format!(
            "We need more information about your notice {reference}. Please provide the exact time at which you saw it."
        ),
        Meaning::Removed => format!("We have removed the content that you named in your notice {reference}."),
        Meaning::Restricted => {
            format!("Access has been restricted in Belgium for the content of your notice {reference}.")
        }
        Meaning::Undelivered => format!("Your notice {reference} could not be delivered."),
        Meaning::Kept => {
            format!("We looked at the content of your notice {reference}. It does not violate our rules.")
        }
    };
    let mut text = format!("Hello,\n\n{sentence}\n\n");
    if answer.meaning != Meaning::Received {
        for link in &answer.links {
            let _ = writeln!(text, "{link}");
        }
        text.push('\n');
    }
    let _ = writeln!(text, "Report number: {ticket}\n\n{name} (practice)");
    text
}

/// The platform's own number for a notice: 18 digits, the same in each of its answers.
fn ticket(answer: &Answer) -> String {
    let number = fnv1a(&format!("{}{}", answer.from.key, answer.to.reference));
    format!("{:018}", 100_000_000_000_000_000 + number % 900_000_000_000_000_000)
}

/// An error of the mail library in words.
fn text_of(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// `Auto-Submitted: auto-replied` (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }
    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-replied".to_owned())
    }
}
