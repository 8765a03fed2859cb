//! The conversation with the relay, command by command, so that the point of a failure is known.

use super::compose::Letter;
use super::{MailLimits, MailSettings, MailTls};
use crate::outbound::Outcome;
use crate::outbound::outcome::tidy;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Ehlo, Mail, Rcpt};
use lettre::transport::smtp::extension::{
    ClientId, Extension, MailBodyParameter, MailParameter, RcptParameter,
};
use lettre::transport::smtp::response::{Response, Severity};
use std::future::Future;
use std::time::Duration;
use tokio::time::timeout;

/// How long a polite goodbye may take. The mail is safe by then.
const GOODBYE: Duration = Duration::from_secs(5);

/// Hands one letter to the relay. With an envelope id, reports of failure and delay are asked for
/// when the relay offers that (RFC 3461).
pub(super) async fn send(
    settings: &MailSettings,
    limits: MailLimits,
    letter: &Letter,
    envelope_id: Option<&str>,
) -> Outcome {
    let mut relay = match before_text(limits.connect, connect(settings, &letter.domain)).await {
        Ok(relay) => relay,
        Err(outcome) => return outcome,
    };
    let envelope_id = match offers_reports(&mut relay, limits.command, letter).await {
        Ok(offered) => envelope_id.filter(|_| offered),
        Err(outcome) => return outcome,
    };
    if let Err(outcome) = announce(&mut relay, limits.command, letter, envelope_id).await {
        return outcome;
    }
    let outcome = match timeout(limits.text, relay.message(&letter.bytes)).await {
        Ok(Ok(receipt)) => judge_receipt(&receipt),
        Ok(Err(error)) => judge_text(&error),
        Err(_) => Outcome::MayHaveLeft { words: "no answer to the final dot".to_owned() },
    };
    // Whatever becomes of the goodbye, the outcome stands.
    let _ = timeout(GOODBYE, relay.quit()).await;
    outcome
}

/// Greets the relay, signs in where it asks for that, and leaves.
pub(super) async fn greet(settings: &MailSettings, limits: MailLimits, domain: &str) -> Result<(), String> {
    match before_text(limits.connect, connect(settings, domain)).await {
        Ok(mut relay) => {
            let _ = timeout(GOODBYE, relay.quit()).await;
            Ok(())
        }
        Err(Outcome::Refused { words, .. } | Outcome::Later { words, .. }) => Err(words),
        Err(_) => Err("relay answered unclearly".to_owned()),
    }
}

/// Connects, protects the connection and signs in.
async fn connect(settings: &MailSettings, domain: &str) -> Result<AsyncSmtpConnection, Error> {
    let hello = ClientId::Domain(domain.to_owned());
    let server = (settings.host.as_str(), settings.port);
    let mut relay = match settings.tls {
        MailTls::Implicit => {
            let tls = trusted(settings)?;
            AsyncSmtpConnection::connect_tokio1(server, None, &hello, Some(tls), None).await?
        }
        MailTls::StartTls => {
            let tls = trusted(settings)?;
            let mut relay = AsyncSmtpConnection::connect_tokio1(server, None, &hello, None, None).await?;
            relay.starttls(tls, &hello).await?;
            relay
        }
        MailTls::NoneOnLoopback => {
            AsyncSmtpConnection::connect_tokio1(server, None, &hello, None, None).await?
        }
    };
    if let (Some(user), Some(password)) = (&settings.user, &settings.password) {
        let account = Credentials::new(user.clone(), password.clone());
        relay.auth(DEFAULT_MECHANISMS, &account).await?;
    }
    Ok(relay)
}

/// What the system trusts, and the operator's own authority.
fn trusted(settings: &MailSettings) -> Result<TlsParameters, Error> {
    let mut tls = TlsParameters::builder(settings.host.clone());
    for certificate in settings.authority.certificates() {
        tls = tls.add_root_certificate(Certificate::from_der(certificate.to_vec())?);
    }
    tls.build_rustls()
}

/// Whether the relay reports what becomes of a mail. It is greeted once more (RFC 5321, 4.1.4):
/// the library keeps only the extensions it knows.
async fn offers_reports(
    relay: &mut AsyncSmtpConnection,
    limit: Duration,
    letter: &Letter,
) -> Result<bool, Outcome> {
    let hello = Ehlo::new(ClientId::Domain(letter.domain.clone()));
    let answer = before_text(limit, relay.command(hello)).await?;
    Ok(answer.message().any(|line| line.trim().eq_ignore_ascii_case("DSN")))
}

/// Names sender and recipient and asks to send the text.
async fn announce(
    relay: &mut AsyncSmtpConnection,
    limit: Duration,
    letter: &Letter,
    envelope_id: Option<&str>,
) -> Result<(), Outcome> {
    let mut options = Vec::new();
    let mut wishes = Vec::new();
    if let Some(envelope_id) = envelope_id {
        options.extend([mail_option("RET", "HDRS"), mail_option("ENVID", envelope_id)]);
        wishes.push(RcptParameter::Other {
            keyword: "NOTIFY".to_owned(),
            value: Some("FAILURE,DELAY".to_owned()),
        });
    }
    let names = letter.envelope.to().iter().chain(letter.envelope.from());
    if !names.into_iter().all(|address| AsRef::<str>::as_ref(address).is_ascii()) {
        options.push(MailParameter::SmtpUtfEight);
    }
    if relay.server_info().supports_feature(Extension::EightBitMime) {
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    } else if !letter.bytes.is_ascii() {
        return Err(Outcome::Refused { status: None, words: "relay takes no 8-bit text".to_owned() });
    }
    before_text(limit, relay.command(Mail::new(letter.envelope.from().cloned(), options))).await?;
    for recipient in letter.envelope.to() {
        before_text(limit, relay.command(Rcpt::new(recipient.clone(), wishes.clone()))).await?;
    }
    before_text(limit, relay.command(Data)).await?;
    Ok(())
}

fn mail_option(keyword: &str, value: &str) -> MailParameter {
    MailParameter::Other { keyword: keyword.to_owned(), value: Some(value.to_owned()) }
}

/// One step before the text: whatever fails here, no text has left us.
async fn before_text<T>(limit: Duration, step: impl Future<Output = Result<T, Error>>) -> Result<T, Outcome> {
    match timeout(limit, step).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) if error.is_permanent() => Err(refused(&error)),
        Ok(Err(error)) => Err(Outcome::later(worded(&error))),
        Err(_) => Err(Outcome::later("relay took too long before the text")),
    }
}

/// The answer to the final dot.
fn judge_receipt(receipt: &Response) -> Outcome {
    let words = tidy(&receipt.message().collect::<Vec<_>>().join(" "));
    if receipt.code().severity == Severity::PositiveCompletion {
        Outcome::Accepted { reference: None, status: None, words }
    } else {
        Outcome::MayHaveLeft { words: "relay answered the final dot unclearly".to_owned() }
    }
}

/// A failure once the text was begun. Only a clear "no" proves that it was not taken
/// (RFC 5321, 4.2.5).
fn judge_text(error: &Error) -> Outcome {
    if error.is_permanent() {
        refused(error)
    } else if error.is_transient() {
        Outcome::later(worded(error))
    } else {
        Outcome::MayHaveLeft { words: worded(error) }
    }
}

/// The relay's "no", for good.
fn refused(error: &Error) -> Outcome {
    Outcome::Refused { status: error.status().map(u16::from), words: worded(error) }
}

/// The relay's words, or the kind of failure.
fn worded(error: &Error) -> String {
    if error.is_transient() || error.is_permanent() {
        tidy(&error.to_string())
    } else if error.is_client() {
        "relay does not offer what the settings ask for".to_owned()
    } else if error.is_response() {
        "relay broke off or answered unreadably".to_owned()
    } else {
        "no trusted connection to the relay, or it broke off".to_owned()
    }
}
