//! Fetches the new mails, stores each once, and only then marks it as done.

use crate::app::App;
use crate::error::{Error, Result};
use crate::model::mailbox as health;
use crate::model::message::{self, Arrived, Attachment};
use crate::outbound::mailbox::{DeliveryAction, Fetched, Mailbox};

/// Reads the mailbox once and notes how that went.
pub(super) async fn run(app: &App) -> Result<usize> {
    let Some(mailbox) = &app.outside.mailbox else { return Ok(0) };
    match read(app, mailbox).await {
        Ok(stored) => {
            app.write(health::note_read).await?;
            Ok(stored)
        }
        Err(failure) => {
            note_failure(app, failure.kind()).await;
            Err(failure.into())
        }
    }
}

/// Why the mailbox could not be read.
enum Fault {
    Outside(crate::outbound::Failure),
    Ours(Error),
}

impl Fault {
    /// The word for the kind of failure that the pages show.
    fn kind(&self) -> &'static str {
        match self {
            Self::Outside(failure) => failure.kind.key(),
            Self::Ours(_) => "not_stored",
        }
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Outside(failure) => Self::internal(failure),
            Fault::Ours(error) => error,
        }
    }
}

/// Notes that the mailbox cannot be read.
pub(super) async fn note_failure(app: &App, kind: &'static str) {
    if let Err(error) = app.write(move |tx| health::note_failure(tx, kind)).await {
        tracing::error!(%error, "that the mailbox fails could not be noted");
    }
}

async fn read(app: &App, mailbox: &Mailbox) -> std::result::Result<usize, Fault> {
    let (mut stored, mut done, mut fault) = (0, Vec::new(), None);
    for fetched in mailbox.fetch().await.map_err(Fault::Outside)? {
        let id = fetched.id.clone();
        match store(app, Arrived::from(fetched)).await {
            Ok(is_new) => {
                stored += usize::from(is_new);
                done.push(id);
            }
            Err(error) => {
                // The database refuses even a mail without content: it is not the mail's fault.
                tracing::error!(%error, "a mail could not be stored");
                fault = Some(Fault::Ours(error));
                break;
            }
        }
    }
    mailbox.done(&done).await.map_err(Fault::Outside)?;
    fault.map_or(Ok(stored), Err)
}

/// Stores a mail. One that cannot be stored as it is, is filed as unreadable: it must not come again
/// for ever and keep the mails behind it from being read.
async fn store(app: &App, arrived: Arrived) -> Result<bool> {
    let unreadable = Arrived {
        external_id: arrived.external_id.clone(),
        digest: arrived.digest.clone(),
        is_unreadable: true,
        ..Arrived::default()
    };
    match app.write(move |tx| message::receive(tx, &arrived)).await {
        Ok(stored) => Ok(stored.is_some()),
        Err(error) => {
            tracing::warn!(%error, "a mail is filed as unreadable");
            app.write(move |tx| message::receive(tx, &unreadable)).await.map(|stored| stored.is_some())
        }
    }
}

impl From<Fetched> for Arrived {
    fn from(fetched: Fetched) -> Self {
        let mut thread = fetched.in_reply_to;
        // The last of the references is the mail that was answered.
        thread.extend(fetched.references.into_iter().rev());
        // No text column of PostgreSQL can be compared with a zero byte.
        thread.retain(|message_id| !message_id.contains('\0'));
        let mut to = fetched.to;
        to.retain(|address| !address.contains('\0'));
        let failed = fetched.delivery.filter(|report| report.action == DeliveryAction::Failed);
        Self {
            external_id: fetched.external_id,
            digest: fetched.digest,
            from: fetched.from,
            reply_to: fetched.reply_to.filter(|address| !address.contains('\0')),
            to,
            subject: fetched.subject,
            thread,
            text: fetched.text,
            automatic: fetched.automatic,
            undelivered: failed.map(|report| report.words),
            signed_by: fetched.signed_by,
            is_cut: fetched.incomplete && !fetched.unreadable,
            is_unreadable: fetched.unreadable,
            attachments: fetched
                .attachments
                .into_iter()
                .map(|attachment| Attachment {
                    name: attachment.name,
                    media_type: attachment.media_type,
                    size_bytes: attachment.size,
                    sha256: attachment.sha256,
                })
                .collect(),
        }
    }
}
