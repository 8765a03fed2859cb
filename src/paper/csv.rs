//! Comma-separated values (RFC 4180).

use super::{Cell, Table};
use crate::error::{Error, Result};

/// What a spreadsheet program may take for the start of a formula.
const FORMULA_STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The table as CSV in UTF-8, the head first.
///
/// Words that a spreadsheet program could take for a formula get an apostrophe before them (OWASP, CSV
/// Injection); numbers stay numbers.
///
/// # Errors
/// When a row has another number of cells than the head.
pub fn csv(table: &Table) -> Result<String> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    out.write_record(table.head.iter().map(|name| harmless(name))).map_err(Error::internal)?;
    for row in &table.rows {
        out.write_record(row.iter().map(field)).map_err(Error::internal)?;
    }
    let bytes = out.into_inner().map_err(Error::internal)?;
    String::from_utf8(bytes).map_err(Error::internal)
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => harmless(text),
        Cell::Whole(_) | Cell::Number(_) | Cell::Empty => cell.words(),
    }
}

fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA_STARTS) { format!("'{text}") } else { text.to_owned() }
}
