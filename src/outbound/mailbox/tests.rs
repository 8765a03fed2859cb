use super::{Attachment, DeliveryAction, Fetched, ImapSettings, Mailbox, RAW_LIMIT_BYTES, TEXT_LIMIT_BYTES};
use crate::outbound::FailureKind;
use crate::outbound::mail::MailTls;
use std::path::Path;
use tempfile::TempDir;

mod fake_imap;

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    std::fs::create_dir_all(folder.join("new")).unwrap();
    std::fs::write(folder.join("new").join(name), bytes).unwrap();
}

async fn read(bytes: &[u8]) -> Fetched {
    let folder = TempDir::new().unwrap();
    put(folder.path(), "1", bytes);
    Mailbox::maildir(folder.path()).fetch().await.unwrap().remove(0)
}

#[tokio::test]
async fn a_mail_stays_until_it_is_done() {
    let folder = TempDir::new().unwrap();
    let mailbox = Mailbox::maildir(folder.path());
    assert!(mailbox.fetch().await.unwrap().is_empty());
    put(folder.path(), "2", b"Subject: second\r\n\r\n");
    put(folder.path(), "1", b"Subject: first\r\n\r\n");
    for _ in 0..2 {
        let subjects: Vec<String> =
            mailbox.fetch().await.unwrap().into_iter().map(|mail| mail.subject).collect();
        assert_eq!(subjects, ["first", "second"]);
    }
    let first = mailbox.fetch().await.unwrap().remove(0);
    mailbox.done(std::slice::from_ref(&first.id)).await.unwrap();
    mailbox.done(std::slice::from_ref(&first.id)).await.unwrap();
    assert_eq!(mailbox.fetch().await.unwrap().len(), 1);
    assert!(folder.path().join("cur/1:2,S").exists());
}

#[tokio::test]
async fn everything_we_match_by_is_read() {
    let mail = read(
        b"Return-Path: <case@platform.example>\r\nDelivered-To: answers+7qk3@desk.example\r\n\
          From: Platform <Case@Platform.example>\r\nTo: <answers@desk.example>, \"B\" <b@desk.example>\r\n\
          Cc: c@desk.example\r\nSubject: =?iso-8859-1?Q?D=E9cision?=\r\nMessage-ID: <m1@platform.example>\r\n\
          In-Reply-To: <n1@desk.example>\r\nReferences: <n0@desk.example> <n1@desk.example>\r\n\
          Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
          <script>alert(1)</script><p>Supprim=E9</p><img src=3D\"https://tracker.example/x.png\">",
    )
    .await;
    assert_eq!(mail.external_id, "m1@platform.example");
    assert_eq!(mail.from, "case@platform.example");
    let to = ["answers@desk.example", "b@desk.example", "c@desk.example", "answers+7qk3@desk.example"];
    assert_eq!(mail.to, to);
    assert_eq!(mail.subject, "Décision");
    assert_eq!(mail.in_reply_to, ["n1@desk.example"]);
    assert_eq!(mail.references, ["n0@desk.example", "n1@desk.example"]);
    assert_eq!(mail.text.trim(), "Supprimé");
    assert!(mail.automatic.is_none() && !mail.incomplete && mail.attachments.is_empty());
    assert_eq!(mail.incoming().from, mail.from);
}

#[tokio::test]
async fn an_attachment_leaves_only_its_description() {
    let mail = read(
        b"From: a@platform.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
          --b\r\nContent-Type: text/plain\r\n\r\nHello\r\n\
          --b\r\nContent-Type: image/PNG; name=\"x.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\nYWJj\r\n--b--\r\n",
    )
    .await;
    let expected = Attachment {
        name: "x.png".to_owned(),
        media_type: "image/png".to_owned(),
        size: 3,
        sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad".to_owned(),
    };
    assert_eq!(mail.attachments, [expected]);
    assert_eq!(mail.text.trim(), "Hello");
    assert!(mail.external_id.starts_with("sha256:") && mail.external_id.len() == 71);
}

#[tokio::test]
async fn machines_are_recognised() {
    for (header, is_automatic) in [
        ("Auto-Submitted: auto-replied; owner-email=\"x@y.example\"", Some("auto_submitted")),
        ("Auto-Submitted: no", None),
        ("Auto-Submitted: No (typed by hand)", None),
        ("Precedence: bulk", Some("precedence")),
        ("Precedence: first-class", None),
        ("Return-Path: <>", Some("null_return_path")),
        ("Return-Path: <a@b.example>", None),
        ("List-Id: <news.platform.example>", Some("list")),
        ("X-Autoreply: yes", Some("auto_header")),
        ("X-Auto-Response-Suppress: All", Some("auto_header")),
        ("Subject: Out of office", None),
    ] {
        assert_eq!(read(format!("{header}\r\n\r\nHi").as_bytes()).await.automatic, is_automatic, "{header}");
    }
}

#[tokio::test]
async fn a_report_of_failed_delivery_names_our_mail() {
    let mail = read(
        b"From: mailer-daemon@relay.example\r\nReturn-Path: <>\r\nMessage-ID: <d@relay.example>\r\n\
          Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
          --b\r\nContent-Type: text/plain\r\n\r\nNot delivered\r\n\
          --b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <n1@desk.example>\r\nSubject: x\r\n\r\nBody\r\n--b--\r\n",
    )
    .await;
    assert_eq!(mail.references, ["n1@desk.example"]);
    assert!(mail.automatic.is_some());
    assert_eq!(mail.delivery, None);
}

#[tokio::test]
async fn a_report_for_machines_is_read_with_the_words_it_rests_on() {
    let report = |fields: &str| {
        format!(
            "From: mailer-daemon@relay.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nSorry\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n\r\n{fields}\r\n\
             --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <n2@desk.example>\r\nSubject: x\r\n\r\n--b--\r\n"
        )
    };
    let failed = read(
        report("Final-Recipient: rfc822; abuse@gone.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user <abuse@gone.example>")
            .as_bytes(),
    )
    .await;
    let delivery = failed.delivery.unwrap();
    assert_eq!((delivery.action, delivery.status.as_str()), (DeliveryAction::Failed, "5.1.1"));
    assert!(
        delivery.words.contains("550 no such user") && !delivery.words.contains('@'),
        "{}",
        delivery.words
    );
    assert_eq!(failed.references, ["n2@desk.example"]);
    let delayed = read(report("Action: delayed\r\nStatus: 4.4.1").as_bytes()).await;
    assert_eq!(delayed.delivery.unwrap().action, DeliveryAction::Delayed);
    let both =
        read(report("Action: delivered\r\nStatus: 2.0.0\r\n\r\nAction: failed\r\nStatus: 5.0.0").as_bytes())
            .await;
    assert_eq!(both.delivery.unwrap().action, DeliveryAction::Failed);
    let nonsense = read(report("Action: exploded\r\nStatus: 9").as_bytes()).await;
    assert_eq!(nonsense.delivery, None);
}

#[tokio::test]
async fn only_the_topmost_result_of_our_own_server_counts() {
    let ours = "Authentication-Results: mx.desk.example; dkim=pass header.d=platform.example\r\n";
    let forged = "Authentication-Results: mx.desk.example; dkim=pass header.d=forged.example\r\n";
    let foreign = "Authentication-Results: mx.other.example; dkim=pass header.d=platform.example\r\n";
    for (headers, id, expected) in [
        (ours.to_owned(), Some("mx.desk.example"), vec!["platform.example"]),
        (format!("{ours}{forged}"), Some("MX.desk.example"), vec!["platform.example"]),
        (format!("{foreign}{ours}"), Some("mx.desk.example"), vec![]),
        (ours.to_owned(), Some(""), vec![]),
        (ours.to_owned(), None, vec![]),
        (String::new(), Some("mx.desk.example"), vec![]),
    ] {
        let folder = TempDir::new().unwrap();
        put(folder.path(), "1", format!("{headers}From: a@platform.example\r\n\r\nHi").as_bytes());
        let mailbox = Mailbox::maildir(folder.path()).with_authserv_id(id.map(str::to_owned));
        assert_eq!(mailbox.fetch().await.unwrap().remove(0).signed_by, expected, "{headers} {id:?}");
    }
}

#[tokio::test]
async fn two_mails_with_one_message_id_are_told_apart() {
    let first = read(b"Message-ID: <same@x.example>\r\n\r\nOne").await;
    let second = read(b"Message-ID: <same@x.example>\r\n\r\nTwo").await;
    assert_eq!(first.external_id, second.external_id);
    assert_ne!(first.digest, second.digest);
}

#[tokio::test]
async fn a_huge_mail_is_cut_and_says_so() {
    let mut bytes = b"Message-ID: <big@x.example>\r\nSubject: big\r\n\r\n".to_vec();
    bytes.extend(vec![b'a'; 10 * 1024 * 1024]);
    let mail = read(&bytes).await;
    assert_eq!((mail.external_id.as_str(), mail.subject.as_str()), ("big@x.example", "big"));
    assert!(mail.incomplete && mail.text.len() == TEXT_LIMIT_BYTES);
    assert!(RAW_LIMIT_BYTES < bytes.len() as u64);
}

#[tokio::test]
async fn hostile_mails_are_read_without_harm() {
    let nested: String = (0..100)
        .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n"))
        .collect::<String>()
        + "Content-Type: text/plain\r\n\r\ndeep\r\n";
    let letters: String = (0..100).map(|_| "Content-Type: message/rfc822\r\n\r\n").collect();
    let crowd: String = format!("To: {}\r\n\r\nHi", vec!["a@b.example"; 5000].join(", "));
    let parts: String = "--b\r\nContent-Disposition: attachment\r\n\r\nx\r\n".repeat(1000);
    let parts = format!("Content-Type: multipart/mixed; boundary=b\r\n\r\n{parts}--b--\r\n");
    for (name, bytes) in [
        ("empty", b"".to_vec()),
        ("zeros", vec![0; 4096]),
        ("no headers", b"\r\n\r\nonly text".to_vec()),
        ("bad charset", b"Content-Type: text/plain; charset=klingon\r\n\r\n\xff\xfe\xfd".to_vec()),
        ("bad words", b"Subject: =?utf-8?B?////?= =?x?Q?=ZZ?=\r\n\r\n".to_vec()),
        ("nested", nested.into_bytes()),
        ("letters in letters", letters.into_bytes()),
        ("crowd", crowd.into_bytes()),
        ("many parts", parts.into_bytes()),
        ("long header", [b"Subject: ".to_vec(), vec![b'x'; 1_000_000]].concat()),
        ("unclosed", b"Content-Type: multipart/mixed; boundary=\"\r\n\r\n--".to_vec()),
    ] {
        let mail = read(&bytes).await;
        assert!(!mail.external_id.is_empty(), "{name}");
        assert!(mail.to.len() <= 100 && mail.attachments.len() <= 100, "{name}");
        assert!(mail.subject.chars().count() <= 500 && mail.text.len() <= TEXT_LIMIT_BYTES, "{name}");
    }
}

fn imap(port: u16, password: &str) -> Mailbox {
    let settings = ImapSettings {
        host: "127.0.0.1".to_owned(),
        port,
        tls: MailTls::NoneOnLoopback,
        user: "desk".to_owned(),
        password: password.to_owned(),
        folder: "INBOX".to_owned(),
        authority: crate::outbound::Authority::default(),
    };
    Mailbox::imap(settings).unwrap()
}

#[tokio::test]
async fn imap_reads_unseen_mails_and_marks_them_one_by_one() {
    let server = fake_imap::start().await;
    let mailbox = imap(server.port, "right");
    for _ in 0..2 {
        let mails = mailbox.fetch().await.unwrap();
        let ids: Vec<&str> = mails.iter().map(|mail| mail.external_id.as_str()).collect();
        assert_eq!(ids, ["m3@x.example", "m7@x.example"]);
    }
    let mails = mailbox.fetch().await.unwrap();
    mailbox.done(&[mails[0].id.clone()]).await.unwrap();
    let left = mailbox.fetch().await.unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].external_id, "m7@x.example");
}

#[tokio::test]
async fn imap_tells_a_refused_sign_in_from_a_missing_server() {
    let server = fake_imap::start().await;
    let refused = imap(server.port, "wrong").fetch().await.unwrap_err();
    assert_eq!(refused.kind, FailureKind::SignInRefused);
    let nowhere = crate::practice::testing::nowhere();
    let port = nowhere.address().http().port();
    assert_eq!(imap(port, "right").fetch().await.unwrap_err().kind, FailureKind::NoConnection);
}
