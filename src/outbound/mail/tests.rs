use super::{MailLimits, MailSettings, MailTls, Mailer, OutgoingMail};
use crate::outbound::{Authority, FailureKind, Outcome};
use crate::practice::testing::{nowhere, world};
use crate::practice::{Fault, World};
use mail_parser::{MessageParser, MimeHeaders};
use platform_adapters::submission::Attachment;
use std::net::SocketAddr;
use std::time::Duration;

fn settings(relay: SocketAddr) -> MailSettings {
    MailSettings {
        host: relay.ip().to_string(),
        port: relay.port(),
        tls: MailTls::NoneOnLoopback,
        user: None,
        password: None,
        authority: Authority::default(),
        from_address: "notices@desk.example".to_owned(),
        from_name: "Example Organisation".to_owned(),
    }
}

fn mail() -> OutgoingMail {
    OutgoingMail {
        to: "abuse@platform.example".to_owned(),
        subject: "Notice CF-7QK3M2XR5NTD4WPA – à traiter".to_owned(),
        body: "Première ligne\n.\n..two dots\nLast line\n".to_owned(),
        message_id: "<7qk3m2xr5ntd4wpa@desk.example>".to_owned(),
        reply_to: Some("answers+7qk3@desk.example".to_owned()),
        in_reply_to: Some("<earlier@platform.example>".to_owned()),
        references: vec!["<first@desk.example>".to_owned(), "<earlier@platform.example>".to_owned()],
        attachments: Vec::new(),
        envelope_id: None,
        automatic: false,
        encryption: None,
    }
}

async fn send_with(fault: Fault) -> (Outcome, World) {
    let (world, _folder) = world();
    world.fault(fault);
    let limits = MailLimits { text: Duration::from_millis(400), ..MailLimits::STANDARD };
    let mailer = Mailer::with_limits(settings(world.smtp_addr()), limits).unwrap();
    (mailer.send(&mail()).await, world)
}

#[tokio::test]
async fn a_mail_is_accepted_with_the_relays_line_and_arrives_whole() {
    let (world, _folder) = world();
    let outcome = Mailer::new(settings(world.smtp_addr())).unwrap().send(&mail()).await;
    let words = "2.0.0 Queued as practice-1".to_owned();
    assert_eq!(outcome, Outcome::Accepted { reference: None, status: None, words });
    let [received] = &world.mails()[..] else { panic!("one mail") };
    assert_eq!(received.message_id, mail().message_id);
    assert_eq!(
        (received.from.as_str(), received.to.as_str()),
        ("notices@desk.example", "abuse@platform.example")
    );
    assert_eq!(received.reply_to, "answers+7qk3@desk.example");
    assert_eq!(
        (received.subject.as_str(), received.body.trim_end()),
        (mail().subject.as_str(), mail().body.trim_end())
    );
    let raw = String::from_utf8_lossy(&received.raw).into_owned();
    assert!(raw.contains("In-Reply-To: <earlier@platform.example>"), "{raw}");
    assert!(raw.contains("<first@desk.example> <earlier@platform.example>"), "{raw}");
}

#[tokio::test]
async fn only_the_headers_we_chose_leave() {
    let (world, _folder) = world();
    Mailer::new(settings(world.smtp_addr())).unwrap().send(&mail()).await;
    let raw = String::from_utf8_lossy(&world.mails()[0].raw).into_owned();
    let head = raw.split("\r\n\r\n").next().unwrap();
    let mut names: Vec<&str> = head
        .lines()
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| Some(line.split_once(':')?.0))
        .collect();
    names.sort_unstable();
    let expected = [
        "Content-Transfer-Encoding",
        "Content-Type",
        "Date",
        "From",
        "In-Reply-To",
        "MIME-Version",
        "Message-ID",
        "References",
        "Reply-To",
        "Subject",
        "To",
    ];
    assert_eq!(names, expected);
}

/// RFC 3834: no program answers such a mail, an absence notice for example.
#[tokio::test]
async fn what_a_program_wrote_says_so_and_what_a_person_approved_does_not() {
    for automatic in [true, false] {
        let (world, _folder) = world();
        let mail = OutgoingMail { automatic, ..mail() };
        Mailer::new(settings(world.smtp_addr())).unwrap().send(&mail).await;
        let raw = String::from_utf8_lossy(&world.mails()[0].raw).into_owned();
        assert_eq!(raw.contains("Auto-Submitted: auto-generated\r\n"), automatic, "{raw}");
    }
}

#[tokio::test]
async fn what_is_attached_stands_behind_the_text() {
    let (world, _folder) = world();
    let content = "{\"note\":\"à lire\"}".to_owned();
    let attachment =
        Attachment { name: "notice.json".to_owned(), media_type: "application/json".to_owned(), content };
    let with = OutgoingMail { attachments: vec![attachment.clone()], ..mail() };
    let outcome = Mailer::new(settings(world.smtp_addr())).unwrap().send(&with).await;
    assert!(matches!(outcome, Outcome::Accepted { .. }), "{outcome:?}");
    let raw = world.mails()[0].raw.clone();
    let parsed = MessageParser::default().parse(&raw).unwrap();
    assert_eq!(parsed.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), mail().body.trim_end());
    let [part] = &parsed.attachments().collect::<Vec<_>>()[..] else { panic!("one attachment") };
    assert_eq!(part.attachment_name(), Some("notice.json"));
    assert_eq!(
        part.content_type().map(|kind| (kind.ctype(), kind.subtype())),
        Some(("application", Some("json")))
    );
    assert_eq!(part.text_contents(), Some(attachment.content.as_str()));
    assert!(String::from_utf8_lossy(&raw).contains("Content-Type: multipart/mixed"));

    let named = Attachment { name: "a\"\r\nBcc: c@d.example".to_owned(), ..attachment.clone() };
    let typed = Attachment { media_type: "nothing".to_owned(), ..attachment };
    for wrong in [named, typed] {
        let mail = OutgoingMail { attachments: vec![wrong], ..mail() };
        let outcome = Mailer::new(settings(world.smtp_addr())).unwrap().send(&mail).await;
        assert!(matches!(outcome, Outcome::Refused { status: None, .. }), "{outcome:?}");
    }
    assert_eq!(world.mails().len(), 1);
}

#[tokio::test]
async fn the_point_of_a_failure_decides() {
    let (outcome, world) = send_with(Fault::TempFail).await;
    assert!(matches!(&outcome, Outcome::Later { words, .. } if words.contains("451")), "{outcome:?}");
    assert!(world.mails().is_empty());

    let (outcome, world) = send_with(Fault::PermFail).await;
    assert!(matches!(&outcome, Outcome::Refused { status: Some(550), .. }), "{outcome:?}");
    assert!(world.mails().is_empty());

    let (outcome, world) = send_with(Fault::RejectAfterDot).await;
    assert!(matches!(&outcome, Outcome::Refused { status: Some(554), .. }), "{outcome:?}");
    assert!(world.mails().is_empty());

    for (fault, taken) in
        [(Fault::CutInText, 0), (Fault::CutAfterDot, 1), (Fault::SlowAfterDot(Duration::from_secs(60)), 1)]
    {
        let (outcome, world) = send_with(fault).await;
        assert!(matches!(outcome, Outcome::MayHaveLeft { .. }), "{fault:?}: {outcome:?}");
        assert_eq!(world.copies(&mail().message_id), taken, "{fault:?}");
    }
}

#[tokio::test]
async fn without_a_relay_or_its_starttls_nothing_left() {
    let nowhere = nowhere();
    let gone = Mailer::new(settings(nowhere.address().http())).unwrap().send(&mail()).await;
    assert!(matches!(gone, Outcome::Later { .. }), "{gone:?}");

    let (world, _folder) = world();
    let secure = MailSettings { tls: MailTls::StartTls, ..settings(world.smtp_addr()) };
    let plain_only = Mailer::new(secure).unwrap().send(&mail()).await;
    assert!(matches!(plain_only, Outcome::Later { .. }), "{plain_only:?}");
    let implicit = MailSettings { tls: MailTls::Implicit, ..settings(world.smtp_addr()) };
    let limits = MailLimits { connect: Duration::from_millis(400), ..MailLimits::STANDARD };
    let no_tls = Mailer::with_limits(implicit, limits).unwrap().send(&mail()).await;
    assert!(matches!(no_tls, Outcome::Later { .. }), "{no_tls:?}");
    assert!(world.mails().is_empty());
}

#[test]
fn an_open_connection_stays_on_this_machine() {
    for (host, is_here) in [
        ("127.0.0.1", true),
        ("::1", true),
        ("localhost", true),
        ("mail.example.org", false),
        ("10.0.0.1", false),
    ] {
        let there = MailSettings { host: host.to_owned(), ..settings("127.0.0.1:25".parse().unwrap()) };
        match Mailer::new(there) {
            Ok(_) => assert!(is_here, "{host}"),
            Err(failure) => assert!(!is_here && failure.kind == FailureKind::NotAllowed, "{host}"),
        }
    }
}

#[tokio::test]
async fn a_mail_that_cannot_be_written_is_refused_unsent() {
    let (world, _folder) = world();
    let mailer = Mailer::new(settings(world.smtp_addr())).unwrap();
    for wrong in [
        OutgoingMail { to: "not an address".to_owned(), ..mail() },
        OutgoingMail { to: "a@b.example\r\nBcc: c@d.example".to_owned(), ..mail() },
        OutgoingMail { message_id: "no brackets@x".to_owned(), ..mail() },
        OutgoingMail { message_id: "<a@b>\r\nBcc: <c@d.example>".to_owned(), ..mail() },
        OutgoingMail { references: vec!["<a b@c>".to_owned()], ..mail() },
        OutgoingMail { reply_to: Some(String::new()), ..mail() },
    ] {
        let outcome = mailer.send(&wrong).await;
        assert!(matches!(outcome, Outcome::Refused { status: None, .. }), "{outcome:?}");
    }
    let injected = OutgoingMail { subject: "Hello\r\nBcc: c@d.example".to_owned(), ..mail() };
    assert!(matches!(mailer.send(&injected).await, Outcome::Accepted { .. }));
    assert_eq!(world.mails().len(), 1);
    assert_eq!(world.mails()[0].subject, "Hello Bcc: c@d.example");
}
