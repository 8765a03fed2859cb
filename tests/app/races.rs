//! Two people, or two workers, at the same moment.

use crate::world::World;
use takedown_desk::error::Error;
use takedown_desk::model::channel;

#[tokio::test(flavor = "multi_thread")]
async fn of_two_changes_to_one_version_the_second_is_refused() {
    let world = World::new().await;
    let threads: Vec<_> = (0..2)
        .map(|_| {
            let app = world.app.clone();
            std::thread::spawn(move || {
                app.write_now(|tx| {
                    // What a rule read must still hold when it writes.
                    let before = channel::of(tx, "website")?;
                    if before.version != 1 {
                        return Err(Error::Conflict);
                    }
                    std::thread::yield_now();
                    raise_version(tx, &before)
                })
            })
        })
        .collect();
    let ended: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap().is_ok()).collect();
    assert_eq!(ended.iter().filter(|ok| **ok).count(), 1, "{ended:?}");
}

fn raise_version(
    tx: &mut takedown_desk::model::Tx<'_>,
    before: &channel::Channel,
) -> takedown_desk::error::Result<()> {
    use diesel::prelude::*;
    use takedown_desk::db::schema::channels;
    diesel::update(channels::table.find(&before.id))
        .set(channels::version.eq(before.version + 1))
        .execute(tx.c)?;
    Ok(())
}
