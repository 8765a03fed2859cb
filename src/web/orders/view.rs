//! One order in words.

use crate::db::Id;
use crate::model::order::{Order, OrderKind};
use crate::text::Words;
use crate::web::cases::{Moment, Pill};
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// An order.
pub(super) struct OrderView {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) platform: String,
    pub(super) authority: String,
    pub(super) reference: String,
    pub(super) issued_on: String,
    /// Where the limit comes from.
    pub(super) source: String,
    pub(super) served: Option<Moment>,
    /// When it is due, and how long that is from now, or was.
    pub(super) due: Option<(Moment, String)>,
    pub(super) pill: Pill,
    pub(super) outcome: Option<Moment>,
    pub(super) is_open: bool,
    pub(super) links: Vec<String>,
    pub(super) by: String,
}

impl OrderView {
    pub(super) fn new(
        t: &Words,
        order: &Order,
        labels: &HashMap<Id, String>,
        by: String,
        now: DateTime<Utc>,
    ) -> Self {
        let due = order.due_at().filter(|_| order.is_open());
        let is_over = due.is_some_and(|due| due.time() <= now);
        let pill = match (&order.outcome, due) {
            (Some((outcome, _)), _) => {
                Pill { class: "gone".to_owned(), label: t.code("order-outcome", outcome.key()) }
            }
            (None, Some(_)) if is_over => Pill { class: "alert".to_owned(), label: t.order_over() },
            (None, Some(_)) => Pill { class: "live".to_owned(), label: t.order_running() },
            (None, None) if order.served_at.is_none() => {
                Pill { class: "wait".to_owned(), label: t.order_not_served() }
            }
            (None, None) => Pill { class: "wait".to_owned(), label: t.order_no_limit() },
        };
        Self {
            id: order.id.to_string(),
            kind: t.code("order-kind", order.kind.key()),
            platform: t.platform(&order.platform),
            authority: order.detail.authority.clone(),
            reference: order.detail.reference.clone(),
            issued_on: order.detail.issued_on.map(|day| t.day(day)).unwrap_or_default(),
            source: match order.kind {
                OrderKind::Court => t.order_source_court(),
                OrderKind::Prosecutor => t.order_source_prosecutor(),
            },
            served: order.served_at.map(|at| Moment::when(t, at, now)),
            due: due.map(|due| {
                let left = due.time() - now;
                let words = if is_over { t.order_ago(t.span(-left)) } else { t.police_left(t.span(left)) };
                (Moment::when(t, due, now), words)
            }),
            pill,
            outcome: order.outcome.map(|(_, at)| Moment::when(t, at, now)),
            is_open: order.is_open(),
            links: order.items.iter().filter_map(|item| labels.get(item).cloned()).collect(),
            by,
        }
    }
}
