use super::{Guard, is_public};
use crate::outbound::FailureKind;
use crate::practice::testing::world;

const NOT_PUBLIC: [&str; 58] = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.0.9",
    "192.0.0.170",
    "192.0.2.1",
    "192.31.196.1",
    "192.52.193.1",
    "192.88.99.1",
    "192.168.0.1",
    "192.168.255.255",
    "192.175.48.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::ffff:0:8.8.8.8",
    "64:ff9b::7f00:1",
    "64:ff9b::808:808",
    "64:ff9b:1::1",
    "100::1",
    "100:0:0:1::1",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:1::1",
    "2001:2::1",
    "2001:4:112::1",
    "2001:10::1",
    "2001:20::1",
    "2001:1ff::1",
    "2001:db8::1",
    "2001:db8:ffff::1",
    "2002:7f00:1::1",
    "2002:808:808::1",
    "2620:4f:8000::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fdff::1",
];

const NOT_PUBLIC_LOCAL: [&str; 6] = ["fe80::1", "febf::1", "fec0::1", "ff02::1", "ff0e::1", "4000::1"];

const PUBLIC: [&str; 20] = [
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.1",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2001:200::1",
    "2001:4860:4860::8888",
    "2606:4700::1111",
    "2a00:1450:4001::1",
];

#[test]
fn only_addresses_of_the_public_internet_are_public() {
    for address in NOT_PUBLIC.iter().chain(&NOT_PUBLIC_LOCAL) {
        assert!(!is_public(address.parse().unwrap()), "{address}");
    }
    for address in PUBLIC {
        assert!(is_public(address.parse().unwrap()), "{address}");
    }
}

#[test]
fn only_plain_https_to_a_listed_name_is_admitted() {
    let guard = Guard::production(["www.example.org", "Other.Example."]);
    for address in [
        "https://www.example.org/",
        "https://www.example.org:443/a?b#c",
        "HTTPS://WWW.EXAMPLE.ORG",
        "https://other.example/",
        "https://www%2eexample.org/",
        "https://ｗｗｗ.example.org/",
    ] {
        assert!(guard.admit(address).is_ok(), "{address}");
    }
    for address in [
        "http://www.example.org/",
        "ftp://www.example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//www.example.org/",
        "www.example.org",
        "",
        "https://",
        "https://www.example.org:80/",
        "https://www.example.org:8443/",
        "https://www.example.org:65536/",
        "https://user@www.example.org/",
        "https://user:password@www.example.org/",
        "https://:password@www.example.org/",
        "https://www.example.org@127.0.0.1/",
        "https://www.example.org.evil.example/",
        "https://evil.example/www.example.org",
        "https://evil.example#www.example.org",
        "https://evil.example\\@www.example.org/",
        "https://example.org/",
        "https://a.www.example.org/",
        "https://www.example.org./",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://0x7f.1/",
        "https://0x7f000001/",
        "https://2130706433/",
        "https://0177.0.0.1/",
        "https://0/",
        "https://①②⑦.⓪.⓪.①/",
        "https://127。0。0。1/",
        "https://[::1]/",
        "https://[::]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fe80::1%25eth0]/",
        "https://169.254.169.254/latest/meta-data/",
        "https://1.1.1.1/",
    ] {
        let refusal = guard.admit(address).unwrap_err();
        assert_eq!(refusal.kind, FailureKind::NotAllowed, "{address}");
    }
}

#[tokio::test]
async fn a_listed_name_that_leads_home_is_not_contacted() {
    let guard = Guard::production(["localhost"]);
    let client = guard.client(super::Limits::LOOK, "test").unwrap();
    let admitted = guard.admit("https://localhost/").unwrap();
    let error = admitted.request(&client, reqwest::Method::GET).send().await.unwrap_err();
    assert_eq!(super::failure_of(&error).kind, FailureKind::NotAllowed);
}

#[tokio::test]
async fn in_practice_every_listed_host_is_the_practice_server_and_nothing_else_is_reached() {
    let (world, _folder) = world();
    let guard = Guard::practice(["www.youtube.com"], &world.http());
    let client = guard.client(super::Limits::LOOK, "test").unwrap();
    let admitted = guard.admit("https://www.youtube.com/oembed?url=EXAMPLE0000").unwrap();
    let response = admitted.request(&client, reqwest::Method::GET).send().await.unwrap();
    assert_eq!(response.remote_addr(), Some(world.http().http()));
    assert!(guard.admit("https://www.example.org/").is_err());
    assert!(guard.admit(&format!("http://{}/", world.http().http())).is_err());
    // Even a client that is handed another name does not find it.
    let stray = client.get("http://localhost:9/").send().await.unwrap_err();
    assert_eq!(super::failure_of(&stray).kind, FailureKind::NotAllowed);
}
