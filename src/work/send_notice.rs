//! Hands one notice over: claim, wait, record.

mod test;

use crate::app::{App, Outside};
use crate::error::Result;
use crate::model::channel::queue;
use crate::model::connection;
use crate::model::job::{self, Job};
use crate::model::notice::send::{self, Claim, Dispatch, Flag, HandOver};
use crate::outbound::Outcome;
use crate::outbound::mail::{Encryption, OutgoingMail};
use crate::outbound::token::TokenFailure;
use platform_adapters::Submission;
use platform_adapters::submission::{Api, Email};
use serde_json::Value;

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let claimed = {
        let job = job.clone();
        app.write(move |tx| {
            if let Some(later) = queue::turn(tx, &job.subject)? {
                job::finish(tx, &job, Some(later))?;
                return Ok(Claim::Nothing);
            }
            let claim = send::claim(tx, &job.subject)?;
            match &claim {
                Claim::HandOver(_) => {}
                Claim::Wait(wait) => job::finish(tx, &job, Some(tx.now + *wait))?,
                Claim::Nothing => {
                    job::finish(tx, &job, None)?;
                    queue::next_after(tx, &job.subject)?;
                }
            }
            Ok(claim)
        })
        .await?
    };
    let Claim::HandOver(dispatch) = claimed else { return Ok(()) };
    let outcome = hand_over(app, &dispatch).await?;
    let job = job.clone();
    app.write(move |tx| send::finish(tx, &job, dispatch.attempt, &outcome)).await
}

async fn hand_over(app: &App, dispatch: &Dispatch) -> Result<HandOver> {
    if let Some(to) = &dispatch.test {
        return Ok(test::hand_over(&app.outside, dispatch, to).await);
    }
    match &dispatch.submission {
        Submission::Email(mail) => Ok(by_mail(&app.outside, dispatch, mail).await),
        Submission::Api(calls) => match calls.as_slice() {
            [call] => by_call(app, dispatch, call).await,
            _ => Ok(refused("one call a notice")),
        },
        Submission::Form(_) => Ok(refused("a portal is filled in by a person")),
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
        in_reply_to: dispatch.thread.last().map(|id| format!("<{id}>")),
        references: dispatch.thread.iter().map(|id| format!("<{id}>")).collect(),
        envelope_id: Some(dispatch.reference.clone()),
        automatic: false,
        encryption: dispatch.openpgp_key.clone().map(|key| Encryption {
            key,
            subject: dispatch.reference.clone(),
            at: dispatch.at.time(),
        }),
        attachments: mail.attachments.clone(),
    };
    mailer.send(&outgoing).await.into()
}

async fn by_call(app: &App, dispatch: &Dispatch, call: &Api) -> Result<HandOver> {
    let Some(flag) = &dispatch.flag else { return Ok(refused("no account is connected")) };
    let Some((client, secret)) = &app.outside.youtube_client else {
        return Ok(refused("no OAuth2 client is set"));
    };
    let interface = connection::interface(&dispatch.platform)?;
    let token =
        app.outside.tokens.access_token(client, secret, &flag.refresh_token, interface.token_url).await;
    let token = match token {
        Ok(token) => token,
        Err(TokenFailure::Reconnect(words)) => return reconnect(app, flag, words).await,
        Err(TokenFailure::ForNow(words)) => return Ok(HandOver::Later { words, wait: None }),
    };
    let reason: Vec<(String, Value)> =
        flag.reason.iter().map(|(member, id)| (member.clone(), Value::from(id.clone()))).collect();
    match app.outside.http.send(call, &token, &reason).await {
        Outcome::Later { words, .. } if words.starts_with("HTTP 401") => reconnect(app, flag, words).await,
        outcome => Ok(outcome.into()),
    }
}

/// Nothing left: it waits in its place until the account is connected again.
async fn reconnect(app: &App, flag: &Flag, words: String) -> Result<HandOver> {
    let (connection, told) = (flag.connection.clone(), words.clone());
    app.write(move |tx| connection::broke(tx, &connection, &told)).await?;
    Ok(HandOver::Reconnect { words })
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
