//! The practice world and the adapters speak the same language.

use super::new_mails;
use crate::outbound::guard::Guard;
use crate::outbound::probe::Probe;
use crate::practice::testing::world;
use crate::practice::{Script, World};
use platform_adapters::look::Seen;
use platform_adapters::{Look, Meaning, Platform, Target, platforms, reader};
use url::Url;

const REFERENCE: &str = "CF-7QK3M2XR5NTD4WPA";

/// The examples of a platform that can be looked at from outside.
fn seen_from_outside(platform: &dyn Platform) -> Vec<(Target, Look, String)> {
    let mut targets: Vec<Target> =
        platform.examples().iter().filter_map(|link| reader::read_one(link).target).collect();
    targets.dedup();
    let looks = targets.into_iter().filter_map(|target| match platform.look(&target) {
        Look::Fetch { method, url } => {
            let host = Url::parse(&url).ok()?.host_str()?.to_owned();
            Some((target, Look::Fetch { method, url }, host))
        }
        Look::ByHand => None,
    });
    looks.collect()
}

/// What the adapter makes of the practice world's page.
async fn seen(world: &World, platform: &dyn Platform, (target, look, host): &(Target, Look, String)) -> Seen {
    let probe = Probe::new(Guard::practice([host], &world.http()), None).unwrap();
    let page = probe.look(look, 1_795_000_000).await.unwrap();
    platform.judge(target, &page).seen
}

#[tokio::test]
async fn adapters_see_what_the_scripts_show() {
    let mut looked = std::collections::BTreeMap::new();
    for platform in platforms() {
        for example in seen_from_outside(*platform) {
            let name = format!("{} {}", platform.key(), example.0.canonical);
            let (world, _folder) = world();
            world.set_script("", Script::Silent);
            assert_eq!(seen(&world, *platform, &example).await, Seen::Up, "{name}");
            world.set_script("", Script::LoginWall);
            let wall = seen(&world, *platform, &example).await;
            assert!(matches!(wall, Seen::Unsure(_)), "{name}: {wall:?}");
            world.set_script("", Script::AlreadyGone);
            // Some absences prove nothing (a dead invitation): then the adapter says so.
            let gone = seen(&world, *platform, &example).await;
            assert!(matches!(gone, Seen::Gone | Seen::Unsure(_)), "{name}: {gone:?}");
            *looked.entry(platform.key()).or_insert(false) |= gone == Seen::Gone;
        }
    }
    for key in ["instagram", "facebook", "tiktok", "snapchat", "x", "youtube", "telegram"] {
        assert_eq!(looked.get(key), Some(&true), "{key}: {looked:?}");
    }
}

#[tokio::test]
async fn adapters_read_what_the_platforms_write() {
    for (script, hours, meaning) in [
        (Script::Removed, 1, Meaning::Received),
        (Script::Question, 3, Meaning::Question),
        (Script::Removed, 4, Meaning::Removed),
        (Script::Restricted, 4, Meaning::Restricted),
        (Script::Kept, 4, Meaning::Kept),
    ] {
        for platform in platforms() {
            let (world, folder) = world();
            let link = format!("https://{}.example/EXAMPLE0000", platform.key().replace('_', "-"));
            world.set_script("EXAMPLE0000", script);
            world.note_filed(&[&link], "answers@desk.example", REFERENCE, platform.key());
            world.advance_hours(hours);
            let mail = new_mails(folder.path()).await.pop().unwrap();
            let reply = platform.read(&mail.incoming());
            assert_eq!(
                reply.as_ref().map(|reply| reply.meaning),
                Some(meaning),
                "{}: {}",
                platform.key(),
                mail.text
            );
            let number = reply.and_then(|reply| reply.reference).unwrap_or_default();
            assert!(number.len() == 18 && mail.text.contains(&number), "{}: {number}", platform.key());
        }
    }
}
