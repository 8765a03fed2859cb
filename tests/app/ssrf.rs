//! No address, redirect or name service leads the desk to a place that is not on its list.
//!
//! Not the error is believed but the system calls: the doors to the outside run as a process of
//! their own under `strace`, and every socket that is connected is compared with the list. It runs in a
//! network of its own without a way out: allowed hosts are found at two addresses that only
//! exist there. Needs `strace`, `unshare`, `ip`, `openssl`; without them the test fails.

mod chains;
mod doors;
mod parts;
mod servers;
mod spellings;
mod trace;

use std::fs;
use std::path::Path;
use std::process::Command;
use takedown_desk::app::Outside;
use trace::{Contact, Trace};

/// Where the allowed hosts are in that network: addresses of the public internet.
const PUBLIC_V4: &str = "11.22.33.44";
const PUBLIC_V6: &str = "2a0b:1234::44";
/// Tells the parts of the test where they find each other.
const FOLDER: &str = "TAKEDOWN_TEST_SSRF_FOLDER";
/// A proxy that nobody may ask.
const PROXY: &str = "http://127.0.0.1:3128";

const LEAST_SPELLINGS: usize = 104;
const LEAST_CHAINS: usize = 30;
const LEAST_REBINDINGS: usize = 20;

#[test]
fn no_socket_is_opened_to_a_place_that_is_not_on_the_list() {
    for tool in ["strace", "unshare", "ip", "openssl"] {
        let found = Command::new("sh").args(["-c", &format!("command -v {tool}")]).output().unwrap();
        assert!(found.status.success(), "{tool} is missing: install it, this test is never skipped");
    }
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    name_service(folder.path());
    let output = in_a_network_of_its_own(folder.path());
    let told =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");

    let counts: parts::Counts =
        serde_json::from_str(&fs::read_to_string(folder.path().join("counts")).unwrap()).unwrap();
    assert!(counts.spellings >= LEAST_SPELLINGS, "{counts:?}");
    assert!(counts.chains >= LEAST_CHAINS, "{counts:?}");
    assert!(counts.rebindings >= LEAST_REBINDINGS, "{counts:?}");

    // The tracer sees what is allowed, and what is not.
    let control = Trace::read(&folder.path().join("control"));
    let stray: Vec<&Contact> = control.contacts.iter().filter(|contact| !is_listed(contact)).collect();
    assert_eq!(stray.len(), 3, "{control:?}");
    let trace = Trace::read(&folder.path().join("trace"));
    let reached = trace.contacts.iter().filter(|contact| contact.port == 443).count();
    assert!(reached >= counts.exchanges, "{reached} connections, {counts:?}");
    let stray: Vec<&Contact> = trace.contacts.iter().filter(|contact| !is_listed(contact)).collect();
    assert!(stray.is_empty(), "{stray:#?}");
    println!(
        "SSRF: {} spellings, {} chains and {} rebindings through {} doors: {} exchanges, {reached} connections \
         to hosts of the list, {} to the name service, {} that only compared addresses and sent nothing, 0 others",
        counts.spellings,
        counts.chains,
        counts.rebindings,
        counts.doors,
        counts.exchanges,
        trace.contacts.len() - reached,
        trace.compared,
    );
}

/// The list: TLS at the allowed hosts, and the name service.
fn is_listed(contact: &Contact) -> bool {
    let is_host = contact.is_stream && [PUBLIC_V4, PUBLIC_V6].contains(&contact.address.as_str());
    let is_names = !contact.is_stream && contact.address == "127.0.0.1";
    (is_host && contact.port == 443) || (is_names && contact.port == 53)
}

/// An authority of this test's own, and a certificate of it for every allowed host.
fn certificates(folder: &Path) {
    let names: Vec<String> = Outside::hosts().iter().map(|host| format!("DNS:{host}")).collect();
    fs::write(folder.join("names.cnf"), format!("subjectAltName={}\n", names.join(","))).unwrap();
    let make = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -keyout ca.key -out ca.pem \
                -addext basicConstraints=critical,CA:TRUE \
                && openssl req -newkey rsa:2048 -nodes -subj /CN=host -keyout host.key -out host.csr \
                && openssl x509 -req -in host.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 \
                -extfile names.cnf -out host.pem";
    let output = Command::new("sh").args(["-c", make]).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn name_service(folder: &Path) {
    fs::write(folder.join("resolv.conf"), "nameserver 127.0.0.1\noptions timeout:2 attempts:2\n").unwrap();
    fs::write(folder.join("nsswitch.conf"), "hosts: files dns\n").unwrap();
    fs::write(folder.join("hosts"), "127.0.0.1 localhost\n::1 localhost\n").unwrap();
}

/// Servers outside of the trace, then the doors within it.
fn in_a_network_of_its_own(folder: &Path) -> std::process::Output {
    let script = format!(
        r#"set -eu
ip link set lo up
ip addr add {PUBLIC_V4}/32 dev lo
ip -6 addr add {PUBLIC_V6}/128 dev lo
for name in resolv.conf nsswitch.conf hosts; do mount --bind "${FOLDER}/$name" "/etc/$name"; done
"$1" ssrf::parts::servers --exact --ignored --nocapture >"${FOLDER}/servers.log" 2>&1 &
servers=$!
trap 'kill $servers' EXIT
tries=0
while [ ! -e "${FOLDER}/ready" ]; do
    tries=$((tries + 1))
    if [ $tries -gt 600 ]; then cat "${FOLDER}/servers.log"; exit 1; fi
    sleep 0.1
done
traced() {{ strace -f -yy -e trace=connect,sendto,sendmsg,sendmmsg -o "${FOLDER}/$1" "$2" "$3" --exact --ignored --nocapture; }}
export HTTP_PROXY={PROXY} HTTPS_PROXY={PROXY} ALL_PROXY={PROXY} http_proxy={PROXY} https_proxy={PROXY} all_proxy={PROXY}
traced control "$1" ssrf::parts::control
traced trace "$1" ssrf::parts::doors
"#
    );
    let mut command = Command::new("unshare");
    if !is_root() {
        command.args(["--user", "--map-root-user"]);
    }
    command
        .args(["--mount", "--net", "--", "sh", "-c", &script, "sh"])
        .arg(std::env::current_exe().unwrap())
        .env(FOLDER, folder)
        .env("SSL_CERT_FILE", folder.join("ca.pem"))
        .env_remove("SSL_CERT_DIR")
        .output()
        .unwrap()
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output().unwrap();
    output.stdout.trim_ascii() == b"0"
}
