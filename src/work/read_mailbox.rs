//! Fetches the new mails, stores each once, and only then marks it as done.

use crate::app::App;
use crate::error::{Error, Result};
use crate::model::message::{self, Arrived, Attachment};
use crate::outbound::mailbox::Fetched;

pub(super) async fn run(app: &App) -> Result<usize> {
    let Some(mailbox) = &app.outside.mailbox else { return Ok(0) };
    let mut stored = 0;
    for fetched in mailbox.fetch().await.map_err(Error::internal)? {
        let id = fetched.id.clone();
        let arrived = Arrived::from(fetched);
        match app.write(move |tx| message::receive(tx, &arrived)).await {
            Ok(Some(_)) => stored += 1,
            Ok(None) => {}
            Err(error) => {
                // It stays unmarked and comes again; the mails behind it are not kept waiting.
                tracing::error!(%error, "a mail could not be stored");
                continue;
            }
        }
        mailbox.done(&[id]).await.map_err(Error::internal)?;
    }
    Ok(stored)
}

impl From<Fetched> for Arrived {
    fn from(fetched: Fetched) -> Self {
        let mut thread = fetched.in_reply_to;
        thread.extend(fetched.references);
        // No text column of PostgreSQL can be compared with a zero byte.
        thread.retain(|message_id| !message_id.contains('\0'));
        let mut to = fetched.to;
        to.retain(|address| !address.contains('\0'));
        Self {
            external_id: fetched.external_id,
            from: fetched.from,
            to,
            subject: fetched.subject,
            thread,
            text: fetched.text,
            automatic: fetched.automatic,
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
