//! The reading rules that all platforms share.

use super::{
    IncomingMail, Meaning, Reply,
    clean::{own_words, plain},
    phrases::phrases,
    reference,
};

/// The order in which meanings are tried. A restriction is told with the words of a removal, and a
/// refusal with those of a receipt: the narrower meaning comes first.
const ORDER: [Meaning; 5] =
    [Meaning::Restricted, Meaning::Kept, Meaning::Removed, Meaning::Question, Meaning::Received];

/// Whether the sender is plausibly this platform. The caller still checks SPF and DKIM.
fn is_from(platform: &str, mail: &IncomingMail) -> bool {
    let from = mail.from.to_lowercase();
    let Some((_, domain)) = from.trim_end_matches('>').rsplit_once('@') else {
        return false;
    };
    phrases().senders.get(platform).is_some_and(|domains| {
        domains.iter().any(|known| {
            domain == known || domain.strip_suffix(known.as_str()).is_some_and(|rest| rest.ends_with('.'))
        })
    })
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
    let (meaning, because) = ORDER.iter().find_map(|meaning| {
        let known = phrases().phrases.get(meaning.key())?;
        let sentence = sentences.iter().find(|sentence| {
            let sentence = plain(sentence);
            let is_told = !is_decision(*meaning) || !is_conditional(&sentence);
            is_told && known.iter().any(|phrase| sentence.contains(phrase.as_str()))
        })?;
        Some((*meaning, sentence.clone()))
    })?;
    let reference = reference::find(&sentences.join("\n"));
    Some(Reply { meaning, reference, because })
}

fn is_decision(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Restricted | Meaning::Kept | Meaning::Removed)
}

/// "If it violates our rules, it will have been removed" decides nothing.
fn is_conditional(sentence: &str) -> bool {
    let conditions = &phrases().conditions;
    conditions.start.iter().any(|word| sentence.starts_with(word.as_str()))
        || conditions.inside.iter().any(|word| sentence.contains(word.as_str()))
}

/// Bounces, absence notes and verification codes: they are no answer.
fn is_machine_noise(mail: &IncomingMail) -> bool {
    let marks = phrases();
    let from = mail.from.to_lowercase();
    let subject = plain(&mail.subject);
    let body = plain(&mail.body);
    marks.machine_senders.iter().any(|mark| from.contains(mark.as_str()))
        || marks.machine_subjects.iter().any(|mark| subject.contains(mark.as_str()))
        || marks.machine_bodies.iter().any(|mark| body.contains(mark.as_str()))
}
