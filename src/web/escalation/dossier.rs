//! `POST /notices/{id}/dossier`: the dossier as PDF or JSON. A `POST`, because the audit trail says it
//! was made.

use crate::app::App;
use crate::error::Error;
use crate::model::dossier::{self, Dossier, DossierLink, SentNotice};
use crate::model::proceeding::ProceedingKind;
use crate::paper::{self, Block, Cell, Paper, Table};
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::{self, Visit};
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};

/// Makes the dossier; the field `as` is `pdf` or `json`, `kind` who it is for.
pub(in crate::web) async fn make(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let kind = ProceedingKind::by_key(form.text("kind")).ok_or(Error::NotFound)?;
    let dossier = app.write(move |tx| dossier::make(tx, &actor, &id, kind)).await?;
    let number = dossier.sent.first().map_or("", |one| one.number.as_str()).to_owned();
    let name = format!("dossier-{}-{number}", kind.key());
    match form.text("as") {
        "json" => {
            let body = serde_json::to_vec_pretty(&dossier).map_err(Error::internal)?;
            Ok(file("application/json", &format!("{name}.json"), body))
        }
        "pdf" => {
            let paper = paper_of(&dossier, visit.words());
            let body = web::block(move || paper::pdf(&paper)).await.map_err(Error::internal)??;
            Ok(file("application/pdf", &format!("{name}.pdf"), body))
        }
        _ => Err(Error::NotFound),
    }
}

fn file(kind: &'static str, name: &str, body: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(kind)
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(body)
}

/// The dossier in the language of whoever makes it; the texts stay as they were sent.
fn paper_of(dossier: &Dossier, t: &Words) -> Paper {
    let platform = t.platform(&dossier.platform);
    let is_regulator = dossier.purpose == ProceedingKind::Regulator.key();
    let mut blocks = vec![Block::Facts(head(dossier, t)), Block::Note(t.dossier_no_image())];
    if let Some(route) = &dossier.route {
        let mark = t.code("regulator-known", route.mark.key());
        let why = t.code("regulator-why", &route.why);
        blocks.push(Block::Text(format!("{why} {mark} {}", route.source)));
    }
    if let Some(decision) = &dossier.decision {
        blocks.push(Block::Heading(1, t.dossier_decision()));
        let mut facts = vec![
            (t.dossier_told(), t.day(decision.told_on)),
            (t.dossier_complaint_until(), t.day(decision.complaint_until)),
        ];
        let coded = [
            (t.statement_action(), "statement-action", decision.action),
            (t.statement_ground(), "statement-ground", decision.ground),
            (t.statement_territory(), "statement-territory", decision.territory),
        ];
        facts.extend(
            coded.into_iter().filter_map(|(label, family, key)| key.map(|key| (label, t.code(family, key)))),
        );
        if let Some(clause) = decision.clause.as_ref().filter(|clause| !clause.is_empty()) {
            facts.push((t.statement_clause(), clause.clone()));
        }
        blocks.push(Block::Facts(facts));
    }
    blocks.push(Block::Heading(1, t.dossier_timeline()));
    blocks.push(Block::Table(timeline(dossier, t)));
    blocks.push(Block::Heading(1, t.dossier_links()));
    for link in &dossier.links {
        link_blocks(link, t, &mut blocks);
    }
    if is_regulator {
        figures(dossier, &platform, t, &mut blocks);
    }
    blocks.push(Block::Heading(1, t.dossier_texts()));
    for one in &dossier.sent {
        sent_blocks(one, t, &mut blocks);
    }
    for answer in &dossier.answers {
        blocks.push(Block::Heading(2, t.dossier_answer(t.moment(answer.at))));
        blocks.push(Block::Verbatim(format!("{}\n\n{}", answer.subject, answer.text.trim_end())));
    }
    Paper {
        title: if is_regulator {
            t.dossier_title_regulator(&platform)
        } else {
            t.dossier_title_dispute(&platform)
        },
        subtitle: t.dossier_made(t.moment(dossier.made_at), &dossier.organisation),
        language: t.language(),
        blocks,
        footer: t.dossier_footer(&dossier.organisation),
    }
}

fn head(dossier: &Dossier, t: &Words) -> Vec<(String, String)> {
    let to: Vec<&str> = if dossier.route.is_some() {
        dossier.regulators.iter().map(|one| one.name.as_str()).collect()
    } else {
        dossier.dispute_bodies.iter().map(|one| one.name.as_str()).collect()
    };
    let mut facts = vec![
        (t.dossier_to(), to.join(", ")),
        (t.dossier_from(), format!("{}, {}", dossier.organisation, dossier.contact_email)),
        (t.dossier_about(), t.platform(&dossier.platform)),
    ];
    if let Some(reference) = &dossier.trusted_flagger_reference {
        facts.push((t.dossier_flagger(), reference.clone()));
    }
    facts
}

/// Everything that was sent, answered and filed, in order.
fn timeline(dossier: &Dossier, t: &Words) -> Table {
    let kind = |one: &SentNotice| {
        if one.kind == "notice" { t.dossier_notice() } else { t.code("follow-up-kind", one.kind) }
    };
    let mut events: Vec<(DateTime<Utc>, String, String)> = Vec::new();
    for one in &dossier.sent {
        let references = [std::slice::from_ref(&one.reference), &one.platform_references].concat().join(", ");
        if let Some(at) = one.sent_at {
            events.push((at, format!("{} {}", kind(one), one.number), references.clone()));
        }
        if let Some(at) = one.received_at {
            events.push((at, format!("{} {}", t.dossier_received(), one.number), String::new()));
        }
    }
    for answer in &dossier.answers {
        let meaning = answer.meaning.map(|meaning| t.code("meaning", meaning)).unwrap_or_default();
        events.push((answer.at, t.dossier_answered(), meaning));
    }
    for one in &dossier.proceedings {
        let outcome = one.outcome.map(|outcome| t.code("proceeding-outcome", outcome)).unwrap_or_default();
        events.push((
            one.filed_at,
            format!("{}: {}", t.code("proceeding-kind", one.kind), one.body),
            outcome,
        ));
    }
    events.sort_by_key(|(at, ..)| *at);
    Table {
        caption: t.dossier_timeline(),
        head: vec![t.dossier_when(), t.dossier_what(), t.dossier_details()],
        rows: events
            .into_iter()
            .map(|(at, what, details)| vec![Cell::text(t.moment(at)), Cell::text(what), Cell::text(details)])
            .collect(),
    }
}

fn link_blocks(link: &DossierLink, t: &Words, blocks: &mut Vec<Block>) {
    blocks.push(Block::Verbatim(link.address.clone()));
    let mut facts = vec![(t.dossier_known(), t.code("item-state", link.state))];
    if let Some(outcome) = link.outcome {
        facts.push((t.dossier_outcome(), t.code("meaning", outcome)));
    }
    blocks.push(Block::Facts(facts));
    if link.looks.is_empty() {
        blocks.push(Block::Text(t.dossier_no_looks()));
    } else {
        blocks.push(Block::Table(Table {
            caption: t.dossier_looks(),
            head: vec![t.dossier_when(), t.dossier_seen()],
            rows: link
                .looks
                .iter()
                .map(|(at, seen)| vec![Cell::text(t.moment(*at)), Cell::text(t.code("seen", seen))])
                .collect(),
        }));
    }
}

/// Counts over all cases: no case can be told from them.
fn figures(dossier: &Dossier, platform: &str, t: &Words, blocks: &mut Vec<Block>) {
    let figures = &dossier.figures;
    blocks.push(Block::Heading(1, t.dossier_figures(platform)));
    blocks.push(Block::Text(t.dossier_figures_text(t.day(figures.from), t.day(figures.to))));
    let rows = [
        (t.dossier_figure_links(), figures.links),
        (t.dossier_figure_acknowledged(), figures.acknowledged),
        (t.dossier_figure_answered(), figures.answered),
        (t.dossier_figure_decided(), figures.decided),
        (t.dossier_figure_gone(), figures.gone),
        (t.dossier_figure_open(), figures.open_without_answer),
    ];
    blocks.push(Block::Table(Table {
        caption: t.dossier_figures(platform),
        head: vec![t.dossier_what(), t.dossier_count()],
        rows: rows.into_iter().map(|(what, count)| vec![Cell::text(what), Cell::count(count)]).collect(),
    }));
}

fn sent_blocks(one: &SentNotice, t: &Words, blocks: &mut Vec<Block>) {
    let kind = if one.kind == "notice" { t.dossier_notice() } else { t.code("follow-up-kind", one.kind) };
    blocks.push(Block::Heading(2, format!("{kind} {}", one.number)));
    let mut facts = vec![(t.dossier_way(), t.code("door", one.door))];
    if let Some(at) = one.sent_at {
        facts.push((t.dossier_when(), t.moment(at)));
    }
    if let Some(hash) = &one.sha256 {
        facts.push(("SHA-256".to_owned(), hash.clone()));
    }
    blocks.push(Block::Facts(facts));
    for (label, value) in &one.text {
        blocks.push(Block::Verbatim(format!("{label}\n{value}")));
    }
}
