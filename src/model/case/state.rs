//! Whether a case is open, as a table.

use crate::model::state::Step;
use crate::text_enum;

text_enum! {
    /// Whether a case is open.
    CaseState {
        /// Somebody works on it or waits.
        Open = "open",
        /// Done, with a reason; its links are still watched.
        Closed = "closed",
        /// Only counts remain.
        Erased = "erased",
    }
}

text_enum! {
    /// What can happen to a case.
    CaseChange {
        /// A person closes it.
        Close = "close",
        /// A person opens it again.
        Reopen = "reopen",
        /// A link of it came back.
        ItemCameBack = "item_came_back",
        /// Its keys are destroyed.
        Erase = "erase",
    }
}

impl CaseState {
    /// The table. `unfinished` tells whether a link or notice is still open; `overridden` that a
    /// supervisor closes it all the same.
    #[must_use]
    pub fn after(self, change: CaseChange, unfinished: bool, overridden: bool) -> Step<Self> {
        use CaseChange as C;
        use CaseState as S;
        match (self, change) {
            (S::Open, C::Close) => {
                if unfinished && !overridden {
                    Step::Refused("case-unfinished")
                } else {
                    Step::To(S::Closed)
                }
            }
            (S::Closed, C::Reopen | C::ItemCameBack) => Step::To(S::Open),
            (S::Open, C::ItemCameBack) => Step::Stays,
            (S::Closed, C::Erase) => Step::To(S::Erased),
            (S::Open, C::Reopen) => Step::Refused("case-open-already"),
            (S::Closed, C::Close) => Step::Refused("case-closed-already"),
            (S::Open, C::Erase) => Step::Refused("case-still-open"),
            (S::Erased, _) => Step::Refused("case-erased"),
        }
    }
}
