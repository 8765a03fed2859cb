//! What the doors find in the network of the test: a name service, and the allowed hosts over TLS.

use super::{PUBLIC_V4, PUBLIC_V6, chains};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::collections::HashMap;
use std::fs;
use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, UdpSocket};
use tokio_rustls::TlsAcceptor;

const TYPE_A: u16 = 1;
const TYPE_AAAA: u16 = 28;
const GOOD: &str = "https://www.tiktok.com/@voorbeeld/video/7206382937372134662?_r=1";

/// Serves until killed.
pub async fn run(folder: &Path) {
    takedown_desk::outbound::install_crypto();
    let acceptor = acceptor(folder);
    for address in [PUBLIC_V4, PUBLIC_V6] {
        let address: IpAddr = address.parse().unwrap();
        let listener = TcpListener::bind((address, 443)).await.unwrap();
        tokio::spawn(hosts(listener, acceptor.clone()));
    }
    let names = UdpSocket::bind("127.0.0.1:53").await.unwrap();
    fs::write(folder.join("ready"), "").unwrap();
    name_service(names, folder.join("names")).await;
}

fn acceptor(folder: &Path) -> TlsAcceptor {
    let certificate = CertificateDer::from_pem_file(folder.join("host.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(folder.join("host.key")).unwrap();
    let config = rustls::ServerConfig::builder().with_no_client_auth();
    TlsAcceptor::from(Arc::new(config.with_single_cert(vec![certificate], key).unwrap()))
}

/// Every allowed host: redirects along the chains, otherwise a page.
async fn hosts(listener: TcpListener, acceptor: TlsAcceptor) {
    loop {
        let (socket, _) = listener.accept().await.unwrap();
        let acceptor = acceptor.clone();
        tokio::spawn(async move {
            // A client that hangs up early is no fault of the test.
            if let Ok(stream) = acceptor.accept(socket).await {
                let _ = answer(stream).await;
            }
        });
    }
}

async fn answer(mut stream: impl AsyncRead + AsyncWrite + Unpin) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.windows(4).any(|four| four == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let path = head.split(' ').nth(1).unwrap_or_default();
    let location = if path == "/ZMgood/" { Some(GOOD.to_owned()) } else { chains::location(path) };
    let reply = match location {
        Some(location) => format!(
            "HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        ),
        None => {
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                .to_owned()
        }
    };
    stream.write_all(reply.as_bytes()).await?;
    stream.shutdown().await
}

/// Answers every name with the addresses in the file: its first line to the first question of
/// each kind since the file changed, its second line to all others.
async fn name_service(socket: UdpSocket, file: PathBuf) {
    let mut buffer = [0_u8; 512];
    let mut asked: HashMap<(String, u16), usize> = HashMap::new();
    let mut written = String::new();
    loop {
        let (length, from) = socket.recv_from(&mut buffer).await.unwrap();
        let query = &buffer[..length];
        let text = fs::read_to_string(&file).unwrap();
        let stamp = format!("{:?}{text}", fs::metadata(&file).unwrap().modified().unwrap());
        if stamp != written {
            asked.clear();
            written = stamp;
        }
        let Some((question, kind)) = question(query) else { continue };
        let name = String::from_utf8_lossy(question).into_owned();
        let count = asked.entry((name, kind)).or_default();
        let line = text.lines().nth((*count).min(1)).unwrap_or_default();
        *count += 1;
        let addresses: Vec<IpAddr> = line.split(' ').map(|address| address.parse().unwrap()).collect();
        socket.send_to(&reply(query, question, kind, &addresses), from).await.unwrap();
    }
}

/// The question as it stands in the query (name, type, class), and its type (RFC 1035, 4.1.2).
fn question(query: &[u8]) -> Option<(&[u8], u16)> {
    let name_length = query.get(12..)?.iter().position(|byte| *byte == 0)?;
    let question = query.get(12..12 + name_length + 5)?;
    let kind = u16::from_be_bytes([question[name_length + 1], question[name_length + 2]]);
    Some((question, kind))
}

/// An answer that may not be kept (RFC 1035, 4.1.3: time to live 0).
fn reply(query: &[u8], question: &[u8], kind: u16, addresses: &[IpAddr]) -> Vec<u8> {
    let records: Vec<Vec<u8>> = addresses
        .iter()
        .filter_map(|address| match (address, kind) {
            (IpAddr::V4(address), TYPE_A) => Some(address.octets().to_vec()),
            (IpAddr::V6(address), TYPE_AAAA) => Some(address.octets().to_vec()),
            _ => None,
        })
        .collect();
    let mut reply = query[..2].to_vec();
    reply.extend([0x81, 0x80, 0, 1, 0, u8::try_from(records.len()).unwrap(), 0, 0, 0, 0]);
    reply.extend(question);
    for record in records {
        reply.extend([0xc0, 12]);
        reply.extend(kind.to_be_bytes());
        reply.extend([0, 1, 0, 0, 0, 0]);
        reply.extend(u16::try_from(record.len()).unwrap().to_be_bytes());
        reply.extend(record);
    }
    reply
}
