//! Hands one answer over: claim, wait, record.

use crate::app::{App, Outside};
use crate::error::Result;
use crate::model::answer::send::{self, Dispatch};
use crate::model::job::{self, Job};
use crate::model::notice::send::HandOver;
use crate::outbound::mail::{Encryption, OutgoingMail};

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
    let Some(mailer) = &outside.mailer else {
        return HandOver::Refused { status: None, words: "no mail relay is set".to_owned() };
    };
    let letter = &dispatch.letter;
    let bracketed = |id: &String| format!("<{id}>");
    let outgoing = OutgoingMail {
        to: letter.to.clone(),
        subject: letter.subject.clone(),
        body: letter.body.clone(),
        message_id: bracketed(&dispatch.message_id),
        reply_to: Some(dispatch.reply_to.clone()),
        in_reply_to: letter.in_reply_to.as_ref().map(bracketed),
        references: letter.references.iter().map(bracketed).collect(),
        attachments: Vec::new(),
        envelope_id: Some(dispatch.reference.clone()),
        automatic: false,
        encryption: dispatch.openpgp_key.clone().map(|key| Encryption {
            key,
            subject: dispatch.reference.clone(),
            at: dispatch.at.time(),
        }),
    };
    mailer.send(&outgoing).await.into()
}
