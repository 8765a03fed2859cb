//! Hands one notice over: claim, wait, record.

use crate::app::{App, Outside};
use crate::error::Result;
use crate::model::connection;
use crate::model::job::{self, Job};
pub(crate) use crate::model::notice::compose::reply_address;
use crate::model::notice::send::{self, Claim, Dispatch, HandOver};
use crate::outbound::Outcome;
use crate::outbound::mail::OutgoingMail;
use crate::outbound::token::TokenFailure;
use platform_adapters::Submission;
use platform_adapters::submission::{Api, Email};
use serde_json::Value;

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let claimed = {
        let job = job.clone();
        app.write(move |tx| {
            let claim = send::claim(tx, &job.subject)?;
            match &claim {
                Claim::HandOver(_) => {}
                Claim::Wait(wait) => job::finish(tx, &job, Some(tx.now + *wait))?,
                Claim::Nothing => job::finish(tx, &job, None)?,
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
    match &dispatch.submission {
        Submission::Email(mail) => Ok(by_mail(&app.outside, &app.rules.contact_email, dispatch, mail).await),
        Submission::Api(calls) => match calls.as_slice() {
            [call] => by_call(app, dispatch, call).await,
            _ => Ok(refused("one call a notice")),
        },
        Submission::Form(_) => Ok(refused("a portal is filled in by a person")),
    }
}

async fn by_mail(outside: &Outside, contact: &str, dispatch: &Dispatch, mail: &Email) -> HandOver {
    let Some(mailer) = &outside.mailer else { return refused("no mail relay is set") };
    let Some(to) = &dispatch.to else { return refused("the channel has no address") };
    let outgoing = OutgoingMail {
        to: to.clone(),
        subject: mail.subject.clone(),
        body: mail.body.clone(),
        message_id: format!("<{}>", dispatch.message_id),
        reply_to: Some(reply_address(contact, &dispatch.reference)),
        in_reply_to: dispatch.thread.last().map(|id| format!("<{id}>")),
        references: dispatch.thread.iter().map(|id| format!("<{id}>")).collect(),
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
    match token {
        Ok(token) => {
            let reason: Vec<(String, Value)> =
                flag.reason.iter().map(|(member, id)| (member.clone(), Value::from(id.clone()))).collect();
            Ok(app.outside.http.send(call, &token, &reason).await.into())
        }
        Err(TokenFailure::Reconnect(words)) => {
            let (connection, told) = (flag.connection.clone(), words.clone());
            app.write(move |tx| connection::broke(tx, &connection, &told)).await?;
            // Nothing left: it waits in its place until the account is connected again.
            Ok(HandOver::Later { words: format!("reconnect the account: {words}"), wait: None })
        }
        Err(TokenFailure::ForNow(words)) => Ok(HandOver::Later { words, wait: None }),
    }
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
