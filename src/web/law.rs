//! The law as data: which pair each phenomenon is filed under, which provisions there are, and a
//! form to try both.

mod cell;
mod trial;

pub(super) use cell::{change, restore, show_phenomenon};

use super::Answer;
use super::cases::Moment;
use super::page::{Page, show as show_page};
use super::visit::Visit;
use crate::app::App;
use crate::model::mapping::{self, Change};
use crate::model::person::{self, Role};
use crate::text::Words;
use actix_web::web;
use askama::Template;
use platform_adapters::Language;
use platform_adapters::law::{self, Code, Mapping, Offence, Pair, Phenomenon};
use trial::TrialView;

#[derive(Template)]
#[template(path = "law/show.html")]
struct LawPage {
    page: Page,
    may_change: bool,
    trial: TrialView,
    rows: Vec<RowView>,
    changes: Vec<ChangeView>,
    offences: Vec<OffenceView>,
    from: String,
    source: &'static str,
    taxonomy_source: &'static str,
    not_verified: Vec<&'static str>,
}

/// One phenomenon with its two pairs.
struct RowView {
    key: &'static str,
    label: String,
    minor: CellView,
    adult: CellView,
}

/// One pair in words.
struct CellView {
    label: String,
    ids: String,
    /// Whether it differs from the shipped one.
    is_own: bool,
}

/// One change, for the history.
struct ChangeView {
    phenomenon: String,
    age: String,
    pair: String,
    shipped: bool,
    reason: String,
    who: String,
    at: Moment,
}

/// One offence under both codes.
struct OffenceView {
    subject: &'static str,
    old: Option<(String, bool)>,
    new: Option<(String, bool)>,
}

/// `GET /law`
pub(super) async fn show(
    app: web::Data<App>,
    visit: Visit,
    query: web::Query<Vec<(String, String)>>,
) -> Answer {
    let (mapping, changes, people) =
        app.read(|tx| Ok((mapping::current(tx)?, mapping::history(tx)?, person::all(tx)?))).await?;
    let (t, language) = (visit.words(), visit.language());
    let name = |change: &Change| {
        let person = people.iter().find(|person| person.id == change.by);
        person.map(|person| person.profile.name.clone()).unwrap_or_default()
    };
    let not_verified = law::not_verified().iter().chain(law::taxonomy_not_verified());
    show_page(&LawPage {
        may_change: visit.actor()?.role.covers(Role::Supervisor),
        trial: TrialView::of(&query, &mapping, t),
        rows: Phenomenon::ALL.iter().map(|one| RowView::of(*one, &mapping, t)).collect(),
        changes: changes.iter().map(|change| ChangeView::of(change, name(change), &visit)).collect(),
        offences: law::offences().iter().map(|offence| OffenceView::of(offence, language)).collect(),
        from: t.day(law::in_force_from()),
        source: law::source(),
        taxonomy_source: law::taxonomy_source(),
        not_verified: not_verified.map(|words| words.in_language(language)).collect(),
        page: Page::load(&app, &visit, "/law").await?,
    })
}

impl RowView {
    fn of(phenomenon: Phenomenon, mapping: &Mapping, t: &Words) -> Self {
        Self {
            key: phenomenon.key(),
            label: t.code("phenomenon", phenomenon.key()),
            minor: CellView::of(phenomenon, true, mapping, t),
            adult: CellView::of(phenomenon, false, mapping, t),
        }
    }
}

impl CellView {
    fn of(phenomenon: Phenomenon, minor: bool, mapping: &Mapping, t: &Words) -> Self {
        let pair = mapping.cell(phenomenon, minor);
        Self {
            label: pair.map(|pair| pair_label(pair, t.language())).unwrap_or_default(),
            ids: pair.map(Pair::ids).unwrap_or_default(),
            is_own: pair != Mapping::shipped().cell(phenomenon, minor),
        }
    }
}

impl ChangeView {
    fn of(change: &Change, who: String, visit: &Visit) -> Self {
        let t = visit.words();
        Self {
            phenomenon: t.code("phenomenon", change.phenomenon.key()),
            age: if change.minor { t.law_minor() } else { t.law_adult() },
            pair: pair_label(&change.pair, t.language()),
            shipped: change.shipped,
            reason: change.reason.clone(),
            who,
            at: Moment::when(t, change.at, visit.now()),
        }
    }
}

impl OffenceView {
    fn of(offence: &'static Offence, language: Language) -> Self {
        let number = |code| offence.ground(code).map(|ground| (ground.number, ground.verified));
        Self {
            subject: offence.subject.in_language(language),
            old: number(Code::Old),
            new: number(Code::New),
        }
    }
}

/// A pair in words: category, keyword, and the words of `KEYWORD_OTHER`.
pub(super) fn pair_label(pair: &Pair, language: Language) -> String {
    let category = law::category_by_id(&pair.category);
    let category = category.map_or(pair.category.as_str(), |one| one.label.in_language(language));
    let keyword = law::keyword_of(pair);
    let keyword = keyword.map_or(pair.keyword.as_str(), |one| one.label.in_language(language));
    match &pair.other {
        Some(other) => format!("{category}: {keyword} ({other})"),
        None => format!("{category}: {keyword}"),
    }
}
