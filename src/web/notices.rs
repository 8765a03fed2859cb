//! Notices: written, reviewed, sent or filed, and followed.

mod approve;
mod around;
mod card;
mod edit;
mod exchange;
mod filing;
mod law;
mod portal;
mod reports;
mod review;
mod show;
mod text;

pub(super) use approve::{approve, approve_all};
pub(super) use edit::{account_letter, draft, edit, language, life_threat};
pub(super) use filing::{receipt, reopen, retry, submission, withdraw};
pub(super) use reports::{
    add_reference, correct_reference, file_report, leave_out_rest, remove_reference, supervised,
};
pub(super) use review::review;
pub(super) use show::show;

use crate::db::Id;
use crate::model::item::{Item, ItemState};
use crate::text::Words;

/// A link of a notice, as text.
pub(super) struct LinkView {
    /// The short name: kind and id.
    pub(super) what: String,
    /// The whole address.
    pub(super) address: String,
    /// The stored name of its state.
    pub(super) state: &'static str,
    /// Whether it was set aside meanwhile.
    pub(super) dropped: bool,
}

impl LinkView {
    pub(super) fn of(item: &Item, t: &Words) -> Self {
        Self {
            what: format!("{} {}", t.code("kind", item.kind.key()), item.short()),
            address: item.link.target.canonical.clone(),
            state: item.state.key(),
            dropped: item.state == ItemState::Dropped,
        }
    }
}

fn review_path(case: &Id) -> String {
    format!("/cases/{case}/notices")
}

fn notice_path(notice: &Id) -> String {
    format!("/notices/{notice}")
}
