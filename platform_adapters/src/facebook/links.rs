//! The links of Facebook and Messenger.

mod account;
mod parameters;
mod reserved;

use crate::target::ids;
use crate::{Kind, Link, Target, link::notes, link::text};
use reserved::RESERVED_SUBDOMAINS;
use url::Url;

const PLATFORM: &str = "facebook";

/// What the link points at, or `None` when it is not a link of Facebook.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    link.read_as(PLATFORM, grammar)
}

fn grammar(link: &Link, path: &[&str]) -> Option<Target> {
    if link.is_under("fbcdn.net") || link.is_under("fbsbx.com") {
        let file = path.last()?;
        let target = Target::new(PLATFORM, Kind::Attachment, &format!("file:{}", ids::file_key(link, path)?), &link.cleaned());
        return Some(target.with_id(file).with_note(Some(notes::MEDIA_FILE)));
    }
    if RESERVED_SUBDOMAINS.contains(&link.subdomain()) {
        return None;
    }
    match (link.host(), path) {
        ("fb.watch", ["v", code, ..] | [code, ..]) => share("https://fb.watch/", "fb.watch", code),
        ("fb.me" | "www.fb.me", ["m", name, ..]) => account::profile(name),
        ("fb.me" | "www.fb.me", [kind, code, ..]) if kind.len() <= 2 && ids::is_code(kind) => {
            share(&format!("https://fb.me/{kind}/"), &format!("fb.me/{kind}"), code)
        }
        ("fb.me" | "www.fb.me", [code, ..]) => share("https://fb.me/", "fb.me", code),
        ("on.fb.me", [code, ..]) => share("https://on.fb.me/", "on.fb.me", code),
        _ if link.is_under("fb.me") => None,
        ("fb.gg", ["v", code, ..]) => share("https://fb.gg/v/", "fb.gg", code),
        ("fb.gg", _) => None,
        ("m.me" | "www.m.me", [kind @ ("j" | "g" | "ch" | "cm"), code, ..]) => chat(kind, code),
        ("m.me" | "www.m.me", [name, ..]) => account::profile(name),
        ("m.me", []) => None,
        _ if link.is_under("messenger.com") => messenger(path),
        _ => match hashbang(link) {
            Some(old) => {
                let path = old.path();
                let parts: Vec<&str> = path.iter().map(String::as_str).collect();
                page(&old, &parts)
            }
            None => page(link, path),
        },
    }
}

/// Until 2013 the address of what was shown stood after a hash and an exclamation mark.
fn hashbang(link: &Link) -> Option<Link> {
    let old = link.url.fragment()?.strip_prefix("!/")?;
    let url = Url::parse("https://www.facebook.com/").ok()?.join(old).ok()?;
    Some(Link { url, ..link.clone() }).filter(|link| link.platform() == Some(PLATFORM))
}

fn page(link: &Link, path: &[&str]) -> Option<Target> {
    match path {
        ["permalink.php" | "story.php" | "photo.php" | "photo" | "video.php" | "video" | "watch" | "profile.php"
            | "media" | "events" | "story" | "comment" | "video_embed.php" | "reel", ..] => {
            parameters::page(link, path)
        }
        ["share", kind @ ("a" | "p" | "r" | "v" | "g" | "s" | "story" | "reel" | "post" | "video"), code, ..] => {
            share(&format!("https://www.facebook.com/share/{kind}/"), &format!("share/{kind}"), code)
        }
        ["share", code] => share("https://www.facebook.com/share/", "share", code),
        ["reels", id, ..] if ids::is_number(id) => parameters::page(link, &["reel", id]),
        ["groups", _, "user", id, ..] if ids::is_number(id) => account::profile_by_id(id),
        ["groups", group, rest @ ..] if !group.is_empty() => account::group(link, group, rest),
        ["watchparty", id, ..] if ids::is_number(id) => {
            let address = format!("https://www.facebook.com/watchparty/{id}");
            Some(Target::new(PLATFORM, Kind::Live, &format!("video:{id}"), &address).with_id(id))
        }
        ["gaming", name, "videos", rest @ ..] => account::page(link, name, &[&["videos"], rest].concat()),
        ["pg", name, rest @ ..] => account::page(link, name, rest),
        ["profile", id] if ids::is_number(id) => account::profile_by_id(id),
        ["p", slug, ..] | ["pages", "category", _, slug, ..] if ids::number_after_slug(slug).is_some() => {
            account::profile_by_id(ids::number_after_slug(slug)?)
        }
        ["photos", "viewer", ..] => {
            let id = link.value("photo").filter(|id| ids::is_number(id))?;
            account::post(link, &format!("https://www.facebook.com/photo.php?fbid={id}"), &id)
        }
        ["notes", .., id] if ids::is_number(id) && id.len() > 9 => {
            account::post(link, &format!("https://www.facebook.com{}", link.url.path()), id)
        }
        ["pages" | "people" | "page", .., id] if ids::is_number(id) => account::profile_by_id(id),
        ["pages", _, id, ..] | ["people", _, id, ..] if ids::is_number(id) => account::profile_by_id(id),
        ["stories", bucket, rest @ ..] if ids::is_number(bucket) => account::story(bucket, rest),
        ["marketplace", "item", id, ..] if ids::is_number(id) => {
            let address = format!("https://www.facebook.com/marketplace/item/{id}/");
            Some(Target::new(PLATFORM, Kind::Other, &format!("marketplace:{id}"), &address).with_id(id))
        }
        ["ads", "library", ..] => {
            let id = link.value("id").filter(|id| ids::is_number(id))?;
            let address = format!("https://www.facebook.com/ads/library/?id={id}");
            Some(Target::new(PLATFORM, Kind::Other, &format!("advertisement:{id}"), &address).with_id(&id))
        }
        ["hashtag", word, ..] => {
            let address = format!("https://www.facebook.com/hashtag/{}", text::path_part(word));
            Some(Target::new(PLATFORM, Kind::Search, &format!("hashtag:{}", word.to_lowercase()), &address))
        }
        ["search", _, ..] if link.has("q") => {
            let key = format!("search:{}:{}", path.join("/"), link.value("q")?);
            Some(Target::new(PLATFORM, Kind::Search, &key, &link.cleaned()))
        }
        ["messages", "t", name, ..] => account::profile(name),
        [name, rest @ ..] => account::page(link, name, rest),
        [] => None,
    }
}

/// An invitation to a chat of several people or to a channel of Messenger.
fn chat(word: &str, code: &str) -> Option<Target> {
    if !ids::is_name(code, b"-_=", 6..=64) {
        return None;
    }
    let kind = if word == "ch" { Kind::Channel } else { Kind::Invite };
    let address = format!("https://m.me/{word}/{code}/");
    Some(Target::new(PLATFORM, kind, &format!("m.me/{word}:{code}"), &address).with_id(code))
}

fn messenger(path: &[&str]) -> Option<Target> {
    match path {
        ["t", name] | ["t", name, ..] => account::profile(name),
        _ => None,
    }
}

fn share(start: &str, kind: &str, code: &str) -> Option<Target> {
    if !ids::is_code(code) {
        return None;
    }
    let address = format!("{start}{code}/");
    let target = Target::new(PLATFORM, Kind::ShareLink, &format!("{kind}:{code}"), &address).with_id(code);
    Some(target.with_note(Some(notes::NEEDS_FOLLOWING)))
}
