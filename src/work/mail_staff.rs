//! Mails to a person of the staff what waits on her desk, when it may.

use crate::app::App;
use crate::error::Result;
use crate::model::job::{self, Job};
use crate::model::notice::send::HandOver;
use crate::model::staff_mail::letter::{self, Letter};
use crate::outbound::mail::OutgoingMail;
use chrono::Duration;

/// How often the desk of a person is looked at.
const EVERY_MINUTES: i64 = 5;

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let (person, desk) = (job.subject.clone(), app.site.base_url.clone());
    let due = app.read(move |tx| letter::due(tx, &person, &desk)).await?;
    let outcome = match (&due.letter, &app.outside.mailer) {
        (Some(letter), Some(mailer)) => Some(HandOver::from(mailer.send(&mail(job, letter)).await)),
        // Without a relay nothing leaves; the page says so.
        _ => None,
    };
    let (job, person) = (job.clone(), job.subject.clone());
    app.write(move |tx| {
        match (&due.letter, &outcome) {
            // What may have left is not told twice.
            (Some(letter), Some(HandOver::Accepted { .. } | HandOver::Unknown { .. })) => {
                letter::taken(tx, &person, letter)?;
            }
            (Some(_), Some(HandOver::Refused { .. })) => letter::refused(tx, &person)?,
            _ => {}
        }
        letter::forget_ended(tx, &person, &due)?;
        let again = letter::goes_on(tx, &person)?.then(|| tx.now + Duration::minutes(EVERY_MINUTES));
        job::finish(tx, &job, again)
    })
    .await
}

fn mail(job: &Job, letter: &Letter) -> OutgoingMail {
    OutgoingMail {
        to: letter.to.clone(),
        subject: letter.subject.clone(),
        body: letter.body.clone(),
        message_id: format!("<{}>", letter.message_id),
        reply_to: None,
        in_reply_to: None,
        references: Vec::new(),
        attachments: Vec::new(),
        envelope_id: Some(job.subject.to_string()),
        automatic: true,
        encryption: None,
    }
}
