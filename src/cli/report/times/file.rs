//! Reads waits from comma-separated values.

use crate::cli::fault::Fault;
use crate::model::times::survival::Wait;
use csv::{ReaderBuilder, StringRecord, Trim};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The only group of a file without the column `group`.
const ONE_GROUP: &str = "all";
const STANDARD_INPUT: &str = "-";
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Where the columns stand.
struct Columns {
    duration: usize,
    observed: usize,
    group: Option<usize>,
}

/// The waits of each group, by the name of the group.
///
/// # Errors
/// When the file cannot be read, a column is missing or a row does not fit; the line is named.
pub(super) fn read(path: &Path) -> Result<BTreeMap<String, Vec<Wait>>, Fault> {
    if path.as_os_str() == STANDARD_INPUT {
        parse(io::stdin().lock(), "standard input")
    } else {
        let name = path.display().to_string();
        let file = File::open(path).map_err(|error| Fault::failed(format!("{name}: {error}")))?;
        parse(file, &name)
    }
}

fn parse(source: impl Read, name: &str) -> Result<BTreeMap<String, Vec<Wait>>, Fault> {
    let mut reader = ReaderBuilder::new().trim(Trim::All).from_reader(source);
    let head = reader.headers().map_err(|error| unreadable(name, &error))?;
    let columns = Columns::find(head).map_err(|why| Fault::failed(format!("{name}: line 1: {why}")))?;
    let mut groups: BTreeMap<String, Vec<Wait>> = BTreeMap::new();
    for row in reader.records() {
        let row = row.map_err(|error| unreadable(name, &error))?;
        let line = row.position().map_or(0, csv::Position::line);
        let wait = columns.wait(&row).map_err(|why| Fault::failed(format!("{name}: line {line}: {why}")))?;
        groups.entry(columns.group(&row).to_owned()).or_default().push(wait);
    }
    if groups.is_empty() {
        Err(Fault::failed(format!("{name}: holds no row beneath its header")))
    } else {
        Ok(groups)
    }
}

fn unreadable(name: &str, error: &csv::Error) -> Fault {
    let line = error.position().map(|at| format!("line {}: ", at.line())).unwrap_or_default();
    let why = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("has {len} columns, the header has {expected_len}")
        }
        csv::ErrorKind::Utf8 { .. } => "is not written in UTF-8".to_owned(),
        _ => error.to_string(),
    };
    Fault::failed(format!("{name}: {line}{why}"))
}

impl Columns {
    fn find(head: &StringRecord) -> Result<Self, String> {
        let place = |name: &str| {
            let is_it = |field: &str| field.trim_start_matches(BYTE_ORDER_MARK).eq_ignore_ascii_case(name);
            head.iter().position(is_it)
        };
        let needed = |name: &str| place(name).ok_or_else(|| format!("the column {name} is missing"));
        Ok(Self { duration: needed("duration")?, observed: needed("observed")?, group: place("group") })
    }

    fn wait(&self, row: &StringRecord) -> Result<Wait, String> {
        let text = row.get(self.duration).unwrap_or_default();
        let time: f64 = text.parse().map_err(|_| format!("the duration \"{text}\" is no number"))?;
        if !time.is_finite() || time < 0.0 {
            return Err(format!("the duration \"{text}\" must be zero or more"));
        }
        let text = row.get(self.observed).unwrap_or_default();
        let ended = match text.to_ascii_lowercase().as_str() {
            "1" | "true" | "1.0" => true,
            "0" | "false" | "0.0" => false,
            _ => return Err(format!("observed must be 0, 1, true or false, not \"{text}\"")),
        };
        // Adding zero makes −0 a 0.
        Ok(Wait::new(time + 0.0, ended))
    }

    fn group<'a>(&self, row: &'a StringRecord) -> &'a str {
        self.group.map_or(ONE_GROUP, |place| row.get(place).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        parse(text.as_bytes(), "waits.csv").unwrap_err().to_string()
    }

    #[test]
    fn columns_stand_in_any_order_and_the_group_may_be_missing() {
        let waits = parse("group,observed,duration\nb,true,2\na, 0 ,1.5\n".as_bytes(), "").unwrap();
        assert_eq!(waits.keys().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(waits.get("a").unwrap(), &[Wait::new(1.5, false)]);
        let waits = parse("\u{feff}duration,observed\r\n0,1\r\n".as_bytes(), "").unwrap();
        assert_eq!(waits.get(ONE_GROUP).unwrap(), &[Wait::new(0.0, true)]);
    }

    #[test]
    fn a_row_that_does_not_fit_is_named_by_its_line() {
        assert_eq!(
            fault("duration,observed\n1,1\nx,1\n"),
            "waits.csv: line 3: the duration \"x\" is no number"
        );
        assert!(
            fault("duration,observed\n-1,1\n").contains("line 2: the duration \"-1\" must be zero or more")
        );
        assert!(fault("duration,observed\nNaN,1\n").contains("line 2: the duration"));
        assert!(fault("duration,observed\ninf,1\n").contains("line 2: the duration"));
        assert!(fault("duration,observed\n1,2\n").contains("line 2: observed must be"));
        assert!(fault("duration,observed\n1,1,a\n").contains("line 2: has 3 columns, the header has 2"));
        assert_eq!(fault("duration,group\n1,a\n"), "waits.csv: line 1: the column observed is missing");
        assert_eq!(fault("duration,observed\n"), "waits.csv: holds no row beneath its header");
        assert!(fault("").contains("the column duration is missing"));
    }
}
