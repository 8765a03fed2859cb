//! A mailbox on an IMAP server (RFC 9051).

use super::{FETCH_LIMIT_MAILS, Id, ImapSettings, RAW_LIMIT_BYTES, Raw};
use crate::outbound::mail::MailTls;
use crate::outbound::{Failure, FailureKind};
use async_imap::error::Error;
use async_imap::{Client, Session};
use futures_util::TryStreamExt;
use rustls::pki_types::ServerName;
use rustls_platform_verifier::ConfigVerifierExt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// How long one visit to the server may take.
const VISIT_LIMIT: Duration = Duration::from_secs(120);

/// A connection, protected or on this machine.
trait Stream: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + std::fmt::Debug {}
impl Stream for TcpStream {}
impl Stream for TlsStream<TcpStream> {}

/// A signed-in connection.
type Signed = Session<Box<dyn Stream>>;

/// Reads the oldest unseen mails. `BODY.PEEK` leaves them unseen.
pub(super) async fn fetch(settings: &ImapSettings) -> Result<Vec<Raw>, Failure> {
    within_limit(async {
        let mut session = open(settings).await?;
        let validity = session.select(&settings.folder).await.map_err(failed)?.uid_validity;
        let mut uids: Vec<u32> = session.uid_search("UNSEEN").await.map_err(failed)?.into_iter().collect();
        uids.sort_unstable();
        uids.truncate(FETCH_LIMIT_MAILS);
        let mut mails = Vec::new();
        for uid in uids {
            match read(&mut session, validity, uid).await {
                Ok(mail) => mails.extend(mail),
                Err(failure) if failure.kind == FailureKind::Unreadable => {
                    // One broken mail must not keep the others waiting. What is left of its answer
                    // goes with its connection.
                    tracing::warn!(uid, %failure, "a mail could not be read");
                    session = open(settings).await?;
                    session.select(&settings.folder).await.map_err(failed)?;
                }
                Err(failure) => return Err(failure),
            }
        }
        // The mails are here; a failed goodbye changes nothing.
        let _ = session.logout().await;
        Ok(mails)
    })
    .await
}

/// Marks one mail as seen. When the server has renumbered the folder since, nothing is marked:
/// the mail will come again and is recognised by its Message-ID.
pub(super) async fn done(settings: &ImapSettings, validity: Option<u32>, uid: u32) -> Result<(), Failure> {
    within_limit(async {
        let mut session = open(settings).await?;
        if session.select(&settings.folder).await.map_err(failed)?.uid_validity == validity {
            let answers =
                session.uid_store(uid.to_string(), "+FLAGS.SILENT (\\Seen)").await.map_err(failed)?;
            answers.try_collect::<Vec<_>>().await.map_err(failed)?;
        }
        let _ = session.logout().await;
        Ok(())
    })
    .await
}

/// The first bytes of one mail; nothing when it has vanished meanwhile.
async fn read(session: &mut Signed, validity: Option<u32>, uid: u32) -> Result<Option<Raw>, Failure> {
    // The server cuts the text for us (RFC 9051, 6.4.5: partial fetch).
    let what = format!("(UID RFC822.SIZE BODY.PEEK[]<0.{RAW_LIMIT_BYTES}>)");
    let answers = session.uid_fetch(uid.to_string(), what).await.map_err(failed)?;
    let answers: Vec<_> = answers.try_collect().await.map_err(failed)?;
    let Some(answer) = answers.into_iter().find(|answer| answer.uid == Some(uid)) else {
        return Ok(None);
    };
    let bytes = answer.body().unwrap_or_default().to_vec();
    let is_cut = answer.size.is_some_and(|size| u64::from(size) > RAW_LIMIT_BYTES);
    Ok(Some(Raw { id: Id::Uid { validity, uid }, bytes, is_cut }))
}

/// Connects, protects the connection and signs in.
async fn open(settings: &ImapSettings) -> Result<Signed, Failure> {
    let tcp =
        TcpStream::connect((settings.host.as_str(), settings.port)).await.map_err(|_| no_connection())?;
    let client = match settings.tls {
        MailTls::NoneOnLoopback => greeted(Box::new(tcp)).await?,
        MailTls::Implicit => greeted(Box::new(secure(settings, tcp).await?)).await?,
        MailTls::StartTls => {
            let mut plain = Client::new(tcp);
            plain.read_response().await.map_err(|_| no_connection())?;
            plain.run_command_and_check_ok("STARTTLS", None).await.map_err(failed)?;
            // What the server said before TLS is thrown away with the plain client.
            let secured: Box<dyn Stream> = Box::new(secure(settings, plain.into_inner()).await?);
            Client::new(secured)
        }
    };
    client.login(&settings.user, &settings.password).await.map_err(|(error, _)| match error {
        Error::No(_) | Error::Bad(_) => {
            Failure::new(FailureKind::SignInRefused, "mail server refused the sign-in")
        }
        other => failed(other),
    })
}

/// Reads the greeting.
async fn greeted(stream: Box<dyn Stream>) -> Result<Client<Box<dyn Stream>>, Failure> {
    let mut client = Client::new(stream);
    match client.read_response().await {
        Ok(Some(_)) => Ok(client),
        Ok(None) | Err(_) => Err(no_connection()),
    }
}

/// Starts TLS, trusting what the system trusts.
async fn secure(settings: &ImapSettings, tcp: TcpStream) -> Result<TlsStream<TcpStream>, Failure> {
    let config = rustls::ClientConfig::with_platform_verifier().map_err(|_| no_connection())?;
    let name = ServerName::try_from(settings.host.clone()).map_err(|_| no_connection())?;
    TlsConnector::from(Arc::new(config)).connect(name, tcp).await.map_err(|_| no_connection())
}

/// Ends a visit that takes too long.
async fn within_limit<T>(visit: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    match timeout(VISIT_LIMIT, visit).await {
        Ok(result) => result,
        Err(_) => Err(Failure::new(FailureKind::TimedOut, "mail server took too long")),
    }
}

/// No connection, or no trusted one.
fn no_connection() -> Failure {
    Failure::new(FailureKind::NoConnection, "no trusted connection to the mail server")
}

/// A failure during the visit. The server's words stay out: they may quote a mail.
fn failed(error: Error) -> Failure {
    match error {
        Error::No(_) | Error::Bad(_) => {
            Failure::new(FailureKind::Unreadable, "mail server refused a command")
        }
        Error::Io(_) | Error::ConnectionLost => Failure::new(FailureKind::CutOff, "mail server broke off"),
        _ => Failure::new(FailureKind::Unreadable, "mail server answered unreadably"),
    }
}
