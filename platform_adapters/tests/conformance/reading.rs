//! What an adapter reads out of a mail.

use super::samples::Sample;
use platform_adapters::{IncomingMail, Link, Meaning, platforms, reply::find_reference};
use std::collections::BTreeSet;
use url::Url;

#[test]
fn every_sample_mail_gets_the_answer_in_its_name() {
    let mut meanings = BTreeSet::new();
    for platform in platforms() {
        for sample in Sample::all(platform.key()).iter().filter(|sample| sample.is_mail()) {
            let mail = sample.mail();
            let reply = platform.read(&mail);
            let found = reply.as_ref().map_or("unrelated", |reply| reply.meaning.key());
            let place = format!("{}/{}: {reply:?}", platform.key(), sample.name);
            assert_eq!(found, sample.expected(), "{place}");
            meanings.insert(found.to_owned());
            if let Some(reply) = reply {
                assert_eq!(reply.reference, sample.line("expect-reference"), "{place}");
                let spaces_as_one = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                let whole = spaces_as_one(&format!("{} {}", mail.subject, mail.body));
                assert!(whole.contains(&spaces_as_one(&reply.because)), "{place}");
            }
        }
    }
    // That a notice did not arrive is told by the post, never by a platform.
    let told = Meaning::ALL.iter().filter(|meaning| **meaning != Meaning::Undelivered);
    assert!(told.map(|meaning| meaning.key()).all(|key| meanings.contains(key)), "{meanings:?}");
    assert!(meanings.contains("unrelated"));
}

#[test]
fn a_mail_from_elsewhere_reads_as_nothing() {
    let body = "We have removed the content you reported. Case number 123456789.".to_owned();
    for from in ["somebody@mail.example", "x@facebook.com.example", "x@notgoogle.com", "facebook.com", ""] {
        let mail = IncomingMail { from: from.to_owned(), body: body.clone(), ..IncomingMail::default() };
        for platform in platforms().iter().filter(|platform| platform.key() != "website") {
            assert_eq!(platform.read(&mail), None, "{} {from}", platform.key());
        }
    }
}

#[test]
fn bounces_and_absence_notes_read_as_nothing() {
    let ours = "Thank you for your report. The content has been removed.";
    for (from, subject, body) in [
        ("mailer-daemon@example.org", "Undeliverable: Notice", ours),
        ("postmaster@example.org", "Delivery Status Notification (Failure)", ours),
        ("abuse@example.org", "Automatic reply: Out of office", ours),
        ("abuse@example.org", "Réponse automatique : absence du bureau", ours),
        ("abuse@example.org", "Afwezig: melding", ours),
        ("abuse@example.org", "Abwesenheitsnotiz", ours),
        ("abuse@example.org", "Re: Notice", "I am out of office. Thank you for your report."),
        ("abuse@example.org", "Our newsletter", "Ten ideas for the summer."),
    ] {
        let mail = IncomingMail {
            from: from.to_owned(),
            subject: subject.to_owned(),
            body: body.to_owned(),
            automatic: true,
        };
        for platform in platforms() {
            assert_eq!(platform.read(&mail), None, "{} {subject}", platform.key());
        }
    }
}

#[test]
fn our_own_reference_is_never_taken_for_theirs() {
    assert_eq!(find_reference("your reference number CF-7QK3M2XR5NTD4WPA"), None);
    assert_eq!(find_reference("Reference: 99-CF"), None);
    assert_eq!(
        find_reference("Ticket #556677, your reference CF-7QK3M2XR5NTD4WPA"),
        Some("556677".to_owned())
    );
}

#[test]
fn no_mail_or_link_makes_an_adapter_fail() {
    let mut dice = Dice::new(42);
    for _ in 0..300 {
        let mail = IncomingMail {
            from: format!("noreply@{}", ["discord.com", "google.com", "x.com", ""][dice.below(4)]),
            subject: dice.text(),
            body: dice.text(),
            automatic: false,
        };
        let link = Url::parse(&format!("https://www.youtube.com/{}", dice.text())).ok();
        for platform in platforms() {
            if let Some(reply) = platform.read(&mail) {
                assert!(!reply.because.is_empty());
            }
            if let Some(url) = link.clone() {
                let target = platform.recognise(&Link { found: url.to_string(), url, note: None });
                assert!(target.is_none_or(|target| !target.key.is_empty()));
            }
        }
    }
}

/// A small, repeatable source of awkward texts.
pub struct Dice(u64);

impl Dice {
    /// The same seed gives the same texts.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }

    /// A text of pieces that tend to break readers.
    pub fn text(&mut self) -> String {
        const PIECES: [&str; 24] = [
            "",
            " ",
            "\n\n",
            "é",
            "İ",
            "ẞ",
            "😀",
            "\u{202e}",
            "\u{0}",
            "#",
            "Report Received #",
            "[",
            "]",
            "[0-",
            "<title",
            "</title",
            "id=\"__NEXT_DATA__\"",
            ">",
            "{\"error\":{\"code\":24}}",
            "-",
            "12345678",
            "reference",
            "has been removed",
            "../",
        ];
        let length = self.below(12);
        (0..length).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }
}
