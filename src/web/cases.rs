//! Cases: found, opened, worked on, changed, closed.

mod change;
mod conflict;
mod details;
mod law;
mod list;
mod look;
mod new;
mod pasted;
mod posted;
mod safety;
mod show;
mod summary;
mod timeline;
mod typed;

pub(in crate::web) use change::{assign, care, close, note, reopen};
pub(in crate::web) use details::{details, save_details};
pub(in crate::web) use list::list;
pub(in crate::web) use look::{LookView, Moment, Pill, seen_label};
pub(in crate::web) use new::{new, open, read_text, reading};
pub(in crate::web) use pasted::{Pasted, whole_text};
pub(in crate::web) use posted::PostedView;
pub(in crate::web) use safety::Helplines;
pub(in crate::web) use show::{fresh, show};
pub(in crate::web) use typed::{ALSO, circumstances_of};

use crate::db::Id;

/// The path of a case's page.
pub(in crate::web) fn case_path(id: &Id) -> String {
    format!("/cases/{id}")
}
