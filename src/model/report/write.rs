//! A report as a document in one language: what the page shows and every form of download is made of.

use super::figures::Figures;
use super::sign::{Content, Kind, Signed};
use super::suppress::{LEAST_CASES, LEAST_NUMBER};
use super::words::TextName;
use crate::error::Result;
use crate::paper::{Block, Paper, Table};
use crate::text::Words;

mod tables;

pub use tables::by_identifiers;

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
    blocks.push(Block::Table(tables::singles(figures, t)));
    blocks.push(Block::Heading(1, t.yearly_notices()));
    blocks.extend(together(figures, t));
    if figures.axes_are_published() {
        blocks.push(Block::Table(tables::by_two(figures, t, t.yearly_by_kind(), false)));
        blocks.push(Block::Table(tables::by_two(figures, t, t.yearly_by_action(), true)));
        blocks.push(Block::Table(tables::by_three(figures, t)));
        blocks.push(Block::Note(t.yearly_by_three_text()));
    }
    if content.kind == Kind::Flagger {
        for table in &figures.tables {
            blocks.push(tables::one_way(table, t));
        }
        blocks.push(Block::Heading(1, t.yearly_times()));
        blocks.push(Block::Text(t.yearly_times_text()));
        blocks.push(Block::Table(tables::times(figures, t)));
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
    blocks.push(Block::Table(tables::annex(figures, t)));
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

/// What is put together in the tables, a paragraph for each classification.
fn together(figures: &Figures, t: &Words) -> Vec<Block> {
    let together = &figures.together;
    let kinds = together.kinds.iter().map(|kind| tables::kind_label(kind, t)).collect();
    let actions = together.actions.iter().map(|action| tables::action_label(action, t)).collect();
    let of = [
        (t.yearly_other_providers(), together.providers.clone()),
        (t.yearly_other_kinds(), kinds),
        (t.yearly_other_actions(), actions),
    ];
    let facts: Vec<(String, String)> = of
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(label, names)| (label, names.join("; ")))
        .collect();
    if facts.is_empty() {
        Vec::new()
    } else {
        vec![Block::Text(t.yearly_together_text()), Block::Facts(facts)]
    }
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
pub fn tables_of(paper: &Paper) -> Vec<Table> {
    let table = |block: &Block| match block {
        Block::Table(table) => Some(table.clone()),
        _ => None,
    };
    paper.blocks.iter().filter_map(table).collect()
}
