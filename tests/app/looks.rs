//! Looks that can be trusted: evidence, canaries, alarms, minors, manners, and what is no takedown.

mod alarms;
mod answers;
mod reading;

use crate::caller::Caller;
use crate::desk_of::KNOWN;
use crate::world::World;

/// Opens a case about an adult: every kind of look may be made.
async fn adult_case(caller: &mut Caller, text: &str) -> String {
    case_about(caller, "adult", text).await
}

/// Opens a case about somebody of this age.
async fn case_about(caller: &mut Caller, person: &str, text: &str) -> String {
    let page = caller.open("/cases/new").await;
    let mut values: Vec<(&str, &str)> =
        KNOWN.iter().copied().filter(|(name, _)| *name != "person_shown").collect();
    values.extend([("person_shown", person), ("text", text)]);
    let answer = caller.submit(&page, "/cases", &values).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.location.unwrap().split(['#', '?']).next().unwrap().to_owned()
}

/// The paths of the links of a case.
async fn links_of(caller: &mut Caller, case: &str) -> Vec<String> {
    let page = caller.open(case).await;
    let mut paths: Vec<String> = page
        .body
        .split("href=\"/items/")
        .skip(1)
        .map(|part| format!("/items/{}", part.split('"').next().unwrap()))
        .collect();
    paths.dedup();
    paths
}

/// Every look by machine: what was seen, and why it could not be told.
fn looks(world: &World) -> Vec<(String, Option<String>)> {
    use diesel::prelude::*;
    use takedown_desk::db::schema::checks;
    world
        .app
        .read_now(|tx| {
            Ok(checks::table
                .filter(checks::by.is_null())
                .order(checks::at.asc())
                .select((checks::seen, checks::unsure_why))
                .load(tx.c)?)
        })
        .unwrap()
}

/// How many requests went to a host.
fn asked(world: &World, host: &str) -> usize {
    let start = format!("https://{host}/");
    world.practice.looked_at().iter().filter(|address| address.starts_with(&start)).count()
}
