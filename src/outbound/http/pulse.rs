//! Asks an interface whether it answers at all.

use super::{Http, retry_after};
use crate::outbound::guard::failure_of;
use crate::outbound::outcome::Pulse;
use reqwest::Method;
use reqwest::header::ACCEPT;

impl Http {
    /// One read. Any answer but "too many", "not you" and a fault of the server is a sign of life.
    pub async fn pulse(&self, address: &str, credential: &str) -> Pulse {
        let admitted = match self.guard.admit(address) {
            Ok(admitted) => admitted,
            Err(failure) => return Pulse::Down(failure.words),
        };
        let request = admitted.request(&self.client, Method::GET).bearer_auth(credential);
        match request.header(ACCEPT, "application/json").send().await {
            Ok(response) => match response.status().as_u16() {
                401 => Pulse::Reconnect("HTTP 401".to_owned()),
                429 => Pulse::Down("HTTP 429".to_owned()),
                status if status >= 500 || retry_after(response.headers()).is_some() => {
                    Pulse::Down(format!("HTTP {status}"))
                }
                _ => Pulse::Up,
            },
            Err(error) => Pulse::Down(failure_of(&error).words),
        }
    }
}
