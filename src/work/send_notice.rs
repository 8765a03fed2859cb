//! Hands one notice over: claim, wait, record.

use crate::app::{App, Outside};
use crate::error::Result;
use crate::model::job::{self, Job};
use crate::model::notice::send::{self, Dispatch, HandOver};
use crate::outbound::Outcome;
use crate::outbound::mail::{Encryption, OutgoingMail};
use crate::outbound::token::{GOOGLE_TOKEN_URL, TokenFailure};
use platform_adapters::Submission;
use platform_adapters::submission::{Api, Email};
use serde_json::Value;

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let claimed = {
        let job = job.clone();
        app.write(move |tx| {
            let dispatch = send::claim(tx, &job.subject)?;
            if dispatch.is_none() {
                job::finish(tx, &job, None)?;
            }
            Ok(dispatch)
        })
        .await?
    };
    let Some(dispatch) = claimed else { return Ok(()) };
    let outcome = hand_over(&app.outside, &dispatch).await;
    let job = job.clone();
    app.write(move |tx| send::finish(tx, &job, dispatch.attempt, &outcome)).await
}

async fn hand_over(outside: &Outside, dispatch: &Dispatch) -> HandOver {
    match &dispatch.submission {
        Submission::Email(mail) => by_mail(outside, dispatch, mail).await,
        Submission::Api(calls) => match calls.as_slice() {
            [call] => by_call(outside, dispatch, call).await,
            _ => refused("one call a notice"),
        },
        Submission::Form(_) => refused("a portal is filled in by a person"),
    }
}

async fn by_mail(outside: &Outside, dispatch: &Dispatch, mail: &Email) -> HandOver {
    let Some(mailer) = &outside.mailer else { return refused("no mail relay is set") };
    let Some(to) = &dispatch.to else { return refused("the channel has no address") };
    let outgoing = OutgoingMail {
        to: to.clone(),
        subject: mail.subject.clone(),
        body: mail.body.clone(),
        message_id: format!("<{}>", dispatch.message_id),
        reply_to: Some(dispatch.reply_to.clone()),
        in_reply_to: None,
        references: Vec::new(),
        envelope_id: Some(dispatch.reference.clone()),
        encryption: dispatch.openpgp_key.clone().map(|key| Encryption {
            key,
            subject: dispatch.reference.clone(),
            at: dispatch.at.time(),
        }),
        attachments: mail.attachments.clone(),
    };
    mailer.send(&outgoing).await.into()
}

async fn by_call(outside: &Outside, dispatch: &Dispatch, call: &Api) -> HandOver {
    let Some(credential) = &dispatch.credential else { return refused("the channel has no credential") };
    let Some((id, secret)) = &outside.youtube_client else { return refused("no OAuth2 client is set") };
    let token =
        match outside.tokens.access_token(id, secret, &credential.refresh_token, GOOGLE_TOKEN_URL).await {
            Ok(token) => token,
            Err(TokenFailure::Reconnect(words)) => {
                return refused(&format!("reconnect the account: {words}"));
            }
            Err(TokenFailure::ForNow(words)) => return HandOver::Later { words, wait: None },
        };
    let mut extra = vec![("reasonId".to_owned(), Value::from(credential.reason_id.clone()))];
    if !credential.secondary_reason_id.is_empty() {
        extra.push(("secondaryReasonId".to_owned(), Value::from(credential.secondary_reason_id.clone())));
    }
    outside.http.send(call, &token, &extra).await.into()
}

fn refused(words: &str) -> HandOver {
    HandOver::Refused { status: None, words: words.to_owned() }
}

impl From<Outcome> for HandOver {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Accepted { reference, status, words } => Self::Accepted { reference, status, words },
            Outcome::Refused { status, words } => Self::Refused { status, words },
            Outcome::Later { words, retry_after } => {
                let wait = retry_after.and_then(|wait| chrono::Duration::from_std(wait).ok());
                Self::Later { words, wait }
            }
            Outcome::MayHaveLeft { words } => Self::Unknown { words },
        }
    }
}
