//! What a link's number tells of the time of making: shown with its certainty, never an impossible one.

use crate::desk_of::{KNOWN, open_case};
use crate::world::World;

const OF_X: &str = "https://x.com/starwars/status/1577855540407197696";
const OF_TIKTOK: &str = "https://www.tiktok.com/@hullcity/video/7059698374567611694";
const WITHOUT: &str = "https://t.me/levlam/1";

/// A post on X of 2030: nobody has written it yet.
fn still_to_come() -> String {
    const MARCH_2030_UNIX_MS: i64 = 1_900_000_000_000;
    const EPOCH_UNIX_MS: i64 = 1_288_834_974_657;
    format!("https://x.com/starwars/status/{}", (MARCH_2030_UNIX_MS - EPOCH_UNIX_MS) << 22)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_reading_says_when_a_thing_was_posted_and_how_sure_that_is() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let page = caller.open("/cases/new").await;
    let text = format!("{OF_X}\n{OF_TIKTOK}\n{WITHOUT}\n{}", still_to_come());
    let mut form = page.form("/cases");
    let mut values = KNOWN.to_vec();
    values.push(("text", &text));
    form.set(&values);
    let reading = caller.post("/cases/reading", &form.fields).await;
    assert_eq!(reading.status, 200, "{}", reading.text());
    let rows = reading.texts("ol.found > li");
    assert_eq!(rows.len(), 4, "{rows:?}");
    assert!(rows[0].contains("posted about 6 Oct 2022 04:57 (from its number)"), "{}", rows[0]);
    assert!(rows[1].contains("posted about 1 Feb 2022 12:15 (from its number; estimated)"), "{}", rows[1]);
    assert!(!rows[2].contains("posted about"), "{}", rows[2]);
    assert!(!rows[3].contains("posted about"), "{}", rows[3]);
    assert!(rows[3].contains("probably a typing error"), "{}", rows[3]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_case_and_the_link_say_it_too() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, OF_TIKTOK).await;
    let page = caller.open(&case).await;
    assert!(page.says("posted about"), "{}", page.text());
    assert!(page.says("(from its number; estimated)"), "{}", page.text());
    let link = page.attribute("td.c-link a", "href").unwrap();
    let page = caller.open(&link).await;
    assert!(page.says("Posted about"), "{}", page.text());
    assert!(page.says("TikTok does not document this."), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn names_in_words_are_offered_and_never_filed() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let page = caller.open("/cases/new").await;
    let text = format!(
        "{WITHOUT}\nson snap c\u{2019}est lea_x99, @lea_x98 op insta, auf TikTok hei\u{df}t sie lea.x97"
    );
    let mut form = page.form("/cases");
    let mut values = KNOWN.to_vec();
    values.push(("text", &text));
    form.set(&values);
    let reading = caller.post("/cases/reading", &form.fields).await;
    for name in ["lea_x99", "lea_x98", "lea.x97"] {
        assert!(reading.says(name), "{}", reading.text());
    }
    assert_eq!(reading.count("input[name=handle]"), 3);
    assert_eq!(reading.count("input[name=handle][checked]"), 0, "a person ticks them");
    let case = open_case(&mut caller, &text).await;
    let page = caller.open(&case).await;
    assert_eq!(page.count("td.c-link"), 1, "only the link is filed: {}", page.text());
}
