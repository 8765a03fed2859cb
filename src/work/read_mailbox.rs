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
        if app.write(move |tx| message::receive(tx, &arrived)).await?.is_some() {
            stored += 1;
        }
        mailbox.done(&id).await.map_err(Error::internal)?;
    }
    Ok(stored)
}

impl From<Fetched> for Arrived {
    fn from(fetched: Fetched) -> Self {
        let mut thread = fetched.in_reply_to;
        thread.extend(fetched.references);
        Self {
            external_id: fetched.external_id,
            from: fetched.from,
            to: fetched.to,
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
