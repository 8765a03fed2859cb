//! The parts of the test that run as processes of their own, started by it.

use super::doors::{self, Doors};
use super::spellings::SPELLINGS;
use super::{FOLDER, PUBLIC_V4, PUBLIC_V6, chains, servers as outside};
use platform_adapters::{Step, Unclear};
use std::fs;
use std::net::TcpStream;
use std::path::PathBuf;
use takedown_desk::outbound::{FailureKind, Outcome};

/// What was tried.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Counts {
    pub doors: usize,
    pub spellings: usize,
    pub chains: usize,
    pub rebindings: usize,
    /// Exchanges with an allowed host that must show in the trace.
    pub exchanges: usize,
}

/// Addresses to which a name is turned after it was public once.
const TURNED_TO: [&str; 16] = [
    "127.0.0.1",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "255.255.255.255",
    "::1",
    "::ffff:127.0.0.1",
    "::127.0.0.1",
    "fd00::1",
    "fe80::1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::1",
];

/// Answers with a public address and one of these beside it.
const MIXED_WITH: [&str; 6] =
    ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00::1", "::ffff:10.0.0.1"];

fn folder() -> PathBuf {
    PathBuf::from(std::env::var_os(FOLDER).expect("only the test itself starts this"))
}

/// What the name service answers from now on: to the first question, and to later ones.
fn names(first: &[&str], then: &[&str]) {
    let (new, file) = (folder().join("names.new"), folder().join("names"));
    fs::write(&new, format!("{}\n{}\n", first.join(" "), then.join(" "))).unwrap();
    fs::rename(new, file).unwrap();
}

/// Hosts of the list and their name service, outside of the trace.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "started by the test of this suite, in a network of its own"]
async fn servers() {
    outside::run(&folder()).await;
}

/// What the tracer has to see: one connection that is refused, two that nobody answers.
#[test]
#[ignore = "started by the test of this suite, in a network of its own"]
fn control() {
    TcpStream::connect("127.0.0.1:9").unwrap_err();
    TcpStream::connect("10.0.0.1:80").unwrap_err();
    TcpStream::connect("[fd00::1]:443").unwrap_err();
}

/// The doors, within the trace.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "started by the test of this suite, in a network of its own"]
async fn doors() {
    let doors = Doors::open();
    let mut counts = Counts { doors: doors::COUNT, ..Counts::default() };
    allowed(&doors, &mut counts).await;
    for spelling in SPELLINGS {
        doors.refuse(spelling).await;
        counts.spellings += 1;
    }
    for chain in 0..chains::LAST.len() {
        along(&doors, chain, &mut counts).await;
    }
    for address in TURNED_TO {
        turned(&doors, address, &mut counts).await;
    }
    for address in MIXED_WITH {
        mixed(&doors, address, &mut counts).await;
    }
    fs::write(folder().join("counts"), serde_json::to_string(&counts).unwrap()).unwrap();
}

/// Each door works: otherwise nothing below would mean anything.
async fn allowed(doors: &Doors, counts: &mut Counts) {
    for public in [PUBLIC_V6, PUBLIC_V4] {
        names(&[public], &[public]);
        each_once(doors, counts).await;
    }
}

async fn each_once(doors: &Doors, counts: &mut Counts) {
    assert_eq!(doors.look("https://www.youtube.com/").await.map(|page| page.status), Ok(200));
    let end = doors.follow("https://vm.tiktok.com/ZMgood/").await;
    let Step::Found(found) = end.step else { panic!("{end:?}") };
    assert_eq!(found.target.id.as_deref(), Some("7206382937372134662"));
    let sent = doors.send("https://www.googleapis.com/").await;
    assert!(matches!(sent, Outcome::MayHaveLeft { .. }), "200 is no agreed answer: {sent:?}");
    assert_eq!(doors.read("https://graph.facebook.com/").await, Some(FailureKind::Unreadable));
    doors.token("https://oauth2.googleapis.com/token").await;
    assert!(doors.give_back("https://publish.x.com/revoke").await);
    counts.exchanges += 6;
}

/// A chain of redirects, through each door that could be led along.
async fn along(doors: &Doors, chain: usize, counts: &mut Counts) {
    let start = chains::address(chain, 0);
    let end = doors.follow(&start).await;
    assert!(matches!(end.step, Step::Unclear(_)), "{start}: {end:?}");
    counts.exchanges += end.asked.len().min(1);
    let end = doors.follow_carelessly(&start).await;
    let is_stopped = matches!(end.step, Step::Unclear(Unclear::Outside | Unclear::TooFar | Unclear::NoRule));
    assert!(is_stopped && end.asked.len() <= 6, "{start}: {end:?}");
    assert_eq!(doors.look(&start).await.map(|page| page.status), Ok(302), "{start}");
    let path = chains::path(chain, 0);
    let sent = doors.send(&format!("https://www.googleapis.com{path}")).await;
    assert!(matches!(sent, Outcome::MayHaveLeft { .. }), "{start}: {sent:?}");
    let read = doors.read(&format!("https://www.googleapis.com{path}")).await;
    assert_eq!(read, Some(FailureKind::Unreadable), "{start}");
    doors.token(&format!("https://oauth2.googleapis.com{path}")).await;
    assert!(!doors.give_back(&format!("https://oauth2.googleapis.com{path}")).await, "{start}");
    counts.exchanges += 7;
    counts.chains += 1;
}

/// A name that is public when it is checked and not when it is used, then never again.
async fn turned(doors: &Doors, address: &str, counts: &mut Counts) {
    names(&[PUBLIC_V4], &[address]);
    each_once(doors, counts).await;
    all_refuse(doors, address).await;
    counts.rebindings += 1;
}

/// A name with a public address and another one.
async fn mixed(doors: &Doors, address: &str, counts: &mut Counts) {
    for answer in [[PUBLIC_V4, address], [address, PUBLIC_V4]] {
        names(&answer, &answer);
        all_refuse(doors, address).await;
    }
    counts.rebindings += 1;
}

async fn all_refuse(doors: &Doors, address: &str) {
    let seen = doors.look("https://www.youtube.com/").await;
    assert_eq!(seen, Err(FailureKind::NotAllowed), "look: {address}");
    let end = doors.follow("https://vm.tiktok.com/ZMgood/").await;
    assert_eq!(end.step, Step::Unclear(Unclear::Outside), "follow: {address}");
    let sent = doors.send("https://www.googleapis.com/").await;
    assert!(matches!(sent, Outcome::Later { .. }), "interface: {address}: {sent:?}");
    assert_eq!(doors.read("https://graph.facebook.com/").await, Some(FailureKind::NotAllowed));
    doors.token("https://oauth2.googleapis.com/token").await;
    assert!(!doors.give_back("https://publish.x.com/revoke").await, "giving back: {address}");
}
