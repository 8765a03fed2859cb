//! A test: whatever the door, one mail to an address of our own, which says so.

use super::refused;
use crate::app::Outside;
use crate::model::notice::send::{Dispatch, HandOver};
use crate::outbound::mail::OutgoingMail;
use platform_adapters::{Submission, by_key};

/// Stands before everything else, in the subject and in the text.
const MARK: &str = "[TEST]";

pub(super) async fn hand_over(outside: &Outside, dispatch: &Dispatch, to: &str) -> HandOver {
    let Some(mailer) = &outside.mailer else { return refused("no mail relay is set") };
    let name = by_key(&dispatch.platform).map_or("the platform", |platform| platform.label());
    let (subject, would) = match &dispatch.submission {
        Submission::Email(mail) => {
            let recipient = dispatch.to.as_deref().unwrap_or("(no address is set)");
            (mail.subject.clone(), format!("To: {recipient}\nSubject: {}\n\n{}", mail.subject, mail.body))
        }
        Submission::Api(calls) => {
            let calls: Vec<String> =
                calls.iter().map(|call| format!("{} {}\n\n{:#}", call.method, call.url, call.body)).collect();
            (format!("{} to {name}", dispatch.reference), calls.join("\n\n"))
        }
        Submission::Form(_) => return refused("a portal is filled in by a person"),
    };
    let mail = OutgoingMail {
        to: to.to_owned(),
        subject: format!("{MARK} {subject}"),
        body: format!("{MARK} Nothing was sent to {name}. This is what would have left:\n\n{would}\n"),
        message_id: format!("<test.{}>", dispatch.message_id),
        reply_to: None,
        in_reply_to: None,
        references: Vec::new(),
        attachments: Vec::new(),
        envelope_id: None,
        automatic: false,
        encryption: None,
    };
    mailer.send(&mail).await.into()
}
