//! Why something is on the desk.

crate::text_enum! {
    /// Why something is on the desk, in the order of the desk.
    Reason {
        /// A blackmailer's deadline runs.
        Blackmail = "blackmail",
        /// The caller needs care.
        Care = "care",
        /// A promised answer is late.
        Overdue = "overdue",
        /// Our own target has passed, and links are still up.
        Late = "late",
        /// The mailbox cannot be read: answers stay unseen.
        Mailbox = "mailbox",
        /// A link is there again.
        CameBack = "came_back",
        /// The looks at a platform are not trusted: a supervisor decides.
        Looks = "looks",
        /// The time of an order is over, and nobody has said what came of it.
        OrderOver = "order_over",
        /// The legal clock of an order runs.
        Order = "order",
        /// The clock of a request under the act of the United States is over.
        UsOver = "us_over",
        /// That clock runs: remind the platform before its end.
        UsRequest = "us_request",
        /// Somebody asks that notices wait for the police: a supervisor decides.
        HoldAsked = "hold_asked",
        /// Waiting for the police is over: notices may leave again.
        HoldOver = "hold_over",
        /// A notice may have left; find out.
        Unsure = "unsure",
        /// A notice did not leave.
        Failed = "failed",
        /// A channel needs somebody.
        Channel = "channel",
        /// Jobs rest after a fault of the program.
        Resting = "resting",
        /// The platform does not act in spite of reminders: a supervisor is asked.
        Supervise = "supervise",
        /// Defects of notices become more frequent at a platform.
        Quality = "quality",
        /// The platform keeps a link.
        Refused = "refused",
        /// Nobody has complained about a refusal yet.
        Complain = "complain",
        /// The platform asks for something.
        Question = "question",
        /// A look cannot tell: somebody has to look.
        CannotTell = "cannot_tell",
        /// A reply waits for its meaning to be confirmed.
        Reply = "reply",
        /// A reply without a notice.
        Unmatched = "unmatched",
        /// A colleague offers a case.
        HandOver = "hand_over",
        /// A colleague would like to talk after a hard case: one supervisor is asked.
        Talk = "talk",
        /// There is news that the person concerned does not know yet.
        Tell = "tell",
        /// An exposure group that was gone has to be looked for again.
        Group = "group",
        /// A reminder is proposed.
        Remind = "remind",
        /// A notice waits to be filed in a portal.
        File = "file",
        /// The recipient of a draft to a website has to be decided.
        Contact = "contact",
        /// A draft waits to be sent.
        Draft = "draft",
        /// Links about which nothing was asked.
        Unasked = "unasked",
        /// Everything is gone: the case can be closed.
        Close = "close",
    }
}

impl Reason {
    /// Whether it cannot wait until somebody looks at the desk: a person in danger, a clock that runs out, a link
    /// that is there again, or answers that nobody can see.
    #[must_use]
    pub fn is_urgent(self) -> bool {
        matches!(
            self,
            Self::Blackmail
                | Self::Care
                | Self::Overdue
                | Self::Late
                | Self::Mailbox
                | Self::CameBack
                | Self::OrderOver
                | Self::Order
                | Self::UsOver
                | Self::UsRequest
        )
    }

    /// Whether one row stands for a whole case, as one act settles all of them.
    #[must_use]
    pub fn is_merged(self) -> bool {
        matches!(self, Self::CameBack | Self::Unasked | Self::Draft | Self::Contact)
    }
}
