//! Every path, link, setting and command that a page names exists.

use super::{after, leading, pages, root};
use clap::CommandFactory;
use std::path::Path;
use takedown_desk::cli::Arguments;
use takedown_desk::config::SETTINGS;

const FOLDERS: [&str; 6] = ["src/", "docs/", "tests/", "templates/", "migrations/", "platform_adapters/"];

/// The pieces of a page between back-ticks, blocks of code left out.
fn ticked(page: &str) -> Vec<&str> {
    let outside_blocks: Vec<&str> = page.split("```").step_by(2).collect();
    outside_blocks.iter().flat_map(|part| part.split('`').skip(1).step_by(2)).collect()
}

#[test]
fn every_path_between_back_ticks_exists() {
    let mut checked = 0;
    for (name, page) in pages() {
        for path in ticked(&page) {
            let is_path = FOLDERS.iter().any(|folder| path.starts_with(folder))
                && !path.contains([' ', '*', '<', '…'])
                && (path.ends_with('/') || Path::new(path).extension().is_some());
            if is_path {
                checked += 1;
                assert!(root().join(path).exists(), "{name} names {path}, which does not exist");
            }
        }
    }
    assert!(checked > 80, "only {checked} paths were found");
}

#[test]
fn every_link_inside_the_project_leads_somewhere() {
    let mut checked = 0;
    for (name, page) in pages() {
        let folder = root().join(&name).parent().unwrap().to_owned();
        for rest in after(&page, "](") {
            let target = leading(rest, |c| c != ')' && c != '#');
            let is_inside = !target.is_empty() && !target.contains(':');
            if is_inside {
                checked += 1;
                assert!(folder.join(target).exists(), "{name} links to {target}, which does not exist");
            }
        }
    }
    assert!(checked > 20, "only {checked} links were found");
}

#[test]
fn every_page_is_reached_from_the_contents() {
    let pages = pages();
    let (_, contents) = pages.iter().find(|(name, _)| name == "docs/README.md").unwrap();
    for (name, _) in pages.iter().filter(|(name, _)| name.starts_with("docs/") && name != "docs/README.md") {
        let link = format!("]({})", name.trim_start_matches("docs/"));
        assert!(contents.contains(&link), "docs/README.md does not lead to {name}");
    }
}

#[test]
fn every_setting_that_is_named_exists() {
    for (name, page) in pages() {
        for rest in after(&page, "TAKEDOWN_") {
            let setting = format!("TAKEDOWN_{}", leading(rest, |c| c.is_ascii_uppercase() || c == '_'));
            let known = SETTINGS.iter().any(|known| {
                known.name == setting || (known.secret && format!("{}_FILE", known.name) == setting)
            });
            assert!(known, "{name} names {setting}, which is no setting");
        }
    }
}

#[test]
fn every_command_that_is_named_exists() {
    let command = Arguments::command();
    let mut checked = 0;
    for (name, page) in pages() {
        for mark in ["takedown-desk ", "cargo run --release -- "] {
            let words = after(&page, mark).map(|rest| leading(rest, |c| c.is_ascii_lowercase()));
            for word in words.filter(|word| !word.is_empty()) {
                checked += 1;
                assert!(command.find_subcommand(word).is_some(), "{name} names `{mark}{word}`");
            }
        }
    }
    assert!(checked > 10, "only {checked} commands were found");
}
