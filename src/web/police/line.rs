//! What the page of a case says about the police: one line, and the clock of a hold that runs.

use crate::db::Id;
use crate::error::Result;
use crate::model::Tx;
use crate::model::police::hold;
use crate::text::Words;
use crate::web::cases::Moment;
use chrono::{DateTime, Utc};

/// What is to be known of a case at once.
#[derive(Clone, Debug)]
pub(in crate::web) struct CaseLine {
    /// Until when at the latest something is held, and whether that is the whole case.
    held: Option<(crate::db::Utc, bool)>,
}

/// The running hold in words.
pub(in crate::web) struct HeldView {
    pub(in crate::web) text: String,
    pub(in crate::web) until: Moment,
    pub(in crate::web) left: String,
}

impl CaseLine {
    /// Reads it.
    ///
    /// # Errors
    /// When the database refuses.
    pub(in crate::web) fn read(tx: &mut Tx<'_>, case: &Id) -> Result<Self> {
        let held = hold::held(tx, case)?;
        Ok(Self { held: held.last().map(|last| (last, held.whole().is_some())) })
    }

    /// The running hold, in words.
    pub(in crate::web) fn held(&self, t: &Words, now: DateTime<Utc>) -> Option<HeldView> {
        self.held.map(|(until, is_whole)| HeldView {
            text: if is_whole { t.police_held_case() } else { t.police_held_links() },
            until: Moment::when(t, until, now),
            left: t.span(until.time() - now),
        })
    }
}
