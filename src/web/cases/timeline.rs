//! What happened in a case, newest first, as lines of words.

use super::look::Moment;
use crate::model::case::sheet::{Line, Sheet};
use crate::model::check::Check;
use crate::model::item::Pasted;
use crate::text::Words;
use crate::web::fold::Fold;
use chrono::{DateTime, Utc};
use platform_adapters::look::Seen;

/// The newest lines stand open; older ones behind a click.
const OPEN_LINES: usize = 12;

/// The timeline of a case.
pub(super) struct Timeline {
    pub(super) newest: Vec<LineView>,
    pub(super) older: Vec<LineView>,
}

/// One line.
pub(super) struct LineView {
    /// `g` gone, `b` back, `r` needs somebody, `w` the platform spoke; empty otherwise.
    pub(super) class: &'static str,
    pub(super) what: String,
    pub(super) about: String,
    pub(super) at: Moment,
    /// Who did it, or that the desk did it by itself.
    pub(super) who: String,
    /// A note, or more about it.
    pub(super) detail: String,
    /// How a note stands, which may be hard to read; none for what the program says.
    pub(super) fold: Option<Fold>,
}

impl Timeline {
    pub(super) fn of(sheet: &Sheet, fold: Fold, t: &Words, now: DateTime<Utc>) -> Self {
        let mut newest: Vec<LineView> =
            sheet.timeline.iter().map(|line| line_view(line, sheet, fold, t, now)).collect();
        let older = newest.split_off(newest.len().min(OPEN_LINES));
        Self { newest, older }
    }
}

fn line_view(line: &Line, sheet: &Sheet, fold: Fold, t: &Words, now: DateTime<Utc>) -> LineView {
    let who = match &line.event.actor {
        Some(actor) => match sheet.people.get(actor) {
            Some(person) => person.profile.name.clone(),
            None => t.items_by_colleague(),
        },
        None => t.cases_by_itself(),
    };
    LineView {
        class: class(&line.event.action),
        what: t.code("cases-event", &line.event.action.replace('.', "-")),
        about: line.about.clone().unwrap_or_default(),
        at: Moment::when(t, line.event.at, now),
        who,
        detail: detail(line, sheet, t),
        fold: (line.event.action == "case.noted").then_some(fold),
    }
}

fn class(action: &str) -> &'static str {
    match action {
        "item.gone" | "item.expired" => "g",
        "item.came_back" => "b",
        "notice.failed" | "notice.unsure" | "notice.not_received" => "r",
        "reply.arrived" | "reply.confirmed" | "notice.sent" | "notice.flagged" => "w",
        _ => "",
    }
}

/// The detail of an entry in words. Entries of a newer version may hold what we cannot read.
fn detail(line: &Line, sheet: &Sheet, t: &Words) -> String {
    match line.event.action.as_str() {
        "item.gone" => return gone(line, sheet, t),
        "item.expired" => return with_code(t.items_expired_text(), line),
        "item.came_back" if line.event.actor.is_none() => return with_code(t.cases_back_by_checker(), line),
        "item.came_back" => return t.cases_back_by_person(),
        _ => {}
    }
    let Some(value) = &line.detail else { return String::new() };
    let word = value.as_str().unwrap_or_default();
    match line.event.action.as_str() {
        "case.noted" => word.to_owned(),
        "item.checked" => said(word, t),
        "case.closed" | "case.closed_unfinished" => t.code("cases-reason", word),
        "item.dropped" => t.code("items-reason", word),
        "item.followed" => t.follow_place(word),
        "item.follow_failed" => t.code("follow-why", word),
        "reply.confirmed" => t.code("meaning", word),
        "items.pasted" => match serde_json::from_value::<Pasted>(value.clone()) {
            Ok(pasted) => in_words(pasted, t),
            Err(_) => String::new(),
        },
        _ => String::new(),
    }
}

/// How it is known that a link is gone, and whether it may only be private.
fn gone(line: &Line, sheet: &Sheet, t: &Words) -> String {
    if line.event.actor.is_some() {
        return t.cases_gone_by_person();
    }
    let look = line.event.object.as_ref().and_then(|item| sheet.looks.get(item));
    if look.is_some_and(Check::may_be_private) {
        with_code(format!("{}\n{}", t.cases_gone_by_checker(), t.items_or_private()), line)
    } else {
        with_code(t.cases_gone_by_checker(), line)
    }
}

/// The words, and below them the evidence as it stands in the audit trail.
fn with_code(words: String, line: &Line) -> String {
    match line.detail.as_ref().and_then(serde_json::Value::as_str) {
        Some(code) => format!("{words}\n{code}"),
        None => words,
    }
}

/// What a person said they saw.
fn said(word: &str, t: &Words) -> String {
    let (seen, why) = word.split_once(' ').map_or((word, None), |(seen, why)| (seen, Some(why)));
    Seen::by_keys(seen, why).map(|seen| super::look::seen_label(t, seen)).unwrap_or_default()
}

fn in_words(pasted: Pasted, t: &Words) -> String {
    let mut parts = vec![t.cases_links(pasted.added)];
    if pasted.folded > 0 {
        parts.push(t.cases_folded(pasted.folded));
    }
    if pasted.not_understood > 0 {
        parts.push(t.cases_not_understood(pasted.not_understood));
    }
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform_adapters::Language;
    use std::collections::BTreeSet;
    use std::path::Path;

    /// What the model writes down about cases, read from its own source.
    fn actions(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                actions(&path, found);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            for text in source.split('"').skip(1).step_by(2) {
                let noun = text.split_once('.').map(|(noun, _)| noun);
                let about_cases = ["case", "item", "items", "notice", "notices", "reply"];
                let one_word = text.chars().all(|c| c.is_ascii_lowercase() || c == '.' || c == '_');
                let is_column =
                    ["items.details", "items.link", "notices.text", "notices.reference"].contains(&text);
                if noun.is_some_and(|noun| about_cases.contains(&noun)) && one_word && !is_column {
                    found.insert(text.to_owned());
                }
            }
        }
    }

    #[test]
    fn everything_that_can_happen_has_words() {
        let mut found = BTreeSet::new();
        actions(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model"), &mut found);
        assert!(found.contains("case.opened") && found.contains("notice.sent"), "{found:?}");
        for language in Language::ALL {
            let t = Words::of(language);
            for action in &found {
                let key = format!("cases-event-{}", action.replace('.', "-"));
                assert!(t.by_key(&key).is_some(), "{key} in {language:?}");
            }
        }
    }
}
