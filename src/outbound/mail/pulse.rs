//! Asks the relay whether it answers: greeting, protection, sign-in, and goodbye. No mail.

use super::{Mailer, compose, conversation};
use crate::outbound::outcome::Pulse;

impl Mailer {
    /// One greeting.
    pub async fn pulse(&self) -> Pulse {
        match compose::domain(&self.settings) {
            Ok(domain) => match conversation::greet(&self.settings, self.limits, &domain).await {
                Ok(()) => Pulse::Up,
                Err(words) => Pulse::Down(words),
            },
            Err(words) => Pulse::Down(words),
        }
    }
}
