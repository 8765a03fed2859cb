//! What others published, in words, beside our own figures.

use super::sheet::{number, with_sign};
use crate::model::times::published::{Mark, Published, Statistic, about};
use crate::paper::{Cell, Table};
use crate::text::Words;

/// One published figure in words.
pub(super) struct PublishedRow {
    pub(super) publisher: String,
    pub(super) year: String,
    /// What was counted; for one platform with its name.
    pub(super) about: String,
    pub(super) n: String,
    pub(super) figure: String,
    pub(super) source: String,
}

/// The rows for a platform, or for all.
pub(super) fn rows(t: &Words, platform: Option<&str>) -> Vec<PublishedRow> {
    about(platform).into_iter().map(|one| PublishedRow::new(t, one)).collect()
}

/// The same as a sheet.
pub(super) fn table(t: &Words, platform: Option<&str>) -> Table {
    let row = |row: PublishedRow| {
        [row.publisher, row.year, row.about, row.n, row.figure, row.source].map(Cell::Text).to_vec()
    };
    Table {
        caption: t.times_published(),
        head: head(t).to_vec(),
        rows: rows(t, platform).into_iter().map(row).collect(),
    }
}

/// The heads of the columns.
pub(super) fn head(t: &Words) -> [String; 6] {
    [
        t.times_published_by(),
        t.times_published_year(),
        t.times_published_about(),
        t.times_published_n(),
        t.times_published_figure(),
        t.times_published_source(),
    ]
}

impl PublishedRow {
    fn new(t: &Words, one: &Published) -> Self {
        let about = t.code("times-published-about", &one.about);
        let platform = one.platform.as_ref().map(|key| t.platform(key));
        let figure = match one.statistic {
            Statistic::MeanDays { value } => t.times_published_mean(with_sign(t, value.to_string())),
            Statistic::ShareWithin { value, days } => t.times_published_within(days, t.percent(value)),
            Statistic::ShareOver { value, days } => t.times_published_over(days, t.percent(value)),
        };
        Self {
            publisher: one.publisher.clone(),
            year: one.year.clone(),
            about: platform.map_or_else(|| about.clone(), |platform| format!("{platform}: {about}")),
            n: one.n.map_or_else(|| t.times_published_no_n(), |n| number(t, n)),
            figure,
            source: match one.mark {
                Mark::Read => one.source.clone(),
                Mark::Secondary => format!("{} ({})", one.source, t.times_published_secondary()),
            },
        }
    }
}
