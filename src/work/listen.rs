//! Listens to the mailbox: reads it, waits in IDLE until a mail comes (RFC 2177), and reads again.
//! A mailbox that does not tell is asked again and again; one that fails is left alone for a while.

use super::read_mailbox;
use crate::app::App;
use crate::error::{Error, Result};
use crate::outbound::mailbox::Waited;
use std::time::Duration;
use tokio::sync::watch;

/// How long one wait in IDLE lasts. A server may forget who waits after 29 minutes (RFC 2177), and a
/// connection that died unnoticed is found out no later than this.
const IDLE_LIMIT: Duration = Duration::from_secs(10 * 60);
const FIRST_PAUSE_SECONDS: u64 = 5;
const LONGEST_PAUSE_SECONDS: u64 = 300;

/// Listens until `stop` says so. `ask_every` is the pause between two visits where IDLE is not offered.
pub(super) async fn run(app: &App, ask_every: Duration, mut stop: watch::Receiver<bool>) {
    let mut failures = 0;
    while !*stop.borrow() {
        let read = read_mailbox::run(app).await;
        let waited = match &read {
            Ok(_) => tokio::select! {
                waited = wait(app) => waited,
                _ = stop.changed() => return,
            },
            Err(error) => Err(Error::internal(error)),
        };
        let pause = match (waited, read) {
            // Unseen mails that are all known: marking does not work here.
            (Ok(Waited::Already), Ok(0)) | (Ok(Waited::Unable), _) => {
                failures = 0;
                ask_every
            }
            (Ok(_), _) => {
                failures = 0;
                continue;
            }
            (Err(error), _) => {
                failures += 1;
                let pause = back_off(failures);
                tracing::warn!(%error, failures, again_in = ?pause, "the mailbox could not be read");
                pause
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Waits until there is something to read. A failure is noted for the desk.
pub(super) async fn wait(app: &App) -> Result<Waited> {
    let Some(mailbox) = &app.outside.mailbox else { return Ok(Waited::Unable) };
    match mailbox.wait(IDLE_LIMIT).await {
        Ok(waited) => Ok(waited),
        Err(failure) => {
            read_mailbox::note_failure(app, failure.kind.key()).await;
            Err(Error::internal(failure))
        }
    }
}

/// Twice as long after each failure in a row, with up to a quarter more, so that several desks do not
/// come back at once.
fn back_off(failures: u32) -> Duration {
    let doubled =
        FIRST_PAUSE_SECONDS.saturating_mul(2_u64.saturating_pow(failures.saturating_sub(1).min(16)));
    let seconds = doubled.min(LONGEST_PAUSE_SECONDS);
    Duration::from_millis(seconds * 1000 + fastrand::u64(0..=seconds * 250))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_at_five_minutes() {
        for (failures, least, most) in
            [(1, 5, 7), (2, 10, 13), (4, 40, 50), (20, 300, 375), (u32::MAX, 300, 375)]
        {
            let pause = back_off(failures).as_secs();
            assert!((least..=most).contains(&pause), "{failures}: {pause}");
        }
        assert!(IDLE_LIMIT < Duration::from_secs(29 * 60));
    }
}
