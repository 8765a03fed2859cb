//! The documentation is true: tables equal the code, what is named exists, every code has words.

mod law;
mod names;
mod tables;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the project.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// One text of the project.
fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files below a folder with one of these endings, as paths from the root, with their text.
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&root().join(folder), endings, &mut found);
    found.sort();
    assert!(!found.is_empty(), "nothing in {folder}");
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            collect(&path, endings, found);
        } else if endings.contains(&ending) {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// What people read about the project.
fn pages() -> Vec<(String, String)> {
    let mut pages = files("docs", &["md"]);
    for name in ["README.md", "CHANGELOG.md"] {
        pages.push((name.to_owned(), text(name)));
    }
    pages
}

/// What follows each place where `mark` stands, in a text.
fn after<'a>(text: &'a str, mark: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(mark).map(move |(at, _)| &text[at + mark.len()..])
}

/// The longest start of a text whose characters all fit.
fn leading(text: &str, fits: impl Fn(char) -> bool) -> &str {
    text.split(|c: char| !fits(c)).next().unwrap_or_default()
}

/// Whether a page holds a table exactly; the fault shows the table as it should be.
fn assert_table(page: &str, table: &str) {
    assert!(text(page).contains(table), "{page} should hold this table:\n\n{table}");
}
