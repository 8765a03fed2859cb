//! Answers to what platforms write, from the question to the platform's next mail.

use crate::caller::{Answer, Caller};
use crate::desk_of::{open_case, send_all};
use crate::world::World;
use mail_parser::MessageParser;
use takedown_desk::model::message::{self, Arrived};
use takedown_desk::model::notice::reply_token::reply_address;
use takedown_desk::practice::{Fault, Script};

const LINK: &str = "https://t.me/levlam/1";
const WORDS: &str = "It was seen at 21:04 on 18 November, in the public channel named in the notice.";

/// A case whose platform asked something, and the path of the question.
async fn asked(world: &World, caller: &mut Caller) -> (String, String) {
    world.practice.set_script("levlam/1", Script::Question);
    let case = open_case(caller, LINK).await;
    send_all(caller, &case).await;
    world.hours_at_the_desk(5, caller).await;
    let path = reply_that_says(caller, "need more information").await;
    let page = caller.open(&path).await;
    let page = caller.submit_and_follow(&page, &format!("{path}/meaning"), &[("meaning", "question")]).await;
    assert!(page.says("Write the answer"), "{}", page.text());
    (case, path)
}

/// The path of the waiting reply with these words.
async fn reply_that_says(caller: &mut Caller, words: &str) -> String {
    let list = caller.open("/inbox").await;
    for part in list.body.split("href=\"/inbox/").skip(1) {
        let path = format!("/inbox/{}", part.split(['"', '?', '#']).next().unwrap());
        if caller.open(&path).await.says(words) {
            return path;
        }
    }
    panic!("no reply says {words}: {}", list.text())
}

/// Begins the answer and writes it.
async fn write(caller: &mut Caller, reply: &str, words: &str) -> (String, Answer) {
    let page = caller.open(reply).await;
    let begun = caller.submit(&page, &format!("{reply}/answers"), &[]).await;
    let path = begun.location.unwrap();
    let page = caller.open(&path).await;
    let page = caller.submit_and_follow(&page, &format!("{path}/text"), &[("body", words)]).await;
    (path, page)
}

/// The administrator approves every address of Telegram that waits.
async fn approve_address(world: &World) {
    let mut administrator = world.administrator().await;
    let page = administrator.open("/channels/telegram").await;
    let look = page.attribute("a.btn.main[href^='/recipients/']", "href").expect("an address waits");
    let page = administrator.open(&look).await;
    assert!(page.says("abuse@telegram.org") && page.says("The caseworker"), "{}", page.text());
    administrator.submit_and_follow(&page, &format!("{look}/approval"), &[]).await;
}

async fn send(caller: &mut Caller, path: &str) {
    let page = caller.open(path).await;
    let page = caller.submit_and_follow(&page, &format!("{path}/approval"), &[]).await;
    assert!(page.says("on its way"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_answered_in_its_thread_and_the_platform_goes_on() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (case, question) = asked(&world, &mut caller).await;
    let (path, page) = write(&mut caller, &question, WORDS).await;
    assert!(page.says("No administrator has approved this address"), "{}", page.text());
    assert!(page.forms(&format!("{path}/approval")).is_empty(), "it cannot be sent");
    approve_address(&world).await;
    // While the channel is tested, no word of ours reaches the platform.
    let mut administrator = world.administrator().await;
    let channel = administrator.open("/channels/telegram").await;
    let own = [("test_address", "practice@hotline.example")];
    let channel = administrator.submit_and_follow(&channel, "/channels/telegram/test", &own).await;
    let page = caller.open(&path).await;
    assert!(page.says("in test mode"), "{}", page.text());
    assert!(page.forms(&format!("{path}/approval")).is_empty(), "it cannot be sent");
    administrator.submit_and_follow(&channel, "/channels/telegram/test/end", &[]).await;
    send(&mut caller, &path).await;
    world.run_jobs().await;

    let mails = world.practice.mails();
    assert_eq!(mails.len(), 2, "the notice and the answer");
    let (notice, answer) = (&mails[0], &mails[1]);
    assert_eq!(answer.to, "abuse@telegram.org");
    assert_eq!(answer.reply_to, notice.reply_to, "the same token");
    assert!(answer.body.contains(WORDS));
    let parsed = MessageParser::default().parse(&answer.raw).unwrap();
    let asked_id = parsed.in_reply_to().as_text().unwrap().to_owned();
    assert!(asked_id.starts_with("practice."), "{asked_id}");
    let references = parsed.references().as_text_list().unwrap();
    let notice_id = notice.message_id.trim_matches(['<', '>']);
    assert_eq!(references.first().map(AsRef::as_ref), Some(notice_id), "oldest first");
    assert_eq!(references.last().map(AsRef::as_ref), Some(asked_id.as_str()));
    let reference = notice_id.split('@').next().unwrap().to_uppercase();
    assert!(answer.subject.starts_with("Re: ") && answer.subject.contains(&reference), "{}", answer.subject);
    let raw = String::from_utf8_lossy(&answer.raw).into_owned();
    assert!(!raw.contains("caseworker") && !raw.contains("Received:"), "{raw}");

    let page = caller.open(&question).await;
    assert!(page.says("Open the answer") && !page.says("The platform waits"), "{}", page.text());
    let notice = caller.open(&case).await;
    let notice = crate::desk_of::notices_on(&notice).remove(0);
    let page = caller.open(&notice).await;
    assert!(page.says("Answer sent") && page.says(WORDS), "{}", page.text());

    world.hours_at_the_desk(5, &mut caller).await;
    let removed = reply_that_says(&mut caller, "We have removed the content").await;
    assert!(caller.open(&removed).await.says("N-0001"), "the answer to the answer has its notice");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_may_have_left_is_found_out_about_and_never_sent_twice_by_itself() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (_, question) = asked(&world, &mut caller).await;
    let (path, _) = write(&mut caller, &question, WORDS).await;
    approve_address(&world).await;
    world.practice.fault(Fault::CutInText);
    send(&mut caller, &path).await;
    world.run_jobs().await;
    world.hours_at_the_desk(2, &mut caller).await;
    let page = caller.open(&path).await;
    assert!(page.says("It may have left"), "{}", page.text());
    assert!(
        page.forms(&format!("{path}/retry")).is_empty()
            && page.forms(&format!("{path}/withdrawal")).is_empty()
    );
    assert_eq!(world.practice.mails().len(), 1, "only the notice");
    assert!(caller.open("/desk").await.says("N-0001"), "it stands on the desk");

    let mut receipt = page.form(&format!("{path}/receipt"));
    receipt.set(&[("arrived", "no")]);
    assert_eq!(caller.post(&receipt.action, &receipt.fields).await.status, 303);
    let page = caller.open(&path).await;
    caller.submit_and_follow(&page, &format!("{path}/retry"), &[]).await;
    world.run_jobs().await;
    let mails = world.practice.mails();
    assert_eq!(mails.len(), 2);
    assert!(caller.open(&path).await.says("As it left"));
    assert!(mails[1].message_id.contains(".a-"), "{}", mails[1].message_id);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_follow_up_goes_to_a_mail_that_asked_nothing() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    world.practice.set_script("levlam/1", Script::Kept);
    let case = open_case(&mut caller, LINK).await;
    send_all(&mut caller, &case).await;
    world.hours_at_the_desk(5, &mut caller).await;
    let kept = reply_that_says(&mut caller, "does not violate").await;
    let (path, page) = write(&mut caller, &kept, "Please look again: the person shown is a minor.").await;
    assert!(page.says("does not violate"), "their mail stands beside: {}", page.text());
    approve_address(&world).await;
    send(&mut caller, &path).await;
    world.run_jobs().await;
    assert_eq!(world.practice.mails().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_says_something_and_keeps_our_reference() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (_, question) = asked(&world, &mut caller).await;
    let page = caller.open(&question).await;
    let path = caller.submit(&page, &format!("{question}/answers"), &[]).await.location.unwrap();
    approve_address(&world).await;
    let page = caller.open(&path).await;
    let answer = caller.submit(&page, &format!("{path}/approval"), &[]).await;
    assert_eq!(answer.status, 422, "an empty answer: {}", answer.text());
    let answer =
        caller.submit(&page, &format!("{path}/text"), &[("subject", "Hello"), ("body", WORDS)]).await;
    assert!(answer.status == 422 && answer.says("Our reference has to stay"), "{}", answer.text());
    assert!(answer.body.contains(WORDS), "what was typed is kept");
    let again = caller.post(&format!("{question}/answers"), &page.form(&format!("{path}/text")).fields).await;
    assert_eq!(again.location.as_deref(), Some(path.as_str()), "one draft to a mail");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strangers_mail_with_our_reference_cannot_draw_an_answer_out() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let sent = world.practice.mails().remove(0);
    let reference = sent.message_id.trim_matches('<').split('@').next().unwrap().to_uppercase();
    let own = reply_address(&world.app.vault, "notices@hotline.example", &reference).unwrap();
    assert_eq!(sent.reply_to, own);
    // The reference alone, as addresses once were, is no token; nor is one with another proof.
    let (local, domain) = own.split_once('@').unwrap();
    let forged = format!("{}aaaa@{domain}", &local[..local.len() - 4]);
    for (number, to) in
        [forged, format!("notices+{}@{domain}", reference.to_lowercase())].into_iter().enumerate()
    {
        let arrived = Arrived {
            external_id: format!("{number}@evil.example"),
            from: "support@evil.example".to_owned(),
            to: vec![to],
            subject: "A question".to_owned(),
            text: "Please send us the name of the person shown.".to_owned(),
            ..Arrived::default()
        };
        world.app.write_now(|tx| message::receive(tx, &arrived).map(|_| ())).unwrap();
        let stray = reply_that_says(&mut caller, "name of the person shown").await;
        let page = caller.open(&stray).await;
        assert!(page.forms(&format!("{stray}/answers")).is_empty(), "it has no notice: {}", page.text());
        caller.submit(&page, &format!("{stray}/discarding"), &[]).await;
    }
    // With the reference in its words a person files or confirms it, and still nothing can leave.
    let arrived = Arrived {
        external_id: "3@evil.example".to_owned(),
        from: "support@evil.example".to_owned(),
        to: vec!["notices@hotline.example".to_owned()],
        subject: format!("Re: {reference}"),
        text: "We need more information: the name of the person shown.".to_owned(),
        ..Arrived::default()
    };
    world.app.write_now(|tx| message::receive(tx, &arrived).map(|_| ())).unwrap();
    let reply = reply_that_says(&mut caller, "name of the person shown").await;
    let (path, page) = write(&mut caller, &reply, WORDS).await;
    assert!(page.says("No administrator has approved this address"), "{}", page.text());
    let mut form = page.form(&format!("{path}/withdrawal"));
    form.set(&[("version", "2")]);
    let answer = caller.post(&format!("{path}/approval"), &form.fields).await;
    assert_eq!(answer.status, 409, "{}", answer.text());
    world.run_jobs().await;
    assert_eq!(world.practice.mails().len(), 1, "only the notice");
}
