//! Addresses that open an application, as the address of the same thing on the web.
//!
//! Sources: Telegram documents its own (<https://core.telegram.org/api/links>); the others are those
//! that the applications register and that share sheets, QR codes and Android write. Nothing is
//! guessed: what has no known page on the web gives none.

use super::text;
use crate::target::ids;

/// The address on the web; `None` when the text is no such address or names nothing there.
pub(super) fn on_the_web(written: &str) -> Option<String> {
    let (scheme, rest) = written.split_once(':')?;
    let rest = rest.trim_start_matches('/');
    match scheme.to_ascii_lowercase().as_str() {
        "tg" => telegram(rest),
        "instagram" => instagram(rest),
        "fb" => facebook(rest),
        "snssdk1233" | "snssdk1180" | "snssdk1128" | "tiktok" | "musically" => tiktok(rest),
        "snapchat" => Some(format!("https://www.snapchat.com/{}", some(rest)?)),
        "discord" => discord(rest),
        "twitter" => x(rest),
        "vnd.youtube" | "vnd.youtube.launch" | "youtube" => youtube(rest),
        "whatsapp" => whatsapp(rest),
        "intent" => intent(rest),
        "android-app" => {
            let (_, address) = rest.split_once('/')?;
            let (scheme, address) = address.split_once('/')?;
            matches!(scheme, "http" | "https").then(|| format!("https://{address}"))
        }
        _ => None,
    }
}

fn some(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// The verb of an address, its further parts and its parameters.
struct Call<'a> {
    verb: &'a str,
    path: Vec<&'a str>,
    query: &'a str,
}

impl<'a> Call<'a> {
    fn new(rest: &'a str) -> Option<Self> {
        let rest = rest.split('#').next().unwrap_or_default();
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        Some(Self { verb: parts.next()?, path: parts.collect(), query })
    }

    /// A parameter that is a number, name or code: nothing that could change the address around it.
    fn value(&self, name: &str) -> Option<String> {
        url::form_urlencoded::parse(self.query.as_bytes())
            .find(|(key, value)| key == name && ids::is_name(value, b"._-", 1..=200))
            .map(|(_, value)| value.into_owned())
    }

    /// The id behind the verb, or in a parameter.
    fn id(&self, name: &str) -> Option<String> {
        let in_path = self.path.first().filter(|part| ids::is_name(part, b"._-", 1..=200));
        in_path.map(|part| (*part).to_owned()).or_else(|| self.value(name))
    }
}

fn telegram(rest: &str) -> Option<String> {
    let call = Call::new(rest)?;
    match call.verb.to_ascii_lowercase().as_str() {
        "resolve" => match (call.value("domain"), call.value("phone")) {
            (Some(name), _) => match (call.value("post"), call.value("story")) {
                (Some(post), _) => Some(format!("https://t.me/{name}/{post}?{}", call.query)),
                (None, Some(story)) => Some(format!("https://t.me/{name}/s/{story}")),
                (None, None) => Some(format!("https://t.me/{name}?{}", call.query)),
            },
            (None, Some(phone)) if ids::is_number(&phone) => Some(format!("https://t.me/+{phone}")),
            (None, _) => None,
        },
        "privatepost" => {
            let (channel, post) = (call.value("channel")?, call.value("post")?);
            Some(format!("https://t.me/c/{channel}/{post}?{}", call.query))
        }
        "openmessage" => match (call.value("chat_id"), call.value("message_id")) {
            (Some(chat), Some(message)) => Some(format!("https://t.me/c/{chat}/{message}")),
            _ => Some(format!("https://web.telegram.org/a/#{}", call.value("user_id")?)),
        },
        "user" => Some(format!("https://web.telegram.org/a/#{}", call.value("id")?)),
        "join" => Some(format!("https://t.me/joinchat/{}", call.value("invite")?)),
        "addlist" => Some(format!("https://t.me/addlist/{}", call.value("slug")?)),
        "boost" => Some(format!("https://t.me/{}", call.value("domain")?)),
        _ => None,
    }
}

fn instagram(rest: &str) -> Option<String> {
    let call = Call::new(rest)?;
    match call.verb {
        "user" => Some(format!("https://www.instagram.com/{}", call.value("username")?)),
        "media" => {
            let id = call.value("id")?;
            Some(format!("https://www.instagram.com/p/{}/", code_of_number(ids::leading_number(&id)?)?))
        }
        _ => None,
    }
}

/// The code in an Instagram address is the number of the post in base 64 (platforms' own alphabet
/// for addresses), without leading noughts.
fn code_of_number(number: &str) -> Option<String> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut rest: u64 = number.parse().ok()?;
    let mut letters = Vec::new();
    while rest > 0 {
        letters.push(*ALPHABET.get(usize::try_from(rest % 64).ok()?)?);
        rest /= 64;
    }
    letters.reverse();
    String::from_utf8(letters).ok().filter(|code| code.len() >= 9)
}

fn facebook(rest: &str) -> Option<String> {
    let call = Call::new(rest)?;
    match call.verb {
        "profile" | "page" => Some(format!("https://www.facebook.com/profile.php?id={}", call.id("id")?)),
        "group" | "groups" => Some(format!("https://www.facebook.com/groups/{}", call.id("id")?)),
        "event" => Some(format!("https://www.facebook.com/events/{}", call.id("id")?)),
        "photo" => Some(format!("https://www.facebook.com/photo.php?fbid={}", call.id("id")?)),
        "post" | "story" => {
            Some(format!("https://www.facebook.com/permalink.php?story_fbid={}", call.id("id")?))
        }
        "video" => Some(format!("https://www.facebook.com/watch/?v={}", call.id("id")?)),
        "reel" => Some(format!("https://www.facebook.com/reel/{}", call.id("id")?)),
        "facewebmodal" => {
            let address = url::form_urlencoded::parse(call.query.as_bytes())
                .find(|(key, _)| key == "href")
                .map(|(_, value)| value.into_owned())?;
            Some(address).filter(|address| address.starts_with("https://") || address.starts_with("http://"))
        }
        _ => None,
    }
}

fn tiktok(rest: &str) -> Option<String> {
    let call = Call::new(rest)?;
    match (call.verb, call.path.as_slice()) {
        ("aweme", ["detail", id, ..]) if ids::is_number(id) => {
            Some(format!("https://www.tiktok.com/@/video/{id}"))
        }
        ("user", ["profile", id, ..]) if ids::is_number(id) => Some(format!("https://www.tiktok.com/@{id}")),
        ("live", []) => Some(format!("https://www.tiktok.com/share/live/{}", call.value("room_id")?)),
        ("musical", []) => Some(format!("https://www.tiktok.com/@/video/{}", call.value("id")?)),
        _ => None,
    }
}

fn discord(rest: &str) -> Option<String> {
    let call = Call::new(rest)?;
    let path = call.path.join("/");
    match call.verb {
        "-" | "discord.com" | "app" => Some(format!("https://discord.com/{}", some(&path)?)),
        verb @ ("channels" | "users" | "invite") => {
            Some(format!("https://discord.com/{verb}/{}", some(&path)?))
        }
        _ => None,
    }
}

fn x(rest: &str) -> Option<String> {
    let call = Call::new(rest)?;
    match call.verb {
        "status" | "tweet" => Some(format!("https://x.com/i/status/{}", call.id("id")?)),
        "user" => match call.value("screen_name") {
            Some(name) => Some(format!("https://x.com/{name}")),
            None => Some(format!("https://x.com/i/user/{}", call.value("id")?)),
        },
        _ => None,
    }
}

fn youtube(rest: &str) -> Option<String> {
    let call = Call::new(rest)?;
    if call.verb == "watch" {
        return Some(format!("https://www.youtube.com/watch?v={}", call.value("v")?));
    }
    if call.verb == "www.youtube.com" || call.verb == "m.youtube.com" || call.verb == "youtube.com" {
        return Some(format!("https://{rest}"));
    }
    // A bare id; a longer or shorter word is something else.
    let is_id = call.path.is_empty() && call.verb.len() == 11 && ids::is_code(call.verb);
    is_id.then(|| format!("https://www.youtube.com/watch?v={}", call.verb))
}

fn whatsapp(rest: &str) -> Option<String> {
    let call = Call::new(rest)?;
    match call.verb {
        "send" => Some(format!("https://wa.me/{}", digits(&call)?)),
        "chat" => Some(format!("https://chat.whatsapp.com/{}", call.value("code")?)),
        "channel" => Some(format!("https://www.whatsapp.com/channel/{}", call.id("code")?)),
        _ => None,
    }
}

fn digits(call: &Call<'_>) -> Option<String> {
    let (_, phone) = url::form_urlencoded::parse(call.query.as_bytes()).find(|(key, _)| key == "phone")?;
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    Some(digits).filter(|digits| !digits.is_empty())
}

/// `intent://host/path#Intent;scheme=https;…;end`, with which Android opens an application; a page
/// for those who do not have it can stand in it.
fn intent(rest: &str) -> Option<String> {
    let (address, extras) = rest.split_once("#Intent;")?;
    let extra = |name: &str| extras.split(';').find_map(|extra| extra.strip_prefix(name));
    match extra("scheme=") {
        Some("http" | "https") => Some(format!("https://{address}")),
        _ => extra("S.browser_fallback_url=").map(text::percent_decoded),
    }
}
