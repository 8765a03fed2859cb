//! As what a notice goes: as one of a trusted flagger, or as a plain one, and why.

use super::{Decision, Status, current};
use crate::db::Id;
use crate::db::schema::notice_standings;
use crate::error::Result;
use crate::model::Tx;
use crate::model::notice::{Notice, NoticeState};
use chrono::NaiveDate;
use diesel::prelude::*;
use platform_adapters::law::Filed;

crate::text_enum! {
    /// Why a notice goes as a trusted flagger's, or does not.
    Why {
        /// The status holds and the category is in its areas.
        InArea = "in_area",
        /// The category is in none of the areas.
        OutOfArea = "out_of_area",
        /// The status is suspended.
        Suspended = "suspended",
        /// There is no status.
        NotAwarded = "not_awarded",
        /// The status has not begun.
        NotYet = "not_yet",
        /// The notifier is withheld, so nothing is said of the status either.
        Withheld = "withheld",
    }
}

/// As what a notice goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeStanding {
    /// Whether it says that a trusted flagger files.
    pub as_flagger: bool,
    /// Why.
    pub why: Why,
    /// Whether it was written down at the approval; otherwise it is what would hold now.
    pub recorded: bool,
}

/// What holds for a category on a day. `Err` has the reason why the status is not named.
fn reference<'a>(
    decision: &'a Decision,
    category: &str,
    today: NaiveDate,
) -> std::result::Result<&'a str, Why> {
    match decision.status {
        Status::None => Err(Why::NotAwarded),
        Status::Suspended => Err(Why::Suspended),
        Status::Awarded if decision.valid_from.is_some_and(|day| today < day) => Err(Why::NotYet),
        Status::Awarded => match &decision.areas {
            Some(areas) if !areas.iter().any(|area| area == category) => Err(Why::OutOfArea),
            _ => Ok(&decision.decision),
        },
    }
}

/// The reference of the decision that a notice of this category names now; none when it goes as a
/// plain notice. The main category decides.
///
/// # Errors
/// When the database refuses.
pub fn standing(tx: &mut Tx<'_>, filed: &Filed) -> Result<Option<String>> {
    let decision = current(tx)?;
    Ok(reference(&decision, &filed.main.category, tx.now.time().date_naive()).ok().map(str::to_owned))
}

/// As what a notice goes or went.
///
/// # Errors
/// When the database refuses.
pub fn of_notice(tx: &mut Tx<'_>, notice: &Notice) -> Result<NoticeStanding> {
    let recorded = if notice.state == NoticeState::Draft { None } else { recorded(tx, &notice.id)? };
    match recorded {
        Some(standing) => Ok(standing),
        None => now(tx, &notice.text.facts),
    }
}

/// What was written down when the notice was approved; none before, and for notices approved before
/// this was written down.
///
/// # Errors
/// When the database refuses.
pub fn recorded(tx: &mut Tx<'_>, notice: &Id) -> Result<Option<NoticeStanding>> {
    let row: Option<(bool, Why)> = notice_standings::table
        .find(notice)
        .select((notice_standings::as_flagger, notice_standings::why))
        .first(tx.c)
        .optional()?;
    Ok(row.map(|(as_flagger, why)| NoticeStanding { as_flagger, why, recorded: true }))
}

fn now(tx: &mut Tx<'_>, facts: &platform_adapters::Notice) -> Result<NoticeStanding> {
    let decision = current(tx)?;
    let today = tx.now.time().date_naive();
    let why = match reference(&decision, &facts.filed().main.category, today) {
        Ok(_) if facts.identity_withheld => Why::Withheld,
        Ok(_) => Why::InArea,
        Err(why) => why,
    };
    Ok(NoticeStanding { as_flagger: why == Why::InArea, why, recorded: false })
}

/// Writes down as what a notice leaves: its category, keyword, further pairs, and the status.
///
/// # Errors
/// When the database refuses.
pub fn record(tx: &mut Tx<'_>, notice: &Id, facts: &platform_adapters::Notice) -> Result<()> {
    let standing = now(tx, facts)?;
    let filed = facts.filed();
    let additional: Vec<String> = filed.additional.iter().map(platform_adapters::law::Pair::ids).collect();
    diesel::delete(notice_standings::table.find(notice)).execute(tx.c)?;
    diesel::insert_into(notice_standings::table)
        .values((
            notice_standings::notice_id.eq(notice),
            notice_standings::as_flagger.eq(standing.as_flagger),
            notice_standings::why.eq(standing.why),
            notice_standings::category.eq(&filed.main.category),
            notice_standings::keyword.eq(&filed.main.keyword),
            notice_standings::additional.eq(additional.join("\n")),
            notice_standings::at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Ok(())
}
