mod platforms;

use super::testing::world;
use super::{PracticeSettings, Script, Time, World};
use crate::outbound::Authority;
use crate::outbound::guard::Guard;
use crate::outbound::http::Http;
use crate::outbound::mail::{MailSettings, MailTls, Mailer, OutgoingMail};
use crate::outbound::mailbox::{Fetched, Mailbox};
use crate::outbound::probe::Probe;
use platform_adapters::look::{Look, Method};
use std::path::Path;
use std::time::Duration;

const VIDEO: &str = "https://www.youtube.com/watch?v=EXAMPLE0000";
const REFERENCE: &str = "CF-7QK3M2XR5NTD4WPA";

async fn file(world: &World, links: &[&str], message_id: &str) {
    let mailer = Mailer::new(MailSettings {
        host: "127.0.0.1".to_owned(),
        port: world.smtp_addr().port(),
        tls: MailTls::NoneOnLoopback,
        user: None,
        password: None,
        authority: Authority::default(),
        from_address: "notices@desk.example".to_owned(),
        from_name: String::new(),
    });
    let mail = OutgoingMail {
        to: "legal@youtube.example".to_owned(),
        subject: format!("Notice {REFERENCE}"),
        body: links.join("\n"),
        message_id: message_id.to_owned(),
        reply_to: Some("answers@desk.example".to_owned()),
        in_reply_to: None,
        references: Vec::new(),
        attachments: Vec::new(),
        envelope_id: None,
        automatic: false,
        encryption: None,
    };
    mailer.unwrap().send(&mail).await;
}

async fn status(world: &World) -> u16 {
    let probe = Probe::new(Guard::practice(["www.youtube.com"], &world.http()), None).unwrap();
    let url = "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DEXAMPLE0000";
    probe.look(&Look::Fetch { method: Method::Get, url: url.to_owned() }, 0).await.unwrap().status
}

async fn new_mails(folder: &Path) -> Vec<Fetched> {
    let mailbox = Mailbox::maildir(folder);
    let mails = mailbox.fetch().await.unwrap();
    for mail in &mails {
        mailbox.done(std::slice::from_ref(&mail.id)).await.unwrap();
    }
    mails
}

#[tokio::test]
async fn a_removed_link_is_confirmed_then_gone_and_told() {
    let (world, folder) = world();
    world.set_script("EXAMPLE0000", Script::Removed);
    assert_eq!(status(&world).await, 200);
    file(&world, &[VIDEO], "<1@desk.example>").await;
    assert!(new_mails(folder.path()).await.is_empty());

    world.advance_hours(1);
    let [receipt] = &new_mails(folder.path()).await[..] else { panic!("one receipt") };
    assert!(receipt.automatic.is_some() && receipt.text.contains("received your notice"));
    assert_eq!(receipt.in_reply_to, ["1@desk.example"]);
    assert_eq!(receipt.references, ["1@desk.example"]);
    assert_eq!(receipt.to, ["answers@desk.example"]);
    assert_eq!(receipt.from, "legal@youtube.com");
    assert!(receipt.subject.contains(REFERENCE) && receipt.text.contains(REFERENCE));
    assert_eq!(status(&world).await, 200);

    world.advance_hours(3);
    let [removed] = &new_mails(folder.path()).await[..] else { panic!("one decision") };
    assert!(removed.text.contains("We have removed") && removed.text.contains(VIDEO));
    assert_ne!(removed.external_id, receipt.external_id);
    assert_eq!(status(&world).await, 404);
}

#[tokio::test]
async fn each_script_tells_its_own_story() {
    for (script, mails, at_start, at_hour_10, at_hour_40) in [
        (Script::Removed, 2, 200, 404, 404),
        (Script::RemovedSilently, 0, 200, 404, 404),
        (Script::Kept, 2, 200, 200, 200),
        (Script::Question, 2, 200, 200, 200),
        (Script::Restricted, 2, 200, 401, 401),
        (Script::ComesBack, 2, 200, 404, 200),
        (Script::Silent, 0, 200, 200, 200),
        (Script::LoginWall, 2, 302, 302, 302),
        (Script::AlreadyGone, 1, 404, 404, 404),
    ] {
        let (world, folder) = world();
        world.set_script("EXAMPLE0000", script);
        file(&world, &[VIDEO], "<1@desk.example>").await;
        assert_eq!(status(&world).await, at_start, "{script:?}");
        world.advance_hours(10);
        assert_eq!(status(&world).await, at_hour_10, "{script:?}");
        assert_eq!(new_mails(folder.path()).await.len(), mails, "{script:?}");
        world.advance_hours(30);
        assert_eq!(status(&world).await, at_hour_40, "{script:?}");
    }
}

#[tokio::test]
async fn a_question_waits_for_an_answer_and_a_return_for_another_notice() {
    let (world, folder) = world();
    world.set_script("EXAMPLE0000", Script::Question);
    file(&world, &[VIDEO], "<1@desk.example>").await;
    world.advance_hours(5);
    // The answer names no link, only our reference.
    file(&world, &["Here is what you asked for."], "<2@desk.example>").await;
    world.advance_hours(5);
    assert_eq!(status(&world).await, 404);
    assert_eq!(new_mails(folder.path()).await.len(), 4);

    world.set_script("EXAMPLE0000", Script::ComesBack);
    world.advance_hours(31);
    assert_eq!(status(&world).await, 200);
    file(&world, &[VIDEO], "<3@desk.example>").await;
    world.advance_hours(40);
    assert_eq!(status(&world).await, 404);
}

#[tokio::test]
async fn a_second_copy_is_counted_and_changes_nothing() {
    let (world, folder) = world();
    world.set_script("EXAMPLE0000", Script::Removed);
    file(&world, &[VIDEO], "<1@desk.example>").await;
    file(&world, &[VIDEO], "<1@desk.example>").await;
    assert_eq!(world.copies("<1@desk.example>"), 2);
    world.advance_hours(10);
    assert_eq!(new_mails(folder.path()).await.len(), 2);
}

#[tokio::test]
async fn a_report_by_interface_does_not_keep_the_mail_from_being_answered() {
    let (world, folder) = world();
    world.set_script("EXAMPLE0000", Script::Removed);
    let report = platform_adapters::Api {
        method: "POST".to_owned(),
        url: "https://www.googleapis.com/youtube/v3/videos/reportAbuse".to_owned(),
        body: serde_json::json!({"videoId": "EXAMPLE0000", "reasonId": "practice-1"}),
        accepted: vec![204],
        refused: Vec::new(),
        later: Vec::new(),
        later_reasons: Vec::new(),
        text: String::new(),
        item_key: String::new(),
    };
    let sender = Http::new(Guard::practice(["www.googleapis.com"], &world.http())).unwrap();
    sender.send(&report, "practice-access-1", &[]).await;
    world.advance_hours(1);
    file(&world, &[VIDEO], "<1@desk.example>").await;
    world.advance_hours(3);
    assert_eq!(status(&world).await, 404);
    world.advance_hours(1);
    assert_eq!(new_mails(folder.path()).await.len(), 2);
}

#[tokio::test]
async fn links_of_one_notice_share_a_mail_when_the_news_is_the_same() {
    let (world, folder) = world();
    world.set_script("EXAMPLE000", Script::Removed);
    world.set_script("EXAMPLE0009", Script::Kept);
    let links = [VIDEO, "https://youtu.be/EXAMPLE0001", "https://youtu.be/EXAMPLE0009"];
    file(&world, &links, "<1@desk.example>").await;
    world.advance_hours(10);
    let mails = new_mails(folder.path()).await;
    let texts: Vec<&str> = mails.iter().map(|mail| mail.text.as_str()).collect();
    assert_eq!(texts.len(), 3, "{texts:?}");
    assert!(texts.iter().any(|text| text.contains("We have removed") && text.contains("EXAMPLE0001")));
    assert!(texts.iter().any(|text| text.contains("does not violate") && !text.contains("EXAMPLE0001")));
}

#[tokio::test]
async fn a_notice_filed_by_hand_is_answered_too() {
    let (world, folder) = world();
    world.set_script("example", Script::Removed);
    world.note_filed(&["https://discord.gg/example"], "answers@desk.example", REFERENCE, "discord");
    world.advance_hours(1);
    let [receipt] = &new_mails(folder.path()).await[..] else { panic!("one receipt") };
    let (words, number) = receipt.subject.split_once('#').unwrap();
    assert_eq!((words, receipt.from.as_str()), ("Report Received ", "noreply@discord.com"));
    assert!(number.len() == 18 && number.bytes().all(|byte| byte.is_ascii_digit()));
    assert!(receipt.in_reply_to.is_empty());
}

#[test]
fn the_same_seed_gives_the_same_world_and_every_script_occurs() {
    let scripts = |seed: u64| -> Vec<Script> {
        let folder = tempfile::TempDir::new().unwrap();
        let world = World::start(PracticeSettings {
            seed,
            maildir: folder.path().to_owned(),
            hour: Duration::from_secs(1),
            awkward: true,
            time: Time::Manual,
        });
        let world = world.unwrap();
        (0..200).map(|number| world.script(&format!("EXAMPLE{number}"))).collect()
    };
    assert_eq!(scripts(1), scripts(1));
    assert_ne!(scripts(1), scripts(2));
    let kinds: std::collections::HashSet<Script> = scripts(1).into_iter().collect();
    assert_eq!(kinds.len(), 9);
}

#[tokio::test]
async fn with_real_time_answers_arrive_by_themselves() {
    let folder = tempfile::TempDir::new().unwrap();
    let world = World::start(PracticeSettings {
        seed: 1,
        maildir: folder.path().to_owned(),
        hour: Duration::from_millis(20),
        awkward: false,
        time: Time::Real,
    });
    let world = world.unwrap();
    world.set_script("example", Script::AlreadyGone);
    world.note_filed(&["example"], "answers@desk.example", REFERENCE, "telegram");
    let mailbox = Mailbox::maildir(folder.path());
    let arrived = async {
        while mailbox.fetch().await.unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), arrived).await.unwrap();
}

#[test]
fn a_dropped_world_leaves_nothing_behind() {
    let (world, _folder) = world();
    let addresses = [world.http().http(), world.smtp_addr()];
    drop(world);
    for address in addresses {
        assert!(std::net::TcpStream::connect(address).is_err());
    }
}
