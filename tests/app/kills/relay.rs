//! A mail relay that can stop in the middle of a mail and say so.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// How far a mail has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The connection is open, nothing was said.
    Connected,
    /// The sender was named.
    From,
    /// The recipient was named.
    To,
    /// The text is about to begin.
    Data,
    /// The first line of the text has come.
    InText,
    /// The final dot has come; the mail is received, and nobody was told.
    AfterDot,
    /// The sender was told.
    Told,
}

impl Phase {
    pub const ALL: [Phase; 7] =
        [Phase::Connected, Phase::From, Phase::To, Phase::Data, Phase::InText, Phase::AfterDot, Phase::Told];
}

#[derive(Default)]
struct State {
    stop_at: Mutex<Option<Phase>>,
    received: Mutex<HashMap<String, usize>>,
    reached: Notify,
}

/// The relay.
pub struct Relay {
    port: u16,
    state: Arc<State>,
}

impl Relay {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(State::default());
        let served = state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, served.clone()));
            }
        });
        Self { port, state }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// From now on every mail stops at this phase, or none does.
    pub fn stop_at(&self, phase: Option<Phase>) {
        *self.state.stop_at.lock().unwrap() = phase;
    }

    /// Waits until a mail has stopped.
    pub async fn reached(&self) {
        self.state.reached.notified().await;
    }

    /// How often a mail with this Message-ID was received whole.
    pub fn copies(&self, message_id: &str) -> usize {
        self.state.received.lock().unwrap().get(message_id).copied().unwrap_or(0)
    }
}

/// Stops for good at the phase that is set: the other side will be killed.
async fn pass(state: &State, phase: Phase) {
    let stops = *state.stop_at.lock().unwrap() == Some(phase);
    if stops {
        state.reached.notify_one();
        std::future::pending::<()>().await;
    }
}

async fn converse(stream: TcpStream, state: Arc<State>) -> std::io::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    pass(&state, Phase::Connected).await;
    writer.write_all(b"220 relay.example\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let command = line.to_uppercase();
        let answer: &[u8] = if command.starts_with("EHLO") || command.starts_with("HELO") {
            b"250 relay.example\r\n"
        } else if command.starts_with("MAIL") {
            pass(&state, Phase::From).await;
            b"250 ok\r\n"
        } else if command.starts_with("RCPT") {
            pass(&state, Phase::To).await;
            b"250 ok\r\n"
        } else if command.starts_with("DATA") {
            pass(&state, Phase::Data).await;
            writer.write_all(b"354 go on\r\n").await?;
            let mut message_id = String::new();
            let mut ended = false;
            while let Some(line) = lines.next_line().await? {
                pass(&state, Phase::InText).await;
                if line == "." {
                    ended = true;
                    break;
                }
                if let Some(id) = line.strip_prefix("Message-ID: ") {
                    message_id = id.trim_matches(['<', '>', ' ']).to_owned();
                }
            }
            if !ended {
                return Ok(());
            }
            *state.received.lock().unwrap().entry(message_id).or_default() += 1;
            pass(&state, Phase::AfterDot).await;
            writer.write_all(b"250 taken\r\n").await?;
            pass(&state, Phase::Told).await;
            continue;
        } else if command.starts_with("QUIT") {
            writer.write_all(b"221 bye\r\n").await?;
            return Ok(());
        } else {
            b"500 what\r\n"
        };
        writer.write_all(answer).await?;
    }
    Ok(())
}
