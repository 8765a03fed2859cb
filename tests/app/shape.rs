//! The shape of the code: floors, length of files, no network call inside a transaction.

use std::fs;
use std::path::{Path, PathBuf};

const LONGEST_FILE_LINES: usize = 500;
const LONGEST_MEDIAN_LINES: usize = 120;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(&root().join(folder), &mut files);
    assert!(!files.is_empty(), "{folder}");
    files
}

fn collect(folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn no_file_is_long_and_most_are_short() {
    let mut lengths = Vec::new();
    for (name, text) in rust_files("src").into_iter().chain(rust_files("platform_adapters/src")) {
        let lines = text.lines().count();
        assert!(lines <= LONGEST_FILE_LINES, "{name} has {lines} lines");
        lengths.push(lines);
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= LONGEST_MEDIAN_LINES, "the median file has {median} lines");
}

/// Floor, and what it never names.
const FLOORS: &[(&str, &[&str])] = &[
    (
        "src/db",
        &[
            "crate::model",
            "crate::web",
            "crate::work",
            "crate::outbound",
            "crate::practice",
            "actix",
            "reqwest",
        ],
    ),
    (
        "src/model",
        &[
            "crate::web",
            "crate::work",
            "crate::outbound",
            "crate::practice",
            "crate::app",
            "actix",
            "reqwest",
            "askama",
            "async fn",
            ".await",
        ],
    ),
    ("src/outbound", &["crate::db", "crate::model", "crate::web", "crate::work", "crate::app", "diesel"]),
    ("src/work", &["crate::web", "askama", "actix", "diesel"]),
    ("src/web", &["crate::work", "diesel", "reqwest", "crate::outbound"]),
    ("src/practice", &["crate::db", "crate::model", "crate::web", "crate::work", "crate::app", "diesel"]),
    (
        "platform_adapters/src",
        &["reqwest", "diesel", "tokio", "std::fs", "std::net", "Utc::now", "SystemTime"],
    ),
];

#[test]
fn no_floor_names_what_is_above_it() {
    for (floor, forbidden) in FLOORS {
        let front = format!("{floor}.rs");
        for (name, text) in rust_files("src").into_iter().chain(rust_files("platform_adapters/src")) {
            let is_test = name.contains("tests") || name.contains("testing");
            if is_test || !(name.starts_with(&format!("{floor}/")) || name == front) {
                continue;
            }
            let code: Vec<&str> = text.lines().take_while(|line| !line.contains("#[cfg(test)]")).collect();
            for line in code.iter().filter(|line| !line.trim_start().starts_with("//")) {
                for word in *forbidden {
                    assert!(!line.contains(word), "{name} names {word}: {line}");
                }
            }
        }
    }
}

#[test]
fn only_one_place_each_opens_the_doors_to_the_outside() {
    for (name, text) in rust_files("src") {
        let allowed = name.starts_with("src/outbound") || name.starts_with("src/practice");
        if !allowed {
            for word in ["reqwest::", "lettre::", "async_imap::"] {
                assert!(!text.contains(word), "{name} uses {word}");
            }
        }
    }
}

#[test]
fn nothing_unfinished_is_left() {
    let marks = [
        ["TO", "DO"].concat(),
        ["FIX", "ME"].concat(),
        ["todo", "!("].concat(),
        ["unimplemented", "!("].concat(),
    ];
    for (name, text) in rust_files("src").into_iter().chain(rust_files("platform_adapters/src")) {
        for mark in &marks {
            assert!(!text.contains(mark.as_str()), "{name} has {mark}");
        }
    }
}
