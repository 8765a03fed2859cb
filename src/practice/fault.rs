//! Awkwardness, on request or sprinkled by the seed.

use std::collections::VecDeque;
use std::time::Duration;

/// One request in this many is awkward when faults are sprinkled.
const AWKWARD_ONE_IN: u64 = 8;

/// What goes wrong with the next request to a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Web: taken at once, answered late.
    Slow(Duration),
    /// Web: 429, nothing taken.
    TooMany {
        /// What `Retry-After` says.
        retry_after: Duration,
    },
    /// Web: 400 with Google's reason `rateLimitExceeded`, nothing taken.
    RateLimitReason,
    /// Web: taken, then 500.
    ErrorAfterAccepting,
    /// Web: taken, then the connection is cut without an answer.
    CutAfterAccepting,
    /// Web: the connection is cut before the request is read.
    CutBefore,
    /// Mail: 451 to the recipient.
    TempFail,
    /// Mail: 550 to the recipient.
    PermFail,
    /// Mail: the connection is cut while the text is sent; nothing is taken.
    CutInText,
    /// Mail: 554 to the final dot; nothing is taken.
    RejectAfterDot,
    /// Mail: taken, then the connection is cut without an answer.
    CutAfterDot,
    /// Mail: taken at once, answered late.
    SlowAfterDot(Duration),
}

impl Fault {
    /// Whether it happens at the mail server.
    fn is_mail(self) -> bool {
        match self {
            Fault::TempFail
            | Fault::PermFail
            | Fault::CutInText
            | Fault::RejectAfterDot
            | Fault::CutAfterDot
            | Fault::SlowAfterDot(_) => true,
            Fault::Slow(_)
            | Fault::TooMany { .. }
            | Fault::RateLimitReason
            | Fault::ErrorAfterAccepting
            | Fault::CutAfterAccepting
            | Fault::CutBefore => false,
        }
    }
}

/// The faults to come, for each server.
#[derive(Debug)]
pub(super) struct Faults {
    web: VecDeque<Fault>,
    mail: VecDeque<Fault>,
    sprinkled: Option<fastrand::Rng>,
}

impl Faults {
    /// No faults, or sprinkled ones.
    pub(super) fn new(seed: u64, awkward: bool) -> Self {
        let sprinkled = awkward.then(|| fastrand::Rng::with_seed(seed));
        Self { web: VecDeque::new(), mail: VecDeque::new(), sprinkled }
    }

    /// Queues a fault.
    pub(super) fn push(&mut self, fault: Fault) {
        if fault.is_mail() { self.mail.push_back(fault) } else { self.web.push_back(fault) }
    }

    /// The fault of the next web request.
    pub(super) fn next_web(&mut self) -> Option<Fault> {
        const SPRINKLED: [Fault; 5] = [
            Fault::Slow(Duration::from_millis(500)),
            Fault::TooMany { retry_after: Duration::from_secs(2) },
            Fault::ErrorAfterAccepting,
            Fault::CutAfterAccepting,
            Fault::CutBefore,
        ];
        self.web.pop_front().or_else(|| self.sprinkle(&SPRINKLED))
    }

    /// The fault of the next mail.
    pub(super) fn next_mail(&mut self) -> Option<Fault> {
        const SPRINKLED: [Fault; 3] =
            [Fault::TempFail, Fault::CutAfterDot, Fault::SlowAfterDot(Duration::from_millis(500))];
        self.mail.pop_front().or_else(|| self.sprinkle(&SPRINKLED))
    }

    /// Sometimes one of these.
    fn sprinkle(&mut self, faults: &[Fault]) -> Option<Fault> {
        let random = self.sprinkled.as_mut()?;
        if random.u64(0..AWKWARD_ONE_IN) == 0 { random.choice(faults).copied() } else { None }
    }
}
