//! The tables of a report.

use crate::model::report::figures::{Figures, Median, OTHER, OneWay, Row, Times};
use crate::paper::{Block, Cell, Table};
use crate::text::Words;
use chrono::Duration;
use platform_adapters::law;

/// The keyword that every category has.
const ANY: &str = "KEYWORD_OTHER";

/// The mandatory numbers with identifiers instead of words, one row a number: for machines, the same in every
/// language.
#[must_use]
pub fn by_identifiers(figures: &Figures) -> Table {
    let name = |at: Option<usize>, of: &dyn Fn(usize) -> Option<String>| {
        at.and_then(of).unwrap_or_else(|| "TOTAL".to_owned())
    };
    let rows = figures.cells.iter().map(|cell| {
        vec![
            Cell::text(name(cell.provider, &|at| figures.providers.get(at).cloned())),
            Cell::text(name(cell.kind, &|at| figures.kinds.get(at).map(|kind| kind.0.clone()))),
            Cell::text(name(cell.kind, &|at| figures.kinds.get(at).map(|kind| kind.1.clone()))),
            Cell::text(name(cell.action, &|at| figures.actions.get(at).cloned())),
            cell.number.map_or_else(|| Cell::text("HIDDEN"), whole),
        ]
    });
    Table {
        caption: figures.year.to_string(),
        head: ["provider", "category", "keyword", "action", "notices"].map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}

fn whole(number: u64) -> Cell {
    Cell::Whole(i64::try_from(number).unwrap_or(i64::MAX))
}

fn number(number: Option<u64>, t: &Words) -> Cell {
    number.map_or_else(|| Cell::Text(t.yearly_hidden()), whole)
}

/// A kind in words; one of a category that the schema's excerpt here does not have is not known.
pub(super) fn kind_label((category, keyword): &(String, String), t: &Words) -> String {
    if category == OTHER {
        return t.yearly_other_kinds();
    }
    let words = law::keyword_label(keyword, t.language());
    match law::category_by_id(category) {
        Some(category) if keyword == ANY => format!("{}: {words}", category.label.in_language(t.language())),
        Some(_) => words.to_owned(),
        None => t.yearly_kind_not_known(),
    }
}

/// An action in words; an identifier without words stays as it is written in the schema.
pub(super) fn action_label(action: &str, t: &Words) -> String {
    if action == OTHER {
        return t.yearly_other_actions();
    }
    let words = t.code("yearly-action", &action.to_lowercase());
    if words == action.to_lowercase() { action.to_owned() } else { words }
}

fn provider_label(provider: &str, t: &Words) -> String {
    if provider == OTHER { t.yearly_other_providers() } else { provider.to_owned() }
}

pub(super) fn singles(figures: &Figures, t: &Words) -> Table {
    let row = |name: String, count: Option<u64>| vec![Cell::Text(name), number(count, t)];
    let first = row(t.yearly_single_notices(), figures.at(None, None, None));
    let rest = figures.singles.iter().map(|one| row(t.code("yearly-single", &one.name), one.number));
    Table {
        caption: t.yearly_singles(),
        head: vec![t.yearly_what(), t.yearly_number()],
        rows: [first].into_iter().chain(rest).collect(),
    }
}

/// Providers in the rows; kinds, or actions, in the columns; totals last.
pub(super) fn by_two(figures: &Figures, t: &Words, caption: String, actions: bool) -> Table {
    let size = if actions { figures.actions.len() } else { figures.kinds.len() };
    let columns: Vec<Option<usize>> = (0..size).map(Some).chain([None]).collect();
    let rows: Vec<Option<usize>> = (0..figures.providers.len()).map(Some).chain([None]).collect();
    let head = columns.iter().map(|column| match column {
        None => t.yearly_total(),
        Some(at) if actions => action_label(figures.actions.get(*at).map_or("", String::as_str), t),
        Some(at) => figures.kinds.get(*at).map(|kind| kind_label(kind, t)).unwrap_or_default(),
    });
    let row = |provider: &Option<usize>| {
        let name = provider.and_then(|at| figures.providers.get(at)).map(|name| provider_label(name, t));
        let counts = columns.iter().map(|column| {
            let (kind, action) = if actions { (None, *column) } else { (*column, None) };
            number(figures.at(*provider, kind, action), t)
        });
        [Cell::Text(name.unwrap_or_else(|| t.yearly_total()))].into_iter().chain(counts).collect()
    };
    Table {
        caption,
        head: [t.yearly_provider()].into_iter().chain(head).collect(),
        rows: rows.iter().map(row).collect(),
    }
}

/// One row for each combination of all three, where the number by provider and kind is split by action; one for
/// both alone where it is not.
pub(super) fn by_three(figures: &Figures, t: &Words) -> Table {
    let mut rows = Vec::new();
    for (at, provider) in figures.providers.iter().enumerate() {
        for (kind_at, kind) in figures.kinds.iter().enumerate() {
            let row = |action: String, cell: Cell| {
                vec![
                    Cell::Text(provider_label(provider, t)),
                    Cell::Text(kind_label(kind, t)),
                    Cell::Text(action),
                    cell,
                ]
            };
            let split = figures.split(at, kind_at);
            for (action, count) in &split {
                let action = figures.actions.get(*action).map(|action| action_label(action, t));
                rows.push(row(action.unwrap_or_default(), number(*count, t)));
            }
            let both = figures.at(Some(at), Some(kind_at), None);
            if split.is_empty() && both != Some(0) {
                rows.push(row(t.yearly_not_split(), number(both, t)));
            }
        }
    }
    Table {
        caption: t.yearly_by_three(),
        head: vec![t.yearly_provider(), t.yearly_content(), t.yearly_action(), t.yearly_number()],
        rows,
    }
}

pub(super) fn one_way(table: &OneWay, t: &Words) -> Block {
    let caption = t.code("yearly-by", &table.name);
    if table.withheld {
        return Block::Note(format!("{caption}: {}", t.yearly_withheld()));
    }
    let label = |key: &str| match table.name.as_str() {
        _ if key == OTHER => t.yearly_other_rows(),
        "language" => t.code("language", key),
        _ => t.code("yearly-value", key),
    };
    let row = |row: &Row| vec![Cell::Text(label(&row.key)), number(row.number, t)];
    Block::Table(Table {
        head: vec![caption.clone(), t.yearly_number()],
        caption,
        rows: table.rows.iter().map(row).collect(),
    })
}

pub(super) fn times(figures: &Figures, t: &Words) -> Table {
    let row = |times: &Times| {
        let until = |median: Median| {
            Cell::Text(if times.hidden { t.yearly_hidden() } else { with_interval(median, t) })
        };
        let name =
            times.provider.and_then(|at| figures.providers.get(at)).map(|name| provider_label(name, t));
        let links = match (times.provider, times.links) {
            (None, _) => Cell::Empty,
            (Some(_), links) => number(links, t),
        };
        vec![
            Cell::Text(name.unwrap_or_else(|| t.yearly_total())),
            links,
            until(times.acknowledged),
            until(times.answered),
            until(times.decided),
            until(times.gone),
        ]
    };
    Table {
        caption: t.yearly_times(),
        head: vec![
            t.yearly_provider(),
            t.yearly_links(),
            t.yearly_acknowledged(),
            t.yearly_answered(),
            t.yearly_decided(),
            t.yearly_gone(),
        ],
        rows: figures.times.iter().map(row).collect(),
    }
}

/// A median with its interval: `16 h 45 min (13 h 35 min – 17 h 50 min)`.
fn with_interval(median: Median, t: &Words) -> String {
    let span = |minutes: Option<i64>| {
        minutes.map_or_else(|| t.yearly_not_reached(), |minutes| t.span(Duration::minutes(minutes)))
    };
    if (median.min, median.low_min, median.high_min) == (None, None, None) {
        t.yearly_not_reached()
    } else {
        format!("{} ({} – {})", span(median.min), span(median.low_min), span(median.high_min))
    }
}

/// What each identifier in this report means.
pub(super) fn annex(figures: &Figures, t: &Words) -> Table {
    let together = &figures.together;
    let kinds =
        figures.kinds.iter().chain(&together.kinds).filter(|kind| kind.0 != OTHER).map(|kind| {
            vec![Cell::Text(format!("{} / {}", kind.0, kind.1)), Cell::Text(kind_label(kind, t))]
        });
    let actions = figures
        .actions
        .iter()
        .chain(&together.actions)
        .filter(|action| *action != OTHER)
        .map(|action| vec![Cell::Text(action.clone()), Cell::Text(action_label(action, t))]);
    Table {
        caption: t.yearly_annex(),
        head: vec![t.yearly_identifier(), t.yearly_what()],
        rows: kinds.chain(actions).collect(),
    }
}
