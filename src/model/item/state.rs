//! What is known of one link, as a table.

use crate::model::state::Step;
use crate::text_enum;

text_enum! {
    /// What is known of one link.
    ItemState {
        /// Nothing was asked yet.
        Listed = "listed",
        /// A notice is out.
        Asked = "asked",
        /// The platform says it removed it; nobody has seen that yet.
        Claimed = "claimed",
        /// The platform keeps it.
        Refused = "refused",
        /// Seen to be gone.
        Gone = "gone",
        /// It ended by itself, as stories do: nobody took it down.
        Expired = "expired",
        /// Set aside, with a reason.
        Dropped = "dropped",
    }
}

text_enum! {
    /// What can happen to a link.
    ItemChange {
        /// A notice about it left us.
        Sent = "sent",
        /// The only notice about it never arrived.
        Bounced = "bounced",
        /// The platform says removed, or restricted.
        SaidRemoved = "said_removed",
        /// The platform says it keeps it.
        SaidKept = "said_kept",
        /// A person, or two looks an hour apart, found it gone.
        FoundGone = "found_gone",
        /// A look found it there.
        FoundUp = "found_up",
        /// A look found it there, but not for everybody or not in our country.
        FoundLimited = "found_limited",
        /// A person, or two looks an hour apart, found that it ended by itself.
        FoundExpired = "found_expired",
        /// A person sets it aside.
        Drop = "drop",
        /// A person takes it up again.
        Restore = "restore",
    }
}

impl ItemState {
    /// The table. Only a look decides *gone*; what a platform says is another fact.
    #[must_use]
    pub fn after(self, change: ItemChange) -> Step<Self> {
        use ItemChange as C;
        use ItemState as S;
        match (self, change) {
            (S::Dropped, C::Restore) => Step::To(S::Listed),
            (S::Dropped, C::Drop) => Step::Refused("item-dropped-already"),
            (S::Dropped, _) => Step::Stays,
            (_, C::Restore) => Step::Refused("item-not-dropped"),

            (S::Gone | S::Expired, C::FoundUp | C::FoundLimited) => Step::To(S::Listed),
            (S::Expired, C::Drop) => Step::Refused("item-expired"),
            (S::Expired, _) => Step::Stays,
            (S::Gone, C::Drop) => Step::Refused("item-gone"),
            (S::Gone, _) => Step::Stays,

            (_, C::Drop) => Step::To(S::Dropped),
            (_, C::FoundGone) => Step::To(S::Gone),
            (_, C::FoundExpired) => Step::To(S::Expired),
            (_, C::FoundLimited) => Step::Stays,

            (S::Asked, C::Sent) => Step::Stays,
            (_, C::Sent) => Step::To(S::Asked),

            (S::Asked, C::Bounced) => Step::To(S::Listed),
            (_, C::Bounced) => Step::Stays,

            (S::Claimed, C::SaidRemoved) => Step::Stays,
            (_, C::SaidRemoved) => Step::To(S::Claimed),

            (S::Asked | S::Claimed, C::SaidKept) => Step::To(S::Refused),
            (_, C::SaidKept) => Step::Stays,

            (S::Claimed, C::FoundUp) => Step::To(S::Asked),
            (_, C::FoundUp) => Step::Stays,
        }
    }

    /// Whether somebody still has to do or wait for something.
    #[must_use]
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Gone | Self::Expired | Self::Dropped)
    }
}
