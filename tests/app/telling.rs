//! Telling the person concerned: only as she agreed, in her language, and what was told is kept.

use crate::desk_of::{open_case, send_all};
use crate::world::World;

const SAFE_TIME: &str = "Boomklever after five";

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_told_in_a_way_that_was_not_agreed() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let path = format!("{case}/telling");
    let page = caller.open(&path).await;
    assert!(page.says("Nothing was agreed yet."));
    assert_eq!(caller.submit(&page, &path, &[("how", "phone")]).await.status, 409);
    assert_eq!(caller.submit(&page, &path, &[]).await.status, 422);
    assert!(caller.open(&path).await.says("Not told yet."));

    let consents = format!("{case}/consents");
    let agreed = [("channel", "phone"), ("allowed", "yes"), ("safe_time", SAFE_TIME)];
    let page = caller.submit_and_follow(&page, &consents, &agreed).await;
    assert!(
        page.says(SAFE_TIME)
            && page.says("leave no voicemail")
            && page.says("if a parent answers, say nothing")
    );
    let page = caller.submit_and_follow(&page, &path, &[("how", "phone")]).await;
    assert!(page.says("Noted: told now.") && !page.says("Not told yet."));
    assert!(!caller.open("/desk").await.says(SAFE_TIME));

    let page = caller.open(&path).await;
    let page = caller.submit_and_follow(&page, &format!("{consents}/*/withdrawal"), &[]).await;
    assert!(page.says("Nothing was agreed yet."));
    assert_eq!(caller.submit(&page, &path, &[("how", "phone")]).await.status, 409);
    assert_eq!(caller.submit(&page, &path, &[("how", "herself")]).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn news_stands_on_the_desk_until_it_was_told_and_only_where_she_may_be_reached() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, "https://t.me/levlam/1").await;
    let path = format!("{case}/telling");
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let page = caller.open(&path).await;
    assert!(page.says("Nous avons demandé à Telegram de retirer un lien."), "{}", page.text());
    assert!(!page.texts("#telling-words").concat().contains("levlam"), "no account in what is read aloud");
    world.pass(chrono::Duration::hours(1));
    world.sign_in(&mut caller, "caseworker").await;
    let item = caller.open(&case).await;
    let link = item.attribute("td.c-link a", "href").unwrap();
    let item = caller.open(&link).await;
    let gone = caller.submit(&item, &format!("{link}/checks"), &[("seen", "gone")]).await;
    assert_eq!(gone.status, 303, "{}", gone.text());
    let news = "There is news that the person concerned does not know yet.";
    assert!(!caller.open("/desk").await.says(news), "without consent nobody is asked to call");
    let page = caller.open(&path).await;
    assert!(page.says("Sur Telegram, un lien a disparu"), "{}", page.text());
    let agreed = [("channel", "chat"), ("allowed", "yes")];
    caller.submit_and_follow(&page, &format!("{case}/consents"), &agreed).await;
    assert!(caller.open("/desk").await.says(news));
    let page = caller.open(&path).await;
    caller.submit_and_follow(&page, &path, &[("how", "chat")]).await;
    assert!(!caller.open("/desk").await.says(news));
}
