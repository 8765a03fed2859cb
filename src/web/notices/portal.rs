//! What is known of the portal a notice is filed in, and how far its reports are.

use super::around::{name, what};
use super::text::SheetView;
use crate::model::notice::filing::reports::{Report, ReportOutcome};
use crate::model::notice::sheet::Sheet;
use crate::text::Words;
use chrono::{DateTime, Utc};
use platform_adapters::portal::{self, PerReport};

/// What is known of a portal.
pub(in crate::web) struct PortalView {
    pub(in crate::web) account: String,
    /// Empty when any will do.
    pub(in crate::web) language: String,
    pub(in crate::web) is_one_each: bool,
    pub(in crate::web) steps: Vec<String>,
    pub(in crate::web) avoid: Vec<String>,
    pub(in crate::web) source: &'static str,
}

impl PortalView {
    pub(in crate::web) fn of(platform: &str, t: &Words) -> Option<Self> {
        let portal = portal::of(platform)?;
        Some(Self {
            account: t.code("portals-account", portal.account.key()),
            language: portal.language.map(|language| t.code("language", language.key())).unwrap_or_default(),
            is_one_each: portal.per_report == PerReport::One,
            steps: portal.steps.iter().map(|key| t.code("portals-step", key)).collect(),
            avoid: portal.avoid.iter().map(|key| t.code("portals-avoid", key)).collect(),
            source: &portal.source,
        })
    }
}

/// One report: its sheet and what became of it.
pub(in crate::web) struct ReportView {
    pub(in crate::web) sheet: SheetView,
    /// The place of its sheet, from 0, for the form.
    pub(in crate::web) place: usize,
    /// Its links in short.
    pub(in crate::web) what: String,
    /// `open`, `filed`, `left_out` or `aside`.
    pub(in crate::web) state: &'static str,
    /// Who did it, and when.
    pub(in crate::web) done: String,
}

/// The reports of a notice with their sheets.
pub(in crate::web) fn reports(
    sheet: &Sheet,
    sheets: Vec<SheetView>,
    t: &Words,
    now: DateTime<Utc>,
) -> Vec<ReportView> {
    let views = sheets.into_iter().zip(&sheet.reports);
    views
        .map(|(view, report)| ReportView {
            sheet: view,
            place: report.sheet,
            what: report.items.iter().map(|item| what(item, t)).collect::<Vec<_>>().join(", "),
            state: state(report),
            done: match &report.done {
                Some((_, at, by)) => {
                    t.filing_report_by(name(&sheet.people, Some(by)), t.when(at.time(), now))
                }
                None => String::new(),
            },
        })
        .collect()
}

fn state(report: &Report) -> &'static str {
    match &report.done {
        Some((ReportOutcome::Filed, ..)) => "filed",
        Some((ReportOutcome::LeftOut, ..)) => "left_out",
        None if report.is_aside() => "aside",
        None => "open",
    }
}
