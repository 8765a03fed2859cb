//! A portal that takes one link a report: each report is filed, and may be left out, by itself.
//!
//! The notice is sent when no report is open any more. Until then it may have left us in part: it
//! can be neither edited nor withdrawn, and the links of what was filed count as asked about.

use super::super::{Notice, NoticeChange, NoticeState, reference, send};
use crate::db::case_keys::CaseKeys;
use crate::db::schema::{filings, notice_items, notices};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::channel::test_mode;
use crate::model::event::Entry;
use crate::model::item::{self, Item, ItemState};
use crate::model::police::hold;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::Submission;

crate::text_enum! {
    /// What became of a report.
    ReportOutcome {
        /// A person filed it.
        Filed = "filed",
        /// A person left it out; its link gets another notice or none.
        LeftOut = "left_out",
    }
}

/// One report of a notice.
#[derive(Clone, Debug)]
pub struct Report {
    /// Which sheet, from 0.
    pub sheet: usize,
    /// Its links.
    pub items: Vec<Item>,
    /// What became of it, when, and by whom.
    pub done: Option<(ReportOutcome, Utc, Id)>,
}

impl Report {
    /// Whether every link on it was set aside.
    #[must_use]
    pub fn is_aside(&self) -> bool {
        !self.items.is_empty() && self.items.iter().all(|item| item.state == ItemState::Dropped)
    }

    /// Whether somebody still has to file it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.done.is_none() && !self.is_aside()
    }

    /// Whether it was filed.
    #[must_use]
    pub fn is_filed(&self) -> bool {
        matches!(self.done, Some((ReportOutcome::Filed, ..)))
    }
}

/// The reports of a notice, in order; none when it is not filed in a portal.
///
/// # Errors
/// When the database refuses.
pub fn of_notice(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<Vec<Report>> {
    let Submission::Form(form) = &notice.text.submission else { return Ok(Vec::new()) };
    let done: Vec<(i64, ReportOutcome, Utc, Id)> = filings::table
        .filter(filings::notice_id.eq(&notice.id))
        .select((filings::sheet, filings::outcome, filings::done_at, filings::done_by))
        .load(tx.c)?;
    let mut items = Vec::with_capacity(notice.items.len());
    for (id, _) in &notice.items {
        items.push(item::find(tx, keys, id)?);
    }
    let reports = form.sheets.iter().enumerate().map(|(sheet, written)| Report {
        sheet,
        items: items
            .iter()
            .filter(|item| written.item_keys.contains(&item.link.target.key))
            .cloned()
            .collect(),
        done: done
            .iter()
            .find(|(place, ..)| usize::try_from(*place) == Ok(sheet))
            .map(|(_, outcome, at, by)| (*outcome, *at, by.clone())),
    });
    Ok(reports.collect())
}

/// How many reports of each notice were filed.
///
/// # Errors
/// When the database refuses.
pub fn filed_counts(tx: &mut Tx<'_>) -> Result<std::collections::HashMap<Id, usize>> {
    let filed: Vec<Id> = filings::table
        .filter(filings::outcome.eq(ReportOutcome::Filed))
        .select(filings::notice_id)
        .load(tx.c)?;
    let mut counts = std::collections::HashMap::new();
    for id in filed {
        *counts.entry(id).or_insert(0) += 1;
    }
    Ok(counts)
}

/// "I filed this one": the platform's reference, or the word of the person that it gave none. The
/// notice is sent with its last report.
///
/// # Errors
/// [`Error::Invalid`] without either; [`Error::Refused`] when it was filed, left out or set aside.
pub fn file(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &Id,
    sheet: usize,
    text: &str,
    gave_none: bool,
) -> Result<()> {
    super::check_reference(text, gave_none)?;
    let (notice, keys) = open_notice(tx, actor, id)?;
    let reports = of_notice(tx, &keys, &notice)?;
    let report = reports.get(sheet).ok_or(Error::NotFound)?;
    if report.done.is_some() {
        return Err(Error::Refused("report-done"));
    }
    if report.is_aside() {
        return Err(Error::Refused("report-aside"));
    }
    write_down(tx, &notice.id, sheet, ReportOutcome::Filed, &actor.id)?;
    let mut about = None;
    let is_test = test_mode::is_test(tx, &notice.id)?;
    for item in report.items.iter().filter(|item| item.state != ItemState::Dropped) {
        if !is_test {
            send::ask_about(tx, item)?;
        }
        about = Some(&item.id);
    }
    if !text.trim().is_empty() {
        let item = about.filter(|_| report.items.len() == 1);
        reference::note(tx, &keys, &notice.id, item, text, Some(&actor.id))?;
    }
    Entry::by(&actor.id, "notice.report_filed").in_case(&keys).about(&notice.id).record(tx)?;
    if reports.iter().any(|other| other.sheet != sheet && other.is_open()) {
        diesel::update(notices::table.find(&notice.id))
            .set((notices::may_have_left.eq(true), notices::version.eq(notice.version + 1)))
            .execute(tx.c)?;
        return Ok(());
    }
    finish(tx, &keys, actor, &notice)
}

/// Files no more reports: what is open is left out, and the notice is sent with what was filed.
///
/// # Errors
/// [`Error::Refused`] when nothing was filed: such a notice is withdrawn instead.
pub fn leave_out_rest(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (notice, keys) = open_notice(tx, actor, id)?;
    let reports = of_notice(tx, &keys, &notice)?;
    if !reports.iter().any(Report::is_filed) {
        return Err(Error::Refused("report-none-filed"));
    }
    for report in reports.iter().filter(|report| report.done.is_none()) {
        write_down(tx, &notice.id, report.sheet, ReportOutcome::LeftOut, &actor.id)?;
        for item in &report.items {
            // Nothing was asked about it by this notice: it may get another one.
            diesel::delete(notice_items::table.find((&notice.id, &item.id))).execute(tx.c)?;
        }
    }
    Entry::by(&actor.id, "notice.report_left_out").in_case(&keys).about(&notice.id).record(tx)?;
    finish(tx, &keys, actor, &notice)
}

fn open_notice(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<(Notice, CaseKeys)> {
    let (notice, keys) = super::super::find_for(tx, actor, id)?;
    match (notice.state, &notice.text.submission) {
        (NoticeState::Ready, Submission::Form(_)) => {
            hold::check(tx, &notice)?;
            Ok((notice, keys))
        }
        (NoticeState::Sent | NoticeState::Received | NoticeState::Decided, _) => {
            Err(Error::Refused("notice-sent-already"))
        }
        _ => Err(Error::Refused("notice-not-possible")),
    }
}

fn finish(tx: &mut Tx<'_>, keys: &CaseKeys, actor: &Actor, notice: &Notice) -> Result<()> {
    let notice = super::super::find(tx, keys, &notice.id)?;
    if test_mode::is_test(tx, &notice.id)? {
        return send::tested(tx, keys, &notice, Some(&actor.id));
    }
    let state = notice.after(NoticeChange::ByHand)?;
    send::left_us(tx, keys, &notice, state, None, Some(&actor.id))
}

fn write_down(tx: &mut Tx<'_>, notice: &Id, sheet: usize, outcome: ReportOutcome, by: &Id) -> Result<()> {
    diesel::insert_into(filings::table)
        .values((
            filings::notice_id.eq(notice),
            filings::sheet.eq(i64::try_from(sheet).map_err(Error::internal)?),
            filings::outcome.eq(outcome),
            filings::done_by.eq(by),
            filings::done_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Ok(())
}
