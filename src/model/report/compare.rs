//! What was signed beside what would be said now.

use super::figures::Figures;
use super::sign::Content;
use std::collections::BTreeSet;

/// How much differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Numbers and rows of the figures.
    pub numbers: usize,
    /// Texts in one language.
    pub texts: usize,
}

/// The differences between two contents.
#[must_use]
pub fn differences(one: &Content, other: &Content) -> Differences {
    Differences {
        numbers: lines(&one.figures)
            .symmetric_difference(&lines(&other.figures))
            .map(name)
            .collect::<BTreeSet<_>>()
            .len(),
        texts: texts(one)
            .symmetric_difference(&texts(other))
            .map(|(name, language, _)| (name, language))
            .collect::<BTreeSet<_>>()
            .len(),
    }
}

/// Every figure as its name and its value, by names and not by places, which shift.
fn lines(figures: &Figures) -> BTreeSet<(String, String)> {
    let name = |of: &[String], at: Option<usize>| at.and_then(|at| of.get(at).cloned()).unwrap_or_default();
    let kinds: Vec<String> = figures.kinds.iter().map(|(_, keyword)| keyword.clone()).collect();
    let cells = figures.cells.iter().map(|cell| {
        let kind = name(&kinds, cell.kind);
        let place = format!(
            "{} {kind} {}",
            name(&figures.providers, cell.provider),
            name(&figures.actions, cell.action)
        );
        (place, format!("{:?}", cell.number))
    });
    let rows = figures.tables.iter().flat_map(|table| {
        table.rows.iter().map(|row| (format!("{} {}", table.name, row.key), format!("{:?}", row.number)))
    });
    let times = figures.times.iter().map(|times| {
        let values = (times.links, times.acknowledged, times.answered, times.decided, times.gone);
        (format!("times {}", name(&figures.providers, times.provider)), format!("{values:?}"))
    });
    let singles = figures.singles.iter().map(|one| (one.name.clone(), format!("{:?}", one.number)));
    cells.chain(rows).chain(times).chain(singles).collect()
}

fn name((name, _): &(String, String)) -> &String {
    name
}

fn texts(content: &Content) -> BTreeSet<(&'static str, &String, &String)> {
    content
        .texts
        .iter()
        .flat_map(|(name, words)| words.iter().map(move |(language, words)| (name.key(), language, words)))
        .collect()
}
