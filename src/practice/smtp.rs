//! The practice mail server (RFC 5321): takes any mail for anybody, without TLS or account.

use super::fault::Fault;
use super::outage::Outage;
use super::state::{ReceivedMail, Shared};
use mail_parser::MessageParser;
use std::io;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

/// Longest line in bytes.
const LINE_LIMIT_BYTES: u64 = 64 * 1024;
/// Longest mail in bytes.
const MAIL_LIMIT_BYTES: usize = 10 * 1024 * 1024;
/// How long we wait for a line.
const LINE_LIMIT: Duration = Duration::from_secs(300);

/// Serves for ever.
pub(super) async fn serve(shared: Shared, listener: std::net::TcpListener) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (socket, _) = listener.accept().await?;
        let shared = shared.clone();
        tokio::spawn(async move {
            // A broken connection is the other side's business.
            let _ = Conversation::new(shared, socket).run().await;
        });
    }
}

/// One connection.
struct Conversation {
    shared: Shared,
    reader: BufReader<OwnedReadHalf>,
    writer: OwnedWriteHalf,
    from: String,
    to: String,
    fault: Option<Fault>,
}

impl Conversation {
    fn new(shared: Shared, socket: TcpStream) -> Self {
        let (reader, writer) = socket.into_split();
        Self {
            shared,
            reader: BufReader::new(reader),
            writer,
            from: String::new(),
            to: String::new(),
            fault: None,
        }
    }

    /// Answers commands until the other side leaves or a fault cuts it off.
    async fn run(mut self) -> io::Result<()> {
        self.say("220 practice.example ESMTP").await?;
        while let Some(line) = self.line().await? {
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            let verb: String = line.chars().take(4).collect::<String>().to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" => self.say("250-practice.example\r\n250 8BITMIME").await?,
                "HELO" | "NOOP" | "RSET" => self.say("250 OK").await?,
                "MAIL" => {
                    self.fault = self.shared.lock().faults.next_mail();
                    self.from = path(&line);
                    self.say("250 OK").await?;
                }
                "RCPT" => self.recipient(&line).await?,
                "DATA" => {
                    if !self.text().await? {
                        return Ok(());
                    }
                }
                "QUIT" => return self.say("221 Bye").await,
                _ => self.say("502 Command not implemented").await?,
            }
        }
        Ok(())
    }

    /// Takes or refuses a recipient.
    async fn recipient(&mut self, line: &str) -> io::Result<()> {
        let outage = self.shared.lock().outages.meet(&path(line));
        match outage {
            Some(Outage::Down) => return self.say("451 4.4.1 Try again later").await,
            Some(Outage::TooMany { .. }) => return self.say("450 4.7.1 Too many, try again later").await,
            Some(Outage::Unauthorised) => return self.say("550 5.7.1 Not allowed").await,
            Some(Outage::Lost) => self.fault = Some(Fault::CutAfterDot),
            None => {}
        }
        match self.fault {
            Some(Fault::TempFail) => self.say("451 4.7.1 Try again later").await,
            Some(Fault::PermFail) => self.say("550 5.1.1 No such mailbox").await,
            _ => {
                self.to = path(line);
                self.say("250 OK").await
            }
        }
    }

    /// Takes the text; `false` when the connection has to be cut now.
    async fn text(&mut self) -> io::Result<bool> {
        self.say("354 End with a dot").await?;
        if self.fault == Some(Fault::CutInText) {
            self.line().await?;
            return Ok(false);
        }
        let mut raw = Vec::new();
        loop {
            let Some(line) = self.line().await? else { return Ok(false) };
            if line == b".\r\n" {
                break;
            }
            // RFC 5321, 4.5.2: a dot at the start of a line was doubled by the sender.
            raw.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
            if raw.len() > MAIL_LIMIT_BYTES {
                return Ok(false);
            }
        }
        if self.fault == Some(Fault::RejectAfterDot) {
            self.say("554 5.7.1 Not taken").await?;
            return Ok(true);
        }
        let queue_number = self.take(raw);
        match self.fault {
            Some(Fault::CutAfterDot) => return Ok(false),
            Some(Fault::SlowAfterDot(wait)) => tokio::time::sleep(wait).await,
            _ => {}
        }
        self.say(&format!("250 2.0.0 Queued as practice-{queue_number}")).await?;
        Ok(true)
    }

    /// Stores a mail and lets its platform answer. Returns how many mails there are now.
    fn take(&self, raw: Vec<u8>) -> usize {
        let parsed = MessageParser::default().parse(&raw).unwrap_or_default();
        let address = |header: Option<&mail_parser::Address>| {
            header.and_then(|header| header.first()?.address()).map(str::to_owned)
        };
        let reply_to = address(parsed.reply_to()).or_else(|| address(parsed.from()));
        let mut state = self.shared.lock();
        let mail = ReceivedMail {
            message_id: parsed.message_id().map(|id| format!("<{id}>")).unwrap_or_default(),
            to: self.to.clone(),
            from: self.from.clone(),
            reply_to: reply_to.unwrap_or_else(|| self.from.clone()),
            subject: parsed.subject().unwrap_or_default().to_owned(),
            body: parsed.body_text(0).unwrap_or_default().replace("\r\n", "\n"),
            at: state.now(),
            raw: raw.clone(),
        };
        state.take_mail(mail);
        state.mails.len()
    }

    /// One line with its ending; nothing at the end of the connection or after a long silence.
    async fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        let mut limited = (&mut self.reader).take(LINE_LIMIT_BYTES);
        let read = timeout(LINE_LIMIT, limited.read_until(b'\n', &mut line)).await??;
        if read == 0 || !line.ends_with(b"\n") { Ok(None) } else { Ok(Some(line)) }
    }

    /// Sends an answer.
    async fn say(&mut self, words: &str) -> io::Result<()> {
        self.writer.write_all(format!("{words}\r\n").as_bytes()).await
    }
}

/// The address between angle brackets.
fn path(line: &str) -> String {
    let inside = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map(|(address, _)| address.to_owned()).unwrap_or_default()
}
