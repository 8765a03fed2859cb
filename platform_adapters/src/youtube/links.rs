//! The links of YouTube.

mod reserved;

use crate::target::ids;
use crate::{Kind, Link, Target, link::notes, link::text};
use reserved::{RESERVED, RESERVED_SUBDOMAINS};

const PLATFORM: &str = "youtube";

/// How many letters the id of a video has.
const VIDEO_ID_LENGTH: usize = 11;

/// What the link points at, or `None` when it is not a link of YouTube.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    link.read_as(PLATFORM, grammar)
}

fn grammar(link: &Link, path: &[&str]) -> Option<Target> {
    if link.is_under("ytimg.com") || link.is_under("ggpht.com") || link.is_under("googleusercontent.com") {
        return picture(link, path);
    }
    match (link.subdomain(), path) {
        ("img", _) => picture(link, path),
        ("gdata", ["feeds", "api", "videos", id, ..]) => video(link, Kind::Video, id),
        ("studio", ["video", id, ..]) => video(link, Kind::Video, id),
        ("studio", ["channel", id, ..]) => channel(id, &[]),
        (name, _) if RESERVED_SUBDOMAINS.contains(&name) => None,
        (_, ["watch" | "shorts" | "live" | "embed" | "v" | "playlist", ..]) if link.is_under("youtu.be") => {
            page(link, path)
        }
        (_, [id, ..]) if link.is_under("youtu.be") => video(link, Kind::Video, id),
        _ => page(link, path),
    }
}

fn page(link: &Link, path: &[&str]) -> Option<Target> {
    match path {
        [] | ["tv"] => {
            // The television's and the old mobile site keep the whole address in the fragment.
            let fragment = text::percent_decoded(link.url.fragment().unwrap_or_default());
            match fragment.strip_prefix(['/', '!']).and_then(|rest| link.url.join(&format!("/{rest}")).ok()) {
                Some(url) if !fragment.is_empty() => {
                    let old = Link { url, ..link.clone() };
                    let path = old.path();
                    let parts: Vec<&str> = path.iter().map(String::as_str).collect();
                    if parts.is_empty() { None } else { page(&old, &parts) }
                }
                _ => video(link, Kind::Video, &link.value("v").or_else(|| link.value("vi"))?),
            }
        }
        ["watch" | "watch_popup" | "details" | "watch.php" | "ytscreeningroom" | "embed" | "playlist" | "course" | "show"
            | "movie" | "vi" | "live_chat"] => by_parameters(link, path),
        ["watch", "video", "control"] => by_parameters(link, path),
        ["view_play_list"] => playlist(&link.value("p")?),
        ["p", list, ..] if is_playlist(list) => playlist(list),
        // A whole address escaped into the path.
        [one] if one.starts_with("watch?") => {
            let old = Link { url: link.url.join(&format!("/{one}")).ok()?, ..link.clone() };
            by_parameters(&old, &["watch"])
        }
        ["embed", "videoseries", ..] => playlist(&link.value("list")?),
        ["embed", "live_stream", ..] => {
            let id = link.value("channel").filter(|id| is_channel(id))?;
            let address = format!("https://www.youtube.com/channel/{id}/live");
            Some(Target::new(PLATFORM, Kind::Live, &format!("live:{id}"), &address).with_container(Some(&id)))
        }
        ["shorts", id, ..] => video(link, Kind::Short, id),
        ["live", id, ..] => video(link, Kind::Live, id),
        ["embed" | "v" | "e" | "vi" | "w" | "watch" | "video" | "videos", id, ..] => video(link, Kind::Video, id),
        ["clip", id, ..] => {
            let id = Some(ids::leading_code(id)).filter(|id| id.len() > VIDEO_ID_LENGTH)?;
            let address = format!("https://www.youtube.com/clip/{id}");
            Some(Target::new(PLATFORM, Kind::Video, &format!("clip:{id}"), &address).with_id(id))
        }
        ["post", id, ..] => post(id),
        ["shared"] => {
            let id = link.value("ci").filter(|id| ids::is_code(id))?;
            let address = format!("https://www.youtube.com/shared?ci={id}");
            let target = Target::new(PLATFORM, Kind::ShareLink, &format!("share:{id}"), &address).with_id(&id);
            Some(target.with_note(Some(notes::NEEDS_FOLLOWING)))
        }
        ["channel" | "c" | "user", _, "community", ..] | [_, "community", ..] if link.has("lb") => {
            post(&link.value("lb")?)
        }
        ["user" | "c", _] | [_] if uploaded(link).is_some() => video(link, Kind::Video, &uploaded(link)?),
        ["channel", id, rest @ ..] => channel(id, rest),
        ["browse", id, ..] => match id.strip_prefix("VL") {
            Some(list) => playlist(list),
            None if id.starts_with("UC") => channel(id, &[]),
            None if id.starts_with("MPRE") => playlist(id),
            None => None,
        },
        ["results" | "search", ..] => {
            let words = link.value("search_query").or_else(|| link.value("q")).or_else(|| link.value("query"))?;
            let query: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
            let address = format!("https://www.youtube.com/results?search_query={query}");
            Some(Target::new(PLATFORM, Kind::Search, &format!("search:{words}"), &address))
        }
        ["hashtag", word, ..] => {
            let address = format!("https://www.youtube.com/hashtag/{}", text::path_part(word));
            Some(Target::new(PLATFORM, Kind::Search, &format!("hashtag:{}", word.to_lowercase()), &address))
        }
        ["c" | "user", at_name, rest @ ..] if at_name.starts_with('@') => {
            named_channel("@", at_name.trim_start_matches('@'), rest)
        }
        [kind @ ("c" | "user"), name, rest @ ..] => named_channel(kind, name, rest),
        [first, rest @ ..] => match first.strip_prefix('@') {
            Some(handle) => named_channel("@", handle, rest),
            None if RESERVED.contains(&first.to_ascii_lowercase().as_str()) => None,
            None => named_channel("c", first, rest),
        },
    }
}

/// A channel's page once named the video it played behind the hash: `#p/u/11/<id>`.
fn uploaded(link: &Link) -> Option<String> {
    let fragment = link.url.fragment()?.strip_prefix("p/")?;
    let id = fragment.rsplit('/').next()?;
    (id.len() == VIDEO_ID_LENGTH && ids::is_code(id)).then(|| id.to_owned())
}

/// Pages that name what they show in their parameters: a video, a playlist, or somebody's uploads.
fn by_parameters(link: &Link, path: &[&str]) -> Option<Target> {
    let in_fragment = || {
        let fragment = link.url.fragment()?.trim_start_matches(['!', '?']);
        let (_, id) = url::form_urlencoded::parse(fragment.as_bytes()).find(|(name, _)| name == "v")?;
        Some(id.into_owned())
    };
    let id = link.value("v").or_else(|| link.value("vi")).or_else(in_fragment);
    if let Some(target) = id.and_then(|id| video(link, Kind::Video, &id)) {
        return Some(target);
    }
    let list = link.value("list")?;
    if link.value("listType").as_deref() == Some("user_uploads") {
        return named_channel("user", &list, &[]);
    }
    if path == ["playlist"] || is_playlist(&list) { playlist(&list) } else { None }
}

/// A video, or the comment under it that the link names. Shorts and live broadcasts are videos.
fn video(link: &Link, kind: Kind, text: &str) -> Option<Target> {
    let code = ids::leading_code(text);
    let id = code.get(..VIDEO_ID_LENGTH)?;
    // The number in an id has 64 bits, so the last of its letters can only be one of sixteen.
    let odd = code.len() > VIDEO_ID_LENGTH || !id.ends_with(|last| "AEIMQUYcgkosw048".contains(last));
    let container = link.value("list").filter(|list| is_playlist(list));
    let address = format!("https://www.youtube.com/watch?v={id}");
    if let Some(comment) = link.value("lc").filter(|id| ids::is_name(id, b"-_.", 10..=80)) {
        let key = format!("video:{id}:{comment}");
        let target = Target::new(PLATFORM, Kind::Comment, &key, &format!("{address}&lc={comment}"));
        return Some(target.with_id(&comment).with_container(Some(id)));
    }
    let target = Target::new(PLATFORM, kind, &format!("video:{id}"), &address).with_id(id);
    Some(target.with_container(container.as_deref()).with_note(odd.then_some(notes::ODD_ID)))
}

fn playlist(list: &str) -> Option<Target> {
    if !ids::is_name(list, b"-_.", 2..=80) {
        return None;
    }
    let address = format!("https://www.youtube.com/playlist?list={list}");
    Some(Target::new(PLATFORM, Kind::Playlist, &format!("playlist:{list}"), &address).with_id(list))
}

fn channel(id: &str, rest: &[&str]) -> Option<Target> {
    let id = ids::leading_code(id);
    if !is_channel(id) {
        return None;
    }
    let base = format!("https://www.youtube.com/channel/{id}");
    if let ["live", ..] = rest {
        let target = Target::new(PLATFORM, Kind::Live, &format!("live:{id}"), &format!("{base}/live"));
        return Some(target.with_id(id));
    }
    let odd = (id.len() != 24).then_some(notes::ODD_ID);
    Some(Target::new(PLATFORM, Kind::Channel, &format!("channel:{id}"), &base).with_id(id).with_note(odd))
}

fn is_channel(id: &str) -> bool {
    ids::is_code(id) && id.len() >= 12 && (id.starts_with("UC") || id.starts_with("HC"))
}

/// A channel by handle (`@`), by its old address (`c`, also written without it) or user name.
fn named_channel(kind: &str, name: &str, rest: &[&str]) -> Option<Target> {
    let usable = name.chars().all(|letter| letter.is_alphanumeric() || "-_.·'".contains(letter) || !letter.is_ascii());
    if name.is_empty() || name.chars().count() > 100 || !usable {
        return None;
    }
    let folder = if kind == "@" { "@".to_owned() } else { format!("{kind}/") };
    let lower = name.to_lowercase();
    let base = format!("https://www.youtube.com/{folder}{lower}");
    let target = if let ["live", ..] = rest {
        Target::new(PLATFORM, Kind::Live, &format!("live:{folder}{lower}"), &format!("{base}/live"))
    } else {
        Target::new(PLATFORM, Kind::Channel, &format!("channel:{folder}{lower}"), &base)
    };
    Some(target.with_account(Some(name)))
}

fn post(id: &str) -> Option<Target> {
    let id = Some(ids::leading_code(id)).filter(|id| id.len() > VIDEO_ID_LENGTH)?;
    let address = format!("https://www.youtube.com/post/{id}");
    Some(Target::new(PLATFORM, Kind::Post, &format!("post:{id}"), &address).with_id(id))
}

/// A still of a video, or a channel's picture.
fn picture(link: &Link, path: &[&str]) -> Option<Target> {
    let address = format!("https://{}{}", link.host(), link.url.path());
    let id = match path {
        ["vi" | "vi_webp" | "an_webp" | "sb", id, ..] => Some(*id).filter(|id| id.len() == VIDEO_ID_LENGTH)?,
        [.., file] if !link.is_under("ytimg.com") && !link.is_under("youtube.com") => file,
        _ => return None,
    };
    let key = path.join("/");
    // What follows the equals sign is a size.
    let key = format!("picture:{}", key.split('=').next().unwrap_or(&key));
    let target = Target::new(PLATFORM, Kind::Attachment, &key, &address).with_id(id);
    Some(target.with_note(Some(notes::MEDIA_FILE)))
}

/// The beginnings of playlist ids.
fn is_playlist(list: &str) -> bool {
    const STARTS: &[&str] = &["PL", "LL", "EC", "UU", "FL", "RD", "UL", "TL", "PU", "OLAK5uy_", "MC"];
    list.len() >= 12 && ids::is_name(list, b"-_.", 12..=80) && STARTS.iter().any(|start| list.starts_with(start))
}
