//! The practice web server: one request for each connection.

use super::fault::Fault;
use super::pages::{self, Reply, Request};
use super::state::Shared;
use std::io;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

/// Longest request in bytes.
const REQUEST_LIMIT_BYTES: usize = 1024 * 1024;
/// How long a request may take to arrive.
const REQUEST_LIMIT: Duration = Duration::from_secs(30);
/// How long we wait for the other side to hang up before it gets a medium's bytes.
const HANG_UP_LIMIT: Duration = Duration::from_secs(2);

/// Serves for ever.
pub(super) async fn serve(shared: Shared, listener: std::net::TcpListener) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (socket, _) = listener.accept().await?;
        let shared = shared.clone();
        tokio::spawn(async move {
            // A broken connection is the other side's business.
            let _ = converse(shared, socket).await;
        });
    }
}

/// Answers one request, awkwardly when a fault is due.
async fn converse(shared: Shared, mut socket: TcpStream) -> io::Result<()> {
    let fault = shared.lock().faults.next_web();
    if fault == Some(Fault::CutBefore) {
        return Ok(());
    }
    let Some(request) = timeout(REQUEST_LIMIT, read(&mut socket)).await?? else {
        return Ok(());
    };
    match fault {
        Some(Fault::TooMany { retry_after }) => write(&mut socket, &request, too_many(retry_after)).await,
        Some(Fault::RateLimitReason) => write(&mut socket, &request, rate_limit_reason()).await,
        Some(Fault::CutAfterAccepting) => {
            pages::answer(&shared, &request);
            Ok(())
        }
        Some(Fault::ErrorAfterAccepting) => {
            pages::answer(&shared, &request);
            write(&mut socket, &request, Reply::text(500, "Internal Server Error")).await
        }
        Some(Fault::Slow(wait)) => {
            let (reply, _) = pages::answer(&shared, &request);
            tokio::time::sleep(wait).await;
            respond(&shared, &mut socket, &request, reply).await
        }
        _ => {
            let (reply, wait) = pages::answer(&shared, &request);
            tokio::time::sleep(wait).await;
            respond(&shared, &mut socket, &request, reply).await
        }
    }
}

/// Reads one request; nothing when it is not one.
async fn read(socket: &mut TcpStream) -> io::Result<Option<Request>> {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        if bytes.len() > REQUEST_LIMIT_BYTES || socket.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    };
    let mut body = bytes.split_off(head_end);
    let Some(mut request) = Request::parse(&String::from_utf8_lossy(&bytes)) else {
        return Ok(None);
    };
    while body.len() < request.content_length.min(REQUEST_LIMIT_BYTES) {
        if socket.read_buf(&mut body).await? == 0 {
            return Ok(None);
        }
    }
    request.body = String::from_utf8_lossy(&body).into_owned();
    Ok(Some(request))
}

/// Sends an answer; the bytes of a medium only to somebody who waits for them.
async fn respond(shared: &Shared, socket: &mut TcpStream, request: &Request, reply: Reply) -> io::Result<()> {
    if !reply.is_media {
        return write(socket, request, reply).await;
    }
    shared.lock().media.requests += 1;
    socket.write_all(reply.head().as_bytes()).await?;
    if request.method == "HEAD" {
        return Ok(());
    }
    let mut nothing = [0_u8; 1];
    let is_gone = timeout(HANG_UP_LIMIT, socket.read(&mut nothing)).await.is_ok();
    if !is_gone {
        socket.write_all(&reply.body).await?;
        shared.lock().media.bytes_read += reply.body.len() as u64;
    }
    Ok(())
}

/// Sends an answer.
async fn write(socket: &mut TcpStream, request: &Request, reply: Reply) -> io::Result<()> {
    socket.write_all(reply.head().as_bytes()).await?;
    if request.method != "HEAD" {
        socket.write_all(&reply.body).await?;
    }
    socket.shutdown().await
}

/// 429 with the wish to wait.
fn too_many(retry_after: Duration) -> Reply {
    let reply = Reply::json(429, &serde_json::json!({"message": "You are being rate limited."}));
    reply.with_header("Retry-After", &retry_after.as_secs().to_string())
}

/// Google's way to say the same (YouTube Data API, errors of `videos.reportAbuse`).
fn rate_limit_reason() -> Reply {
    let error = serde_json::json!({"error": {"code": 400, "errors": [{"reason": "rateLimitExceeded"}]}});
    Reply::json(400, &error)
}
