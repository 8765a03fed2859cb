//! Channels under stress: switched off, in test mode, paused, down, slow, revoked, silent.

mod care;
mod outages;
mod resting;

use crate::caller::Caller;
use crate::desk_of::{open_case, review};
use crate::world::World;
use diesel::prelude::*;
use takedown_desk::model::channel;
use takedown_desk::model::channel::breaker::Breaker;

/// The host of YouTube's interface.
const YOUTUBE: &str = "www.googleapis.com";
/// The mail addresses of two platforms, as the world has them.
const SNAPCHAT: &str = "snapchat.example";

/// Writes and approves all notices about these links.
async fn approve(caller: &mut Caller, links: &str) -> String {
    let case = open_case(caller, links).await;
    let page = review(caller, &case).await;
    let all = format!("{case}/notices/approval");
    let action = if page.forms(&all).is_empty() { "/notices/*/approval" } else { &all };
    let answer = caller.submit(&page, action, &[("good_faith", "yes")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    case
}

/// Minutes pass one by one, and what is due in each is done.
async fn minutes(world: &World, minutes: i64) {
    for _ in 0..minutes {
        world.pass(chrono::Duration::minutes(1));
        world.run_jobs().await;
    }
}

/// The states of the notices of a platform, in the order of their numbers.
fn states(world: &World, platform: &str) -> Vec<String> {
    use takedown_desk::db::schema::notices;
    let platform = platform.to_owned();
    world
        .app
        .read_now(move |tx| {
            Ok(notices::table
                .filter(
                    notices::door
                        .eq(if platform == "youtube" { "api" } else { "email" })
                        .or(notices::platform.eq("instagram")),
                )
                .filter(notices::platform.eq(platform))
                .order(notices::number.asc())
                .select(notices::state)
                .load(tx.c)?)
        })
        .unwrap()
}

fn breaker(world: &World, platform: &str) -> Breaker {
    let platform = platform.to_owned();
    world.app.read_now(move |tx| channel::breaker::worst(tx, &platform)).unwrap()
}

/// Addresses of videos: each becomes a notice of its own.
fn videos(from: usize, count: usize) -> String {
    (from..from + count).map(|n| format!("https://youtu.be/EXAMPLE{n:04}")).collect::<Vec<_>>().join("\n")
}

/// The videos that were reported, in order.
fn reported(world: &World) -> Vec<String> {
    world.practice.api_calls().iter().map(|call| call.body["videoId"].as_str().unwrap().to_owned()).collect()
}

/// Hands the first notice in line over, with an outcome of our own.
fn hand_over_first(
    tx: &mut takedown_desk::model::Tx<'_>,
    platform: &str,
    outcome: &takedown_desk::model::notice::send::HandOver,
) -> takedown_desk::error::Result<()> {
    use takedown_desk::db::Id;
    use takedown_desk::db::schema::notices;
    use takedown_desk::model::notice::send;
    let first: Id = notices::table
        .filter(notices::platform.eq(platform))
        .filter(notices::state.eq("ready"))
        .filter(notices::door.eq("api"))
        .order(notices::number.asc())
        .select(notices::id)
        .first(tx.c)?;
    let send::Claim::HandOver(dispatch) = send::claim(tx, &first)? else { panic!("nothing to hand over") };
    send::record(tx, &first, dispatch.attempt, outcome).map(|_| ())
}
