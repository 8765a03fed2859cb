//! The links of X, formerly Twitter.

use crate::target::{ids, posted};
use crate::{Kind, Link, Target, link::notes, link::text};

const PLATFORM: &str = "x";

/// Subdomains on which people's posts are; others hold pages about X.
const OPEN_SUBDOMAINS: &[&str] = &["", "www", "mobile", "m", "nitter", "web", "platform"];

/// First parts of a path that are pages of X.
const RESERVED: &[&str] = &[
    "home", "explore", "i", "settings", "search", "search-advanced", "search-home", "hashtag", "tos", "privacy",
    "notifications", "messages", "compose", "login", "logout", "signup", "share", "intent", "about", "account",
    "oauth", "download", "jobs", "who_to_follow", "connect_people", "follower_requests", "statuses", "status",
    "web", "safety", "rules", "help", "widgets", "goodies", "personalization", "directory", "discover", "mentions",
    "favorites", "invitations", "sessions", "welcome", "en", "fr", "nl", "de", "es", "embed", "lists", "bookmarks",
    "communities", "topics", "moments", "trends", "premium_sign_up", "verified-choose", "newtwitter", "error",
    "activity", "logged_out", "following", "followers", "public_timeline",
];

/// What the link points at, or `None` when it is not a link of X.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    link.read_as(PLATFORM, grammar)
}

fn grammar(link: &Link, path: &[&str]) -> Option<Target> {
    let host = link.host();
    match (host, path) {
        ("t.co" | "www.t.co" | "pic.twitter.com" | "pic.x.com", [code, ..]) => short_link(host, code),
        ("platform.twitter.com" | "platform.x.com", ["embed", ..]) => {
            post(None, &link.value("id").or_else(|| link.value("tweetId"))?)
        }
        _ if link.is_under("twimg.com") => media_file(link, path),
        _ if link.is_under("t.co") => None,
        _ if !OPEN_SUBDOMAINS.contains(&link.subdomain()) => None,
        _ => match link.url.fragment().and_then(|fragment| fragment.strip_prefix('!')) {
            // Until 2012 the address stood after a hash and an exclamation mark.
            Some(old) if path.is_empty() => {
                let old = old.split('?').next().unwrap_or_default();
                let parts: Vec<&str> = old.split('/').filter(|part| !part.is_empty()).collect();
                page(link, &parts)
            }
            _ => page(link, path),
        },
    }
}

fn page(link: &Link, path: &[&str]) -> Option<Target> {
    match path {
        ["i", rest @ ..] => internal(link, rest),
        ["web", "status" | "statuses", id, ..] | ["statuses" | "status", id, ..] => post(None, id),
        ["intent", verb, ..] => match *verb {
            "user" | "follow" => match link.value("user_id").filter(|id| ids::is_number(id)) {
                Some(id) => profile_by_id(&id),
                None => profile(&link.value("screen_name")?),
            },
            "like" | "retweet" | "favorite" => post(None, &link.value("tweet_id")?),
            _ => post(None, &link.value("in_reply_to")?),
        },
        ["hashtag", word, ..] => search(&format!("hashtag:{}", word.to_lowercase()), &format!("hashtag/{}", text::path_part(word))),
        ["search", ..] => {
            let words = link.value("q")?;
            let query: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
            search(&format!("search:{words}"), &format!("search?q={query}"))
        }
        ["messages", chat, rest @ ..] if ids::is_name(chat, b"-", 3..=60) && chat.contains(char::is_numeric) => {
            let target = Target::new(PLATFORM, Kind::Message, &format!("messages:{}", path.join(":")), &link.cleaned());
            Some(target.with_id(rest.first().unwrap_or(chat)).with_container(Some(chat)))
        }
        [name, "status" | "statuses", id, ..] if is_account(name) => post(Some(name), id),
        [name, "article", id, ..] if is_account(name) && ids::is_number(id) => post(Some(name), id),
        [name, "lists", slug, ..] if is_account(name) && !slug.is_empty() => {
            let address = format!("https://x.com/{name}/lists/{}", text::path_part(slug));
            let key = format!("list:{}/{slug}", name.to_lowercase());
            Some(Target::new(PLATFORM, Kind::Playlist, &key, &address).with_account(Some(name)))
        }
        [first] if first.starts_with("id:") => profile_by_id(first.strip_prefix("id:")?),
        [first, _] if first.starts_with("id:") => profile_by_id(first.strip_prefix("id:")?),
        [name, ..] => profile(name),
        [] => None,
    }
}

/// Addresses below `/i/` name things by number only.
fn internal(link: &Link, path: &[&str]) -> Option<Target> {
    match path {
        ["status" | "tweet" | "article" | "articles", id, ..]
        | ["web", "status", id, ..]
        | ["topics", "tweet", id, ..]
        | ["cards", "tfw", "v1", id, ..]
        | ["videos", "tweet", id, ..]
        | ["videos", id, ..]
        | ["communities", _, "post", id, ..] => post(None, id),
        ["chat", chat, ..] if ids::is_name(chat, b"-", 3..=60) && chat.contains(char::is_numeric) => {
            let address = format!("https://x.com/i/chat/{chat}");
            let target = Target::new(PLATFORM, Kind::Message, &format!("chat:{chat}"), &address);
            Some(target.with_id(chat).with_container(Some(chat)))
        }
        ["grok", "share", id, ..] if ids::is_code(id) => {
            let address = format!("https://x.com/i/grok/share/{id}");
            Some(Target::new(PLATFORM, Kind::Other, &format!("grok:{id}"), &address).with_id(id))
        }
        ["bookmarks", ..] => post(None, &link.value("post_id")?),
        [kind @ ("spaces" | "broadcasts"), id, ..] if ids::is_name(id, b"", 5..=20) => {
            let address = format!("https://x.com/i/{kind}/{id}");
            Some(Target::new(PLATFORM, Kind::Live, &format!("{kind}:{id}"), &address).with_id(id))
        }
        [kind @ ("lists" | "events" | "moments"), id, ..] if ids::is_number(id) => {
            let address = format!("https://x.com/i/{kind}/{id}");
            Some(Target::new(PLATFORM, Kind::Other, &format!("{kind}:{id}"), &address).with_id(id))
        }
        ["communities", id, ..] if ids::is_number(id) => {
            let address = format!("https://x.com/i/communities/{id}");
            Some(Target::new(PLATFORM, Kind::Group, &format!("communities:{id}"), &address).with_id(id))
        }
        ["user" | "profile", id, ..] => profile_by_id(id),
        _ => None,
    }
}

fn post(account: Option<&str>, id: &str) -> Option<Target> {
    let id = ids::leading_number(id).filter(|id| id.len() <= 20)?;
    let address = format!("https://x.com/{}/status/{id}", account.unwrap_or("i"));
    let target = Target::new(PLATFORM, Kind::Post, &format!("post:{id}"), &address).with_id(id);
    Some(target.with_account(account).with_posted(posted::by_x_id(id)))
}

fn profile(name: &str) -> Option<Target> {
    let name = name.trim_start_matches('@');
    let lower = name.to_lowercase();
    if !is_account(name) || RESERVED.contains(&lower.as_str()) {
        return None;
    }
    let address = format!("https://x.com/{lower}");
    Some(Target::new(PLATFORM, Kind::Profile, &format!("profile:{lower}"), &address).with_account(Some(name)))
}

fn profile_by_id(id: &str) -> Option<Target> {
    if !ids::is_number(id) {
        return None;
    }
    let address = format!("https://x.com/i/user/{id}");
    Some(Target::new(PLATFORM, Kind::Profile, &format!("user:{id}"), &address).with_id(id))
}

fn search(key: &str, page: &str) -> Option<Target> {
    Some(Target::new(PLATFORM, Kind::Search, key, &format!("https://x.com/{page}")))
}

fn short_link(host: &str, code: &str) -> Option<Target> {
    let host = host.trim_start_matches("www.");
    let code = ids::leading_code(code);
    if code.len() < 4 {
        return None;
    }
    let target = Target::new(PLATFORM, Kind::ShareLink, &format!("share:{host}/{code}"), &format!("https://{host}/{code}"));
    Some(target.with_id(code).with_note(Some(notes::NEEDS_FOLLOWING)))
}

/// A picture or video file. The id is that of the file, not that of the post.
fn media_file(link: &Link, path: &[&str]) -> Option<Target> {
    let id = match path {
        [] | [_] => return None,
        ["media" | "tweet_video" | "tweet_video_thumb" | "grok-img-share", file, ..] => {
            file.split(['.', ':']).next().unwrap_or(file)
        }
        [_, id, ..] => id,
    };
    let key = path.join("/");
    let key = key.split(['.', ':']).next().unwrap_or(&key);
    let format = link.value("format").map(|format| format!("?format={format}")).unwrap_or_default();
    let address = format!("https://{}{}{format}", link.host(), link.url.path());
    let target = Target::new(PLATFORM, Kind::Attachment, &format!("file:{key}"), &address);
    Some(target.with_id(id).with_note(Some(notes::MEDIA_FILE)))
}

/// Account names: up to 15 letters, digits and underlines; a few old ones are longer.
fn is_account(name: &str) -> bool {
    ids::is_name(name, b"_", 1..=20)
}
