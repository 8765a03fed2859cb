//! Reads the invented pages and mails under `samples/<platform>/`.
//!
//! The file name is the expected answer: `gone-….txt`, `unsure-login_wall-….html`,
//! `received-….eml.txt`, `unrelated-….eml.txt`. The head says what came back; after an empty line
//! comes the body.

use platform_adapters::{IncomingMail, Kind, Page, Target};
use std::{collections::HashMap, fs, path::Path};

/// One file.
pub struct Sample {
    /// The file's name.
    pub name: String,
    head: HashMap<String, String>,
    body: String,
}

impl Sample {
    /// Every sample of a platform; none when it has no folder.
    pub fn all(platform: &str) -> Vec<Sample> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples").join(platform);
        let mut samples: Vec<Sample> = fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                let name = path.file_name()?.to_str()?.to_owned();
                Some(Sample::parse(name, &fs::read_to_string(&path).ok()?))
            })
            .collect();
        samples.sort_by(|one, other| one.name.cmp(&other.name));
        samples
    }

    fn parse(name: String, text: &str) -> Sample {
        let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
        let head = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        Sample { name, head, body: body.to_owned() }
    }

    /// Whether it is a mail (and not a page).
    pub fn is_mail(&self) -> bool {
        self.name.ends_with(".eml.txt")
    }

    /// The expected answer: `gone`, `up`, `restricted_private`, or `unsure login_wall` and so on.
    pub fn expected(&self) -> String {
        let mut words = self.name.split(['-', '.']);
        let first = words.next().unwrap_or_default();
        if first == "unsure" {
            format!("unsure {}", words.next().unwrap_or_default())
        } else {
            first.to_owned()
        }
    }

    /// A line of the head.
    pub fn line(&self, key: &str) -> Option<String> {
        self.head.get(key).cloned()
    }

    fn line_or_empty(&self, key: &str) -> String {
        self.line(key).unwrap_or_default()
    }

    /// What was looked at.
    pub fn target(&self, platform: &str) -> Target {
        let kind = Kind::by_key(&self.line_or_empty("kind")).unwrap_or(Kind::Other);
        Target {
            platform: platform.to_owned(),
            kind,
            id: self.line("id"),
            account: self.line("account"),
            container: None,
            canonical: self.line_or_empty("canonical"),
            key: format!("{platform}:{}:example", kind.key()),
            posted_unix_ms: None,
            note: None,
        }
    }

    /// What came back.
    pub fn page(&self) -> Page {
        Page {
            status: self.line_or_empty("status").parse().unwrap_or_default(),
            url: self.line_or_empty("url"),
            location: self.line("location"),
            content_type: self.line_or_empty("content-type"),
            body: self.body.clone(),
            now_unix_s: self.line_or_empty("now").parse().unwrap_or_default(),
            country: self.line("country").unwrap_or_else(|| "BE".to_owned()),
            retry_after_s: None,
        }
    }

    /// The mail.
    pub fn mail(&self) -> IncomingMail {
        IncomingMail {
            from: self.line_or_empty("from"),
            subject: self.line_or_empty("subject"),
            body: self.body.clone(),
            automatic: self.line_or_empty("automatic") == "yes",
        }
    }
}
