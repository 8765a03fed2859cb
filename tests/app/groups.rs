//! Exposure groups: written down once, seen through one's own cases only, looked for again.

use crate::caller::{Answer, Caller};
use crate::desk_of::open_case;
use crate::world::World;
use chrono::Duration;

const GROUP: &str = "https://t.me/joinchat/AAAAAEXAMPLEgroup0000";
const NAME: &str = "Kermis zonder remmen";
const SCHOOL: &str = "Boomkruiperschool";

/// Writes the group down with the first link of a case; the address of its page.
async fn record(caller: &mut Caller, case: &str, values: &[(&str, &str)]) -> Answer {
    let path = format!("{case}/groups");
    let page = caller.open(&path).await;
    let link = page.attribute("input[name=item]", "value").unwrap();
    let mut form = page.form(&path);
    form.set(&[("platform", "telegram"), ("link", GROUP), ("name", NAME), ("item", &link)]);
    form.set(values);
    caller.post(&path, &form.fields).await
}

fn page_of(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.location.clone().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_is_written_down_from_a_case_and_says_which_track_holds() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    assert!(caller.open(&case).await.body.contains(&format!("href=\"{case}/groups\"")));
    assert!(caller.open("/groups").await.says("No group yet"));
    assert!(caller.open(&format!("{case}/groups")).await.says("No link of this case lies in a group"));

    let values = [("admission", "auto"), ("spreads", "phones"), ("school", SCHOOL)];
    let group = page_of(&record(&mut caller, &case, &values).await);
    let page = caller.open(&group).await;
    for words in [NAME, SCHOOL, "Telephone numbers", "Yes, in this reading", "not verified", "Not asked yet"]
    {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert!(page.says("The group itself is not among the links."));
    assert!(!page.texts("title").concat().contains(NAME), "no name in a title");
    assert!(caller.open("/groups").await.says(NAME));
    assert!(caller.open(&format!("{case}/groups")).await.says(NAME));
    assert!(caller.open(&case).await.says("Exposure group written down"));

    let changed = [("admission", "human_approved")];
    let page = caller.submit_and_follow(&page, &group, &changed).await;
    assert!(page.says("No, in this reading") && page.says(SCHOOL), "{}", page.text());
    let stale = caller.submit(&page, &group, &[("version", "1")]).await;
    assert_eq!(stale.status, 409, "{}", stale.text());
    assert_eq!(stale.attribute("input[name=name]", "value").as_deref(), Some(NAME), "what was typed stays");
    let long = "x".repeat(301);
    let refused = [("name", "Herfst"), ("places", long.as_str())];
    let page = caller.open(&group).await;
    let refused = caller.submit(&page, &group, &refused).await;
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert_eq!(refused.attribute("input[name=name]", "value").as_deref(), Some("Herfst"));
    assert_eq!(refused.attribute("input[name=places]", "value"), Some(long));
    assert_eq!(refused.attribute("nav.rail a[href='/groups']", "aria-current").as_deref(), Some("page"));
    let trail = world.officer().await.open("/audit").await;
    assert!(trail.says("Exposure group changed") && !trail.says(NAME) && !trail.says(SCHOOL));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_is_said() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    for (values, words) in [
        ([("name", ""), ("link", "")], "Give the name of the group, or its address."),
        ([("name", "x"), ("link", "nowhere")], "No address was found in this."),
        ([("name", "x"), ("platform", "elsewhere")], "Choose one of these."),
    ] {
        let answer = record(&mut caller, &case, &values).await;
        assert!(answer.status == 422 && answer.says(words), "{words}: {}", answer.text());
    }
    let path = format!("{case}/groups");
    let page = caller.open(&path).await;
    let answer = caller.submit(&page, &path, &[("name", NAME)]).await;
    assert!(answer.status == 422 && answer.says("Tick at least one link"), "{}", answer.text());
    assert!(caller.open("/groups").await.says("No group yet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_is_seen_through_ones_own_cases_only_and_stands_once() {
    let world = World::new().await;
    let (mut caller, mut colleague) = (world.caseworker().await, world.colleague().await);
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let group = page_of(&record(&mut caller, &case, &[]).await);
    assert_eq!(colleague.get(&group).await.status, 404);
    assert_eq!(colleague.get(&format!("{case}/groups")).await.status, 404);
    assert!(!colleague.open("/groups").await.says(NAME));
    assert_eq!(world.administrator().await.get(&group).await.status, 403);

    // The same address from another case leads to the same group.
    let other = open_case(&mut colleague, GROUP).await;
    assert_eq!(page_of(&record(&mut colleague, &other, &[("name", "Anders")]).await), group);
    let page = colleague.open(&group).await;
    assert!(page.says(NAME) && !page.says("Anders"), "{}", page.text());
    assert!(page.says("Links of one more case, which you may not see"));
    assert!(!page.body.contains(&format!("href=\"{case}\"")), "no way to the other case");
    assert_eq!(page.count("a[href^='/items/']"), 1, "the own link only");
    assert!(!page.says("The group itself is not among the links."));
    let page = world.supervisor().await.open(&group).await;
    assert!(
        page.body.contains(&format!("href=\"{case}\"")) && page.body.contains(&format!("href=\"{other}\""))
    );

    // Each takes out what is theirs; the last one removes the group.
    let action = format!("{group}/unlinking");
    let page = colleague.open(&group).await;
    assert_eq!(page_of(&colleague.submit(&page, &action, &[]).await), "/groups");
    assert_eq!(colleague.get(&group).await.status, 404);
    let page = caller.open(&group).await;
    assert_eq!(page_of(&caller.submit(&page, &action, &[]).await), "/groups");
    assert_eq!(world.supervisor().await.get(&group).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_is_gone_is_looked_for_again() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let group = page_of(&record(&mut caller, &case, &[]).await);
    let (end, checks) = (format!("{group}/end"), format!("{group}/checks"));
    let page = caller.open(&group).await;
    let seen = [("members", "1250"), ("seen_at", "2026-01-02T10:00")];
    let page = caller.submit_and_follow(&page, &format!("{group}/sightings"), &seen).await;
    assert!(page.says("1,250"), "{}", page.text());
    let ahead = caller.submit(&page, &end, &[("gone_at", "2036-01-02T10:00")]).await;
    assert!(ahead.status == 422 && ahead.says("lies ahead"), "{}", ahead.text());

    let local = world.now().with_timezone(&chrono_tz::Europe::Brussels).format("%Y-%m-%dT%H:%M").to_string();
    let page = caller.submit_and_follow(&page, &end, &[("gone_at", &local)]).await;
    assert!(page.forms(&checks).is_empty(), "nothing is due yet");
    assert!(!caller.open("/desk").await.says("See whether it was made again"));

    world.pass(Duration::hours(25));
    world.sign_in(&mut caller, "caseworker").await;
    assert!(caller.open("/desk").await.says("A group on Telegram was gone. See whether it was made again."));
    let page = caller.open(&group).await;
    assert_eq!(page.forms(&checks).len(), 1);
    let page = caller.submit_and_follow(&page, &checks, &[("found", "nothing")]).await;
    assert!(page.says("Nothing new") && page.forms(&checks).is_empty());
    assert!(!caller.open("/desk").await.says("See whether it was made again"));

    world.pass(Duration::days(6));
    world.sign_in(&mut caller, "caseworker").await;
    let page = caller.open(&group).await;
    let page = caller.submit_and_follow(&page, &checks, &[("found", "back")]).await;
    assert!(!page.forms(&end).is_empty(), "it is there again: {}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_successor_leads_back_and_forth_and_never_in_a_circle() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let first = page_of(&record(&mut caller, &case, &[]).await);
    let before = first.trim_start_matches("/groups/");
    let values = [("link", ""), ("name", "Kermis twee"), ("predecessor", before)];
    let second = page_of(&record(&mut caller, &case, &values).await);
    let page = caller.open(&first).await;
    assert!(page.says("Followed by") && page.body.contains(&format!("href=\"{second}\"")), "{}", page.text());
    assert!(caller.open(&second).await.body.contains(&format!("href=\"{first}\"")));
    let circle = [("predecessor", second.trim_start_matches("/groups/"))];
    let answer = caller.submit(&page, &first, &circle).await;
    assert_eq!(answer.status, 422, "{}", answer.text());
}
