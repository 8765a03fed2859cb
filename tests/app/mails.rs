//! Two hundred crafted mails change nothing, send nothing, and are all filed.

mod craft;

use crate::desk_of::{open_case, send_all};
use crate::world::World;
use craft::Aim;
use diesel::prelude::*;
use std::path::Path;
use std::sync::Arc;
use takedown_desk::db::schema::{items, messages, notices};
use takedown_desk::outbound::mailbox::Mailbox;
use takedown_desk::work;

/// By how much the memory of the process may grow, in KiB.
const MOST_GROWTH_KIB: u64 = 512 * 1024;

/// Notices and links with everything that a mail must not change.
type Standing = (Vec<(String, String, bool, Option<chrono::NaiveDateTime>)>, Vec<(String, String)>);

fn standing(world: &World) -> Standing {
    let notices = world.app.read_now(|tx| {
        let columns = (notices::id, notices::state, notices::may_have_left, notices::received_at);
        Ok(notices::table.order(notices::id.asc()).select(columns).load(tx.c)?)
    });
    let items = world.app.read_now(|tx| {
        Ok(items::table.order(items::id.asc()).select((items::id, items::state)).load(tx.c)?)
    });
    (notices.unwrap(), items.unwrap())
}

fn filed(world: &World) -> i64 {
    world.app.read_now(|tx| Ok(messages::table.count().get_result(tx.c)?)).unwrap()
}

fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn deliver(folder: &Path, number: usize, mail: &[u8]) {
    std::fs::create_dir_all(folder.join("new")).unwrap();
    std::fs::write(folder.join("new").join(format!("{number:06}.test")), mail).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn crafted_mails_change_nothing_and_are_all_filed() {
    let mut world = World::new().await;
    let mut caseworker = world.caseworker().await;
    let case = open_case(&mut caseworker, "https://t.me/levlam/1").await;
    send_all(&mut caseworker, &case).await;
    work::run_due(&world.app).await.unwrap();
    let sent = world.practice.mails().pop().expect("the notice left");

    // The most that a mail could gain from: our server's word is read, and the channel is trusted.
    let box_ = world.folder.path().join("crafted");
    let mut outside = (*world.app.outside).clone();
    outside.mailbox = Some(Mailbox::maildir(&box_).with_authserv_id(Some("mx.hotline.example".to_owned())));
    world.app.outside = Arc::new(outside);
    let mut administrator = world.administrator().await;
    let page = administrator.open("/channels/telegram").await;
    let trust = [("trusted", "yes"), ("trust_reason", "agreed with the platform")];
    administrator.submit_and_follow(&page, "/channels/telegram/trust", &trust).await;

    let reference = sent.body.split_whitespace().find(|word| word.starts_with("CF-")).unwrap_or("CF-NONE");
    let aim = Aim {
        reply_to: sent.reply_to.clone(),
        message_id: sent.message_id.clone(),
        reference: reference.trim_matches(['.', ',']).to_owned(),
        our_text: sent.body.clone(),
    };
    let mails = craft::all(&aim);
    assert!(mails.len() >= 200, "{}", mails.len());
    let (before, outgoing, calls) =
        (standing(&world), world.practice.mails().len(), world.practice.api_calls().len());
    let (media, memory) = (world.practice.media(), resident_kib());
    for (number, (_, mail)) in mails.iter().enumerate() {
        deliver(&box_, number, mail);
    }
    for _ in 0..=mails.len() / 25 {
        work::read_mailbox_now(&world.app).await.unwrap();
        work::run_due(&world.app).await.unwrap();
    }
    assert_eq!(standing(&world), before);
    assert_eq!(world.practice.mails().len(), outgoing, "no mail goes out");
    assert_eq!(world.practice.api_calls().len(), calls);
    assert_eq!(format!("{:?}", world.practice.media()), format!("{media:?}"), "nothing was fetched");
    assert_eq!(filed(&world), i64::try_from(mails.len()).unwrap(), "every mail is filed");
    assert_eq!(std::fs::read_dir(box_.join("new")).unwrap().count(), 0, "every mail is marked");
    let growth = resident_kib().saturating_sub(memory);
    assert!(growth < MOST_GROWTH_KIB, "{growth} KiB");

    every_page_shows_text_only(&world).await;

    // The worker is alive, and a signed receipt counts where it should.
    let genuine = format!(
        "Authentication-Results: mx.hotline.example; dkim=pass header.d=telegram.org\r\nFrom: abuse@telegram.org\r\nTo: {}\r\n\
         Subject: Re: notice\r\n\r\nWe have received your notice.\r\n",
        aim.reply_to
    );
    deliver(&box_, mails.len(), genuine.as_bytes());
    assert_eq!(work::read_mailbox_now(&world.app).await.unwrap(), 1);
    let after = standing(&world);
    assert_eq!((after.0[0].1.as_str(), &after.1), ("received", &before.1));
}

/// Whatever stands in a mail, its page holds no script, image or frame beside the desk's own.
async fn every_page_shows_text_only(world: &World) {
    let ids: Vec<String> =
        world.app.read_now(|tx| Ok(messages::table.select(messages::id).load(tx.c)?)).unwrap();
    let mut supervisor = world.supervisor().await;
    let list = supervisor.open("/inbox").await;
    for page in ["main script", "main img", "main iframe", "main object", "main style", "main svg"] {
        assert_eq!(list.count(page), 0, "{page}");
    }
    for id in ids {
        let page = supervisor.open(&format!("/inbox/{id}")).await;
        for element in ["main script", "main img", "main iframe", "main object", "main style", "main meta"] {
            assert_eq!(
                page.count(element),
                0,
                "{element}: {}",
                page.text().chars().take(300).collect::<String>()
            );
        }
        assert_eq!(page.count("main a[href^=http]"), 0);
    }
}
