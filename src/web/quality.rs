//! The quality of our notices: what platforms keep and why. The reason is given on the page of the notice.

use super::Answer;
use super::form::Form;
use super::page::{Page, go_saying, show as show_page};
use super::visit::{self, Visit};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::item::Item;
use crate::model::notice::Outcome;
use crate::model::quality::trend::{LEAST_DEFECTS, Trend};
use crate::model::quality::{self, Ledger, Line};
use crate::model::refusal::{self, RefusalReason, RefusalSort};
use crate::text::Words;
use actix_web::web;
use askama::Template;
use std::collections::{BTreeMap, HashMap};

#[derive(Template)]
#[template(path = "quality/show.html")]
struct QualityPage {
    page: Page,
    lines: Vec<LineView>,
    /// Reason, what it says about the notice, how many links.
    reasons: Vec<(String, String, usize)>,
    trends: Vec<TrendView>,
    /// Path, number, platform, how many links.
    unexplained: Vec<(String, String, String, usize)>,
    least: usize,
}

/// One platform.
struct LineView {
    platform: String,
    line: Line,
    defects: usize,
    disagreements: usize,
    unexplained: usize,
}

/// The two windows of one platform, in words.
struct TrendView {
    platform: String,
    now: String,
    before: String,
    is_rising: bool,
}

/// One kept link on the page of its notice, and the reason that was recorded.
pub(super) struct RefusalView {
    /// The key of the link.
    pub(super) item: String,
    /// Its short name.
    pub(super) what: String,
    /// The reasons: stored name, words, whether it is the recorded one.
    pub(super) reasons: Vec<(&'static str, String, bool)>,
    /// Whether one was recorded.
    pub(super) is_recorded: bool,
}

impl RefusalView {
    /// The kept links among those of a notice.
    pub(super) fn all(
        items: &[(Item, Option<Outcome>)],
        known: &HashMap<Id, RefusalReason>,
        t: &Words,
    ) -> Vec<Self> {
        items
            .iter()
            .filter(|(_, outcome)| *outcome == Some(Outcome::Kept))
            .map(|(item, _)| {
                let known = known.get(&item.id).copied();
                Self {
                    item: item.id.to_string(),
                    what: format!("{} {}", t.code("kind", item.kind.key()), item.short()),
                    reasons: RefusalReason::ALL
                        .iter()
                        .map(|reason| {
                            (reason.key(), t.code("refusal-reason", reason.key()), known == Some(*reason))
                        })
                        .collect(),
                    is_recorded: known.is_some(),
                }
            })
            .collect()
    }
}

/// `GET /quality`
pub(super) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    let actor = visit.actor()?;
    let ledger = app.read(move |tx| quality::ledger(tx, &actor)).await?;
    let page = Page::load(&app, &visit, "/quality").await?;
    show_page(&build(page, ledger, visit.words()))
}

fn build(page: Page, ledger: Ledger, t: &Words) -> QualityPage {
    let mut counts: BTreeMap<RefusalReason, usize> = BTreeMap::new();
    for line in ledger.lines.values() {
        for (reason, count) in &line.reasons {
            *counts.entry(*reason).or_default() += count;
        }
    }
    QualityPage {
        page,
        lines: ledger
            .lines
            .into_iter()
            .map(|(platform, line)| LineView {
                platform: t.platform(&platform),
                defects: line.of_sort(RefusalSort::Defect),
                disagreements: line.of_sort(RefusalSort::Disagreement),
                unexplained: line.without_reason(),
                line,
            })
            .collect(),
        reasons: counts
            .into_iter()
            .map(|(reason, count)| {
                (t.code("refusal-reason", reason.key()), t.code("refusal-sort", reason.sort().key()), count)
            })
            .collect(),
        trends: ledger.trends.iter().map(|trend| TrendView::of(trend, t)).collect(),
        unexplained: ledger
            .unexplained
            .into_iter()
            .map(|one| (format!("/notices/{}", one.notice), one.number, t.platform(&one.platform), one.links))
            .collect(),
        least: LEAST_DEFECTS,
    }
}

impl TrendView {
    fn of(trend: &Trend, t: &Words) -> Self {
        let (now, before) = (trend.now, trend.before);
        Self {
            platform: t.platform(&trend.platform),
            now: t.quality_share(now.defects, now.decided),
            before: t.quality_share(before.defects, before.decided),
            is_rising: trend.is_rising(),
        }
    }
}

/// `POST /notices/{id}/refusals`: a field for each kept link, named by its key.
pub(super) async fn record(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let reasons = typed(&form)?;
    let notice = id.clone();
    app.write(move |tx| refusal::record(tx, &actor, &notice, &reasons)).await?;
    go_saying(&app, &format!("/notices/{id}#refusals"), "done-refusals-saved")
}

/// The reasons by link; a field left empty says nothing.
fn typed(form: &Form) -> Result<Vec<(Id, RefusalReason)>> {
    let mut reasons = Vec::new();
    for (name, value) in form.fields() {
        if let (Some(item), false) = (Id::parse(name), value.is_empty()) {
            let reason = RefusalReason::by_key(value);
            reasons.push((item, reason.ok_or_else(|| Error::invalid("reason", "refusal-reason"))?));
        }
    }
    if reasons.is_empty() {
        return Err(Error::invalid("reason", "refusal-reason"));
    }
    Ok(reasons)
}
