//! Spreadsheets (Office Open XML).

use super::{Cell, Table};
use crate::error::{Error, Result};
use rust_xlsxwriter::{Format, FormatBorder, Workbook, Worksheet};
use std::collections::HashSet;

/// A sheet's name has so many characters at the most.
const NAME_LONGEST_CHARS: usize = 31;
/// What a sheet's name must not hold.
const NAME_REFUSED: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const COLUMN_WIDEST: f64 = 60.0;

/// The tables as one workbook, a sheet for each. Words stay words: nothing is written as a formula.
///
/// # Errors
/// When a table has more rows or columns than a sheet takes.
pub fn xlsx(tables: &[Table]) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    let mut names = HashSet::new();
    for (index, table) in tables.iter().enumerate() {
        let sheet = book.add_worksheet();
        sheet.set_name(name(&table.caption, index, &mut names)).map_err(Error::internal)?;
        fill(sheet, table).map_err(Error::internal)?;
    }
    book.save_to_buffer().map_err(Error::internal)
}

fn fill(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), rust_xlsxwriter::XlsxError> {
    let head = Format::new().set_bold().set_border_bottom(FormatBorder::Thin).set_text_wrap();
    sheet.set_freeze_panes(1, 0)?;
    for (column, words) in (0_u16..).zip(&table.head) {
        sheet.write_string_with_format(0, column, words, &head)?;
    }
    for (line, row) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(row) {
            match cell {
                Cell::Text(text) => sheet.write_string(line, column, text)?,
                Cell::Whole(number) => sheet.write_number(line, column, whole(*number))?,
                Cell::Number(number) => sheet.write_number(line, column, *number)?,
                Cell::Empty => sheet,
            };
        }
    }
    sheet.autofit();
    for (column, _) in (0_u16..).zip(&table.head) {
        let widest = table.rows.iter().filter_map(|row| row.get(usize::from(column))).map(width);
        let own = table.head.get(usize::from(column)).map_or(0.0, |words| length(words));
        let width = widest.fold(own, f64::max) + 2.0;
        sheet.set_column_width(column, width.min(COLUMN_WIDEST))?;
    }
    Ok(())
}

fn width(cell: &Cell) -> f64 {
    length(&cell.words())
}

#[expect(clippy::cast_precision_loss, reason = "lengths of words are far below 2^52")]
fn length(text: &str) -> f64 {
    text.chars().count() as f64
}

#[expect(clippy::cast_precision_loss, reason = "a spreadsheet keeps numbers as floating point anyway")]
fn whole(number: i64) -> f64 {
    number as f64
}

/// A name that a sheet may have, different from the others.
fn name(caption: &str, index: usize, taken: &mut HashSet<String>) -> String {
    let clean = |text: &str, most: usize| -> String {
        let text: String = text.chars().filter(|one| !NAME_REFUSED.contains(one)).collect();
        let short: String = text.trim().trim_matches('\'').chars().take(most).collect();
        short.trim().to_owned()
    };
    let mut name = clean(caption, NAME_LONGEST_CHARS);
    if name.is_empty() || !taken.insert(name.to_lowercase()) {
        name = format!("{} {}", clean(caption, NAME_LONGEST_CHARS - 4), index + 1).trim().to_owned();
        taken.insert(name.to_lowercase());
    }
    name
}
