//! Reads the links out of whatever a caller sends.

mod ending;
mod handles;
mod plain;
mod scan;
mod trim;
mod wrapped;

use crate::link::{Link, notes, repair, text, unwrap};
use crate::{Kind, Target};
use serde::{Deserialize, Serialize};

/// Everything that was read from a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The links, in the order of the text. Duplicates are not folded here.
    pub links: Vec<FoundLink>,
    /// Bare handles with a platform's name beside them: to be confirmed, never filed silently.
    pub handles: Vec<Handle>,
}

/// One link found in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundLink {
    /// As it stands in the text (without the punctuation around it).
    pub found: String,
    /// What it points at. For a web address of no known platform the target's platform is
    /// `website`; `None` when it is not a usable web address.
    pub target: Option<Target>,
    /// A code from [`crate::link::notes`], or `None`.
    pub note: Option<String>,
}

/// An account named in words, for example "snap: somebody".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handle {
    /// The platform's key.
    pub platform: String,
    /// The account, without `@`.
    pub account: String,
    /// The address of that account's page, when the platform has one.
    pub address: Option<String>,
}

/// Reads a whole pasted text: chat exports, quoted mails, HTML, spreadsheets, defanged links.
///
/// The time it takes grows with the length of the text only.
#[must_use]
pub fn read(text: &str) -> Reading {
    let text = plain::plain(text);
    let places = scan::links(&text);
    let handles = handles::handles(&text, &places);
    Reading { links: places.into_iter().map(|place| place.link).collect(), handles }
}

/// Reads one line as exactly one link.
#[must_use]
pub fn read_one(line: &str) -> FoundLink {
    let line = text::without_invisible(line);
    read_as_link(line.trim(), trim::without_quotes(line.trim()))
}

/// Reads `written` as a link that stands as `found` in a text.
fn read_as_link(found: &str, written: &str) -> FoundLink {
    let mut read = FoundLink { found: found.to_owned(), target: None, note: None };
    match repair::address(written) {
        Ok(url) => {
            let (url, taken_off) = unwrap::unwrapped(url);
            let link = Link::new(found, url);
            read.target = crate::recognise(&link);
            let from_target = read.target.as_ref().and_then(|target| target.note.clone());
            let from_link = link.note.or(taken_off.then_some(notes::UNWRAPPED)).map(str::to_owned);
            // What is wrong with the target matters more than how its address was written.
            read.note = from_target.or(from_link);
        }
        Err(repair::Refused::Deceptive) => read.note = Some(notes::LOOK_ALIKE.to_owned()),
        Err(repair::Refused::NotAnAddress) => {}
    }
    read
}

/// How much a target says: nothing, a site or an odd id, a place or account, a piece of content.
fn weight(target: Option<&Target>) -> u8 {
    let Some(target) = target else {
        return 0;
    };
    let doubtful = matches!(target.note.as_deref(), Some(notes::ODD_ID | notes::IMPOSSIBLE_TIME));
    match target.kind {
        Kind::Other => 0,
        _ if doubtful => 1,
        Kind::Profile | Kind::Group | Kind::Channel | Kind::Search | Kind::ShareLink | Kind::Invite => 2,
        _ => 3,
    }
}
