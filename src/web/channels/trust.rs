//! Whether signed receipts of a platform are believed without a person.

use super::show::answer;
use crate::app::App;
use crate::model::trust::{self, Trust};
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::Visit;
use actix_web::web;
use platform_adapters::reply::mail_domains;

/// The section.
pub(super) struct TrustSection {
    pub(super) trusted: bool,
    pub(super) reason: String,
    /// The platform's mail domains; empty when none are known.
    pub(super) domains: String,
    /// Whether our own mail server's findings are read at all.
    pub(super) reads_signatures: bool,
}

impl TrustSection {
    pub(super) fn new(app: &App, platform: &str, trust: Option<Trust>, typed: Option<&Form>) -> Self {
        let (trusted, reason) = match (typed.filter(|form| form.has("trust_reason")), trust) {
            (Some(form), _) => (form.text("trusted") == "yes", form.text("trust_reason").to_owned()),
            (None, Some(trust)) => (trust.trusted, trust.reason),
            (None, None) => (false, String::new()),
        };
        Self {
            trusted,
            reason,
            domains: mail_domains(platform).join(", "),
            reads_signatures: app.outside.mailbox.as_ref().is_some_and(|mailbox| mailbox.reads_signatures()),
        }
    }
}

/// `POST /channels/{platform}/trust`
pub(in crate::web) async fn save(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    let (trusted, reason) = (form.text("trusted") == "yes", form.text("trust_reason").to_owned());
    let outcome = app.write(move |tx| trust::set(tx, &actor, &platform, trusted, &reason)).await;
    answer(&app, &visit, &path, &form, outcome, "done-trust-saved").await
}
