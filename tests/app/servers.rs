//! Real servers from Debian, started by a test on this machine and stopped with it.

pub mod imap;
pub mod smtp;

use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

/// Set by `tests/run`: a server that is missing then fails the test instead of being left out.
pub const REQUIRED: &str = "TAKEDOWN_TEST_SERVERS";

/// The first of these programs that is installed. Without one the test is left out in words, or
/// fails where `tests/run` promised that all are there.
pub fn program(candidates: &[&'static str], package: &str) -> Option<&'static str> {
    let found = candidates.iter().copied().find(|path| Path::new(path).exists());
    if found.is_none() {
        let words = format!("none of {candidates:?} is there; run: apt-get install {package}");
        assert!(std::env::var_os(REQUIRED).is_none(), "{words}");
        eprintln!("LEFT OUT: {words}");
    }
    found
}

/// A port that nobody uses now.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// An authority in `ca.pem`, and its certificate for `localhost` in `cert.pem` and `key.pem`.
pub fn certificate(folder: &Path) {
    let request = |name: &str, certificate: &str, key: &str, more: &[&str]| {
        let made = Command::new("openssl")
            .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"])
            .args(["-days", "30", "-subj", name, "-out", certificate, "-keyout", key])
            .args(more)
            .current_dir(folder)
            .output()
            .expect("openssl makes certificates; run: apt-get install openssl");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    };
    request("/CN=Test authority", "ca.pem", "ca-key.pem", &[]);
    let leaf = ["-CA", "ca.pem", "-CAkey", "ca-key.pem", "-addext", "basicConstraints=critical,CA:FALSE"];
    let name = ["-addext", "subjectAltName=DNS:localhost"];
    request("/CN=localhost", "cert.pem", "key.pem", &[leaf.as_slice(), &name].concat());
}
