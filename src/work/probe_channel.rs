//! Asks a channel that does not answer whether it does again: with a read, never with a notice.

use crate::app::{App, Outside};
use crate::error::Result;
use crate::model::channel::breaker::{self, Probe, Probed};
use crate::model::job::{self, Job};
use crate::outbound::Pulse;
use crate::outbound::token::TokenFailure;
use platform_adapters::{Door, Language, by_key};

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let probe = {
        let channel = job.subject.clone();
        app.write(move |tx| breaker::to_probe(tx, &channel)).await?
    };
    let job = job.clone();
    let Some(probe) = probe else {
        return app.write(move |tx| job::finish(tx, &job, None)).await;
    };
    let outcome = ask(&app.outside, &probe).await;
    app.write(move |tx| {
        let again_at = breaker::probed(tx, &probe, &outcome)?;
        job::finish(tx, &job, again_at)
    })
    .await
}

/// By mail: a greeting to the relay. By interface: a cheap read. A portal has nothing to ask.
async fn ask(outside: &Outside, probe: &Probe) -> Probed {
    match (probe.door, &outside.mailer) {
        (Door::Email, Some(mailer)) => mailer.pulse().await.into(),
        (Door::Email, None) => Probed::Down("no mail relay is set".to_owned()),
        (Door::Api, _) => by_interface(outside, probe).await,
        (Door::Form, _) => Probed::Up,
    }
}

async fn by_interface(outside: &Outside, probe: &Probe) -> Probed {
    let adapter = by_key(&probe.platform);
    let interface = adapter.and_then(platform_adapters::Platform::interface);
    let read = adapter.and_then(|adapter| adapter.reasons(Language::En));
    let (Some(interface), Some(read), Some(refresh_token), Some((id, secret))) =
        (interface, read, &probe.refresh_token, &outside.youtube_client)
    else {
        return Probed::Up;
    };
    match outside.tokens.access_token(id, secret, refresh_token, interface.token_url).await {
        Ok(token) => outside.http.pulse(&read.url, &token).await.into(),
        Err(TokenFailure::Reconnect(words)) => Probed::Reconnect(words),
        Err(TokenFailure::ForNow(words)) => Probed::Down(words),
    }
}

impl From<Pulse> for Probed {
    fn from(pulse: Pulse) -> Self {
        match pulse {
            Pulse::Up => Self::Up,
            Pulse::Down(words) => Self::Down(words),
            Pulse::Reconnect(words) => Self::Reconnect(words),
        }
    }
}
