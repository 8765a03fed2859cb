//! Papers: documents as data, and the forms in which they leave: tagged PDF, spreadsheet, comma-separated values.
//!
//! Ground floor: knows no case and no page. Text is never code here: the PDF gets it as data, a spreadsheet
//! as text, and what a spreadsheet program could take for a formula is marked as text in a CSV.

mod csv;
mod pdf;
mod xlsx;

pub use csv::csv;
pub use pdf::pdf;
pub use xlsx::xlsx;

use platform_adapters::Language;
use serde::Serialize;

/// A document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paper {
    /// Its title, also in the properties of the file.
    pub title: String,
    /// A line beneath it; may be empty.
    pub subtitle: String,
    /// The language it is written in.
    pub language: Language,
    /// What it says, in order.
    pub blocks: Vec<Block>,
    /// A line at the foot of each page, before the number of the page.
    pub footer: String,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Block {
    /// A heading of level 1 (the highest within the document) to 3.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// Names and what they are, as pairs.
    Facts(Vec<(String, String)>),
    /// A list of points.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// A remark, set apart.
    Note(String),
    /// A text as it was written elsewhere, every line kept.
    Verbatim(String),
    /// What follows begins on a new page.
    PageBreak,
}

/// A table with a head.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Table {
    /// What it shows; the name of the sheet in a spreadsheet.
    pub caption: String,
    /// The names of the columns. The first column names the rows.
    pub head: Vec<String>,
    /// The rows; each has as many cells as the head.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Whether a column holds words: it has no number, so it is not set as a column of figures.
    #[must_use]
    pub fn is_words(&self, column: &usize) -> bool {
        let is_number = |row: &Vec<Cell>| matches!(row.get(*column), Some(Cell::Whole(_) | Cell::Number(_)));
        !self.rows.iter().any(is_number)
    }
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Cell {
    /// Words.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number.
    Number(f64),
    /// Nothing.
    Empty,
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A count.
    #[must_use]
    pub fn count(count: usize) -> Self {
        Self::Whole(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// The cell as plain words, numbers with a decimal point.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Whole(number) => number.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Empty => String::new(),
        }
    }
}

#[cfg(test)]
mod tests;
