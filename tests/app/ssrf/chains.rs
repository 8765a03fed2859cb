//! Redirects from an allowed host to places where nobody may go, or round and round.

/// A short link of the list that leads along a chain: `step` redirects have been followed.
pub fn address(chain: usize, step: usize) -> String {
    format!("https://vm.tiktok.com{}", path(chain, step))
}

/// Its path, under which every allowed host redirects in the same way.
pub fn path(chain: usize, step: usize) -> String {
    format!("/ZMc{chain:03}s{step}/")
}

/// Where a path leads; nothing when it is no link of a chain, or the chain is at its end.
pub fn location(path: &str) -> Option<String> {
    let (chain, step) = path.trim_matches('/').strip_prefix("ZMc")?.split_once('s')?;
    let (chain, step): (usize, usize) = (chain.parse().ok()?, step.parse().ok()?);
    let last = LAST.get(chain)?;
    let hops = last.hops;
    if step < hops || last.to == "again" {
        let next = if last.to == "again" { (step + 1) % (hops + 1) } else { step + 1 };
        Some(address(chain, next))
    } else {
        Some(last.to.to_owned())
    }
}

/// How many redirects within the list come first, and where the last one leads; `again` leads
/// to the first.
pub struct Chain {
    hops: usize,
    to: &'static str,
}

const fn after(hops: usize, to: &'static str) -> Chain {
    Chain { hops, to }
}

pub const LAST: &[Chain] = &[
    after(0, "http://127.0.0.1/"),
    after(0, "http://169.254.169.254/latest/meta-data/"),
    after(0, "https://10.0.0.1/"),
    after(0, "https://192.168.1.1/"),
    after(0, "https://[::1]/"),
    after(0, "https://[::ffff:127.0.0.1]/"),
    after(0, "https://[fd00::1]/"),
    after(0, "https://[64:ff9b::7f00:1]/"),
    after(0, "https://2130706433/"),
    after(0, "https://0x7f.1/"),
    after(0, "https://0177.0.0.1/"),
    after(0, "https://%31%32%37.0.0.1/"),
    after(0, "https://localhost/"),
    after(0, "https://127.0.0.1.nip.io/"),
    after(0, "//127.0.0.1/"),
    after(0, "\\\\127.0.0.1\\x"),
    after(0, "/\\127.0.0.1/"),
    after(0, "https:/\\127.0.0.1/"),
    after(0, "https:\\\\127.0.0.1\\"),
    after(0, "http://vm.tiktok.com/ZMexample/"),
    after(0, "ftp://vm.tiktok.com/"),
    after(0, "file:///etc/passwd"),
    after(0, "gopher://127.0.0.1:25/_x"),
    after(0, "https://vm.tiktok.com:22/ZMexample/"),
    after(0, "https://vm.tiktok.com@127.0.0.1/"),
    after(0, "https://vm.tiktok.com.evil.example/"),
    after(0, "https://evil.example/"),
    after(1, "http://127.0.0.1:6379/"),
    after(3, "https://10.0.0.1/"),
    after(5, "https://127.0.0.1/"),
    after(6, "https://www.tiktok.com/@voorbeeld/video/7206382937372134662"),
    after(9, "http://127.0.0.1/"),
    after(0, "again"),
    after(1, "again"),
    after(3, "again"),
];
