//! `links`: what the program reads in a text, for scripts and for checking.

use super::fault::Fault;
use super::say::settle;
use platform_adapters::Target;
use platform_adapters::reader::{self, FoundLink};
use serde::Serialize;
use std::io::{self, Read, Write};

/// The stored key of any site that is no known platform.
const WEBSITE: &str = "website";

/// One link, as it is printed.
#[derive(Debug, Serialize)]
struct Line<'a> {
    found: &'a str,
    platform: Option<&'a str>,
    kind: Option<&'a str>,
    id: Option<&'a str>,
    account: Option<&'a str>,
    container: Option<&'a str>,
    canonical: Option<&'a str>,
    note: Option<&'a str>,
}

/// `takedown-desk links`.
///
/// # Errors
/// When standard input or output fail; a reader that leaves early is no fault.
pub(super) fn run(each_line: bool) -> Result<(), Fault> {
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .read_to_end(&mut bytes)
        .map_err(|error| Fault::failed(format!("standard input cannot be read: {error}")))?;
    let text = String::from_utf8_lossy(&bytes);
    let out = io::BufWriter::new(io::stdout().lock());
    settle(print(&read(&text, each_line), out))
}

fn read(text: &str, each_line: bool) -> Vec<FoundLink> {
    if each_line { text.lines().map(reader::read_one).collect() } else { reader::read(text).links }
}

fn print(links: &[FoundLink], mut out: impl Write) -> io::Result<()> {
    for link in links {
        serde_json::to_writer(&mut out, &line(link))?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

fn line(link: &FoundLink) -> Line<'_> {
    let target = link.target.as_ref();
    let on_platform = target.filter(|target| target.platform != WEBSITE);
    let field = |of: fn(&Target) -> Option<&String>| on_platform.and_then(of).map(String::as_str);
    Line {
        found: &link.found,
        platform: on_platform.map(|target| target.platform.as_str()),
        kind: on_platform.map(|target| target.kind.key()),
        id: field(|target| target.id.as_ref()),
        account: field(|target| target.account.as_ref()),
        container: field(|target| target.container.as_ref()),
        canonical: target.map(|target| target.canonical.as_str()),
        note: link.note.as_deref(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: &str, each_line: bool) -> Vec<String> {
        let mut out = Vec::new();
        print(&read(text, each_line), &mut out).unwrap();
        String::from_utf8(out).unwrap().lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_link_of_a_platform_has_every_field() {
        let lines = printed("seen on https://www.instagram.com/p/BoHk1haB5tM/?utm_source=x today", false);
        assert_eq!(
            lines,
            [concat!(
                r#"{"found":"https://www.instagram.com/p/BoHk1haB5tM/?utm_source=x","#,
                r#""platform":"instagram","kind":"post","id":"BoHk1haB5tM","account":null,"#,
                r#""container":null,"canonical":"https://www.instagram.com/p/BoHk1haB5tM/","note":null}"#
            )]
        );
    }

    #[test]
    fn another_website_has_its_address_only() {
        let lines = printed("http://www.example.org/page", true);
        let fields: serde_json::Value = serde_json::from_str(&lines[0]).unwrap();
        assert_eq!(fields["canonical"], "https://www.example.org/page");
        for name in ["platform", "kind", "id", "account", "container"] {
            assert!(fields[name].is_null(), "{name}");
        }
        assert_eq!(fields.as_object().unwrap().len(), 8);
    }

    #[test]
    fn what_is_no_address_is_found_and_nothing_else() {
        let lines = printed("not a link\n\n", true);
        assert_eq!(lines.len(), 2, "one object for each line, also an empty one");
        let fields: serde_json::Value = serde_json::from_str(&lines[0]).unwrap();
        assert_eq!(fields["found"], "not a link");
        assert!(fields["canonical"].is_null());
    }
}
