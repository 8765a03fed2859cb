//! Words that may be hard to read: behind a click, or open, as the reader chose on the account page.

use super::visit::Visit;
use crate::model::case::warning::Warning;
use crate::model::person::Folding;

/// How a text stands on a page.
#[derive(Clone, Copy)]
pub(super) struct Fold {
    /// The stored name of the level.
    pub(super) level: &'static str,
    /// Whether it stands open.
    pub(super) is_open: bool,
}

impl Fold {
    /// A text that may be hard to read.
    pub(super) fn of(visit: &Visit, warning: Warning) -> Self {
        let is_open = match folding(visit) {
            Folding::Always => false,
            Folding::Hard => warning == Warning::None,
            Folding::Never => true,
        };
        Self { level: warning.key(), is_open }
    }

    /// A text that has to be read, before it leaves or to go on with a case: behind a click only for who wants that
    /// always.
    pub(super) fn to_review(visit: &Visit, warning: Warning) -> Self {
        Self { level: warning.key(), is_open: folding(visit) != Folding::Always }
    }
}

fn folding(visit: &Visit) -> Folding {
    visit.session().map_or(Folding::Hard, |session| session.person.folding)
}
