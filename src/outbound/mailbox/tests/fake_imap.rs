//! A mail server that knows just the commands we use, with two unseen mails.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A running server.
pub(super) struct Server {
    pub port: u16,
}

/// Starts a server on loopback.
pub(super) async fn start() -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let unseen = Arc::new(Mutex::new(vec![7_u32, 3]));
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(converse(socket, Arc::clone(&unseen)));
        }
    });
    Server { port }
}

async fn converse(socket: TcpStream, unseen: Arc<Mutex<Vec<u32>>>) {
    let (reader, mut writer) = socket.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"* OK ready\r\n").await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        let (tag, command) = line.split_once(' ').unwrap();
        let answer = answer(command, &unseen);
        let done = if answer == "no" {
            format!("{tag} NO refused\r\n")
        } else {
            format!("{answer}{tag} OK done\r\n")
        };
        if writer.write_all(done.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// The untagged lines of an answer, or `no`.
fn answer(command: &str, unseen: &Mutex<Vec<u32>>) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    match words[..] {
        ["LOGIN", _, "\"right\""] => String::new(),
        ["LOGIN", ..] => "no".to_owned(),
        ["SELECT", "\"INBOX\""] => "* 9 EXISTS\r\n* OK [UIDVALIDITY 5] valid\r\n".to_owned(),
        ["UID", "SEARCH", "UNSEEN"] => {
            let uids: Vec<String> = unseen.lock().unwrap().iter().map(u32::to_string).collect();
            format!("* SEARCH {}\r\n", uids.join(" "))
        }
        ["UID", "FETCH", uid, ..] => {
            assert!(command.contains("BODY.PEEK[]<0."), "{command}");
            let mail = format!("Message-ID: <m{uid}@x.example>\r\nSubject: {uid}\r\n\r\nHello\r\n");
            let size = mail.len();
            format!("* {uid} FETCH (UID {uid} RFC822.SIZE {size} BODY[]<0> {{{size}}}\r\n{mail})\r\n")
        }
        ["UID", "STORE", uid, "+FLAGS.SILENT", "(\\Seen)"] => {
            let uid: u32 = uid.parse().unwrap();
            unseen.lock().unwrap().retain(|one| *one != uid);
            String::new()
        }
        ["LOGOUT"] => "* BYE\r\n".to_owned(),
        _ => "no".to_owned(),
    }
}
