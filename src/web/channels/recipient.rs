//! Which addresses mail may go to.

use super::Moment;
use crate::model::recipient::Recipient;
use crate::text::Words;
use chrono::{DateTime, Utc};

/// The section.
pub(super) struct RecipientSection {
    pub(super) list: Vec<RecipientRow>,
    pub(super) is_offered: bool,
}

/// One address.
pub(super) struct RecipientRow {
    pub(super) id: String,
    pub(super) address: String,
    pub(super) asked: Moment,
    pub(super) approved: Option<Moment>,
}

impl RecipientSection {
    pub(super) fn new(t: &Words, takes_mail: bool, list: Vec<Recipient>, now: DateTime<Utc>) -> Self {
        let list: Vec<RecipientRow> = list
            .into_iter()
            .map(|one| RecipientRow {
                id: one.id.to_string(),
                address: one.address,
                asked: Moment::new(t, one.asked_at.time(), now),
                approved: one.approved_at.map(|at| Moment::new(t, at.time(), now)),
            })
            .collect();
        Self { is_offered: takes_mail || !list.is_empty(), list }
    }
}
