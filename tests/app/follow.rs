//! Short links, share links and invitations, from the paste to what they name.

use crate::caller::{Answer, Caller};
use crate::desk_of::{notices_on, open_case, review, send_all};
use crate::world::World;
use takedown_desk::practice::{Lead, Script};

const SHORT: &str = "https://vm.tiktok.com/ZMexample/";
const VIDEO: &str = "https://www.tiktok.com/@voorbeeld.user/video/7206382937372134662";
const SHARED: &str = "https://www.tiktok.com/@voorbeeld.user/video/7206382937372134662?_r=1&u_code=sharer";

fn to(address: &str) -> Lead {
    Lead::To(address.to_owned())
}

/// The pages of the links on the page of a case.
fn items_on(page: &Answer) -> Vec<String> {
    let mut paths = Vec::new();
    for part in page.body.split("href=\"/items/").skip(1) {
        let id: String = part.chars().take_while(|c| c.is_ascii_hexdigit() || *c == '-').collect();
        let path = format!("/items/{id}");
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

async fn only_item(caller: &mut Caller, case: &str) -> String {
    let items = items_on(&caller.open(case).await);
    assert_eq!(items.len(), 1, "{items:?}");
    items[0].clone()
}

/// What the page says that a text would add to a case.
async fn read(caller: &mut Caller, case: &str, text: &str) -> Answer {
    let action = format!("{case}/items");
    let page = caller.open(&action).await;
    let answer = caller.submit(&page, &action, &[("text", text), ("do", "read")]).await;
    assert_eq!(answer.status, 200);
    answer
}

async fn add(caller: &mut Caller, case: &str, text: &str) -> Answer {
    let action = format!("{case}/items");
    let page = caller.open(&action).await;
    caller.submit_and_follow(&page, &action, &[("text", text), ("do", "add")]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_link_gives_way_to_what_it_names() {
    let world = World::new().await;
    world.practice.set_script("7206382937372134662", Script::Silent);
    world.practice.set_lead("ZMexample", to(SHARED));
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, SHORT).await;
    let page = caller.open(&case).await;
    assert!(page.says("Where it leads is being found out."), "{}", page.text());
    assert_eq!(page.link_states(), ["Not asked yet"], "nothing can be seen behind a short link");

    world.run_jobs().await;
    let page = caller.open(&case).await;
    assert!(page.says("Found by following the short link"), "{}", page.text());
    assert!(page.says("Short link followed"), "the timeline tells: {}", page.text());
    assert_eq!(page.link_states(), ["Online"], "what it names is looked at");
    let path = only_item(&mut caller, &case).await;
    let item = caller.open(&path).await;
    assert!(item.says(VIDEO) && item.says(SHORT), "{}", item.text());
    assert!(!item.body.contains("sharer"), "who shared it is not kept");
    assert_eq!(world.practice.asked(), [format!("HEAD {SHORT}")]);
    assert_eq!(world.practice.media().bytes_read, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_link_is_known_again_by_both_its_names() {
    let world = World::new().await;
    world.practice.set_lead("ZMexample", to(SHARED));
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, SHORT).await;
    world.run_jobs().await;
    for link in [SHORT, VIDEO] {
        let page = add(&mut caller, &case, link).await;
        assert!(page.says("The case had all these links already."), "{link}: {}", page.text());
        assert_eq!(items_on(&page).len(), 1, "{link}");
    }
    let other = open_case(&mut caller, "https://t.me/levlam/1").await;
    for link in [SHORT, VIDEO] {
        let page = read(&mut caller, &other, link).await;
        assert_eq!(page.count(".found .pill.back"), 1, "{link}: {}", page.text());
    }
    assert_eq!(world.practice.asked().len(), 1, "nothing had to be asked twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_short_links_to_the_same_become_one() {
    let world = World::new().await;
    world.practice.set_lead("ZM", to(SHARED));
    let mut caller = world.caseworker().await;
    let case =
        open_case(&mut caller, "https://vm.tiktok.com/ZMexample/ https://vm.tiktok.com/ZMsecond1/").await;
    review(&mut caller, &case).await;
    world.run_jobs().await;
    let page = caller.open(&case).await;
    let mut states = page.link_states();
    states.sort();
    assert_eq!(states.len(), 2);
    assert!(states.contains(&"Set aside".to_owned()), "{states:?}");
    assert!(page.says("Leads to the same as another link"), "{}", page.text());
    assert!(page.says("Folded into another link"), "the timeline tells: {}", page.text());
    let text = review(&mut caller, &case).await;
    let sent = text.texts("textarea").join(" ");
    assert!(sent.contains(VIDEO) && !sent.contains("vm.tiktok.com"), "{sent}");

    let folded = items_on(&page).into_iter();
    let mut shown = 0;
    for path in folded {
        let item = caller.open(&path).await;
        shown += item.count("a[href^='/items/']");
        let choices = item.count("input[name=reason]");
        assert!(matches!(choices, 0 | 4), "a person does not choose this reason: {choices}");
    }
    assert_eq!(shown, 1, "the folded link leads to the other one");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_nobody_edited_names_what_was_found() {
    let world = World::new().await;
    world.practice.set_lead("ZMexample", to(SHARED));
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, SHORT).await;
    let before = review(&mut caller, &case).await;
    assert!(before.says("It is not known yet where"), "{}", before.text());
    assert!(before.body.contains("vm.tiktok.com/ZMexample"));
    world.run_jobs().await;
    let after = review(&mut caller, &case).await;
    assert!(!after.says("It is not known yet where"), "{}", after.text());
    assert!(after.body.contains(VIDEO), "{}", after.text());
    assert!(!after.body.contains("vm.tiktok.com"), "{}", after.text());
    // Whoever still has the old text before them does not send it unseen.
    let stale = caller.submit(&before, "/notices/*/approval", &[("good_faith", "yes")]).await;
    assert_eq!(stale.status, 409, "{}", stale.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_of_a_person_and_a_sent_notice_stay_as_they_are() {
    let world = World::new().await;
    world.practice.set_lead("ZMexample", to(SHARED));
    let mut caller = world.caseworker().await;
    let edited = open_case(&mut caller, SHORT).await;
    let page = review(&mut caller, &edited).await;
    let mut form = page.form("/notices/*/text");
    let last = form.fields.iter_mut().rfind(|(name, _)| name == "piece").unwrap();
    last.1.push_str("\nAdded by hand.");
    assert_eq!(caller.post(&form.action.clone(), &form.fields).await.status, 303);
    let sent = open_case(&mut caller, SHORT).await;
    send_all(&mut caller, &sent).await;

    world.run_jobs().await;
    let page = caller.open(&format!("{edited}/notices")).await;
    assert!(page.says("Added by hand.") && page.says("vm.tiktok.com/ZMexample"), "{}", page.text());
    assert!(page.says("Somebody changed this text before it was known where"), "{}", page.text());
    let case = caller.open(&sent).await;
    assert!(case.says("Found by following the short link"));
    let notice = caller.open(&notices_on(&case)[0]).await;
    assert!(notice.body.contains("vm.tiktok.com/ZMexample"), "what was approved is what is filed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wall_is_tried_again_for_a_day_and_then_a_person_decides() {
    let world = World::new().await;
    world.practice.set_lead("BAExample1", Lead::LoginWall);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://www.instagram.com/share/reel/BAExample1").await;
    world.run_jobs().await;
    let page = caller.open(&case).await;
    assert!(page.says("Could not be followed: login wall. Next try in 1 h"), "{}", page.text());
    assert_eq!(world.practice.asked().len(), 2, "HEAD and GET");
    world.hours_at_the_desk(48, &mut caller).await;
    assert_eq!(world.practice.asked().len(), 8, "three more times, then no more");
    let page = caller.open(&case).await;
    assert!(page.says("Could not be followed: login wall") && !page.says("Next try"), "{}", page.text());
    assert_eq!(page.link_states(), ["Cannot tell"], "a person has to look");

    // A person opens it and says where it leads.
    let path = only_item(&mut caller, &case).await;
    let action = format!("{path}/address");
    for (typed, fault) in [
        ("", "exactly one address"),
        ("no address at all", "exactly one address"),
        ("https://www.instagram.com/p/BoHk1haB5tM/ https://t.me/levlam/1", "exactly one address"),
        ("https://www.instagram.com/", "exactly one address"),
        ("https://www.instagram.com/share/p/BAExample2", "a short link too"),
    ] {
        let item = caller.open(&path).await;
        let answer = caller.submit(&item, &action, &[("address", typed)]).await;
        assert_eq!(answer.status, 422, "{typed}");
        assert!(answer.says(fault), "{typed}: {}", answer.text());
        assert_eq!(answer.attribute("#address", "value").as_deref(), Some(typed), "what was typed stays");
    }
    let item = caller.open(&path).await;
    let real = "https://www.instagram.com/reel/Co2ZFRrAgHy/?igsh=sharer";
    let item = caller.submit_and_follow(&item, &action, &[("address", real)]).await;
    assert!(item.says("A person opened the short link and gave this address"), "{}", item.text());
    assert!(item.says("https://www.instagram.com/reel/Co2ZFRrAgHy/") && !item.body.contains("sharer"));
    assert!(item.forms(&action).is_empty(), "it is known now");
    assert!(caller.open(&case).await.says("Address given by a person"));
    let forms = vec![("csrf".to_owned(), item.attribute("input[name=csrf]", "value").unwrap())];
    assert_eq!(caller.post(&format!("{path}/following"), &forms).await.status, 409, "nothing to follow");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_has_it_followed_again() {
    let world = World::new().await;
    world.practice.set_lead("ZMexample", Lead::LoginWall);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, SHORT).await;
    world.run_jobs().await;
    world.practice.set_lead("ZMexample", to(SHARED));
    let path = only_item(&mut caller, &case).await;
    let item = caller.open(&path).await;
    let item = caller.submit_and_follow(&item, &format!("{path}/following"), &[]).await;
    assert!(item.says("The link is being followed again."), "{}", item.text());
    world.run_jobs().await;
    assert!(caller.open(&path).await.says(VIDEO));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_followed_says_why() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    for (code, lead, words, asked) in [
        ("ZMnowhere", Lead::Nowhere, "The short link leads nowhere any more", 2),
        ("ZMcircle1", Lead::InACircle, "it leads in a circle", 6),
        ("ZMoutside", to("https://www.example.org/"), "it leads to another site, which was not opened", 1),
        ("ZMprivate", to("https://10.0.0.1/"), "it leads to another site, which was not opened", 1),
    ] {
        world.practice.set_lead(code, lead);
        let before = world.practice.asked().len();
        let case = open_case(&mut caller, &format!("https://vm.tiktok.com/{code}/")).await;
        world.run_jobs().await;
        let page = caller.open(&case).await;
        assert!(page.says(words), "{code}: {}", page.text());
        assert!(world.practice.asked().len() - before <= asked, "{code}: {:?}", world.practice.asked());
    }
    let case = open_case(&mut caller, "https://t.me/m/AbCdEfGh").await;
    let page = caller.open(&case).await;
    assert!(page.says("Could not be followed: it opens in an app only"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_turns_out_to_be_of_another_platform_changes_its_place() {
    let world = World::new().await;
    world.practice.set_lead("Example123", to("https://www.example.org/board/77"));
    world.practice.set_lead("Example456", to(SHORT));
    world.practice.set_lead("ZMexample", to(SHARED));
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.co/Example123 https://t.co/Example456").await;
    review(&mut caller, &case).await;
    world.run_jobs().await;
    let page = caller.open(&case).await;
    assert_eq!(page.texts("section.sheet h2").iter().filter(|title| *title == "X").count(), 0);
    assert!(page.says("Other website") && page.says("TikTok"), "{}", page.text());
    assert!(page.says("Notice withdrawn"), "the draft to X is about nothing any more: {}", page.text());
    assert!(!world.practice.asked().iter().any(|asked| asked.contains("example.org")));
    let page = caller.open(&format!("{case}/notices")).await;
    assert!(page.says("2"), "{}", page.text());
    let page = caller.submit_and_follow(&page, &format!("{case}/notices"), &[]).await;
    assert!(page.body.contains(VIDEO), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_read_at_once_and_stays_the_address() {
    let world = World::new().await;
    world.practice.set_script("", Script::Silent);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "discord.gg/practice-cats").await;
    world.run_jobs().await;
    let page = caller.open(&case).await;
    assert!(page.says("Leads to Example cats"), "{}", page.text());
    let path = only_item(&mut caller, &case).await;
    let item = caller.open(&path).await;
    assert!(item.says("https://discord.gg/practice-cats") && item.says("Example cats"));
    let server = item.texts("dd code").into_iter().find(|text| text.len() == 18).unwrap();
    assert!(server.chars().all(|c| c.is_ascii_digit()), "{server}");

    let page = review(&mut caller, &case).await;
    assert!(page.body.contains(&server), "the form asks for the server: {}", page.text());
    assert!(page.body.contains("https://discord.gg/practice-cats"));
    // Another invitation to the same server, and the server itself.
    let page = add(&mut caller, &case, "discord.gg/other-cats").await;
    assert_eq!(items_on(&page).len(), 2);
    world.run_jobs().await;
    let page = caller.open(&case).await;
    assert!(page.says("Leads to the same as another link"), "{}", page.text());
    let page = add(&mut caller, &case, &format!("https://discord.com/channels/{server}")).await;
    assert!(page.says("The case had all these links already."), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_invitation_says_nothing_about_its_server() {
    let world = World::new().await;
    world.practice.set_script("practice-cats", Script::AlreadyGone);
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "discord.gg/practice-cats").await;
    world.run_jobs().await;
    world.hours_at_the_desk(4, &mut caller).await;
    let page = caller.open(&case).await;
    assert!(page.says("Dead invitation: expired or withdrawn."), "{}", page.text());
    assert_eq!(page.link_states(), ["Cannot tell"], "{}", page.text());
    let page = review(&mut caller, &case).await;
    assert!(page.says("leads nowhere any more"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_set_aside_is_followed_when_it_is_taken_up() {
    let world = World::new().await;
    world.practice.set_lead("ZMexample", to(SHARED));
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, SHORT).await;
    let path = only_item(&mut caller, &case).await;
    let item = caller.open(&path).await;
    caller.submit_and_follow(&item, &format!("{path}/dropping"), &[("reason", "misread")]).await;
    world.run_jobs().await;
    assert!(world.practice.asked().is_empty(), "what was set aside is left alone");
    let item = caller.open(&path).await;
    caller.submit_and_follow(&item, &format!("{path}/restoring"), &[]).await;
    world.run_jobs().await;
    assert!(caller.open(&path).await.says(VIDEO));
}
