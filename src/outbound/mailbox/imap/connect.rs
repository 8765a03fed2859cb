//! A protected, signed-in connection to an IMAP server.

use crate::outbound::mail::MailTls;
use crate::outbound::mailbox::ImapSettings;
use crate::outbound::{Failure, FailureKind};
use async_imap::error::Error;
use async_imap::{Client, Session};
use rustls::pki_types::ServerName;
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// A connection, protected or on this machine.
pub(in crate::outbound::mailbox) trait Stream:
    tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + std::fmt::Debug
{
}
impl Stream for TcpStream {}
impl Stream for TlsStream<TcpStream> {}

/// A signed-in connection.
pub(super) type Signed = Session<Box<dyn Stream>>;

/// Connects, protects the connection and signs in.
pub(super) async fn open(settings: &ImapSettings) -> Result<Signed, Failure> {
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

/// Starts TLS, trusting what the system trusts and the authority of the settings.
async fn secure(settings: &ImapSettings, tcp: TcpStream) -> Result<TlsStream<TcpStream>, Failure> {
    let config = settings.authority.client()?;
    let name = ServerName::try_from(settings.host.clone()).map_err(|_| no_connection())?;
    TlsConnector::from(Arc::new(config)).connect(name, tcp).await.map_err(|_| no_connection())
}

/// No connection, or no trusted one.
fn no_connection() -> Failure {
    Failure::new(FailureKind::NoConnection, "no trusted connection to the mail server")
}

/// A failure during the visit. The server's words stay out: they may quote a mail.
pub(super) fn failed(error: Error) -> Failure {
    match error {
        Error::No(_) | Error::Bad(_) => {
            Failure::new(FailureKind::Unreadable, "mail server refused a command")
        }
        Error::Io(_) | Error::ConnectionLost => Failure::new(FailureKind::CutOff, "mail server broke off"),
        _ => Failure::new(FailureKind::Unreadable, "mail server answered unreadably"),
    }
}
