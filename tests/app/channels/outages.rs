//! An outage of a whole day, door by door: nothing is lost, the order stays, one alarm, no storm,
//! and the other channels go on.

use super::{SNAPCHAT, YOUTUBE, approve, breaker, minutes, reported, states, videos};
use crate::world::World;
use std::time::Duration;
use takedown_desk::model::channel::alarms;
use takedown_desk::model::channel::breaker::BreakerState;
use takedown_desk::model::connection;
use takedown_desk::practice::Outage;

const DAY_MINUTES: i64 = 24 * 60;

fn alarms(world: &World) -> Vec<(String, &'static str)> {
    let open = world.app.read_now(alarms::open).unwrap();
    open.into_iter().map(|alarm| (alarm.platform, alarm.kind.key())).collect()
}

fn raised(world: &World) -> i64 {
    use diesel::prelude::*;
    use takedown_desk::db::schema::channel_alarms;
    world.app.read_now(|tx| Ok(channel_alarms::table.count().get_result(tx.c)?)).unwrap()
}

fn expected(from: usize, count: usize) -> Vec<String> {
    (from..from + count).map(|n| format!("EXAMPLE{n:04}")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interface_that_is_down_for_a_day_gets_everything_in_order_afterwards() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    world.run_jobs().await;
    world.practice.outage(YOUTUBE, Some(Outage::Down));
    approve(&mut caller, &videos(0, 3)).await;
    world.run_jobs().await;
    minutes(&world, 5).await;
    assert_eq!(breaker(&world, "youtube").state, BreakerState::Open, "within five minutes");
    let desk = caller.open("/desk").await;
    assert!(desk.says("YouTube does not answer since"), "{}", desk.text());
    assert!(desk.says("3 notices wait."), "{}", desk.text());
    assert!(desk.says("Next try"), "{}", desk.text());
    let before = world.practice.met_outage(YOUTUBE);
    // Another channel goes on meanwhile.
    approve(&mut caller, "https://www.snapchat.com/add/sampleuser").await;
    world.run_jobs().await;
    assert_eq!(states(&world, "snapchat"), ["sent"]);
    minutes(&world, DAY_MINUTES).await;
    let met = world.practice.met_outage(YOUTUBE) - before;
    // At most every half hour, and the account's own list of reasons now and then.
    assert!(met > 10 && met <= 90, "asked {met} times in a day");
    assert_eq!(states(&world, "youtube"), ["ready", "ready", "ready"], "nothing is lost");
    assert_eq!((alarms(&world), raised(&world)), (vec![("youtube".to_owned(), "down")], 1));
    let mut supervisor = world.supervisor().await;
    assert!(supervisor.open("/desk").await.says("The channel of YouTube needs somebody"));
    world.practice.outage(YOUTUBE, None);
    minutes(&world, 31).await;
    assert_eq!(reported(&world), expected(0, 3), "in the order of approval");
    assert_eq!(states(&world, "youtube"), ["sent", "sent", "sent"]);
    assert!(alarms(&world).is_empty(), "the alarm ended by itself");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_address_that_is_down_for_a_day_gets_everything_once_and_others_go_on() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    world.practice.outage(SNAPCHAT, Some(Outage::Down));
    for user in ["sampleuser", "otheruser"] {
        approve(&mut caller, &format!("https://www.snapchat.com/add/{user}")).await;
    }
    minutes(&world, 5).await;
    assert_ne!(breaker(&world, "snapchat").state, BreakerState::Closed);
    minutes(&world, DAY_MINUTES).await;
    assert_eq!(states(&world, "snapchat"), ["ready", "ready"]);
    assert_eq!(raised(&world), 1);
    world.sign_in(&mut caller, "caseworker").await;
    approve(&mut caller, "https://t.me/levlam/1").await;
    world.run_jobs().await;
    assert_eq!(states(&world, "telegram"), ["sent"]);
    world.practice.outage(SNAPCHAT, None);
    minutes(&world, 31).await;
    assert_eq!(states(&world, "snapchat"), ["sent", "sent"]);
    let bodies: Vec<String> = world
        .practice
        .mails()
        .into_iter()
        .filter(|mail| mail.to.contains(SNAPCHAT))
        .map(|mail| mail.body)
        .collect();
    assert_eq!(bodies.len(), 2, "each once");
    assert!(bodies[0].contains("sampleuser") && bodies[1].contains("otheruser"), "in order");
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_never_come_go_to_a_person_and_the_rest_waits() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    world.run_jobs().await;
    world.practice.outage(YOUTUBE, Some(Outage::Lost));
    approve(&mut caller, &videos(0, 8)).await;
    minutes(&world, 30).await;
    let states = states(&world, "youtube");
    let unsure = states.iter().filter(|state| *state == "unsure").count();
    assert!((5..8).contains(&unsure), "{states:?}");
    assert_eq!(states.iter().filter(|state| *state == "ready").count(), 8 - unsure);
    assert_eq!(reported(&world).len(), unsure, "nothing is sent twice");
    assert_ne!(breaker(&world, "youtube").state, BreakerState::Closed);
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_slows_the_whole_channel_and_costs_no_notice_its_tries() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let retry_after = Duration::from_secs(600);
    world.run_jobs().await;
    world.practice.outage(YOUTUBE, Some(Outage::TooMany { retry_after }));
    approve(&mut caller, &videos(0, 3)).await;
    world.run_jobs().await;
    minutes(&world, 9).await;
    assert_eq!(world.practice.met_outage(YOUTUBE), 1, "the channel waits, and not one notice");
    minutes(&world, DAY_MINUTES).await;
    assert!(world.practice.met_outage(YOUTUBE) <= 150, "{}", world.practice.met_outage(YOUTUBE));
    assert_eq!(states(&world, "youtube"), ["ready", "ready", "ready"]);
    assert!(alarms(&world).is_empty(), "slow is not down");
    world.practice.outage(YOUTUBE, None);
    minutes(&world, 16).await;
    assert_eq!(reported(&world), expected(0, 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_is_not_known_any_more_pauses_the_channel_until_it_is_connected() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    world.run_jobs().await;
    world.practice.outage(YOUTUBE, Some(Outage::Unauthorised));
    approve(&mut caller, &videos(0, 3)).await;
    minutes(&world, DAY_MINUTES).await;
    assert_eq!(world.practice.met_outage(YOUTUBE), 1, "asked once, and no storm");
    assert_eq!((alarms(&world), raised(&world)), (vec![("youtube".to_owned(), "reconnect")], 1));
    assert_eq!(states(&world, "youtube"), ["ready", "ready", "ready"]);
    world.practice.outage(YOUTUBE, None);
    let mut administrator = world.administrator().await;
    let page = administrator.open("/channels/youtube").await;
    assert!(page.says("An administrator has to connect it again"), "{}", page.text());
    world
        .app
        .write_now(|tx| {
            let connection = connection::of(tx, "youtube")?.unwrap();
            connection::connected(tx, &connection.id, "another-refresh", None)
        })
        .unwrap();
    minutes(&world, 2).await;
    assert_eq!(reported(&world), expected(0, 3));
    assert!(alarms(&world).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn half_of_twenty_failures_open_it_although_some_arrive() {
    use takedown_desk::model::notice::send::HandOver;
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    approve(&mut caller, &videos(0, 20)).await;
    let mut opened_after = None;
    for turn in 0..20 {
        let outcome = if turn % 2 == 0 {
            HandOver::Accepted { reference: None, status: Some(204), words: "HTTP 204".to_owned() }
        } else {
            HandOver::Unknown { words: "no answer".to_owned() }
        };
        world.app.write_now(|tx| super::hand_over_first(tx, "youtube", &outcome)).unwrap();
        if opened_after.is_none() && breaker(&world, "youtube").state == BreakerState::Open {
            opened_after = Some(turn + 1);
        }
    }
    assert_eq!(opened_after, Some(20));
}
