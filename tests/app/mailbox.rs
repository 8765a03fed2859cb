//! The mailbox, read from a real Dovecot.

use crate::servers::imap::{Imap, PASSWORD};
use crate::world::World;
use std::sync::Arc;
use std::time::Duration;
use takedown_desk::outbound::mail::MailTls;
use takedown_desk::outbound::mailbox::{FetchedId, ImapSettings, Mailbox, Waited};
use takedown_desk::outbound::{Authority, FailureKind};
use takedown_desk::work;
use tokio::time::timeout;

const LONGEST_WAIT: Duration = Duration::from_secs(20);

fn mail(number: usize) -> Vec<u8> {
    format!(
        "From: support@platform.example\r\nTo: notices@hotline.example\r\nSubject: {number}\r\n\
         Message-ID: <m{number}@platform.example>\r\n\r\nHello {number}\r\n"
    )
    .into_bytes()
}

async fn subjects(mailbox: &Mailbox) -> Vec<String> {
    mailbox.fetch().await.unwrap().into_iter().map(|mail| mail.subject).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_are_read_in_order_and_marked_after_all_protections() {
    takedown_desk::outbound::install_crypto();
    let Some(mut server) = Imap::start() else { return };
    for tls in [MailTls::Implicit, MailTls::StartTls, MailTls::NoneOnLoopback] {
        let mailbox = Mailbox::imap(server.settings(tls, PASSWORD)).unwrap();
        let before = server.seen();
        for number in 1..=3 {
            server.deliver(&mail(number));
        }
        for _ in 0..2 {
            assert_eq!(subjects(&mailbox).await, ["1", "2", "3"], "{tls:?}: {}", server.log());
        }
        let ids: Vec<FetchedId> = mailbox.fetch().await.unwrap().into_iter().map(|mail| mail.id).collect();
        mailbox.done(&ids[..1]).await.unwrap();
        assert_eq!(subjects(&mailbox).await, ["2", "3"]);
        mailbox.done(&ids).await.unwrap();
        assert!(subjects(&mailbox).await.is_empty());
        assert_eq!(server.seen(), before + 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_nobody_vouches_for_gets_no_password() {
    takedown_desk::outbound::install_crypto();
    let Some(server) = Imap::start() else { return };
    for tls in [MailTls::Implicit, MailTls::StartTls] {
        let stranger = ImapSettings { authority: Authority::default(), ..server.settings(tls, PASSWORD) };
        let failure = Mailbox::imap(stranger).unwrap().fetch().await.unwrap_err();
        assert_eq!(failure.kind, FailureKind::NoConnection, "{tls:?}");
    }
    let other_name =
        ImapSettings { host: "127.0.0.1".to_owned(), ..server.settings(MailTls::Implicit, PASSWORD) };
    assert_eq!(Mailbox::imap(other_name).unwrap().fetch().await.unwrap_err().kind, FailureKind::NoConnection);
    assert!(!server.log().contains("Login: user"), "{}", server.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn idle_wakes_as_soon_as_a_mail_is_there() {
    takedown_desk::outbound::install_crypto();
    let Some(mut server) = Imap::start() else { return };
    let mailbox = server.mailbox();
    let waiting = {
        let mailbox = mailbox.clone();
        tokio::spawn(async move { mailbox.wait(LONGEST_WAIT * 2).await })
    };
    server.deliver(&mail(1));
    let told = timeout(LONGEST_WAIT, waiting).await.expect("it never woke").unwrap().unwrap();
    // The mail may have come a moment before the waiting began.
    assert!(matches!(told, Waited::News | Waited::Already), "{told:?}");
    assert_eq!(mailbox.wait(LONGEST_WAIT).await.unwrap(), Waited::Already);
    let ids: Vec<FetchedId> = mailbox.fetch().await.unwrap().into_iter().map(|mail| mail.id).collect();
    mailbox.done(&ids).await.unwrap();
    assert_eq!(mailbox.wait(Duration::from_millis(50)).await.unwrap(), Waited::Quiet);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_is_on_the_desk_as_soon_as_the_server_tells() {
    let mut world = World::new().await;
    let Some(mut server) = Imap::start() else { return };
    read_from(&mut world, server.mailbox());
    assert_eq!(work::read_mailbox_now(&world.app).await.unwrap(), 0);
    let hearing = {
        let app = world.app.clone();
        tokio::spawn(async move { work::hear(&app).await })
    };
    server.deliver(&mail(7));
    let stored = timeout(LONGEST_WAIT, hearing).await.expect("it never woke").unwrap().unwrap();
    assert_eq!(stored, 1, "{}", server.log());
    let list = world.caseworker().await.open("/inbox").await;
    assert!(list.says("platform.example: 7"), "{}", list.text());
    assert_eq!(server.seen(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restarted_server_is_found_again_and_numbers_of_before_harm_nothing() {
    let mut world = World::new().await;
    let Some(mut server) = Imap::start() else { return };
    read_from(&mut world, server.mailbox());
    server.deliver(&mail(1));
    let fetched = server.mailbox().fetch().await.unwrap();
    server.stop();
    assert!(work::read_mailbox_now(&world.app).await.is_err());
    let mut caseworker = world.caseworker().await;
    let since = "The mailbox cannot be read since";
    assert!(caseworker.open("/inbox").await.says(since));
    assert!(caseworker.open("/desk").await.says("answers may be missing"));
    // A server that was restored numbers its mails anew: an old number marks nothing.
    server.renumber();
    server.go();
    server.mailbox().done(&[fetched[0].id.clone()]).await.unwrap();
    assert_eq!(work::read_mailbox_now(&world.app).await.unwrap(), 1);
    assert_eq!(work::read_mailbox_now(&world.app).await.unwrap(), 0);
    assert!(!caseworker.open("/inbox").await.says(since));
    assert!(!caseworker.open("/desk").await.says("answers may be missing"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_breaks_while_waiting_is_noted_and_made_again() {
    let mut world = World::new().await;
    let Some(mut server) = Imap::start() else { return };
    read_from(&mut world, server.mailbox());
    let (app, count) = (world.app.clone(), server.logins());
    let hearing = tokio::spawn(async move { work::hear(&app).await });
    server.wait_for_login(count + 1);
    server.stop();
    // Either the wait or the visit after it meets the closed door.
    assert!(timeout(LONGEST_WAIT, hearing).await.expect("it never ended").unwrap().is_err());
    let page = world.administrator().await.open("/mailbox").await;
    assert!(page.says("cannot be read"), "{}", page.text());
    server.go();
    server.deliver(&mail(2));
    assert_eq!(timeout(LONGEST_WAIT, work::hear(&world.app)).await.unwrap().unwrap(), 1);
    assert!(world.administrator().await.open("/mailbox").await.says("readable"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_stands_on_the_desk_in_words() {
    let mut world = World::new().await;
    let Some(server) = Imap::start() else { return };
    read_from(&mut world, Mailbox::imap(server.settings(MailTls::Implicit, "wrong")).unwrap());
    let error = work::read_mailbox_now(&world.app).await.unwrap_err().to_string();
    assert!(!error.contains("wrong") || error.contains("sign_in_refused"), "{error}");
    for path in ["/mailbox", "/channels"] {
        let page = world.administrator().await.open(path).await;
        assert!(page.says("the server refused user or password"), "{path}: {}", page.text());
    }
    assert!(world.supervisor().await.open("/desk").await.says("The mailbox cannot be read"));
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_that_cannot_be_read_do_not_keep_others_waiting() {
    let mut world = World::new().await;
    let Some(mut server) = Imap::start() else { return };
    read_from(&mut world, server.mailbox());
    for number in 0..30 {
        server.deliver_unreadable(number);
    }
    server.deliver(&mail(99));
    for _ in 0..4 {
        work::read_mailbox_now(&world.app).await.unwrap();
    }
    let list = world.caseworker().await.open("/inbox").await;
    assert!(list.says("platform.example: 99"), "{}", list.text());
    assert_eq!(list.text().matches("could not be read").count(), 30, "{}", list.text());
    assert_eq!(work::read_mailbox_now(&world.app).await.unwrap(), 0);
    assert_eq!(server.mailbox().wait(Duration::from_millis(50)).await.unwrap(), Waited::Quiet);
}

fn read_from(world: &mut World, mailbox: Mailbox) {
    let mut outside = (*world.app.outside).clone();
    outside.mailbox = Some(mailbox);
    world.app.outside = Arc::new(outside);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_idle_the_mailbox_has_to_be_asked() {
    takedown_desk::outbound::install_crypto();
    let Some(mut server) = Imap::with_idle(false) else { return };
    assert_eq!(server.mailbox().wait(LONGEST_WAIT).await.unwrap(), Waited::Unable);
    server.deliver(&mail(1));
    assert_eq!(subjects(&server.mailbox()).await, ["1"]);
}
