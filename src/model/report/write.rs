//! A report as a document in one language: what the page shows and every form of download is made of.

use super::figures::{Figures, OneWay, Times};
use super::sign::{Content, Kind, Signed};
use super::suppress::{LEAST_CASES, LEAST_NUMBER};
use super::words::TextName;
use crate::error::Result;
use crate::paper::{Block, Cell, Paper, Table};
use crate::text::Words;
use chrono::Duration;

/// The document.
///
/// # Errors
/// As [`Content::sha256`].
pub fn paper(content: &Content, signed: Option<&Signed>, t: &Words) -> Result<Paper> {
    let figures = &content.figures;
    let year = figures.year.to_string();
    let hash = signed.map_or_else(|| content.sha256(), |signed| Ok(signed.sha256.clone()))?;
    let state = match signed {
        Some(signed) => t.yearly_signed(signed.version.to_string(), t.moment(signed.signed_at.time())),
        None => t.yearly_draft(),
    };
    let mut blocks = vec![
        Block::Facts(vec![
            (t.yearly_organisation(), content.organisation.clone()),
            (t.yearly_state(), state),
            ("SHA-256".to_owned(), hash),
        ]),
        Block::Text(match content.kind {
            Kind::Flagger => t.yearly_lead_flagger(),
            Kind::Minister => t.yearly_lead_minister(),
        }),
    ];
    if content.kind == Kind::Minister {
        blocks.push(Block::Note(t.yearly_not_verified()));
    }
    blocks.push(Block::Note(t.yearly_hidden_text(LEAST_CASES.to_string(), LEAST_NUMBER.to_string())));
    blocks.push(Block::Heading(1, t.yearly_singles()));
    blocks.push(Block::Table(singles(figures, t)));
    blocks.push(Block::Heading(1, t.yearly_notices()));
    blocks.push(Block::Table(by_two(figures, t, t.yearly_by_kind(), false)));
    blocks.push(Block::Table(by_two(figures, t, t.yearly_by_action(), true)));
    blocks.push(Block::Table(by_three(figures, t)));
    if content.kind == Kind::Flagger {
        for table in &figures.tables {
            blocks.push(one_way(table, t));
        }
        blocks.push(Block::Heading(1, t.yearly_times()));
        blocks.push(Block::Text(t.yearly_times_text()));
        blocks.push(Block::Table(times(figures, t)));
    }
    for name in texts_of(content.kind) {
        blocks.push(Block::Heading(1, t.code("yearly-text", name.key())));
        if *name == TextName::Method {
            blocks.push(Block::Text(t.yearly_method_text()));
        }
        let words = content.texts.get(name).and_then(|texts| texts.get(t.language().key()));
        match words {
            Some(words) => blocks.extend(words.split("\n\n").map(|part| Block::Text(part.to_owned()))),
            None if *name == content.kind.needs() => blocks.push(Block::Note(t.yearly_not_written())),
            None => {}
        }
    }
    blocks.push(Block::Heading(1, t.yearly_annex()));
    blocks.push(Block::Text(t.yearly_annex_text()));
    blocks.push(Block::Table(annex(figures, t)));
    Ok(Paper {
        title: match content.kind {
            Kind::Flagger => t.yearly_title_flagger(&year),
            Kind::Minister => t.yearly_title_minister(&year),
        },
        subtitle: content.organisation.clone(),
        language: t.language(),
        blocks,
        footer: format!("{} · {year}", content.organisation),
    })
}

/// The texts of a report, in order.
#[must_use]
pub fn texts_of(kind: Kind) -> &'static [TextName] {
    match kind {
        Kind::Flagger => &[TextName::Independence, TextName::Method],
        Kind::Minister => &[TextName::Conditions, TextName::Method],
    }
}

/// Every table of a document, for a spreadsheet.
#[must_use]
pub fn tables(paper: &Paper) -> Vec<Table> {
    let table = |block: &Block| match block {
        Block::Table(table) => Some(table.clone()),
        _ => None,
    };
    paper.blocks.iter().filter_map(table).collect()
}

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

fn kind_label(figures: &Figures, at: usize, t: &Words) -> String {
    let keyword = figures.kinds.get(at).map_or("", |kind| kind.1.as_str());
    or_itself(t.code("yearly-keyword", &keyword.to_lowercase()), keyword)
}

fn action_label(action: &str, t: &Words) -> String {
    or_itself(t.code("yearly-action", &action.to_lowercase()), action)
}

/// An identifier without words stays as it is written in the schema.
fn or_itself(words: String, identifier: &str) -> String {
    if words == identifier.to_lowercase() { identifier.to_owned() } else { words }
}

fn singles(figures: &Figures, t: &Words) -> Table {
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
fn by_two(figures: &Figures, t: &Words, caption: String, actions: bool) -> Table {
    let size = if actions { figures.actions.len() } else { figures.kinds.len() };
    let columns: Vec<Option<usize>> = (0..size).map(Some).chain([None]).collect();
    let rows: Vec<Option<usize>> = (0..figures.providers.len()).map(Some).chain([None]).collect();
    let head = columns.iter().map(|column| match column {
        None => t.yearly_total(),
        Some(at) if actions => action_label(figures.actions.get(*at).map_or("", String::as_str), t),
        Some(at) => kind_label(figures, *at, t),
    });
    let row = |provider: &Option<usize>| {
        let name = provider.and_then(|at| figures.providers.get(at).cloned());
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

/// One row for each combination of all three that occurs.
fn by_three(figures: &Figures, t: &Words) -> Table {
    let rows = figures.cells.iter().filter_map(|cell| {
        Some(vec![
            Cell::Text(figures.providers.get(cell.provider?)?.clone()),
            Cell::Text(kind_label(figures, cell.kind?, t)),
            Cell::Text(action_label(figures.actions.get(cell.action?)?, t)),
            number(cell.number, t),
        ])
    });
    Table {
        caption: t.yearly_by_three(),
        head: vec![t.yearly_provider(), t.yearly_content(), t.yearly_action(), t.yearly_number()],
        rows: rows.collect(),
    }
}

fn one_way(table: &OneWay, t: &Words) -> Block {
    let caption = t.code("yearly-by", &table.name);
    if table.withheld {
        return Block::Note(format!("{caption}: {}", t.yearly_withheld()));
    }
    let label = |key: &str| {
        if table.name == "language" { t.code("language", key) } else { t.code("yearly-value", key) }
    };
    let row = |row: &super::figures::Row| vec![Cell::Text(label(&row.key)), number(row.number, t)];
    Block::Table(Table {
        head: vec![caption.clone(), t.yearly_number()],
        caption,
        rows: table.rows.iter().map(row).collect(),
    })
}

fn times(figures: &Figures, t: &Words) -> Table {
    let row = |times: &Times| {
        let span = |minutes: Option<i64>| match minutes {
            _ if times.hidden => Cell::Text(t.yearly_hidden()),
            Some(minutes) => Cell::Text(t.span(Duration::minutes(minutes))),
            None => Cell::Text(t.yearly_not_reached()),
        };
        let name = times.provider.and_then(|at| figures.providers.get(at).cloned());
        let links = match (times.provider, times.links) {
            (None, _) => Cell::Empty,
            (Some(_), links) => number(links, t),
        };
        vec![
            Cell::Text(name.unwrap_or_else(|| t.yearly_total())),
            links,
            span(times.acknowledged_min),
            span(times.answered_min),
            span(times.decided_min),
            span(times.gone_min),
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

/// What each identifier in this report means.
fn annex(figures: &Figures, t: &Words) -> Table {
    let kinds = figures.kinds.iter().enumerate().map(|(at, (category, keyword))| {
        vec![Cell::Text(format!("{category} / {keyword}")), Cell::Text(kind_label(figures, at, t))]
    });
    let actions = figures
        .actions
        .iter()
        .map(|action| vec![Cell::Text(action.clone()), Cell::Text(action_label(action, t))]);
    Table {
        caption: t.yearly_annex(),
        head: vec![t.yearly_identifier(), t.yearly_what()],
        rows: kinds.chain(actions).collect(),
    }
}
