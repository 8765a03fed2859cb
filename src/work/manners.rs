//! Manners: how soon one host may be looked at again.
//!
//! A case with many links must not come down on a platform like a flood: one look at a host every
//! two seconds, and whatever comes too early is put off by a random span.

use crate::app::App;
use chrono::{DateTime, Duration, Utc};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

const BETWEEN_LOOKS_SECONDS: i64 = 2;
const PUT_OFF_SECONDS: std::ops::RangeInclusive<i64> = 2..=60;

static LAST_LOOK: LazyLock<Mutex<HashMap<String, DateTime<Utc>>>> = LazyLock::new(Mutex::default);

/// How long to put a question to this address off, or `None` when it may happen now; then it counts as done. The
/// practice world minds nothing.
pub(super) fn put_off(app: &App, url: &str) -> Option<Duration> {
    if app.practice.is_some() {
        return None;
    }
    let host = url::Url::parse(url).ok()?.host_str()?.to_owned();
    let now = app.clock.now();
    let mut looks = LAST_LOOK.lock().unwrap_or_else(PoisonError::into_inner);
    put_off_at(&mut looks, host, now)
}

fn put_off_at(
    looks: &mut HashMap<String, DateTime<Utc>>,
    host: String,
    now: DateTime<Utc>,
) -> Option<Duration> {
    let is_early =
        looks.get(&host).is_some_and(|last| now - *last < Duration::seconds(BETWEEN_LOOKS_SECONDS));
    if is_early {
        return Some(Duration::seconds(fastrand::i64(PUT_OFF_SECONDS)));
    }
    looks.insert(host, now);
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn a_host_is_looked_at_every_two_seconds_at_the_most() {
        let start = Utc.with_ymd_and_hms(2026, 11, 2, 9, 0, 0).unwrap();
        let mut looks = HashMap::new();
        let mut ask =
            |host: &str, seconds| put_off_at(&mut looks, host.to_owned(), start + Duration::seconds(seconds));
        assert_eq!(ask("t.me", 0), None);
        let wait = ask("t.me", 1).unwrap();
        assert!((2..=60).contains(&wait.num_seconds()), "{wait}");
        assert_eq!(ask("www.youtube.com", 1), None, "another host minds nothing");
        assert_eq!(ask("t.me", 2), None);
    }
}
