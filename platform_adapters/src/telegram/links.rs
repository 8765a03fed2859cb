//! The links of Telegram (<https://core.telegram.org/api/links>).

use crate::target::ids;
use crate::{Kind, Link, Target, link::notes};

const PLATFORM: &str = "telegram";

/// First parts of a path, and names before `.t.me`, that are no accounts.
const RESERVED: &[&str] = &[
    "addemoji", "addlist", "addstickers", "addstyle", "addtheme", "auction", "auth", "bg", "boost", "c", "call",
    "confirmphone", "contact", "giftcode", "i", "invoice", "iv", "joinchat", "login", "m", "msg", "nft", "proxy", "s",
    "setlanguage", "share", "socks", "web", "www",
];

/// What the link points at, or `None` when it is not a link of Telegram.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    link.read_as(PLATFORM, grammar)
}

fn grammar(link: &Link, path: &[&str]) -> Option<Target> {
    if link.is_under("telegram.org") {
        return web_client(link);
    }
    // An empty first part makes Telegram's own clients refuse the address.
    if link.url.path().starts_with("//") {
        return None;
    }
    let is_files = link.is_under("cdn-telegram.org") || (link.is_under("telesco.pe") && !link.subdomain().is_empty());
    if is_files {
        let file = path.last()?;
        let target = Target::new(PLATFORM, Kind::Attachment, &format!("file:{}", path.join("/")), &link.cleaned());
        return Some(target.with_id(file).with_note(Some(notes::MEDIA_FILE)));
    }
    match link.subdomain() {
        "" | "www" => page(link, path),
        _ if !link.is_under("t.me") => None,
        name if is_account(name) && name.len() > 3 && !RESERVED.contains(&name) => of_account(link, name, path),
        _ => None,
    }
}

fn page(link: &Link, path: &[&str]) -> Option<Target> {
    match path {
        // The preview on the web puts `s/` before everything, and clients drop it however often.
        ["s", "s", ..] => page(link, path.get(1..)?),
        ["s", name] if is_account(name) && !RESERVED.contains(&lower(name).as_str()) => {
            let name_lower = lower(name);
            let target =
                Target::new(PLATFORM, Kind::Channel, &format!("profile:{name_lower}"), &format!("https://t.me/{name_lower}"));
            Some(target.with_account(Some(name)))
        }
        ["s", rest @ ..] => page(link, rest),
        // A word that needs a code after it, with an empty part in the code's place.
        [first, ..] if link.url.path().contains(&format!("/{first}//")) && RESERVED.contains(first) => None,
        ["c", channel, rest @ ..] => private_message(link, channel, rest),
        ["joinchat"] => invite(&link.value("invite")?),
        ["joinchat", code, ..] if !ids::is_number(code) => invite(code.trim_start_matches(['+', ' '])),
        ["addlist", code, ..] => shared("addlist", Kind::Invite, code),
        ["call", code, ..] => shared("call", Kind::Invite, code),
        ["m", code, ..] => shared("m", Kind::ShareLink, code),
        ["contact", code, ..] => shared("contact", Kind::ShareLink, code),
        ["boost", name] if is_account(name) && !RESERVED.contains(&lower(name).as_str()) => profile(name),
        [first, ..] if RESERVED.contains(&lower(first).as_str()) => None,
        [first, rest @ ..] => match first.strip_prefix(['+', ' ']) {
            Some(number) if ids::is_number(number) => telephone(number),
            Some(code) => invite(code),
            None => of_account(link, first, rest),
        },
        [] => None,
    }
}

/// What follows an account's name: a message, a topic and a message, a story, a live broadcast.
fn of_account(link: &Link, name: &str, rest: &[&str]) -> Option<Target> {
    if !is_account(name) {
        return None;
    }
    let name_lower = lower(name);
    let first = rest.first().and_then(|part| message_number(part));
    if let Some(first) = first {
        let second = rest.get(1).and_then(|part| message_number(part));
        let id = second.unwrap_or(first);
        let place = format!("https://t.me/{name_lower}/{id}");
        return Some(message(link, &name_lower, &place, id).with_account(Some(name)));
    }
    if let ["s", story, ..] = rest
        && let Some(id) = message_number(story)
    {
        let address = format!("https://t.me/{name_lower}/s/{id}");
        let target = Target::new(PLATFORM, Kind::Story, &format!("story:{name_lower}/{id}"), &address);
        return Some(target.with_id(id).with_account(Some(name)));
    }
    let live_story = matches!(rest, ["s", "live", ..]);
    if live_story || ["livestream", "voicechat", "videochat"].iter().any(|kind| link.has(kind)) {
        let address = format!("https://t.me/{name_lower}?livestream");
        let target = Target::new(PLATFORM, Kind::Live, &format!("live:{name_lower}"), &address);
        return Some(target.with_account(Some(name)));
    }
    profile(name)
}

/// A message of a private channel, which is known by its number only.
fn private_message(link: &Link, channel: &str, rest: &[&str]) -> Option<Target> {
    let channel = Some(channel).filter(|channel| ids::is_number(channel))?;
    let first = message_number(rest.first()?)?;
    let id = rest.get(1).and_then(|part| message_number(part)).unwrap_or(first);
    let target = message(link, &format!("c/{channel}"), &format!("https://t.me/c/{channel}/{id}"), id);
    Some(target.with_container(Some(channel)))
}

/// A message, or the comment under it that the link names. Numbers count within a channel, and a
/// topic is only a view of it.
fn message(link: &Link, place: &str, address: &str, id: &str) -> Target {
    match link.value("comment").as_deref().and_then(message_number) {
        Some(comment) => {
            let key = format!("message:{place}/{id}:{comment}");
            Target::new(PLATFORM, Kind::Comment, &key, &format!("{address}?comment={comment}")).with_id(comment)
        }
        None => Target::new(PLATFORM, Kind::Message, &format!("message:{place}/{id}"), address).with_id(id),
    }
}

fn invite(code: &str) -> Option<Target> {
    if !ids::is_code(code) {
        return None;
    }
    let address = format!("https://t.me/+{code}");
    Some(Target::new(PLATFORM, Kind::Invite, &format!("invite:{code}"), &address).with_id(code))
}

fn shared(word: &str, kind: Kind, code: &str) -> Option<Target> {
    if !ids::is_code(code) {
        return None;
    }
    let note = (kind == Kind::ShareLink).then_some(notes::NEEDS_FOLLOWING);
    let address = format!("https://t.me/{word}/{code}");
    Some(Target::new(PLATFORM, kind, &format!("{word}:{code}"), &address).with_id(code).with_note(note))
}

fn telephone(number: &str) -> Option<Target> {
    let address = format!("https://t.me/+{number}");
    let target = Target::new(PLATFORM, Kind::Profile, &format!("telephone:{number}"), &address);
    Some(target.with_account(Some(&format!("+{number}"))))
}

fn profile(name: &str) -> Option<Target> {
    let name_lower = lower(name);
    let address = format!("https://t.me/{name_lower}");
    Some(Target::new(PLATFORM, Kind::Profile, &format!("profile:{name_lower}"), &address).with_account(Some(name)))
}

/// The client in the browser keeps the account in the fragment, as `#@name`.
fn web_client(link: &Link) -> Option<Target> {
    if link.subdomain() != "web" {
        return None;
    }
    let fragment = link.url.fragment()?.trim_start_matches(['/', '?']);
    let fragment = fragment.strip_prefix("im?p=").unwrap_or(fragment);
    if let Some(name) = fragment.strip_prefix('@') {
        return if is_account(name) { profile(name) } else { None };
    }
    chat_by_number(link, fragment)
}

/// The client in the browser knows a channel as `-100` and its number, a small group as `-` and its
/// number, and a person by number; a message's own number may follow.
fn chat_by_number(link: &Link, fragment: &str) -> Option<Target> {
    let (chat, message) = match fragment.split_once('_') {
        Some((chat, message)) => (chat, message_number(message)),
        None => (fragment, None),
    };
    let (kind, word, number) = match (chat.strip_prefix("-100"), chat.strip_prefix('-')) {
        (Some(channel), _) => (Kind::Channel, "channel", channel),
        (None, Some(group)) => (Kind::Group, "group", group),
        (None, None) => (Kind::Profile, "user", chat),
    };
    if !ids::is_number(number) {
        return None;
    }
    if let (Kind::Channel, Some(_)) = (kind, message) {
        return private_message(link, number, &[message?]);
    }
    let address = format!("https://web.telegram.org/a/#{chat}");
    Some(Target::new(PLATFORM, kind, &format!("{word}:{number}"), &address).with_id(number))
}

/// The number of a message: above nought; what follows the digits is dropped, as clients do.
fn message_number(text: &str) -> Option<&str> {
    ids::leading_number(text).map(|number| number.trim_start_matches('0')).filter(|number| (1..=18).contains(&number.len()))
}

fn lower(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// Account names: a letter first, then letters, digits and underlines, none doubled or last.
fn is_account(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && ids::is_name(name, b"_", 1..=32)
        && !name.ends_with('_')
        && !name.contains("__")
}
