//! What was asked of a platform, as a table.

use crate::model::state::Step;
use crate::text_enum;

text_enum! {
    /// What was asked of a platform.
    NoticeState {
        /// Being written.
        Draft = "draft",
        /// Approved, text frozen; waits to leave, or for a person to file it.
        Ready = "ready",
        /// A worker has it in hand.
        Sending = "sending",
        /// It may have left; nobody knows. A person must find out.
        Unsure = "unsure",
        /// It did not leave; a person must act.
        Failed = "failed",
        /// It left us, with a receipt.
        Sent = "sent",
        /// The platform confirmed that it arrived (Article 16(4)).
        Received = "received",
        /// Every link has an outcome (Article 16(5)).
        Decided = "decided",
        /// Taken back before it left.
        Withdrawn = "withdrawn",
        /// A test: it went to an address of our own, and asked nothing of the platform.
        Tested = "tested",
    }
}

text_enum! {
    /// What can happen to a notice.
    NoticeChange {
        /// A person approves the text.
        Approve = "approve",
        /// A person takes it back to be edited.
        Reopen = "reopen",
        /// A worker takes it in hand.
        Claim = "claim",
        /// A receipt: accepted by the interface, or 250 after the final dot.
        Delivered = "delivered",
        /// A person filed it and has a reference, or knows that it arrived.
        ByHand = "by_hand",
        /// It surely did not leave; try again later.
        FailedForNow = "failed_for_now",
        /// It surely did not leave; trying again is useless.
        FailedForGood = "failed_for_good",
        /// Cut off: it may have left.
        Lost = "lost",
        /// A person knows that it did not arrive.
        NotSent = "not_sent",
        /// A mail server sent it back, and a person confirmed that.
        Bounced = "bounced",
        /// A person asks to try again.
        Retry = "retry",
        /// The platform confirmed the receipt.
        Confirmed = "confirmed",
        /// The platform decided.
        Decided = "decided",
        /// A person takes it back.
        Withdraw = "withdraw",
        /// It was approved in test mode, and is over.
        Tested = "tested",
    }
}

impl NoticeState {
    /// The table. `may_have_left` is the fact beside the state: set by `Lost`, cleared by `NotSent`.
    ///
    /// No path edits, resends or withdraws a notice that may have left us.
    #[must_use]
    pub fn after(self, change: NoticeChange, may_have_left: bool) -> Step<Self> {
        use NoticeChange as C;
        use NoticeState as S;
        let if_still_here = |state| {
            if may_have_left { Step::Refused("notice-may-have-left") } else { Step::To(state) }
        };
        let if_left = |state| {
            if may_have_left { Step::To(state) } else { Step::Refused("notice-not-sent") }
        };
        match (self, change) {
            (S::Draft, C::Approve) => Step::To(S::Ready),
            (S::Draft | S::Ready, C::Withdraw) => if_still_here(S::Withdrawn),
            (S::Failed, C::Withdraw) => if_still_here(S::Withdrawn),

            (S::Ready | S::Failed, C::Reopen) => if_still_here(S::Draft),
            (S::Ready, C::Claim) => Step::To(S::Sending),
            (S::Ready | S::Unsure | S::Failed, C::ByHand) => Step::To(S::Sent),

            // A receipt that comes after all ends the doubt.
            (S::Sending | S::Unsure, C::Delivered) => Step::To(S::Sent),
            (S::Sending, C::FailedForNow) => Step::To(S::Ready),
            (S::Sending, C::FailedForGood) => Step::To(S::Failed),
            (S::Sending, C::Lost) => Step::To(S::Unsure),

            (S::Unsure, C::NotSent) => Step::To(S::Failed),
            (S::Failed, C::NotSent) => Step::Stays,
            (S::Sent | S::Unsure, C::Bounced) => Step::To(S::Failed),
            (S::Failed, C::Bounced) => Step::Stays,
            (S::Received | S::Decided, C::Bounced) => Step::Refused("notice-answered"),
            (S::Failed, C::Retry) => if_still_here(S::Ready),

            (S::Sent | S::Received | S::Decided, C::Delivered) => Step::Stays,
            (S::Ready | S::Failed, C::Confirmed) => if_left(S::Received),
            (S::Ready | S::Failed, C::Decided) => if_left(S::Decided),
            (S::Sending | S::Unsure | S::Sent, C::Confirmed) => Step::To(S::Received),
            (S::Received | S::Decided, C::Confirmed) => Step::Stays,
            (S::Sending | S::Unsure | S::Sent | S::Received, C::Decided) => Step::To(S::Decided),
            (S::Decided, C::Decided) => Step::Stays,

            (S::Draft, C::Confirmed | C::Decided) => Step::Refused("notice-not-sent"),
            // A test, wherever it ended: nothing of it reached the platform.
            (S::Ready | S::Sending | S::Unsure | S::Failed, C::Tested) => Step::To(S::Tested),
            (S::Tested, _) => Step::Refused("notice-tested"),
            (S::Withdrawn, _) => Step::Refused("notice-withdrawn"),
            (S::Sent | S::Received | S::Decided, _) => Step::Refused("notice-sent-already"),
            (S::Sending, _) => Step::Refused("notice-being-sent"),
            _ => Step::Refused("notice-not-possible"),
        }
    }

    /// Whether the notice has not left us and was not taken back: its case cannot be closed.
    #[must_use]
    pub fn is_unfinished(self) -> bool {
        matches!(self, Self::Draft | Self::Ready | Self::Sending | Self::Unsure | Self::Failed)
    }

    /// Whether the platform has it, as far as we know.
    #[must_use]
    pub fn is_out(self) -> bool {
        matches!(self, Self::Sent | Self::Received | Self::Decided)
    }
}
