//! Whether defects of notices become more frequent at a platform: the last 90 days against the 90 before.

use super::{Decided, days_before, decided};
use crate::db::Utc;
use crate::db::schema::refusals;
use crate::error::Result;
use crate::model::Tx;
use crate::model::refusal::{RefusalReason, RefusalSort};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// The length of each of the two windows.
pub const WINDOW_DAYS: u64 = 90;
/// Fewer defects than this in the last window are never a trend.
pub const LEAST_DEFECTS: usize = 5;
/// A rise is one that chance alone would bring less often than this.
pub const CHANCE: f64 = 0.05;

/// Defects among decided links in one window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Kept links whose reason is a defect of the notice.
    pub defects: usize,
    /// Links with an outcome.
    pub decided: usize,
}

/// The two windows of one platform.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// The platform's key.
    pub platform: String,
    /// The last [`WINDOW_DAYS`].
    pub now: Share,
    /// As many days before them.
    pub before: Share,
    /// When the newest defect was decided.
    pub newest_at: Utc,
}

impl Trend {
    /// Whether defects became more frequent: enough of them, and hardly by chance.
    #[must_use]
    pub fn is_rising(&self) -> bool {
        self.now.defects >= LEAST_DEFECTS && chance(self.now, self.before) < CHANCE
    }
}

/// The platforms where defects become more frequent.
///
/// # Errors
/// When the database refuses.
pub fn rising(tx: &mut Tx<'_>) -> Result<Vec<Trend>> {
    // A reason is recorded after the decision: without enough of them lately there is no trend. Every page
    // asks, for the number beside the desk, so the cheap question comes first.
    let defects: Vec<RefusalReason> =
        RefusalReason::ALL.iter().copied().filter(|one| one.sort() == RefusalSort::Defect).collect();
    let lately: i64 = refusals::table
        .filter(refusals::recorded_at.ge(days_before(tx.now, WINDOW_DAYS)))
        .filter(refusals::reason.eq_any(defects))
        .count()
        .get_result(tx.c)?;
    if usize::try_from(lately).is_ok_and(|lately| lately < LEAST_DEFECTS) {
        return Ok(Vec::new());
    }
    let links = decided(tx, 2 * WINDOW_DAYS)?;
    Ok(all(&links, tx.now).into_iter().filter(Trend::is_rising).collect())
}

/// The trends of every platform with a defect in one of the windows, by the platform's key.
pub(super) fn all(links: &[Decided], now: Utc) -> Vec<Trend> {
    let (middle, first) = (days_before(now, WINDOW_DAYS), days_before(now, 2 * WINDOW_DAYS));
    let mut trends: BTreeMap<&str, (Share, Share, Option<Utc>)> = BTreeMap::new();
    for link in links.iter().filter(|link| link.at >= first) {
        let (now, before, newest_at) = trends.entry(&link.platform).or_default();
        let share = if link.at >= middle { now } else { before };
        share.decided += 1;
        if link.is_defect() {
            share.defects += 1;
            *newest_at = (*newest_at).max(Some(link.at));
        }
    }
    trends
        .into_iter()
        .filter_map(|(platform, (now, before, newest_at))| {
            Some(Trend { platform: platform.to_owned(), now, before, newest_at: newest_at? })
        })
        .collect()
}

/// Fisher's exact test, one-sided: how often chance alone would put at least as many of all the defects into
/// the newer window, were defects as frequent in both. 1 when nothing was decided in the older window.
fn chance(now: Share, before: Share) -> f64 {
    let defects = now.defects + before.defects;
    let all = now.decided + before.decided;
    let ways = |of: usize, chosen: usize| ln_factorial(of) - ln_factorial(chosen) - ln_factorial(of - chosen);
    (now.defects..=defects.min(now.decided))
        .filter(|newer| defects - newer <= before.decided)
        .map(|newer| {
            let ln = ways(now.decided, newer) + ways(before.decided, defects - newer) - ways(all, defects);
            ln.exp()
        })
        .sum()
}

fn ln_factorial(number: usize) -> f64 {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    (2..=number).map(|factor| f64::from(factor).ln()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(defects: usize, decided: usize) -> Share {
        Share { defects, decided }
    }

    #[test]
    fn the_chance_is_that_of_fishers_test() {
        // The lady who tasted tea: 3 of 4 right is 17 of 70 ways, all 4 right 1 of 70.
        assert!((chance(share(3, 4), share(1, 4)) - 17.0 / 70.0).abs() < 1e-12);
        assert!((chance(share(4, 4), share(0, 4)) - 1.0 / 70.0).abs() < 1e-12);
        assert!((chance(share(5, 9), share(0, 0)) - 1.0).abs() < 1e-12, "nothing to compare with");
        assert!((chance(share(0, 9), share(3, 9)) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn few_defects_are_no_trend_and_many_that_were_always_there_neither() {
        let rises = |now, before| {
            Trend { platform: String::new(), now, before, newest_at: Utc::from(chrono::DateTime::default()) }
                .is_rising()
        };
        assert!(rises(share(5, 10), share(0, 10)));
        assert!(!rises(share(4, 4), share(0, 10)), "four are too few");
        assert!(!rises(share(8, 10), share(8, 10)));
        assert!(!rises(share(5, 10), share(0, 0)));
    }
}
