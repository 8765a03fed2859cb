//! The host of a target's address, and the domain that somebody registered.
//!
//! Rules: the Public Suffix List (<https://publicsuffix.org>), compiled in by the `psl` crate.

use super::Target;
use psl::Type;
use url::Url;

impl Target {
    /// The host of the canonical address in lower case: a name in ASCII (`xn--…` for other
    /// scripts) without the dot that may end it, or an address of the internet protocol (version 6
    /// in brackets).
    #[must_use]
    pub fn host(&self) -> Option<String> {
        let url = Url::parse(&self.canonical).ok()?;
        let host = url.host_str()?.trim_end_matches('.');
        (!host.is_empty()).then(|| host.to_owned())
    }

    /// The domain that somebody registered at a registry, for example `example.co.uk` for
    /// `www.example.co.uk`: what a registry can be asked about (RDAP, RFC 9082 §3.1.3).
    ///
    /// Where a provider gives out names below its own domain (`somebody.github.io`), this is the
    /// provider's (`github.io`): only that one is registered. `None` for numbers, for a bare
    /// suffix, and where the address has no host.
    #[must_use]
    pub fn domain(&self) -> Option<String> {
        registered(&self.host()?).map(str::to_owned)
    }
}

/// The registered domain of a host in ASCII and lower case, without a dot at its end.
fn registered(host: &str) -> Option<&str> {
    if host.starts_with('[') || host.rsplit('.').next()?.bytes().all(|letter| letter.is_ascii_digit()) {
        return None;
    }
    let mut name = host;
    loop {
        let suffix = psl::suffix(name.as_bytes())?;
        let end = name.get(name.len().checked_sub(suffix.as_bytes().len())?..)?;
        if suffix.typ() != Some(Type::Private) {
            return with_one_label(host, end);
        }
        // The suffix is a provider's own: look at what stands behind its first label.
        name = end.split_once('.')?.1;
    }
}

/// The last label before `end`, and `end`.
fn with_one_label<'a>(host: &'a str, end: &str) -> Option<&'a str> {
    let before = host.strip_suffix(end)?.strip_suffix('.')?;
    let label = before.rsplit('.').next().filter(|label| !label.is_empty())?;
    host.get(before.len() - label.len()..)
}

#[cfg(test)]
mod tests {
    use crate::reader::read_one;

    #[test]
    fn a_registry_is_asked_about_what_was_registered_there() {
        for (link, host, domain) in [
            ("https://www.example.org/page", "www.example.org", "example.org"),
            ("http://a.b.example.co.uk:8080/", "a.b.example.co.uk", "example.co.uk"),
            ("https://Example.ORG./x", "example.org", "example.org"),
            ("https://bücher.example/x", "xn--bcher-kva.example", "xn--bcher-kva.example"),
            ("https://somebody.github.io/x", "somebody.github.io", "github.io"),
            ("https://github.io/x", "github.io", "github.io"),
            ("https://somebody.blogspot.com/x", "somebody.blogspot.com", "blogspot.com"),
            (
                "https://bucket.s3.eu-west-1.amazonaws.com/x",
                "bucket.s3.eu-west-1.amazonaws.com",
                "amazonaws.com",
            ),
            ("https://www.city.kawasaki.jp/x", "www.city.kawasaki.jp", "city.kawasaki.jp"),
            (
                "http://www.exampleexampleexample.onion/x",
                "www.exampleexampleexample.onion",
                "exampleexampleexample.onion",
            ),
            ("https://www.instagram.com/sampleuser/", "www.instagram.com", "instagram.com"),
        ] {
            let target = read_one(link).target.unwrap();
            assert_eq!(target.host().as_deref(), Some(host), "{link}");
            assert_eq!(target.domain().as_deref(), Some(domain), "{link}");
        }
    }

    #[test]
    fn numbers_and_bare_suffixes_are_registered_by_nobody() {
        for host in ["192.0.2.7", "[2001:db8::1]", "com", "co.uk"] {
            assert_eq!(super::registered(host), None, "{host}");
        }
    }
}
