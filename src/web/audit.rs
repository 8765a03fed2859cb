//! The audit trail, for the data protection officer: who did what when, and whether the chain of
//! entries is whole. Nothing sealed is opened here.

use super::Answer;
use super::page::{Page, show as show_page};
use super::visit::Visit;
use crate::app::App;
use crate::error::Error;
use crate::model::event::trail::{self, TrailLine};
use crate::model::event::{self, Chain};
use crate::text::Words;
use actix_web::web;
use askama::Template;

const LINES_PER_PAGE: i64 = 100;

#[derive(Template)]
#[template(path = "audit/show.html")]
struct AuditPage {
    page: Page,
    lines: Vec<Line>,
    /// Read on the first page only: it goes through every entry.
    chain: Option<Chain>,
    is_first: bool,
    older: Option<i64>,
}

struct Line {
    seq: String,
    at_iso: String,
    at: String,
    who: Option<String>,
    what: String,
    about: String,
    case: String,
}

/// `GET /audit`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    let before = match visit.query("before") {
        Some(text) => Some(text.parse::<i64>().map_err(|_| Error::NotFound)?),
        None => None,
    };
    let actor = visit.actor()?;
    let is_first = before.is_none();
    let (lines, chain) = app
        .read(move |tx| {
            let lines = trail::lines(tx, &actor, before, LINES_PER_PAGE)?;
            let chain = if is_first { Some(event::verify(tx)?) } else { None };
            Ok((lines, chain))
        })
        .await?;
    let older = lines.last().map(|line| line.seq).filter(|seq| *seq > 1);
    let t = visit.words();
    show_page(&AuditPage {
        page: Page::load(&app, &visit, "/audit").await?,
        lines: lines.into_iter().map(|line| Line::new(t, line)).collect(),
        chain,
        is_first,
        older,
    })
}

impl Line {
    fn new(t: &Words, line: TrailLine) -> Self {
        let at = line.at.time();
        Self {
            seq: t.number(line.seq),
            at_iso: at.to_rfc3339(),
            at: t.moment(at),
            what: what(t, &line.action),
            about: line.about.unwrap_or_default(),
            case: line.case.unwrap_or_default(),
            who: line.who,
        }
    }
}

/// `case.care_done` in words: the message `audit-event-case-care-done`.
fn what(t: &Words, action: &str) -> String {
    t.code("audit-event", &action.replace('.', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform_adapters::Language;
    use std::path::Path;

    /// Every action that the program writes down, read from its own source.
    fn actions(folder: &Path, found: &mut Vec<String>) {
        const NOUNS: [&str; 10] = [
            "look",
            "connection",
            "case",
            "item",
            "items",
            "notice",
            "notices",
            "reply",
            "person",
            "session",
        ];
        const STORED: [&str; 4] = ["items.details", "items.link", "notices.reference", "notices.text"];
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                actions(&path, found);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            for word in source.split('"') {
                let Some((noun, verb)) = word.split_once('.') else { continue };
                let is_verb = !verb.is_empty() && verb.chars().all(|c| c.is_ascii_lowercase() || c == '_');
                let is_noun = NOUNS.contains(&noun) || noun == "channel";
                if is_noun && is_verb && !STORED.contains(&word) {
                    found.push(word.to_owned());
                }
            }
        }
    }

    #[test]
    fn every_action_has_its_words_in_every_language() {
        let mut found = Vec::new();
        actions(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model"), &mut found);
        assert!(found.len() > 30, "{found:?}");
        for language in Language::ALL {
            for action in &found {
                let words = what(Words::of(language), action);
                // Without words a code stands for itself.
                assert!(words != action.replace('.', "-") && words != *action, "{action}: {words}");
            }
        }
    }
}
