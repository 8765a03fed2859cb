//! What happens in the year: drawn by lot, with the habits of each practice platform.

use crate::db::Utc;
use crate::model::case::Caller;
use crate::model::notice::Outcome;
use chrono::{Duration, NaiveDate};
use platform_adapters::notice::Circumstances;
use platform_adapters::{Language, PersonShown};

const SEED: u64 = 2_026;
/// A case with a link that stays up is closed so long after the notice.
const GIVEN_UP_DAYS: i64 = 45;
/// So long after the decision a complaint leaves, and so long after it the platform decides on it.
const COMPLAINT_DAYS: (i64, i64) = (2, 9);

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// The case is opened.
    Open,
    /// The notice about what is not asked yet is written, approved and leaves.
    Ask,
    /// A machine of the platform confirms.
    Receipt,
    /// The platform decides.
    Decision(Outcome),
    /// The link with this place is seen there.
    LookUp(usize),
    /// It is seen gone; two such looks agree.
    LookGone(usize),
    /// Nobody can tell.
    LookUnsure(usize),
    /// Why the platform kept its links is written down, and a complaint leaves (Article 20).
    Complain,
    /// The platform decides on the complaint.
    ComplaintDecided(Outcome),
    /// The case is closed.
    Close,
}

/// One case of the year.
#[derive(Clone, Debug)]
pub(super) struct PlannedCase {
    /// Its place in the year.
    pub(super) place: usize,
    pub(super) platform: &'static str,
    pub(super) shown: PersonShown,
    pub(super) caller: Caller,
    pub(super) language: Language,
    pub(super) facts_on: NaiveDate,
    pub(super) pseudonym: String,
    pub(super) circumstances: Circumstances,
    pub(super) is_supervisors: bool,
    pub(super) gives_reasons: bool,
    pub(super) names_the_law: bool,
    pub(super) is_automated: bool,
    pub(super) links: Vec<PlannedLink>,
    pub(super) acts: Vec<(Utc, What)>,
}

/// One link.
#[derive(Clone, Debug)]
pub(super) struct PlannedLink {
    /// As the caller sends it.
    pub(super) text: String,
    /// The part that finds it again.
    pub(super) part: String,
}

impl PlannedCase {
    /// What the caller sends.
    pub(super) fn text(&self) -> String {
        self.links.iter().map(|link| link.text.as_str()).collect::<Vec<_>>().join("\n")
    }
}

/// How a practice platform behaves.
struct Habits {
    platform: &'static str,
    /// Cases in a hundred.
    share: u32,
    receipt_percent: u32,
    receipt_minutes: i64,
    removal_percent: u32,
    removal_hours: f64,
    decision_percent: u32,
    returns_percent: u32,
}

#[rustfmt::skip]
const HABITS: [Habits; 7] = [
    Habits { platform: "instagram", share: 31, receipt_percent: 95, receipt_minutes: 6,   removal_percent: 96, removal_hours: 5.0,   decision_percent: 80, returns_percent: 4 },
    Habits { platform: "tiktok",    share: 21, receipt_percent: 90, receipt_minutes: 21,  removal_percent: 94, removal_hours: 9.0,   decision_percent: 70, returns_percent: 9 },
    Habits { platform: "snapchat",  share: 20, receipt_percent: 97, receipt_minutes: 4,   removal_percent: 98, removal_hours: 3.0,   decision_percent: 85, returns_percent: 2 },
    Habits { platform: "x",         share: 9,  receipt_percent: 80, receipt_minutes: 120, removal_percent: 82, removal_hours: 20.0,  decision_percent: 60, returns_percent: 8 },
    Habits { platform: "telegram",  share: 10, receipt_percent: 25, receipt_minutes: 600, removal_percent: 55, removal_hours: 120.0, decision_percent: 15, returns_percent: 20 },
    Habits { platform: "facebook",  share: 6,  receipt_percent: 95, receipt_minutes: 8,   removal_percent: 94, removal_hours: 8.0,   decision_percent: 80, returns_percent: 4 },
    Habits { platform: "discord",   share: 3,  receipt_percent: 85, receipt_minutes: 15,  removal_percent: 88, removal_hours: 16.0,  decision_percent: 40, returns_percent: 5 },
];

/// The cases of a year.
pub(super) fn year(count: usize, begins_at: Utc, ends_at: Utc) -> Vec<PlannedCase> {
    let mut lot = fastrand::Rng::with_seed(SEED);
    let lasts_min = (ends_at - begins_at).num_minutes().max(1);
    (0..count).map(|place| case(&mut lot, place, begins_at, ends_at, lasts_min)).collect()
}

fn case(lot: &mut fastrand::Rng, place: usize, begins_at: Utc, ends_at: Utc, lasts_min: i64) -> PlannedCase {
    let opened_at = begins_at + Duration::minutes(lot.i64(0..lasts_min));
    let habits = habits(lot.u32(0..100));
    let shown = match lot.u32(0..100) {
        ..45 => PersonShown::Under16,
        45..65 => PersonShown::From16To17,
        65..95 => PersonShown::Adult,
        _ => PersonShown::Unknown,
    };
    let language = match lot.u32(0..100) {
        ..55 => Language::Nl,
        55..90 => Language::Fr,
        90..95 => Language::De,
        _ => Language::En,
    };
    let links: Vec<PlannedLink> =
        (0..lot.usize(1..=4)).map(|link| link_on(habits.platform, place * 10 + link)).collect();
    let mut planned = PlannedCase {
        place,
        platform: habits.platform,
        shown,
        caller: if shown == PersonShown::Adult { Caller::Victim } else { Caller::Parent },
        language,
        facts_on: (opened_at - Duration::days(lot.i64(1..10))).time().date_naive(),
        pseudonym: format!("Example {}", place + 1),
        circumstances: Circumstances {
            synthetic: lot.u32(0..100) < 8,
            exposure_group: lot.u32(0..100) < 12,
            private_details: lot.u32(0..100) < 15,
            ..Circumstances::default()
        },
        is_supervisors: lot.u32(0..100) < 20,
        gives_reasons: lot.u32(0..100) < 65,
        names_the_law: lot.u32(0..100) < 40,
        is_automated: lot.u32(0..100) < 50,
        acts: Vec::new(),
        links,
    };
    planned.acts = acts(lot, habits, planned.links.len(), opened_at, ends_at);
    complain(&mut planned, ends_at);
    planned
}

/// After a refusal: a complaint, and every other time an answer to it. Without a lot, so that the rest of the year
/// stays as it was.
fn complain(planned: &mut PlannedCase, ends_at: Utc) {
    let kept =
        planned.acts.iter().find(|(_, what)| *what == What::Decision(Outcome::Kept)).map(|(at, _)| *at);
    let Some(kept_at) = kept else { return };
    let (leaves, decided) = COMPLAINT_DAYS;
    let complained_at = kept_at + Duration::days(leaves);
    planned.acts.push((complained_at, What::Complain));
    let outcome = match planned.place % 3 {
        0 => Some(Outcome::Removed),
        1 => Some(Outcome::Kept),
        _ => None,
    };
    let decided_at = complained_at + Duration::days(decided);
    planned.acts.extend(outcome.map(|outcome| (decided_at, What::ComplaintDecided(outcome))));
    for (at, what) in &mut planned.acts {
        if *what == What::Close {
            *at = (*at).max(decided_at + Duration::days(1));
        }
    }
    planned.acts.retain(|(at, _)| *at < ends_at);
    planned.acts.sort_by_key(|(at, _)| *at);
}

fn habits(drawn: u32) -> &'static Habits {
    let [first, ..] = &HABITS;
    let mut sum = 0;
    for habits in &HABITS {
        sum += habits.share;
        if drawn < sum {
            return habits;
        }
    }
    first
}

fn link_on(platform: &str, number: usize) -> PlannedLink {
    let (text, part) = match platform {
        "instagram" => {
            (format!("https://www.instagram.com/p/EXAMPLE{number:04}/"), format!("EXAMPLE{number:04}"))
        }
        "tiktok" => (
            format!("https://www.tiktok.com/@example.user/video/700000000000000{number:04}"),
            format!("700000000000000{number:04}"),
        ),
        "snapchat" => (format!("https://www.snapchat.com/@example.u{number}"), format!("example.u{number}")),
        "x" => (
            format!("https://x.com/example/status/150000000000000{number:04}"),
            format!("150000000000000{number:04}"),
        ),
        "telegram" => (format!("https://t.me/example_kanaal/{number}"), format!("example_kanaal/{number}")),
        "facebook" => (
            format!("https://www.facebook.com/watch/?v=100000000000{number:04}"),
            format!("100000000000{number:04}"),
        ),
        _ => (
            format!(
                "https://discord.com/channels/100000000000000000/100000000000000001/10000000000000{number:04}"
            ),
            format!("10000000000000{number:04}"),
        ),
    };
    PlannedLink { text, part }
}

fn acts(
    lot: &mut fastrand::Rng,
    habits: &Habits,
    links: usize,
    opened_at: Utc,
    ends_at: Utc,
) -> Vec<(Utc, What)> {
    let asked_at = opened_at + Duration::minutes(lot.i64(4..40));
    let mut acts = vec![(opened_at, What::Open), (asked_at, What::Ask)];
    if lot.u32(0..100) < habits.receipt_percent {
        acts.push((asked_at + Duration::minutes(1 + spread(lot, habits.receipt_minutes)), What::Receipt));
    }
    let is_removed = lot.u32(0..100) < habits.removal_percent;
    let hours = habits.removal_hours * lot.f64().mul_add(4.0, -2.0).exp();
    let decided_at = asked_at + minutes(hours * 60.0);
    if lot.u32(0..100) < habits.decision_percent {
        let outcome = match (is_removed, lot.u32(0..100)) {
            (true, ..94) => Outcome::Removed,
            (true, _) => Outcome::Restricted,
            (false, _) => Outcome::Kept,
        };
        acts.push((decided_at + Duration::minutes(lot.i64(1..30)), What::Decision(outcome)));
    }
    let mut closes_at = asked_at + Duration::days(GIVEN_UP_DAYS);
    let mut is_open = false;
    for link in 0..links {
        acts.push((asked_at + Duration::minutes(61 + lot.i64(0..5)), What::LookUp(link)));
        // Not every link of a removed notice goes.
        if !is_removed || lot.u32(0..100) < 4 {
            let what = if lot.u32(0..100) < 15 { What::LookUnsure(link) } else { What::LookUp(link) };
            acts.push((asked_at + Duration::days(30), what));
            is_open = true;
            continue;
        }
        let gone_at = decided_at + Duration::minutes(70 + lot.i64(0..240));
        acts.push((gone_at, What::LookGone(link)));
        acts.push((gone_at + Duration::minutes(65), What::LookGone(link)));
        if !is_open {
            closes_at = closes_at.min(gone_at + Duration::days(2)).max(gone_at + Duration::days(1));
        }
        if lot.u32(0..100) < habits.returns_percent {
            let back_at = gone_at + Duration::days(lot.i64(3..25));
            let again_at = back_at + Duration::hours(2);
            let gone_again_at = again_at + minutes(hours * 60.0) + Duration::hours(2);
            acts.push((back_at, What::LookUp(link)));
            acts.push((again_at, What::Ask));
            acts.push((gone_again_at, What::LookGone(link)));
            acts.push((gone_again_at + Duration::minutes(65), What::LookGone(link)));
            closes_at = closes_at.max(gone_again_at + Duration::days(1));
            break;
        }
    }
    if is_open {
        closes_at = closes_at.max(asked_at + Duration::days(GIVEN_UP_DAYS));
    }
    acts.push((closes_at, What::Close));
    acts.retain(|(at, _)| *at < ends_at);
    acts.sort_by_key(|(at, _)| *at);
    acts
}

/// Around this many minutes: from an eighth to eight times as long.
fn spread(lot: &mut fastrand::Rng, middle_min: i64) -> i64 {
    middle_min * lot.i64(1..=64) / 8
}

#[expect(clippy::cast_possible_truncation, reason = "some thousands of minutes")]
fn minutes(minutes: f64) -> Duration {
    Duration::minutes(minutes as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::demo::year::CASES;

    #[test]
    fn the_year_has_complaints_with_every_end() {
        let ends_at = Utc::from(chrono::DateTime::from_timestamp(1_790_000_000, 0).unwrap());
        let year = year(CASES, ends_at - Duration::days(365), ends_at);
        let mut ends = std::collections::BTreeSet::new();
        for case in &year {
            let is = |what: What| case.acts.iter().any(|(_, one)| *one == what);
            if is(What::Complain) {
                let upheld = is(What::ComplaintDecided(Outcome::Removed));
                let rejected = is(What::ComplaintDecided(Outcome::Kept));
                ends.insert((upheld, rejected));
            }
        }
        let ends: Vec<(bool, bool)> = ends.into_iter().collect();
        assert_eq!(ends, [(false, false), (false, true), (true, false)], "open, rejected, upheld");
    }
}
