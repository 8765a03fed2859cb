//! Mail through a real relay: what is protected, what is refused, and what the recipient gets.

use crate::servers::smtp::{PASSWORD, Relay, Smtp, USER};
use mail_parser::MessageParser;
use platform_adapters::submission::Attachment;
use std::time::Duration;
use takedown_desk::outbound::mail::{MailLimits, MailSettings, MailTls, Mailer, OutgoingMail};
use takedown_desk::outbound::{Authority, Outcome};

/// How a test reaches the relay.
struct Way<'a> {
    relay: &'a Smtp,
    tls: MailTls,
    is_trusted: bool,
    password: &'a str,
}

impl<'a> Way<'a> {
    fn new(relay: &'a Smtp, tls: MailTls) -> Self {
        Self { relay, tls, is_trusted: true, password: PASSWORD }
    }

    async fn send(&self, mail: &OutgoingMail) -> Outcome {
        let authority = self.relay.authority();
        let settings = MailSettings {
            host: "localhost".to_owned(),
            port: if self.tls == MailTls::Implicit { self.relay.tls_port } else { self.relay.port },
            tls: self.tls,
            user: Some(USER.to_owned()),
            password: Some(self.password.to_owned()),
            authority: if self.is_trusted {
                Authority::from_pem(&authority).unwrap()
            } else {
                Authority::default()
            },
            from_address: "notices@hotline.example".to_owned(),
            from_name: "Test Hotline".to_owned(),
        };
        let limits = MailLimits { connect: Duration::from_secs(20), ..MailLimits::STANDARD };
        Mailer::with_limits(settings, limits).unwrap().send(mail).await
    }
}

fn mail() -> OutgoingMail {
    OutgoingMail {
        to: "abuse@platform.example".to_owned(),
        subject: "Notice CF-7QK3M2XR5NTD4WPA – à traiter".to_owned(),
        body: "Première ligne\n.\n..two dots\nLast line\n".to_owned(),
        message_id: "<cf-7qk3m2xr5ntd4wpa@hotline.example>".to_owned(),
        reply_to: Some("notices+cf-7qk3m2xr5ntd4wpa-abcdefghijklmnop@hotline.example".to_owned()),
        in_reply_to: None,
        references: Vec::new(),
        attachments: Vec::new(),
        envelope_id: Some("CF-7QK3M2XR5NTD4WPA".to_owned()),
        automatic: false,
        encryption: None,
    }
}

fn to(recipient: &str) -> OutgoingMail {
    OutgoingMail { to: recipient.to_owned(), ..mail() }
}

fn about(subject: &str) -> OutgoingMail {
    OutgoingMail { subject: subject.to_owned(), ..mail() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_arrives_by_both_ways_of_protection_as_it_was_written() {
    let Some(relay) = Smtp::start(Relay::default()) else { return };
    for tls in [MailTls::StartTls, MailTls::Implicit] {
        let content = "{\"note\":\"à lire\"}\n".to_owned();
        let attachment =
            Attachment { name: "notice.json".to_owned(), media_type: "application/json".to_owned(), content };
        let with = OutgoingMail { attachments: vec![attachment.clone()], ..mail() };
        let outcome = Way::new(&relay, tls).send(&with).await;
        assert!(
            matches!(&outcome, Outcome::Accepted { words, .. } if words.contains("OK id=")),
            "{outcome:?}"
        );

        let raw = relay.delivered();
        let parsed = MessageParser::default().parse(&raw).unwrap();
        assert_eq!(parsed.subject(), Some(with.subject.as_str()));
        assert_eq!(parsed.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), with.body.trim_end());
        assert_eq!(parsed.message_id(), Some("cf-7qk3m2xr5ntd4wpa@hotline.example"));
        let reply_to = parsed.reply_to().unwrap().first().unwrap().address();
        assert_eq!(reply_to, with.reply_to.as_deref());
        assert_eq!(parsed.attachment(0).unwrap().text_contents(), Some(attachment.content.as_str()));

        // The one Received line is the relay's own; nothing of ours tells of machine or user.
        let text = String::from_utf8_lossy(&raw).into_owned();
        assert_eq!(
            text.matches("\nReceived:").count() + usize::from(text.starts_with("Received:")),
            1,
            "{text}"
        );
        assert!(text.contains("helo=hotline.example"), "{text}");
        let ours = text.split("\nMIME-Version:").next().unwrap().to_lowercase();
        for tells in ["user-agent", "x-mailer", "lettre", &hostname()] {
            assert!(!ours.contains(tells), "{tells} stands in: {text}");
        }
    }
    assert!(
        relay.log().matches("A=plain:desk").count() >= 2 && relay.log().contains("X=TLS1"),
        "{}",
        relay.log()
    );
}

/// The name of this machine, when it is telling.
fn hostname() -> String {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let name = name.trim().to_lowercase();
    if name.len() > 3 && name != "localhost" { name } else { "no-such-name".to_owned() }
}

#[tokio::test(flavor = "multi_thread")]
async fn reports_of_delivery_are_asked_for_where_the_relay_offers_them() {
    let Some(relay) = Smtp::start(Relay::default()) else { return };
    let outcome = Way::new(&relay, MailTls::StartTls).send(&mail()).await;
    assert!(matches!(outcome, Outcome::Accepted { .. }), "{outcome:?}");
    let log = relay.log();
    let from = log.lines().find(|line| line.contains("MAIL FROM:")).unwrap();
    assert!(from.contains("RET=HDRS") && from.contains("ENVID=CF-7QK3M2XR5NTD4WPA"), "{from}");
    let to = log.lines().find(|line| line.contains("RCPT TO:")).unwrap();
    assert!(to.contains("NOTIFY=FAILURE,DELAY"), "{to}");

    let Some(relay) = Smtp::start(Relay { reports: false, ..Relay::default() }) else { return };
    let outcome = Way::new(&relay, MailTls::StartTls).send(&mail()).await;
    assert!(matches!(outcome, Outcome::Accepted { .. }), "{outcome:?}");
    assert!(!relay.log().contains("ENVID") && !relay.log().contains("NOTIFY"), "{}", relay.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_trusted_protection_nothing_is_said() {
    let Some(relay) = Smtp::start(Relay { starttls: false, ..Relay::default() }) else { return };
    let outcome = Way::new(&relay, MailTls::StartTls).send(&mail()).await;
    assert!(matches!(outcome, Outcome::Later { .. }), "no STARTTLS: {outcome:?}");
    assert!(!relay.log().contains("MAIL FROM"), "{}", relay.log());

    let Some(relay) = Smtp::start(Relay::default()) else { return };
    for tls in [MailTls::StartTls, MailTls::Implicit] {
        let way = Way { is_trusted: false, ..Way::new(&relay, tls) };
        let outcome = way.send(&mail()).await;
        assert!(matches!(outcome, Outcome::Later { .. }), "unknown certificate: {outcome:?}");
    }
    assert!(!relay.log().contains("MAIL FROM") && relay.took_nothing(), "{}", relay.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_sends_nothing() {
    let Some(relay) = Smtp::start(Relay::default()) else { return };
    let way = Way { password: "another", ..Way::new(&relay, MailTls::StartTls) };
    let outcome = way.send(&mail()).await;
    assert!(matches!(&outcome, Outcome::Refused { status: Some(535), .. }), "{outcome:?}");
    assert!(relay.took_nothing());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answers_of_the_relay_decide_what_happens_next() {
    let Some(relay) = Smtp::start(Relay::default()) else { return };
    let way = Way::new(&relay, MailTls::StartTls);
    for (mail, status) in [(to("nobody@platform.example"), 550), (about("refuse this"), 550)] {
        let outcome = way.send(&mail).await;
        assert!(
            matches!(&outcome, Outcome::Refused { status: Some(given), .. } if *given == status),
            "{outcome:?}"
        );
    }
    for mail in [to("later@platform.example"), about("later this")] {
        let outcome = way.send(&mail).await;
        assert!(matches!(&outcome, Outcome::Later { words, .. } if words.contains("45")), "{outcome:?}");
    }
    assert!(relay.took_nothing(), "{}", relay.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_about_ten_thousand_links_arrives_whole_and_one_too_large_is_refused() {
    let Some(relay) = Smtp::start(Relay::default()) else { return };
    let way = Way::new(&relay, MailTls::Implicit);
    let links: Vec<String> = (0..10_000).map(|n| format!("https://platform.example/post/{n:06}\n")).collect();
    let body = links.concat();
    let outcome = way.send(&OutgoingMail { body: body.clone(), ..mail() }).await;
    assert!(matches!(outcome, Outcome::Accepted { .. }), "{outcome:?}");
    let raw = relay.delivered();
    let parsed = MessageParser::default().parse(&raw).unwrap();
    assert_eq!(parsed.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), body.trim_end());

    let outcome = way.send(&OutgoingMail { body: body.repeat(4), ..mail() }).await;
    assert!(matches!(outcome, Outcome::Refused { status: Some(552), .. }), "{outcome:?}");
}
