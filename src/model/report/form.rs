//! The forms in which a report leaves: PDF, spreadsheet, comma-separated values, JSON, web page.

use super::sign::{Content, Signed};
use super::write::{by_identifiers, paper, tables_of};
use crate::error::{Error, Result};
use crate::paper::{self, Block, Paper};
use crate::text::Words;
use crate::text_enum;
use serde_json::json;

text_enum! {
    /// A form; the stored word is the ending of the file.
    Form {
        /// Tagged PDF.
        Pdf = "pdf",
        /// Spreadsheet.
        Xlsx = "xlsx",
        /// Comma-separated values: the mandatory table, by identifiers.
        Csv = "csv",
        /// JSON: everything, by identifiers.
        Json = "json",
        /// A web page of its own.
        Html = "html",
    }
}

impl Form {
    /// The media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Json => "application/json",
            Self::Html => "text/html; charset=utf-8",
        }
    }
}

/// A report in a form and a language.
///
/// # Errors
/// When the form cannot be made.
pub fn document(content: &Content, signed: Option<&Signed>, form: Form, t: &Words) -> Result<Vec<u8>> {
    match form {
        Form::Pdf => paper::pdf(&paper(content, signed, t)?),
        Form::Xlsx => paper::xlsx(&tables_of(&paper(content, signed, t)?)),
        Form::Csv => paper::csv(&by_identifiers(&content.figures)).map(String::into_bytes),
        Form::Json => json(content, signed),
        Form::Html => Ok(html(&paper(content, signed, t)?).into_bytes()),
    }
}

/// The content beside its hash: SHA-256 of the value of `content`, written without blanks, is `sha256`.
fn json(content: &Content, signed: Option<&Signed>) -> Result<Vec<u8>> {
    let signature = signed.map(|signed| {
        json!({ "version": signed.version, "at": signed.signed_at.time().to_rfc3339(), "reason": signed.reason })
    });
    let signature = serde_json::to_string(&signature).map_err(Error::internal)?;
    let sha256 = signed.map_or_else(|| content.sha256(), |signed| Ok(signed.sha256.clone()))?;
    Ok(format!("{{\"sha256\":\"{sha256}\",\"signed\":{signature},\"content\":{}}}\n", content.json()?)
        .into_bytes())
}

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
table{border-collapse:collapse;margin:1rem 0;display:block;overflow-x:auto}caption{text-align:left;font-weight:600}\
th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top}aside{border-left:4px solid #999;padding-left:1rem}\
@media print{body{margin:0;max-width:none}table{display:table;font-size:9pt}tr{break-inside:avoid}h2{break-after:avoid}}";

/// A page that needs nothing else: no script, no picture, nothing fetched.
fn html(paper: &Paper) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{}</title><style>{STYLE}</style></head>\n<body><main>\n<h1>{}</h1>\n<p>{}</p>\n",
        paper.language.key(),
        escape(&paper.title),
        escape(&paper.title),
        escape(&paper.subtitle)
    );
    for block in &paper.blocks {
        out.push_str(&part(block));
    }
    out.push_str(&format!("</main><footer><p>{}</p></footer></body></html>\n", escape(&paper.footer)));
    out
}

fn part(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => format!("<h{0}>{1}</h{0}>\n", level + 1, escape(text)),
        Block::Text(text) => format!("<p>{}</p>\n", escape(text).replace('\n', "<br>")),
        Block::Note(text) => format!("<aside><p>{}</p></aside>\n", escape(text)),
        Block::Verbatim(text) => format!("<pre>{}</pre>\n", escape(text)),
        Block::List(points) => {
            let points: String = points.iter().map(|point| format!("<li>{}</li>", escape(point))).collect();
            format!("<ul>{points}</ul>\n")
        }
        Block::Facts(facts) => {
            let facts =
                facts.iter().map(|(name, is)| format!("<dt>{}</dt><dd>{}</dd>", escape(name), escape(is)));
            format!("<dl>{}</dl>\n", facts.collect::<String>())
        }
        Block::Table(table) => {
            let head: String =
                table.head.iter().map(|name| format!("<th scope=\"col\">{}</th>", escape(name))).collect();
            let row = |cells: &Vec<paper::Cell>| {
                let cells: String =
                    cells.iter().map(|cell| format!("<td>{}</td>", escape(&cell.words()))).collect();
                format!("<tr>{cells}</tr>\n")
            };
            let rows: String = table.rows.iter().map(row).collect();
            let caption = escape(&table.caption);
            format!(
                "<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>\n{rows}</tbody></table>\n"
            )
        }
        Block::PageBreak => String::new(),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
