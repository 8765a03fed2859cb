//! What a person does with a reply: statements of reasons, bounces, conflicts, late answers.

use crate::caller::Caller;
use crate::desk_of::{notices_on, open_case, send_all};
use crate::world::World;
use diesel::prelude::*;
use takedown_desk::db::schema::items;
use takedown_desk::practice::ReceivedMail;
use takedown_desk::work;

struct Sent {
    case: String,
    notice: String,
    mail: ReceivedMail,
}

/// A notice to Telegram about this link, which has left by mail.
async fn sent(world: &World, caller: &mut Caller, link: &str) -> Sent {
    let case = open_case(caller, link).await;
    send_all(caller, &case).await;
    work::run_due(&world.app).await.unwrap();
    let page = caller.open(&case).await;
    let notice = notices_on(&page).pop().unwrap();
    Sent { case, notice, mail: world.practice.mails().pop().unwrap() }
}

/// What is known of each link.
fn states(world: &World) -> Vec<String> {
    world.app.read_now(|tx| Ok(items::table.select(items::state).load(tx.c)?)).unwrap()
}

/// Delivers a mail and returns the path of its reply, the newest that waits.
async fn hear(world: &World, caller: &mut Caller, number: usize, mail: &str) -> String {
    let new = world.folder.path().join("mail/new");
    std::fs::create_dir_all(&new).unwrap();
    std::fs::write(new.join(format!("9{number:05}.test")), mail.replace('\n', "\r\n")).unwrap();
    assert_eq!(work::read_mailbox_now(&world.app).await.unwrap(), 1);
    let list = caller.open("/inbox").await;
    let path = list.attribute(".mail-list li a", "href").unwrap();
    assert_eq!(list.count(".mail-list li"), 1, "{}", list.text());
    path
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_of_reasons_is_confirmed_field_by_field() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let sent = sent(&world, &mut caller, "https://t.me/levlam/1").await;
    let mail = format!(
        "From: abuse@telegram.org\nTo: {}\nSubject: Re: notice\n\n\
         We removed the content in Belgium. It is illegal content under Article 136 of the Criminal Code.\n\
         We did not use automated means. You can lodge an internal complaint. Or an out-of-court settlement.\n",
        sent.mail.reply_to
    );
    let reply = hear(&world, &mut caller, 1, &mail).await;
    let page = caller.open(&reply).await;
    assert!(page.says("says it is the platform; nothing proves it"), "{}", page.text());
    let form = page.form(&format!("{reply}/statement"));
    let field =
        |name: &str| form.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
    assert_eq!(field("action"), Some("removed"));
    assert_eq!(field("ground"), Some("illegal"));
    assert_eq!(field("clause"), Some("Article 136 of the Criminal Code"));
    assert_eq!(field("territory"), Some("belgium"));
    assert_eq!(field("automated"), Some("no"));
    assert_eq!((field("complaint"), field("settlement"), field("court")), (Some("yes"), Some("yes"), None));
    // Told on 2 November 2026: a complaint is open for six months.
    assert!(page.says("2 May 2027"), "{}", page.text());
    let answer = caller.submit(&page, &format!("{reply}/statement"), &[("ground", "terms")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    for path in [&sent.notice, &sent.case, &reply] {
        let page = caller.open(path).await;
        for words in ["Terms of the platform", "Article 136 of the Criminal Code", "Belgium", "2 May 2027"] {
            assert!(page.says(words), "{path}: {words}: {}", page.text());
        }
    }
    // Removed in one country only: for some.
    assert!(caller.open(&sent.notice).await.says("Removed for some"));
    assert_eq!(caller.submit(&page, &format!("{reply}/statement"), &[]).await.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bounce_is_confirmed_by_a_person_and_the_notice_goes_again() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let sent = sent(&world, &mut caller, "https://t.me/levlam/1").await;
    assert_eq!(states(&world), ["asked"]);
    let bounce = format!(
        "From: mailer-daemon@relay.example\nReturn-Path: <>\nTo: notices@hotline.example\nSubject: Undelivered\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n\
         --b\nContent-Type: text/plain\n\nSorry.\n\
         --b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\n\
         Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no such user\n\n\
         --b\nContent-Type: text/rfc822-headers\n\nMessage-ID: {}\n\n--b--\n",
        sent.mail.message_id
    );
    let reply = hear(&world, &mut caller, 1, &bounce).await;
    assert_eq!(states(&world), ["asked"], "a mail alone changes nothing");
    let page = caller.open(&reply).await;
    assert!(page.says("Not delivered") && page.says("550 no such user"), "{}", page.text());
    let answer = caller.submit(&page, &format!("{reply}/meaning"), &[("meaning", "undelivered")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(states(&world), ["listed"]);
    let notice = caller.open(&sent.notice).await;
    let again = caller.submit(&notice, &format!("{}/retry", sent.notice), &[]).await;
    assert_eq!(again.status, 303, "{}", again.text());
    work::run_due(&world.app).await.unwrap();
    assert_eq!(world.practice.mails().len(), 2);
    assert_eq!(states(&world), ["asked"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_names_two_notices_says_so_and_the_address_counts() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let first = sent(&world, &mut caller, "https://t.me/levlam/1").await;
    let second = sent(&world, &mut caller, "https://t.me/levlam/2").await;
    let mail = format!(
        "From: abuse@telegram.org\nTo: {}\nIn-Reply-To: {}\nAuto-Submitted: auto-replied\nSubject: Ticket\n\nHello.\n",
        first.mail.reply_to, second.mail.message_id
    );
    let reply = hear(&world, &mut caller, 1, &mail).await;
    let page = caller.open(&reply).await;
    assert!(page.says("Its conversation names another notice than its address"), "{}", page.text());
    assert_eq!(notices_on(&page), [first.notice, second.notice]);
    // A machine of the platform answered ours: it did arrive, as far as a machine can tell.
    assert!(page.says("a machine, as its headers say") && page.says("Confirm: Receipt"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_about_a_closed_case_is_on_the_desk() {
    let world = World::new().await;
    let mut caller = world.supervisor().await;
    let sent = sent(&world, &mut caller, "https://t.me/levlam/1").await;
    let page = caller.open(&sent.case).await;
    let closing = format!("{}/closing", sent.case);
    let closed = caller.submit(&page, &closing, &[("override", "yes"), ("reason", "mistake")]).await;
    assert_eq!(closed.status, 303, "{}", closed.text());
    let mail = format!(
        "From: abuse@telegram.org\nTo: {}\nSubject: Re\n\nWe received your notice.\n",
        sent.mail.reply_to
    );
    let reply = hear(&world, &mut caller, 1, &mail).await;
    let desk = caller.open("/desk?of=team").await;
    assert!(desk.body.contains(&format!("href=\"{reply}\"")), "{}", desk.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn trust_needs_a_reason_and_a_platform_with_mail_domains() {
    let world = World::new().await;
    let mut administrator = world.administrator().await;
    let page = administrator.open("/channels/telegram").await;
    let path = "/channels/telegram/trust";
    let empty = administrator.submit(&page, path, &[("trusted", "yes"), ("trust_reason", " ")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.says("Give a reason"), "{}", empty.text());
    let values = [("trusted", "yes"), ("trust_reason", "agreed by letter")];
    let page = administrator.submit_and_follow(&page, path, &values).await;
    assert!(page.says("Trusted") && page.body.contains("agreed by letter"));
    let website = administrator.open("/channels/website").await;
    assert!(website.forms("/channels/website/trust").is_empty());
    assert!(website.says("No mail domains of this platform are known"));
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_a_case_lists_the_replies_that_wait_and_wants_them_answered_or_set_aside() {
    let world = World::new().await;
    let mut caller = world.supervisor().await;
    let sent = sent(&world, &mut caller, "https://t.me/levlam/1").await;
    let mail = format!(
        "From: abuse@telegram.org\nTo: {}\nSubject: Re\n\nPlease send us more information.\n",
        sent.mail.reply_to
    );
    let reply = hear(&world, &mut caller, 1, &mail).await;
    let (page, closing) = (caller.open(&sent.case).await, format!("{}/closing", sent.case));
    assert!(page.says("One reply about this case waits."), "{}", page.text());
    assert_eq!(page.count(&format!("form[action='{closing}'] a[href='{reply}']")), 1);
    let values = [("override", "yes"), ("reason", "mistake")];
    let refused = caller.submit(&page, &closing, &values).await;
    assert!(refused.status == 409 && refused.says("still wait in this case"), "{}", refused.text());
    let mut values = values.to_vec();
    values.push(("replies_aside", "yes"));
    let closed = caller.submit_and_follow(&page, &closing, &values).await;
    assert!(closed.says("Reply set aside when the case was closed"), "{}", closed.text());
    assert!(!caller.open("/inbox").await.body.contains(&reply));
    assert!(!caller.open("/desk?of=team").await.body.contains(&reply));
}
