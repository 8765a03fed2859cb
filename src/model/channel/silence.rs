//! A channel that used to answer and does not any more.
//!
//! Usual: the longest of the last twenty spans from sending to the first answer; it takes five
//! answers to know it. Late: more than three times as long, and a day at least. Silent: the last
//! five notices that had that long were answered by nothing, and no answer at all came since the
//! first of these was sent. Counted are answers that arrived, whether or not anybody confirmed them.

use super::alarms::{self, AlarmKind};
use super::all;
use crate::db::schema::{messages, notices};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::Tx;
use chrono::Duration;
use diesel::prelude::*;
use std::collections::HashMap;

const FEWEST_ANSWERS: usize = 5;
const USUAL_OF_ANSWERS: usize = 20;
const FEWEST_SILENT: usize = 5;
const TIMES_AS_LONG: i32 = 3;
const SHORTEST_HOURS: i32 = 24;
/// So many of the last notices are looked at.
const LAST_NOTICES: i64 = 200;

/// When one notice was sent, and when its first answer came.
type Heard = (Utc, Option<Utc>);

/// Raises and ends the alarms of all channels. Returns how many are silent.
///
/// # Errors
/// When the database refuses.
pub fn listen(tx: &mut Tx<'_>) -> Result<usize> {
    let mut silent = 0;
    for channel in all(tx)? {
        let heard = heard(tx, &channel.platform)?;
        let shortest = tx.rules.pace.hours(SHORTEST_HOURS);
        if channel.enabled && is_silent(&heard, tx.now, shortest) {
            silent += 1;
            alarms::raise(tx, &channel.platform, AlarmKind::Silence)?;
        } else {
            alarms::end(tx, &channel.platform, AlarmKind::Silence)?;
        }
    }
    Ok(silent)
}

/// The last notices of a platform, the latest first.
fn heard(tx: &mut Tx<'_>, platform: &str) -> Result<Vec<Heard>> {
    type Columns = (Id, Option<Utc>, Option<Utc>, Option<Utc>);
    let sent: Vec<Columns> = notices::table
        .filter(notices::platform.eq(platform))
        .filter(notices::sent_at.is_not_null())
        .order(notices::sent_at.desc())
        .limit(LAST_NOTICES)
        .select((notices::id, notices::sent_at, notices::received_at, notices::decided_at))
        .load(tx.c)?;
    let ids: Vec<&Id> = sent.iter().map(|(id, ..)| id).collect();
    let arrived: Vec<(Option<Id>, Utc)> = messages::table
        .filter(messages::notice_id.eq_any(ids))
        .select((messages::notice_id, messages::arrived_at))
        .load(tx.c)?;
    let mut first: HashMap<Id, Utc> = HashMap::new();
    for (notice, at) in arrived {
        if let Some(notice) = notice {
            let known = first.entry(notice).or_insert(at);
            *known = (*known).min(at);
        }
    }
    Ok(sent
        .into_iter()
        .filter_map(|(id, sent_at, received_at, decided_at)| {
            Some((sent_at?, first.get(&id).copied().or(received_at).or(decided_at)))
        })
        .collect())
}

/// The rule. `heard` has the latest first.
fn is_silent(heard: &[Heard], now: Utc, shortest: Duration) -> bool {
    let spans: Vec<Duration> =
        heard.iter().filter_map(|(sent, answer)| Some((*answer)? - *sent)).take(USUAL_OF_ANSWERS).collect();
    let (Some(longest), true) = (spans.iter().max(), spans.len() >= FEWEST_ANSWERS) else { return false };
    let late_after = (*longest * TIMES_AS_LONG).max(shortest);
    let had_time: Vec<&Heard> =
        heard.iter().filter(|(sent, _)| now - *sent > late_after).take(FEWEST_SILENT).collect();
    let Some((first_sent, _)) = had_time.last().filter(|_| had_time.len() == FEWEST_SILENT) else {
        return false;
    };
    had_time.iter().all(|(_, answer)| answer.is_none())
        && !heard.iter().any(|(_, answer)| answer.is_some_and(|at| at > *first_sent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Utc as Time};

    const NOW: i64 = 1_000;

    fn at(hours: i64) -> Utc {
        (DateTime::<Time>::default() + Duration::hours(hours)).into()
    }

    /// Notices sent so many hours ago, answered after so many hours.
    fn heard(notices: &[(i64, Option<i64>)]) -> Vec<Heard> {
        notices.iter().map(|(ago, span)| (at(NOW - ago), span.map(|span| at(NOW - ago + span)))).collect()
    }

    fn silent(notices: &[(i64, Option<i64>)]) -> bool {
        is_silent(&heard(notices), at(NOW), Duration::hours(24))
    }

    const ANSWERED: [(i64, Option<i64>); 5] =
        [(300, Some(10)), (310, Some(4)), (320, Some(6)), (330, Some(2)), (340, Some(3))];
    const UNANSWERED: [(i64, Option<i64>); 5] = [(40, None), (50, None), (60, None), (70, None), (80, None)];

    #[test]
    fn five_late_notices_after_five_answers_are_silence() {
        assert!(silent(&[&UNANSWERED[..], &ANSWERED[..]].concat()));
    }

    #[test]
    fn a_channel_that_never_answered_is_not_silent() {
        assert!(!silent(&UNANSWERED));
        assert!(!silent(&[&UNANSWERED[..], &ANSWERED[..4]].concat()));
    }

    #[test]
    fn four_late_notices_are_not_enough_and_young_ones_do_not_count() {
        assert!(!silent(&[&UNANSWERED[..4], &ANSWERED[..]].concat()));
        let young = [(20, None), (21, None), (22, None), (23, None), (29, None)];
        assert!(!silent(&[&young[..], &ANSWERED[..]].concat()));
    }

    #[test]
    fn an_answer_to_an_older_notice_ends_the_silence() {
        let mut older = ANSWERED;
        older[0] = (300, Some(260));
        assert!(!silent(&[&UNANSWERED[..], &older[..]].concat()));
    }
}
