//! Discord's status mails: exact subjects from one sender.

use crate::{IncomingMail, Meaning, Reply, reply};

const SENDER: &str = "noreply@discord.com";
const REFERENCE_DIGITS: std::ops::RangeInclusive<usize> = 15..=22;

/// What a mail of Discord means. Mails without one of the exact subjects are read by the rules
/// that all platforms share.
pub(super) fn read(platform: &str, mail: &IncomingMail) -> Option<Reply> {
    match status(mail) {
        Some(reply) => Some(reply),
        None => reply::read_from(platform, mail),
    }
}

/// `Report Received #…`, `Report Actioned #…` and `Report Closed #…` (closed without action).
fn status(mail: &IncomingMail) -> Option<Reply> {
    let subject = mail.subject.trim();
    let (words, number) = subject.split_once(" #")?;
    let is_number = REFERENCE_DIGITS.contains(&number.len())
        && number.chars().all(|letter| letter.is_ascii_digit());
    let meaning = match words {
        "Report Received" => Meaning::Received,
        "Report Actioned" => Meaning::Removed,
        "Report Closed" => Meaning::Kept,
        _ => return None,
    };
    let is_discord = mail.from.eq_ignore_ascii_case(SENDER);
    (is_discord && is_number).then(|| Reply {
        meaning,
        reference: Some(number.to_owned()),
        because: subject.to_owned(),
    })
}
