//! What was read of a pasted text, as the page shows it beside the box.

use super::super::form::Form;
use super::super::visit::Visit;
use super::PostedView;
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::item::paste::{self, Reading};
use crate::model::item::short;
use crate::text::Words;
use chrono::{DateTime, Utc};
use platform_adapters::link::notes;
use platform_adapters::reader::FoundLink;

/// More rows than these are only counted: nobody reads two thousand.
const SHOWN_AT_MOST: usize = 100;
const NOT_UNDERSTOOD_AT_MOST: usize = 30;
const LONGEST_FOUND_CHARS: usize = 90;

/// What was read.
#[derive(Default)]
pub(in crate::web) struct Pasted {
    /// Whether there was anything to read.
    pub(in crate::web) is_empty: bool,
    /// Why nothing could be read; empty otherwise.
    pub(in crate::web) fault: String,
    pub(in crate::web) links: usize,
    pub(in crate::web) rows: Vec<Row>,
    /// How many links are not shown.
    pub(in crate::web) more: usize,
    pub(in crate::web) folded: usize,
    pub(in crate::web) not_understood: Vec<NotUnderstood>,
    pub(in crate::web) not_understood_count: usize,
    pub(in crate::web) handles: Vec<HandleRow>,
    /// The platforms and how many links each has.
    pub(in crate::web) platforms: Vec<(String, usize)>,
}

/// One link.
pub(in crate::web) struct Row {
    pub(in crate::web) platform: String,
    pub(in crate::web) what: String,
    pub(in crate::web) note: String,
    /// When it was made, as its number tells; empty when it does not.
    pub(in crate::web) posted: String,
    pub(in crate::web) is_warning: bool,
    pub(in crate::web) known_elsewhere: i64,
}

/// Something that looks like a link and cannot be followed.
pub(in crate::web) struct NotUnderstood {
    pub(in crate::web) found: String,
    pub(in crate::web) note: String,
    pub(in crate::web) is_warning: bool,
}

/// An account named in words.
pub(in crate::web) struct HandleRow {
    pub(in crate::web) platform: String,
    pub(in crate::web) account: String,
    pub(in crate::web) address: Option<String>,
    pub(in crate::web) ticked: bool,
}

/// The pasted text with the accounts a person confirmed below it. What was pasted stays as it was.
pub(in crate::web) fn whole_text(form: &Form) -> String {
    let text = form.text("text");
    form.all("handle").iter().fold(text.to_owned(), |text, address| format!("{text}\n{address}"))
}

impl Pasted {
    /// Reads the text of a form. `case` is the case whose own links do not count as known.
    pub(in crate::web) async fn read(
        app: &App,
        visit: &Visit,
        form: &Form,
        case: Option<Id>,
    ) -> Result<Self> {
        let text = whole_text(form);
        if text.trim().is_empty() {
            return Ok(Self { is_empty: true, ..Self::default() });
        }
        let (t, now) = (visit.words(), visit.now());
        match app.read(move |tx| paste::read(tx, case.as_ref(), &text)).await {
            Ok(reading) => Ok(Self::of(reading, &form.all("handle"), t, now)),
            Err(Error::Invalid(faults)) => {
                let fault = faults.first().map(|fault| t.code("invalid", fault.why)).unwrap_or_default();
                Ok(Self { fault, ..Self::default() })
            }
            Err(error) => Err(error),
        }
    }

    fn of(reading: Reading, ticked: &[String], t: &Words, now: DateTime<Utc>) -> Self {
        let mut platforms: Vec<(String, usize)> = Vec::new();
        for link in &reading.links {
            let label = t.platform(&link.target.platform);
            match platforms.iter_mut().find(|(name, _)| *name == label) {
                Some((_, count)) => *count += 1,
                None => platforms.push((label, 1)),
            }
        }
        let rows: Vec<Row> = reading
            .links
            .iter()
            .take(SHOWN_AT_MOST)
            .map(|link| {
                let note = link.target.note.as_deref();
                Row {
                    platform: t.platform(&link.target.platform),
                    what: format!("{} {}", t.code("kind", link.target.kind.key()), short(&link.target)),
                    note: note.map(|note| t.code("link-note", note)).unwrap_or_default(),
                    posted: PostedView::of(&link.target, t, now)
                        .map(|posted| posted.line)
                        .unwrap_or_default(),
                    is_warning: is_warning(note),
                    known_elsewhere: link.known_elsewhere,
                }
            })
            .collect();
        let handles = reading
            .handles
            .into_iter()
            .map(|handle| HandleRow {
                platform: t.platform(&handle.platform),
                ticked: handle.address.as_ref().is_some_and(|address| ticked.contains(address)),
                account: handle.account,
                address: handle.address,
            })
            .collect();
        Self {
            is_empty: false,
            fault: String::new(),
            links: reading.links.len(),
            more: reading.links.len() - rows.len(),
            rows,
            folded: reading.folded,
            not_understood_count: reading.not_understood.len(),
            not_understood: reading
                .not_understood
                .iter()
                .take(NOT_UNDERSTOOD_AT_MOST)
                .map(|found| not_understood(found, t))
                .collect(),
            handles,
            platforms,
        }
    }
}

fn is_warning(note: Option<&str>) -> bool {
    matches!(note, Some(notes::LOOK_ALIKE | notes::IMPOSSIBLE_TIME | notes::ODD_ID))
}

fn not_understood(link: &FoundLink, t: &Words) -> NotUnderstood {
    let cut = link.found.chars().count() > LONGEST_FOUND_CHARS;
    let found: String = link.found.chars().take(LONGEST_FOUND_CHARS).collect();
    NotUnderstood {
        found: if cut { format!("{found}…") } else { found },
        note: link.note.as_deref().map(|note| t.code("link-note", note)).unwrap_or_default(),
        is_warning: is_warning(link.note.as_deref()),
    }
}
