//! The links of TikTok.

use crate::target::{ids, posted};
use crate::{Kind, Link, Target, link::notes};

const PLATFORM: &str = "tiktok";

/// Subdomains on which people's videos are.
const OPEN_SUBDOMAINS: &[&str] = &["", "www", "m", "us", "lite", "pro", "mobile", "vm", "vt", "t", "link", "www.us"];

/// What the link points at, or `None` when it is not a link of TikTok.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    link.read_as(PLATFORM, grammar)
}

fn grammar(link: &Link, path: &[&str]) -> Option<Target> {
    let is_media_host = ["tiktokcdn.com", "tiktokcdn-us.com", "tiktokcdn-eu.com"]
        .iter()
        .any(|host| link.is_under(host));
    // Players are sent to hosts such as `v16-webapp-prime`.
    if is_media_host || (path.first() == Some(&"video") && link.subdomain().starts_with("v1")) {
        let file = path.last()?;
        let target = Target::new(PLATFORM, Kind::Attachment, &format!("file:{}", ids::file_key(link, path)?), &link.cleaned());
        return Some(target.with_id(file).with_note(Some(notes::MEDIA_FILE)));
    }
    let subdomain = link.subdomain();
    if !OPEN_SUBDOMAINS.contains(&subdomain) {
        return None;
    }
    match (subdomain, path) {
        (host @ ("vm" | "vt" | "t"), [code]) => {
            short_link(host, &format!("https://{subdomain}.tiktok.com/{code}/"), code)
        }
        (_, ["t", code, ..]) => short_link("www", &format!("https://www.tiktok.com/t/{code}/"), code),
        (_, ["h5", "share", "usr" | "user", page, ..]) => profile(page.trim_end_matches(".html")),
        (_, ["h5", "share", "video" | "photo", page, ..]) => {
            publication(Kind::Video, "video", None, page.trim_end_matches(".html"))
        }
        (_, ["foryou" | "trending" | "discover"] | []) => shown_over_the_feed(link),
        (_, ["share", "video" | "photo", id, ..])
        | (_, ["i18n", "share", "video", id, ..])
        | (_, ["embed", "v2" | "v3" | "curated", id, ..])
        | (_, ["player", "v1", id, ..]) => publication(Kind::Video, "video", None, id),
        (_, ["embed", name, ..]) if name.starts_with('@') => profile(name.strip_prefix('@')?),
        (_, ["embed", id, ..]) => publication(Kind::Video, "video", None, id),
        (_, ["v", page, ..]) => publication(Kind::Video, "video", None, page.trim_end_matches(".html")),
        (_, ["share", "live", id, ..]) if ids::is_number(id) => {
            let address = format!("https://www.tiktok.com/share/live/{id}");
            Some(Target::new(PLATFORM, Kind::Live, &format!("live:{id}"), &address).with_id(id))
        }
        (_, ["share", "user", id, ..]) => profile(id),
        (_, ["tag" | "discover" | "place" | "channel", _, ..]) => {
            let words = path.join("/").to_lowercase();
            Some(Target::new(PLATFORM, Kind::Search, &format!("search:{words}"), &page(link)))
        }
        (_, ["search", ..]) => {
            let words = link.value("q")?;
            let query: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
            let address = format!("https://www.tiktok.com/search?q={query}");
            Some(Target::new(PLATFORM, Kind::Search, &format!("search:?{}", words.to_lowercase()), &address))
        }
        (_, [kind @ ("music" | "sticker" | "effect"), slug, ..]) => {
            let id = ids::number_after_slug(slug)?;
            Some(Target::new(PLATFORM, Kind::Playlist, &format!("{kind}:{id}"), &page(link)).with_id(id))
        }
        (_, [at_name, rest @ ..]) => of_account(link, at_name.strip_prefix('@')?, rest),
    }
}

/// The feed names the video that it opens with in a parameter or, long ago, in its fragment.
fn shown_over_the_feed(link: &Link) -> Option<Target> {
    if let Some(id) = ["item_id", "shareId", "share_id"].iter().find_map(|name| link.value(name)) {
        return publication(Kind::Video, "video", None, &id);
    }
    match link.url.fragment()?.trim_start_matches(['/', '!']).split('/').collect::<Vec<_>>().as_slice() {
        [name, "video", id, ..] => {
            let name = name.strip_prefix('@').filter(|name| name.is_empty() || is_account(name))?;
            publication(Kind::Video, "video", Some(name), id)
        }
        _ => None,
    }
}

fn of_account(link: &Link, name: &str, rest: &[&str]) -> Option<Target> {
    if !name.is_empty() && !is_account(name) {
        return None;
    }
    match rest {
        ["video", id, ..] => publication(Kind::Video, "video", Some(name), id),
        ["photo" | "note", id, ..] => publication(Kind::Post, "photo", Some(name), id),
        ["story", id, ..] if ids::is_number(id) => {
            let target = Target::new(PLATFORM, Kind::Story, &format!("post:{id}"), &page(link)).with_id(id);
            Some(target.with_account(Some(name)).with_posted(posted::by_tiktok_id(id)))
        }
        ["collection" | "playlist", slug, ..] => {
            let id = ids::number_after_slug(slug)?;
            let target = Target::new(PLATFORM, Kind::Playlist, &format!("playlist:{id}"), &page(link));
            Some(target.with_id(id).with_account(Some(name)))
        }
        ["live", ..] if !name.is_empty() => {
            let lower = name.to_lowercase();
            let address = format!("https://www.tiktok.com/@{lower}/live");
            Some(Target::new(PLATFORM, Kind::Live, &format!("live:@{lower}"), &address).with_account(Some(name)))
        }
        _ => profile(name),
    }
}

/// A video or a series of photos: one kind of number, and each address answers for either.
fn publication(kind: Kind, word: &str, account: Option<&str>, id: &str) -> Option<Target> {
    let id = ids::leading_number(id)?;
    let account = account.unwrap_or_default();
    let address = format!("https://www.tiktok.com/@{account}/{word}/{id}");
    let odd = (!(18..=21).contains(&id.len())).then_some(notes::ODD_ID);
    let target = Target::new(PLATFORM, kind, &format!("post:{id}"), &address).with_id(id).with_note(odd);
    Some(target.with_account(Some(account)).with_posted(posted::by_tiktok_id(id)))
}

/// A profile by name, by number, or by the long opaque id that begins with `MS4wLjAB`.
fn profile(name: &str) -> Option<Target> {
    if !is_account(name) {
        return None;
    }
    let by_id = name.starts_with("MS4wLjAB") || (ids::is_number(name) && name.len() >= 15);
    if by_id {
        let address = format!("https://www.tiktok.com/@{name}");
        return Some(Target::new(PLATFORM, Kind::Profile, &format!("user:{name}"), &address).with_id(name));
    }
    let lower = name.to_lowercase();
    let address = format!("https://www.tiktok.com/@{lower}");
    Some(Target::new(PLATFORM, Kind::Profile, &format!("profile:{lower}"), &address).with_account(Some(name)))
}

/// A code counts for the host that gives it out.
fn short_link(host: &str, address: &str, code: &str) -> Option<Target> {
    if !ids::is_name(code, b"", 5..=20) {
        return None;
    }
    let target = Target::new(PLATFORM, Kind::ShareLink, &format!("share:{host}:{code}"), address).with_id(code);
    Some(target.with_note(Some(notes::NEEDS_FOLLOWING)))
}

/// The address without any parameter: all of TikTok's parameters tell who shared the link.
fn page(link: &Link) -> String {
    format!("https://www.tiktok.com{}", link.url.path().trim_end_matches('/'))
}

/// Account names and the opaque ids that stand in their place.
fn is_account(name: &str) -> bool {
    ids::is_name(name, b"._", 1..=30) || (name.starts_with("MS4wLjAB") && ids::is_name(name, b"._-", 20..=120))
}
