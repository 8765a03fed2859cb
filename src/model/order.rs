//! Orders to remove, as records with their clock. The desk asks for none: the person shown, a legal
//! representative or the heirs do, or a prosecutor acts.

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{order_items, orders};
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::{Actor, Tx, case, item, police};
use chrono::{Duration, NaiveDate};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

const DETAIL: &str = "orders.detail";
/// The addressee removes at the latest six hours after service: Judicial Code, article 584,
/// paragraph 5, 7° (law of 4 May 2020, article 9).
pub const COURT_HOURS: i64 = 6;
/// Longest limit that can be written down for a prosecutor's order, in hours.
pub const MOST_HOURS: i64 = 720;

crate::text_enum! {
    /// Who ordered.
    OrderKind {
        /// The president of the court of first instance.
        Court = "court",
        /// The prosecutor: Code of Criminal Procedure, article 39bis, paragraph 6, subparagraph 6.
        Prosecutor = "prosecutor",
    }
}

crate::text_enum! {
    /// What came of it.
    OrderOutcome {
        /// The addressee complied.
        Complied = "complied",
        /// The addressee refused, or let the time pass.
        NotComplied = "not_complied",
        /// It was taken back or set aside.
        Withdrawn = "withdrawn",
    }
}

/// What is sealed of an order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// The court or prosecutor's office.
    pub authority: String,
    /// Its reference; may be empty.
    pub reference: String,
    /// The day it was issued, when known.
    pub issued_on: Option<NaiveDate>,
}

/// An order, opened.
#[derive(Clone, Debug)]
pub struct Order {
    /// The key.
    pub id: Id,
    /// Who ordered.
    pub kind: OrderKind,
    /// The key of the platform it is addressed to.
    pub platform: String,
    /// Court, reference and day.
    pub detail: Detail,
    /// The limit in hours, as the law or the order sets it; none when the order names none.
    pub hours: Option<i64>,
    /// When it was served on the addressee.
    pub served_at: Option<Utc>,
    /// What came of it, and when.
    pub outcome: Option<(OrderOutcome, Utc)>,
    /// Its links.
    pub items: Vec<Id>,
    /// Who wrote it down.
    pub recorded_by: Id,
    /// When.
    pub recorded_at: Utc,
}

impl Order {
    /// When the addressee must have removed at the latest; none before service or without a limit.
    #[must_use]
    pub fn due_at(&self) -> Option<Utc> {
        // A legal clock runs in real hours, day and night.
        self.served_at.zip(self.hours).map(|(served, hours)| served + Duration::hours(hours))
    }

    /// Whether the clock runs or ran out, and nobody has said what came of it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.outcome.is_none()
    }
}

/// What is written down of a new order.
#[derive(Clone, Debug)]
pub struct NewOrder {
    /// Who ordered.
    pub kind: OrderKind,
    /// The key of the platform.
    pub platform: String,
    /// Court, reference and day.
    pub detail: Detail,
    /// The limit that a prosecutor set, in hours; a court's is the law's.
    pub hours: Option<i64>,
    /// When it was served, when it was.
    pub served_at: Option<Utc>,
    /// Its links.
    pub items: Vec<Id>,
}

/// The orders of a case, the newest first.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Order>> {
    let rows: Vec<Row> = orders::table
        .filter(orders::case_id.eq(keys.case()))
        .order((orders::recorded_at.desc(), orders::id.desc()))
        .select(Row::as_select())
        .load(tx.c)?;
    rows.into_iter().map(|row| open(tx, keys, row)).collect()
}

/// Writes an order down.
///
/// # Errors
/// [`Error::Invalid`] for what does not fit.
pub fn add(tx: &mut Tx<'_>, actor: &Actor, case_id: &Id, new: &NewOrder) -> Result<()> {
    let (_, keys) = case::find_for(tx, actor, case_id)?;
    let detail = Detail {
        authority: police::words("authority", &new.detail.authority)?,
        reference: police::words("reference", &new.detail.reference)?,
        issued_on: new.detail.issued_on,
    };
    if detail.authority.is_empty() {
        return Err(Error::invalid("authority", "empty"));
    }
    if platform_adapters::by_key(&new.platform).is_none() {
        return Err(Error::invalid("platform", "choice"));
    }
    not_ahead(tx, new.served_at)?;
    let hours = match new.kind {
        OrderKind::Court => Some(COURT_HOURS),
        OrderKind::Prosecutor => new.hours,
    };
    if hours.is_some_and(|hours| !(1..=MOST_HOURS).contains(&hours)) {
        return Err(Error::invalid("hours", "hours"));
    }
    if new.items.is_empty() {
        return Err(Error::invalid("item", "order-links"));
    }
    let id = Id::new();
    diesel::insert_into(orders::table)
        .values((
            orders::id.eq(&id),
            orders::case_id.eq(case_id),
            orders::kind.eq(new.kind),
            orders::platform.eq(&new.platform),
            orders::sealed_detail.eq(keys.seal(Ring::Operations, DETAIL, &id, &detail)?),
            orders::hours.eq(hours),
            orders::served_at.eq(new.served_at),
            orders::recorded_by.eq(&actor.id),
            orders::recorded_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    for item in &new.items {
        let item = item::find(tx, &keys, item)?;
        if item.platform != new.platform {
            return Err(Error::invalid("item", "order-platform"));
        }
        diesel::insert_into(order_items::table)
            .values((order_items::order_id.eq(&id), order_items::item_id.eq(&item.id)))
            .execute(tx.c)?;
    }
    Entry::by(&actor.id, "order.recorded").in_case(&keys).about(&id).record(tx)
}

/// Writes down when an order was served: its clock begins.
///
/// # Errors
/// [`Error::Refused`] when it was served or ended already; [`Error::Invalid`] for a moment ahead.
pub fn serve(tx: &mut Tx<'_>, actor: &Actor, id: &Id, at: Utc) -> Result<Id> {
    let (order, keys) = find_for(tx, actor, id)?;
    if order.served_at.is_some() || !order.is_open() {
        return Err(Error::Refused("order-settled"));
    }
    not_ahead(tx, Some(at))?;
    diesel::update(orders::table.find(id)).set(orders::served_at.eq(at)).execute(tx.c)?;
    Entry::by(&actor.id, "order.served").in_case(&keys).about(id).record(tx)?;
    Ok(keys.case().clone())
}

/// Writes down what came of it. Whether a link is gone is still a matter of looks.
///
/// # Errors
/// [`Error::Refused`] when that was written down already.
pub fn end(tx: &mut Tx<'_>, actor: &Actor, id: &Id, outcome: OrderOutcome) -> Result<Id> {
    let (order, keys) = find_for(tx, actor, id)?;
    if !order.is_open() {
        return Err(Error::Refused("order-settled"));
    }
    diesel::update(orders::table.find(id))
        .set((orders::outcome.eq(outcome), orders::outcome_at.eq(tx.now)))
        .execute(tx.c)?;
    Entry::by(&actor.id, "order.ended").in_case(&keys).about(id).record(tx)?;
    Ok(keys.case().clone())
}

fn not_ahead(tx: &Tx<'_>, at: Option<Utc>) -> Result<()> {
    match at {
        Some(at) if at > tx.now => Err(Error::invalid("served_at", "moment-ahead")),
        _ => Ok(()),
    }
}

/// The orders whose clock runs or ran out without an outcome: case, platform, when due.
///
/// # Errors
/// When the database refuses.
pub fn running(tx: &mut Tx<'_>) -> Result<Vec<(Id, String, Utc)>> {
    let rows: Vec<(Id, String, Option<Utc>, Option<i64>)> = orders::table
        .filter(orders::outcome.is_null())
        .filter(orders::served_at.is_not_null())
        .select((orders::case_id, orders::platform, orders::served_at, orders::hours))
        .load(tx.c)?;
    Ok(rows
        .into_iter()
        .filter_map(|(case, platform, served, hours)| {
            Some((case, platform, served? + Duration::hours(hours?)))
        })
        .collect())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = orders)]
struct Row {
    id: Id,
    kind: OrderKind,
    platform: String,
    sealed_detail: Sealed,
    hours: Option<i64>,
    served_at: Option<Utc>,
    outcome: Option<OrderOutcome>,
    outcome_at: Option<Utc>,
    recorded_by: Id,
    recorded_at: Utc,
}

fn find_for(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<(Order, CaseKeys)> {
    let case_id: Id = orders::table.find(id).select(orders::case_id).first(tx.c)?;
    let (_, keys) = case::find_for(tx, actor, &case_id)?;
    let row: Row = orders::table.find(id).select(Row::as_select()).first(tx.c)?;
    Ok((open(tx, &keys, row)?, keys))
}

fn open(tx: &mut Tx<'_>, keys: &CaseKeys, row: Row) -> Result<Order> {
    let items = order_items::table
        .filter(order_items::order_id.eq(&row.id))
        .order(order_items::item_id.asc())
        .select(order_items::item_id)
        .load(tx.c)?;
    Ok(Order {
        detail: keys.open(Ring::Operations, DETAIL, &row.id, &row.sealed_detail)?,
        id: row.id,
        kind: row.kind,
        platform: row.platform,
        hours: row.hours,
        served_at: row.served_at,
        outcome: row.outcome.zip(row.outcome_at),
        items,
        recorded_by: row.recorded_by,
        recorded_at: row.recorded_at,
    })
}
