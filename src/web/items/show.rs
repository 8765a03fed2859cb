//! One link, whole, with everything that is known of it.

use super::super::Answer;
use super::super::cases::{LookView, Moment, Pill, PostedView, case_path, seen_label};
use super::super::form::{Faults, Form};
use super::super::page::{Page, show as show_page};
use super::super::visit::{Visit, id};
use super::follow::FollowView;
use crate::app::App;
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::check::{self, Check};
use crate::model::item::follow::{self, Followed};
use crate::model::item::{self, DropReason, Item, ItemState};
use crate::model::job::dead;
use crate::model::look::choice::{self, Choice};
use crate::model::look::evidence::{self, Shown};
use crate::model::notice::{self, Notice};
use crate::model::person::{self, Person};
use crate::model::{Actor, Tx, case};
use crate::text::Words;
use actix_web::web;
use askama::Template;
use platform_adapters::PrivateDetail;
use platform_adapters::look::Seen;
use std::collections::HashMap;

const LOOKS_AT_MOST: i64 = 100;

#[derive(Template)]
#[template(path = "items/show.html")]
pub(super) struct ItemPage {
    page: Page,
    id: String,
    case_href: String,
    case_number: String,
    platform: String,
    what: String,
    address: String,
    /// As it stood in the pasted text, when that differs from the address.
    found: Option<String>,
    account: Option<String>,
    container: Option<String>,
    note: Option<String>,
    posted: Option<PostedView>,
    added: Moment,
    next_look: Option<Moment>,
    look: LookView,
    looks: Vec<LookRow>,
    notices: Vec<NoticeRow>,
    is_dropped: bool,
    is_gone: bool,
    /// Private details that can stand there: key, word, whether somebody saw it.
    details: Vec<(&'static str, String, bool)>,
    /// Whether somebody said which.
    are_details_known: bool,
    /// That its looks rest after a fault of the program; empty when they do not.
    rests: String,
    reading: Option<Reading>,
    follow: Option<FollowView>,
    /// The address a person typed, when it does not fit.
    typed: String,
    faults: Faults,
}

/// How much is read of a link that may show a minor.
struct Reading {
    /// Pages are read as well, by somebody's choice: who and since when.
    pages: Option<(String, Moment)>,
    /// Why.
    reason: String,
}

struct LookRow {
    pill: Pill,
    why: String,
    at: Moment,
    who: String,
    rule: String,
    or_private: bool,
    status: Option<i64>,
    /// What was read, of which host, from which country, by which profile.
    reads: String,
    host: String,
    country: String,
    profile: String,
    note: String,
    is_held: bool,
}

struct NoticeRow {
    href: String,
    number: String,
    pill: Pill,
    sent: Option<Moment>,
    /// What the platform did about this link, as it says.
    outcome: Option<Pill>,
}

/// Everything the page needs.
struct Known {
    item: Item,
    followed: Option<Followed>,
    case_number: String,
    looks: Vec<Check>,
    notices: Vec<Notice>,
    people: HashMap<Id, Person>,
    rests_since: Option<Utc>,
    evidence: HashMap<Id, Shown>,
    may_show_minor: bool,
    choice: Option<Choice>,
}

/// `GET /items/{id}`: the whole link. That somebody had it shown is written down.
pub(in crate::web) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    show_page(&load(&app, &visit, id(&path)?, &Form::default(), Faults::default()).await?)
}

/// The page, with what was typed and what is wrong with it.
pub(super) async fn load(app: &App, visit: &Visit, id: Id, form: &Form, faults: Faults) -> Result<ItemPage> {
    let actor = visit.actor()?;
    let known = app.write(move |tx| read(tx, &actor, &id)).await?;
    let page = Page::load(app, visit, "/cases").await?;
    Ok(ItemPage { typed: form.text("address").to_owned(), faults, ..filled(page, visit, &known) })
}

fn read(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Known> {
    let item = item::reveal(tx, actor, id)?;
    let (case, keys) = case::find_for(tx, actor, &item.case_id)?;
    let mut notices = notice::of_case(tx, &keys)?;
    notices.retain(|notice| notice.items.iter().any(|(about, _)| about == id));
    let people = person::all(tx)?.into_iter().map(|person| (person.id.clone(), person)).collect();
    let looks = check::of_item(tx, id, LOOKS_AT_MOST)?;
    let rests_since = dead::about(tx, id)?;
    let evidence = evidence::of_item(tx, &keys, id)?;
    let may_show_minor = choice::may_show_minor(tx, &item.case_id)?;
    let choice = choice::current(tx)?;
    let case_number = case.number;
    let followed = follow::of_item(tx, &keys, id)?;
    Ok(Known {
        item,
        followed,
        case_number,
        looks,
        notices,
        people,
        rests_since,
        evidence,
        may_show_minor,
        choice,
    })
}

fn filled(page: Page, visit: &Visit, known: &Known) -> ItemPage {
    let (t, now) = (visit.words(), visit.now());
    let (item, target) = (&known.item, &known.item.link.target);
    ItemPage {
        page,
        id: item.id.to_string(),
        case_href: case_path(&item.case_id),
        case_number: known.case_number.clone(),
        platform: t.platform(&item.platform),
        what: format!("{} {}", t.code("kind", item.kind.key()), item.short()),
        address: target.canonical.clone(),
        found: (item.link.found != target.canonical).then(|| item.link.found.clone()),
        account: target.account.clone(),
        container: target.container.clone(),
        note: target.note.as_deref().map(|note| t.code("link-note", note)),
        posted: PostedView::of(target, t, now),
        added: Moment::when(t, item.added_at, now),
        next_look: item.next_look_at.map(|at| Moment::since(t, at, now)),
        look: LookView::of(item, known.looks.first(), &known.people, t, now),
        looks: known.looks.iter().map(|look| look_row(look, known, visit)).collect(),
        notices: known.notices.iter().map(|notice| notice_row(notice, &item.id, visit)).collect(),
        details: PrivateDetail::ALL
            .into_iter()
            .map(|it| {
                let is_seen = item.details.as_ref().is_some_and(|seen| seen.contains(&it));
                (it.key(), t.code("care-exposed", it.key()), is_seen)
            })
            .collect(),
        are_details_known: item.details.is_some(),
        is_dropped: item.state == ItemState::Dropped,
        is_gone: matches!(item.state, ItemState::Gone | ItemState::Expired),
        rests: known.rests_since.map(|at| t.channels_rests(t.when(at.time(), now))).unwrap_or_default(),
        reading: known.may_show_minor.then(|| reading(known, visit)),
        follow: known.followed.as_ref().map(|followed| FollowView::of(item, followed, t, now)),
        typed: String::new(),
        faults: Faults::default(),
    }
}

fn reading(known: &Known, visit: &Visit) -> Reading {
    let (t, now) = (visit.words(), visit.now());
    match known.choice.as_ref().filter(|choice| choice.reads_pages) {
        Some(choice) => {
            let name = known.people.get(&choice.chosen_by).map(|one| one.profile.name.clone());
            let name = name.unwrap_or_else(|| t.items_by_colleague());
            let at = Moment::when(t, choice.chosen_at, now);
            Reading { pages: Some((name, at)), reason: choice.reason.clone() }
        }
        None => Reading { pages: None, reason: String::new() },
    }
}

fn look_row(look: &Check, known: &Known, visit: &Visit) -> LookRow {
    let t = visit.words();
    let seen = Seen::by_keys(&look.seen, look.unsure_why.as_deref());
    let why = match seen {
        Some(Seen::Unsure(why)) => t.code("unsure", why.key()),
        _ => String::new(),
    };
    let label = seen.map_or_else(|| look.seen.clone(), |seen| seen_label(t, seen));
    let evidence = known.evidence.get(&look.id);
    let text = |of: fn(&Shown) -> Option<String>| evidence.and_then(of).unwrap_or_default();
    LookRow {
        pill: Pill { class: format!("seen-{}", look.seen), label },
        why,
        at: Moment::when(t, look.at, visit.now()),
        who: who(look, &known.people, t),
        rule: look.rule.clone(),
        or_private: look.may_be_private(),
        status: look.status,
        reads: evidence.map(|one| t.code("items-reads", &one.reads)).unwrap_or_default(),
        host: text(|one| one.host.clone()),
        country: text(|one| one.country.clone()),
        profile: text(|one| Some(one.profile.clone())),
        note: text(|one| one.note.clone()),
        is_held: evidence.is_some_and(|one| one.held_by.is_some()),
    }
}

fn who(look: &Check, people: &HashMap<Id, Person>, t: &Words) -> String {
    match &look.by {
        Some(by) => people.get(by).map_or_else(|| t.items_by_colleague(), |one| one.profile.name.clone()),
        None => t.items_checker(),
    }
}

fn notice_row(notice: &Notice, item: &Id, visit: &Visit) -> NoticeRow {
    let (t, now) = (visit.words(), visit.now());
    let outcome = notice.items.iter().find(|(about, _)| about == item).and_then(|(_, outcome)| *outcome);
    NoticeRow {
        href: format!("/notices/{}", notice.id),
        number: notice.number.clone(),
        pill: Pill::of(t, "notice-state", notice.state.key()),
        sent: notice.sent_at.map(|at| Moment::when(t, at, now)),
        outcome: outcome.map(|outcome| Pill::of(t, "meaning", outcome.key())),
    }
}
