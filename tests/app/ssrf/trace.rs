//! Reads what `strace -f -yy` wrote: every socket that is connected, everything that is sent.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A peer that a socket was connected to, or that something was sent to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contact {
    /// TCP; otherwise UDP.
    pub is_stream: bool,
    pub address: String,
    pub port: u16,
    /// The line of the trace.
    pub line: String,
}

/// What a traced process contacted by IP.
#[derive(Debug)]
pub struct Trace {
    pub contacts: Vec<Contact>,
    /// UDP sockets connected to port 0. The C library does so to find out which of several
    /// addresses it would reach from where; nothing is ever sent on them.
    pub compared: usize,
}

impl Trace {
    pub fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains("connect("), "the trace saw no connection at all");
        let (mut contacts, mut compared) = (Vec::new(), 0);
        for line in text.lines() {
            let call = line.split_whitespace().nth(1).unwrap_or_default();
            if call.starts_with("connect(") {
                if let Some(contact) = connected(line) {
                    if !contact.is_stream && contact.port == 0 {
                        compared += 1;
                    } else {
                        contacts.push(contact);
                    }
                }
            } else if call.starts_with("send") {
                contacts.extend(sent(line));
            }
        }
        Self { contacts, compared }
    }

    /// The places that were contacted, each once.
    pub fn places(&self) -> BTreeSet<(String, u16)> {
        self.contacts.iter().map(|contact| (contact.address.clone(), contact.port)).collect()
    }
}

/// `connect(9<TCP:[31]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("1.2.3.4")}, 16)`
fn connected(line: &str) -> Option<Contact> {
    if !line.contains("sa_family=AF_INET") {
        return None;
    }
    let port = between(line, "_port=htons(", ")")?.parse().unwrap();
    let address = match between(line, "inet_addr(\"", "\"") {
        Some(address) => address,
        None => between(line, "inet_pton(AF_INET6, \"", "\"").unwrap_or_else(|| panic!("{line}")),
    };
    Some(Contact { is_stream: is_stream(line), address: address.to_owned(), port, line: line.to_owned() })
}

/// `sendto(5<UDP:[127.0.0.1:4000->127.0.0.1:53]>, …)`; a socket that is not connected names its peer
/// behind the text. What is sent on a TCP socket goes where it was connected to.
fn sent(line: &str) -> Vec<Contact> {
    if line.contains("sa_family=AF_INET") || line.contains("sa_family=AF_INET6") {
        return connected(line).into_iter().collect();
    }
    if !(line.contains("<UDP:[") || line.contains("<UDPv6:[")) {
        return Vec::new();
    }
    let socket = between(line, "<UDP", "]>").unwrap_or_else(|| panic!("{line}"));
    let (_, peer) = socket.rsplit_once("->").unwrap_or_else(|| panic!("sent to nobody known: {line}"));
    let (address, port) = peer.rsplit_once(':').unwrap();
    let address = address.trim_matches(['[', ']']).to_owned();
    vec![Contact { is_stream: false, address, port: port.parse().unwrap(), line: line.to_owned() }]
}

/// Every socket of the internet family says which protocol it speaks.
fn is_stream(line: &str) -> bool {
    let is_stream = line.contains("<TCP:[") || line.contains("<TCPv6:[");
    let is_datagram = line.contains("<UDP:[") || line.contains("<UDPv6:[");
    assert!(is_stream != is_datagram, "which protocol? {line}");
    is_stream
}

fn between<'a>(line: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(before)?;
    rest.split_once(after).map(|(found, _)| found)
}

#[test]
fn a_trace_is_read_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("trace");
    let text = r#"10 connect(5<UNIX-STREAM:[7]>, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT
10 connect(5<UDP:[7]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
10 sendmmsg(5<UDP:[127.0.0.1:4000->127.0.0.1:53]>, [{msg_hdr={msg_name=NULL}}], 2, MSG_NOSIGNAL) = 2
10 connect(6<UDPv6:[8]>, {sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0
11 connect(9<TCP:[31]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("10.0.0.1")}, 16 <unfinished ...>
12 connect(9<TCPv6:[31]>, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fd00::1", &sin6_addr), sin6_scope_id=0}, 28) = -1 EINPROGRESS
11 <... connect resumed>) = -1 EINPROGRESS
12 sendto(9<TCP:[1.1.1.1:5->10.0.0.1:443]>, "x", 1, MSG_NOSIGNAL, NULL, 0) = 1
12 sendto(7<UDP:[0.0.0.0:9]>, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(123), sin_addr=inet_addr("10.0.0.2")}, 16) = 1
"#;
    fs::write(&path, text).unwrap();
    let trace = Trace::read(&path);
    let expected = [("10.0.0.1", 443), ("10.0.0.2", 123), ("127.0.0.1", 53), ("fd00::1", 80)];
    let expected: BTreeSet<(String, u16)> = expected.map(|(address, port)| (address.to_owned(), port)).into();
    assert_eq!(trace.places(), expected);
    assert_eq!((trace.contacts.len(), trace.compared), (5, 1));
}
