//! Jobs that fail by our own fault, or take the worker down, rest and are seen; others go on.

use super::{approve, states};
use crate::world::World;
use chrono::Duration;
use takedown_desk::db::Id;
use takedown_desk::model::job::{self, Job, JobKind, dead};

/// A job about something that nobody knows.
fn plan(world: &World) -> Id {
    let subject = Id::new();
    let about = subject.clone();
    world.app.write_now(|tx| job::plan(tx, JobKind::CheckItem, &about, tx.now)).unwrap();
    subject
}

fn claim(world: &World) -> Vec<Job> {
    world.app.write_now(|tx| job::claim(tx, "another", 16)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_fails_ten_times_rests_and_a_supervisor_tries_it_again() {
    let world = World::new().await;
    world.run_jobs().await;
    let subject = plan(&world);
    for turn in 1..=10 {
        let job = claim(&world).into_iter().find(|job| job.subject == subject).unwrap();
        assert_eq!(job.attempts, turn);
        world.app.write_now(|tx| job::fail(tx, &job, "a fault of ours")).unwrap();
        world.pass(Duration::hours(1));
    }
    assert!(claim(&world).is_empty(), "it rests");
    let mut supervisor = world.supervisor().await;
    assert!(supervisor.open("/desk").await.says("One job rests after a fault of the program."));
    let page = supervisor.open("/jobs").await;
    assert!(page.says("a fault of ours"), "{}", page.text());
    let mut administrator = world.administrator().await;
    assert!(administrator.open("/channels").await.says("One job rests after a fault of the program."));
    let page = supervisor.submit_and_follow(&page, "/jobs/*/retry", &[]).await;
    assert!(page.says("Nothing rests"), "{}", page.text());
    assert_eq!(claim(&world).len(), 1);
    let mut officer = world.officer().await;
    let audit = officer.open("/audit").await;
    assert!(audit.says("Job tried again") && audit.says("Job at rest after a fault"), "{}", audit.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_takes_the_worker_down_twice_rests_and_the_others_go_on() {
    let world = World::new().await;
    world.run_jobs().await;
    let (poison, innocent) = (plan(&world), plan(&world));
    assert_eq!(claim(&world).len(), 2);
    // The worker dies and comes back.
    world.app.write_now(|tx| job::release(tx, "another")).unwrap();
    let alone = claim(&world);
    assert_eq!(alone.len(), 1, "one at a time now");
    assert_eq!(alone[0].subject, poison);
    assert!(claim(&world).is_empty(), "and nothing beside it");
    // It dies again, without coming back at once: the lease runs out.
    world.pass(Duration::minutes(1));
    let next = claim(&world);
    assert_eq!(next.iter().map(|job| &job.subject).collect::<Vec<_>>(), [&innocent]);
    world.app.write_now(|tx| job::finish(tx, &next[0], None)).unwrap();
    let resting = world.app.read_now(dead::all).unwrap();
    assert_eq!(resting.iter().map(|dead| &dead.subject).collect::<Vec<_>>(), [&poison]);
    let mut caller = world.caseworker().await;
    approve(&mut caller, "https://t.me/levlam/1").await;
    world.run_jobs().await;
    assert_eq!(states(&world, "telegram"), ["sent"]);
}
