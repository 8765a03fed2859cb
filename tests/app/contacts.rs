//! Who gets a notice about any other website: found in the registers, entered, approved.

use crate::caller::{Answer, Caller};
use crate::desk_of::{notices_on, open_case, review, send_all};
use crate::world::World;
use mail_parser::{MessageParser, MimeHeaders};
use takedown_desk::practice::{Registration, address_of};

const LINK: &str = "https://forum.example.org/thread/118?page=2";
const OTHER: &str = "https://www.example.net/gallery/7";
const DOMAIN: &str = "example.org";
const HOSTING: &str = "abuse@hosting.example";
const REGISTRAR: &str = "abuse@registrar.example";

/// A case with one link, its draft written and the registers asked.
async fn drafted(world: &World, caller: &mut Caller, text: &str) -> String {
    let case = open_case(caller, text).await;
    review(caller, &case).await;
    world.run_jobs().await;
    case
}

fn offers(page: &Answer, kind: &str) -> bool {
    !page.forms(&format!("/contacts/*/{kind}")).is_empty()
}

/// The page of the first notice of a case.
async fn notice_of(caller: &mut Caller, case: &str) -> Answer {
    let page = caller.open(case).await;
    caller.open(&notices_on(&page)[0]).await
}

async fn approve(caller: &mut Caller, case: &str, values: &[(&str, &str)]) -> Answer {
    let page = caller.open(&format!("{case}/notices")).await;
    caller.submit_and_follow(&page, "/contacts/*/approval", values).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_goes_to_the_contact_that_a_person_approved() {
    let world = World::new().await;
    let (mut caller, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    let case = drafted(&world, &mut caller, LINK).await;
    assert!(caller.open(&case).await.says(DOMAIN), "the case names the domain");
    let page = caller.open(&format!("{case}/notices")).await;
    for words in [HOSTING, REGISTRAR, "Hosting provider", "rdap.publicinterestregistry.org", "has to approve"]
    {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert!(!offers(&page, "approval"), "a caseworker does not decide");
    assert_eq!(world.practice.register_questions(), [address_of(DOMAIN).to_string(), DOMAIN.to_owned()]);

    // Whatever a caseworker sends: nothing leaves.
    let refused = force(&mut caller, &page).await;
    assert!(refused.says("not approved"), "{}", refused.text());
    world.run_jobs().await;
    assert!(world.practice.mails().is_empty());

    // The supervisor finds it on the desk and in the list, and approves the hosting provider.
    let desk = supervisor.open("/desk").await;
    assert!(desk.says("The recipient of a notice to a website is to be decided."), "{}", desk.text());
    let list = supervisor.open("/contacts").await;
    assert!(list.says(DOMAIN) && list.says("needs your decision"), "{}", list.text());
    let approved = approve(&mut supervisor, &case, &[("address", HOSTING)]).await;
    assert!(approved.says("The contact is approved"), "{}", approved.text());
    assert!(!supervisor.open("/desk").await.says("is to be decided"));

    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let mails = world.practice.mails();
    let [mail] = &mails[..] else { panic!("{} mails", mails.len()) };
    assert_eq!(mail.to, HOSTING);
    assert!(mail.body.contains(LINK));
    let parsed = MessageParser::default().parse(&mail.raw).unwrap();
    assert_eq!(parsed.attachment_count(), 0, "a letter alone");
}

/// Sends the approval of the first notice although its button is disabled.
async fn force(caller: &mut Caller, page: &Answer) -> Answer {
    let id = page.body.split("id=\"notice-").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let csrf = page.attribute("input[name=csrf]", "value").unwrap();
    let version = page.attribute("input[name=version]", "value").unwrap();
    let fields = [("csrf", csrf.as_str()), ("version", version.as_str()), ("good_faith", "yes")];
    let fields: Vec<(String, String)> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    caller.post(&format!("/notices/{id}/approval"), &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn each_website_has_its_own_notice_and_recipient() {
    let world = World::new().await;
    world.practice.set_registration("example.net", Registration::RegistrarOnly);
    let (mut caller, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    let text = format!("{LINK}\nhttps://example.org/other\n{OTHER}");
    let case = drafted(&world, &mut caller, &text).await;
    for (domain, address) in [(DOMAIN, HOSTING), ("example.net", REGISTRAR)] {
        let list = supervisor.open("/contacts").await;
        let path = path_of(&list, domain);
        let page = supervisor.open(&path).await;
        assert!(page.says(domain));
        supervisor.submit_and_follow(&page, &format!("{path}/approval"), &[("address", address)]).await;
    }
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let mut sent: Vec<(String, usize)> = world
        .practice
        .mails()
        .iter()
        .map(|mail| (mail.to.clone(), mail.body.matches("https://").count()))
        .collect();
    sent.sort();
    assert_eq!(sent, [(HOSTING.to_owned(), 2), (REGISTRAR.to_owned(), 1)]);
}

/// The path of a contact in the list.
fn path_of(list: &Answer, domain: &str) -> String {
    let end = format!("\">{domain}</a>");
    let before = list.body.split(&end).next().unwrap();
    let start = before.rfind("/contacts/").unwrap_or_else(|| panic!("{domain}: {}", list.text()));
    before[start..].to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_registers_withhold_a_person_enters_and_another_approves() {
    let world = World::new().await;
    world.practice.set_registration(DOMAIN, Registration::Redacted);
    let (mut caller, mut administrator) = (world.caseworker().await, world.administrator().await);
    let case = drafted(&world, &mut caller, LINK).await;
    let page = caller.open(&format!("{case}/notices")).await;
    assert!(page.says("No abuse contact is published"), "{}", page.text());

    let wrong = caller.submit(&page, "/contacts/*/address", &[("address", "nobody")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.says("Give a mail address") && wrong.body.contains("value=\"nobody\""), "{}", wrong.text());
    let entered =
        caller.submit_and_follow(&page, "/contacts/*/address", &[("address", "abuse@site.example")]).await;
    assert!(entered.says("abuse@site.example") && entered.says("Entered by a person"), "{}", entered.text());
    assert!(entered.says("has to approve"), "{}", entered.text());

    // An administrator decides too, and never sees a case.
    let list = administrator.open("/contacts").await;
    let path = path_of(&list, DOMAIN);
    let contact = administrator.open(&path).await;
    assert!(contact.says("The caseworker"), "who entered it: {}", contact.text());
    let values = [("address", "abuse@site.example")];
    administrator.submit_and_follow(&contact, &format!("{path}/approval"), &values).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    assert_eq!(world.practice.mails()[0].to, "abuse@site.example");

    // Entered anew, it waits again; the page of the notice still says where it went.
    let page = notice_of(&mut caller, &case).await;
    let page =
        caller.submit_and_follow(&page, "/contacts/*/address", &[("address", "other@site.example")]).await;
    assert!(page.says("abuse@site.example") && page.says("other@site.example"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_that_takes_xarf_gets_a_report_behind_the_letter() {
    let world = World::new().await;
    let (mut caller, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    let case = drafted(&world, &mut caller, LINK).await;
    let page = approve(&mut supervisor, &case, &[("address", HOSTING), ("takes_xarf", "yes")]).await;
    assert!(page.says("xarf-1.json") && page.says("exploitation_type"), "shown before it leaves");
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let mail = world.practice.mails().remove(0);
    let parsed = MessageParser::default().parse(&mail.raw).unwrap();
    let [part] = &parsed.attachments().collect::<Vec<_>>()[..] else { panic!("one attachment") };
    assert_eq!(part.attachment_name(), Some("xarf-1.json"));
    let report: serde_json::Value = serde_json::from_str(part.text_contents().unwrap()).unwrap();
    assert_eq!((&report["url"], &report["type"]), (&LINK.into(), &"csem".into()));
    assert_eq!(report["reporter"]["contact"], "notices@hotline.example");
    let notice = notice_of(&mut caller, &case).await;
    let shown = notice.body.replace("&#34;", "\"").replace("&quot;", "\"");
    assert!(shown.contains(report["report_id"].as_str().unwrap()), "the very report that left is shown");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_with_a_web_form_makes_it_a_notice_to_file() {
    let world = World::new().await;
    world.practice.set_registration(DOMAIN, Registration::FormOnly);
    let (mut caller, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    let case = drafted(&world, &mut caller, LINK).await;
    approve(&mut supervisor, &case, &[("address", "https://registrar.example/abuse")]).await;
    let filing = send_all(&mut caller, &case).await;
    assert!(filing.says("registrar.example") && filing.says("I filed it"), "{}", filing.text());
    assert!(filing.body.contains(LINK), "the fields to copy");
    world.run_jobs().await;
    assert!(world.practice.mails().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_to_a_refused_contact_even_when_it_was_approved_before() {
    let world = World::new().await;
    let (mut caller, mut supervisor) = (world.caseworker().await, world.supervisor().await);
    let case = drafted(&world, &mut caller, LINK).await;
    approve(&mut supervisor, &case, &[("address", HOSTING)]).await;
    send_all(&mut caller, &case).await;
    let list = supervisor.open("/contacts").await;
    let path = path_of(&list, DOMAIN);
    let page = supervisor.open(&path).await;
    let refused = supervisor.submit_and_follow(&page, &format!("{path}/refusal"), &[]).await;
    assert!(refused.says("Not to be used"), "{}", refused.text());
    world.run_jobs().await;
    assert!(world.practice.mails().is_empty(), "it was approved, and had not left");
    let notice = notice_of(&mut caller, &case).await;
    assert!(notice.says("the contact of this website is not approved"), "{}", notice.text());

    // An older page changes nothing any more.
    let old = supervisor.submit(&page, &format!("{path}/refusal"), &[]).await;
    assert_eq!(old.status, 409, "{}", old.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_register_that_fails_is_asked_again_and_then_given_up() {
    let world = World::new().await;
    world.practice.set_registration(DOMAIN, Registration::Limited);
    let mut caller = world.caseworker().await;
    let case = drafted(&world, &mut caller, LINK).await;
    let review = format!("{case}/notices");
    assert!(caller.open(&review).await.says("it will be asked again"));
    world.hours_at_the_desk(1, &mut caller).await;
    world.hours_at_the_desk(1, &mut caller).await;
    world.hours_at_the_desk(1, &mut caller).await;
    let page = caller.open(&review).await;
    assert!(page.says("could not be reached"), "{}", page.text());

    // A supervisor asks again once the register answers.
    world.practice.set_registration(DOMAIN, Registration::Open);
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open(&review).await;
    supervisor.submit_and_follow(&page, "/contacts/*/search", &[]).await;
    world.run_jobs().await;
    assert!(caller.open(&review).await.says(HOSTING));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_sees_a_case_or_decides_sees_its_contact() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let mut supervisor = world.supervisor().await;
    assert!(supervisor.open("/contacts").await.says("No website yet"), "the empty list says so");
    let case = drafted(&world, &mut caller, LINK).await;
    let path = path_of(&supervisor.open("/contacts").await, DOMAIN);
    let own = caller.open(&path).await;
    assert!(own.says(DOMAIN));
    for kind in ["approval", "refusal", "search"] {
        let forged = post(&mut caller, &own, &format!("{path}/{kind}")).await;
        assert_eq!(forged, 403, "{kind}");
    }
    assert_eq!(caller.get("/contacts").await.status, 403);
    let (mut colleague, page) = (world.colleague().await, caller.open(&case).await);
    let is_mine = page
        .forms(&format!("{case}/assignment"))
        .iter()
        .any(|form| form.fields.contains(&("person".to_owned(), String::new())));
    assert!(is_mine, "the case belongs to the one who opened it: {}", page.text());
    assert_eq!(colleague.get(&path).await.status, 404, "somebody else's case");
    let mut officer = world.officer().await;
    assert_eq!(officer.get("/contacts").await.status, 403);
    assert_eq!(officer.get(&path).await.status, 404);
    let account = officer.open("/account").await;
    assert_eq!(post(&mut officer, &account, &format!("{path}/address")).await, 404);
}

async fn post(caller: &mut Caller, page: &Answer, path: &str) -> u16 {
    let csrf = page.attribute("input[name=csrf]", "value").unwrap();
    let fields = [("csrf", csrf.as_str()), ("version", "2"), ("address", HOSTING)];
    let fields: Vec<(String, String)> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    caller.post(path, &fields).await.status
}
