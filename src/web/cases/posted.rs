//! When what a link points at was made, as its number tells, and how sure that is.

use super::Moment;
use crate::db::Utc;
use crate::text::Words;
use chrono::DateTime;
use platform_adapters::{Kind, Target};

/// The time that a link's number holds.
pub(in crate::web) struct PostedView {
    /// "Posted about", or "made about" for an account or place.
    pub(in crate::web) label: String,
    /// The moment, with its year: a post may be old.
    pub(in crate::web) at: Moment,
    /// How sure the time is, in a few words.
    pub(in crate::web) certainty: String,
    /// Why it is no surer, in a sentence.
    pub(in crate::web) why: String,
    /// All of it but the why, in one line.
    pub(in crate::web) line: String,
}

impl PostedView {
    /// The time of a link; `None` where its number holds none, or one that is still to come.
    pub(in crate::web) fn of(target: &Target, t: &Words, now: DateTime<chrono::Utc>) -> Option<Self> {
        let target = target.clone().not_after(now.timestamp_millis());
        let certainty = t.code("posted-certainty", target.posted_certainty()?.key());
        let at = Utc::from(DateTime::from_timestamp_millis(target.posted_unix_ms?)?);
        let full = t.moment(at.time());
        let is_place = matches!(target.kind, Kind::Profile | Kind::Channel | Kind::Group);
        let (label, line) = if is_place {
            (t.posted_made_about(), t.posted_made_line(&full, &certainty))
        } else {
            (t.posted_about(), t.posted_line(&full, &certainty))
        };
        Some(Self {
            label,
            at: Moment { iso: at.time().to_rfc3339(), label: full.clone(), full },
            certainty,
            why: t.code("posted-why", &target.platform),
            line,
        })
    }
}
