//! Why a platform kept a link, as a person reads its answer: one reason for each kept link of a first
//! notice. Answers that come by a reminder are carried to the notice it follows, so the reason stands there.

use crate::db::Id;
use crate::db::schema::refusals;
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::notice::{self, Outcome};
use crate::model::{Actor, Tx, follow_up};
use diesel::prelude::*;
use std::collections::HashMap;

crate::text_enum! {
    /// Why a platform kept a link.
    RefusalReason {
        /// It could not find what the notice is about.
        NotFound = "not_found",
        /// It says that the notice lacks something.
        Insufficient = "insufficient",
        /// It was asked the same before.
        Duplicate = "duplicate",
        /// The notice named the wrong category, or came by the wrong form.
        WrongCategory = "wrong_category",
        /// It sees nothing illegal, and nothing against its terms.
        NotIllegal = "not_illegal",
        /// It says that the content was gone already.
        AlreadyGone = "already_gone",
        /// It gives no reason.
        NotStated = "not_stated",
    }
}

crate::text_enum! {
    /// What a reason says about the notice.
    RefusalSort {
        /// The notice may have been at fault.
        Defect = "defect",
        /// The platform judges otherwise.
        Disagreement = "disagreement",
        /// Neither.
        Neither = "neither",
    }
}

impl RefusalReason {
    /// What the reason says about the notice.
    #[must_use]
    pub fn sort(self) -> RefusalSort {
        match self {
            Self::NotFound | Self::Insufficient | Self::Duplicate | Self::WrongCategory => {
                RefusalSort::Defect
            }
            Self::NotIllegal => RefusalSort::Disagreement,
            Self::AlreadyGone | Self::NotStated => RefusalSort::Neither,
        }
    }
}

/// The recorded reasons of a notice by link.
///
/// # Errors
/// When the database refuses.
pub fn of_notice(tx: &mut Tx<'_>, notice: &Id) -> Result<HashMap<Id, RefusalReason>> {
    let rows: Vec<(Id, RefusalReason)> = refusals::table
        .filter(refusals::notice_id.eq(notice))
        .select((refusals::item_id, refusals::reason))
        .load(tx.c)?;
    Ok(rows.into_iter().collect())
}

/// Records why links of a notice were kept; a link that has a reason gets the new one.
///
/// # Errors
/// [`Error::Refused`] for a follow-up, a flag, or a link that the platform did not keep.
pub fn record(tx: &mut Tx<'_>, actor: &Actor, id: &Id, reasons: &[(Id, RefusalReason)]) -> Result<()> {
    let (notice, keys) = notice::find_for(tx, actor, id)?;
    if notice.is_flag() || follow_up::of(tx, id)?.is_some() {
        return Err(Error::Refused("refusal-follow-up"));
    }
    let known = of_notice(tx, id)?;
    for (item, reason) in reasons {
        let outcome = notice.items.iter().find(|(one, _)| one == item).and_then(|(_, outcome)| *outcome);
        if outcome != Some(Outcome::Kept) {
            return Err(Error::Refused("refusal-not-kept"));
        }
        if known.get(item) == Some(reason) {
            continue;
        }
        diesel::delete(refusals::table.find((id, item))).execute(tx.c)?;
        diesel::insert_into(refusals::table)
            .values((
                refusals::notice_id.eq(id),
                refusals::item_id.eq(item),
                refusals::reason.eq(reason),
                refusals::recorded_by.eq(&actor.id),
                refusals::recorded_at.eq(tx.now),
            ))
            .execute(tx.c)?;
        Entry::by(&actor.id, "notice.refusal_recorded")
            .in_case(&keys)
            .about(id)
            .record_with(tx, Some(&reason.key()))?;
    }
    Ok(())
}
