//! Mails that no person wrote, known by sender and words (`data/automatic.json`).
//!
//! What their headers say (RFC 3834) is read where the mail is; a person on leave or a ticket
//! system may write none of them.

use super::{IncomingMail, clean::plain};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::OnceLock};

#[derive(Debug, Default, Deserialize)]
struct Marks {
    absence_subjects: Vec<String>,
    machine_senders: Vec<String>,
    platform_subjects: BTreeMap<String, Vec<String>>,
    bounce_senders: Vec<String>,
    bounce_subjects: Vec<String>,
    delay_words: Vec<String>,
}

fn marks() -> &'static Marks {
    static MARKS: OnceLock<Marks> = OnceLock::new();
    MARKS.get_or_init(|| serde_json::from_str(include_str!("../../data/automatic.json")).unwrap_or_default())
}

/// Whether somebody's absence is told, in one of the four languages.
#[must_use]
pub fn is_absence(mail: &IncomingMail) -> bool {
    let subject = plain(&mail.subject);
    marks().absence_subjects.iter().any(|mark| subject.contains(mark.as_str()))
}

/// By what the words say that no person wrote the mail: `subject` for a note of absence, `sender` for
/// an address that only machines use, `platform` for a known pattern of this platform.
#[must_use]
pub fn automatic_by_words(platform: Option<&str>, mail: &IncomingMail) -> Option<&'static str> {
    let (from, subject) = (mail.from.to_lowercase(), plain(&mail.subject));
    let patterns = platform.and_then(|platform| marks().platform_subjects.get(platform));
    if is_absence(mail) {
        Some("subject")
    } else if marks().machine_senders.iter().any(|mark| from.starts_with(mark.as_str())) {
        Some("sender")
    } else if patterns.is_some_and(|all| all.iter().any(|mark| subject.contains(mark.as_str()))) {
        Some("platform")
    } else {
        None
    }
}

/// The words by which a mail server says that it could not deliver, when no report for machines
/// (RFC 3464) came with them. A note that it will try again says nothing yet.
#[must_use]
pub fn undelivered(mail: &IncomingMail) -> Option<String> {
    let (from, subject) = (mail.from.to_lowercase(), plain(&mail.subject));
    let is_server = marks().bounce_senders.iter().any(|mark| from.starts_with(mark.as_str()));
    let is_failure = marks().bounce_subjects.iter().any(|mark| subject.contains(mark.as_str()));
    let is_delay = marks().delay_words.iter().any(|mark| subject.contains(mark.as_str()));
    (is_server && is_failure && !is_delay).then(|| mail.subject.trim().to_owned())
}

/// The words of a machine's answer that tells nothing else: that it came shows that the notice
/// arrived. `None` for absences, bounces and codes.
#[must_use]
pub fn acknowledgement(mail: &IncomingMail) -> Option<String> {
    let words = mail.subject.trim();
    let tells_nothing =
        super::rules::is_machine_noise(mail) || is_absence(mail) || undelivered(mail).is_some();
    (mail.automatic && !tells_nothing && !words.is_empty()).then(|| words.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(from: &str, subject: &str) -> IncomingMail {
        IncomingMail { from: from.to_owned(), subject: subject.to_owned(), ..IncomingMail::default() }
    }

    #[test]
    fn absences_are_known_in_four_languages() {
        for subject in
            ["Out of Office: Notice", "Réponse automatique : Notice", "Afwezig: melding", "Abwesenheitsnotiz"]
        {
            assert_eq!(automatic_by_words(None, &mail("a@b.example", subject)), Some("subject"), "{subject}");
        }
        assert_eq!(automatic_by_words(None, &mail("a@b.example", "Your office")), None);
    }

    #[test]
    fn senders_and_patterns_of_machines_are_known() {
        assert_eq!(automatic_by_words(None, &mail("NoReply@discord.com", "x")), Some("sender"));
        let ticket = mail("support@snapchat.zendesk.com", "[Request received] Ticket #4455667");
        assert_eq!(automatic_by_words(Some("snapchat"), &ticket), Some("platform"));
        assert_eq!(automatic_by_words(Some("telegram"), &ticket), None);
    }

    #[test]
    fn only_a_servers_final_word_is_a_bounce() {
        let bounce = |from: &str, subject: &str| undelivered(&mail(from, subject));
        assert!(bounce("MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender").is_some());
        assert!(bounce("postmaster@mx.example", "Unzustellbar: Notice").is_some());
        assert_eq!(bounce("mailer-daemon@mx.example", "Delayed Mail (still being retried)"), None);
        assert_eq!(bounce("somebody@mx.example", "Undeliverable: Notice"), None);
    }
}
