//! Orders to remove: written down with their clock, and the sheet for the family.

mod sheet;
mod view;

pub(super) use sheet::family_sheet;

use super::Answer;
use super::form::Form;
use super::page::{Page, go_saying, show as show_page};
use super::visit::{self, Visit};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::case;
use crate::model::item::{self, ItemState};
use crate::model::order::{self, Detail, NewOrder, OrderKind, OrderOutcome};
use crate::model::person;
use actix_web::web;
use askama::Template;
use platform_adapters::Language;
use std::collections::HashMap;
use view::OrderView;

#[derive(Template)]
#[template(path = "orders/show.html")]
struct OrdersPage {
    page: Page,
    case_id: String,
    number: String,
    orders: Vec<OrderView>,
    /// The links: key and short name.
    links: Vec<(String, String)>,
    /// The platforms of the links: key and name.
    platforms: Vec<(String, String)>,
    languages: Vec<(&'static str, String, bool)>,
}

/// `GET /cases/{id}/orders`
pub(super) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id, t) = (visit.actor()?, visit::id(&path)?, visit.words());
    let (case, orders, items, names) = app
        .read(move |tx| {
            let (case, keys) = case::find_for(tx, &actor, &id)?;
            let names: HashMap<Id, String> =
                person::all(tx)?.into_iter().map(|person| (person.id, person.profile.name)).collect();
            Ok((case, order::of_case(tx, &keys)?, item::of_case(tx, &keys)?, names))
        })
        .await?;
    let label = |item: &item::Item| format!("{} {}", t.platform(&item.platform), item.short());
    let labels: HashMap<Id, String> = items.iter().map(|item| (item.id.clone(), label(item))).collect();
    let kept: Vec<&item::Item> = items.iter().filter(|item| item.state != ItemState::Dropped).collect();
    let mut platforms: Vec<(String, String)> = Vec::new();
    for item in &kept {
        if !platforms.iter().any(|(key, _)| key == &item.platform) {
            platforms.push((item.platform.clone(), t.platform(&item.platform)));
        }
    }
    show_page(&OrdersPage {
        page: Page::load(&app, &visit, "/cases").await?,
        case_id: case.id.to_string(),
        number: case.number,
        orders: orders
            .iter()
            .map(|order| {
                let by = names.get(&order.recorded_by).cloned();
                OrderView::new(t, order, &labels, by.unwrap_or_else(|| t.items_by_colleague()), visit.now())
            })
            .collect(),
        links: kept.iter().map(|item| (item.id.to_string(), label(item))).collect(),
        platforms,
        languages: Language::ALL
            .into_iter()
            .map(|one| (one.key(), t.code("language", one.key()), one == case.language))
            .collect(),
    })
}

/// `POST /cases/{id}/orders`
pub(super) async fn add(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let back = format!("/cases/{id}/orders");
    let new = NewOrder {
        kind: OrderKind::by_key(form.text("kind")).ok_or_else(|| Error::invalid("kind", "choice"))?,
        platform: form.text("platform").to_owned(),
        detail: Detail {
            authority: form.text("authority").to_owned(),
            reference: form.text("reference").to_owned(),
            issued_on: form.day_if_given("issued_on")?,
        },
        hours: if form.text("hours").is_empty() { None } else { Some(form.number("hours")?) },
        served_at: form.moment_if_given("served_at")?,
        items: form.all("item").iter().map(|item| visit::id(item)).collect::<Result<_>>()?,
    };
    app.write(move |tx| order::add(tx, &actor, &id, &new)).await?;
    go_saying(&app, &back, "done-order-recorded")
}

/// `POST /orders/{id}/service`
pub(super) async fn serve(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id, at) = (visit.actor()?, visit::id(&path)?, form.moment("served_at")?);
    let case = app.write(move |tx| order::serve(tx, &actor, &id, at)).await?;
    go_saying(&app, &format!("/cases/{case}/orders"), "done-order-served")
}

/// `POST /orders/{id}/outcome`
pub(super) async fn end(app: web::Data<App>, visit: Visit, path: web::Path<String>, form: Form) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let outcome = OrderOutcome::by_key(form.text("outcome"));
    let outcome = outcome.ok_or_else(|| Error::invalid("outcome", "choice"))?;
    let case = app.write(move |tx| order::end(tx, &actor, &id, outcome)).await?;
    go_saying(&app, &format!("/cases/{case}/orders"), "done-order-ended")
}
