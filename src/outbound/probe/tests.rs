use super::Probe;
use crate::outbound::guard::{BODY_LIMIT_BYTES, Guard, read_text};
use crate::outbound::{FailureKind, install_crypto};
use crate::practice::testing::{nowhere, world};
use crate::practice::{Fault, Script, World};
use platform_adapters::look::{Look, Method, Page};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const HOSTS: [&str; 4] = ["www.youtube.com", "t.me", "cdn.discordapp.com", "files.example"];
const OEMBED: &str =
    "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DEXAMPLE0000";

fn probe(world: &World) -> Probe {
    Probe::new(Guard::practice(HOSTS, &world.http()), Some("https://www.example.org/contact")).unwrap()
}

fn get(url: &str) -> Look {
    Look::Fetch { method: Method::Get, url: url.to_owned() }
}

#[tokio::test]
async fn a_look_brings_status_type_text_and_time() {
    let (world, _folder) = world();
    world.set_script("EXAMPLE0000", Script::Silent);
    let page = probe(&world).look(&get(OEMBED), 1_795_000_000).await.unwrap();
    assert!(page.body.contains("\"html\""), "{}", page.body);
    let rest = Page { body: String::new(), ..page };
    let expected = Page {
        status: 200,
        url: OEMBED.to_owned(),
        location: None,
        content_type: "application/json".to_owned(),
        body: String::new(),
        now_unix_s: 1_795_000_000,
        country: String::new(),
        retry_after_s: None,
    };
    assert_eq!(rest, expected);
}

#[tokio::test]
async fn a_redirect_is_told_and_not_followed() {
    let (world, _folder) = world();
    world.set_script("EXAMPLE0000", Script::LoginWall);
    let page = probe(&world).look(&get(OEMBED), 0).await.unwrap();
    assert_eq!(page.status, 302);
    assert_eq!(page.location.as_deref(), Some("https://consent.youtube.com/m?continue=x"));
}

#[tokio::test]
async fn failures_have_one_word_each() {
    let (world, _folder) = world();
    world.fault(Fault::CutAfterAccepting);
    assert_eq!(probe(&world).look(&get(OEMBED), 0).await.unwrap_err().kind, FailureKind::CutOff);
    let by_hand = probe(&world).look(&Look::ByHand, 0).await.unwrap_err();
    assert_eq!(by_hand.kind, FailureKind::NotAllowed);
    let nowhere = nowhere();
    let gone = Probe::new(Guard::practice(HOSTS, &nowhere.address()), None).unwrap();
    assert_eq!(gone.look(&get(OEMBED), 0).await.unwrap_err().kind, FailureKind::NoConnection);
}

#[tokio::test]
async fn no_byte_of_a_picture_film_or_sound_is_ever_read() {
    let (world, _folder) = world();
    world.set_script("", Script::Silent);
    let probe = probe(&world);
    for name in ["a.jpg", "a.png", "a.webp", "a.gif", "a.svg", "a.mp4", "a.mp3", "a.bin"] {
        let page = probe.look(&get(&format!("https://files.example/{name}")), 0).await.unwrap();
        assert_eq!((page.status, page.body.as_str()), (200, ""), "{name}");
        assert!(!page.content_type.is_empty());
    }
    let head = Look::Fetch { method: Method::Head, url: "https://cdn.discordapp.com/a/1/2/a.png".to_owned() };
    assert_eq!(probe.look(&head, 0).await.unwrap().content_type, "image/png");
    assert_eq!((world.media().requests, world.media().bytes_read), (9, 0));
}

#[tokio::test]
async fn somebody_who_waits_for_a_picture_is_counted() {
    let (world, _folder) = world();
    world.set_script("", Script::Silent);
    let mut socket = TcpStream::connect(world.http().http()).await.unwrap();
    socket.write_all(b"GET /a.jpg HTTP/1.1\r\nHost: files.example\r\n\r\n").await.unwrap();
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).await.unwrap();
    assert!(answer.len() as u64 > world.media().bytes_read && world.media().bytes_read > 0);
}

#[tokio::test]
async fn bytes_that_only_claim_to_be_text_are_dropped() {
    let picture: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    assert_eq!(read_answer("text/html", "", picture.to_vec()).await, "");
}

#[tokio::test]
async fn a_body_is_cut_at_the_limit_and_a_packed_one_left_alone() {
    let long = vec![b'a'; 10 * BODY_LIMIT_BYTES];
    assert_eq!(read_answer("text/html", "", long).await.len(), BODY_LIMIT_BYTES);
    let packed = b"\x1f\x8b\x08 packed".to_vec();
    assert_eq!(read_answer("text/html", "Content-Encoding: gzip\r\n", packed).await, "");
    assert_eq!(read_answer("text/html", "", b"caf\xe9".to_vec()).await, "caf\u{fffd}");
}

/// What `read_text` makes of an answer that a bare server gives.
async fn read_answer(content_type: &str, header: &str, body: Vec<u8>) -> String {
    install_crypto();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let head =
        format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: {content_type}\r\n{header}\r\n");
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut request = [0; 1024];
        let _ = socket.read(&mut request).await;
        let _ = socket.write_all(head.as_bytes()).await;
        let _ = socket.write_all(&body).await;
    });
    read_text(reqwest::Client::new().get(format!("http://{address}/")).send().await.unwrap()).await.unwrap()
}
