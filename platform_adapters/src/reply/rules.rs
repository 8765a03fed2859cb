//! The reading rules that all platforms share.

use super::{
    IncomingMail, Meaning, Reply,
    clean::{own_words, plain},
    phrases::phrases,
    reference,
};

/// The order in which meanings are tried. A restriction is told with the words of a removal, and a
/// refusal with those of a receipt: the narrower meaning comes first.
pub(super) const ORDER: [Meaning; 5] =
    [Meaning::Restricted, Meaning::Kept, Meaning::Removed, Meaning::Question, Meaning::Received];

/// Whether the sender says that it is this platform. Anybody can write that.
#[must_use]
pub fn is_from(platform: &str, mail: &IncomingMail) -> bool {
    let from = mail.from.to_lowercase();
    match from.trim_end_matches('>').rsplit_once('@') {
        Some((_, domain)) => mail_domain(platform, domain).is_some(),
        None => false,
    }
}

/// Whether a good signature of this domain says that the mail is from this platform: the domain and
/// that of the sender both lie in one of the platform's mail domains (relaxed alignment, RFC 7489,
/// 3.1.1, with the platform's list in the place of a list of public suffixes).
#[must_use]
pub fn is_aligned(platform: &str, mail: &IncomingMail, signed_by: &str) -> bool {
    let from = mail.from.to_lowercase();
    let Some((_, sender)) = from.trim_end_matches('>').rsplit_once('@') else { return false };
    let signer = mail_domain(platform, signed_by);
    signer.is_some() && signer == mail_domain(platform, sender)
}

/// The mail domain of the platform in which a domain lies.
fn mail_domain(platform: &str, domain: &str) -> Option<&'static str> {
    let known = phrases().senders.get(platform)?;
    known
        .iter()
        .find(|known| {
            domain == known.as_str()
                || domain.strip_suffix(known.as_str()).is_some_and(|rest| rest.ends_with('.'))
        })
        .map(String::as_str)
}

/// The mail domains of a platform; empty for the catch-all, which anybody may be.
#[must_use]
pub fn mail_domains(platform: &str) -> &'static [String] {
    phrases().senders.get(platform).map_or(&[], Vec::as_slice)
}

/// Reads a mail that must come from this platform.
pub(crate) fn read_from(platform: &str, mail: &IncomingMail) -> Option<Reply> {
    if is_from(platform, mail) { read_any(mail) } else { None }
}

/// Reads a mail by its words alone, whoever sent it.
pub(crate) fn read_any(mail: &IncomingMail) -> Option<Reply> {
    if is_machine_noise(mail) {
        return None;
    }
    let mut sentences = own_words(&mail.body);
    sentences.insert(0, mail.subject.clone());
    let (meaning, because) =
        ORDER.iter().find_map(|meaning| Some((*meaning, sentence_of(*meaning, &sentences)?.clone())))?;
    let reference = reference::find(&sentences.join("\n"));
    Some(Reply { meaning, reference, because })
}

/// The first sentence that tells this meaning and not a condition.
pub(super) fn sentence_of(meaning: Meaning, sentences: &[String]) -> Option<&String> {
    let known = phrases().phrases.get(meaning.key())?;
    sentences.iter().find(|sentence| {
        let sentence = plain(sentence);
        let is_told = !is_decision(meaning) || !is_conditional(&sentence);
        is_told && known.iter().any(|phrase| sentence.contains(phrase.as_str()))
    })
}

fn is_decision(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Restricted | Meaning::Kept | Meaning::Removed)
}

/// "If it violates our rules, it will have been removed" decides nothing.
pub(super) fn is_conditional(sentence: &str) -> bool {
    let conditions = &phrases().conditions;
    conditions.start.iter().any(|word| sentence.starts_with(word.as_str()))
        || conditions.inside.iter().any(|word| sentence.contains(word.as_str()))
}

/// Bounces, absence notes and verification codes: they are no answer.
pub(super) fn is_machine_noise(mail: &IncomingMail) -> bool {
    let marks = phrases();
    let from = mail.from.to_lowercase();
    let subject = plain(&mail.subject);
    let body = plain(&mail.body);
    marks.machine_senders.iter().any(|mark| from.contains(mark.as_str()))
        || marks.machine_subjects.iter().any(|mark| subject.contains(mark.as_str()))
        || marks.machine_bodies.iter().any(|mark| body.contains(mark.as_str()))
}
