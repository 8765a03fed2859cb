//! The links of Instagram.

mod reserved;

use crate::target::{ids, posted};
use crate::{Kind, Link, Target, link::notes, link::text};
use reserved::{RESERVED, RESERVED_SUBDOMAINS};

const PLATFORM: &str = "instagram";

/// How many letters of a private post's code are its access key.
const ACCESS_KEY_LENGTH: usize = 28;

/// Codes have eleven letters today; nothing longer than this is one.
const LONGEST_CODE_LENGTH: usize = 14;

/// What the link points at, or `None` when it is not a link of Instagram.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    link.read_as(PLATFORM, grammar)
}

fn grammar(link: &Link, path: &[&str]) -> Option<Target> {
    if link.is_under("cdninstagram.com") {
        return media_file(link, path);
    }
    if RESERVED_SUBDOMAINS.contains(&link.subdomain()) {
        return None;
    }
    match path {
        [kind @ ("m" | "j"), name, ..] if link.is_under("ig.me") => match *kind {
            "m" => profile(name),
            _ => place(Kind::Invite, "j", name),
        },
        [kind @ ("j" | "channel"), code, ..] => {
            place(if *kind == "j" { Kind::Invite } else { Kind::Channel }, kind, code)
        }
        ["p", code, rest @ ..] | ["dm", "p", code, rest @ ..] => publication(link, Kind::Post, "p", code, None, rest),
        ["reel" | "reels", "audio", id, ..] if ids::is_number(id) => {
            let address = format!("https://www.instagram.com/reels/audio/{id}/");
            Some(Target::new(PLATFORM, Kind::Playlist, &format!("audio:{id}"), &address).with_id(id))
        }
        ["reels", "videos", code, rest @ ..] if *code != "videos" => {
            publication(link, Kind::Reel, "reel", code, None, rest)
        }
        ["reel" | "reels", code, rest @ ..] if *code != "videos" && *code != "audio" => {
            publication(link, Kind::Reel, "reel", code, None, rest)
        }
        ["tv", code, rest @ ..] => publication(link, Kind::Video, "tv", code, None, rest),
        ["share", code] => share("", code),
        ["share", kind @ ("p" | "reel" | "r" | "tv" | "s" | "profile" | "highlight" | "story"), code, ..] => share(kind, code),
        ["stories", "highlights", id, ..] if ids::is_number(id) => highlight(link, id),
        ["stories", "me" | "highlights", ..] => None,
        ["stories", name, rest @ ..] => story(name, rest),
        ["s", token, ..] => {
            let text = ids::base64_text(token)?;
            highlight(link, text.strip_prefix("highlight:").filter(|id| ids::is_number(id))?)
        }
        ["explore", "tags" | "locations" | "search" | "topics", rest @ ..] if !rest.is_empty() => {
            let words = format!("{}?{}", path.join("/"), link.value("q").unwrap_or_default());
            Some(Target::new(PLATFORM, Kind::Search, &format!("search:{words}"), &link.cleaned()))
        }
        ["_u" | "n", name, ..] | ["_n", "profile", name, ..] => profile(name),
        [first] if first.starts_with("id:") => {
            let id = first.strip_prefix("id:").filter(|id| ids::is_number(id))?;
            let address = format!("https://www.instagram.com/id:{id}/");
            Some(Target::new(PLATFORM, Kind::Profile, &format!("user:{id}"), &address).with_id(id))
        }
        [first, ..] if RESERVED.contains(&first.to_ascii_lowercase().as_str()) => None,
        [name, "p", code, rest @ ..] => publication(link, Kind::Post, "p", code, Some(name), rest),
        [name, "reel" | "reels", code, rest @ ..] => publication(link, Kind::Reel, "reel", code, Some(name), rest),
        [name, "tv", code, rest @ ..] => publication(link, Kind::Video, "tv", code, Some(name), rest),
        [name, "guide", slug, id, ..] | [name, "saved", slug, id, ..] if ids::is_number(id) && is_account(name) => {
            let slug = text::path_part(slug);
            let collection = path.get(1).copied().unwrap_or_default();
            let address = format!("https://www.instagram.com/{name}/{collection}/{slug}/{id}/");
            let target = Target::new(PLATFORM, Kind::Playlist, &format!("{collection}:{id}"), &address);
            Some(target.with_id(id).with_account(Some(name)))
        }
        [name, "live", ..] => live(name),
        [name, ..] => profile(name),
        [] => match link.value("user").or_else(|| link.value("username")) {
            Some(name) if link.is_under("ig.me") => profile(&name),
            _ => None,
        },
    }
}

/// A post, reel or video: all of them live under one kind of code, so they share one kind of key.
/// A link to the second or a later picture of a post names that picture.
fn publication(link: &Link, kind: Kind, word: &str, code: &str, account: Option<&str>, rest: &[&str]) -> Option<Target> {
    let whole = ids::leading_code(code);
    if whole.len() < 2 || whole.len() > LONGEST_CODE_LENGTH + ACCESS_KEY_LENGTH || whole.len() < code.len() && whole.len() < 10 {
        return None;
    }
    let public_length = if whole.len() > ACCESS_KEY_LENGTH { whole.len() - ACCESS_KEY_LENGTH } else { whole.len() };
    let public = whole.get(..public_length).filter(|public| public.len() >= 2)?;
    let account = account.filter(|name| is_account(name));
    let address = format!("https://www.instagram.com/{word}/{public}/");
    if let ["c", comment, ..] | ["comments", comment, ..] = rest
        && ids::is_number(comment)
    {
        let key = format!("post:{public}:{comment}");
        let target = Target::new(PLATFORM, Kind::Comment, &key, &format!("{address}c/{comment}/"));
        return Some(target.with_id(comment).with_container(Some(public)).with_account(account));
    }
    let picture = link.value("img_index").filter(|index| ids::is_number(index) && index.len() < 3 && index != "1");
    let (key, address) = match &picture {
        Some(index) => (format!("post:{public}:{index}"), format!("{address}?img_index={index}")),
        None => (format!("post:{public}"), address),
    };
    let secret = (public.len() < whole.len()).then_some(notes::SECRET_CUT);
    let odd = (!(9..=11).contains(&public.len())).then_some(notes::ODD_ID);
    let target = Target::new(PLATFORM, kind, &key, &address).with_note(secret).with_note(odd);
    Some(target.with_id(whole).with_account(account).with_posted(posted::by_instagram_code(public)))
}

fn share(kind: &str, code: &str) -> Option<Target> {
    if !ids::is_code(code) {
        return None;
    }
    let folder = if kind.is_empty() { String::new() } else { format!("{kind}/") };
    let address = format!("https://www.instagram.com/share/{folder}{code}");
    let target = Target::new(PLATFORM, Kind::ShareLink, &format!("share:{folder}{code}"), &address);
    Some(target.with_id(code).with_note(Some(notes::NEEDS_FOLLOWING)))
}

/// An invitation to a chat, or a broadcast channel.
fn place(kind: Kind, word: &str, code: &str) -> Option<Target> {
    if !ids::is_name(code, b"-_=", 6..=64) {
        return None;
    }
    let address = format!("https://www.instagram.com/{word}/{code}/");
    Some(Target::new(PLATFORM, kind, &format!("{word}:{code}"), &address).with_id(code))
}

/// A highlight, or the one picture or video in it that the link names.
fn highlight(link: &Link, id: &str) -> Option<Target> {
    let address = format!("https://www.instagram.com/stories/highlights/{id}/");
    let item = link.value("story_media_id").and_then(|text| ids::leading_number(&text).map(str::to_owned));
    let (key, address) = match item {
        Some(item) => (format!("highlight:{id}:{item}"), format!("{address}?story_media_id={item}")),
        None => (format!("highlight:{id}"), address),
    };
    Some(Target::new(PLATFORM, Kind::Story, &key, &address).with_id(id))
}

fn story(name: &str, rest: &[&str]) -> Option<Target> {
    if !is_account(name) {
        return None;
    }
    let base = format!("https://www.instagram.com/stories/{}/", name.to_lowercase());
    match rest.first().and_then(|id| ids::leading_number(id)) {
        Some(id) => {
            let target = Target::new(PLATFORM, Kind::Story, &format!("story:{id}"), &format!("{base}{id}/"));
            Some(target.with_id(id).with_account(Some(name)))
        }
        None => {
            let key = format!("stories:{}", name.to_lowercase());
            Some(Target::new(PLATFORM, Kind::Story, &key, &base).with_account(Some(name)))
        }
    }
}

fn live(name: &str) -> Option<Target> {
    let lower = is_account(name).then(|| name.to_lowercase()).filter(|name| !RESERVED.contains(&name.as_str()))?;
    let address = format!("https://www.instagram.com/{lower}/live/");
    Some(Target::new(PLATFORM, Kind::Live, &format!("live:{lower}"), &address).with_account(Some(name)))
}

fn profile(name: &str) -> Option<Target> {
    let name = name.trim_start_matches('@');
    let lower = is_account(name).then(|| name.to_lowercase()).filter(|name| !RESERVED.contains(&name.as_str()))?;
    let address = format!("https://www.instagram.com/{lower}/");
    Some(Target::new(PLATFORM, Kind::Profile, &format!("profile:{lower}"), &address).with_account(Some(name)))
}

fn media_file(link: &Link, path: &[&str]) -> Option<Target> {
    let file = path.last()?;
    let target = Target::new(PLATFORM, Kind::Attachment, &format!("file:{}", ids::file_key(link, path)?), &link.cleaned());
    Some(target.with_id(file).with_note(Some(notes::MEDIA_FILE)))
}

/// Account names: up to 30 letters, digits, dots and underlines, no dot first, last or doubled.
fn is_account(name: &str) -> bool {
    ids::is_name(name, b"._", 1..=30) && !name.starts_with('.') && !name.ends_with('.') && !name.contains("..")
}
